// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/devicesmodel.h"

#include "model/base/clean.h"
#include "model/editing/fieldedits.h"
#include "views/mainwindow/digest.h"
#include "views/tables/words.h"

#include <QtCore/QCoreApplication>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

struct DeviceTexts
{
    Q_DECLARE_TR_FUNCTIONS(DeviceTexts)
};

QList<TableColumn> deviceColumns()
{
    return {
        {.id = u"name"_s, .title = DeviceTexts::tr("Name"), .least = 90, .most = 220, .stretch = 2},
        {.id = u"role"_s, .title = DeviceTexts::tr("Role"), .least = 110, .most = 260, .stretch = 3},
        {.id = u"zone"_s, .title = DeviceTexts::tr("Zone"), .least = 80, .most = 160, .stretch = 1},
        {.id = u"interface"_s, .title = DeviceTexts::tr("Interface"), .wideOnly = true, .least = 70, .most = 120},
        {.id = u"addresses"_s,
         .title = DeviceTexts::tr("Addresses"),
         .kind = CellKind::Figures,
         .least = 120,
         .most = 260,
         .stretch = 3},
        {.id = u"system"_s, .title = DeviceTexts::tr("System"), .least = 80, .most = 180, .stretch = 2},
        {.id = u"count"_s, .title = DeviceTexts::tr("Count"), .right = true, .least = 54, .most = 80},
        {.id = u"firewall"_s,
         .title = DeviceTexts::tr("Host firewall"),
         .wideOnly = true,
         .least = 90,
         .most = 140},
        {.id = u"flows"_s, .title = DeviceTexts::tr("Flows"), .right = true, .least = 54, .most = 90},
    };
}

} // namespace

DevicesModel::DevicesModel(Workspace &workspace, QObject *parent)
    : ListedModel(deviceColumns(), parent), m_workspace(workspace)
{
}

qint64 DevicesModel::deviceCount(const Plan &plan)
{
    qint64 count = 0;
    for (const Device &device : plan.devices)
        count += device.count;
    return count;
}

void DevicesModel::arrange()
{
    m_plan = m_workspace.plan();
    m_things.clear();
    m_firstOf.clear();
    for (int device = 0; device < m_plan.devices.size(); ++device) {
        m_firstOf.append(int(m_things.size()));
        const int interfaces = int(m_plan.devices.at(device).interfaces.size());
        for (int interface = interfaces == 0 ? -1 : 0; interface < interfaces; ++interface)
            m_things.append({device, interface});
    }
    m_counted = m_workspace.derived();
    m_digest = m_workspace.digest();
    ListedModel::arrange();
}

qint64 DevicesModel::rowsAt(const QString &device) const
{
    const int index = m_counted->plan.devices.indexOf(device);
    return index < 0 ? 0 : m_digest->rowsAt(index);
}

const DeviceInterface *DevicesModel::interfaceOf(const Line &line) const
{
    return line.interface < 0 ? nullptr : &m_plan.devices.at(line.device).interfaces.at(line.interface);
}

const Device *DevicesModel::deviceAt(int row) const
{
    const int thing = thingAt(row);
    return thing < 0 ? nullptr : &m_plan.devices.at(m_things.at(thing).device);
}

const DeviceInterface *DevicesModel::interfaceAt(int row) const
{
    const int thing = thingAt(row);
    return thing < 0 ? nullptr : interfaceOf(m_things.at(thing));
}

QList<int> DevicesModel::rowsOfDevice(const QString &id) const
{
    QList<int> rows;
    const int device = m_plan.devices.indexOf(id);
    for (int thing = m_firstOf.value(device, count()); thing < count() && m_things.at(thing).device == device;
         ++thing)
        if (const int row = rowOf(thing); row >= 0)
            rows.append(row);
    return rows;
}

bool DevicesModel::passes(int thing) const
{
    return m_workspace.filtered().passesDevice(m_plan.devices.at(m_things.at(thing).device).id);
}

QString DevicesModel::text(int thing, int column) const
{
    const Line &line = m_things.at(thing);
    const Device &device = m_plan.devices.at(line.device);
    const DeviceInterface *interface = interfaceOf(line);
    switch (column) {
    case NameColumn:
        return oneLine(device.label());
    case RoleColumn: {
        QStringList names;
        for (const QString &role : device.roles) {
            const portolan::Role *of = m_plan.role(role);
            names.append(oneLine(of && !of->name.isEmpty() ? m_workspace.texts().of(of->name) : role));
        }
        return names.join(u", "_s);
    }
    case ZoneColumn:
        return interface ? zoneWords(m_plan, interface->zone) : QString();
    case InterfaceColumn:
        return interface ? oneLine(interface->id) : QString();
    case AddressColumn: {
        if (!interface || interface->addresses.isEmpty())
            return interface && interface->dhcp ? DeviceTexts::tr("by DHCP") : DeviceTexts::tr("no address yet");
        QStringList texts = interface->addresses;
        for (QString &text : texts)
            text = readAddresses(text).ok() ? oneLine(text).replace(u'-', QChar(0x2013)) : oneLine(text);
        return texts.join(u", "_s);
    }
    case SystemColumn: {
        const System *system = m_plan.systems.find(device.system);
        return oneLine(system ? system->label() : device.system);
    }
    case CountColumn:
        return QString::number(device.count);
    case FirewallColumn:
        return oneLine(device.hostFirewall);
    case FlowsColumn:
        return QString::number(rowsAt(device.id));
    }
    return {};
}

SortKey DevicesModel::key(int thing, int column) const
{
    const Line &line = m_things.at(thing);
    const Device &device = m_plan.devices.at(line.device);
    switch (column) {
    case AddressColumn:
        return line.interface < 0 ? SortKey::of(AddressSet())
                                  : SortKey::of(addressesOf(device, interfaceOf(line)->id));
    case CountColumn:
        return SortKey::of(qint64(device.count));
    case FlowsColumn:
        return SortKey::of(rowsAt(device.id));
    default:
        return SortKey::of(text(thing, column));
    }
}

QVariant DevicesModel::special(int row, int column, int role) const
{
    if (role != ToneRole)
        return {};
    const DeviceInterface *interface = interfaceOf(m_things.at(thingAt(row)));
    if (column == AddressColumn && (!interface || interface->addresses.isEmpty()))
        return int(interface && interface->dhcp ? Token::Text2 : Token::Warn);
    const bool quiet = column == RoleColumn || column == InterfaceColumn || column == FirewallColumn ||
                       (column == CountColumn && deviceAt(row)->count == 1);
    return int(quiet ? Token::Text2 : Token::Text);
}

bool DevicesModel::isLit(int row) const
{
    const Device *device = deviceAt(row);
    return device && m_workspace.lit().devices.contains(device->id);
}

QVariant DevicesModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::EditRole && index.isValid() && checkIndex(index)) {
        const DeviceInterface *interface = interfaceOf(m_things.at(thingAt(index.row())));
        if (index.column() == AddressColumn)
            return interface ? interface->addresses.join(u", "_s) : QString();
        if (index.column() == NameColumn)
            return deviceAt(index.row())->label();
    }
    return ListedModel::data(index, role);
}

Qt::ItemFlags DevicesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = ListedModel::flags(index);
    if (!index.isValid() || !checkIndex(index))
        return flags;
    const bool ofInterface = index.column() == ZoneColumn || index.column() == AddressColumn;
    if (index.column() == NameColumn || index.column() == SystemColumn || index.column() == CountColumn ||
        (ofInterface && m_things.at(thingAt(index.row())).interface >= 0))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QStringList DevicesModel::choicesAt(const QModelIndex &index) const
{
    QStringList choices;
    if (index.column() == ZoneColumn)
        for (const Zone &zone : m_plan.zones)
            choices.append(oneLine(zone.label()));
    if (index.column() == SystemColumn) {
        choices.append(QString());
        for (const System &system : m_plan.systems)
            choices.append(oneLine(system.label()));
    }
    return choices;
}

Result<PlanEdit> DevicesModel::edited(const QModelIndex &index, const QString &text) const
{
    const Plan &plan = m_workspace.plan();
    const Device *device = plan.devices.find(deviceAt(index.row())->id);
    if (!device)
        return PlanEdit();
    const DeviceInterface *interface = interfaceOf(m_things.at(thingAt(index.row())));
    switch (index.column()) {
    case NameColumn:
        return rename(plan, {u"devices"_s, device->id}, text.trimmed());
    case SystemColumn:
        return setSystem(plan, {device->id}, text.trimmed());
    case AddressColumn:
        return setInterfaceAddresses(plan, {device->id}, interface->id, QString(text).replace(QChar(0x2013), u'-'));
    case CountColumn: {
        bool isNumber = false;
        const int count = text.trimmed().toInt(&isNumber);
        return setField(plan, u"devices"_s, {device->id}, u"count"_s,
                        isNumber ? QJsonValue(count) : QJsonValue(text));
    }
    case ZoneColumn:
        for (const Zone &zone : plan.zones)
            if (oneLine(zone.label()) == text.trimmed() || zone.id == text.trimmed())
                return setInterfaceZone(plan, {device->id}, interface->id, zone.id);
        return Error{.what = DeviceTexts::tr("There is no zone \"%1\".").arg(oneLine(text)),
                     .remedy = DeviceTexts::tr("Choose one of the list, or draw the zone first.")};
    }
    return PlanEdit();
}

bool DevicesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const QString before = data(index, Qt::EditRole).toString();
    if (value.toString() == before)
        return false;
    const Result<PlanEdit> edit = edited(index, value.toString());
    if (!edit) {
        Q_EMIT m_workspace.refused(edit.error());
        return false;
    }
    return !edit->isEmpty() && m_workspace.push(*edit);
}

} // namespace portolan
