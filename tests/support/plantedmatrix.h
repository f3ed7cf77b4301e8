// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A matrix of single flows in which groups were planted: some clients of one zone need a bundle of ports of some
// servers of another, cut into one row per client, server and service and shuffled.
#pragma once
#include "model/plan/plan.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QSet>

namespace portolan::testing {

struct MatrixRow
{
    Address source;
    Address destination;
    Protocol protocol;
    PortSet ports;
};

struct PlantedMatrix
{
    QList<MatrixRow> rows;
    int groups = 0; ///< planted; some of them overlap
    int lines = 0;  ///< that the groups take: one for each protocol and range of ports
};

inline PlantedMatrix plantedMatrix(int rowCount, int hosts, quint32 seed)
{
    constexpr int zones = 8, serviceCount = 40;
    QRandomGenerator random(seed);
    struct Service
    {
        Protocol protocol;
        int first, last;
    };
    QList<Service> services;
    while (services.size() < serviceCount) {
        const auto n = services.size();
        Service service{n % 3 == 2 ? protocols::udp : protocols::tcp, random.bounded(20, 49000), 0};
        if (n % 5 == 1) // products use ports that follow each other
            service = {services.last().protocol, services.last().last + 1, 0};
        service.last = service.first + (n % 5 == 4 ? 15 : 0);
        services.append(service);
    }
    const auto address = [](int zone, int host) {
        return Address::ipv4(10u << 24 | quint32(zone) << 16 | quint32(host + 10));
    };
    PlantedMatrix matrix;
    QSet<quint64> known;
    const int perZone = hosts / zones;
    while (matrix.rows.size() < rowCount) {
        const int from = random.bounded(zones), to = (from + 1 + random.bounded(zones - 1)) % zones;
        const int client = random.bounded(perZone), clients = std::min(perZone - client, 2 + random.bounded(11));
        QList<int> servers;
        for (int i = 0; i <= random.bounded(4); ++i)
            servers.append(random.bounded(perZone));
        const int service = random.bounded(serviceCount),
                  bundle = std::min(serviceCount - service, 1 + random.bounded(6));
        ++matrix.groups;
        for (Protocol protocol : {protocols::tcp, protocols::udp}) {
            QList<Interval<Port>> ranges;
            for (int s = service; s < service + bundle; ++s)
                if (services.at(s).protocol == protocol)
                    ranges.append({Port(services.at(s).first), Port(services.at(s).last)});
            matrix.lines += int(PortSet(ranges).parts().size());
        }
        for (int c = client; c < client + clients; ++c)
            for (int server : std::as_const(servers))
                for (int s = service; s < service + bundle && matrix.rows.size() < rowCount; ++s) {
                    const MatrixRow row{address(from, c), address(to, server), services.at(s).protocol,
                                        PortSet(Port(services.at(s).first), Port(services.at(s).last))};
                    const quint64 key =
                        (row.source.low & 0xffffff) << 30 | (row.destination.low & 0xffffff) << 6 | quint64(s);
                    if (known.contains(key))
                        continue;
                    known.insert(key);
                    matrix.rows.append(row);
                }
    }
    std::shuffle(matrix.rows.begin(), matrix.rows.end(), random);
    return matrix;
}

/// The matrix as a plan: a requirement a row, the zones around one gateway.
inline Plan planOf(const PlantedMatrix &matrix)
{
    Plan plan;
    Gateway gateway;
    gateway.id = QStringLiteral("core");
    for (int z = 0; z < 8; ++z) {
        Zone zone;
        zone.id = QStringLiteral("z%1").arg(z);
        zone.subnets = {QStringLiteral("10.%1.0.0/16").arg(z)};
        plan.zones.put(zone);
        GatewayInterface interface;
        interface.id = interface.zone = zone.id;
        gateway.interfaces.append(interface);
    }
    plan.gateways.put(gateway);
    for (qsizetype i = 0; i < matrix.rows.size(); ++i) {
        const MatrixRow &row = matrix.rows.at(i);
        CustomRequirement requirement;
        requirement.id = QStringLiteral("r%1").arg(i, 6, 10, QChar(u'0'));
        requirement.from = row.source.text();
        requirement.to = row.destination.text();
        requirement.protocol = row.protocol;
        requirement.ports = row.ports;
        requirement.sourcePorts = anyPort();
        plan.requirements.put(requirement);
    }
    return plan;
}

} // namespace portolan::testing
