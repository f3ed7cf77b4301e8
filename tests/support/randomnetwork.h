// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Plans made at random out of a seed: small networks with loops, translation, host firewalls and stateless or
// clumsy gateways.
#pragma once
#include "model/plan/plan.h"

#include <QtCore/QRandomGenerator>

namespace portolan::testing {

inline Gateway randomGateway(QRandomGenerator &random, int number, int zones, int devices)
{
    Gateway gateway;
    gateway.id = QStringLiteral("g%1").arg(number);
    gateway.filters = random.bounded(6) > 0;
    gateway.stateful = random.bounded(4) > 0;
    gateway.separatesTcpUdp = random.bounded(6) > 0;
    QList<int> reached;
    for (int i = 0; i < 2 + random.bounded(2); ++i) {
        const int zone = random.bounded(zones);
        if (reached.contains(zone))
            continue;
        reached.append(zone);
        GatewayInterface interface;
        interface.id = QStringLiteral("i%1").arg(i);
        interface.zone = QStringLiteral("z%1").arg(zone);
        if (random.bounded(8) > 0)
            interface.addresses = {QStringLiteral("10.0.%1.%2").arg(zone).arg(200 + number)};
        gateway.interfaces.append(interface);
        if (random.bounded(4) == 0) {
            Nat nat;
            nat.interface = interface.id;
            gateway.nat.append(nat);
        }
        if (random.bounded(3) == 0) {
            Nat nat;
            nat.kind = Nat::Kind::Forward;
            nat.interface = interface.id;
            nat.protocol = protocols::tcp;
            nat.ports = PortSet(8001, 8002);
            nat.toPorts = PortSet(81, 82);
            nat.to = QStringLiteral("d%1").arg(random.bounded(devices));
            gateway.nat.append(nat);
        }
    }
    return gateway;
}

inline Plan randomNetwork(quint32 seed)
{
    QRandomGenerator random(seed);
    Plan plan;
    const int zones = 2 + random.bounded(4), gateways = 1 + random.bounded(4), devices = 7;
    for (int z = 0; z < zones; ++z) {
        Zone zone;
        zone.id = QStringLiteral("z%1").arg(z);
        zone.subnets = {QStringLiteral("10.0.%1.0/24").arg(z)};
        plan.zones.put(zone);
    }
    for (int g = 0; g < gateways; ++g)
        plan.gateways.put(randomGateway(random, g, zones, devices));
    for (int d = 0; d < devices; ++d) {
        const int zone = random.bounded(zones), host = 10 * (d + 1);
        Device device;
        device.id = QStringLiteral("d%1").arg(d);
        device.count = random.bounded(3) == 0 ? 3 : 1;
        device.hostFirewall = random.bounded(3) == 0 ? QStringLiteral("nftables") : QString();
        DeviceInterface interface;
        interface.zone = QStringLiteral("z%1").arg(zone);
        if (random.bounded(7) > 0) // else the device stays a symbol
            interface.addresses = {device.count == 1
                                       ? QStringLiteral("10.0.%1.%2").arg(zone).arg(host)
                                       : QStringLiteral("10.0.%1.%2-10.0.%1.%3").arg(zone).arg(host).arg(host + 2)};
        device.interfaces = {interface};
        plan.devices.put(device);
    }
    const QList<PortSet> ports{PortSet(81, 81), PortSet(81, 83), PortSet(Port(22)).united(PortSet(Port(82))),
                               PortSet(5000, 5003), anyPort()};
    const QList<PortSet> sources{anyPort(), PortSet(500, 502), PortSet(Port(123))};
    for (int r = 0; r < 12; ++r) {
        CustomRequirement requirement;
        requirement.id = QStringLiteral("r%1").arg(r, 2, 10, QChar(u'0'));
        requirement.from = QStringLiteral("d%1").arg(random.bounded(devices));
        requirement.to = random.bounded(8) == 0 ? QStringLiteral("10.0.%1.0/28").arg(random.bounded(zones))
                                                : QStringLiteral("d%1").arg(random.bounded(devices));
        const QList<Protocol> all{protocols::tcp, protocols::tcp, protocols::udp, protocols::icmp};
        requirement.protocol = all.at(random.bounded(4));
        if (requirement.protocol.hasPorts()) {
            requirement.ports = ports.at(random.bounded(int(ports.size())));
            requirement.sourcePorts = sources.at(random.bounded(int(sources.size())));
        }
        plan.requirements.put(requirement);
    }
    return plan;
}

} // namespace portolan::testing
