// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/paths/rendezvous.h"

#include <algorithm>

namespace portolan {

namespace {

constexpr Protocol pimProtocol{103};

/// ff3x::/32: the scope x is free, what follows the first 16 bits up to the 32nd is zero.
AddressSet sourceSpecific()
{
    AddressSet all = *readAddresses(QStringLiteral("232.0.0.0/8"));
    for (int scope = 0; scope < 16; ++scope)
        all = all.united(*readAddresses(QStringLiteral("ff3%1::/32").arg(scope, 0, 16)));
    return all;
}

/// The addresses that boxes share, and those that each has for itself.
AddressSet everyOf(const Gateway &gateway, const GatewayInterface &interface)
{
    AddressSet own = addressesNamed(interface.addresses);
    for (const GatewayBox &box : gateway.boxes)
        own = own.united(addressesNamed(box.addresses.value(interface.id)));
    return own;
}

bool isInternet(const Zone *zone)
{
    return zone && zone->external && zone->subnets.isEmpty();
}

AddressSet firstOf(const AddressSet &set)
{
    return set.isEmpty() ? AddressSet() : AddressSet(set.parts().first().first);
}

/// Where an address that no gateway has is at home, as it is for flows: where a device has it, else in the first
/// zone that holds it, the Internet last.
QString homeOf(const Plan &plan, const AddressSet &address)
{
    const Zone *home = nullptr;
    for (const Zone &zone : plan.zones) {
        if (!zoneSpace(plan, zone).contains(address))
            continue;
        for (const Device &device : plan.devices)
            for (const DeviceInterface &interface : device.interfaces)
                if (interface.zone == zone.id && addressesNamed(interface.addresses).contains(address))
                    return zone.id;
        if (!home || (isInternet(home) && !isInternet(&zone)))
            home = &zone;
    }
    return home ? home->id : QString();
}

} // namespace

AddressSet anySourceGroups(const AddressSet &groups)
{
    static const AddressSet specific = sourceSpecific(),
                            local = readAddresses(QStringLiteral("224.0.0.0/24"))
                                        ->united(*readAddresses(QStringLiteral("ff02::/16")));
    return groups.minus(specific).minus(local);
}

bool speaksPim(const Gateway &gateway)
{
    return gateway.routesMulticast && !gateway.bridge && gateway.multicastBy == Gateway::MulticastBy::Pim;
}

RendezvousPoint Rendezvous::of(const Gateway &router, int family) const
{
    for (const QString &each : router.rendezvousPoint.split(u',', Qt::SkipEmptyParts)) {
        const QString text = each.trimmed();
        const int named = m_plan.gateways.indexOf(text);
        const auto read = named >= 0 ? Result<AddressSet>(AddressSet()) : readAddresses(text);
        const AddressSet asked = read ? ofFamily(*read, family) : AddressSet();
        if (named < 0 && (asked.isEmpty() || asked != firstOf(asked)))
            continue;
        for (int g = 0; g < m_plan.gateways.size(); ++g) {
            const Gateway &gateway = m_plan.gateways.at(g);
            for (const GatewayInterface &interface :
                 named >= 0 && named != g ? QList<GatewayInterface>() : gateway.interfaces) {
                const AddressSet own = ofFamily(
                    named >= 0 ? addressesNamed(interface.addresses) : everyOf(gateway, interface), family);
                if (!own.isEmpty() && (named >= 0 || own.contains(asked)))
                    return {g, interface.zone, named >= 0 ? firstOf(own) : asked};
            }
        }
        if (named < 0)
            return {-1, homeOf(m_plan, asked), asked};
    }
    return {};
}

QList<Rendezvous::Way> Rendezvous::ways(int router, const RendezvousPoint &point, const QList<int> &avoided)
{
    QList<Way> found;
    if (!point.isThere() || router == point.gateway || avoided.contains(point.gateway))
        return found;
    QList<std::pair<int, QString>> ends; // interface of the rendezvous point, its zone
    if (point.gateway < 0) {
        for (const Zone &zone : m_plan.zones) // what is in the Internet may be reached by any way there
            if (zone.id == point.zone || (isInternet(&zone) && isInternet(m_plan.zones.find(point.zone))))
                ends.append({-1, zone.id});
    } else {
        for (int i = 0; i < m_plan.gateways.at(point.gateway).interfaces.size(); ++i)
            ends.append({i, m_plan.gateways.at(point.gateway).interfaces.at(i).zone});
    }
    QList<int> avoiding = avoided;
    for (const int itself : {router, point.gateway})
        if (itself >= 0 && !avoiding.contains(itself))
            avoiding.append(itself);
    std::sort(avoiding.begin(), avoiding.end());
    int least = -1;
    const QList<GatewayInterface> &own = m_plan.gateways.at(router).interfaces;
    for (int out = 0; out < own.size(); ++out)
        for (const auto &[in, zone] : std::as_const(ends))
            for (const QList<Hop> &hops : m_topology.routes(own.at(out).zone, zone, avoiding)) {
                const int length = m_topology.length(hops);
                if (least >= 0 && length > least)
                    continue;
                if (length < least)
                    found.clear();
                least = length;
                found.append({out, hops, in, zone});
            }
    return found;
}

int Rendezvous::barrier(const Way &way) const
{
    for (const Hop &hop : way.hops)
        if (const Gateway &gateway = m_plan.gateways.at(hop.gateway); !gateway.bridge && !speaksPim(gateway))
            return hop.gateway;
    return -1;
}

std::pair<int, int> Rendezvous::edgesOf(const Plan &plan, const QList<Hop> &route)
{
    int first = -1, last = -1;
    for (int i = 0; i < route.size(); ++i) {
        const Gateway &gateway = plan.gateways.at(route.at(i).gateway);
        if (gateway.bridge)
            continue;
        if (!speaksPim(gateway))
            break;
        first = first < 0 ? i : first;
        last = i;
    }
    return {first, last};
}

Rendezvous::Obstacle Rendezvous::obstacle(int router, const Way &way, const RendezvousPoint &point) const
{
    const Target target{point.address, {}, point.gateway < 0 ? way.zone : point.zone};
    const auto lost = [&](const QString &zone) {
        return !m_topology.sameSegment(zone, target.zone) &&
               !m_addressing.mistaken(zone, target.addresses, target.zone, false).isEmpty();
    };
    const auto takes = [&](int gateway, int interface) {
        return !m_addressing.translator(gateway).taken(target, interface, pimProtocol).isEmpty();
    };
    QString zone = m_plan.gateways.at(router).interfaces.at(way.outInterface).zone;
    if (lost(zone))
        return {-1, zone, target.zone};
    for (const Hop &hop : way.hops) {
        if (takes(hop.gateway, hop.inInterface))
            return {hop.gateway};
        zone = m_plan.gateways.at(hop.gateway).interfaces.at(hop.outInterface).zone;
        if (lost(zone))
            return {-1, zone, target.zone};
    }
    return point.gateway >= 0 && takes(point.gateway, way.inInterface) ? Obstacle{point.gateway} : Obstacle();
}

QList<AddressSet> Rendezvous::translated(const AddressSet &own, int router, const Way &way, int family) const
{
    QList<AddressSet> seen;
    QList<Origin> origins{{own, m_plan.gateways.at(router).interfaces.at(way.outInterface).zone}};
    const auto leave = [&](int gateway, int interface) {
        origins = m_addressing.translator(gateway).behind(origins, interface);
        AddressSet all;
        for (const Origin &origin : std::as_const(origins))
            all = all.united(ofFamily(origin.addresses, family)).united(ofFamily(origin.addresses, 0));
        seen.append(all);
    };
    leave(router, way.outInterface);
    for (const Hop &hop : way.hops)
        leave(hop.gateway, hop.outInterface);
    return seen;
}

QList<Rendezvous::SharedRoute> Rendezvous::sharedRoutes(const QList<Hop> &route, const RendezvousPoint &point,
                                                        const QList<int> &avoiding)
{
    const auto [first, last] = edgesOf(m_plan, route);
    QList<SharedRoute> found;
    if (first < 0 || first == last || !point.isThere() ||
        (point.gateway >= 0 && !speaksPim(m_plan.gateways.at(point.gateway))))
        return found;
    const Hop top = route.at(first), bottom = route.at(last);
    const auto passing = [this](QList<Way> ways) {
        ways.removeIf([this](const Way &way) { return barrier(way) >= 0; });
        return ways;
    };
    const auto crossesOutside = [this](const QList<Hop> &whole) {
        return std::any_of(whole.begin(), whole.end() - 1, [this](const Hop &hop) {
            const Zone *zone =
                m_plan.zones.find(m_plan.gateways.at(hop.gateway).interfaces.at(hop.outInterface).zone);
            return zone && zone->external;
        });
    };
    const bool begins = top.gateway == point.gateway, ends = bottom.gateway == point.gateway;
    QList<Way> ups = begins ? QList<Way>{{}} : passing(ways(top.gateway, point, avoiding));
    const QList<Way> downs = ends ? QList<Way>{{}} : passing(ways(bottom.gateway, point, avoiding));
    if (!begins)
        ups.removeIf([&](const Way &way) { return obstacle(top.gateway, way, point).isThere(); });
    for (const Way &up : ups)
        for (const Way &down : downs) {
            QList<Hop> whole = route.mid(0, first);
            // What would leave by the interface it came by has been there already.
            const auto add = [&whole](const Hop &hop) {
                if (hop.inInterface != hop.outInterface)
                    whole.append(hop);
            };
            if (!begins) {
                add({top.gateway, top.inInterface, up.outInterface});
                whole += up.hops;
            }
            const int from = int(whole.size());
            if (point.gateway >= 0)
                add({point.gateway, begins ? top.inInterface : up.inInterface,
                     ends ? bottom.outInterface : down.inInterface});
            if (!ends) {
                for (auto hop = down.hops.crbegin(); hop != down.hops.crend(); ++hop)
                    whole.append({hop->gateway, hop->outInterface, hop->inInterface});
                add({bottom.gateway, down.outInterface, bottom.outInterface});
            }
            whole += route.mid(last + 1);
            const SharedRoute shared{whole, from};
            if (!whole.isEmpty() && !crossesOutside(whole) && !found.contains(shared))
                found.append(shared);
        }
    return found;
}

} // namespace portolan
