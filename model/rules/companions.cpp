// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/companions.h"

#include "model/flows/groups.h"
#include "model/paths/translation.h"

namespace portolan {

namespace {

constexpr Protocol pim{103}, vrrp{112};
constexpr Port stateSyncPort = 3780; // conntrackd

AddressSet set(const char *text)
{
    return *readAddresses(QString::fromLatin1(text));
}

/// The groups that hosts must ask for.
AddressSet askedFor(const AddressSet &groups)
{
    static const AddressSet local = set("224.0.0.0/24").united(set("ff02::/16"));
    return groups.minus(local);
}

} // namespace

QString companionPurpose(Rule::Companion companion, const Texts &texts)
{
    switch (companion) {
    case Rule::Companion::IgmpReport:
        return texts.translate("Companions", "Subscribers say which groups they want");
    case Rule::Companion::IgmpQuery:
        return texts.translate("Companions", "Queriers and routers ask who wants which groups");
    case Rule::Companion::Pim:
        return texts.translate("Companions", "PIM: routers agree on where groups are to go");
    case Rule::Companion::PimRegister:
        return texts.translate("Companions", "PIM: the senders' router tells the rendezvous point of them");
    case Rule::Companion::PimRegisterStop:
        return texts.translate("Companions", "PIM: the rendezvous point answers that it knows the senders");
    case Rule::Companion::Vrrp:
        return texts.translate("Companions", "VRRP: the boxes of the pair agree on which of them works");
    case Rule::Companion::StateSync:
        return texts.translate("Companions", "The boxes of the pair tell each other of their connections");
    case Rule::Companion::None:
        break;
    }
    return {};
}

PointNumbers::PointNumbers(const Plan &plan, const QList<RuleSet> &points)
{
    QHash<QString, int> gateways;
    for (int i = 0; i < points.size(); ++i) {
        if (points.at(i).kind == RuleSet::Kind::Gateway)
            gateways.insert(points.at(i).id, i);
        else
            m_devices.insert(plan.devices.indexOf(points.at(i).id), i);
    }
    for (const Gateway &gateway : plan.gateways)
        m_gateways.append(gateways.value(gateway.id, -1));
}

CompanionFinder::CompanionFinder(const Plan &plan, const FlowTable &flows, const PointNumbers &points,
                                 const Addressing &addressing, Symbols &symbols, const Each &each)
    : m_plan(plan), m_flows(flows), m_points(points), m_addressing(addressing), m_symbols(symbols), m_each(each)
{
}

const DeviceInterface *CompanionFinder::interfaceIn(const Device &device, const QString &zone) const
{
    for (const DeviceInterface &interface : device.interfaces)
        if (interface.zone == zone)
            return &interface;
    return nullptr;
}

AddressSet CompanionFinder::addressesOf(int device, const QString &zone) const
{
    const DeviceInterface *own = interfaceIn(m_plan.devices.at(device), zone);
    return own ? interfaceAddresses(m_plan, m_plan.devices.at(device), *own, m_symbols) : AddressSet();
}

CompanionFinder::Party CompanionFinder::partyOf(int gateway, int interface) const
{
    const Gateway &owner = m_plan.gateways.at(gateway);
    return {gateway, interface, {}, owner.interfaces.at(interface).zone, ownAddresses(owner, interface, m_symbols)};
}

/// Who asks for subscribers in a segment: its queriers, and the router that brings the groups.
QList<CompanionFinder::Party> CompanionFinder::askers(const Path &path, const QList<Hop> &route)
{
    QList<Party> found;
    auto add = [&found](const Party &party) {
        const bool known = std::any_of(found.begin(), found.end(), [&party](const Party &each) {
            return each.gateway == party.gateway && each.interface == party.interface &&
                   each.devices == party.devices && each.zone == party.zone;
        });
        if (!known)
            found.append(party);
    };
    for (const Zone &zone : m_plan.zones) {
        if (zone.querier.isEmpty() || !topology().sameSegment(zone.id, path.toZone))
            continue;
        if (const int gateway = m_plan.gateways.indexOf(zone.querier); gateway >= 0) {
            const QList<GatewayInterface> &interfaces = m_plan.gateways.at(gateway).interfaces;
            for (int i = 0; i < interfaces.size(); ++i)
                if (interfaces.at(i).zone == zone.id)
                    add(partyOf(gateway, i));
        } else if (const int device = m_plan.devices.indexOf(zone.querier);
                   device >= 0 && interfaceIn(m_plan.devices.at(device), zone.id)) {
            add({-1, -1, {device}, zone.id, addressesOf(device, zone.id)});
        }
    }
    for (qsizetype i = route.size() - 1; i >= 0; --i)
        if (!m_plan.gateways.at(route.at(i).gateway).bridge) {
            add(partyOf(route.at(i).gateway, route.at(i).outInterface));
            break;
        }
    return found;
}

/// The addresses of a party as a device has to do with it: whoever asks and answers himself needs no network for
/// it.
AddressSet CompanionFinder::othersThan(int device, const Party &party) const
{
    if (!party.devices.contains(device) || m_plan.devices.at(device).count > 1)
        return party.addresses;
    QList<AddressRange> parts;
    for (int other : party.devices)
        if (other != device)
            parts += addressesOf(other, party.zone).parts();
    return AddressSet(parts);
}

/// IGMP and PIM for IPv4 come from the interface's address, their sisters of IPv6 from its link-local one.
AddressSet CompanionFinder::sourceOf(const AddressSet &addresses, int family) const
{
    const AddressSet unknown = ofFamily(addresses, 0);
    if (family == 4)
        return ofFamily(addresses, 4).united(unknown);
    return ofFamily(addresses, 6).isEmpty() && unknown.isEmpty() ? AddressSet() : set("fe80::/10");
}

void CompanionFinder::put(Crossing crossing, int point, Rule::Hook hook)
{
    crossing.point = point;
    crossing.hook = hook;
    if (point >= 0 && !crossing.source.isEmpty() && !crossing.destination.isEmpty())
        m_each(crossing);
}

/// Over the bridges between two zones of a segment; no router passes on what is said on a link.
void CompanionFinder::pass(Crossing crossing, const QString &fromZone, const QString &toZone)
{
    const auto isBridge = [this](const Hop &hop) { return m_plan.gateways.at(hop.gateway).bridge; };
    for (const QList<Hop> &route : topology().routes(fromZone, toZone)) {
        if (!std::all_of(route.begin(), route.end(), isBridge))
            continue;
        for (const Hop &hop : route) {
            const Gateway &bridge = m_plan.gateways.at(hop.gateway);
            crossing.inInterface = bridge.interfaces.at(hop.inInterface).systemName();
            crossing.outInterface = bridge.interfaces.at(hop.outInterface).systemName();
            put(crossing, m_points.ofGateway(hop.gateway), Rule::Hook::Forward);
        }
    }
}

void CompanionFinder::say(const Crossing &base, const Message &message, const Party &from, const Party &to)
{
    Crossing crossing = base;
    crossing.companion = message.kind;
    crossing.protocol = message.protocol;
    crossing.destination = message.groups;
    crossing.fromZone = from.zone;
    crossing.toZone = to.zone;
    crossing.source = sourceOf(from.addresses, message.family);
    const bool understood = to.addresses.isEmpty() || !sourceOf(to.addresses, message.family).isEmpty();
    if (crossing.source.isEmpty() || !understood)
        return;
    pass(crossing, from.zone, to.zone);
    if (to.gateway >= 0 && m_plan.gateways.at(to.gateway).protectsItself) {
        crossing.inInterface = m_plan.gateways.at(to.gateway).interfaces.at(to.interface).systemName();
        put(crossing, m_points.ofGateway(to.gateway), Rule::Hook::Input);
    }
    crossing.inInterface.clear();
    for (int device : to.devices) {
        crossing.source = sourceOf(othersThan(device, from), message.family);
        if (!sourceOf(addressesOf(device, to.zone), message.family).isEmpty())
            put(crossing, m_points.ofDevice(device), Rule::Hook::Input);
    }
    for (int device : from.devices) {
        crossing.source = sourceOf(addressesOf(device, from.zone).intersected(from.addresses), message.family);
        if (to.addresses.isEmpty() || !sourceOf(othersThan(device, to), message.family).isEmpty())
            put(crossing, m_points.ofDevice(device), Rule::Hook::Output);
    }
}

void CompanionFinder::sayBoth(const Crossing &base, const AddressSet &groups, Rule::Companion kind,
                              const Party &from, const Party &to)
{
    const AddressSet four = ofFamily(groups, 4), six = ofFamily(groups, 6);
    // Version 2 reports and asks at the group itself and takes leave of all routers; version 3 reports to its own.
    switch (kind) {
    case Rule::Companion::IgmpReport:
        if (!four.isEmpty())
            say(base, {kind, protocols::igmp, four.united(set("224.0.0.22")).united(set("224.0.0.2")), 4}, from,
                to);
        if (!six.isEmpty())
            say(base, {kind, protocols::icmpv6, set("ff02::16"), 6}, from, to);
        break;
    case Rule::Companion::IgmpQuery:
        if (!four.isEmpty())
            say(base, {kind, protocols::igmp, four.united(set("224.0.0.1")), 4}, from, to);
        if (!six.isEmpty())
            say(base, {kind, protocols::icmpv6, six.united(set("ff02::1")), 6}, from, to);
        break;
    case Rule::Companion::Pim:
        if (!four.isEmpty())
            say(base, {kind, pim, set("224.0.0.13"), 4}, from, to);
        if (!six.isEmpty())
            say(base, {kind, pim, set("ff02::d"), 6}, from, to);
        break;
    default:
        break;
    }
}

void CompanionFinder::follow(int flow, const Path &path, const QList<Hop> &route)
{
    const FlowEnd &to = m_flows.toOf(m_flows.flows.at(flow)), &from = m_flows.fromOf(m_flows.flows.at(flow));
    const AddressSet groups = askedFor(m_flows.needOf(m_flows.flows.at(flow)).groups);
    if (groups.isEmpty() || to.devices.isEmpty())
        return;
    Crossing base;
    base.multicast = true;
    base.flow = flow;
    Party subscribers;
    QList<AddressRange> addresses;
    subscribers.zone = path.toZone;
    for (int index : to.devices) {
        const Device &device = m_plan.devices.at(index);
        const DeviceInterface *own = device.interface(interfaceTowards(device, to.interface, from.zone));
        if (!own || own->zone != path.toZone)
            continue;
        subscribers.devices.append(index);
        addresses += interfaceAddresses(m_plan, device, *own, m_symbols).parts();
    }
    subscribers.addresses = AddressSet(addresses);
    // Reports leave the hosts whether or not anybody asks.
    sayBoth(base, groups, Rule::Companion::IgmpReport, subscribers, {-1, -1, {}, path.toZone, {}});
    for (const Party &asker : askers(path, route)) {
        sayBoth(base, groups, Rule::Companion::IgmpReport, subscribers, asker);
        sayBoth(base, groups, Rule::Companion::IgmpQuery, asker, subscribers);
    }
    int upper = -1; // the router before, as an index in the route
    for (int i = 0; i < route.size(); ++i) {
        const Gateway &gateway = m_plan.gateways.at(route.at(i).gateway);
        if (gateway.bridge)
            continue;
        if (upper >= 0) {
            const Party up = partyOf(route.at(upper).gateway, route.at(upper).outInterface);
            const Party down = partyOf(route.at(i).gateway, route.at(i).inInterface);
            const bool proxy = gateway.multicastBy == Gateway::MulticastBy::IgmpProxy;
            sayBoth(base, groups, proxy ? Rule::Companion::IgmpReport : Rule::Companion::Pim, down, up);
            sayBoth(base, groups, proxy ? Rule::Companion::IgmpQuery : Rule::Companion::Pim, up, down);
        }
        upper = i;
    }
}

/// Those of the devices that have the address of a rendezvous point.
QList<int> CompanionFinder::devicesAt(const RendezvousPoint &point) const
{
    QList<int> found;
    for (int d = 0; d < m_plan.devices.size() && point.gateway < 0; ++d)
        if (addressesOf(d, point.zone).contains(point.address))
            found.append(d);
    return found;
}

/// A rendezvous point that is no gateway, as a neighbour. What lies outside hides who is next there.
CompanionFinder::Party CompanionFinder::outside(const Rendezvous::Way &way, const RendezvousPoint &point) const
{
    Party party;
    const Zone *zone = m_plan.zones.find(way.zone);
    if (point.gateway >= 0 || !zone || zone->external)
        return party;
    party.zone = way.zone;
    party.addresses = point.address;
    party.devices = devicesAt(point);
    return party;
}

/// PIM on every link between a router and its rendezvous point: who wants a group is told there hop by hop.
void CompanionFinder::neighbours(const Crossing &base, const AddressSet &groups, int router,
                                 const Rendezvous::Way &way, const RendezvousPoint &point)
{
    Party up = partyOf(router, way.outInterface);
    const auto meet = [&](const Party &down) {
        sayBoth(base, groups, Rule::Companion::Pim, down, up);
        sayBoth(base, groups, Rule::Companion::Pim, up, down);
    };
    for (const Hop &hop : way.hops) {
        if (m_plan.gateways.at(hop.gateway).bridge)
            continue;
        meet(partyOf(hop.gateway, hop.inInterface));
        up = partyOf(hop.gateway, hop.outInterface);
    }
    if (point.gateway >= 0)
        meet(partyOf(point.gateway, way.inInterface));
    else if (const Party other = outside(way, point); !other.zone.isEmpty())
        meet(other);
}

/// The first router sends what it hears of a sender to the rendezvous point within PIM, until that says stop. As
/// its source, platforms use the address towards the sender or that towards the rendezvous point.
void CompanionFinder::registers(const Crossing &base, const Rendezvous &ways, const Hop &router,
                                const Rendezvous::Way &way, const RendezvousPoint &point)
{
    const int family = ofFamily(point.address, 4).isEmpty() ? 6 : 4;
    const Gateway &first = m_plan.gateways.at(router.gateway);
    AddressSet own;
    for (const int side : {router.inInterface, way.outInterface}) {
        const AddressSet all = ownAddresses(first, side, m_symbols);
        own = own.united(ofFamily(all, family)).united(ofFamily(all, 0));
    }
    const QList<AddressSet> seen = ways.translated(own, router.gateway, way, family);
    Crossing there = base;
    there.multicast = false;
    there.companion = Rule::Companion::PimRegister;
    there.protocol = pim;
    there.destination = point.address;
    there.fromZone = first.interfaces.at(way.outInterface).zone;
    there.toZone = way.zone;
    Crossing back = there;
    back.companion = Rule::Companion::PimRegisterStop;
    back.source = point.address;
    std::swap(back.fromZone, back.toZone);
    const auto nameOf = [this](int gateway, int interface) {
        return m_plan.gateways.at(gateway).interfaces.at(interface).systemName();
    };
    for (qsizetype i = 0; i < way.hops.size(); ++i) {
        const Hop &hop = way.hops.at(i);
        there.source = back.destination = seen.at(i);
        there.inInterface = back.outInterface = nameOf(hop.gateway, hop.inInterface);
        there.outInterface = back.inInterface = nameOf(hop.gateway, hop.outInterface);
        put(there, m_points.ofGateway(hop.gateway), Rule::Hook::Forward);
        put(back, m_points.ofGateway(hop.gateway), Rule::Hook::Forward);
    }
    const auto take = [&](Crossing &crossing, int gateway, int interface) {
        crossing.inInterface = nameOf(gateway, interface);
        crossing.outInterface.clear();
        if (m_plan.gateways.at(gateway).protectsItself)
            put(crossing, m_points.ofGateway(gateway), Rule::Hook::Input);
    };
    there.source = back.destination = seen.last();
    if (point.gateway >= 0)
        take(there, point.gateway, way.inInterface);
    there.inInterface = there.outInterface = back.inInterface = back.outInterface = QString();
    for (const int device : devicesAt(point)) {
        put(there, m_points.ofDevice(device), Rule::Hook::Input);
        put(back, m_points.ofDevice(device), Rule::Hook::Output);
    }
    back.destination = own; // as it is after the router's own translation was taken back
    take(back, router.gateway, way.outInterface);
}

QList<CompanionFinder::SharedWay> CompanionFinder::rendezvous(int index, const Path &path, const QList<Hop> &route)
{
    QList<SharedWay> shared;
    const Flow &flow = m_flows.flows.at(index);
    const Need &need = m_flows.needOf(flow);
    const AddressSet groups = anySourceGroups(need.groups);
    const auto [first, last] = Rendezvous::edgesOf(m_plan, route);
    if (groups.isEmpty() || m_flows.toOf(flow).devices.isEmpty() || first < 0)
        return shared;
    Crossing base;
    base.multicast = true;
    base.flow = index;
    base.fromZone = path.fromZone;
    base.toZone = path.toZone;
    Rendezvous ways(m_plan, topology(), m_addressing);
    for (const int family : {4, 6}) {
        const AddressSet asked = ofFamily(groups, family);
        const auto pointOf = [&](int edge) {
            const RendezvousPoint point =
                asked.isEmpty() ? RendezvousPoint() : ways.of(m_plan.gateways.at(route.at(edge).gateway), family);
            return point.gateway >= 0 && !speaksPim(m_plan.gateways.at(point.gateway)) ? RendezvousPoint() : point;
        };
        const RendezvousPoint above = pointOf(first), below = pointOf(last);
        if (!above.isThere() && !below.isThere())
            continue;
        const QList<int> avoiding = finder().avoided(path.fromZone, path.toZone, need);
        for (const auto &[edge, point] : {std::pair(first, above), {last, below}})
            for (const Rendezvous::Way &way : ways.ways(route.at(edge).gateway, point, avoiding)) {
                if (ways.barrier(way) < 0)
                    neighbours(base, asked, route.at(edge).gateway, way, point);
                if (edge == first && !ways.obstacle(route.at(edge).gateway, way, point).isThere())
                    registers(base, ways, route.at(first), way, point);
            }
        if (above.address == below.address)
            for (const Rendezvous::SharedRoute &each : ways.sharedRoutes(route, above, avoiding))
                if (finder().usable(flow, path, each.hops, asked))
                    shared.append({asked, each});
    }
    return shared;
}

void CompanionFinder::pair(int number, int index)
{
    const Gateway &gateway = m_plan.gateways.at(number);
    const GatewayInterface &interface = gateway.interfaces.at(index);
    AddressSet own;
    for (const GatewayBox &box : gateway.boxes)
        own = own.united(addressesNamed(box.addresses.value(interface.id)));
    Crossing crossing;
    crossing.flow = -1;
    crossing.multicast = true;
    crossing.fromZone = crossing.toZone = interface.zone;
    crossing.inInterface = interface.systemName();
    crossing.companion = Rule::Companion::Vrrp;
    crossing.protocol = vrrp;
    for (int family : {4, 6}) {
        crossing.source = sourceOf(own, family);
        crossing.destination = family == 4 ? set("224.0.0.18") : set("ff02::12");
        put(crossing, m_points.ofGateway(number), Rule::Hook::Input);
    }
    auto lies = [&interface](const auto &thing) {
        return std::any_of(thing.interfaces.begin(), thing.interfaces.end(),
                           [&interface](const auto &each) { return each.zone == interface.zone; });
    };
    const bool shared = std::any_of(m_plan.devices.begin(), m_plan.devices.end(), lies) ||
                        std::count_if(m_plan.gateways.begin(), m_plan.gateways.end(), lies) > 1;
    const bool linux =
        gateway.platform == QStringLiteral("nftables") || gateway.platform == QStringLiteral("iptables");
    if (shared || !linux)
        return;
    crossing.companion = Rule::Companion::StateSync;
    crossing.protocol = protocols::udp;
    crossing.sourcePorts = anyPort();
    crossing.destinationPorts = PortSet(stateSyncPort);
    crossing.source = own;
    crossing.destination = set("225.0.0.50");
    put(crossing, m_points.ofGateway(number), Rule::Hook::Input);
    crossing.multicast = false;
    crossing.destination = own;
    put(crossing, m_points.ofGateway(number), Rule::Hook::Input);
}

void CompanionFinder::pairs()
{
    for (int g = 0; g < m_plan.gateways.size(); ++g) {
        const Gateway &gateway = m_plan.gateways.at(g);
        if (gateway.boxes.size() < 2 || !gateway.protectsItself)
            continue;
        for (int i = 0; i < gateway.interfaces.size(); ++i)
            pair(g, i);
    }
}

} // namespace portolan
