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

struct Lost
{
    Unique<QString> needs;
    QList<int> devices;
    int flow = -1;
    bool apart = false;       ///< nothing on the way stops it: there is none
    Unique<QString> from, to; ///< of several pairs of zones
};
using LostByZones = QMap<std::tuple<QString, QString, QString>, Lost>; // reason, from zone, to zone

void addDevices(Lost &lost, const QList<int> &devices)
{
    for (int device : devices)
        if (lost.devices.size() < mostSubjects && !lost.devices.contains(device))
            lost.devices.append(device);
}

/// Where many pairs of zones have nothing between them, those that begin, or end, in one zone are one thing to
/// mend.
LostByZones gathered(const CheckInput &input, const LostByZones &lost)
{
    QSet<QString> froms, tos;
    int pairs = 0;
    for (auto one = lost.cbegin(); one != lost.cend(); ++one) {
        if (!one->apart)
            continue;
        ++pairs;
        froms.insert(std::get<1>(one.key()));
        tos.insert(std::get<2>(one.key()));
    }
    if (pairs <= mostSubjects)
        return lost;
    const bool byFrom = froms.size() <= tos.size();
    LostByZones few;
    for (auto one = lost.cbegin(); one != lost.cend(); ++one) {
        const auto &[reason, from, to] = one.key();
        if (!one->apart) {
            few.insert(one.key(), *one);
            continue;
        }
        Lost &here = few[{QString(), byFrom ? from : QString(), byFrom ? QString() : to}];
        here.flow = here.flow < 0 ? one->flow : std::min(here.flow, one->flow);
        here.needs.add(one->needs.items());
        addDevices(here, one->devices);
        here.from.add(zoneName(input, from));
        here.to.add(zoneName(input, to));
    }
    return few;
}

QList<Finding> run(const CheckInput &input)
{
    LostByZones lost;
    QSet<int> restricted; // said by the check of restrictions
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
            here.apart = path.stoppedAt.isEmpty() && !path.fromZone.isEmpty() && !path.toZone.isEmpty();
            here.needs.add(needName(input, input.flows.needOf(flow)));
            addDevices(here, from.devices + (to.kind == FlowEnd::Kind::Devices ? to.devices : QList<int>()));
        }
    }
    const Texts &texts = input.texts;
    QList<Finding> findings;
    FreeAddresses room(input);
    const LostByZones few = gathered(input, lost);
    for (auto one = few.cbegin(); one != few.cend(); ++one) {
        const auto &[reason, from, to] = one.key();
        Words words;
        words.text =
            reason.isEmpty()
                ? texts.translate("UnreachableFlowCheck", "There is no way for %1: no gateway leads from %2 to %3.")
                      .arg(listed(texts, one->needs.items()), listed(texts, one->from.items()),
                           listed(texts, one->to.items()))
                : texts.translate("UnreachableFlowCheck", "There is no way for %1: %2.")
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
