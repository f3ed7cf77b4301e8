// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/paths/rendezvous.h"

#include <algorithm>

namespace portolan {

namespace {

/// ff3x::/32: the scope x is free, what follows the first 16 bits up to the 32nd is zero.
AddressSet sourceSpecific()
{
    AddressSet all = *readAddresses(QStringLiteral("232.0.0.0/8"));
    for (int scope = 0; scope < 16; ++scope)
        all = all.united(*readAddresses(QStringLiteral("ff3%1::/32").arg(scope, 0, 16)));
    return all;
}

AddressSet ownOf(const GatewayInterface &interface)
{
    AddressSet own;
    for (const QString &text : interface.addresses)
        if (const auto read = readAddresses(text))
            own = own.united(*read);
    return own;
}

AddressSet firstOf(const AddressSet &set)
{
    return set.isEmpty() ? AddressSet() : AddressSet(set.parts().first().first);
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
        for (int g = 0; g < m_plan.gateways.size(); ++g)
            for (const GatewayInterface &interface :
                 named >= 0 && named != g ? QList<GatewayInterface>() : m_plan.gateways.at(g).interfaces) {
                const AddressSet own = ofFamily(ownOf(interface), family);
                if (!own.isEmpty() && (named >= 0 || own.contains(asked)))
                    return {g, interface.zone, named >= 0 ? firstOf(own) : asked};
            }
        if (named >= 0)
            continue;
        const Zone *home = nullptr;
        for (const Zone &zone : m_plan.zones)
            if (zoneSpace(m_plan, zone).contains(asked) && (!home || (home->external && !zone.external)))
                home = &zone;
        return {-1, home ? home->id : QString(), asked};
    }
    return {};
}

QList<Rendezvous::Way> Rendezvous::ways(int router, const RendezvousPoint &point)
{
    QList<Way> found;
    if (!point.isThere() || router == point.gateway)
        return found;
    QList<std::pair<int, QString>> ends; // interface of the rendezvous point, its zone
    if (point.gateway < 0)
        ends.append({-1, point.zone});
    else
        for (int i = 0; i < m_plan.gateways.at(point.gateway).interfaces.size(); ++i)
            ends.append({i, m_plan.gateways.at(point.gateway).interfaces.at(i).zone});
    QList<int> avoiding{router};
    if (point.gateway >= 0)
        avoiding.append(point.gateway);
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
                found.append({out, hops, in});
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
    for (int i = 0; i < route.size(); ++i)
        if (!plan.gateways.at(route.at(i).gateway).bridge) {
            first = first < 0 ? i : first;
            last = i;
        }
    return {first, last};
}

QList<QList<Hop>> Rendezvous::sharedRoutes(const QList<Hop> &route, const RendezvousPoint &point)
{
    const auto [first, last] = edgesOf(m_plan, route);
    QList<QList<Hop>> found;
    if (first < 0 || first == last || !point.isThere() ||
        (point.gateway >= 0 && !speaksPim(m_plan.gateways.at(point.gateway))))
        return found;
    const Hop top = route.at(first), bottom = route.at(last);
    const auto passing = [this](QList<Way> ways) {
        ways.removeIf([this](const Way &way) { return barrier(way) >= 0; });
        return ways;
    };
    const bool begins = top.gateway == point.gateway, ends = bottom.gateway == point.gateway;
    const QList<Way> ups = begins ? QList<Way>{{}} : passing(ways(top.gateway, point)),
                     downs = ends ? QList<Way>{{}} : passing(ways(bottom.gateway, point));
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
            if (point.gateway >= 0)
                add({point.gateway, begins ? top.inInterface : up.inInterface,
                     ends ? bottom.outInterface : down.inInterface});
            if (!ends) {
                for (auto hop = down.hops.crbegin(); hop != down.hops.crend(); ++hop)
                    whole.append({hop->gateway, hop->outInterface, hop->inInterface});
                add({bottom.gateway, down.outInterface, bottom.outInterface});
            }
            whole += route.mid(last + 1);
            if (whole != route && !whole.isEmpty() && !found.contains(whole))
                found.append(whole);
        }
    return found;
}

} // namespace portolan
