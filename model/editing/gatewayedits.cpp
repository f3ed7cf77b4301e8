// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/gatewayedits.h"
#include "model/editing/deviceedits.h"
#include "model/editing/gatewaychange.h"
#include "model/plan/freeaddress.h"

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

/// Adds an interface with the next free id and system name.
void join(const Plan &plan, Gateway &gateway, const QString &zone)
{
    QSet<QString> names;
    AddressSet given;
    for (const GatewayInterface &one : std::as_const(gateway.interfaces)) {
        names.insert(one.id);
        names.insert(one.systemName());
        given = given.united(addressesNamed(one.addresses));
    }
    GatewayInterface interface;
    for (int n = 0; interface.id.isEmpty(); ++n)
        if (const QString name = u"eth"_s + QString::number(n); !names.contains(name))
            interface.id = interface.name = name;
    interface.zone = zone;
    if (const Zone *home = plan.zones.find(zone))
        if (const QString free = freeGatewayAddress(plan, *home, given); !free.isEmpty())
            interface.addresses = {free};
    gateway.interfaces.append(interface);
}

GatewayInterface *interfaceOf(Gateway &gateway, const QString &id)
{
    for (GatewayInterface &one : gateway.interfaces)
        if (one.id == id)
            return &one;
    return nullptr;
}

std::optional<Error> faultOfAddresses(const Nat &nat)
{
    for (const QStringList &texts : {nat.inside, nat.outside})
        for (const QString &text : texts)
            if (const Result<AddressSet> read = readAddresses(text); !read)
                return read.error();
    if (nat.kind == Nat::Kind::Static && nat.inside.isEmpty())
        return Error{.what = EditTexts::tr("The inside addresses are missing."),
                     .remedy = EditTexts::tr("Write one address or one subnet.")};
    if (nat.outside.isEmpty())
        return Error{.what = EditTexts::tr("The addresses that are seen outside are missing."),
                     .remedy = EditTexts::tr("Write addresses, a range or a subnet.")};
    if (nat.kind != Nat::Kind::Static)
        return {};
    const QList<Cidr> inside = toCidrs(addressesNamed(nat.inside)), outside = toCidrs(addressesNamed(nat.outside));
    if (inside.size() != 1 || outside.size() != 1)
        return Error{.what = EditTexts::tr("Each side is one address or one subnet."),
                     .remedy = EditTexts::tr("Make a translation of its own for every further address.")};
    if (inside.first().address.family != outside.first().address.family)
        return Error{.what = EditTexts::tr("One side is IPv4, the other IPv6."),
                     .remedy = EditTexts::tr("Write both sides in the same family.")};
    if (inside.first().prefix != outside.first().prefix)
        return Error{.what = EditTexts::tr("The two sides are not as long: %1 and %2.")
                                 .arg(inside.first().text(), outside.first().text()),
                     .remedy = EditTexts::tr("Write as many addresses outside as inside.")};
    return {};
}

std::optional<Error> faultOf(const Gateway &gateway, const Nat &nat)
{
    if (!gateway.interface(nat.interface))
        return Error{.what = EditTexts::tr("%1 has no interface “%2”.").arg(gateway.label(), nat.interface),
                     .remedy = EditTexts::tr("Choose one of its interfaces.")};
    if (gateway.bridge)
        return Error{
            .what = EditTexts::tr("%1 is a bridge, and a bridge cannot translate addresses.").arg(gateway.label()),
            .remedy = EditTexts::tr("Make it a router first.")};
    if (nat.kind == Nat::Kind::Masquerade)
        return {};
    if (nat.kind == Nat::Kind::Static || nat.kind == Nat::Kind::Pool)
        return faultOfAddresses(nat);
    if (!nat.protocol.hasPorts())
        return Error{.what = EditTexts::tr("A forward needs a protocol with ports."),
                     .remedy = EditTexts::tr("Choose tcp or udp.")};
    if (nat.ports.isEmpty())
        return Error{.what = EditTexts::tr("The forwarded ports are missing."),
                     .remedy = EditTexts::tr("Write them as 443 or 8000-8010.")};
    if (nat.to.isEmpty())
        return Error{.what = EditTexts::tr("The target of the forward is missing."),
                     .remedy = EditTexts::tr("Choose a device or write an address.")};
    if (!nat.toPorts.isEmpty() && portCount(nat.toPorts) != portCount(nat.ports))
        return Error{.what = EditTexts::tr("%1 external ports meet %2 target ports.")
                                 .arg(portCount(nat.ports))
                                 .arg(portCount(nat.toPorts)),
                     .remedy = EditTexts::tr("Give as many target ports, or none to keep the numbers.")};
    return {};
}

} // namespace

PlanEdit placeGateway(const Plan &plan, const QStringList &zones, std::optional<QPointF> at)
{
    Gateway gateway;
    gateway.id = freeDeviceName(plan, u"gateway"_s);
    gateway.name = gateway.id;
    for (const QString &zone : zones)
        join(plan, gateway, zone);
    PlanChanges changes(plan, EditTexts::tr("Place %1").arg(gateway.name));
    changes.put(gateway);
    if (at) {
        Placement placement;
        placement.id = gateway.id;
        placement.x = at->x();
        placement.y = at->y();
        changes.put(placement);
    }
    return changes.edit();
}

PlanEdit addGatewayInterface(const Plan &plan, const QString &gateway, const QString &zone)
{
    return changeGateway(plan, EditTexts::tr("Add interface"), gateway,
                         [&](Gateway &changed) { join(plan, changed, zone); });
}

PlanEdit removeGatewayInterface(const Plan &plan, const QString &gateway, const QString &interface)
{
    return changeGateway(plan, EditTexts::tr("Remove interface"), gateway, [&](Gateway &changed) {
        changed.interfaces.removeIf([&](const GatewayInterface &one) { return one.id == interface; });
        changed.nat.removeIf([&](const Nat &nat) { return nat.interface == interface; });
        for (GatewayBox &box : changed.boxes)
            box.addresses.remove(interface);
    });
}

PlanEdit setGatewayInterfaceZone(const Plan &plan, const QString &gateway, const QString &interface,
                                 const QString &zone)
{
    return changeGateway(plan, EditTexts::tr("Set zone"), gateway, [&](Gateway &changed) {
        GatewayInterface *one = interfaceOf(changed, interface);
        if (!one || one->zone == zone)
            return;
        one->zone = zone;
        const Zone *home = plan.zones.find(zone);
        if (!home || fitsZone(one->addresses, *home))
            return;
        const QString free = freeGatewayAddress(plan, *home);
        one->addresses = free.isEmpty() ? QStringList() : QStringList{free};
    });
}

Result<PlanEdit> setGatewayInterfaceName(const Plan &plan, const QString &gateway, const QString &interface,
                                         const QString &name)
{
    const Gateway *found = plan.gateways.find(gateway);
    for (const GatewayInterface &one : found ? found->interfaces : QList<GatewayInterface>())
        if (one.id != interface && one.systemName() == name.trimmed())
            return Error{.what = EditTexts::tr("Another interface is named “%1” already.").arg(name.trimmed()),
                         .remedy = EditTexts::tr("Choose another name.")};
    return changeGateway(plan, EditTexts::tr("Rename interface"), gateway, [&](Gateway &changed) {
        if (GatewayInterface *one = interfaceOf(changed, interface))
            one->name = name.trimmed();
    });
}

Result<PlanEdit> setGatewayInterfaceAddresses(const Plan &plan, const QString &gateway, const QString &interface,
                                              const QString &text)
{
    const Result<QStringList> addresses = readAddressList(text);
    if (!addresses)
        return addresses.error();
    for (const QString &address : *addresses)
        if (const Result<AddressSet> set = readAddresses(address); !set)
            return set.error();
    return changeGateway(plan, EditTexts::tr("Set addresses"), gateway, [&](Gateway &changed) {
        if (GatewayInterface *one = interfaceOf(changed, interface))
            one->addresses = *addresses;
    });
}

Result<PlanEdit> addNat(const Plan &plan, const QString &gateway, const Nat &nat)
{
    const Gateway *found = plan.gateways.find(gateway);
    return setNat(plan, gateway, found ? int(found->nat.size()) : 0, nat);
}

std::optional<Error> natFault(const Plan &plan, const QString &gateway, const Nat &nat)
{
    const Gateway *found = plan.gateways.find(gateway);
    return found ? faultOf(*found, nat) : Error{.what = EditTexts::tr("There is no gateway “%1”.").arg(gateway)};
}

Result<PlanEdit> setNat(const Plan &plan, const QString &gateway, int index, const Nat &nat)
{
    const Gateway *found = plan.gateways.find(gateway);
    if (!found)
        return Error{.what = EditTexts::tr("There is no gateway “%1”.").arg(gateway)};
    if (const std::optional<Error> fault = faultOf(*found, nat))
        return *fault;
    return changeGateway(plan, EditTexts::tr("Set address translation"), gateway, [&](Gateway &changed) {
        if (index >= 0 && index < changed.nat.size())
            changed.nat[index] = nat;
        else
            changed.nat.append(nat);
    });
}

PlanEdit removeNat(const Plan &plan, const QString &gateway, int index)
{
    return changeGateway(plan, EditTexts::tr("Remove address translation"), gateway, [&](Gateway &changed) {
        if (index >= 0 && index < changed.nat.size())
            changed.nat.removeAt(index);
    });
}

} // namespace portolan
