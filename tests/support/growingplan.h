// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Plans of which one thing grows, to see what a program takes for n of it and for 4 n.
#pragma once
#include "model/plan/plan.h"

#include <functional>

namespace portolan::testing {

namespace growing {

inline QString numbered(const char *what, int number)
{
    return QString::fromLatin1(what) + QStringLiteral("%1").arg(number, 5, 10, QChar(u'0'));
}

inline QString address(int zone, int host)
{
    return Address::ipv4((10u << 24) + (quint32(zone) << 14) + quint32(host)).text();
}

inline void addZone(Plan &plan, int number)
{
    Zone zone;
    zone.id = numbered("z", number);
    zone.name = QStringLiteral("Zone %1").arg(number);
    zone.subnets = {address(number, 0) + QStringLiteral("/18")};
    plan.zones.put(zone);
}

inline DeviceInterface interfaceIn(int zone, int host)
{
    return {.id = numbered("i", host),
            .zone = numbered("z", zone),
            .addresses = {address(zone, host)},
            .dhcp = false,
            .extra = {}};
}

inline void addDevice(Plan &plan, int number, int zone, int host, const QString &system = {})
{
    Device device;
    device.id = numbered("d", number);
    device.name = QStringLiteral("host %1").arg(number);
    device.system = system;
    device.interfaces = {interfaceIn(zone, 10 + host)};
    plan.devices.put(device);
}

/// Joins a zone to the one above it in a tree of `fan` branches.
inline void addGateway(Plan &plan, int zone, int fan = 3)
{
    const int above = (zone - 1) / fan;
    Gateway gateway;
    gateway.id = numbered("g", zone);
    gateway.name = QStringLiteral("fw-%1").arg(zone);
    gateway.platform = QStringLiteral("nftables");
    for (const auto &[side, host] : {std::pair{zone, 1}, std::pair{above, 2 + zone % fan}}) {
        GatewayInterface interface;
        interface.id = numbered("if", side);
        interface.zone = numbered("z", side);
        interface.addresses = {address(side, host)};
        gateway.interfaces.append(interface);
    }
    plan.gateways.put(gateway);
}

inline void addNeed(Plan &plan, const QString &from, const QString &to, int port)
{
    CustomRequirement need;
    need.id = numbered("r", int(plan.requirements.size()));
    need.from = from;
    need.to = to;
    need.protocol = protocols::tcp;
    need.ports = PortSet(Port(port));
    need.sourcePorts = anyPort();
    plan.requirements.put(need);
}

inline void addSystem(Plan &plan, const QString &id)
{
    System system;
    system.id = id;
    plan.systems.put(system);
}

} // namespace growing

/// One family of plans: `make(n)` has n of what it is named after.
struct GrowingPlan
{
    const char *name;
    int n; ///< a size that takes some milliseconds
    std::function<Plan(int)> make;
};

inline QList<GrowingPlan> growingPlans()
{
    using namespace growing;
    // Zones of 25 in a tree of gateways; in each a server for its own devices and those of the next zones.
    const auto zones = [](int devices) {
        Plan plan;
        const int count = std::max(2, devices / 25);
        for (int z = 0; z < count; ++z) {
            addZone(plan, z);
            if (z > 0)
                addGateway(plan, z);
            addSystem(plan, numbered("s", z));
            for (int d = 0; d < 25; ++d)
                addDevice(plan, z * 25 + d, z, d, numbered("s", z));
            addNeed(plan, numbered("s", z), numbered("d", z * 25), 2049);
            addNeed(plan, numbered("s", z), numbered("d", (z - 1) / 3 * 25), 443);
        }
        return plan;
    };
    return {
        {"devices in many zones", 400, zones},
        {"devices in many zones that are placed", 400,
         [zones](int devices) {
             Plan plan = zones(devices);
             for (const Zone &zone : plan.zones) {
                 Placement placement;
                 placement.id = zone.id;
                 placement.x = int(plan.layout.size()) % 8 * 1200;
                 placement.y = int(plan.layout.size()) / 8 * 1200;
                 placement.width = 400; // it has to grow
                 placement.height = 120;
                 plan.layout.put(placement);
             }
             return plan;
         }},
        {"devices in one zone", 400,
         [](int devices) {
             Plan plan;
             addZone(plan, 0);
             addZone(plan, 1);
             addGateway(plan, 1);
             addSystem(plan, QStringLiteral("all"));
             addDevice(plan, devices, 1, 0);
             for (int d = 0; d < devices; ++d)
                 addDevice(plan, d, 0, d, QStringLiteral("all"));
             addNeed(plan, QStringLiteral("all"), numbered("d", devices), 443);
             addNeed(plan, QStringLiteral("all"), numbered("d", 0), 2049);
             return plan;
         }},
        {"gateways", 60,
         [](int gateways) {
             Plan plan;
             for (int z = 0; z <= gateways; ++z) {
                 addZone(plan, z);
                 addDevice(plan, z, z, 0);
                 if (z > 0) {
                     addGateway(plan, z);
                     addNeed(plan, numbered("d", z), numbered("d", (z - 1) / 3), 443);
                 }
             }
             return plan;
         }},
        {"zones of one gateway", 60,
         [](int count) {
             Plan plan;
             addZone(plan, 0);
             addDevice(plan, 0, 0, 0);
             Gateway core;
             core.id = QStringLiteral("core");
             for (int z = 0; z <= count; ++z) {
                 GatewayInterface interface;
                 interface.id = numbered("if", z);
                 interface.zone = numbered("z", z);
                 interface.addresses = {address(z, 1)};
                 core.interfaces.append(interface);
                 if (z == 0)
                     continue;
                 addZone(plan, z);
                 addDevice(plan, z, z, 0);
                 addNeed(plan, numbered("d", z), numbered("d", 0), 443);
             }
             plan.gateways.put(core);
             return plan;
         }},
        {"connectors between two zones", 150,
         [](int pairs) {
             Plan plan;
             addZone(plan, 0);
             addZone(plan, 1);
             addGateway(plan, 1);
             for (int d = 0; d < pairs; ++d) {
                 addDevice(plan, d, 0, d);
                 addDevice(plan, pairs + d, 1, d);
                 addNeed(plan, numbered("d", d), numbered("d", pairs + d), 8000 + d % 7);
             }
             return plan;
         }},
        {"requirements", 500,
         [](int needs) {
             Plan plan;
             addZone(plan, 0);
             addZone(plan, 1);
             addGateway(plan, 1);
             for (int d = 0; d < 8; ++d)
                 addDevice(plan, d, d % 2, d / 2);
             for (int need = 0; need < needs; ++need)
                 addNeed(plan, numbered("d", need % 4 * 2), numbered("d", need / 4 % 4 * 2 + 1), 1000 + 2 * need);
             return plan;
         }},
        {"notes", 2000,
         [](int notes) {
             Plan plan;
             addZone(plan, 0);
             addDevice(plan, 0, 0, 0);
             for (int i = 0; i < notes; ++i) {
                 Placement note;
                 note.id = numbered("note:", i);
                 note.x = 400 + i % 20 * 220;
                 note.y = i / 20 * 90;
                 note.extra.insert(QStringLiteral("text"),
                                   QStringLiteral("To be agreed with the house, item %1").arg(i));
                 plan.layout.put(note);
             }
             return plan;
         }},
        {"interfaces of one device", 60,
         [](int interfaces) {
             Plan plan;
             Device device;
             device.id = numbered("d", 0);
             for (int z = 0; z < interfaces; ++z) {
                 addZone(plan, z);
                 addDevice(plan, 1 + z, z, 1);
                 device.interfaces.append(interfaceIn(z, 10));
                 addNeed(plan, numbered("d", 1 + z), numbered("d", 0), 443);
             }
             plan.devices.put(device);
             return plan;
         }},
    };
}

} // namespace portolan::testing
