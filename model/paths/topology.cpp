// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/paths/topology.h"

#include <queue>

namespace portolan {

namespace {

/// More alternatives than this are not told apart any more; they pass the same gateways in other combinations.
constexpr int mostRoutes = 4096;

/// A router is longer than all bridges together.
constexpr int routerLength = 1 << 16;
constexpr int bridgeLength = 1;

} // namespace

Topology::Topology(const Plan &plan) : m_plan(plan), m_edges(plan.zones.size())
{
    const bool bridged = std::any_of(plan.gateways.begin(), plan.gateways.end(),
                                     [](const Gateway &gateway) { return gateway.bridge; });
    for (int z = 0; z < plan.zones.size(); ++z) {
        m_spaces.append(bridged ? addressesNamed(plan.zones.at(z).subnets) : AddressSet());
        m_segments.append(z);
    }
    for (int g = 0; g < plan.gateways.size(); ++g) {
        const Gateway &gateway = plan.gateways.at(g);
        const QList<GatewayInterface> &interfaces = gateway.interfaces;
        QList<int> zones;
        for (const GatewayInterface &interface : interfaces)
            zones.append(plan.zones.indexOf(interface.zone));
        for (int in = 0; in < interfaces.size(); ++in)
            for (int out = 0; out < interfaces.size(); ++out) {
                const int from = zones.at(in), to = zones.at(out);
                if (from < 0 || to < 0 || from == to ||
                    joinsNothing(gateway, interfaces.at(in).zone, interfaces.at(out).zone))
                    continue;
                m_edges[from].append({{g, in, out}, to, gateway.bridge ? bridgeLength : routerLength});
                if (gateway.bridge)
                    for (int &segment : m_segments)
                        if (const int one = m_segments.at(to); segment == one)
                            segment = m_segments.at(from);
            }
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

bool Topology::sameSegment(const QString &zone, const QString &other) const
{
    const int one = m_plan.zones.indexOf(zone), two = m_plan.zones.indexOf(other);
    return zone == other || (one >= 0 && two >= 0 && m_segments.at(one) == m_segments.at(two));
}

/// Distances from every zone to this one; the graph is symmetric, so they are also those from it.
QList<int> Topology::distancesTo(int zone, const QList<int> &avoiding) const
{
    QList<int> distances(m_plan.zones.size(), -1);
    distances[zone] = 0;
    using Reached = std::pair<int, int>; // distance, zone
    std::priority_queue<Reached, std::vector<Reached>, std::greater<>> queue;
    queue.push({0, zone});
    while (!queue.empty()) {
        const auto [distance, at] = queue.top();
        queue.pop();
        if (distance > distances.at(at) || (at != zone && m_plan.zones.at(at).external))
            continue;
        for (const Edge &edge : m_edges.at(at)) {
            const int longer = distance + edge.length;
            int &known = distances[edge.zone];
            if (avoiding.contains(edge.hop.gateway) || (known >= 0 && known <= longer))
                continue;
            known = longer;
            queue.push({longer, edge.zone});
        }
    }
    return distances;
}

const QList<int> &Topology::knownDistancesTo(int zone, const QList<int> &avoiding)
{
    const std::pair<int, QList<int>> key(zone, avoiding);
    auto found = m_distances.constFind(key);
    if (found == m_distances.constEnd())
        found = m_distances.insert(key, distancesTo(zone, avoiding));
    return *found;
}

void Topology::walk(int at, Search &search, QList<Hop> &sofar) const
{
    if (at == search.target) {
        search.found.append(sofar);
        return;
    }
    if (!sofar.isEmpty() && m_plan.zones.at(at).external)
        return;
    for (const Edge &edge : m_edges.at(at)) {
        const int left = search.toTarget.at(edge.zone);
        if (left < 0 || left != search.toTarget.at(at) - edge.length || search.found.size() >= mostRoutes ||
            search.avoiding.contains(edge.hop.gateway))
            continue;
        sofar.append(edge.hop);
        walk(edge.zone, search, sofar);
        sofar.removeLast();
    }
}

int Topology::length(const QList<Hop> &route) const
{
    int length = 0;
    for (const Hop &hop : route)
        length += m_plan.gateways.at(hop.gateway).bridge ? bridgeLength : routerLength;
    return length;
}

int Topology::distance(const QString &fromZone, const QString &toZone)
{
    const int from = m_plan.zones.indexOf(fromZone), to = m_plan.zones.indexOf(toZone);
    const int length = from < 0 || to < 0 ? -1 : knownDistancesTo(to, {}).at(from);
    return length < 0 ? -1 : length / routerLength + length % routerLength;
}

const QList<QList<Hop>> &Topology::routes(const QString &fromZone, const QString &toZone,
                                          const QList<int> &avoiding)
{
    const std::pair<std::pair<int, int>, QList<int>> key(
        {m_plan.zones.indexOf(fromZone), m_plan.zones.indexOf(toZone)}, avoiding);
    const auto known = m_routes.constFind(key);
    if (known != m_routes.constEnd())
        return *known;
    QList<QList<Hop>> found;
    const auto [from, to] = key.first;
    if (from >= 0 && to >= 0) {
        const QList<int> toTarget = knownDistancesTo(to, avoiding);
        Search search{to, toTarget, avoiding, {}};
        QList<Hop> sofar;
        if (toTarget.at(from) >= 0)
            walk(from, search, sofar);
        found = search.found;
    }
    return *m_routes.insert(key, found);
}

} // namespace portolan
