// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/arrangeedits.h"
#include "model/plan/freeaddress.h"

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

void putPlacements(PlanChanges &changes, const QList<Placement> &placements)
{
    for (const Placement &wanted : placements) {
        Placement placement = wanted;
        if (const Placement *old = changes.plan().layout.find(wanted.id))
            placement.extra = old->extra;
        changes.put(placement);
    }
}

/// The first interface goes into the zone; false when it is there already.
bool enter(const Plan &plan, Device &device, const QString &zone, AddressSupply &supply)
{
    if (device.interfaces.isEmpty()) {
        DeviceInterface interface;
        interface.id = u"primary"_s;
        device.interfaces.append(interface);
    }
    DeviceInterface &interface = device.interfaces.first();
    if (interface.zone == zone)
        return false;
    interface.zone = zone;
    if (const Zone *home = plan.zones.find(zone); home && !fitsZone(interface.addresses, *home))
        interface.addresses = supply.takeFor(*home, device.count, interface.dhcp);
    return true;
}

/// Gathers what goes along with the entities that are deleted.
class Deletion
{
public:
    Deletion(PlanChanges &changes) : m_changes(changes) {}

    void run(const QList<ThingKey> &things)
    {
        for (const auto &[table, id] : things) {
            m_gone.insert(id);
            if (table == "zones"_L1)
                leaveZone(id);
        }
        for (const auto &[table, id] : things)
            if (table == "systems"_L1)
                leaveSystem(id);
        forgetNames();
        for (const auto &[table, id] : things)
            m_changes.remove(table, id);
        for (const QString &id : std::as_const(m_gone))
            m_changes.remove(u"layout"_s, id);
    }

private:
    /// Devices that stand only in this zone go with it; others and gateways lose their interfaces into it.
    void leaveZone(const QString &zone)
    {
        const Plan plan = m_changes.plan();
        for (const Device &device : plan.devices) {
            Device changed = device;
            changed.interfaces.removeIf([&](const DeviceInterface &one) { return one.zone == zone; });
            if (changed.interfaces.size() == device.interfaces.size())
                continue;
            if (changed.interfaces.isEmpty()) {
                m_gone.insert(device.id);
                m_changes.remove(u"devices"_s, device.id);
            } else {
                m_changes.put(changed);
            }
        }
        for (const Gateway &gateway : plan.gateways) {
            Gateway changed = gateway;
            for (const GatewayInterface &one : gateway.interfaces)
                if (one.zone == zone)
                    changed.nat.removeIf([&](const Nat &nat) { return nat.interface == one.id; });
            changed.interfaces.removeIf([&](const GatewayInterface &one) { return one.zone == zone; });
            if (changed.interfaces.size() != gateway.interfaces.size())
                m_changes.put(changed);
        }
    }

    void leaveSystem(const QString &system)
    {
        const Plan plan = m_changes.plan();
        for (const Device &device : plan.devices) {
            if (device.system != system)
                continue;
            Device changed = device;
            changed.system.clear();
            m_changes.put(changed);
        }
    }

    void forgetNames()
    {
        const Plan plan = m_changes.plan();
        for (const CustomRequirement &requirement : plan.requirements)
            if (m_gone.contains(requirement.from) || m_gone.contains(requirement.to))
                m_changes.remove(u"requirements"_s, requirement.id);
        for (const Gateway &gateway : plan.gateways) {
            Gateway changed = gateway;
            changed.nat.removeIf(
                [&](const Nat &nat) { return nat.kind == Nat::Kind::Forward && m_gone.contains(nat.to); });
            if (m_gone.contains(gateway.rendezvousPoint))
                changed.rendezvousPoint.clear();
            if (changed != gateway && !m_gone.contains(gateway.id))
                m_changes.put(changed);
        }
        for (const Restriction &restriction : plan.restrictions)
            if (m_gone.contains(restriction.gateway) || m_gone.contains(restriction.from) ||
                m_gone.contains(restriction.to) || m_gone.contains(restriction.requirement))
                m_changes.remove(u"restrictions"_s, restriction.id);
        for (const Zone &zone : plan.zones) {
            if (!m_gone.contains(zone.querier) || m_gone.contains(zone.id))
                continue;
            Zone changed = zone;
            changed.querier.clear();
            m_changes.put(changed);
        }
    }

    PlanChanges &m_changes;
    QSet<QString> m_gone;
};

} // namespace

PlanEdit setPlacements(const Plan &plan, const QList<Placement> &placements, const QString &name,
                       const QString &merge)
{
    PlanChanges changes(plan, name);
    putPlacements(changes, placements);
    return changes.edit(merge);
}

PlanEdit setPinned(const Plan &plan, const QList<Placement> &placements, bool pinned)
{
    PlanChanges changes(plan, pinned ? EditTexts::tr("Keep in place") : EditTexts::tr("Let the layout move it"));
    putPlacements(changes, placements);
    for (const Placement &wanted : placements) {
        Placement placement = *changes.plan().layout.find(wanted.id);
        if (pinned)
            placement.extra.insert(u"pinned"_s, true);
        else
            placement.extra.remove(u"pinned"_s);
        changes.put(placement);
    }
    return changes.edit();
}

PlanEdit moveThings(const Plan &plan, const QList<Placement> &placements, const QHash<QString, QString> &zones)
{
    PlanChanges changes(plan, EditTexts::tr("Move %n thing(s)", nullptr, int(placements.size())));
    putPlacements(changes, placements);
    AddressSupply supply(plan);
    QStringList devices = zones.keys();
    devices.sort(); // the hash has no order, free addresses must have one
    for (const QString &id : std::as_const(devices)) {
        const Device *device = changes.plan().devices.find(id);
        if (!device)
            continue;
        Device changed = *device;
        if (enter(plan, changed, zones.value(id), supply))
            changes.put(changed);
    }
    return changes.edit();
}

PlanEdit deleteThings(const Plan &plan, const QList<ThingKey> &things)
{
    PlanChanges changes(plan, things.size() == 1
                                  ? EditTexts::tr("Delete %1").arg(labelOf(plan, things.first()))
                                  : EditTexts::tr("Delete %n thing(s)", nullptr, int(things.size())));
    Deletion(changes).run(things);
    return changes.edit();
}

PlanEdit placeNote(const Plan &plan, const QRectF &where, const QString &text)
{
    PlanChanges changes(plan, EditTexts::tr("Place note"));
    Placement note;
    note.id = freeNoteId(plan);
    note.x = where.x();
    note.y = where.y();
    note.width = where.width();
    note.height = where.height();
    note.extra.insert(u"text"_s, text);
    changes.put(note);
    return changes.edit();
}

PlanEdit setNoteText(const Plan &plan, const QString &note, const QString &text)
{
    PlanChanges changes(plan, EditTexts::tr("Change note"));
    if (const Placement *found = plan.layout.find(note)) {
        Placement changed = *found;
        changed.extra.insert(u"text"_s, text);
        changes.put(changed);
    }
    return changes.edit();
}

QString noteText(const Placement &note)
{
    return note.extra.value("text"_L1).toString();
}

} // namespace portolan
