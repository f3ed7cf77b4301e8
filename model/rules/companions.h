// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What must pass beside the packets of a multicast flow for them to arrive, and what the boxes of a pair tell each
// other.
#pragma once
#include "model/base/texts.h"
#include "model/paths/pathfinder.h"
#include "model/paths/rendezvous.h"
#include "model/rules/crossings.h"

namespace portolan {

/// The point of every gateway and device of a plan; -1 where it has none.
struct PointNumbers
{
    PointNumbers(const Plan &plan, const QList<RuleSet> &points);
    int ofGateway(int gateway) const { return m_gateways.at(gateway); }
    int ofDevice(int device) const { return m_devices.value(device, -1); }
    bool hasDevices() const { return !m_devices.isEmpty(); }

private:
    QList<int> m_gateways;
    QHash<int, int> m_devices;
};

/// What such rules are there for, as a sentence without its full stop.
QString companionPurpose(Rule::Companion companion, const Texts &texts);

class CompanionFinder
{
public:
    using Each = std::function<void(const Crossing &)>;
    CompanionFinder(const Plan &plan, const FlowTable &flows, const PointNumbers &points,
                    const Addressing &addressing, Symbols &symbols, const Each &each);

    /// Membership reports and queries in the subscribers' segment, and what the routers on the way need to know of
    /// them. Link-local groups need none: switches and hosts take them unasked.
    void follow(int flow, const Path &path, const QList<Hop> &route);

    /// A way that the first packets to these groups take from sender to subscribers.
    struct SharedWay
    {
        AddressSet groups;
        Rendezvous::SharedRoute route;
    };
    /// What the routers at both ends of a route say to the rendezvous points that are set on them, for groups of
    /// any sender: of a new sender, and of who wants the group. Registers are followed through translation; where
    /// their rendezvous point is translated, there are none. The rest is for follow() and the packets themselves.
    QList<SharedWay> rendezvous(int flow, const Path &path, const QList<Hop> &route);

    /// What the boxes of pairs that protect themselves say to each other: which of them works, and over a zone that
    /// only they share, which connections there are.
    void pairs();

private:
    /// Who speaks or listens: a gateway in a zone, or a device.
    struct Party
    {
        int gateway = -1;
        int interface = -1;
        QList<int> devices;
        QString zone;
        AddressSet addresses; ///< of all of them together
    };
    struct Message
    {
        Rule::Companion kind = Rule::Companion::None;
        Protocol protocol;
        AddressSet groups;
        int family = 4;
    };
    QList<Party> askers(const Path &path, const QList<Hop> &route);
    Party partyOf(int gateway, int interface) const;
    AddressSet addressesOf(int device, const QString &zone) const;
    Topology &topology() { return m_topology ? *m_topology : m_topology.emplace(m_plan); }
    const DeviceInterface *interfaceIn(const Device &device, const QString &zone) const;
    PathFinder &finder() { return m_finder ? *m_finder : m_finder.emplace(m_plan, m_flows); }
    QList<int> devicesAt(const RendezvousPoint &point) const;
    Party outside(const Rendezvous::Way &way, const RendezvousPoint &point) const;
    AddressSet othersThan(int device, const Party &party) const;
    AddressSet sourceOf(const AddressSet &addresses, int family) const;
    void say(const Crossing &base, const Message &message, const Party &from, const Party &to);
    void sayBoth(const Crossing &base, const AddressSet &groups, Rule::Companion kind, const Party &from,
                 const Party &to);
    void pass(Crossing crossing, const QString &fromZone, const QString &toZone);
    void put(Crossing crossing, int point, Rule::Hook hook);
    void neighbours(const Crossing &base, const AddressSet &groups, int router, const Rendezvous::Way &way,
                    const RendezvousPoint &point);
    void registers(const Crossing &base, const Rendezvous &ways, const Hop &router, const Rendezvous::Way &way,
                   const RendezvousPoint &point);
    void pair(int gateway, int interface);

    const Plan &m_plan;
    const FlowTable &m_flows;
    const PointNumbers &m_points;
    const Addressing &m_addressing;
    Symbols &m_symbols;
    Each m_each;
    std::optional<Topology> m_topology; ///< made when it is needed
    std::optional<PathFinder> m_finder; ///< likewise
};

} // namespace portolan
