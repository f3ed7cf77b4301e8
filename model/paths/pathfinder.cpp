// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/paths/pathfinder.h"

#include "model/flows/groups.h"

#include <QtCore/QCoreApplication>

namespace portolan {

namespace {

struct PathTexts
{
    Q_DECLARE_TR_FUNCTIONS(PathTexts)
};

Path stopped(const QString &fromZone, const QString &toZone, const QString &reason, const QString &gateway = {},
             const QList<Hop> &reached = {})
{
    Path path;
    path.fromZone = fromZone;
    path.toZone = toZone;
    path.unreachable = reason;
    path.stoppedAt = gateway;
    path.reached = reached;
    return path;
}

/// Why a route cannot be used, and how many hops it gets.
struct Obstacle
{
    QString reason;
    qsizetype hop = -1;
};

/// No packet has a source of one family and a destination of the other; an unknown address may be of both.
void keepSharedFamilies(AddressSet &source, AddressSet &destination)
{
    const AddressSet from = source, to = destination;
    for (int family : {4, 6}) {
        if (ofFamily(to, 0).isEmpty() && ofFamily(to, family).isEmpty())
            source = source.minus(wholeFamily(family));
        if (ofFamily(from, 0).isEmpty() && ofFamily(from, family).isEmpty())
            destination = destination.minus(wholeFamily(family));
    }
}

class RouteJudge
{
public:
    RouteJudge(const Plan &plan, const Topology &topology, const Addressing &addressing, const Need &need,
               const FlowEnd &from, const FlowEnd &to)
        : m_plan(plan), m_topology(topology), m_addressing(addressing), m_need(need), m_from(from), m_to(to)
    {
    }

    Obstacle obstacle(const QList<Hop> &route, const Journey &journey) const
    {
        if (journey.lostAt >= 0)
            return taken(m_plan.gateways.at(route.at(journey.lostAt).gateway), journey.lost, journey.lostAt);
        for (qsizetype i = 0; i < journey.legs.size(); ++i) {
            const Leg &leg = journey.legs.at(i);
            Obstacle found = doubt(leg.zone, m_need.multicast ? QList<Target>() : leg.targets, m_to, i);
            if (found.hop < 0)
                found = doubt(leg.zone, leg.origins, m_from, i - 1);
            if (found.hop >= 0)
                return found;
        }
        return atTheGateway(route, journey);
    }

private:
    static Obstacle taken(const Gateway &gateway, const Target &target, qsizetype hop)
    {
        const QString name = target.addresses.parts().first().first.text();
        return {target.ports.isEmpty() ? PathTexts::tr("%1 translates %2 to another address").arg(gateway.id, name)
                                       : PathTexts::tr("%1 translates %2, ports %3, to another address")
                                             .arg(gateway.id, name, portsText(target.ports)),
                hop};
    }

    /// An address that two places could mean, seen where only one of them can be reached. Of a single thing no
    /// address may be one; of a whole zone what is clear remains.
    template <class Seen>
    Obstacle doubt(const QString &zone, const QList<Seen> &seen, const FlowEnd &end, qsizetype hop) const
    {
        AddressSet all, mistaken;
        QString home;
        for (const Seen &each : seen) {
            all = all.united(each.addresses);
            if (m_topology.sameSegment(zone, each.zone))
                continue;
            const AddressSet part = m_addressing.mistaken(zone, each.addresses, each.zone, each.translated);
            mistaken = mistaken.united(part);
            if (home.isEmpty() && !part.isEmpty())
                home = each.zone;
        }
        if (mistaken.isEmpty() || (end.kind != FlowEnd::Kind::Devices && !mistaken.contains(all)))
            return {};
        return {PathTexts::tr("%1 could be in %2 as well as in %3, and no gateway translates it")
                    .arg(mistaken.parts().first().first.text(), zone, home),
                std::max<qsizetype>(hop, 0)};
    }

    /// What is meant for a gateway itself must not be what it translates.
    Obstacle atTheGateway(const QList<Hop> &route, const Journey &journey) const
    {
        if (m_to.gateway < 0)
            return {};
        const Gateway &gateway = m_plan.gateways.at(m_to.gateway);
        const Leg &last = journey.legs.last();
        for (int i = 0; i < gateway.interfaces.size(); ++i)
            for (const Target &target : gateway.interfaces.at(i).zone == last.zone ? last.targets : QList<Target>())
                if (const QList<Target> found =
                        m_addressing.translator(m_to.gateway).taken(target, i, m_need.protocol);
                    !found.isEmpty())
                    return taken(gateway, found.first(), route.size());
        return {};
    }

    const Plan &m_plan;
    const Topology &m_topology;
    const Addressing &m_addressing;
    const Need &m_need;
    const FlowEnd &m_from;
    const FlowEnd &m_to;
};

} // namespace

PathFinder::PathFinder(const Plan &plan, const FlowTable &flows)
    : m_plan(plan), m_flows(flows), m_texts(flows.symbols), m_symbols(m_texts), m_topology(plan),
      m_addressing(plan, m_symbols), m_restrictions(plan)
{
    for (const Zone &zone : plan.zones)
        if (zone.external)
            (zone.subnets.isEmpty() ? m_internet : m_corporate).append(zone.id);
}

PathFinder::Ways PathFinder::find(const Flow &flow)
{
    const FlowEnd &from = m_flows.fromOf(flow), &to = m_flows.toOf(flow);
    for (const FlowEnd *end : {&from, &to})
        if (end->kind == FlowEnd::Kind::Missing)
            return {
                {stopped(from.zone, to.zone, PathTexts::tr("nothing in the plan stands for %1").arg(end->label))},
                true};
    for (const FlowEnd *end : {&from, &to}) {
        if (end->kind == FlowEnd::Kind::Devices && !m_plan.zones.contains(end->zone))
            return {{stopped(from.zone, to.zone,
                             PathTexts::tr("%1 lies in no zone").arg(m_plan.devices.at(end->devices.first()).id))},
                    true};
        if (end->gateway >= 0 && zonesOf(*end).isEmpty())
            return {{stopped(from.zone, to.zone,
                             PathTexts::tr("%1 lies in no zone").arg(m_plan.gateways.at(end->gateway).id))},
                    true};
    }
    const Need &need = m_flows.needOf(flow);
    Ways ways{{}, to.kind != FlowEnd::Kind::Multicast && !need.multicast};
    if (to.kind == FlowEnd::Kind::Multicast) {
        ways.paths = multicast(need, from, to);
    } else {
        for (const QString &fromZone : zonesOf(from))
            for (const QString &toZone : zonesOf(to))
                ways.paths.append(between(fromZone, toZone, need));
        if (ways.paths.isEmpty())
            ways.paths.append(stopped(from.zone, to.zone, PathTexts::tr("the plan has no external zone")));
        if (ways.paths.size() > 1)
            ways.paths = nearest(ways.paths);
    }
    for (Path &path : ways.paths)
        path = kept(path, flow, ways.anyNeed);
    return ways;
}

int PathFinder::kindOf(int need)
{
    if (m_plan.restrictions.isEmpty())
        return 0;
    if (m_kindOf.isEmpty())
        m_kindOf.fill(-1, m_flows.needs.size());
    if (m_kindOf.at(need) < 0) {
        const auto names = m_restrictions.namesOf(m_flows.needs.at(need));
        const auto known = m_kinds.constFind(names);
        m_kindOf[need] = known != m_kinds.constEnd() ? *known : *m_kinds.insert(names, int(m_kinds.size()));
    }
    return m_kindOf.at(need);
}

/// An end outside lies in the external zone; where there are several, in the nearest. A gateway lies in all of its
/// zones and is reached by the nearest.
QStringList PathFinder::zonesOf(const FlowEnd &end) const
{
    if (end.gateway >= 0) {
        QStringList zones;
        for (const GatewayInterface &interface : m_plan.gateways.at(end.gateway).interfaces)
            if (m_plan.zones.contains(interface.zone) && !zones.contains(interface.zone))
                zones.append(interface.zone);
        return zones;
    }
    if (!end.zone.isEmpty())
        return {end.zone};
    return m_internet.isEmpty() ? m_corporate : m_internet;
}

QList<int> PathFinder::avoided(const QString &fromZone, const QString &toZone, const Need &need,
                               QStringList *restrictions) const
{
    QList<int> gateways;
    for (int index : m_restrictions.applying(fromZone, toZone, need)) {
        if (index == m_ignored)
            continue;
        const Restriction &each = m_plan.restrictions.at(index);
        gateways.append(m_plan.gateways.indexOf(each.gateway));
        if (restrictions)
            restrictions->append(each.id);
    }
    std::sort(gateways.begin(), gateways.end());
    gateways.erase(std::unique(gateways.begin(), gateways.end()), gateways.end());
    return gateways;
}

Path PathFinder::between(const QString &fromZone, const QString &toZone, const Need &need)
{
    QStringList restrictions;
    const QList<int> avoiding = avoided(fromZone, toZone, need, &restrictions);
    Path path;
    path.fromZone = fromZone;
    path.toZone = toZone;
    path.routes = m_topology.routes(fromZone, toZone, avoiding);
    if (!path.routes.isEmpty())
        return path;
    const QList<QList<Hop>> open = avoiding.isEmpty() ? QList<QList<Hop>>() : m_topology.routes(fromZone, toZone);
    if (open.isEmpty())
        return stopped(fromZone, toZone, noWay(fromZone, toZone));
    const QList<Hop> &route = open.first();
    const auto barrier = std::find_if(route.begin(), route.end(), [&avoiding](const Hop &hop) {
        return std::binary_search(avoiding.begin(), avoiding.end(), hop.gateway);
    });
    const QString gateway = m_plan.gateways.at(barrier->gateway).id;
    return stopped(fromZone, toZone,
                   PathTexts::tr("it must not use %1 (restriction %2), and there is no other way")
                       .arg(gateway, restrictions.join(QStringLiteral(", "))),
                   gateway, route.mid(0, barrier - route.begin()));
}

QString PathFinder::noWay(const QString &fromZone, const QString &toZone) const
{
    auto hasIn = [](const Gateway &gateway, const QString &zone) {
        return std::any_of(gateway.interfaces.begin(), gateway.interfaces.end(),
                           [&zone](const GatewayInterface &interface) { return interface.zone == zone; });
    };
    for (const Gateway &gateway : m_plan.gateways)
        if (hasIn(gateway, fromZone) && hasIn(gateway, toZone) &&
            m_topology.joinsNothing(gateway, fromZone, toZone))
            return PathTexts::tr("the bridge %1 joins %2 and %3, which share no subnet")
                .arg(gateway.id, fromZone, toZone);
    return PathTexts::tr("no gateway leads from %1 to %2").arg(fromZone, toZone);
}

/// Of several external zones, or several sides of a gateway, only the nearest ones count.
QList<Path> PathFinder::nearest(const QList<Path> &paths) const
{
    int best = -1;
    for (const Path &path : paths)
        if (path.ok())
            if (const int length = m_topology.length(path.routes.first()); best < 0 || length < best)
                best = length;
    if (best < 0)
        return {paths.first()};
    QList<Path> kept;
    for (const Path &path : paths)
        if (path.ok() && m_topology.length(path.routes.first()) == best)
            kept.append(path);
    return kept;
}

QList<Path> PathFinder::multicast(const Need &need, const FlowEnd &from, const FlowEnd &to)
{
    QList<Path> paths;
    const QStringList sides = zonesOf(from);
    if (sides.isEmpty())
        return {stopped(from.zone, to.zone, PathTexts::tr("the plan has no external zone"))};
    QStringList zones;
    for (int index : to.devices) {
        const Device &device = m_plan.devices.at(index);
        const DeviceInterface *interface = device.interface(interfaceTowards(device, to.interface, from.zone));
        const QString zone = interface ? interface->zone : QString();
        if (!zones.contains(zone))
            zones.append(zone);
    }
    if (zones.isEmpty())
        zones = sides;
    zones.sort();
    for (const QString &zone : std::as_const(zones)) {
        QList<Path> ways;
        for (const QString &side : sides)
            ways.append(to.devices.isEmpty() && side != zone ? Path() : between(side, zone, need));
        ways.removeIf([](const Path &way) { return way.ok() && way.routes.isEmpty(); });
        for (const Path &way : nearest(ways))
            paths.append(way.ok() ? carried(way, need) : way);
    }
    return paths;
}

/// What is left of the routes when only gateways that pass the groups on may be on them.
Path PathFinder::carried(const Path &path, const Need &need) const
{
    const auto local = std::find_if(need.groups.begin(), need.groups.end(),
                                    [](const AddressRange &part) { return isLinkLocalMulticast(part.first); });
    const bool repeated = isMulticastDns(need);
    Path kept = path;
    kept.routes.clear();
    Obstacle first;
    QList<Hop> reached;
    for (const QList<Hop> &route : path.routes) {
        QString barrier;
        int routers = 0;
        qsizetype i = 0;
        for (; i < route.size() && barrier.isEmpty(); ++i) {
            const Gateway &gateway = m_plan.gateways.at(route.at(i).gateway);
            if (gateway.bridge || (repeated && gateway.mdnsReflector))
                continue;
            if (repeated)
                barrier = PathTexts::tr("%1 is link-local and %2 does not repeat multicast DNS")
                              .arg(local->first.text(), gateway.id);
            else if (local != need.groups.end())
                barrier = PathTexts::tr("%1 is link-local and never crosses a gateway").arg(local->first.text());
            else if (!gateway.routesMulticast)
                barrier = PathTexts::tr("%1 does not route multicast").arg(gateway.id);
            else if (++routers; need.ttl > 0 && routers >= need.ttl)
                barrier = PathTexts::tr("its time to live of %1 ends at %2").arg(need.ttl).arg(gateway.id);
        }
        if (barrier.isEmpty()) {
            kept.routes.append(route);
        } else if (first.hop < 0) {
            first = {barrier, i - 1};
            reached = route;
        }
    }
    if (!kept.routes.isEmpty())
        return kept;
    return stopped(path.fromZone, path.toZone, first.reason, m_plan.gateways.at(reached.at(first.hop).gateway).id,
                   reached.mid(0, first.hop));
}

bool PathFinder::usable(const Flow &flow, const Path &path, const QList<Hop> &route, const AddressSet &groups) const
{
    Path other = path;
    other.routes = {route};
    bool anyNeed = false;
    return kept(carried(other, m_flows.needOf(flow)), flow, anyNeed, &groups).ok();
}

/// What is left of the routes when every address must be told apart on the way. `groups`: only those of the need's.
Path PathFinder::kept(const Path &path, const Flow &flow, bool &anyNeed, const AddressSet *groups) const
{
    const FlowEnd &from = m_flows.fromOf(flow), &to = m_flows.toOf(flow);
    const Translator *there = to.gateway < 0 ? nullptr : &m_addressing.translator(to.gateway);
    const bool asIs = (!there || there->isIdle()) &&
                      std::all_of(path.routes.begin(), path.routes.end(),
                                  [this](const QList<Hop> &route) { return m_addressing.leavesAsIs(route); });
    if (!path.ok() || asIs)
        return path;
    if ((there && there->looksAtPorts()) ||
        std::any_of(path.routes.begin(), path.routes.end(),
                    [this](const QList<Hop> &route) { return m_addressing.looksAtPorts(route); }))
        anyNeed = false;
    const Need &need = m_flows.needOf(flow);
    AddressSet source = m_addressing.endAddresses(from, path.fromZone, m_symbols);
    Target target{groups ? *groups : m_addressing.endAddresses(to, path.toZone, m_symbols), need.ports,
                  path.toZone};
    keepSharedFamilies(source, target.addresses);
    if (source.isEmpty() || target.addresses.isEmpty())
        return path;
    const RouteJudge judge(m_plan, m_topology, m_addressing, need, from, to);
    Path kept = path;
    kept.routes.clear();
    Obstacle first;
    QList<Hop> reached;
    for (const QList<Hop> &route : path.routes) {
        const Obstacle found =
            judge.obstacle(route, m_addressing.along(route, path.fromZone, path.toZone, source, target, need));
        if (found.hop < 0) {
            kept.routes.append(route);
        } else if (first.hop < 0) {
            first = found;
            reached = route;
        }
    }
    if (!kept.routes.isEmpty())
        return kept;
    anyNeed = false; // reasons name ports
    const int stop = first.hop < reached.size() ? reached.at(first.hop).gateway : to.gateway;
    return stopped(path.fromZone, path.toZone, first.reason, stop >= 0 ? m_plan.gateways.at(stop).id : QString(),
                   reached.mid(0, first.hop));
}

} // namespace portolan
