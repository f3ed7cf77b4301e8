// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Flows that no chain of gateways carries.
#include "model/checks/shelfwords.h"

#include <QtCore/QMap>
#include <tuple>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"unreachable-flow"_s,
            u"F-01"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "A flow has no way to its end")),
            {}};
}

QList<Finding> run(const CheckInput &input)
{
    struct Lost
    {
        Unique<QString> needs;
        QList<int> devices;
        int flow = -1;
    };
    QMap<std::tuple<QString, QString, QString>, Lost> lost; // reason, from zone, to zone
    for (int f = 0; f < input.flows.flows.size(); ++f) {
        const Flow &flow = input.flows.flows.at(f);
        const FlowEnd &from = input.flows.fromOf(flow), &to = input.flows.toOf(flow);
        if (!isActive(flow) || from.kind == FlowEnd::Kind::Missing || to.kind == FlowEnd::Kind::Missing)
            continue;
        for (const Path &path : input.paths.byFlow.value(f)) {
            if (path.ok() || !path.stoppedAt.isEmpty())
                continue;
            Lost &here = lost[{path.unreachable, path.fromZone, path.toZone}];
            if (here.flow < 0)
                here.flow = f;
            here.needs.add(needName(input, input.flows.needOf(flow)));
            for (int device : from.devices + (to.kind == FlowEnd::Kind::Devices ? to.devices : QList<int>()))
                if (here.devices.size() < mostSubjects && !here.devices.contains(device))
                    here.devices.append(device);
        }
    }
    const Texts &texts = input.texts;
    QList<Finding> findings;
    for (auto one = lost.cbegin(); one != lost.cend(); ++one) {
        const auto &[reason, from, to] = one.key();
        Words words;
        words.text = texts.translate("UnreachableFlowCheck", "There is no way for %1: %2.")
                         .arg(listed(texts, one->needs.items()), reason);
        words.needs = from.isEmpty() || to.isEmpty()
                          ? texts.translate("UnreachableFlowCheck", "Both ends in zones that gateways join.")
                          : texts.translate("UnreachableFlowCheck", "A way from %1 to %2.")
                                .arg(zoneName(input, from), zoneName(input, to));
        words.found = texts.translate("UnreachableFlowCheck", "None.");
        words.remedy = texts.translate("UnreachableFlowCheck", "Join the zones by a gateway, or waive the flow.");
        QList<Subject> subjects = deviceSubjects(input, one->devices);
        subjects.append(flowSubject(input, one->flow));
        report(findings, about(), Finding::Severity::Error, subjects, words,
               from + u'>' + to + u':' + subjects.last().id);
    }
    return findings;
}

} // namespace

Check check_unreachableflow()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
