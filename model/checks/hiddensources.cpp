// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelffixes.h"
#include <QtCore/QMap>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {
        u"hidden-sources"_s,
        u"N-12"_s,
        QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "A filter behind a translation cannot tell hosts apart")),
        {}};
}

/// Flows over a gateway that hides their sources.
QList<int> flowsBehind(const CheckInput &input)
{
    const QList<bool> translating = translatingGateways(input);
    if (!translating.contains(true))
        return {};
    return flowsByWay(input, [&translating](const Path &path) {
        return std::any_of(path.routes.begin(), path.routes.end(), [&](const QList<Hop> &route) {
            return std::any_of(route.begin(), route.end(),
                               [&](const Hop &hop) { return translating.at(hop.gateway); });
        });
    });
}

struct Hiding
{
    Unique<std::pair<bool, int>> points; ///< whether it is a host, and its index
    Unique<int> needs, sources;          ///< indexes; of ends
    int flow = -1;
};

/// By gateway and outward interface.
QMap<std::pair<int, int>, Hiding> hidingGateways(const CheckInput &input)
{
    QMap<std::pair<int, int>, Hiding> hiding;
    const QList<int> flows = input.remembered([&input] { return flowsBehind(input); });
    if (flows.isEmpty())
        return hiding;
    const QList<int> guarded = input.devicesThat([](const Device &each) { return !each.hostFirewall.isEmpty(); });
    QHash<int, bool> several; // by end
    const SourceTranslations translations(input);
    forEachWayOf(input, flows, [&](int f, const Path &path) {
        const Flow &flow = input.flows.flows.at(f);
        const FlowEnd &from = input.flows.fromOf(flow), &to = input.flows.toOf(flow);
        if (!several.contains(flow.from))
            several.insert(flow.from, addressCount(from.addresses) > 1);
        if (!several.value(flow.from))
            return;
        for (const QList<Hop> &route : path.routes) {
            const Hop *hides = nullptr;
            QList<std::pair<bool, int>> points;
            for (const Hop &hop : route) {
                const Gateway &gateway = input.plan.gateways.at(hop.gateway);
                if (hides && gateway.filters)
                    points.append({false, hop.gateway});
                if (hides || gateway.nat.isEmpty())
                    continue;
                const Nat *nat = translations.at(hop.gateway, hop.outInterface, from.addresses);
                if (nat && nat->kind != Nat::Kind::Static)
                    hides = &hop;
            }
            if (!hides)
                continue;
            if (to.kind == FlowEnd::Kind::Devices && !guarded.isEmpty())
                for (int d : to.devices)
                    if (std::binary_search(guarded.begin(), guarded.end(), d))
                        points.append({true, d});
            if (points.isEmpty())
                continue;
            Hiding &here = hiding[{hides->gateway, hides->outInterface}];
            here.flow = here.flow < 0 ? f : here.flow;
            here.points.add(points);
            here.needs.add(flow.need);
            here.sources.add(flow.from);
        }
    });
    return hiding;
}

QList<Finding> run(const CheckInput &input)
{
    const QMap<std::pair<int, int>, Hiding> hiding = hidingGateways(input);
    const Texts &texts = input.texts;
    QList<Finding> findings;
    for (auto one = hiding.cbegin(); one != hiding.cend(); ++one) {
        const Gateway &gateway = input.plan.gateways.at(one.key().first);
        const GatewayInterface &interface = gateway.interfaces.at(one.key().second);
        Unique<QString> points, needs;
        QList<Subject> subjects{{u"gateways"_s, gateway.id}};
        for (const auto &[isHost, index] : one->points.items()) {
            const Subject subject = isHost ? Subject{u"devices"_s, input.plan.devices.at(index).id}
                                           : Subject{u"gateways"_s, input.plan.gateways.at(index).id};
            points.add(isHost ? input.plan.devices.at(index).label() : input.plan.gateways.at(index).label());
            if (subjects.size() <= mostSubjects)
                subjects.append(subject);
        }
        for (int need : one->needs.items())
            needs.add(needName(input, input.flows.needs.at(need)));
        QList<AddressRange> sources;
        for (int end : one->sources.items())
            sources += input.flows.ends.at(end).addresses.parts();
        Words words;
        words.text =
            texts.translate("HiddenSourcesCheck", "Behind %1 the rules of %2 cannot tell the sources apart: %3.")
                .arg(listed(texts, {gateway.label()}), listed(texts, points.items()), listed(texts, needs.items()));
        words.needs = texts.translate("HiddenSourcesCheck",
                                      "The addresses of the sources themselves, where a rule shall name them.");
        words.found = texts
                          .translate("HiddenSourcesCheck", "%n addresses become one at %1.", nullptr,
                                     int(addressCount(AddressSet(sources))))
                          .arg(listed(texts, {interface.systemName()}));
        words.remedy = texts.translate("HiddenSourcesCheck",
                                       "Route without translation between the zones, or approve this finding.");
        subjects.append(flowSubject(input, one->flow));
        report(findings, about(), Finding::Severity::Info, subjects, words, gateway.id + u'/' + interface.id);
    }
    return findings;
}

} // namespace

Check check_hiddensources()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
