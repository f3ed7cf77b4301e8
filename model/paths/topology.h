// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Topology is the graph of zones joined by gateways, and knows every shortest way through it.
#pragma once
#include "model/paths/path.h"

namespace portolan {

class Topology
{
public:
    explicit Topology(const Plan &plan);

    /// Every shortest route between two zones; one empty route when they are the same; none when there is no way.
    /// An external zone is never crossed: what lies behind it is not ours to route.
    const QList<QList<Hop>> &routes(const QString &fromZone, const QString &toZone);

    /// The number of gateways between two zones, -1 when there is no way.
    int distance(const QString &fromZone, const QString &toZone);

private:
    struct Edge
    {
        Hop hop;
        int zone; ///< index of the zone behind the hop
    };
    const QList<int> &distancesFrom(int zone);
    void walk(int at, int target, const QList<int> &toTarget, QList<Hop> &sofar, QList<QList<Hop>> &found);

    const Plan &m_plan;
    QList<QList<Edge>> m_edges; ///< by zone index, in the order of gateways and interfaces
    QHash<int, QList<int>> m_distances;
    QHash<QPair<int, int>, QList<QList<Hop>>> m_routes;
};

} // namespace portolan
