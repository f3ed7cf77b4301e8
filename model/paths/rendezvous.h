// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where PIM routers bring the senders of a group and those who want it together: the rendezvous point that is set
// on them, the ways to it, and the way of the first packets over it. Each router is told its rendezvous point; none
// is found out by the routers among themselves.
#pragma once
#include "model/paths/topology.h"

namespace portolan {

/// The groups that any sender may use. Those of source-specific multicast (232.0.0.0/8, ff3x::/32) need no
/// rendezvous point, link-local ones no router.
AddressSet anySourceGroups(const AddressSet &groups);

/// A router that forwards groups as PIM tells it.
bool speaksPim(const Gateway &gateway);

struct RendezvousPoint
{
    int gateway = -1;   ///< index in plan.gateways; -1: an address that no gateway has
    QString zone;       ///< where the address lies; empty: nowhere in this plan
    AddressSet address; ///< of one family, one address
    bool isThere() const { return !zone.isEmpty() && !address.isEmpty(); }
};

class Rendezvous
{
public:
    Rendezvous(const Plan &plan, Topology &topology) : m_plan(plan), m_topology(topology) {}

    /// What is set on this router for a family, 4 or 6; not there when nothing is, or nothing that the plan knows.
    /// A gateway named by its id is met at its first address of the family.
    RendezvousPoint of(const Gateway &router, int family) const;

    /// From a router to a rendezvous point, which it is not itself.
    struct Way
    {
        int outInterface = 0; ///< of the router
        QList<Hop> hops;
        int inInterface = -1; ///< of the gateway that is the rendezvous point; -1 when none is
    };
    /// All of the shortest; none when there is none.
    QList<Way> ways(int router, const RendezvousPoint &point);
    /// The first gateway on the way that would not pass groups on; -1 when all do.
    int barrier(const Way &way) const;

    /// The routers that a sender's and the listeners' segment hang on: the first and the last of a route, as
    /// indexes in it; -1 where it has no router.
    static std::pair<int, int> edgesOf(const Plan &plan, const QList<Hop> &route);

    /// The ways of the first packets of a sender, over the rendezvous point, in place of `route`; none where the
    /// first and the last router are one, or something on the way passes no groups on.
    QList<QList<Hop>> sharedRoutes(const QList<Hop> &route, const RendezvousPoint &point);

private:
    const Plan &m_plan;
    Topology &m_topology;
};

} // namespace portolan
