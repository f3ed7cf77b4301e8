// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The table of zones beside a matrix of flows: `zone, subnet, gateway, edge` becomes zones, edge gateways and the
// transit zone in which they meet.
#pragma once
#include "model/importers/importer.h"

#include <QtCore/QSet>
#include <utility>

namespace portolan {

class IdMaker;
class ImportTable;

class ImportZones
{
public:
    /// `into` and `ids` outlive this; zones and gateways of the plan are found by id and name.
    ImportZones(const Plan &into, IdMaker &ids);
    Done read(const ImportFile &file, QList<ImportRemark> &remarks);

    /// The zone with the narrowest subnet that holds the address; empty when none does. Zones of the plan take
    /// part.
    QString zoneOf(const Address &address) const;
    bool isGateway(const Address &address) const { return m_gatewayAddresses.contains(address); }
    /// Puts the zones and gateways that are new or changed into the plan.
    void putInto(Plan &plan) const;

private:
    /// What a gateway has already: a table may have a row for each of thousands of interfaces.
    struct Edge
    {
        QHash<QString, qsizetype> ofZone;            ///< zone -> its interface
        QSet<QString> names;                         ///< ids and names of interfaces
        QSet<std::pair<QString, QString>> addresses; ///< zone and address
    };

    void addInterface(int gateway, const QString &zone, const QStringList &addresses);
    void readRow(const ImportTable &table, qsizetype row, QList<ImportRemark> &remarks);
    Zone &zoneFor(const QString &name);
    int gatewayFor(const QString &name);
    void addSubnet(const QString &subnet, const QString &zone);
    void joinEdges();

    const Plan &m_into;
    IdMaker &m_ids;
    QHash<QString, int> m_zoneIndex, m_gatewayIndex; ///< name -> index
    QList<Zone> m_zones;                             ///< in the order of the file
    QList<Gateway> m_gateways;
    QList<Edge> m_edges;                           ///< by gateway
    QSet<std::pair<QString, QString>> m_subnetsOf; ///< zone and subnet
    QMap<int, QHash<Address, QString>> m_byPrefix; ///< prefix length -> first address -> zone
    QSet<Address> m_gatewayAddresses;
};

} // namespace portolan
