// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Topology is the graph of zones joined by gateways, and knows every shortest way through it.
#pragma once
#include "model/paths/path.h"

#include <array>
#include <map>
#include <queue>

namespace portolan {

class Topology
{
public:
    explicit Topology(const Plan &plan);

    /// Every shortest route between two zones; one empty route when they are the same; none when there is no way.
    /// A route is as long as it has routers; of those with as many the ones with the fewest bridges are shortest.
    /// An external zone is never crossed: what lies behind it is not ours to route. `avoiding`: indexes of gateways
    /// that may not be used, ascending. Of thousands of routes so many come back that each gateway and interface on
    /// any of them is on one.
    const QList<QList<Hop>> &routes(const QString &fromZone, const QString &toZone,
                                    const QList<int> &avoiding = {});

    /// How long a route is; only to be compared.
    int length(const QList<Hop> &route) const;

    /// The number of gateways between two zones, bridges counted too; -1 when there is no way.
    int distance(const QString &fromZone, const QString &toZone);

    /// True for zones that bridges make one segment, and for a zone and itself.
    bool sameSegment(const QString &zone, const QString &other) const;
    /// The first zone of the segment that this one is part of; both by index.
    int segmentOf(int zone) const;

    /// True for a bridge between zones that have different subnets: it lets nothing pass from one to the other.
    bool joinsNothing(const Gateway &bridge, const QString &zone, const QString &other) const;

private:
    struct Port ///< where a gateway and a zone meet
    {
        int gateway;
        int interface;
    };
    struct Edge
    {
        Hop hop;
        int zone; ///< index of the zone behind the hop
    };
    /// How far it is from zones and gateways to a zone, known as far as anybody asked.
    struct Distances
    {
        std::vector<int> ofZone;             ///< -1: not known, or no way
        std::vector<int> ofGateway;          ///< of its nearest zone; -1 likewise
        using Reached = std::pair<int, int>; ///< distance, zone
        std::priority_queue<Reached, std::vector<Reached>, std::greater<>> open;
        QHash<int, QList<int>> exits; ///< by gateway: the interfaces in its nearest zones
    };
    struct Search
    {
        int target;
        Distances &distances;
        const QList<int> &avoiding;
        QList<QList<Hop>> found;
    };
    int lengthOf(int gateway) const;
    bool isOpen(int gateway, const QList<int> &avoiding) const;
    Distances &distancesTo(int zone, int from, const QList<int> &avoiding);
    void reach(Distances &distances, int target, const QList<int> &avoiding) const;
    QList<Edge> nearer(int at, Search &search) const;
    void walk(int from, Search &search) const;
    bool areMany(int from, Search &search) const;
    QList<QList<Hop>> covering(int from, Search &search) const;

    const Plan &m_plan;
    QList<AddressSet> m_spaces;       ///< of the zones' subnets, by zone index, where there are bridges
    QList<QList<Port>> m_ports;       ///< by zone index, in the order of gateways and interfaces
    QList<QList<int>> m_zones;        ///< by gateway and interface: zone index, -1 for none
    QList<bool> m_picks;              ///< by gateway: a bridge that joins only some of its zones
    mutable QList<int> m_segments;    ///< by zone index: one of its segment before it, or itself
    QHash<QList<int>, int> m_avoided; ///< lists of gateways, numbered
    std::map<std::pair<int, int>, Distances> m_distances;     ///< by zone, list
    size_t m_known = 0;                                       ///< how many distances lie there
    std::map<std::array<int, 3>, QList<QList<Hop>>> m_routes; ///< by from, to, list
};

} // namespace portolan
