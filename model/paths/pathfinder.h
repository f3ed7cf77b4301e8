// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the ways of flows through a plan, or says where each one ends and why.
#pragma once
#include "model/paths/addressing.h"
#include "model/paths/restrictions.h"
#include "model/paths/topology.h"

namespace portolan {

class PathFinder
{
public:
    PathFinder(const Plan &plan, const FlowTable &flows);
    PathFinder(const PathFinder &) = delete;
    PathFinder &operator=(const PathFinder &) = delete;

    struct Ways
    {
        QList<Path> paths;
        /// Flows between the same ends to which the same restrictions apply go the same ways, whatever they need.
        bool anyNeed = false;
    };
    Ways find(const Flow &flow);
    /// From now on as if the restriction of this index did not hold; -1: all hold.
    void ignore(int restriction) { m_ignored = restriction; }

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
    Path between(const QString &fromZone, const QString &toZone, const Need &need);
    QString noWay(const QString &fromZone, const QString &toZone) const;
    QList<Path> nearest(const QList<Path> &paths) const;
    QList<Path> multicast(const Need &need, const FlowEnd &from, const FlowEnd &to);
    Path carried(const Path &path, const Need &need) const;
    Path kept(const Path &path, const Flow &flow, bool &anyNeed, const AddressSet *groups = nullptr) const;

    const Plan &m_plan;
    const FlowTable &m_flows;
    QStringList m_texts;       ///< of the symbols of the flows, and of gateways without addresses
    mutable Symbols m_symbols; ///< numbers for them
    Topology m_topology;
    Addressing m_addressing;
    QStringList m_internet;
    QStringList m_corporate;
    RestrictionIndex m_restrictions;
    int m_ignored = -1;                              ///< index of the restriction that does not hold
    QHash<std::pair<QString, QString>, int> m_kinds; ///< by what restrictions call needs
    QList<int> m_kindOf;                             ///< by need; -1: not asked yet
};

} // namespace portolan
