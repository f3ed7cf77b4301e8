// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The way of a flow in the inspector: every hop with the addresses before and after it.
#include "model/drawing/collect.h"
#include "model/drawing/overlay.h"
#include "model/rules/trace.h"
#include "views/inspector/pages.h"

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

QString seen(const AddressSet &source, const AddressSet &destination, int port, const QStringList &symbols)
{
    const auto words = [&symbols](const AddressSet &set) {
        const QString text = addressesForPeople(addressWords(set, symbols));
        return text.startsWith("device:"_L1) || text.startsWith("fqdn:"_L1) ? text.section(u':', 1) : text;
    };
    const QString to = words(destination);
    return u"%1 → %2"_s.arg(words(source), port < 0 ? to : to + u':' + QString::number(port));
}

} // namespace

void pathRows(Form &form, int flow)
{
    const auto derived = form.workspace().derived();
    const Need &need = derived->flows.needOf(derived->flows.flows.at(flow));
    if (need.multicast || derived->paths.unreachable(flow))
        return;
    TraceQuestion question;
    question.protocol = need.protocol;
    question.port = need.ports.isEmpty() ? -1 : int(need.ports.parts().first().first);
    forEachRow(derived->flows, derived->plan, flow, [&](const FlowRow &row) {
        const auto end = [&](int device, const QString &words) {
            return device >= 0 ? derived->plan.devices.at(device).id : words;
        };
        question.from = end(row.fromDevice, rowSource(derived->flows, derived->plan, row));
        question.to = end(row.toDevice, rowDestination(derived->flows, derived->plan, row));
        return false;
    });
    const auto found = trace(derived->plan, derived->flows, derived->rules, question);
    if (!found || !found->unreachable.isEmpty())
        return; // an end without an address that a packet could have
    for (int route = 0; route < found->routes.size(); ++route) {
        const QList<TraceStep> &steps = found->routes.at(route);
        if (steps.isEmpty())
            continue;
        form.section(found->routes.size() > 1 ? PageTexts::tr("Addresses on route %1").arg(QChar(u'A' + route % 26))
                                              : PageTexts::tr("Addresses on its way"));
        for (int i = 0; i < steps.size(); ++i) {
            const TraceStep &step = steps.at(i);
            const QStringList &symbols = derived->rules.symbols;
            const TraceAddresses &in = step.arriving, &out = step.leaving;
            QString text = seen(in.source, in.destination, in.port, symbols);
            if (!translationOf(step, symbols).isEmpty())
                text = PageTexts::tr("before %1\nafter %2")
                           .arg(text, seen(out.source, out.destination, out.port, symbols));
            const Pick pick{.kind = Pick::Kind::Rule, .id = step.rule, .point = step.point};
            Workspace &workspace = form.workspace();
            form.value(step.pointName.isEmpty() ? step.point : step.pointName, text, true);
            if (!step.rule.isEmpty())
                form.link({}, step.rule, [&workspace, pick] { workspace.reveal(pick); });
        }
    }
}

} // namespace portolan
