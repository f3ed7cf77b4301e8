// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/crossings.h"

#include "model/flows/groups.h"
#include "model/paths/addressing.h"
#include "model/rules/companions.h"
#include "model/rules/kinship.h"

#include <set>

namespace portolan {

namespace {

/// So many members of one thing get a rule each against packets to itself, in so many intervals together; see the
/// README. More would not be read by anybody, nor loaded by a firewall.
constexpr quint64 mostTold = 4096;
constexpr quint64 mostIntervals = 1 << 16;

class CrossingFinder
{
public:
    CrossingFinder(const Plan &plan, const FlowTable &flows, const QList<RuleSet> &points, QStringList &symbols,
                   const std::function<void(const Kin &)> &each)
        : m_plan(plan), m_flows(flows), m_symbols(symbols), m_each(each), m_points(plan, points),
          m_addressing(plan, m_symbols), m_companions(plan, flows, m_points, m_addressing, m_symbols,
                                                      [this](const Crossing &crossing) { add(crossing); })
    {
    }

    /// Of flows between the same ends, going the same ways.
    void follow(std::span<const int> flows, const QList<Path> &paths)
    {
        const FlowEnd &to = m_flows.toOf(m_flows.flows.at(flows.front()));
        const bool alike =
            flows.size() == 1 || std::none_of(paths.begin(), paths.end(), [this](const Path &path) {
                return std::any_of(path.routes.begin(), path.routes.end(),
                                   [this](const QList<Hop> &route) { return m_addressing.looksAtPorts(route); });
            });
        if (!alike) {
            for (size_t i = 0; i < flows.size(); ++i)
                follow(flows.subspan(i, 1), paths);
            return;
        }
        const int first = flows.front();
        for (const Path &path : paths)
            if (path.ok()) {
                // What looks the same all along is seen once at a gateway, however many routes lead over it.
                m_seen.clear();
                m_once = path.routes.size() > 1 && to.kind != FlowEnd::Kind::Multicast &&
                         std::all_of(path.routes.begin(), path.routes.end(),
                                     [this](const QList<Hop> &route) { return m_addressing.leavesAsIs(route); });
                for (const QList<Hop> &route : path.routes) {
                    follow(first, m_flows.flows.at(first), path, route);
                    if (to.kind != FlowEnd::Kind::Multicast)
                        continue;
                    m_companions.follow(first, path, route);
                    for (const CompanionFinder::SharedWay &shared : m_companions.rendezvous(first, path, route))
                        follow(first, path, route, shared);
                }
            }
        hand(flows);
    }

    void pairs()
    {
        static constexpr int none = -1;
        m_companions.pairs();
        hand({&none, 1});
    }

private:
    void hand(std::span<const int> flows)
    {
        if (m_kin.passings.empty())
            return;
        m_kin.flows = flows;
        m_each(m_kin);
        m_kin.passings.clear();
    }

    /// The first packets of senders. The rendezvous point asks for a sender that it found in a Register: what a
    /// translation has renamed on the way is not asked for, and goes on from there by Registers alone, as it was.
    void follow(int index, const Path &path, const QList<Hop> &route, const CompanionFinder::SharedWay &shared)
    {
        const Flow &flow = m_flows.flows.at(index);
        const Need &need = m_flows.needOf(flow);
        const AddressSet ends = m_addressing.endAddresses(m_flows.fromOf(flow), path.fromZone, m_symbols);
        const AddressSet all =
            ofFamily(ends, ofFamily(shared.groups, 4).isEmpty() ? 6 : 4).united(ofFamily(ends, 0));
        const Journey journey = m_addressing.along(shared.route.hops, path.fromZone, path.toZone, all,
                                                   {shared.groups, need.ports, path.toZone}, need);
        AddressSet kept;
        for (const Origin &origin : journey.legs.at(shared.route.point).origins)
            if (!origin.translated)
                kept = kept.united(origin.addresses);
        const AddressSet renamed = all.minus(kept);
        if (!kept.isEmpty() && shared.route.hops != route)
            follow(index, flow, path, shared.route.hops, &shared.groups, &kept);
        if (!renamed.isEmpty())
            follow(index, flow, path, shared.route.hops.mid(shared.route.point), &shared.groups, &renamed);
    }

    /// `groups`, `sources`: only those of the flow's.
    void follow(int index, const Flow &flow, const Path &path, const QList<Hop> &route,
                const AddressSet *groups = nullptr, const AddressSet *sources = nullptr)
    {
        const Need &need = m_flows.needOf(flow);
        const FlowEnd &from = m_flows.fromOf(flow), &to = m_flows.toOf(flow);
        const Journey journey = m_addressing.along(
            route, path.fromZone, path.toZone,
            sources ? *sources : m_addressing.endAddresses(from, path.fromZone, m_symbols),
            {groups ? *groups : m_addressing.endAddresses(to, path.toZone, m_symbols), need.ports, path.toZone},
            need);
        Crossing base;
        base.fromZone = path.fromZone;
        base.toZone = path.toZone;
        base.protocol = need.protocol;
        base.multicast = to.kind == FlowEnd::Kind::Multicast;
        base.flow = index;
        const Leg &first = journey.legs.first(), &last = journey.legs.last();
        base.sourcePorts = first.sourcePorts;
        const bool again = m_once && !m_seen.insert({-1, -1, -1}).second;
        if (!again)
            hosts(base, from, to, Rule::Hook::Output, first.source(), first.targets);
        if (from.gateway >= 0 && !again)
            repliesTo(from.gateway, base, first);
        const bool repeats = isMulticastDns(need);
        for (qsizetype i = 0; i < route.size(); ++i) {
            const Hop &hop = route.at(i);
            if (m_once && !m_seen.insert({hop.gateway, hop.inInterface, hop.outInterface}).second)
                continue;
            const Gateway &gateway = m_plan.gateways.at(hop.gateway);
            const Leg &before = journey.legs.at(i), &after = journey.legs.at(i + 1);
            Crossing here = base;
            here.inInterface = gateway.interfaces.at(hop.inInterface).systemName();
            here.source = before.source();
            here.sourcePorts = before.sourcePorts;
            if (repeats && gateway.mdnsReflector && !gateway.bridge) {
                here.toZone = before.zone;
                itself(hop.gateway, here, before.targets);
                continue;
            }
            here.outInterface = gateway.interfaces.at(hop.outInterface).systemName();
            here.point = m_points.ofGateway(hop.gateway);
            if (here.point >= 0)
                at(gateway, here, after.targets);
        }
        if (again)
            return;
        base.sourcePorts = last.sourcePorts;
        if (to.gateway >= 0) {
            base.source = last.source();
            for (const GatewayInterface &interface : m_plan.gateways.at(to.gateway).interfaces)
                if (interface.zone == path.toZone) {
                    base.inInterface = interface.systemName();
                    itself(to.gateway, base, last.targets);
                }
            return;
        }
        hosts(base, from, to, Rule::Hook::Input, last.source(), last.targets);
    }

    /// What a gateway takes for itself, where it filters that.
    void itself(int gateway, Crossing crossing, const QList<Target> &targets)
    {
        crossing.point = m_points.ofGateway(gateway);
        crossing.hook = Rule::Hook::Input;
        if (crossing.point >= 0 && m_plan.gateways.at(gateway).protectsItself)
            at(m_plan.gateways.at(gateway), crossing, targets);
    }

    /// A gateway that asks somebody must let the answers in, where it keeps no state and filters what is for
    /// itself.
    void repliesTo(int number, Crossing crossing, const Leg &leg)
    {
        const Gateway &gateway = m_plan.gateways.at(number);
        crossing.point = m_points.ofGateway(number);
        if (crossing.point < 0 || !gateway.protectsItself || gateway.stateful || crossing.multicast)
            return;
        crossing.hook = Rule::Hook::Input;
        crossing.state = Rule::State::Return;
        crossing.destination = leg.source();
        std::swap(crossing.fromZone, crossing.toZone);
        crossing.destinationPorts = crossing.sourcePorts;
        for (const GatewayInterface &interface : gateway.interfaces) {
            if (interface.zone != leg.zone)
                continue;
            crossing.inInterface = interface.systemName();
            for (const Target &target : leg.targets) {
                crossing.source = target.addresses;
                crossing.sourcePorts = target.ports;
                widened(gateway, crossing);
            }
        }
    }

    /// With the replies that a stateless gateway must be told of; its own ones are not filtered.
    void at(const Gateway &gateway, Crossing &crossing, const QList<Target> &targets)
    {
        for (const Target &target : targets) {
            crossing.destination = target.addresses;
            crossing.destinationPorts = target.ports;
            widened(gateway, crossing);
            if (gateway.stateful || crossing.multicast || crossing.hook != Rule::Hook::Forward)
                continue;
            Crossing back = crossing;
            back.state = Rule::State::Return;
            std::swap(back.fromZone, back.toZone);
            std::swap(back.inInterface, back.outInterface);
            std::swap(back.source, back.destination);
            std::swap(back.sourcePorts, back.destinationPorts);
            widened(gateway, back);
        }
    }

    /// A gateway that cannot tell TCP from UDP opens both.
    void widened(const Gateway &gateway, const Crossing &crossing)
    {
        add(crossing);
        if (gateway.separatesTcpUdp || (crossing.protocol != protocols::tcp && crossing.protocol != protocols::udp))
            return;
        Crossing other = crossing;
        other.protocol = crossing.protocol == protocols::tcp ? protocols::udp : protocols::tcp;
        add(other, true);
    }

    void add(const Crossing &crossing, bool otherProtocol = false)
    {
        if (!crossing.source.isEmpty() && !crossing.destination.isEmpty())
            m_kin.passings.push_back({crossing, otherProtocol});
    }

    /// What the host firewalls at the end of a flow see: `Output` at its source, `Input` at its destination.
    void hosts(Crossing crossing, const FlowEnd &from, const FlowEnd &to, Rule::Hook hook, const AddressSet &source,
               const QList<Target> &targets)
    {
        const FlowEnd &end = hook == Rule::Hook::Output ? from : to;
        const FlowEnd &far = hook == Rule::Hook::Output ? to : from;
        if (!m_points.hasDevices() || (end.kind != FlowEnd::Kind::Devices && end.kind != FlowEnd::Kind::Multicast))
            return;
        crossing.hook = hook;
        for (int index : end.devices) {
            const int point = m_points.ofDevice(index);
            if (point < 0)
                continue;
            crossing.point = point;
            const Device &device = m_plan.devices.at(index);
            if (end.kind == FlowEnd::Kind::Multicast) {
                const DeviceInterface *own =
                    device.interface(interfaceTowards(device, end.interface, crossing.fromZone));
                if (!own || own->zone != crossing.toZone)
                    continue;
                const bool sends = from.kind == FlowEnd::Kind::Devices && has(from, index) && device.count == 1;
                crossing.source =
                    sends ? source.minus(interfaceAddresses(m_plan, device, *own, m_symbols)) : source;
                fill(crossing, targets);
                continue;
            }
            const DeviceInterface *own = device.interface(end.interface);
            if (!own)
                continue;
            const AddressSet mine = interfaceAddresses(m_plan, device, *own, m_symbols);
            const bool both = far.kind == FlowEnd::Kind::Devices && has(far, index);
            // Members that nobody tells apart are one: what one of them says to itself is said by another as well.
            if (both && device.count > 1 && !isTold(mine)) {
                between(crossing, hook, mine, false, source, targets);
                continue;
            }
            for (const AddressSet &member : both &&device.count > 1 ? singles(mine) : QList<AddressSet>{mine})
                between(crossing, hook, member, both, source, targets);
        }
    }

    static bool has(const FlowEnd &end, int device)
    {
        return std::binary_search(end.devices.begin(), end.devices.end(), device);
    }

    /// Whether its members are few enough for a rule to each. Larger ranges are not lists of things but where
    /// things are.
    static bool isTold(const AddressSet &set)
    {
        quint64 members = 0;
        for (const AddressRange &part : set) {
            const quint64 more = part.last.low - part.first.low;
            if (part.first.high != part.last.high || more >= mostTold)
                return false;
            members += more + 1;
        }
        return members <= mostTold && members * quint64(set.parts().size()) <= mostIntervals;
    }

    /// The members of a device that stands for several; symbols stay together.
    static QList<AddressSet> singles(const AddressSet &set)
    {
        QList<AddressSet> members;
        for (const AddressRange &part : set) {
            if (part.first.isSymbol()) {
                members.append(AddressSet(part.first, part.last));
                continue;
            }
            for (Address address = part.first;; address = next(address)) {
                members.append(AddressSet(address));
                if (address == part.last)
                    break;
            }
        }
        return members;
    }

    /// Nobody talks to himself over the network, so the own address is no peer.
    void between(Crossing crossing, Rule::Hook hook, const AddressSet &mine, bool both, const AddressSet &source,
                 const QList<Target> &targets)
    {
        if (hook == Rule::Hook::Output) {
            crossing.source = mine;
            QList<Target> others = targets;
            for (Target &target : others)
                if (both && !mine.parts().first().first.isSymbol())
                    target.addresses = target.addresses.minus(mine);
            fill(crossing, others);
            return;
        }
        crossing.source = both && !mine.parts().first().first.isSymbol() ? source.minus(mine) : source;
        QList<Target> own = targets;
        for (Target &target : own)
            target.addresses = mine;
        fill(crossing, own);
    }

    void fill(Crossing crossing, const QList<Target> &targets)
    {
        for (const Target &target : targets) {
            crossing.destination = target.addresses;
            crossing.destinationPorts = target.ports;
            add(crossing);
        }
    }

    const Plan &m_plan;
    const FlowTable &m_flows;
    Symbols m_symbols;
    const std::function<void(const Kin &)> &m_each;
    PointNumbers m_points;
    Addressing m_addressing;
    CompanionFinder m_companions;
    std::set<std::array<int, 3>> m_seen; ///< hops of the path in hand, and its ends
    bool m_once = false;                 ///< whether each of them counts once
    Kin m_kin;
};

} // namespace

QList<Crossing> crossings(const Plan &plan, const FlowTable &flows, const PathTable &paths,
                          const QList<RuleSet> &points, QStringList &symbols, const Progress &progress)
{
    QList<Crossing> found;
    forEachCrossing(plan, flows, paths, points, symbols, progress,
                    [&found](const Crossing &crossing) { found.append(crossing); });
    return found;
}

void forEachCrossing(const Plan &plan, const FlowTable &flows, const PathTable &paths, const QList<RuleSet> &points,
                     QStringList &symbols, const Progress &progress,
                     const std::function<void(const Crossing &)> &each, const QList<int> *only)
{
    forEachKin(
        plan, flows, paths, points, symbols, progress,
        [&](const Kin &kin) {
            for (const Passing &passing : kin.passings)
                kin.forEachFlow(passing, flows, each);
        },
        only);
}

void forEachKin(const Plan &plan, const FlowTable &flows, const PathTable &paths, const QList<RuleSet> &points,
                QStringList &symbols, const Progress &progress, const std::function<void(const Kin &)> &each,
                const QList<int> *only)
{
    CrossingFinder finder(plan, flows, points, symbols, each);
    const Kinship kinship(flows, paths, only);
    for (size_t kin = 0; kin < kinship.size() && !progress.isCancelled(); ++kin)
        finder.follow(kinship.at(kin), paths.byFlow.at(kinship.at(kin).front()));
    if (!only && !progress.isCancelled())
        finder.pairs();
}

} // namespace portolan
