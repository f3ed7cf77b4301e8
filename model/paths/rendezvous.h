// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where PIM routers bring the senders of a group and those who want it together: the rendezvous point that is set
// on them, the ways to it, and the way of the first packets over it. Each router is told its rendezvous point; none
// is found out by the routers among themselves. A rendezvous point is known everywhere by the one address that
// routers are told: PIM names it within its messages, where no gateway translates it.
#pragma once
#include "model/paths/addressing.h"
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
    Rendezvous(const Plan &plan, Topology &topology, const Addressing &addressing)
        : m_plan(plan), m_topology(topology), m_addressing(addressing)
    {
    }

    /// What is set on this router for a family, 4 or 6; not there when nothing is, or nothing that the plan knows.
    /// A gateway named by its id is met at its first address of the family.
    RendezvousPoint of(const Gateway &router, int family) const;

    /// From a router to a rendezvous point, which it is not itself.
    struct Way
    {
        int outInterface = 0; ///< of the router
        QList<Hop> hops;
        int inInterface = -1; ///< of the gateway that is the rendezvous point; -1 when none is
        QString zone = {};    ///< where it ends
    };
    /// All of the shortest; none when there is none. `avoiding`: indexes of gateways that may not be used, the
    /// rendezvous point neither, ascending.
    QList<Way> ways(int router, const RendezvousPoint &point, const QList<int> &avoiding = {});
    /// The first gateway on the way that would not pass groups on; -1 when all do.
    int barrier(const Way &way) const;

    /// What keeps Registers from arriving at the address that they were sent to.
    struct Obstacle
    {
        int gateway = -1;  ///< translates the address to another; -1: none does
        QString zone = {}; ///< the address could be in this zone as well
        QString home = {}; ///< as where it is
        bool isThere() const { return gateway >= 0 || !zone.isEmpty(); }
    };
    Obstacle obstacle(int router, const Way &way, const RendezvousPoint &point) const;
    /// What the addresses that the router sends Registers from have become in front of each hop of the way, and at
    /// its end.
    QList<AddressSet> translated(const AddressSet &own, int router, const Way &way, int family) const;

    /// The PIM routers that a sender's and the listeners' segment hang on, as indexes in a route: its first router,
    /// and the last one before any that does not speak PIM; -1 where the first does not.
    static std::pair<int, int> edgesOf(const Plan &plan, const QList<Hop> &route);

    /// A way of the first packets of a sender, over the rendezvous point.
    struct SharedRoute
    {
        QList<Hop> hops;
        int point = 0; ///< from this hop on they go as the rendezvous point found them in Registers
        bool operator==(const SharedRoute &) const = default;
    };
    /// Those in place of `route`; none where the first and the last PIM router are one, something on the way passes
    /// no groups on, or Registers do not arrive.
    QList<SharedRoute> sharedRoutes(const QList<Hop> &route, const RendezvousPoint &point,
                                    const QList<int> &avoiding = {});

private:
    const Plan &m_plan;
    Topology &m_topology;
    const Addressing &m_addressing;
};

} // namespace portolan
