// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/paths/addressing.h"

namespace portolan {

namespace {

/// True if subnet a is a part of subnet b.
bool isLonger(const AddressSet &a, const AddressSet &b)
{
    return b != a && b.contains(a);
}

/// What a gateway sends anew, it sends in the families in which it came.
AddressSet repeating(const AddressSet &own, const AddressSet &source)
{
    AddressSet given = own;
    for (int family : {4, 6})
        if (ofFamily(source, 0).isEmpty() && ofFamily(source, family).isEmpty())
            given = given.minus(wholeFamily(family));
    return given;
}

} // namespace

AddressSet Leg::source() const
{
    if (origins.size() == 1)
        return origins.first().addresses;
    QList<AddressRange> parts;
    for (const Origin &origin : origins)
        parts += origin.addresses.parts();
    return AddressSet(parts);
}

bool isMulticastDns(const Need &need)
{
    static const AddressSet groups =
        readAddresses(QStringLiteral("224.0.0.251"))->united(*readAddresses(QStringLiteral("ff02::fb")));
    return need.multicast && need.protocol == protocols::udp && !need.groups.isEmpty() &&
           groups.contains(need.groups) && need.ports == PortSet(5353);
}

Addressing::Addressing(const Plan &plan, Symbols &symbols) : m_plan(plan)
{
    m_translators.reserve(plan.gateways.size());
    for (const Gateway &gateway : plan.gateways) {
        m_translators.append(Translator(plan, gateway, symbols));
        QList<AddressSet> own;
        if (gateway.mdnsReflector)
            for (int i = 0; i < gateway.interfaces.size(); ++i)
                own.append(ownAddresses(gateway, i, symbols));
        m_own.append(own);
    }
    QList<AddressRange> known;
    for (const Zone &zone : plan.zones) {
        QList<AddressSet> subnets;
        for (const QString &text : zone.subnets)
            if (const auto read = readAddresses(text))
                subnets.append(*read);
        known += addressesNamed(zone.subnets).parts();
        m_subnets.append(subnets);
    }
    std::sort(known.begin(), known.end());
    m_apart = std::adjacent_find(known.cbegin(), known.cend(), [](const AddressRange &a, const AddressRange &b) {
                  return !(a.last < b.first);
              }) == known.cend();
}

AddressSet Addressing::endAddresses(const FlowEnd &end, const QString &zone, Symbols &symbols) const
{
    if (!end.anyOfZone)
        return end.addresses;
    if (end.gateway < 0) {
        auto space = m_spaces.constFind(zone);
        if (space == m_spaces.constEnd()) {
            const Zone *where = m_plan.zones.find(zone);
            space = m_spaces.insert(zone, where ? zoneSpace(m_plan, *where) : AddressSet());
        }
        return *space;
    }
    auto own = m_ofGateways.constFind({end.gateway, zone});
    if (own == m_ofGateways.constEnd()) {
        const Gateway &gateway = m_plan.gateways.at(end.gateway);
        QList<AddressRange> parts;
        for (int i = 0; i < gateway.interfaces.size(); ++i)
            if (gateway.interfaces.at(i).zone == zone)
                parts += ownAddresses(gateway, i, symbols).parts();
        own = m_ofGateways.insert({end.gateway, zone}, AddressSet(parts));
    }
    return *own;
}

bool Addressing::leavesAsIs(const QList<Hop> &route) const
{
    return m_apart && std::all_of(route.begin(), route.end(),
                                  [this](const Hop &hop) { return m_translators.at(hop.gateway).isIdle(); });
}

bool Addressing::looksAtPorts(const QList<Hop> &route) const
{
    return std::any_of(route.begin(), route.end(),
                       [this](const Hop &hop) { return m_translators.at(hop.gateway).looksAtPorts(); });
}

Journey Addressing::along(const QList<Hop> &route, const QString &fromZone, const QString &toZone,
                          const AddressSet &source, const Target &target, const Need &need) const
{
    Journey journey;
    journey.legs.resize(route.size() + 1);
    journey.legs.first().zone = fromZone;
    journey.legs.first().origins = {{source, fromZone, false}};
    journey.legs.first().sourcePorts = need.sourcePorts;
    journey.legs.last().targets = {target};
    if (journey.legs.last().targets.first().zone.isEmpty())
        journey.legs.last().targets.first().zone = toZone;
    const bool repeated = isMulticastDns(need);
    for (qsizetype i = 0; i < route.size(); ++i) {
        const Hop &hop = route.at(i);
        const Gateway &gateway = m_plan.gateways.at(hop.gateway);
        const Leg &before = journey.legs.at(i);
        Leg &after = journey.legs[i + 1];
        after.zone = gateway.interfaces.at(hop.outInterface).zone;
        after.origins = m_translators.at(hop.gateway).behind(before.origins, hop.outInterface);
        after.sourcePorts = before.sourcePorts;
        if (repeated && gateway.mdnsReflector && !gateway.bridge) {
            after.origins = {
                {repeating(m_own.at(hop.gateway).at(hop.outInterface), before.source()), after.zone, true}};
            after.sourcePorts = PortSet(5353);
        }
    }
    for (qsizetype i = route.size() - 1; i >= 0; --i) {
        const Hop &hop = route.at(i);
        const Translator &translator = m_translators.at(hop.gateway);
        if (need.multicast || translator.isIdle()) {
            journey.legs[i].targets = journey.legs.at(i + 1).targets;
            continue;
        }
        QList<Target> lost;
        journey.legs[i].targets =
            translator.inFront(journey.legs.at(i + 1).targets, hop.inInterface, need.protocol, lost);
        if (!lost.isEmpty() && journey.lostAt < 0) {
            journey.lostAt = int(i);
            journey.lost = lost.first();
        }
    }
    return journey;
}

AddressSet Addressing::mistaken(const QString &zone, const AddressSet &addresses, const QString &home,
                                bool translated) const
{
    const int here = m_plan.zones.indexOf(zone), there = m_plan.zones.indexOf(home);
    AddressSet all;
    if (here < 0 || here == there)
        return all;
    // Routers follow the longest subnet, so a shorter one here takes nothing from a longer one there; what lies in
    // no subnet at home has a route of its own, but what is only a name for others has none.
    for (const AddressSet &subnet : m_subnets.at(here)) {
        AddressSet doubtful = addresses.intersected(subnet);
        AddressSet atHome;
        for (const AddressSet &own : there < 0 ? QList<AddressSet>() : m_subnets.at(there)) {
            atHome = atHome.united(own);
            if (isLonger(own, subnet))
                doubtful = doubtful.minus(own);
        }
        if (!translated)
            doubtful = doubtful.intersected(atHome);
        all = all.united(doubtful);
    }
    return all;
}

} // namespace portolan
