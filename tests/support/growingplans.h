// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Families of plans that grow in one thing each: what is drawn a thousand times must not cost a million steps.
#pragma once
#include "model/catalog/product.h"
#include "model/plan/plan.h"

namespace portolan::testing {
namespace grow {

inline QString numbered(const char *what, int number)
{
    return QStringLiteral("%1%2").arg(QLatin1String(what)).arg(number, 5, 10, QChar(u'0'));
}
/// The host of a subnet of 256 addresses in 10/8.
inline QString host(int subnet, int number)
{
    return Address::ipv4((10u << 24) + quint32(subnet) * 256 + quint32(number)).text();
}
inline Zone zone(const QString &id, const QString &subnet, bool external = false)
{
    Zone zone;
    zone.id = zone.name = id;
    zone.external = external;
    if (!subnet.isEmpty())
        zone.subnets = QStringList{subnet};
    return zone;
}
inline Zone zone(int number)
{
    return zone(numbered("z", number), host(number + 1, 0) + QStringLiteral("/24"));
}
inline Gateway gateway(const QString &id, const QList<std::pair<QString, QString>> &sides)
{
    Gateway gateway;
    gateway.id = gateway.name = id;
    gateway.platform = QStringLiteral("nftables");
    for (const auto &[zone, address] : sides) {
        GatewayInterface side;
        side.id = side.name = QStringLiteral("eth%1").arg(gateway.interfaces.size());
        side.zone = zone;
        side.addresses = QStringList{address};
        gateway.interfaces.append(side);
    }
    return gateway;
}
inline Device device(const QString &id, const QString &zone, const QStringList &addresses,
                     const QStringList &roles = {})
{
    Device device;
    device.id = device.name = id;
    device.roles = roles;
    DeviceInterface own;
    own.id = QStringLiteral("primary");
    own.zone = zone;
    own.addresses = addresses;
    device.interfaces = {own};
    return device;
}
inline CustomRequirement need(int number, const QString &from, const QString &to, Port port = 443)
{
    CustomRequirement need;
    need.id = numbered("r", number);
    need.from = from;
    need.to = to;
    need.protocol = protocols::tcp;
    need.ports = PortSet(port);
    need.sourcePorts = anyPort();
    return need;
}
/// A product whose clients need one service of its servers, or of each other.
inline Product product(const QString &id, Port port, bool peers = false)
{
    Product product;
    product.id = product.name = id;
    for (const char *name : {"client", "server"}) {
        Role role;
        role.id = QString::fromLatin1(name);
        role.name = LocalText(role.id);
        product.roles.append(role);
    }
    Service service;
    service.id = QStringLiteral("service");
    service.name = LocalText(service.id);
    service.protocols = {protocols::tcp};
    service.ports = PortSet(port);
    service.sourcePorts = anyPort();
    product.services.append(service);
    Requirement requirement;
    requirement.id = QStringLiteral("use");
    requirement.service = service.id;
    requirement.from = QStringList{QStringLiteral("client")};
    requirement.to = QStringList{peers ? QStringLiteral("client") : QStringLiteral("server")};
    requirement.purpose = LocalText(QStringLiteral("Use"));
    product.requirements.append(requirement);
    return product;
}
/// Two wide zones and the Internet round one gateway.
inline Plan twoZones()
{
    Plan plan;
    plan.zones.put(zone(QStringLiteral("a"), QStringLiteral("10.0.0.0/10")));
    plan.zones.put(zone(QStringLiteral("b"), QStringLiteral("10.64.0.0/10")));
    plan.zones.put(zone(QStringLiteral("net"), {}, true));
    plan.gateways.put(gateway(QStringLiteral("core"), {{QStringLiteral("a"), QStringLiteral("10.0.0.1")},
                                                       {QStringLiteral("b"), QStringLiteral("10.64.0.1")},
                                                       {QStringLiteral("net"), QStringLiteral("203.0.113.2")}}));
    return plan;
}
inline void put(Plan &plan, const QList<CustomRequirement> &needs)
{
    plan.requirements = Table(needs);
}

inline Plan zones(int n)
{
    Plan plan;
    QList<std::pair<QString, QString>> sides;
    QList<CustomRequirement> needs;
    for (int i = 0; i < n; ++i) {
        plan.zones.put(zone(i));
        sides.append({numbered("z", i), host(i + 1, 1)});
        plan.devices.put(device(numbered("d", i), numbered("z", i), {host(i + 1, 10)}));
        if (i > 0)
            needs.append(need(i, numbered("d", i), numbered("d", 0), Port(1000 + i % 100)));
    }
    plan.gateways.put(gateway(QStringLiteral("core"), sides));
    put(plan, needs);
    return plan;
}
inline Plan zonesApart(int n)
{
    Plan plan = zones(n);
    plan.gateways = {};
    return plan;
}
inline Plan zonesOfOneSubnet(int n)
{
    Plan plan;
    for (int i = 0; i < n; ++i)
        plan.zones.put(zone(numbered("z", i), QStringLiteral("10.0.0.0/24")));
    return plan;
}
inline Plan restrictions(int n)
{
    Plan plan = zones(n);
    QList<std::pair<QString, QString>> sides;
    for (int i = 0; i < n; ++i)
        sides.append({numbered("z", i), host(i + 1, 2)});
    plan.gateways.put(gateway(QStringLiteral("alt"), sides));
    for (int i = 0; i < n; ++i) {
        Restriction restriction;
        restriction.id = numbered("x", i);
        restriction.gateway = i % 2 ? QStringLiteral("alt") : QStringLiteral("core");
        restriction.from = numbered("z", i);
        restriction.requirement = i % 3 ? QString() : numbered("r", i);
        plan.restrictions.put(restriction);
    }
    return plan;
}
/// They close every way.
inline Plan closingRestrictions(int n)
{
    Plan plan = restrictions(n);
    plan.gateways.remove(QStringLiteral("alt"));
    return plan;
}
inline Plan translations(int n, Nat::Kind kind)
{
    Plan plan = twoZones();
    Gateway core = *plan.gateways.find(QStringLiteral("core"));
    QList<CustomRequirement> needs;
    for (int i = 0; i < n; ++i) {
        const QString inside = host(256 + i / 200, 10 + i % 200), id = numbered("d", i);
        Nat nat;
        nat.kind = kind;
        nat.interface = QStringLiteral("eth2");
        if (kind == Nat::Kind::Forward) {
            nat.protocol = protocols::tcp;
            nat.ports = PortSet(Port(1024 + i));
            nat.to = id;
            nat.toPorts = PortSet(Port(443));
        } else {
            nat.inside = QStringList{inside};
            nat.outside = QStringList{Address::ipv4((198u << 24) + (18u << 16) + quint32(i)).text()};
        }
        core.nat.append(nat);
        plan.devices.put(device(id, QStringLiteral("a"), {inside}));
        if (kind == Nat::Kind::Pool)
            needs.append(need(i, id, QStringLiteral("net")));
        else
            needs.append(need(i, QStringLiteral("net"), id));
    }
    plan.gateways.put(core);
    put(plan, needs);
    return plan;
}
inline Plan chain(int n)
{
    Plan plan;
    QList<CustomRequirement> needs;
    for (int i = 0; i <= n; ++i) {
        plan.zones.put(zone(i));
        plan.devices.put(device(numbered("d", i), numbered("z", i), {host(i + 1, 10)}));
        if (i == n)
            break;
        plan.gateways.put(gateway(numbered("g", i),
                                  {{numbered("z", i), host(i + 1, 1)}, {numbered("z", i + 1), host(i + 2, 2)}}));
        needs.append(need(i, numbered("d", i), numbered("d", i + 1)));
    }
    needs.append(need(n, numbered("d", 0), numbered("d", n)));
    put(plan, needs);
    return plan;
}
inline Plan parallel(int n)
{
    Plan plan = twoZones();
    plan.gateways = {};
    for (int i = 0; i < n; ++i)
        plan.gateways.put(gateway(numbered("g", i), {{QStringLiteral("a"), host(i / 200, 10 + i % 200)},
                                                     {QStringLiteral("b"), host(16384 + i / 200, 10 + i % 200)}}));
    plan.devices.put(device(QStringLiteral("d"), QStringLiteral("a"), {QStringLiteral("10.1.0.1")}));
    plan.devices.put(device(QStringLiteral("s"), QStringLiteral("b"), {QStringLiteral("10.65.0.1")}));
    for (int i = 0; i < 10; ++i)
        plan.requirements.put(need(i, QStringLiteral("d"), QStringLiteral("s"), Port(1000 + i)));
    return plan;
}
inline Plan bridges(int n)
{
    Plan plan;
    for (int i = 0; i <= n; ++i)
        plan.zones.put(zone(numbered("z", i), QStringLiteral("10.0.0.0/16")));
    for (int i = 0; i < n; ++i) {
        Gateway bridge = gateway(numbered("g", i), {{numbered("z", i), {}}, {numbered("z", i + 1), {}}});
        bridge.bridge = true;
        bridge.interfaces[0].addresses = bridge.interfaces[1].addresses = QStringList();
        plan.gateways.put(bridge);
    }
    return plan;
}
inline QStringList apart(int n)
{
    QStringList addresses;
    for (int i = 0; i < n; ++i)
        addresses.append(host(256 + i / 100, 10 + 2 * (i % 100)));
    return addresses;
}
inline Plan addressesOfOne(int n)
{
    Plan plan = twoZones();
    Device one = device(QStringLiteral("d"), QStringLiteral("a"), apart(n));
    one.hostFirewall = QStringLiteral("nftables");
    plan.devices.put(one);
    plan.devices.put(device(QStringLiteral("s"), QStringLiteral("b"), {QStringLiteral("10.65.0.1")}));
    put(plan,
        {need(0, QStringLiteral("d"), QStringLiteral("s")), need(1, QStringLiteral("s"), QStringLiteral("d"))});
    return plan;
}
/// Equal things that talk to each other behind host firewalls.
inline Plan members(int n)
{
    Plan plan = twoZones();
    Device one = device(QStringLiteral("d"), QStringLiteral("a"),
                        {QStringLiteral("10.1.0.1-") + Address::ipv4((10u << 24) + (1u << 16) + quint32(n)).text()},
                        {QStringLiteral("peer/client")});
    one.count = n;
    one.hostFirewall = QStringLiteral("nftables");
    plan.devices.put(one);
    plan.products.put(product(QStringLiteral("peer"), 4000, true));
    return plan;
}
inline Plan interfacesOfOne(int n)
{
    Plan plan = zones(n);
    Device one = *plan.devices.find(numbered("d", 0));
    one.hostFirewall = QStringLiteral("nftables");
    one.interfaces.clear();
    for (int i = 0; i < n; ++i) {
        DeviceInterface own;
        own.id = numbered("n", i);
        own.zone = numbered("z", i);
        own.addresses = QStringList{host(i + 1, 20)};
        one.interfaces.append(own);
    }
    plan.devices.put(one);
    return plan;
}
inline Plan devices(int n)
{
    Plan plan = twoZones();
    QList<Device> all;
    QList<CustomRequirement> needs;
    for (int i = 0; i < n; ++i) {
        all.append(device(numbered("d", i), QStringLiteral("a"), {host(256 + i / 200, 10 + i % 200)},
                          {QStringLiteral("one/client")}));
        needs.append(need(i, numbered("d", i), QStringLiteral("s")));
    }
    all.append(device(QStringLiteral("s"), QStringLiteral("b"), {QStringLiteral("10.65.0.1")},
                      {QStringLiteral("one/server")}));
    plan.devices = Table(all);
    plan.products.put(product(QStringLiteral("one"), 4000));
    put(plan, needs);
    return plan;
}
inline Plan systems(int n)
{
    Plan plan = devices(n);
    plan.requirements = {};
    for (int i = 0; i < n; ++i) {
        System system;
        system.id = system.name = numbered("s", i);
        plan.systems.put(system);
        Device client = *plan.devices.find(numbered("d", i));
        client.system = system.id;
        plan.devices.put(client);
        Device server = device(numbered("e", i), QStringLiteral("b"), {host(16640 + i / 200, 10 + i % 200)},
                               {QStringLiteral("one/server")});
        server.system = system.id;
        plan.devices.put(server);
    }
    return plan;
}
inline Plan requirements(int n)
{
    Plan plan = devices(1);
    QList<CustomRequirement> needs;
    for (int i = 0; i < n; ++i)
        needs.append(need(i, numbered("d", 0), QStringLiteral("s"), Port(1 + i * 7 % 60000)));
    put(plan, needs);
    return plan;
}
inline Plan addressPairs(int n)
{
    Plan plan = twoZones();
    QList<CustomRequirement> needs;
    for (int i = 0; i < n; ++i)
        needs.append(
            need(i, host(256 + i / 200, 10 + i % 200), host(16640 + i / 200, 10 + i % 200), Port(1000 + i % 50)));
    put(plan, needs);
    return plan;
}
/// Half of them name a flow.
inline Plan waivers(int n)
{
    Plan plan = devices(n);
    QList<Waiver> all;
    for (int i = 0; i < n; ++i) {
        Waiver waiver;
        waiver.id = QStringLiteral("%1>s:%2/tcp").arg(numbered(i % 2 ? "d" : "gone", i), numbered("r", i));
        waiver.reason = QStringLiteral("Not wanted");
        all.append(waiver);
    }
    plan.waivers = Table(all);
    return plan;
}
inline Plan approvals(int n)
{
    Plan plan = twoZones();
    QList<Approval> all;
    for (int i = 0; i < n; ++i) {
        Approval approval;
        approval.id = QStringLiteral("unused-zone:zones/") + numbered("z", i);
        approval.reason = QStringLiteral("Known");
        all.append(approval);
    }
    plan.approvals = Table(all);
    return plan;
}
inline Plan boxes(int n)
{
    Plan plan = devices(1);
    Gateway core = *plan.gateways.find(QStringLiteral("core"));
    core.protectsItself = true;
    for (int i = 0; i < n; ++i) {
        GatewayBox box;
        box.id = numbered("b", i);
        box.addresses.insert(QStringLiteral("eth0"), QStringList{host(512 + i / 200, 10 + i % 200)});
        core.boxes.append(box);
    }
    plan.gateways.put(core);
    return plan;
}
inline Plan dhcpPools(int n)
{
    Plan plan = devices(n);
    plan.requirements = {};
    Zone a = *plan.zones.find(QStringLiteral("a"));
    for (int i = 0; i < n; ++i) // every other one has somebody in it
        a.dhcp.append(host(256 + i / 200 + i % 2 * 512, 10 + i % 200) + u'-' +
                      host(256 + i / 200 + i % 2 * 512, 10 + i % 200));
    plan.zones.put(a);
    return plan;
}
inline Plan products(int n)
{
    Plan plan = twoZones();
    QList<Product> all;
    QList<Device> some;
    for (int i = 0; i < n; ++i) {
        const QString id = numbered("p", i);
        all.append(product(id, Port(2000 + i % 3000)));
        some.append(device(numbered("d", i), QStringLiteral("a"), {host(256 + i / 200, 10 + i % 200)},
                           {id + QStringLiteral("/client")}));
        some.append(device(numbered("e", i), QStringLiteral("b"), {host(16640 + i / 200, 10 + i % 200)},
                           {id + QStringLiteral("/server")}));
    }
    plan.products = Table(all);
    plan.devices = Table(some);
    return plan;
}
inline Plan rolesOfOne(int n)
{
    Plan plan = products(n);
    Device client = *plan.devices.find(numbered("d", 0)), server = *plan.devices.find(numbered("e", 0));
    client.roles.clear();
    server.roles.clear();
    for (int i = 0; i < n; ++i) {
        client.roles.append(numbered("p", i) + QStringLiteral("/client"));
        server.roles.append(numbered("p", i) + QStringLiteral("/server"));
    }
    plan.devices = {};
    plan.devices.put(client);
    plan.devices.put(server);
    return plan;
}
/// Routers round one zone, each with listeners behind it, and one rendezvous point for all.
inline Plan rendezvousPoints(int n)
{
    Plan plan;
    plan.zones.put(zone(QStringLiteral("core"), QStringLiteral("172.16.0.0/16")));
    Product product = grow::product(QStringLiteral("one"), 5004);
    product.services[0].protocols = {protocols::udp};
    product.services[0].groups = AddressSet(*readAddress(QStringLiteral("239.1.1.1")));
    product.services[0].multicast = true;
    plan.products.put(product);
    for (int i = 0; i < n; ++i) {
        plan.zones.put(zone(i));
        Gateway router =
            gateway(numbered("g", i),
                    {{numbered("z", i), host(i + 1, 1)},
                     {QStringLiteral("core"), Address::ipv4((172u << 24) + (16u << 16) + quint32(10 + i)).text()}});
        router.routesMulticast = true;
        router.rendezvousPoint = numbered("g", 0);
        plan.gateways.put(router);
        plan.devices.put(device(numbered("d", i), numbered("z", i), {host(i + 1, 10)},
                                {i == 0 ? QStringLiteral("one/client") : QStringLiteral("one/server")}));
    }
    return plan;
}

} // namespace grow

struct GrowingPlan
{
    const char *name;
    int size; ///< of the smaller plan
    Plan (*make)(int);
};

inline QList<GrowingPlan> growingPlans()
{
    return {{"zones", 200, grow::zones},
            {"zones apart", 200, grow::zonesApart},
            {"zones of one subnet", 300, grow::zonesOfOneSubnet},
            {"restrictions", 100, grow::restrictions},
            {"closing restrictions", 100, grow::closingRestrictions},
            {"forwards", 200, [](int n) { return grow::translations(n, Nat::Kind::Forward); }},
            {"static translations", 200, [](int n) { return grow::translations(n, Nat::Kind::Static); }},
            {"pools", 200, [](int n) { return grow::translations(n, Nat::Kind::Pool); }},
            {"gateways in a chain", 150, grow::chain},
            {"gateways in parallel", 60, grow::parallel},
            {"bridges", 150, grow::bridges},
            {"addresses of one thing", 500, grow::addressesOfOne},
            {"members of one thing", 100, grow::members},
            {"interfaces of one thing", 100, grow::interfacesOfOne},
            {"devices", 300, grow::devices},
            {"systems", 150, grow::systems},
            {"requirements", 300, grow::requirements},
            {"pairs of addresses", 200, grow::addressPairs},
            {"waivers", 200, grow::waivers},
            {"approvals", 500, grow::approvals},
            {"boxes", 200, grow::boxes},
            {"DHCP pools", 300, grow::dhcpPools},
            {"products", 100, grow::products},
            {"roles of one thing", 60, grow::rolesOfOne},
            {"rendezvous points", 40, grow::rendezvousPoints}};
}
} // namespace portolan::testing
