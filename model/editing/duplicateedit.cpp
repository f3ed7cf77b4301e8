// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of deviceedits.h that copies things.
#include "model/editing/deviceedits.h"
#include "model/plan/freeaddress.h"

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

QString copyName(const Plan &plan, const QString &name)
{
    QSet<QString> names;
    for (const Zone &zone : plan.zones)
        names.insert(zone.name);
    for (const Gateway &gateway : plan.gateways)
        names.insert(gateway.name);
    const QString stem = nameStem(name).trimmed();
    for (int n = 2;; ++n)
        if (const QString candidate = stem + (stem.contains(u' ') ? u" "_s : u"-"_s) + QString::number(n);
            !names.contains(candidate))
            return candidate;
}

QString copyDevice(PlanChanges &changes, Device device)
{
    device.name = freeDeviceName(changes.plan(), nameStem(device.label()));
    device.id = freeId(changes.plan(), idFrom(device.name));
    AddressSupply supply(changes.plan());
    for (DeviceInterface &interface : device.interfaces)
        if (const Zone *zone = changes.plan().zones.find(interface.zone))
            interface.addresses = supply.takeFor(*zone, device.count, interface.dhcp);
        else
            interface.addresses.clear();
    changes.put(device);
    return device.id;
}

QString copyGateway(PlanChanges &changes, Gateway gateway)
{
    gateway.name = copyName(changes.plan(), gateway.label());
    gateway.id = freeId(changes.plan(), idFrom(gateway.name));
    AddressSet given;
    for (GatewayInterface &interface : gateway.interfaces) {
        const Zone *zone = changes.plan().zones.find(interface.zone);
        const QString free = zone ? freeGatewayAddress(changes.plan(), *zone, given) : QString();
        interface.addresses = free.isEmpty() ? QStringList() : QStringList{free};
        given = given.united(addressesNamed(interface.addresses));
    }
    gateway.nat.removeIf([](const Nat &nat) { return nat.kind == Nat::Kind::Forward; });
    changes.put(gateway);
    return gateway.id;
}

QString copyZone(PlanChanges &changes, Zone zone)
{
    zone.name = copyName(changes.plan(), zone.label());
    zone.id = freeId(changes.plan(), idFrom(zone.name));
    zone.subnets.clear(); // two zones never share one
    zone.dhcp.clear();
    zone.vlan = 0;
    changes.put(zone);
    return zone.id;
}

/// The id of the copy; empty for what cannot be copied.
QString copyOf(PlanChanges &changes, const Plan &plan, const ThingKey &thing)
{
    const auto &[table, id] = thing;
    if (const Device *device = table == "devices"_L1 ? plan.devices.find(id) : nullptr)
        return copyDevice(changes, *device);
    if (const Gateway *gateway = table == "gateways"_L1 ? plan.gateways.find(id) : nullptr)
        return copyGateway(changes, *gateway);
    if (const Zone *zone = table == "zones"_L1 ? plan.zones.find(id) : nullptr)
        return copyZone(changes, *zone);
    return table == "layout"_L1 ? freeNoteId(changes.plan()) : QString();
}

} // namespace

PlanEdit duplicateThings(const Plan &plan, const QList<ThingKey> &things, QPointF offset)
{
    PlanChanges changes(plan, things.size() == 1
                                  ? EditTexts::tr("Duplicate %1").arg(labelOf(plan, things.first()))
                                  : EditTexts::tr("Duplicate %n thing(s)", nullptr, int(things.size())));
    for (const ThingKey &thing : things) {
        const QString copy = copyOf(changes, plan, thing);
        const Placement *old = plan.layout.find(thing.second);
        if (copy.isEmpty() || !old)
            continue;
        Placement placement = *old;
        placement.id = copy;
        placement.x += offset.x();
        placement.y += offset.y();
        changes.put(placement);
    }
    return changes.edit();
}

} // namespace portolan
