// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/paths/topology.h"

namespace portolan {

namespace {

/// More alternatives than this are not told apart any more; they pass the same gateways in other combinations.
constexpr int mostRoutes = 4096;

} // namespace

Topology::Topology(const Plan &plan) : m_plan(plan), m_edges(plan.zones.size())
{
    for (int g = 0; g < plan.gateways.size(); ++g) {
        const QList<GatewayInterface> &interfaces = plan.gateways.at(g).interfaces;
        for (int in = 0; in < interfaces.size(); ++in)
            for (int out = 0; out < interfaces.size(); ++out) {
                const int from = plan.zones.indexOf(interfaces.at(in).zone),
                          to = plan.zones.indexOf(interfaces.at(out).zone);
                if (from >= 0 && to >= 0 && from != to)
                    m_edges[from].append({{g, in, out}, to});
            }
    }
}

/// Distances from every zone to this one; the graph is symmetric, so they are also those from it.
const QList<int> &Topology::distancesFrom(int zone)
{
    const auto found = m_distances.constFind(zone);
    if (found != m_distances.constEnd())
        return *found;
    QList<int> distances(m_plan.zones.size(), -1);
    distances[zone] = 0;
    QList<int> queue{zone};
    for (qsizetype i = 0; i < queue.size(); ++i) {
        const int at = queue.at(i);
        if (at != zone && m_plan.zones.at(at).external)
            continue;
        for (const Edge &edge : m_edges.at(at))
            if (distances.at(edge.zone) < 0) {
                distances[edge.zone] = distances.at(at) + 1;
                queue.append(edge.zone);
            }
    }
    return *m_distances.insert(zone, distances);
}

void Topology::walk(int at, int target, const QList<int> &toTarget, QList<Hop> &sofar, QList<QList<Hop>> &found)
{
    if (at == target) {
        found.append(sofar);
        return;
    }
    if (!sofar.isEmpty() && m_plan.zones.at(at).external)
        return;
    for (const Edge &edge : m_edges.at(at)) {
        if (toTarget.at(edge.zone) != toTarget.at(at) - 1 || found.size() >= mostRoutes)
            continue;
        sofar.append(edge.hop);
        walk(edge.zone, target, toTarget, sofar, found);
        sofar.removeLast();
    }
}

int Topology::distance(const QString &fromZone, const QString &toZone)
{
    const int from = m_plan.zones.indexOf(fromZone), to = m_plan.zones.indexOf(toZone);
    return from < 0 || to < 0 ? -1 : distancesFrom(to).at(from);
}

const QList<QList<Hop>> &Topology::routes(const QString &fromZone, const QString &toZone)
{
    const QPair<int, int> key(m_plan.zones.indexOf(fromZone), m_plan.zones.indexOf(toZone));
    const auto known = m_routes.constFind(key);
    if (known != m_routes.constEnd())
        return *known;
    QList<QList<Hop>> found;
    if (key.first >= 0 && key.second >= 0) {
        const QList<int> toTarget = distancesFrom(key.second);
        QList<Hop> sofar;
        if (toTarget.at(key.first) >= 0)
            walk(key.first, key.second, toTarget, sofar, found);
    }
    return *m_routes.insert(key, found);
}

} // namespace portolan
