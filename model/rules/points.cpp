// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/paths/translation.h"
#include "model/rules/crossings.h"

namespace portolan {

namespace {

PointBox boxOf(const GatewayBox &box, const Gateway &gateway)
{
    PointBox point{box.id, box.label(), {}};
    for (const GatewayInterface &interface : gateway.interfaces)
        if (const AddressSet own = addressesNamed(box.addresses.value(interface.id)); !own.isEmpty())
            point.addresses.insert(interface.systemName(), own);
    return point;
}

RuleSet pointOf(const Plan &plan, const Gateway &gateway, Symbols &symbols)
{
    RuleSet set;
    set.id = gateway.id;
    set.name = gateway.label();
    set.platform = gateway.platform;
    set.stateful = gateway.stateful;
    set.bridge = gateway.bridge;
    set.protectsItself = gateway.protectsItself;
    for (const GatewayBox &box : gateway.boxes)
        set.boxes.append(boxOf(box, gateway));
    for (int i = 0; i < gateway.interfaces.size(); ++i) {
        const GatewayInterface &interface = gateway.interfaces.at(i);
        const bool hides = std::any_of(gateway.nat.begin(), gateway.nat.end(), [&interface](const Nat &nat) {
            return nat.kind == Nat::Kind::Masquerade && nat.interface == interface.id;
        });
        const bool known = !interface.addresses.isEmpty();
        set.interfaces.append({interface.systemName(), interface.zone,
                               known || hides ? sharedAddresses(gateway, i, symbols) : AddressSet()});
    }
    const Translator translator(plan, gateway, symbols);
    for (const Translation &each : translator.translations()) {
        PointNat nat;
        nat.kind = PointNat::Kind(int(each.kind));
        nat.interface = gateway.interfaces.at(each.interface).systemName();
        nat.protocol = each.protocol;
        nat.external = each.external;
        nat.ports = each.ports;
        nat.to = each.to;
        nat.toPorts = each.toPorts;
        nat.inside = each.inside;
        nat.outside = each.outside;
        set.nat.append(nat);
    }
    return set;
}

} // namespace

QList<RuleSet> enforcementPoints(const Plan &plan, QStringList &texts)
{
    Symbols symbols(texts);
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
        QList<AddressRange> own;
        for (const DeviceInterface &interface : device.interfaces)
            own += interfaceAddresses(plan, device, interface, symbols).parts();
        set.ownAddresses = AddressSet(own);
        points.append(set);
    }
    return points;
}

} // namespace portolan
