// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// requirements-csv: a matrix of flows between addresses, with a table of zones: how a plain list of rules gets in.
#include "model/importers/shelfids.h"
#include "model/importers/shelftable.h"
#include "model/importers/shelfzones.h"

#include <QtCore/QCoreApplication>

namespace portolan {

namespace {

struct ImportTexts
{
    Q_DECLARE_TR_FUNCTIONS(ImportTexts)
};

enum Column { SourceColumn, DestinationColumn, ProtocolColumn, PortsColumn, SourcePortsColumn, PurposeColumn };

const QList<TableColumn> &columns()
{
    static const QList<TableColumn> list{{QStringLiteral("src_ip"), true}, {QStringLiteral("dst_ip"), true},
                                         {QStringLiteral("proto"), true},  {QStringLiteral("ports"), true},
                                         {QStringLiteral("src_ports")},    {QStringLiteral("purpose")}};
    return list;
}

QString withoutRow(const Error &error)
{
    return error.what + u' ' + ImportTexts::tr("The row was left out.");
}

class RequirementReader
{
public:
    explicit RequirementReader(const Plan &into);
    Done readZones(const ImportFile &file) { return m_zones.read(file, m_imported.remarks); }
    Done read(const ImportFile &file);
    Imported done();

private:
    struct Key
    {
        QString from, to;
        Protocol protocol;
        PortSet ports, sourcePorts;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.from, key.to, key.protocol, key.ports, key.sourcePorts);
        }
    };
    /// What stands at an end: the id of a device, or the text itself. Empty: not readable, said in a remark.
    QString end(const ImportTable &table, qsizetype row, const QString &text);
    QString deviceFor(const ImportTable &table, qsizetype row, const Address &address);
    Result<Key> read(const ImportTable &table, qsizetype row);
    /// The set that a cell of ports means; cells repeat, so each text is read once.
    Result<PortSet> portsOf(const QString &text);

    IdMaker m_ids;
    ImportZones m_zones;
    QHash<Address, QString> m_devices;
    QHash<QString, QString> m_ends;
    QHash<QString, PortSet> m_ports;
    QHash<Key, int> m_lines;
    QList<Device> m_new;
    QList<CustomRequirement> m_requirements;
    int m_first = 1; ///< number of the first requirement
    Imported m_imported;
};

RequirementReader::RequirementReader(const Plan &into) : m_ids(into), m_zones(into, m_ids)
{
    for (const Device &device : into.devices)
        for (const DeviceInterface &interface : device.interfaces)
            for (const QString &text : interface.addresses)
                if (const auto address = readAddress(text);
                    address && device.count == 1 && !m_devices.contains(*address))
                    m_devices.insert(*address, device.id);
    for (const CustomRequirement &requirement : into.requirements) {
        bool isNumber = false;
        const int number = QStringView(requirement.id).mid(1).toInt(&isNumber);
        if (isNumber && requirement.id.startsWith(u'r'))
            m_first = std::max(m_first, number + 1);
    }
}

Done RequirementReader::read(const ImportFile &file)
{
    const auto table = ImportTable::read(file, columns(), m_imported.remarks);
    if (!table)
        return table.error();
    m_requirements.reserve(m_requirements.size() + table->rows());
    for (qsizetype row = 0; row < table->rows(); ++row) {
        const auto key = read(*table, row);
        if (!key) {
            m_imported.remarks.append(table->remark(row, withoutRow(key.error())));
            continue;
        }
        if (const auto earlier = m_lines.constFind(*key); earlier != m_lines.constEnd()) {
            m_imported.remarks.append(table->remark(
                row, ImportTexts::tr("The row says the same as line %1; it was left out.").arg(*earlier)));
            continue;
        }
        m_lines.insert(*key, table->line(row));
        m_requirements.append({.id = {},
                               .from = key->from,
                               .to = key->to,
                               .protocol = key->protocol,
                               .ports = key->ports,
                               .sourcePorts = key->sourcePorts,
                               .purpose = table->cell(row, PurposeColumn),
                               .extra = {}});
    }
    return Nothing{};
}

Result<RequirementReader::Key> RequirementReader::read(const ImportTable &table, qsizetype row)
{
    Key key;
    const auto protocol = readProtocol(table.cell(row, ProtocolColumn));
    if (!protocol)
        return protocol.error();
    key.protocol = *protocol;
    const QString ports = table.cell(row, PortsColumn), sourcePorts = table.cell(row, SourcePortsColumn);
    if (protocol->hasPorts()) {
        const auto read = portsOf(ports);
        if (!read)
            return read.error();
        key.ports = *read;
        const auto readSource = portsOf(sourcePorts.isEmpty() ? QStringLiteral("any") : sourcePorts);
        if (!readSource)
            return readSource.error();
        key.sourcePorts = *readSource;
    } else if (!ports.isEmpty() && ports != QStringLiteral("any") && ports != QStringLiteral("n/a")) {
        m_imported.remarks.append(table.remark(
            row,
            ImportTexts::tr("The protocol %1 has no ports; \"%2\" was left out.").arg(protocol->name(), ports)));
    }
    const auto from = end(table, row, table.cell(row, SourceColumn));
    const auto to = end(table, row, table.cell(row, DestinationColumn));
    if (from.isEmpty() || to.isEmpty())
        return Error{.what = ImportTexts::tr("\"%1\" is not an address.")
                                 .arg(table.cell(row, from.isEmpty() ? SourceColumn : DestinationColumn))};
    if (from == to)
        return Error{.what = ImportTexts::tr("Source and destination are the same, \"%1\".").arg(from)};
    key.from = from;
    key.to = to;
    return key;
}

Result<PortSet> RequirementReader::portsOf(const QString &text)
{
    if (const auto known = m_ports.constFind(text); known != m_ports.constEnd())
        return *known;
    // A semicolon parts ports too, where the comma parts the cells.
    auto ports = readPorts(QString(text).replace(u';', u','));
    if (ports)
        m_ports.insert(text, *ports);
    return ports;
}

QString RequirementReader::end(const ImportTable &table, qsizetype row, const QString &text)
{
    if (const auto known = m_ends.constFind(text); known != m_ends.constEnd())
        return *known;
    QString id;
    if (const auto address = readAddress(text))
        id = deviceFor(table, row, *address);
    else if (const auto set = readAddresses(text))
        id = addressTexts(*set).join(u',');
    else if (isFqdn(text))
        id = text;
    if (!id.isEmpty())
        m_ends.insert(text, id);
    return id;
}

QString RequirementReader::deviceFor(const ImportTable &table, qsizetype row, const Address &address)
{
    if (const auto known = m_devices.constFind(address); known != m_devices.constEnd())
        return *known;
    const QString text = address.text();
    const QString zone = m_zones.zoneOf(address);
    QString id;
    if (isMulticast(address)) {
        id = text;
    } else if (m_zones.isGateway(address)) {
        m_imported.remarks.append(table.remark(
            row, ImportTexts::tr("%1 is the address of a gateway; the requirement names the address itself.")
                     .arg(text)));
        id = text;
    } else if (zone.isEmpty()) {
        m_imported.remarks.append(table.remark(
            row, ImportTexts::tr("%1 lies in no zone; the requirement names the address itself.").arg(text)));
        id = text;
    } else {
        Device device;
        device.id = id = m_ids.verbatim(text);
        device.name = text;
        device.interfaces = {
            {.id = QStringLiteral("primary"), .zone = zone, .addresses = {text}, .dhcp = false, .extra = {}}};
        m_new.append(device);
    }
    m_devices.insert(address, id);
    return id;
}

Imported RequirementReader::done()
{
    std::sort(m_new.begin(), m_new.end(), [](const Device &a, const Device &b) { return a.id < b.id; });
    for (const Device &device : std::as_const(m_new))
        m_imported.plan.devices.put(device);
    const int digits = std::max(5, int(QString::number(m_first + m_requirements.size()).size()));
    for (qsizetype i = 0; i < m_requirements.size(); ++i) {
        m_requirements[i].id = u'r' + QString::number(m_first + i).rightJustified(digits, u'0');
        m_imported.plan.requirements.put(std::move(m_requirements[i]));
    }
    m_zones.putInto(m_imported.plan);
    return m_imported;
}

Result<Imported> readRequirements(const QList<ImportFile> &files, const Plan &into)
{
    const QList<ImportFile> own = filesOf(files, {}), zones = filesOf(files, QStringLiteral("zones"));
    if (own.isEmpty())
        return Error{.what = ImportTexts::tr("The file of requirements is missing."),
                     .remedy = ImportTexts::tr("Name it.")};
    if (zones.isEmpty())
        return Error{.what = ImportTexts::tr("The table of zones is missing."),
                     .remedy =
                         ImportTexts::tr("Name it with --zones; its columns are zone, subnet, gateway, edge."),
                     .file = own.first().name};
    RequirementReader reader(into);
    for (const ImportFile &file : zones)
        if (const Done read = reader.readZones(file); !read)
            return read.error();
    for (const ImportFile &file : own)
        if (const Done read = reader.read(file); !read)
            return read.error();
    return reader.done();
}

} // namespace

Importer importer_requirementscsv()
{
    return {.id = QStringLiteral("requirements-csv"),
            .title = QStringLiteral(QT_TRANSLATE_NOOP("Import", "Requirements from a CSV matrix of flows")),
            .suffixes = {QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("txt")},
            .parts = {{.id = QStringLiteral("zones"),
                       .title = QStringLiteral(
                           QT_TRANSLATE_NOOP("Import", "Table of zones, subnets, gateways and edges")),
                       .needed = true}},
            .read = readRequirements};
}

} // namespace portolan
