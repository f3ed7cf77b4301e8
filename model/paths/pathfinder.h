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

    QList<Path> find(const Flow &flow);

    /// True where the way of a flow follows from its ends alone, whatever it needs there.
    bool isPlain() const { return m_plan.restrictions.isEmpty() && m_addressing.isPlain(); }

private:
    QStringList zonesOf(const FlowEnd &end) const;
    QList<int> avoided(const QString &fromZone, const QString &toZone, const Need &need,
                       QStringList *restrictions) const;
    Path between(const QString &fromZone, const QString &toZone, const Need &need);
    QString noWay(const QString &fromZone, const QString &toZone) const;
    QList<Path> nearest(const QList<Path> &paths) const;
    QList<Path> multicast(const Need &need, const FlowEnd &from, const FlowEnd &to);
    Path carried(const Path &path, const Need &need) const;
    Path kept(const Path &path, const Flow &flow) const;

    const Plan &m_plan;
    const FlowTable &m_flows;
    mutable QStringList m_symbols; ///< those of the flows, and of gateways without addresses
    Topology m_topology;
    Addressing m_addressing;
    QStringList m_internet;
    QStringList m_corporate;
};

} // namespace portolan
