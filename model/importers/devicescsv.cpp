// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// devices-csv: a list of devices with their roles, zones and addresses; several rows of one name are several
// interfaces.
#include "model/importers/shelfids.h"
#include "model/importers/shelftable.h"

#include <QtCore/QCoreApplication>

namespace portolan {

namespace {

struct ImportTexts
{
    Q_DECLARE_TR_FUNCTIONS(ImportTexts)
};

enum Column {
    NameColumn,
    RoleColumn,
    ZoneColumn,
    AddressesColumn,
    SystemColumn,
    CountColumn,
    InterfaceColumn,
    FirewallColumn
};

const QList<TableColumn> &columns()
{
    static const QList<TableColumn> list{{QStringLiteral("name"), true}, {QStringLiteral("role")},
                                         {QStringLiteral("zone")},       {QStringLiteral("addresses")},
                                         {QStringLiteral("system")},     {QStringLiteral("count")},
                                         {QStringLiteral("interface")},  {QStringLiteral("hostFirewall")}};
    return list;
}

/// Each row is an interface of a device; a table that has more of one has another kind of row in mind.
constexpr int mostRows = 256;

QStringList parts(const QString &cell)
{
    QStringList list;
    const QStringList pieces = cell.split(u';');
    for (const QString &piece : pieces)
        if (const QString part = piece.trimmed(); !part.isEmpty())
            list.append(part);
    return list;
}

/// The id that a text means in a table: an id itself, else the first entity of that name.
template <class T>
QHash<QString, QString> namesOf(const Table<T> &table)
{
    QHash<QString, QString> ids;
    for (const T &entity : table)
        if (!entity.name.isEmpty() && !ids.contains(entity.name))
            ids.insert(entity.name, entity.id);
    return ids;
}

/// Sorted at once: one by one the rest of the table would move every time.
template <class T>
void putSorted(Table<T> &table, QList<T> &entities)
{
    std::sort(entities.begin(), entities.end(), [](const T &a, const T &b) { return a.id < b.id; });
    for (const T &entity : std::as_const(entities))
        table.put(entity);
}

class DeviceReader
{
public:
    explicit DeviceReader(const Plan &into)
        : m_into(into), m_ids(into), m_zones(namesOf(into.zones)), m_systems(namesOf(into.systems)),
          m_devices(namesOf(into.devices))
    {
    }

    Done read(const ImportFile &file);
    Imported done();

private:
    Device &deviceOf(qsizetype row, const QString &name);
    void readRoles(qsizetype row, Device &device);
    void readCount(qsizetype row, Device &device);
    void readInterface(qsizetype row, Device &device);
    QStringList addressesOf(qsizetype row, const QString &zone, bool &dhcp);
    QString zoneOf(const QString &text);
    QString systemOf(const QString &text);
    bool isExternal(const QString &zone) const;
    QString cell(qsizetype row, Column column) const { return m_table->cell(row, column); }
    void remark(qsizetype row, const QString &text) { m_imported.remarks.append(m_table->remark(row, text)); }

    const Plan &m_into;
    IdMaker m_ids;
    QHash<QString, QString> m_zones, m_systems, m_devices; ///< name -> id
    QHash<QString, int> m_begun;                           ///< name -> index in m_list
    QList<Device> m_list;
    QList<Zone> m_newZones;
    QList<System> m_newSystems;
    QList<int> m_rowsOf; ///< rows that each device has had so far
    Imported m_imported;
    const ImportTable *m_table = nullptr;
};

Done DeviceReader::read(const ImportFile &file)
{
    const auto table = ImportTable::read(file, columns(), m_imported.remarks);
    if (!table)
        return table.error();
    m_table = &*table;
    for (qsizetype row = 0; row < table->rows(); ++row) {
        const QString name = cell(row, NameColumn);
        if (name.isEmpty()) {
            remark(row, ImportTexts::tr("The name is missing; the row was left out."));
            continue;
        }
        Device &device = deviceOf(row, name);
        if (m_rowsOf.at(m_begun.value(name)) >= mostRows) {
            remark(row, ImportTexts::tr("The table has more than %1 rows of \"%2\"; this one was left out.")
                            .arg(mostRows)
                            .arg(name));
            continue;
        }
        readRoles(row, device);
        readCount(row, device);
        if (const QString system = cell(row, SystemColumn); !system.isEmpty()) {
            const QString id = systemOf(system);
            if (m_rowsOf.at(m_begun.value(name)) > 0 && device.system != id)
                remark(row, ImportTexts::tr("An earlier row puts \"%1\" into another system; that one was kept.")
                                .arg(name));
            else
                device.system = id;
        }
        if (const QString firewall = cell(row, FirewallColumn); !firewall.isEmpty()) {
            if (m_rowsOf.at(m_begun.value(name)) > 0 && device.hostFirewall != firewall)
                remark(row, ImportTexts::tr("An earlier row gives \"%1\" another host firewall; that one was kept.")
                                .arg(name));
            else
                device.hostFirewall = firewall;
        }
        readInterface(row, device);
        ++m_rowsOf[m_begun.value(name)];
    }
    m_table = nullptr;
    return Nothing{};
}

Imported DeviceReader::done()
{
    putSorted(m_imported.plan.zones, m_newZones);
    putSorted(m_imported.plan.systems, m_newSystems);
    putSorted(m_imported.plan.devices, m_list);
    return m_imported;
}

/// The device of this name: begun by an earlier row, in the plan already, or new.
Device &DeviceReader::deviceOf(qsizetype row, const QString &name)
{
    const auto begun = m_begun.constFind(name);
    if (begun != m_begun.constEnd())
        return m_list[*begun];
    Device device;
    const QString known = m_into.devices.contains(name) ? name : m_devices.value(name);
    if (known.isEmpty()) {
        device.id = m_ids.fresh(name, QStringLiteral("device"));
        device.name = name;
    } else {
        device = *m_into.devices.find(known);
        remark(
            row,
            ImportTexts::tr("\"%1\" is in the plan already; what the row says replaces what is there.").arg(name));
        if (!cell(row, RoleColumn).isEmpty())
            device.roles.clear();
    }
    m_begun.insert(name, int(m_list.size()));
    m_rowsOf.append(0);
    m_list.append(device);
    return m_list.last();
}

void DeviceReader::readRoles(qsizetype row, Device &device)
{
    const QStringList roles = parts(cell(row, RoleColumn));
    for (const QString &role : roles) {
        const Product *product = m_into.productOf(role);
        if (!m_into.role(role)) {
            remark(row,
                   product
                       ? ImportTexts::tr("The product \"%1\" has no role \"%2\"; it was left out.")
                             .arg(product->id, role.section(u'/', 1))
                       : ImportTexts::tr("There is no product with the role \"%1\"; it was left out.").arg(role));
            continue;
        }
        if (!device.roles.contains(role))
            device.roles.append(role);
        m_imported.plan.products.put(*product);
    }
}

void DeviceReader::readCount(qsizetype row, Device &device)
{
    const QString text = cell(row, CountColumn);
    if (text.isEmpty())
        return;
    bool isNumber = false;
    const int count = text.toInt(&isNumber);
    if (!isNumber || count < 1 || count > 100000)
        remark(row,
               ImportTexts::tr("\"%1\" is not a count from 1 to 100000; %2 was kept.").arg(text).arg(device.count));
    else if (m_rowsOf.at(m_begun.value(cell(row, NameColumn))) > 0 && device.count != count)
        remark(row, ImportTexts::tr("An earlier row counts %1 of \"%2\"; that was kept.")
                        .arg(device.count)
                        .arg(cell(row, NameColumn)));
    else
        device.count = count;
}

void DeviceReader::readInterface(qsizetype row, Device &device)
{
    const QString zoneText = cell(row, ZoneColumn);
    const int earlier = m_rowsOf.at(m_begun.value(cell(row, NameColumn)));
    QString id = cell(row, InterfaceColumn);
    if (zoneText.isEmpty() && cell(row, AddressesColumn).isEmpty() && id.isEmpty())
        return;
    const QStringList standard{QStringLiteral("primary"), QStringLiteral("secondary")};
    if (id.isEmpty() && earlier == 0 && !device.interfaces.isEmpty())
        id = device.interfaces.first().id; // of a device that is in the plan already
    for (int number = earlier; id.isEmpty(); ++number) {
        const QString next = number < 2 ? standard.at(number) : QStringLiteral("nic%1").arg(number + 1);
        if (!device.interface(next))
            id = next;
    }
    const QString zone = zoneText.isEmpty() ? QString() : zoneOf(zoneText);
    bool dhcp = false;
    const QStringList addresses = addressesOf(row, zone, dhcp);
    const Device *inPlan = m_into.devices.find(device.id);
    for (DeviceInterface &interface : device.interfaces) {
        if (interface.id != id)
            continue;
        if (earlier == 0 ||
            (inPlan && inPlan->interface(id) && inPlan->interface(id)->addresses == interface.addresses)) {
            interface.zone = zone.isEmpty() ? interface.zone : zone;
            interface.addresses = addresses.isEmpty() && !dhcp ? interface.addresses : addresses;
            interface.dhcp = dhcp || (interface.dhcp && addresses.isEmpty());
        } else if (zone.isEmpty() || interface.zone == zone) {
            remark(row, ImportTexts::tr(
                            "The interface \"%1\" of \"%2\" is there already; the addresses were added to it.")
                            .arg(id, device.label()));
            const QSet<QString> before(interface.addresses.begin(), interface.addresses.end());
            for (const QString &address : addresses)
                if (!before.contains(address))
                    interface.addresses.append(address);
            interface.dhcp |= dhcp;
        } else {
            remark(row, ImportTexts::tr(
                            "The interface \"%1\" of \"%2\" is in another zone already; this one was left out.")
                            .arg(id, device.label()));
        }
        return;
    }
    if (zone.isEmpty())
        remark(row, ImportTexts::tr("The interface \"%1\" of \"%2\" has no zone.").arg(id, device.label()));
    device.interfaces.append({.id = id, .zone = zone, .addresses = addresses, .dhcp = dhcp, .extra = {}});
}

QStringList DeviceReader::addressesOf(qsizetype row, const QString &zone, bool &dhcp)
{
    QStringList good;
    QSet<QString> seen;
    const QStringList texts = parts(cell(row, AddressesColumn));
    for (const QString &text : texts) {
        if (text.compare(QStringLiteral("dhcp"), Qt::CaseInsensitive) == 0) {
            dhcp = true;
            continue;
        }
        if (text == QStringLiteral("any")) {
            if (isExternal(zone))
                good.append(text);
            else
                remark(row,
                       ImportTexts::tr("Only a device in an external zone may have any address; it was left out."));
            continue;
        }
        const auto set = readAddresses(text);
        if (!set && !isFqdn(text))
            remark(row, set.error().what + u' ' + ImportTexts::tr("It was left out."));
        else if (!seen.contains(text)) {
            seen.insert(text);
            good.append(text);
        }
    }
    return good;
}

QString DeviceReader::zoneOf(const QString &text)
{
    if (m_into.zones.contains(text))
        return text;
    if (const auto known = m_zones.constFind(text); known != m_zones.constEnd())
        return *known;
    Zone zone;
    zone.id = m_ids.fresh(text, QStringLiteral("zone"));
    zone.name = text;
    m_zones.insert(text, zone.id);
    m_newZones.append(zone);
    return zone.id;
}

QString DeviceReader::systemOf(const QString &text)
{
    if (m_into.systems.contains(text))
        return text;
    if (const auto known = m_systems.constFind(text); known != m_systems.constEnd())
        return *known;
    System system;
    system.id = m_ids.fresh(text, QStringLiteral("system"));
    system.name = text;
    m_systems.insert(text, system.id);
    m_newSystems.append(system);
    return system.id;
}

bool DeviceReader::isExternal(const QString &zone) const
{
    const Zone *found = m_into.zones.find(zone);
    return found && found->external;
}

Result<Imported> readDevices(const QList<ImportFile> &files, const Plan &into)
{
    DeviceReader reader(into);
    const QList<ImportFile> own = filesOf(files, {});
    if (own.isEmpty())
        return Error{.what = ImportTexts::tr("The file of devices is missing."),
                     .remedy = ImportTexts::tr("Name it.")};
    for (const ImportFile &file : own)
        if (const Done read = reader.read(file); !read)
            return read.error();
    return reader.done();
}

} // namespace

Importer importer_devicescsv()
{
    return {.id = QStringLiteral("devices-csv"),
            .title = QStringLiteral(QT_TRANSLATE_NOOP("Import", "Devices from a CSV list")),
            .suffixes = {QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("txt")},
            .parts = {},
            .read = readDevices};
}

} // namespace portolan
