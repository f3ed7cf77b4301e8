// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of devices and addresses: one line for each interface, by zone.
#include "model/sheets/shelfsheet.h"

#include "model/base/clean.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Sheet make(const DerivedPlan &derived, const Texts &texts, const QString &)
{
    using Kind = SheetColumn::Kind;
    const SheetWords words(derived, texts);
    const Plan &plan = derived.plan;
    Sheet sheet;
    sheet.id = u"devices"_s;
    sheet.documentType = texts.translate("DeviceSheet", "Address sheet");
    sheet.title = texts.translate("DeviceSheet", "Devices and addresses");
    sheet.supplement = texts.translate("DeviceSheet", "Every interface, by zone");
    sheet.sentence = texts.translate("DeviceSheet", "One line for each interface of a device or gateway, by zone.");
    sheet.columns = {
        sheetColumn(u"name"_s, texts.translate("DeviceSheet", "Name"), Kind::Text, 130),
        dataColumn(u"id"_s, texts.translate("DeviceSheet", "Id")),
        sheetColumn(u"role"_s, texts.translate("DeviceSheet", "Part"), Kind::Text, 230),
        sheetColumn(u"system"_s, texts.translate("DeviceSheet", "System"), Kind::Text, 120),
        sheetColumn(u"count"_s, texts.translate("DeviceSheet", "Number"), Kind::Number, 60),
        sheetColumn(u"interface"_s, texts.translate("DeviceSheet", "Interface"), Kind::Text, 100),
        dataColumn(u"zone"_s, texts.translate("DeviceSheet", "Zone")),
        dataColumn(u"vlan"_s, texts.translate("DeviceSheet", "VLAN")),
        sheetColumn(u"addresses"_s, texts.translate("DeviceSheet", "Addresses"), Kind::Addresses, 230),
        sheetColumn(u"assignment"_s, texts.translate("DeviceSheet", "Assigned"), Kind::Text, 90),
        sheetColumn(u"host_firewall"_s, texts.translate("DeviceSheet", "Host firewall"), Kind::Text, 110)};

    QMap<int, QList<SheetRow>> byZone;
    int things = 0, withoutAddress = 0;
    const auto add = [&](const QString &zone, QStringList cells, bool wantsAddress) {
        const int index = plan.zones.indexOf(zone);
        SheetRow row;
        row.group = words.zone(zone);
        row.groupDetail = words.zoneDetail(zone);
        const Zone *it = plan.zones.find(zone);
        cells[6] = row.group;
        cells[7] = it && it->vlan > 0 ? QString::number(it->vlan) : QString();
        if (wantsAddress)
            row.strong.append(8);
        row.cells = cells;
        byZone[index < 0 ? plan.zones.size() : index].append(row);
    };
    for (const Gateway &gateway : plan.gateways)
        for (const GatewayInterface &interface : gateway.interfaces)
            add(interface.zone,
                {oneLine(gateway.label()),
                 oneLine(gateway.id),
                 gateway.filters ? texts.translate("DeviceSheet", "gateway, filters")
                                 : texts.translate("DeviceSheet", "gateway, routes only"),
                 {},
                 u"1"_s,
                 oneLine(interface.systemName()),
                 {},
                 {},
                 oneLine(interface.addresses.join(u", "_s)),
                 interface.addresses.isEmpty() ? QString() : texts.translate("DeviceSheet", "static"),
                 {}},
                false);
    for (const Device &device : plan.devices) {
        QStringList roles;
        for (const QString &role : device.roles)
            roles.append(words.roleName(role));
        const System *system = plan.systems.find(device.system);
        things += device.count;
        const QStringList head{oneLine(device.label()), oneLine(device.id), roles.join(u", "_s),
                               system ? oneLine(system->label()) : oneLine(device.system),
                               QString::number(device.count)};
        if (device.interfaces.isEmpty())
            add({},
                head + QStringList{{},
                                   {},
                                   {},
                                   texts.translate("DeviceSheet", "no address yet"),
                                   {},
                                   oneLine(device.hostFirewall)},
                true);
        for (const DeviceInterface &interface : device.interfaces) {
            const bool missing = interface.addresses.isEmpty() && !interface.dhcp;
            withoutAddress += missing;
            const QString addresses = missing ? texts.translate("DeviceSheet", "no address yet")
                                              : oneLine(interface.addresses.join(u", "_s));
            const QString assigned = interface.dhcp ? texts.translate("DeviceSheet", "DHCP")
                                     : missing      ? QString()
                                                    : texts.translate("DeviceSheet", "static");
            add(interface.zone,
                head +
                    QStringList{oneLine(interface.id), {}, {}, addresses, assigned, oneLine(device.hostFirewall)},
                missing);
        }
    }
    for (const QList<SheetRow> &rows : std::as_const(byZone))
        sheet.rows += rows;
    sheet.facts = {{texts.translate("DeviceSheet", "Symbols"), QString::number(plan.devices.size())},
                   {texts.translate("DeviceSheet", "Devices"), QString::number(things)},
                   {texts.translate("DeviceSheet", "Zones"), QString::number(plan.zones.size())},
                   {texts.translate("DeviceSheet", "Without address"), QString::number(withoutAddress)}};
    sheet.notes = {
        {texts.translate("DeviceSheet", "Number"),
         texts.translate("DeviceSheet",
                         "how many equal devices the line stands for; their addresses are listed together")}};
    return sheet;
}

} // namespace

SheetMaker sheet_devices()
{
    return {u"devices"_s, QStringLiteral(QT_TRANSLATE_NOOP("SheetTitles", "Devices and addresses")), make};
}

} // namespace portolan
