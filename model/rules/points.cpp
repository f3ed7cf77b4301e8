// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/crossings.h"

namespace portolan {

namespace {

AddressSet addressesOf(const GatewayInterface &interface, const Gateway &gateway, QStringList &symbols)
{
    AddressSet set;
    for (const QString &text : interface.addresses)
        if (const auto read = readAddresses(text))
            set = set.united(*read);
    if (!set.isEmpty())
        return set;
    const QString symbol = QStringLiteral("gateway:%1/%2").arg(gateway.id, interface.id);
    if (!symbols.contains(symbol))
        symbols.append(symbol);
    return AddressSet(Address::symbol(int(symbols.indexOf(symbol))));
}

/// The interface of a device that a forward leads to: one in a zone of the gateway, else the first with an address.
const DeviceInterface *forwardedInterface(const Device &device, const Gateway &gateway)
{
    const DeviceInterface *first = nullptr;
    for (const DeviceInterface &interface : device.interfaces) {
        const bool near =
            std::any_of(gateway.interfaces.begin(), gateway.interfaces.end(),
                        [&interface](const GatewayInterface &each) { return each.zone == interface.zone; });
        if (near && !interface.addresses.isEmpty())
            return &interface;
        if (!first || first->addresses.isEmpty())
            first = &interface;
    }
    return first;
}

/// What a forward leads to: addresses of the family that the outside has, of one interface of a device, or literal
/// ones.
AddressSet targetOf(const Plan &plan, const Gateway &gateway, const Nat &nat, const AddressSet &outside,
                    QStringList &symbols)
{
    AddressSet set;
    if (const Device *device = plan.devices.find(nat.to)) {
        if (const DeviceInterface *interface = forwardedInterface(*device, gateway))
            set = interfaceAddresses(plan, *device, *interface, symbols);
    } else if (const auto read = readAddresses(nat.to)) {
        set = *read;
    }
    for (int family : {4, 6})
        if (ofFamily(outside, family).isEmpty() && !ofFamily(outside, 10 - family).isEmpty())
            set = set.minus(ofFamily(set, family));
    return set;
}

RuleSet pointOf(const Plan &plan, const Gateway &gateway, QStringList &symbols)
{
    RuleSet set;
    set.id = gateway.id;
    set.name = gateway.label();
    set.platform = gateway.platform;
    set.stateful = gateway.stateful;
    for (const GatewayInterface &interface : gateway.interfaces) {
        const bool hides = std::any_of(gateway.nat.begin(), gateway.nat.end(), [&interface](const Nat &nat) {
            return nat.kind == Nat::Kind::Masquerade && nat.interface == interface.id;
        });
        const bool known = !interface.addresses.isEmpty();
        set.interfaces.append({interface.systemName(), interface.zone,
                               known || hides ? addressesOf(interface, gateway, symbols) : AddressSet()});
    }
    for (const Nat &nat : gateway.nat) {
        const GatewayInterface *interface = gateway.interface(nat.interface);
        if (!interface)
            continue;
        PointNat translation;
        translation.kind = PointNat::Kind(int(nat.kind));
        translation.interface = interface->systemName();
        if (translation.kind == PointNat::Kind::Forward) {
            translation.protocol = nat.protocol;
            translation.external = addressesOf(*interface, gateway, symbols);
            translation.ports = nat.ports;
            translation.to = targetOf(plan, gateway, nat, translation.external, symbols);
            translation.toPorts = nat.toPorts.isEmpty() ? nat.ports : nat.toPorts;
        }
        set.nat.append(translation);
    }
    return set;
}

} // namespace

QList<RuleSet> enforcementPoints(const Plan &plan, QStringList &symbols)
{
    QList<RuleSet> points;
    for (const Gateway &gateway : plan.gateways)
        if (gateway.filters)
            points.append(pointOf(plan, gateway, symbols));
    for (const Device &device : plan.devices) {
        if (device.hostFirewall.isEmpty())
            continue;
        RuleSet set;
        set.id = device.id;
        set.name = device.label();
        const bool group = device.hostFirewall.contains(QStringLiteral("security-group"));
        set.kind = group ? RuleSet::Kind::SecurityGroup : RuleSet::Kind::Host;
        set.platform = device.hostFirewall;
        for (const DeviceInterface &interface : device.interfaces)
            set.ownAddresses = set.ownAddresses.united(interfaceAddresses(plan, device, interface, symbols));
        points.append(set);
    }
    return points;
}

} // namespace portolan
