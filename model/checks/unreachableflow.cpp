// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Flows that no chain of gateways carries.
#include "model/checks/shelfmulticast.h"
#include "model/checks/shelfrestrictions.h"

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

/// The checks of multicast say more of a group that a gateway stops.
bool isToldAsMulticast(const CheckInput &input, const Need &need, const Path &path)
{
    const Gateway *barrier = input.plan.gateways.find(path.stoppedAt);
    if (!need.multicast || !barrier)
        return false;
    return isLinkLocal(need) || need.ttl > 0 || (!barrier->routesMulticast && !barrier->bridge);
}

/// A gateway between two zones inside, with a free address of each.
std::optional<Fix> joining(const CheckInput &input, const QString &from, const QString &to, FreeAddresses &room)
{
    const Zone *a = input.plan.zones.find(from), *b = input.plan.zones.find(to);
    if (!a || !b || a == b || a->external || b->external)
        return {};
    Gateway gateway;
    gateway.platform = u"nftables"_s;
    int number = 0;
    for (const Zone *zone : {a, b}) {
        GatewayInterface interface;
        interface.id = u"eth%1"_s.arg(number++);
        interface.zone = zone->id;
        const QString address = room.take(zone->id, 1, 0, true);
        if (address.isEmpty())
            return {};
        interface.addresses = {address};
        gateway.interfaces.append(interface);
    }
    return Fix{input.texts.translate("UnreachableFlowCheck", "Join %1 and %2 by a gateway.")
                   .arg(zoneName(input, from), zoneName(input, to)),
               [gateway](Plan &plan) {
                   Gateway placed = gateway;
                   placed.id = u"gateway"_s;
                   for (int n = 2; plan.gateways.contains(placed.id) || plan.devices.contains(placed.id) ||
                                   plan.zones.contains(placed.id);
                        ++n)
                       placed.id = u"gateway-%1"_s.arg(n);
                   plan.gateways.put(placed);
               }};
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
    QSet<int> restricted;                                   // said by the check of restrictions
    for (const QList<int> &flows : closedByRestrictions(input))
        for (int flow : flows)
            restricted.insert(flow);
    const QList<int> flows =
        input.remembered([&input] { return flowsByWay(input, [](const Path &path) { return !path.ok(); }); });
    for (int f : flows) {
        const Flow &flow = input.flows.flows.at(f);
        const FlowEnd &from = input.flows.fromOf(flow), &to = input.flows.toOf(flow);
        if (restricted.contains(f) || from.kind == FlowEnd::Kind::Missing || to.kind == FlowEnd::Kind::Missing)
            continue;
        for (const Path &path : input.paths.byFlow.at(f)) {
            if (path.ok() || isToldAsMulticast(input, input.flows.needOf(flow), path))
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
    FreeAddresses room(input);
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
        Finding &found = report(findings, about(), Finding::Severity::Error, subjects, words,
                                from + u'>' + to + u':' + subjects.last().id);
        if (const auto fix = joining(input, from, to, room))
            found.fixes.append(*fix);
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
