// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A matrix of single flows in which groups were planted: some clients of one zone need a bundle of ports of some
// servers of another, cut into one row per client, server and service and shuffled.
#pragma once
#include "model/plan/plan.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QSet>
#include <array>
#include <bit>
#include <random>
#include <sstream>

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

/// Mersenne Twister, seeded by one number as an array of one, so that a matrix is the same everywhere and the same
/// as in our measurements of other programs.
class MatrixRandom
{
public:
    explicit MatrixRandom(quint32 seed)
    {
        std::array<quint32, 624> words;
        words[0] = 19650218;
        for (quint32 i = 1; i < words.size(); ++i)
            words[i] = 1812433253u * (words[i - 1] ^ words[i - 1] >> 30) + i;
        quint32 at = 1;
        const auto step = [&] {
            if (++at == words.size()) {
                words[0] = words.back();
                at = 1;
            }
        };
        for (quint32 k = 0; k < words.size(); ++k, step())
            words[at] = (words[at] ^ (words[at - 1] ^ words[at - 1] >> 30) * 1664525u) + seed;
        for (quint32 k = 1; k < words.size(); ++k, step())
            words[at] = (words[at] ^ (words[at - 1] ^ words[at - 1] >> 30) * 1566083941u) - at;
        words[0] = 0x80000000u;
        std::stringstream state;
        for (quint32 word : words)
            state << word << ' ';
        state << words.size();
        state >> m_engine;
    }
    int below(int limit)
    {
        const int unused = std::countl_zero(quint32(limit));
        while (true)
            if (const quint32 number = m_engine() >> unused; number < quint32(limit))
                return int(number);
    }
    int between(int first, int end) { return first + below(end - first); }

private:
    std::mt19937 m_engine;
};

inline PlantedMatrix plantedMatrix(int rowCount, int hosts, quint32 seed)
{
    constexpr int zones = 8, serviceCount = 40;
    MatrixRandom random(seed);
    struct Service
    {
        Protocol protocol;
        int first, last;
        bool operator==(const Service &) const = default;
    };
    QList<Service> services;
    while (services.size() < serviceCount) {
        const auto n = services.size();
        Service service{n % 3 == 2 ? protocols::udp : protocols::tcp, 0, 0};
        if (n % 5 == 4) {
            service.first = random.between(10000, 60000);
            service.last = service.first + std::array{3, 9, 15, 99, 999}[size_t(random.below(5))];
        } else if (n % 5 == 1 && services.last().first == services.last().last) {
            // Products use ports that follow each other.
            service.protocol = services.last().protocol;
            service.first = service.last = services.last().first + 1;
        } else {
            service.first = service.last = random.between(20, 49000);
        }
        if (!services.contains(service))
            services.append(service);
    }
    const auto address = [](int zone, int host) {
        return Address::ipv4(10u << 24 | quint32(zone) << 16 | quint32(host + 10));
    };
    PlantedMatrix matrix;
    QSet<quint64> known;
    const int perZone = hosts / zones;
    while (matrix.rows.size() < rowCount) {
        const int from = random.below(zones), other = random.below(zones - 1),
                  to = other == from ? zones - 1 : other;
        const int client = random.below(perZone), clients = std::min(perZone - client, random.between(2, 13));
        const int serverCount = std::min(perZone, random.between(1, 5));
        QList<int> servers, left;
        for (int i = 0; i < perZone; ++i)
            left.append(i);
        while (servers.size() < serverCount) {
            if (perZone <= 21) { // out of few they are taken away, out of many drawn again
                servers.append(left.at(random.below(int(left.size()))));
                left[left.indexOf(servers.last())] = left.last();
                left.removeLast();
            } else if (const int server = random.below(perZone); !servers.contains(server)) {
                servers.append(server);
            }
        }
        const int service = random.below(serviceCount),
                  bundle = std::min(serviceCount - service, random.between(1, 7));
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
    QRandomGenerator order(seed);
    std::shuffle(matrix.rows.begin(), matrix.rows.end(), order);
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
