// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Plans of any size, made of roles: zones behind firewalls round one core, five products of clients, servers and
// managers.
#pragma once
#include "model/plan/plan.h"

namespace portolan::testing {

struct BigPlan
{
    int devices = 10000;
    int zones = 200; ///< besides the core
    int firewalls = 50;
    int products = 5;
    bool discovery = false; ///< clients look for each other by multicast DNS
};

namespace big {

inline QString numbered(const char *what, int number, int width = 3)
{
    return QString::fromLatin1(what) + QStringLiteral("%1").arg(number, width, 10, QChar(u'0'));
}

/// A zone has room for four thousand addresses.
inline QString address(int zone, int host)
{
    return Address::ipv4((10u << 24) + quint32(zone) * 4096 + quint32(host)).text();
}

inline Service service(const QString &id, QList<Protocol> protocols, int first, int last)
{
    Service service;
    service.id = id;
    service.name = LocalText(id);
    service.protocols = std::move(protocols);
    service.ports = PortSet(Port(first), Port(last));
    service.sourcePorts = anyPort();
    return service;
}

inline Requirement requirement(const Service &service, const QString &from, const QString &to)
{
    Requirement requirement;
    requirement.id = service.id;
    requirement.service = service.id;
    requirement.from = QStringList{from};
    requirement.to = QStringList{to};
    requirement.purpose = LocalText(from + QStringLiteral(" uses ") + service.id);
    return requirement;
}

inline Product product(int number, bool discovery)
{
    Product product;
    product.id = numbered("product", number, 1);
    product.name = product.id;
    for (const char *id : {"client", "server", "manager"}) {
        Role role;
        role.id = QString::fromLatin1(id);
        role.name = LocalText(role.id);
        product.roles.append(role);
    }
    const int base = 7000 + 100 * number;
    const auto add = [&product](const Service &service, const char *from, const char *to) {
        product.services.append(service);
        product.requirements.append(requirement(service, QString::fromLatin1(from), QString::fromLatin1(to)));
    };
    for (int i = 0; i < 6; ++i)
        add(service(numbered("service", i, 1),
                    i % 3 ? QList<Protocol>{protocols::tcp} : QList<Protocol>{protocols::tcp, protocols::udp},
                    base + 10 * i, base + 10 * i + i % 2),
            "client", "server");
    add(service(QStringLiteral("report"), {protocols::udp}, base + 70, base + 70), "client", "manager");
    add(service(QStringLiteral("control"), {protocols::tcp}, base + 71, base + 72), "manager", "client");
    add(service(QStringLiteral("sync"), {protocols::tcp}, base + 73, base + 73), "server", "server");
    if (discovery) {
        Service groups = service(QStringLiteral("discovery"), {protocols::udp}, 5353, 5353);
        groups.groups = AddressSet(readAddress(QStringLiteral("224.0.0.251")).value());
        groups.multicast = true;
        add(groups, "client", "client");
    }
    return product;
}

inline Gateway firewall(int number, const BigPlan &size)
{
    Gateway gateway;
    gateway.id = numbered("fw", number);
    gateway.name = gateway.id;
    gateway.platform = QStringLiteral("nftables");
    const auto add = [&gateway](const QString &id, const QString &zone, const QString &address) {
        GatewayInterface interface;
        interface.id = id;
        interface.zone = zone;
        interface.addresses = QStringList{address};
        gateway.interfaces.append(interface);
    };
    add(QStringLiteral("core"), QStringLiteral("core"), address(size.zones, number + 1));
    for (int zone = number; zone < size.zones; zone += size.firewalls)
        add(numbered("lan", zone), numbered("z", zone), address(zone, 1));
    if (number % 10 == 9) { // hides its clients
        Nat nat;
        nat.interface = QStringLiteral("core");
        gateway.nat.append(nat);
    }
    return gateway;
}

} // namespace big

/// Most devices are clients, spread evenly over zones and products; a product's servers stand in eight zones, its
/// managers in two. Everybody is in one system, so that every client talks to every server of its product.
inline Plan bigPlan(const BigPlan &size)
{
    Plan plan;
    plan.project.name = QStringLiteral("Big");
    for (int z = 0; z <= size.zones; ++z) {
        Zone zone;
        zone.id = z == size.zones ? QStringLiteral("core") : big::numbered("z", z);
        zone.name = zone.id;
        zone.subnets = QStringList{big::address(z, 0) + QStringLiteral("/20")};
        plan.zones.put(zone);
    }
    for (int i = 0; i < size.firewalls; ++i)
        plan.gateways.put(big::firewall(i, size));
    for (int i = 0; i < size.products; ++i)
        plan.products.put(big::product(i, size.discovery));
    const int servers = std::max(2, size.devices / 360), managers = 4;
    QList<int> hosts(size.zones, 10);
    for (int n = 0; n < size.devices; ++n) {
        const int product = n % size.products, ofProduct = n / size.products;
        const char *role = ofProduct < servers ? "server" : ofProduct < servers + managers ? "manager" : "client";
        int zone = ofProduct % size.zones;
        if (ofProduct < servers)
            zone = (product * 7 + ofProduct % 8 * size.zones / 8) % size.zones;
        else if (ofProduct < servers + managers)
            zone = (product * 7 + ofProduct % 2 * size.zones / 2 + 1) % size.zones;
        Device device;
        device.id = big::numbered("d", n, 6);
        device.name = device.id;
        device.roles = QStringList{QStringLiteral("product%1/%2").arg(product).arg(QLatin1String(role))};
        DeviceInterface interface;
        interface.id = QStringLiteral("primary");
        interface.zone = big::numbered("z", zone);
        interface.addresses = QStringList{big::address(zone, hosts[zone]++)};
        device.interfaces.append(interface);
        plan.devices.put(device);
    }
    return plan;
}

} // namespace portolan::testing
