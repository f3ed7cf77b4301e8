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

/// The addresses a forward leads to: those of a device's first interface that has some, or a literal address.
AddressSet targetOf(const Plan &plan, const Nat &nat, QStringList &symbols)
{
    if (const Device *device = plan.devices.find(nat.to)) {
        AddressSet set;
        for (const DeviceInterface &interface : device->interfaces)
            set = set.united(interfaceAddresses(plan, *device, interface, symbols));
        return set;
    }
    const auto set = readAddresses(nat.to);
    return set ? *set : AddressSet();
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
        translation.masquerade = nat.kind == Nat::Kind::Masquerade;
        translation.interface = interface->systemName();
        if (!translation.masquerade) {
            translation.protocol = nat.protocol;
            translation.external = addressesOf(*interface, gateway, symbols);
            translation.ports = nat.ports;
            translation.to = targetOf(plan, nat, symbols);
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
