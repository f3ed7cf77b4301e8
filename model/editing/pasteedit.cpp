// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/pasteedit.h"
#include "model/plan/freeaddress.h"

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

/// Pastes one plan into another; remembers which id became which.
class Paste
{
public:
    Paste(PlanChanges &changes, const Plan &copied, QPointF offset)
        : m_changes(changes), m_copied(copied), m_offset(offset)
    {
    }

    void run()
    {
        m_used = usedAddresses(m_changes.plan());
        for (const Product &product : m_copied.products)
            if (!m_changes.plan().products.contains(product.id))
                m_changes.put(product);
        for (const Zone &zone : m_copied.zones)
            put(zone);
        for (const System &system : m_copied.systems)
            if (!m_changes.plan().systems.contains(system.id))
                m_changes.put(system);
        for (const Device &device : m_copied.devices)
            put(device);
        for (const Gateway &gateway : m_copied.gateways)
            put(gateway);
        for (const CustomRequirement &requirement : m_copied.requirements) {
            CustomRequirement changed = requirement;
            changed.from = now(requirement.from);
            changed.to = now(requirement.to);
            changed.id = freeId(m_changes.plan(), requirement.id);
            m_changes.put(changed);
        }
        for (const Placement &placement : m_copied.layout) {
            Placement changed = placement;
            changed.id =
                placement.id.startsWith("note:"_L1) ? freeNoteId(m_changes.plan()) : m_ids.value(placement.id);
            changed.x += m_offset.x();
            changed.y += m_offset.y();
            if (!changed.id.isEmpty())
                m_changes.put(changed);
        }
    }

private:
    QString now(const QString &id) const { return m_ids.value(id, id); }

    void put(Zone zone)
    {
        const QString old = zone.id;
        zone.id = freeId(m_changes.plan(), zone.id);
        AddressSet taken;
        QSet<QString> names;
        for (const Zone &other : m_changes.plan().zones) {
            names.insert(other.label());
            for (const QString &subnet : other.subnets)
                if (const Result<AddressSet> set = readSubnet(subnet))
                    taken = taken.united(*set);
        }
        const QString name = zone.label();
        for (int n = 2; names.contains(zone.label()); ++n)
            zone.name = name + u' ' + QString::number(n);
        zone.subnets.removeIf([&](const QString &subnet) {
            const Result<AddressSet> set = readSubnet(subnet);
            return set.ok() && set->intersects(taken);
        });
        if (zone.subnets.isEmpty())
            zone.dhcp.clear();
        m_ids.insert(old, zone.id);
        m_changes.put(zone);
    }

    /// Addresses that are free stay; others are given anew in the zone.
    void settle(QString &zone, QStringList &addresses, int count, bool isGateway)
    {
        zone = m_changes.plan().zones.contains(now(zone)) ? now(zone) : QString();
        const AddressSet wanted = addressesNamed(addresses);
        const Zone *home = m_changes.plan().zones.find(zone);
        const bool fits = wanted.isEmpty() || (home && fitsZone(addresses, *home) && !wanted.intersects(m_used));
        if (!fits) {
            const QString free = !home       ? QString()
                                 : isGateway ? freeGatewayAddress(m_changes.plan(), *home, m_used)
                                             : freeAddresses(m_changes.plan(), *home, count, m_used);
            addresses = free.isEmpty() ? QStringList() : QStringList{free};
        }
        m_used = m_used.united(addressesNamed(addresses));
    }

    void put(Device device)
    {
        const QString old = device.id;
        const bool nameIsFree = std::none_of(m_changes.plan().devices.begin(), m_changes.plan().devices.end(),
                                             [&](const Device &other) { return other.label() == device.label(); });
        if (!nameIsFree)
            device.name = freeDeviceName(m_changes.plan(), nameStem(device.label()));
        device.id = freeId(m_changes.plan(), nameIsFree ? device.id : idFrom(device.name));
        for (DeviceInterface &interface : device.interfaces)
            settle(interface.zone, interface.addresses, device.count, false);
        m_ids.insert(old, device.id);
        m_changes.put(device);
    }

    void put(Gateway gateway)
    {
        const QString old = gateway.id;
        gateway.id = freeId(m_changes.plan(), gateway.id);
        if (gateway.id != old)
            gateway.name = freeDeviceName(m_changes.plan(), nameStem(gateway.label()));
        for (GatewayInterface &interface : gateway.interfaces)
            settle(interface.zone, interface.addresses, 1, true);
        for (Nat &nat : gateway.nat)
            nat.to = now(nat.to);
        gateway.nat.removeIf([&](const Nat &nat) {
            return nat.kind == Nat::Kind::Forward && !m_changes.plan().devices.contains(nat.to) &&
                   !readAddresses(nat.to).ok();
        });
        m_ids.insert(old, gateway.id);
        gateway.rendezvousPoint = now(gateway.rendezvousPoint);
        m_changes.put(gateway);
    }

    PlanChanges &m_changes;
    const Plan &m_copied;
    QPointF m_offset;
    QHash<QString, QString> m_ids;
    AddressSet m_used;
};

} // namespace

QByteArray copiedThings(const Plan &plan, const QList<ThingKey> &things)
{
    Plan copied;
    QSet<QString> ids;
    for (const auto &[table, id] : things) {
        ids.insert(id);
        if (const Zone *zone = table == "zones"_L1 ? plan.zones.find(id) : nullptr)
            copied.zones.put(*zone);
        if (const Gateway *gateway = table == "gateways"_L1 ? plan.gateways.find(id) : nullptr)
            copied.gateways.put(*gateway);
        if (const Device *device = table == "devices"_L1 ? plan.devices.find(id) : nullptr) {
            copied.devices.put(*device);
            if (const System *system = plan.systems.find(device->system))
                copied.systems.put(*system);
            for (const QString &role : device->roles)
                if (const Product *product = plan.productOf(role))
                    copied.products.put(*product);
        }
        if (const Placement *placement = plan.layout.find(id))
            copied.layout.put(*placement);
    }
    for (const CustomRequirement &requirement : plan.requirements)
        if (ids.contains(requirement.from) && ids.contains(requirement.to))
            copied.requirements.put(requirement);
    return writePlan(copied);
}

Result<PlanEdit> pasteThings(const Plan &plan, const QByteArray &copied, const ProductLookup &lookup,
                             QPointF offset)
{
    const Result<Plan> things = readPlan(copied, EditTexts::tr("clipboard"), lookup);
    if (!things)
        return things.error();
    // Each looks for a free name and free addresses among all the others.
    const int count = things->zones.size() + things->gateways.size() + things->systems.size() +
                      things->devices.size() + things->requirements.size() + things->layout.size();
    if (count > mostPasted)
        return Error{.what = EditTexts::tr("The clipboard holds %1 things; %2 can be pasted at once.")
                                 .arg(count)
                                 .arg(mostPasted),
                     .remedy = EditTexts::tr("Copy fewer, or save them as a plan of their own."),
                     .file = EditTexts::tr("clipboard")};
    PlanChanges changes(plan, EditTexts::tr("Paste"));
    Paste(changes, *things, offset).run();
    return changes.edit();
}

} // namespace portolan
