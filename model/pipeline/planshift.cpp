// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pipeline/planshift.h"

#include <QtCore/QSet>

namespace portolan {

namespace {

using Reach = PlanShift::Reach;

void widen(Reach &reach, Reach by)
{
    reach = std::max(reach, by);
}

template <class T>
bool shared(const Table<T> &a, const Table<T> &b)
{
    return a.size() == b.size() && a.begin() == b.begin();
}

/// What is left of a difference when the fields that are only words are taken from the other one.
Zone withWordsOf(Zone zone, const Zone &other)
{
    zone.name = other.name;
    zone.vlan = other.vlan;
    zone.dhcp = other.dhcp;
    zone.extra = other.extra;
    return zone;
}

Gateway withWordsOf(Gateway gateway, const Gateway &other)
{
    gateway.name = other.name;
    gateway.extra = other.extra;
    return gateway;
}

System withWordsOf(System system, const System &other)
{
    system.name = other.name;
    system.extra = other.extra;
    return system;
}

CustomRequirement withWordsOf(CustomRequirement requirement, const CustomRequirement &other)
{
    requirement.extra = other.extra;
    return requirement;
}

Restriction withWordsOf(Restriction restriction, const Restriction &other)
{
    restriction.extra = other.extra;
    return restriction;
}

Waiver withWordsOf(Waiver waiver, const Waiver &other)
{
    waiver.reason = other.reason;
    waiver.by = other.by;
    waiver.until = other.until;
    waiver.extra = other.extra;
    return waiver;
}

Project withWordsOf(Project project, const Project &other)
{
    const Project before = project;
    project = other;
    project.language = before.language; // purposes speak it
    project.ruleForm = before.ruleForm;
    return project;
}

Device withWordsOf(Device device, const Device &other)
{
    device.name = other.name;
    device.extra = other.extra;
    if (device.interfaces.size() == other.interfaces.size())
        for (qsizetype i = 0; i < device.interfaces.size(); ++i)
            if (device.interfaces.at(i).dhcp != other.interfaces.at(i).dhcp ||
                device.interfaces.at(i).extra != other.interfaces.at(i).extra) {
                device.interfaces[i].dhcp = other.interfaces.at(i).dhcp;
                device.interfaces[i].extra = other.interfaces.at(i).extra;
            }
    return device;
}

template <class T>
Reach reachOf(const T &before, const T &after)
{
    if (before == after)
        return Reach::Nothing;
    return withWordsOf(before, after) == after ? Reach::Words : Reach::Everything;
}

/// Entities that must be the same ones, but for words.
template <class T>
Reach reachOf(const Table<T> &before, const Table<T> &after)
{
    if (shared(before, after))
        return Reach::Nothing;
    if (before.size() != after.size())
        return Reach::Everything;
    Reach reach = Reach::Nothing;
    for (int i = 0; i < before.size() && reach != Reach::Everything; ++i)
        widen(reach, reachOf(before.at(i), after.at(i)));
    return reach;
}

/// The whole file of a product tells; one that was made without it is never known to be the same.
bool sameProducts(const Table<Product> &before, const Table<Product> &after)
{
    return shared(before, after) || std::equal(before.begin(), before.end(), after.begin(), after.end(),
                                               [](const Product &a, const Product &b) {
                                                   return a.id == b.id && !a.json.isEmpty() && a.json == b.json;
                                               });
}

/// Unchanged entities of two versions of a plan share their data, so that the addresses tell in most cases.
bool untouched(const Device &a, const Device &b)
{
    return (a.id.constData() == b.id.constData() && a.name.constData() == b.name.constData() &&
            a.roles.constData() == b.roles.constData() && a.system.constData() == b.system.constData() &&
            a.hostFirewall.constData() == b.hostFirewall.constData() &&
            a.interfaces.constData() == b.interfaces.constData() && a.count == b.count && a.options == b.options &&
            a.extra == b.extra) ||
           a == b;
}

/// Addresses that need nobody to look them up, in zones that there are, and no rules of its own.
bool isPlain(const Plan &plan, const Device &device)
{
    if (!device.hostFirewall.isEmpty() || device.interfaces.isEmpty())
        return false;
    return std::all_of(device.interfaces.begin(), device.interfaces.end(), [&](const DeviceInterface &interface) {
        return plan.zones.contains(interface.zone) && !interface.addresses.isEmpty() &&
               std::all_of(interface.addresses.begin(), interface.addresses.end(),
                           [](const QString &text) { return readAddresses(text).ok(); });
    });
}

/// Whether anything but groups looks at this device.
bool isNamed(const Plan &plan, const WaivedNames &waived, const QString &device)
{
    if (waived.contains(device))
        return true;
    for (const CustomRequirement &requirement : plan.requirements)
        if (requirement.from == device || requirement.to == device)
            return true;
    for (const Gateway &gateway : plan.gateways)
        for (const Nat &nat : gateway.nat)
            if (nat.to == device)
                return true;
    return std::any_of(plan.zones.begin(), plan.zones.end(),
                       [&device](const Zone &zone) { return zone.querier == device; });
}

bool liesIn(const Device &device, const QString &zone)
{
    return std::any_of(device.interfaces.begin(), device.interfaces.end(),
                       [&zone](const DeviceInterface &each) { return each.zone == zone; });
}

/// Whether the boxes of a pair may be among themselves in a zone with this device or without it, which their rules
/// depend on: nobody else is there who stays.
bool decidesForBoxes(const Plan &plan, const Device &device, const QSet<QString> &changed)
{
    for (const Gateway &gateway : plan.gateways)
        for (const GatewayInterface &side :
             gateway.boxes.size() > 1 ? gateway.interfaces : QList<GatewayInterface>())
            if (liesIn(device, side.zone) &&
                std::none_of(plan.devices.begin(), plan.devices.end(), [&](const Device &other) {
                    return liesIn(other, side.zone) && !changed.contains(other.id);
                }))
                return true;
    return false;
}

/// Whether groups and ends are all that these changes touch.
bool areMembers(const Plan &before, const Plan &after, const QList<DeviceChange> &changes)
{
    // Where zones share addresses, it takes all devices to say where one lies.
    if (changes.size() > 200 || zonesOverlap(after))
        return false;
    const WaivedNames waived(after, &before);
    QSet<QString> changed;
    for (const DeviceChange &change : changes)
        changed.insert(change.after < 0 ? before.devices.at(change.before).id : after.devices.at(change.after).id);
    return std::all_of(changes.begin(), changes.end(), [&](const DeviceChange &change) {
        if ((change.before >= 0 && decidesForBoxes(before, before.devices.at(change.before), changed)) ||
            (change.after >= 0 && decidesForBoxes(after, after.devices.at(change.after), changed)))
            return false;
        return (change.before < 0 || isPlain(before, before.devices.at(change.before))) &&
               (change.after < 0 || isPlain(after, after.devices.at(change.after))) &&
               !isNamed(after, waived,
                        change.after < 0 ? before.devices.at(change.before).id : after.devices.at(change.after).id);
    });
}

} // namespace

QList<DeviceChange> changedDevices(const Plan &before, const Plan &after)
{
    QList<DeviceChange> changes;
    if (shared(before.devices, after.devices))
        return changes;
    for (int a = 0, b = 0; a < before.devices.size() || b < after.devices.size();) {
        const Device *old = a < before.devices.size() ? &before.devices.at(a) : nullptr;
        const Device *now = b < after.devices.size() ? &after.devices.at(b) : nullptr;
        if (old && now && old->id == now->id) {
            if (!untouched(*old, *now))
                changes.append({a, b});
            ++a;
            ++b;
        } else if (old && (!now || old->id < now->id)) {
            changes.append({a++, -1});
        } else {
            changes.append({-1, b++});
        }
    }
    return changes;
}

PlanShift shiftBetween(const Plan &before, const Plan &after)
{
    PlanShift shift;
    widen(shift.reach, reachOf(before.project, after.project));
    widen(shift.reach, reachOf(before.zones, after.zones));
    widen(shift.reach, reachOf(before.gateways, after.gateways));
    widen(shift.reach, reachOf(before.systems, after.systems));
    widen(shift.reach, reachOf(before.requirements, after.requirements));
    widen(shift.reach, reachOf(before.restrictions, after.restrictions));
    widen(shift.reach, reachOf(before.waivers, after.waivers));
    if (!sameProducts(before.products, after.products))
        shift.reach = Reach::Everything;
    if (shift.reach == Reach::Everything)
        return shift;
    for (const DeviceChange &each : changedDevices(before, after))
        if (each.before >= 0 && each.after >= 0 &&
            reachOf(before.devices.at(each.before), after.devices.at(each.after)) <= Reach::Words)
            widen(shift.reach, Reach::Words);
        else
            shift.devices.append(each);
    shift.words = shift.reach == Reach::Words;
    if (!shift.devices.isEmpty())
        shift.reach = areMembers(before, after, shift.devices) ? Reach::Members : Reach::Everything;
    return shift;
}

} // namespace portolan
