// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Paths: the zones and gateways that a flow crosses.
#pragma once
#include "model/flows/flow.h"

namespace portolan {

/// One gateway crossed, from one of its interfaces to another.
struct Hop
{
    int gateway = 0;     ///< index in plan.gateways
    int inInterface = 0; ///< index in Gateway.interfaces
    int outInterface = 0;
    bool operator==(const Hop &) const = default;
};

struct Path
{
    QString fromZone;
    QString toZone;           ///< for multicast: the subscribers' zones, one Path each
    QList<QList<Hop>> routes; ///< every equal-cost sequence of hops; one empty sequence inside one zone
    QString unreachable;      ///< the reason; empty when there is a route
    QString stoppedAt;        ///< id of the gateway that stops it, when one does
    QList<Hop> reached;       ///< the hops that it passes before `stoppedAt`
    bool ok() const { return unreachable.isEmpty(); }
    bool operator==(const Path &) const = default;
};

struct PathTable
{
    QList<QList<Path>>
        byFlow; ///< same index as FlowTable.flows; several for multicast with subscribers in several zones
    /// The paths of one flow; none for a flow that the table does not hold.
    const QList<Path> &of(int flow) const;
    /// The gateways as the `path` column has them: `core>edge`, alternatives joined by ` | `, `unreachable:
    /// reason`, empty inside a zone.
    QString text(const Plan &plan, int flow) const;
    bool unreachable(int flow) const;
    bool operator==(const PathTable &) const = default;
};

PathTable findPaths(const Plan &plan, const FlowTable &flows, const Progress &progress = {});

} // namespace portolan
