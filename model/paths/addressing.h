// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What addresses a flow bears on each stretch of its route.
#pragma once
#include "model/paths/translation.h"

namespace portolan {

/// What a flow looks like in one zone of its route.
struct Leg
{
    QString zone;
    QList<Origin> origins;
    PortSet sourcePorts;
    QList<Target> targets;
    AddressSet source() const; ///< of all origins together
};

/// What a flow looks like from its source to its destination.
struct Journey
{
    QList<Leg> legs; ///< one more than the route has hops; hop i lies between legs i and i + 1
    int lostAt = -1; ///< the hop in front of which `lost` would have to be named, but cannot
    Target lost;
};

/// A packet of multicast DNS, which reflectors repeat.
bool isMulticastDns(const Need &need);

/// Knows every gateway's translations; answers for routes.
class Addressing
{
public:
    /// Symbols for what has no address are appended.
    Addressing(const Plan &plan, Symbols &symbols);

    const Translator &translator(int gateway) const { return m_translators.at(gateway); }
    /// The addresses of an end that lies in this zone: of an end that is a whole gateway those that it has there.
    AddressSet endAddresses(const FlowEnd &end, const QString &zone, Symbols &symbols) const;
    /// True where a flow looks the same all along the route and every address lies where it seems to: no gateway on
    /// it translates and no two zones share addresses.
    bool leavesAsIs(const QList<Hop> &route) const;
    /// True where it depends on protocol and ports what a flow looks like on the route.
    bool looksAtPorts(const QList<Hop> &route) const;

    Journey along(const QList<Hop> &route, const QString &fromZone, const QString &toZone, const AddressSet &source,
                  const Target &target, const Need &need) const;

    /// The part of the set that, seen in this zone, would be taken for the zone's own although it is at home in
    /// another.
    AddressSet mistaken(const QString &zone, const AddressSet &addresses, const QString &home,
                        bool translated) const;

private:
    const Plan &m_plan;
    QList<Translator> m_translators;
    QList<QList<AddressSet>> m_own;              ///< by gateway and interface, of those that repeat multicast DNS
    QList<QList<AddressSet>> m_subnets;          ///< by zone
    mutable QHash<QString, AddressSet> m_spaces; ///< by zone, once asked for
    mutable QHash<std::pair<int, QString>, AddressSet> m_ofGateways; ///< by gateway and zone, likewise
    bool m_apart = true;                                             ///< no two zones share addresses
};

} // namespace portolan
