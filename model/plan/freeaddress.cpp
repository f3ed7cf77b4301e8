// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/plan/freeaddress.h"

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

Address plus(Address address, quint64 steps)
{
    const quint64 low = address.low + steps;
    if (low < address.low)
        ++address.high;
    address.low = low;
    return address;
}

/// How many addresses an interval holds, at most `limit`.
quint64 size(const AddressRange &range, quint64 limit)
{
    if (range.last.high != range.first.high)
        return limit;
    return std::min(limit - 1, range.last.low - range.first.low) + 1;
}

/// What hosts may have: in IPv4 neither the subnet's own address nor the broadcast, in IPv6 not the routers'
/// anycast.
AddressSet hosts(const AddressRange &subnet)
{
    const quint64 count = size(subnet, 4);
    if (count < 4)
        return AddressSet(subnet.first, subnet.last);
    return AddressSet(next(subnet.first), subnet.first.family == 4 ? previous(subnet.last) : subnet.last);
}

/// The part of a larger subnet that begins after its first ten addresses.
AddressSet afterTheFirstTen(const AddressRange &subnet)
{
    if (size(subnet, 64) < 64)
        return hosts(subnet);
    return AddressSet(plus(subnet.first, 11), subnet.last).intersected(hosts(subnet));
}

QString firstFit(const AddressSet &free, int count)
{
    for (const AddressRange &range : free) {
        if (size(range, quint64(count)) < quint64(count))
            continue;
        const Address last = plus(range.first, quint64(count) - 1);
        return count == 1 ? range.first.text() : range.first.text() + u'-' + last.text();
    }
    return {};
}

struct Room
{
    AddressSet taken;
    QList<AddressRange> subnets;
};

Room roomOf(const AddressSet &used, const Zone &zone, int family)
{
    Room room{used, {}};
    room.taken = room.taken.united(addressesNamed(zone.dhcp));
    for (const QString &text : zone.subnets)
        if (const Result<AddressSet> subnet = readSubnet(text))
            for (const AddressRange &range : *subnet)
                if (family == 0 || range.first.family == family)
                    room.subnets.append(range);
    return room;
}

AddressSet spaceOf(const Zone &zone)
{
    AddressSet space;
    for (const QString &subnet : zone.subnets)
        if (const Result<AddressSet> set = readSubnet(subnet))
            space = space.united(*set);
    return space;
}

} // namespace

AddressSet usedAddresses(const Plan &plan)
{
    QList<AddressRange> parts;
    const auto collect = [&](const QStringList &texts) { parts += addressesNamed(texts).parts(); };
    for (const Device &device : plan.devices)
        for (const DeviceInterface &interface : device.interfaces)
            collect(interface.addresses);
    for (const Gateway &gateway : plan.gateways)
        for (const GatewayInterface &interface : gateway.interfaces)
            collect(interface.addresses);
    for (const Gateway &gateway : plan.gateways) {
        for (const GatewayBox &box : gateway.boxes)
            for (const QStringList &addresses : box.addresses)
                collect(addresses);
        for (const Nat &nat : gateway.nat)
            collect(nat.outside);
    }
    return AddressSet(std::move(parts));
}

QString freeAddresses(const Plan &plan, const Zone &zone, int count, const AddressSet &alsoUsed, int family)
{
    return freeAddressesBeside(usedAddresses(plan).united(alsoUsed), zone, count, family);
}

QString freeAddressesBeside(const AddressSet &used, const Zone &zone, int count, int family)
{
    const Room room = roomOf(used, zone, family);
    for (const bool leaveTen : {true, false})
        for (const AddressRange &subnet : room.subnets)
            if (const QString found =
                    firstFit((leaveTen ? afterTheFirstTen(subnet) : hosts(subnet)).minus(room.taken), count);
                !found.isEmpty())
                return found;
    return {};
}

QString freeGatewayAddress(const Plan &plan, const Zone &zone, const AddressSet &alsoUsed, int family)
{
    return freeGatewayAddressBeside(usedAddresses(plan).united(alsoUsed), zone, family);
}

QString freeGatewayAddressBeside(const AddressSet &used, const Zone &zone, int family)
{
    const Room room = roomOf(used, zone, family);
    for (const AddressRange &subnet : room.subnets)
        if (const QString found = firstFit(hosts(subnet).minus(room.taken), 1); !found.isEmpty())
            return found;
    return {};
}

bool fitsZone(const QStringList &addresses, const Zone &zone)
{
    const AddressSet space = spaceOf(zone);
    return !addresses.isEmpty() && std::all_of(addresses.begin(), addresses.end(), [&](const QString &text) {
        const Result<AddressSet> set = readAddresses(text);
        return set.ok() && space.contains(*set);
    });
}

QStringList addressesFor(const Plan &plan, const Zone &zone, int count, bool dhcp)
{
    return AddressSupply(plan).takeFor(zone, count, dhcp);
}

QString AddressSupply::take(const Zone &zone, int count)
{
    if (!m_used)
        m_used = usedAddresses(m_plan);
    auto used = m_usedIn.find(zone.id);
    if (used == m_usedIn.end())
        used = m_usedIn.insert(zone.id, m_used->intersected(spaceOf(zone)));
    const QString free = freeAddressesBeside(used->united(m_given), zone, count);
    m_given = m_given.united(addressesNamed({free}));
    return free;
}

QStringList AddressSupply::takeFor(const Zone &zone, int count, bool dhcp)
{
    if (zone.external && zone.subnets.isEmpty())
        return {u"any"_s};
    if (dhcp)
        return {};
    const QString free = take(zone, count);
    return free.isEmpty() ? QStringList() : QStringList{free};
}

} // namespace portolan
