// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of deviceedits.h that is about interfaces and their addresses.
#include "model/editing/deviceedits.h"
#include "model/plan/freeaddress.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

/// Changes one interface of every device; `change` returns false to leave it.
template <class Change>
PlanEdit changeInterfaces(const Plan &plan, const QString &name, const QStringList &devices,
                          const QString &interface, Change change)
{
    PlanChanges changes(plan, name);
    for (const QString &id : devices) {
        const Device *device = plan.devices.find(id);
        if (!device)
            continue;
        Device changed = *device;
        for (DeviceInterface &one : changed.interfaces)
            if (one.id == interface && change(changed, one))
                changes.put(changed);
    }
    return changes.edit();
}

QString interfaceId(const Device &device)
{
    for (const QString &id : {u"primary"_s, u"secondary"_s})
        if (!device.interface(id))
            return id;
    for (int n = 3;; ++n)
        if (const QString id = u"if"_s + QString::number(n); !device.interface(id))
            return id;
}

} // namespace

PlanEdit addInterface(const Plan &plan, const QString &device)
{
    PlanChanges changes(plan, EditTexts::tr("Add interface"));
    if (const Device *found = plan.devices.find(device)) {
        Device changed = *found;
        DeviceInterface interface;
        interface.id = interfaceId(changed);
        interface.zone = changed.interfaces.isEmpty() ? QString() : changed.interfaces.first().zone;
        if (const Zone *zone = plan.zones.find(interface.zone))
            interface.addresses = addressesFor(plan, *zone, changed.count, false);
        changed.interfaces.append(interface);
        changes.put(changed);
    }
    return changes.edit();
}

PlanEdit removeInterface(const Plan &plan, const QString &device, const QString &interface)
{
    PlanChanges changes(plan, EditTexts::tr("Remove interface"));
    if (const Device *found = plan.devices.find(device)) {
        Device changed = *found;
        changed.interfaces.removeIf([&](const DeviceInterface &one) { return one.id == interface; });
        changes.put(changed);
    }
    return changes.edit();
}

PlanEdit setInterfaceZone(const Plan &plan, const QStringList &devices, const QString &interface,
                          const QString &zone)
{
    const Zone *home = plan.zones.find(zone);
    AddressSupply supply(plan);
    return changeInterfaces(plan, EditTexts::tr("Move to another zone"), devices, interface,
                            [&](const Device &device, DeviceInterface &one) {
                                if (one.zone == zone)
                                    return false;
                                one.zone = zone;
                                if (home && !fitsZone(one.addresses, *home))
                                    one.addresses = supply.takeFor(*home, device.count, one.dhcp);
                                return true;
                            });
}

Result<PlanEdit> setInterfaceAddresses(const Plan &plan, const QStringList &devices, const QString &interface,
                                       const QString &text)
{
    const Result<QStringList> addresses = readAddressList(text);
    if (!addresses)
        return addresses.error();
    return changeInterfaces(plan, EditTexts::tr("Set addresses"), devices, interface,
                            [&](const Device &, DeviceInterface &one) {
                                one.addresses = *addresses;
                                return true;
                            });
}

PlanEdit setInterfaceDhcp(const Plan &plan, const QStringList &devices, const QString &interface, bool dhcp)
{
    return changeInterfaces(plan, EditTexts::tr("Set DHCP"), devices, interface,
                            [&](const Device &, DeviceInterface &one) {
                                one.dhcp = dhcp;
                                return true;
                            });
}

PlanEdit giveFreeAddresses(const Plan &plan, const QStringList &devices, const QString &interface)
{
    AddressSupply supply(plan);
    return changeInterfaces(plan, EditTexts::tr("Give free addresses"), devices, interface,
                            [&](const Device &device, DeviceInterface &one) {
                                const Zone *zone = plan.zones.find(one.zone);
                                const QString free = zone ? supply.take(*zone, device.count) : QString();
                                if (free.isEmpty())
                                    return false;
                                one.addresses = {free};
                                return true;
                            });
}

Result<QStringList> readAddressList(const QString &text)
{
    static const QRegularExpression separators(u"[,;\\s]+"_s);
    QString plain = text;
    plain.replace(QChar(0x2013), u'-');
    static const QRegularExpression dash(u"\\s*-\\s*"_s);
    plain.replace(dash, u"-"_s);
    QStringList result;
    for (const QString &part : plain.split(separators, Qt::SkipEmptyParts)) {
        if (part != "any"_L1 && !isFqdn(part))
            if (const Result<AddressSet> addresses = readAddresses(part); !addresses)
                return addresses.error();
        result.append(part);
    }
    return result;
}

} // namespace portolan
