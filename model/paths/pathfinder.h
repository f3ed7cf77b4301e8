// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the ways of flows through a plan, or says where each one ends and why.
#pragma once
#include "model/paths/addressing.h"
#include "model/paths/topology.h"

namespace portolan {

class PathFinder
{
public:
    PathFinder(const Plan &plan, const FlowTable &flows);

    struct Ways
    {
        QList<Path> paths;
        /// Flows between the same ends to which the same restrictions apply go the same ways, whatever they need.
        bool anyNeed = false;
    };
    Ways find(const Flow &flow);

    /// The gateways that restrictions forbid to this need between these zones, ascending; the ids of those
    /// restrictions.
    QList<int> avoided(const QString &fromZone, const QString &toZone, const Need &need,
                       QStringList *restrictions = nullptr) const;
    /// Whether the packets of the flow to some of its groups could take a route instead of those of `path`.
    bool usable(const Flow &flow, const Path &path, const QList<Hop> &route, const AddressSet &groups) const;

    /// Tells needs apart by the restrictions that may apply to them.
    int kindOf(int need);

private:
    QStringList zonesOf(const FlowEnd &end) const;
    static bool concerns(const Restriction &restriction, const Need &need);
    Path between(const QString &fromZone, const QString &toZone, const Need &need);
    QString noWay(const QString &fromZone, const QString &toZone) const;
    QList<Path> nearest(const QList<Path> &paths) const;
    QList<Path> multicast(const Need &need, const FlowEnd &from, const FlowEnd &to);
    Path carried(const Path &path, const Need &need) const;
    Path kept(const Path &path, const Flow &flow, bool &anyNeed, const AddressSet *groups = nullptr) const;

    const Plan &m_plan;
    const FlowTable &m_flows;
    mutable QStringList m_symbols; ///< those of the flows, and of gateways without addresses
    Topology m_topology;
    Addressing m_addressing;
    QStringList m_internet;
    QStringList m_corporate;
    QHash<QList<int>, int> m_kinds; ///< by the restrictions that apply
    QList<int> m_kindOf;            ///< by need; -1: not asked yet
};

} // namespace portolan
