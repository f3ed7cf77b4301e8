// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/importers/shelfzones.h"

#include "model/importers/shelfids.h"
#include "model/importers/shelftable.h"

#include <QtCore/QCoreApplication>

namespace portolan {

namespace {

struct ImportTexts
{
    Q_DECLARE_TR_FUNCTIONS(ImportTexts)
};

enum Column { ZoneColumn, SubnetColumn, GatewayColumn, EdgeColumn };

const QList<TableColumn> &columns()
{
    static const QList<TableColumn> list{{QStringLiteral("zone"), true},
                                         {QStringLiteral("subnet"), true},
                                         {QStringLiteral("gateway")},
                                         {QStringLiteral("edge"), true}};
    return list;
}

template <class T>
const T *byIdOrName(const Table<T> &table, const QString &text)
{
    if (const T *found = table.find(text))
        return found;
    const auto named = std::find_if(table.begin(), table.end(), [&](const T &each) { return each.name == text; });
    return named == table.end() ? nullptr : &*named;
}

/// The first address of the block of this prefix length that holds the address.
Address blockOf(Address address, int prefix)
{
    const int hostBits = (address.family == 4 ? 32 : 128) - prefix;
    if (hostBits >= 64) {
        address.low = 0;
        address.high &= hostBits == 128 ? 0 : ~0ULL << (hostBits - 64);
    } else {
        address.low &= ~0ULL << hostBits;
    }
    return address;
}

QString freeName(const Gateway &gateway)
{
    for (qsizetype number = gateway.interfaces.size();; ++number) {
        const QString name = QStringLiteral("eth%1").arg(number);
        const bool taken = std::any_of(gateway.interfaces.begin(), gateway.interfaces.end(),
                                       [&](const auto &each) { return each.id == name || each.name == name; });
        if (!taken)
            return name;
    }
}

bool hangsOn(const Gateway &gateway, const QString &zone)
{
    return std::any_of(gateway.interfaces.begin(), gateway.interfaces.end(),
                       [&](const GatewayInterface &each) { return each.zone == zone; });
}

} // namespace

ImportZones::ImportZones(const Plan &into, IdMaker &ids) : m_into(into), m_ids(ids)
{
    for (const Zone &zone : into.zones)
        for (const QString &subnet : zone.subnets)
            addSubnet(subnet, zone.id);
    for (const Gateway &gateway : into.gateways)
        for (const GatewayInterface &interface : gateway.interfaces)
            for (const QString &text : interface.addresses)
                if (const auto address = readAddress(text))
                    m_gatewayAddresses.insert(*address);
}

Done ImportZones::read(const ImportFile &file, QList<ImportRemark> &remarks)
{
    const auto table = ImportTable::read(file, columns(), remarks);
    if (!table)
        return table.error();
    for (qsizetype row = 0; row < table->rows(); ++row)
        readRow(*table, row, remarks);
    joinEdges();
    return Nothing{};
}

void ImportZones::readRow(const ImportTable &table, qsizetype row, QList<ImportRemark> &remarks)
{
    auto remark = [&](const QString &text) { remarks.append(table.remark(row, text)); };
    const QString name = table.cell(row, ZoneColumn), edge = table.cell(row, EdgeColumn);
    if (name.isEmpty()) {
        remark(ImportTexts::tr("The name of the zone is missing; the row was left out."));
        return;
    }
    Zone &zone = zoneFor(name);
    AddressSet subnet;
    if (const QString text = table.cell(row, SubnetColumn); !text.isEmpty()) {
        const auto set = readAddresses(text);
        const QList<Cidr> blocks = set ? toCidrs(*set) : QList<Cidr>();
        if (!set)
            remark(set.error().what + u' ' + ImportTexts::tr("The subnet was left out."));
        else
            subnet = *set;
        for (const Cidr &block : blocks) {
            const QString written = block.text();
            const QString holder = m_byPrefix.value(block.prefix).value(block.address);
            if (!holder.isEmpty() && holder != zone.id)
                remark(ImportTexts::tr("Another zone has the subnet %1 already; its addresses stay there.")
                           .arg(written));
            if (!zone.subnets.contains(written))
                zone.subnets.append(written);
            addSubnet(written, zone.id);
        }
    } else {
        remark(ImportTexts::tr("The zone \"%1\" has no subnet here; no address lies in it.").arg(name));
    }
    const QString zoneId = zone.id;
    if (edge.isEmpty()) {
        remark(ImportTexts::tr("The zone \"%1\" hangs on no gateway here.").arg(name));
        return;
    }
    QStringList addresses;
    if (const QString text = table.cell(row, GatewayColumn); !text.isEmpty()) {
        const auto address = readAddress(text);
        if (!address) {
            remark(address.error().what + u' ' + ImportTexts::tr("The address of the gateway was left out."));
        } else {
            if (!subnet.contains(*address))
                remark(ImportTexts::tr("The gateway %1 lies outside the subnet of its zone.").arg(text));
            addresses.append(address->text());
            m_gatewayAddresses.insert(*address);
        }
    } else {
        remark(ImportTexts::tr("The gateway of the zone \"%1\" has no address here.").arg(name));
    }
    Gateway &gateway = gatewayFor(edge);
    for (GatewayInterface &interface : gateway.interfaces)
        if (interface.zone == zoneId) {
            for (const QString &address : std::as_const(addresses))
                if (!interface.addresses.contains(address))
                    interface.addresses.append(address);
            return;
        }
    const QString interface = freeName(gateway);
    gateway.interfaces.append(
        {.id = interface, .name = interface, .zone = zoneId, .addresses = addresses, .extra = {}});
}

/// Edges meet in one zone; with a single edge nothing has to meet.
void ImportZones::joinEdges()
{
    const QString name = QStringLiteral("transit");
    if (m_gateways.isEmpty() || (m_gateways.size() < 2 && !byIdOrName(m_into.zones, name)))
        return;
    const QString transit = zoneFor(name).id;
    for (Gateway &gateway : m_gateways)
        if (!hangsOn(gateway, transit)) {
            const QString interface = freeName(gateway);
            gateway.interfaces.append(
                {.id = interface, .name = interface, .zone = transit, .addresses = {}, .extra = {}});
        }
}

Zone &ImportZones::zoneFor(const QString &name)
{
    if (const auto known = m_zoneIndex.constFind(name); known != m_zoneIndex.constEnd())
        return m_zones[*known];
    Zone zone;
    if (const Zone *found = byIdOrName(m_into.zones, name)) {
        zone = *found;
    } else {
        zone.id = m_ids.fresh(name, QStringLiteral("zone"));
        zone.name = name;
    }
    m_zoneIndex.insert(name, int(m_zones.size()));
    m_zones.append(zone);
    return m_zones.last();
}

Gateway &ImportZones::gatewayFor(const QString &name)
{
    if (const auto known = m_gatewayIndex.constFind(name); known != m_gatewayIndex.constEnd())
        return m_gateways[*known];
    Gateway gateway;
    if (const Gateway *found = byIdOrName(m_into.gateways, name)) {
        gateway = *found;
    } else {
        gateway.id = m_ids.fresh(name, QStringLiteral("gateway"));
        gateway.name = name;
        gateway.platform = QStringLiteral("nftables");
    }
    m_gatewayIndex.insert(name, int(m_gateways.size()));
    m_gateways.append(gateway);
    return m_gateways.last();
}

/// The first zone to have a subnet keeps it.
void ImportZones::addSubnet(const QString &subnet, const QString &zone)
{
    const auto set = readAddresses(subnet);
    const QList<Cidr> blocks = set ? toCidrs(*set) : QList<Cidr>();
    for (const Cidr &block : blocks)
        if (auto &zones = m_byPrefix[block.prefix]; !zones.contains(block.address))
            zones.insert(block.address, zone);
}

QString ImportZones::zoneOf(const Address &address) const
{
    for (auto prefix = m_byPrefix.constEnd(); prefix != m_byPrefix.constBegin();) {
        --prefix;
        if (prefix.key() > (address.family == 4 ? 32 : 128))
            continue;
        if (const auto found = prefix->constFind(blockOf(address, prefix.key())); found != prefix->constEnd())
            return *found;
    }
    return {};
}

void ImportZones::putInto(Plan &plan) const
{
    for (const Zone &zone : m_zones)
        plan.zones.put(zone);
    for (const Gateway &gateway : m_gateways)
        plan.gateways.put(gateway);
}

} // namespace portolan
