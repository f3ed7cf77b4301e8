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
    /// A route is as long as it has routers; of those with as many the ones with the fewest bridges are shortest.
    /// An external zone is never crossed: what lies behind it is not ours to route. `avoiding`: indexes of gateways
    /// that may not be used, ascending.
    const QList<QList<Hop>> &routes(const QString &fromZone, const QString &toZone,
                                    const QList<int> &avoiding = {});

    /// How long a route is; only to be compared.
    int length(const QList<Hop> &route) const;

    /// The number of gateways between two zones, bridges counted too; -1 when there is no way.
    int distance(const QString &fromZone, const QString &toZone);

    /// True for zones that bridges make one segment, and for a zone and itself.
    bool sameSegment(const QString &zone, const QString &other) const;

    /// True for a bridge between zones that have different subnets: it lets nothing pass from one to the other.
    bool joinsNothing(const Gateway &bridge, const QString &zone, const QString &other) const;

private:
    struct Edge
    {
        Hop hop;
        int zone; ///< index of the zone behind the hop
        int length;
    };
    struct Search
    {
        int target;
        const QList<int> &toTarget;
        const QList<int> &avoiding;
        QList<QList<Hop>> found;
    };
    QList<int> distancesTo(int zone, const QList<int> &avoiding) const;
    const QList<int> &knownDistancesTo(int zone, const QList<int> &avoiding);
    void walk(int at, Search &search, QList<Hop> &sofar) const;

    const Plan &m_plan;
    QList<AddressSet> m_spaces; ///< of the zones' subnets, by zone index, where there are bridges
    QList<QList<Edge>> m_edges; ///< by zone index, in the order of gateways and interfaces
    QList<int> m_segments;      ///< by zone index
    QHash<std::pair<int, QList<int>>, QList<int>> m_distances;
    QHash<std::pair<std::pair<int, int>, QList<int>>, QList<QList<Hop>>> m_routes;
};

} // namespace portolan
