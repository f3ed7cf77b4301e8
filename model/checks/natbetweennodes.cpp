// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Translation on the way between nodes of Pexip Infinity, which its vendor rules out.
#include "model/checks/shelffixes.h"

#include <QtCore/QMap>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"nat-between-nodes"_s,
            u"N-01"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "An address is translated between Pexip nodes")),
            {}};
}

/// What the gateway does to a packet of this flow on this hop; empty when it leaves it alone.
QString translationAt(const CheckInput &input, const Hop &hop, const QList<int> &targets)
{
    const Gateway &gateway = input.plan.gateways.at(hop.gateway);
    for (const Nat &nat : gateway.nat) {
        if (nat.kind == Nat::Kind::Masquerade && nat.interface == gateway.interfaces.at(hop.outInterface).id)
            return input.texts.translate("NatBetweenNodesCheck", "source address hidden at %1")
                .arg(listed(input.texts, {gateway.interfaces.at(hop.outInterface).systemName()}));
        if (nat.kind == Nat::Kind::Forward && nat.interface == gateway.interfaces.at(hop.inInterface).id)
            for (int device : targets)
                if (input.plan.devices.at(device).id == nat.to)
                    return input.texts.translate("NatBetweenNodesCheck", "%1 forwarded at %2")
                        .arg(portText(nat.protocol, nat.ports),
                             listed(input.texts, {gateway.interfaces.at(hop.inInterface).systemName()}));
    }
    return {};
}

bool isNodes(const CheckInput &input, const FlowEnd &end)
{
    if (end.kind != FlowEnd::Kind::Devices || end.devices.isEmpty())
        return false;
    const QStringList &roles = input.plan.devices.at(end.devices.first()).roles;
    return roles.contains(u"pexip-infinity/management-node"_s) ||
           roles.contains(u"pexip-infinity/conferencing-node"_s);
}

QList<Finding> run(const CheckInput &input)
{
    struct Translated
    {
        Unique<QString> ways;
        Unique<int> devices;
        Unique<QString> interfaces; ///< by which the flows leave
    };
    QMap<int, Translated> byGateway;
    const QList<bool> needs =
        needsThat(input, [](const Need &need) { return need.product == u"pexip-infinity"_s; });
    for (int f = 0; f < input.flows.flows.size() && needs.contains(true); ++f) {
        const Flow &flow = input.flows.flows.at(f);
        if (!needs.at(flow.need) || flow.state == Flow::State::Waived)
            continue;
        const FlowEnd &from = input.flows.fromOf(flow), &to = input.flows.toOf(flow);
        if (!isNodes(input, from) || !isNodes(input, to))
            continue;
        for (const Path &path : input.paths.byFlow.at(f))
            for (const QList<Hop> &route : path.routes)
                for (const Hop &hop : route)
                    if (const QString way = translationAt(input, hop, to.devices); !way.isEmpty()) {
                        Translated &here = byGateway[hop.gateway];
                        here.ways.add(way);
                        here.interfaces.add(input.plan.gateways.at(hop.gateway).interfaces.at(hop.outInterface).id);
                        here.devices.add(from.devices + to.devices);
                    }
    }
    const Texts &texts = input.texts;
    QList<Finding> findings;
    for (auto one = byGateway.begin(); one != byGateway.end(); ++one) {
        const Gateway &gateway = input.plan.gateways.at(one.key());
        Words words;
        words.text = texts.translate("NatBetweenNodesCheck", "%1 translates addresses between Pexip nodes: %2.")
                         .arg(listed(texts, {gateway.label()}), deviceNames(input, one->devices.sorted()));
        words.needs = texts.translate("NatBetweenNodesCheck",
                                      "Full routing between all nodes, with no translation on any way.");
        words.found = listed(texts, one->ways.items());
        words.remedy =
            texts.translate("NatBetweenNodesCheck", "Route between the nodes without translation, or join the "
                                                    "sites by a tunnel.");
        QList<Subject> subjects{{u"gateways"_s, gateway.id}};
        Unique<QString> targets;
        for (int d : one->devices.items())
            targets.add(input.plan.devices.at(d).id);
        report(findings, about(), Finding::Severity::Error, subjects + deviceSubjects(input, one->devices.sorted()),
               words, gateway.id)
            .fixes.append(changeGateway(
                texts.translate("NatBetweenNodesCheck", "Stop translating at %1.")
                    .arg(listed(texts, {gateway.label()})),
                gateway.id, [interfaces = one->interfaces.items(), targets = targets.items()](Gateway &mended) {
                    mended.nat.removeIf([&](const Nat &nat) {
                        return nat.kind == Nat::Kind::Forward
                                   ? targets.contains(nat.to)
                                   : nat.kind == Nat::Kind::Masquerade && interfaces.contains(nat.interface);
                    });
                }));
    }
    return findings;
}

} // namespace

Check check_natbetweennodes()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
