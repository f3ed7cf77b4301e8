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
            if (const std::pair key(zone.id, written); !m_subnetsOf.contains(key)) {
                m_subnetsOf.insert(key);
                zone.subnets.append(written);
            }
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
    addInterface(gatewayFor(edge), zoneId, addresses);
}

/// Gives the gateway an interface in the zone, or that one the addresses too.
void ImportZones::addInterface(int gateway, const QString &zone, const QStringList &addresses)
{
    Edge &edge = m_edges[gateway];
    QList<GatewayInterface> &interfaces = m_gateways[gateway].interfaces;
    if (!edge.ofZone.contains(zone)) {
        qsizetype number = interfaces.size();
        while (edge.names.contains(QStringLiteral("eth%1").arg(number)))
            ++number;
        const QString name = QStringLiteral("eth%1").arg(number);
        edge.names.insert(name);
        edge.ofZone.insert(zone, interfaces.size());
        interfaces.append({.id = name, .name = name, .zone = zone, .addresses = {}, .extra = {}});
    }
    GatewayInterface &interface = interfaces[edge.ofZone.value(zone)];
    for (const QString &address : addresses)
        if (const std::pair key(zone, address); !edge.addresses.contains(key)) {
            edge.addresses.insert(key);
            interface.addresses.append(address);
        }
}

/// Edges meet in one zone; with a single edge nothing has to meet.
void ImportZones::joinEdges()
{
    const QString name = QStringLiteral("transit");
    if (m_gateways.isEmpty() || (m_gateways.size() < 2 && !byIdOrName(m_into.zones, name)))
        return;
    const QString transit = zoneFor(name).id;
    for (int gateway = 0; gateway < m_gateways.size(); ++gateway)
        addInterface(gateway, transit, {});
}

Zone &ImportZones::zoneFor(const QString &name)
{
    if (const auto known = m_zoneIndex.constFind(name); known != m_zoneIndex.constEnd())
        return m_zones[*known];
    Zone zone;
    if (const Zone *found = byIdOrName(m_into.zones, name)) {
        zone = *found;
        for (const QString &subnet : zone.subnets)
            m_subnetsOf.insert({zone.id, subnet});
    } else {
        zone.id = m_ids.fresh(name, QStringLiteral("zone"));
        zone.name = name;
    }
    m_zoneIndex.insert(name, int(m_zones.size()));
    m_zones.append(zone);
    return m_zones.last();
}

int ImportZones::gatewayFor(const QString &name)
{
    if (const auto known = m_gatewayIndex.constFind(name); known != m_gatewayIndex.constEnd())
        return *known;
    Gateway gateway;
    if (const Gateway *found = byIdOrName(m_into.gateways, name)) {
        gateway = *found;
    } else {
        gateway.id = m_ids.fresh(name, QStringLiteral("gateway"));
        gateway.name = name;
        gateway.platform = QStringLiteral("nftables");
    }
    Edge edge;
    for (qsizetype i = 0; i < gateway.interfaces.size(); ++i) {
        const GatewayInterface &interface = gateway.interfaces.at(i);
        edge.names.insert(interface.id);
        edge.names.insert(interface.name);
        if (!edge.ofZone.contains(interface.zone))
            edge.ofZone.insert(interface.zone, i);
        for (const QString &address : interface.addresses)
            edge.addresses.insert({interface.zone, address});
    }
    m_gatewayIndex.insert(name, int(m_gateways.size()));
    m_gateways.append(gateway);
    m_edges.append(edge);
    return int(m_gateways.size()) - 1;
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
    // In order: one by one the rest of the tables would move every time.
    const auto byId = [](const auto &a, const auto &b) { return a.id < b.id; };
    QList<Zone> zones = m_zones;
    std::sort(zones.begin(), zones.end(), byId);
    for (const Zone &zone : std::as_const(zones))
        plan.zones.put(zone);
    QList<Gateway> gateways = m_gateways;
    std::sort(gateways.begin(), gateways.end(), byId);
    for (const Gateway &gateway : std::as_const(gateways))
        plan.gateways.put(gateway);
}

} // namespace portolan
