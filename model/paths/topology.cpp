// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/paths/topology.h"

namespace portolan {

namespace {

/// More alternatives than this are not told apart any more: some that pass every gateway stand for all.
constexpr int mostRoutes = 4096;

/// So many distances are kept; what else is asked is found again.
constexpr size_t mostDistances = 1 << 24;

/// A router is longer than all bridges together.
constexpr int routerLength = 1 << 16;
constexpr int bridgeLength = 1;

} // namespace

Topology::Topology(const Plan &plan) : m_plan(plan), m_ports(plan.zones.size())
{
    const bool bridged = std::any_of(plan.gateways.begin(), plan.gateways.end(),
                                     [](const Gateway &gateway) { return gateway.bridge; });
    for (int z = 0; z < plan.zones.size(); ++z) {
        m_spaces.append(bridged ? addressesNamed(plan.zones.at(z).subnets) : AddressSet());
        m_segments.append(z);
    }
    for (int g = 0; g < plan.gateways.size(); ++g) {
        const Gateway &gateway = plan.gateways.at(g);
        QList<int> zones;
        for (int i = 0; i < gateway.interfaces.size(); ++i) {
            zones.append(plan.zones.indexOf(gateway.interfaces.at(i).zone));
            if (zones.last() >= 0)
                m_ports[zones.last()].append({g, i});
        }
        bool picks = false;
        for (qsizetype a = 0; gateway.bridge && a < zones.size(); ++a)
            for (qsizetype b = 0; b < a; ++b) {
                if (zones.at(a) < 0 || zones.at(b) < 0)
                    continue;
                if (joinsNothing(gateway, gateway.interfaces.at(a).zone, gateway.interfaces.at(b).zone)) {
                    picks = true;
                    continue;
                }
                const int one = segmentOf(zones.at(a)), other = segmentOf(zones.at(b));
                m_segments[std::max(one, other)] = std::min(one, other);
            }
        m_zones.append(zones);
        m_picks.append(picks);
    }
}

bool Topology::joinsNothing(const Gateway &bridge, const QString &zone, const QString &other) const
{
    if (!bridge.bridge)
        return false;
    const int one = m_plan.zones.indexOf(zone), two = m_plan.zones.indexOf(other);
    return one >= 0 && two >= 0 && !m_spaces.at(one).isEmpty() && !m_spaces.at(two).isEmpty() &&
           !m_spaces.at(one).intersects(m_spaces.at(two));
}

int Topology::segmentOf(int zone) const
{
    while (m_segments.at(zone) != zone) {
        m_segments[zone] = m_segments.at(m_segments.at(zone)); // half as far the next time
        zone = m_segments.at(zone);
    }
    return zone;
}

bool Topology::sameSegment(const QString &zone, const QString &other) const
{
    if (zone == other)
        return true;
    const int one = m_plan.zones.indexOf(zone), two = m_plan.zones.indexOf(other);
    return one >= 0 && two >= 0 && segmentOf(one) == segmentOf(two);
}

int Topology::lengthOf(int gateway) const
{
    return m_plan.gateways.at(gateway).bridge ? bridgeLength : routerLength;
}

bool Topology::isOpen(int gateway, const QList<int> &avoiding) const
{
    return !std::binary_search(avoiding.begin(), avoiding.end(), gateway);
}

/// Takes the nearest zone that is not done and goes on through its gateways. The graph is symmetric, so that
/// distances to the target are those from it. What one zone reaches through a gateway no farther zone reaches
/// sooner through the same, unless the gateway picks.
void Topology::reach(Distances &distances, int target, const QList<int> &avoiding) const
{
    const auto [distance, at] = distances.open.top();
    distances.open.pop();
    if (distance > distances.ofZone[size_t(at)] || (at != target && m_plan.zones.at(at).external))
        return;
    for (const Port &port : m_ports.at(at)) {
        int &nearest = distances.ofGateway[size_t(port.gateway)];
        const bool picks = m_picks.at(port.gateway);
        if ((nearest >= 0 && !picks) || !isOpen(port.gateway, avoiding))
            continue;
        nearest = nearest < 0 ? distance : nearest;
        const int longer = distance + lengthOf(port.gateway);
        const Gateway &gateway = m_plan.gateways.at(port.gateway);
        for (int i = 0; i < gateway.interfaces.size(); ++i) {
            const int zone = m_zones.at(port.gateway).at(i);
            if (zone < 0 || zone == at)
                continue;
            int &known = distances.ofZone[size_t(zone)];
            if ((known >= 0 && known <= longer) ||
                (picks &&
                 joinsNothing(gateway, gateway.interfaces.at(port.interface).zone, gateway.interfaces.at(i).zone)))
                continue;
            known = longer;
            distances.open.push({longer, zone});
        }
    }
}

/// Known for all zones that are nearer than `from`, and for that.
Topology::Distances &Topology::distancesTo(int zone, int from, const QList<int> &avoiding)
{
    const auto numbered = m_avoided.constFind(avoiding);
    const int list =
        numbered != m_avoided.constEnd() ? *numbered : *m_avoided.insert(avoiding, int(m_avoided.size()));
    auto known = m_distances.find({zone, list});
    if (known == m_distances.end()) {
        const size_t size = size_t(m_plan.zones.size()) + size_t(m_plan.gateways.size());
        if (m_known + size > mostDistances) {
            m_distances.clear();
            m_known = 0;
        }
        m_known += size;
        Distances fresh{std::vector<int>(size_t(m_plan.zones.size()), -1),
                        std::vector<int>(size_t(m_plan.gateways.size()), -1),
                        {},
                        {}};
        fresh.ofZone[size_t(zone)] = 0;
        fresh.open.push({0, zone});
        known = m_distances.insert({{zone, list}, std::move(fresh)}).first;
    }
    Distances &distances = known->second;
    const int &wanted = distances.ofZone[size_t(from)];
    while (!distances.open.empty() && (wanted < 0 || distances.open.top().first < wanted))
        reach(distances, zone, avoiding);
    return distances;
}

/// The hops of shortest routes from a zone, in the order of gateways and interfaces.
QList<Topology::Edge> Topology::nearer(int at, Search &search) const
{
    QList<Edge> edges;
    Distances &distances = search.distances;
    for (const Port &port : m_ports.at(at)) {
        const int wanted = distances.ofZone[size_t(at)] - lengthOf(port.gateway);
        if (wanted < 0 || !isOpen(port.gateway, search.avoiding))
            continue;
        const QList<int> &zones = m_zones.at(port.gateway);
        const auto add = [&](int out) { edges.append({{port.gateway, port.interface, out}, zones.at(out)}); };
        if (m_picks.at(port.gateway)) {
            const Gateway &gateway = m_plan.gateways.at(port.gateway);
            for (int out = 0; out < zones.size(); ++out)
                if (zones.at(out) >= 0 && zones.at(out) != at &&
                    distances.ofZone[size_t(zones.at(out))] == wanted &&
                    !joinsNothing(gateway, gateway.interfaces.at(port.interface).zone,
                                  gateway.interfaces.at(out).zone))
                    add(out);
            continue;
        }
        if (distances.ofGateway[size_t(port.gateway)] != wanted)
            continue;
        auto exits = distances.exits.constFind(port.gateway);
        if (exits == distances.exits.constEnd()) {
            QList<int> nearest;
            for (int out = 0; out < zones.size(); ++out)
                if (zones.at(out) >= 0 && distances.ofZone[size_t(zones.at(out))] == wanted)
                    nearest.append(out);
            exits = distances.exits.insert(port.gateway, nearest);
        }
        for (int out : *exits)
            add(out);
    }
    return edges;
}

void Topology::walk(int from, Search &search) const
{
    struct Stop
    {
        QList<Edge> edges;
        qsizetype next = 0;
    };
    if (from == search.target) {
        search.found.append(QList<Hop>());
        return;
    }
    std::vector<Stop> stops{{nearer(from, search)}};
    QList<Hop> sofar;
    while (!stops.empty()) {
        Stop &here = stops.back();
        if (here.next == here.edges.size()) {
            stops.pop_back();
            if (!sofar.isEmpty())
                sofar.removeLast();
            continue;
        }
        const Edge edge = here.edges.at(here.next++);
        if (edge.zone != search.target && m_plan.zones.at(edge.zone).external)
            continue;
        sofar.append(edge.hop);
        if (edge.zone != search.target) {
            stops.push_back({nearer(edge.zone, search)});
            continue;
        }
        search.found.append(sofar);
        sofar.removeLast();
    }
}

/// Whether there are more than mostRoutes.
bool Topology::areMany(int from, Search &search) const
{
    std::map<std::pair<int, int>, int, std::greater<>> reached{{{search.distances.ofZone[size_t(from)], from}, 1}};
    while (!reached.empty()) {
        const auto [distance, at] = reached.begin()->first;
        const int count = reached.begin()->second;
        reached.erase(reached.begin());
        if (count > mostRoutes)
            return true;
        if (at == search.target || (at != from && m_plan.zones.at(at).external))
            continue;
        for (const Edge &edge : nearer(at, search)) {
            int &next = reached[{search.distances.ofZone[size_t(edge.zone)], edge.zone}];
            next = std::min(next + count, mostRoutes + 1);
        }
    }
    return false;
}

/// So many routes that every hop of any is on one of them.
QList<QList<Hop>> Topology::covering(int from, Search &search) const
{
    std::map<int, QList<Edge>> left; // by zone: hops on no route yet
    std::map<int, QList<Hop>> first; // by zone: a way there
    std::vector<int> order{from};
    first[from] = {};
    for (size_t i = 0; i < order.size(); ++i) {
        const int at = order[i];
        if (at == search.target || (at != from && m_plan.zones.at(at).external))
            continue;
        left[at] = nearer(at, search);
        for (const Edge &edge : std::as_const(left[at]))
            if (!first.contains(edge.zone)) {
                first[edge.zone] = first[at] + QList<Hop>{edge.hop};
                order.push_back(edge.zone);
            }
    }
    for (auto &[zone, edges] : left) // what ends in a zone outside is no route
        edges.removeIf([&](const Edge &edge) { return edge.zone != search.target && !left.contains(edge.zone); });
    const std::map<int, QList<Edge>> all = left;
    QList<QList<Hop>> routes;
    for (const int start : order)
        while (left.contains(start) && !left[start].isEmpty()) {
            QList<Hop> route = first[start];
            for (int at = start; at != search.target;) {
                QList<Edge> &here = left[at];
                const Edge edge = here.isEmpty() ? all.at(at).first() : here.takeFirst();
                route.append(edge.hop);
                at = edge.zone;
            }
            routes.append(route);
        }
    return routes;
}

int Topology::length(const QList<Hop> &route) const
{
    int length = 0;
    for (const Hop &hop : route)
        length += lengthOf(hop.gateway);
    return length;
}

int Topology::distance(const QString &fromZone, const QString &toZone)
{
    const int from = m_plan.zones.indexOf(fromZone), to = m_plan.zones.indexOf(toZone);
    const int length = from < 0 || to < 0 ? -1 : distancesTo(to, from, {}).ofZone[size_t(from)];
    return length < 0 ? -1 : length / routerLength + length % routerLength;
}

const QList<QList<Hop>> &Topology::routes(const QString &fromZone, const QString &toZone,
                                          const QList<int> &avoiding)
{
    static const QList<QList<Hop>> none;
    const int from = m_plan.zones.indexOf(fromZone), to = m_plan.zones.indexOf(toZone);
    if (from < 0 || to < 0)
        return none;
    Distances &distances = distancesTo(to, from, avoiding);
    const std::array key{from, to, m_avoided.value(avoiding)};
    const auto known = m_routes.find(key);
    if (known != m_routes.end())
        return known->second;
    Search search{to, distances, avoiding, {}};
    if (distances.ofZone[size_t(from)] >= 0) {
        if (areMany(from, search))
            search.found = covering(from, search);
        else
            walk(from, search);
    }
    return m_routes.emplace(key, search.found).first->second;
}

} // namespace portolan
