// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Random plans, small and full of what can go wrong: loops, parallel gateways, several external zones, bridges,
// pairs, every translation, overlapping address plans, gateways without state, host firewalls, groups.
//
// The same seed and wishes give the same bytes. Zones are z0, z1...: 10.0.N.0/28 and fd00:N::/124; gateways g0...
// with .10 upwards; devices d0... with .1 upwards; requirements r0... from a device, zone, gateway or address to
// another.
#pragma once
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRandomGenerator>

namespace portolan::testing {

/// What a plan may hold; what others cannot play yet is switched off.
struct PlanWishes
{
    bool ipv6 = true;
    bool externals = true;
    bool bridges = true;
    bool boxes = true;
    bool translations = true;
    bool overlaps = true;
    bool stateless = true;
    bool blind = true; ///< gateways that cannot tell TCP from UDP
    bool hosts = true; ///< host firewalls and security groups
    bool protecting = true;
    bool restrictions = true;
    bool multicast = true;
    bool pim = false;        ///< nearly all gateways route groups by PIM, and groups there are
    bool addressEnds = true; ///< requirements between zones, gateways, addresses
    int zones = 5;           ///< at most
    int gateways = 4;
    int devices = 6;
    int requirements = 8;
};

class RandomPlan
{
public:
    explicit RandomPlan(quint32 seed, const PlanWishes &wishes = {})
        : m_random(seed), m_meetings(seed ^ 0x7761), m_wishes(wishes)
    {
    }

    QByteArray json()
    {
        m_dual = m_wishes.ipv6 && one(3);
        makeZones();
        makeGateways();
        makeDevices();
        makeRequirements();
        tellRendezvousPoints();
        QJsonObject plan{{QStringLiteral("format"), 1},
                         {QStringLiteral("zones"), m_zones},
                         {QStringLiteral("gateways"), m_gateways},
                         {QStringLiteral("devices"), m_devices},
                         {QStringLiteral("requirements"), m_requirements},
                         {QStringLiteral("restrictions"), restrictions()}};
        if (m_playing)
            plan.insert(QStringLiteral("products"), QJsonArray{product()});
        return QJsonDocument(plan).toJson();
    }

private:
    bool one(int of) { return m_random.bounded(of) == 0; }
    template <class List>
    auto any(const List &list)
    {
        return list.at(m_random.bounded(int(list.size())));
    }
    static QJsonArray list(const QStringList &texts) { return QJsonArray::fromStringList(texts); }

    QString v4(int zone, int host) const
    {
        return m_nets.at(zone) < 0 ? QStringLiteral("203.0.113.%1").arg(16 * zone + host)
                                   : QStringLiteral("10.0.%1.%2").arg(m_nets.at(zone)).arg(host);
    }
    QString v6(int zone, int host) const
    {
        return m_nets.at(zone) < 0 ? QStringLiteral("2001:db8:%1::%2").arg(zone).arg(host, 0, 16)
                                   : QStringLiteral("fd00:%1::%2").arg(m_nets.at(zone)).arg(host, 0, 16);
    }
    QJsonArray both(int zone, int host, int last = 0)
    {
        QStringList texts{v4(zone, host)};
        if (m_dual && !one(6))
            texts.append(v6(zone, host));
        if (last > host)
            for (QString &text : texts)
                text += u'-' + (text.contains(u':') ? v6(zone, last) : v4(zone, last));
        return list(texts);
    }

    void makeZones()
    {
        const int count = 2 + m_random.bounded(m_wishes.zones - 1);
        const bool overlap = m_wishes.overlaps && one(4);
        for (int z = 0; z < count; ++z) {
            const bool external = m_wishes.externals && z + 2 >= count && one(3);
            const bool open = external && one(2); // the Internet: no subnets
            const bool shared = z > 0 && m_nets.last() >= 0 && ((overlap && one(2)) || bridgeFrom(z));
            m_nets.append(open ? -1 : shared ? m_nets.at(z - 1) : z);
            m_external.append(external);
            QJsonObject zone{
                {QStringLiteral("id"), QStringLiteral("z%1").arg(z)},
                {QStringLiteral("kind"), external ? QStringLiteral("external") : QStringLiteral("internal")}};
            if (!open) {
                QStringList subnets{v4(z, 0) + QStringLiteral("/28")};
                if (m_dual)
                    subnets.append(v6(z, 0) + QStringLiteral("/124"));
                zone.insert(QStringLiteral("subnets"), list(subnets));
            }
            m_zones.append(zone);
        }
    }
    /// Whether a bridge joins this zone with the one before, so that both share their subnets.
    bool bridgeFrom(int zone)
    {
        if (!m_wishes.bridges || !one(5))
            return false;
        m_bridged.append(zone);
        return true;
    }

    void makeGateways()
    {
        const int count = 1 + m_random.bounded(m_wishes.gateways);
        m_routers = count;
        for (int g = 0; g < count; ++g)
            m_gateways.append(router(g));
        for (int zone : std::as_const(m_bridged)) {
            const QString id = QStringLiteral("b%1").arg(zone);
            QJsonArray interfaces;
            for (int side : {zone - 1, zone})
                interfaces.append(QJsonObject{{QStringLiteral("id"), QStringLiteral("i%1").arg(side)},
                                              {QStringLiteral("zone"), QStringLiteral("z%1").arg(side)}});
            QJsonObject bridge = manners(id);
            bridge.insert(QStringLiteral("bridge"), true);
            bridge.insert(QStringLiteral("interfaces"), interfaces);
            m_gateways.append(bridge);
            m_gatewayIds.append(id);
        }
    }

    QJsonObject manners(const QString &id)
    {
        return {{QStringLiteral("id"), id},
                {QStringLiteral("platform"), one(2) ? QStringLiteral("nftables") : QString()},
                {QStringLiteral("filters"), !one(5)},
                {QStringLiteral("stateful"), !m_wishes.stateless || !one(4)},
                {QStringLiteral("separatesTcpUdp"), !m_wishes.blind || !one(6)},
                {QStringLiteral("protectsItself"), m_wishes.protecting && one(2)},
                {QStringLiteral("routesMulticast"), m_wishes.multicast && !one(m_wishes.pim ? 12 : 3)},
                {QStringLiteral("multicastBy"),
                 one(m_wishes.pim ? 12 : 3) ? QStringLiteral("igmp-proxy") : QStringLiteral("pim")},
                {QStringLiteral("mdnsReflector"), m_wishes.multicast && one(3)}};
    }

    QJsonObject router(int number)
    {
        const QString id = QStringLiteral("g%1").arg(number);
        QJsonObject gateway = manners(id);
        QJsonArray interfaces, nat, boxes;
        QList<int> reached;
        const bool pair = m_wishes.boxes && one(6);
        QJsonObject own[2];
        for (int i = 0; i < 2 + m_random.bounded(2); ++i) {
            const int zone = m_random.bounded(int(m_nets.size()));
            if (reached.contains(zone))
                continue;
            reached.append(zone);
            const QString name = QStringLiteral("i%1").arg(i);
            const QJsonArray addresses = both(zone, 10 + number);
            interfaces.append(QJsonObject{{QStringLiteral("id"), name},
                                          {QStringLiteral("zone"), QStringLiteral("z%1").arg(zone)},
                                          {QStringLiteral("addresses"), addresses}});
            for (const QJsonValue &address : addresses)
                m_gatewayAddresses.append(address.toString());
            for (int box : {0, 1})
                own[box].insert(name, list({v4(zone, 14 + box)}));
            if (m_wishes.translations)
                translate(nat, name, zone);
        }
        if (pair)
            for (int box : {0, 1})
                boxes.append(QJsonObject{{QStringLiteral("id"), QStringLiteral("x%1").arg(box)},
                                         {QStringLiteral("addresses"), own[box]}});
        gateway.insert(QStringLiteral("boxes"), boxes);
        gateway.insert(QStringLiteral("interfaces"), interfaces);
        gateway.insert(QStringLiteral("nat"), nat);
        m_gatewayIds.append(id);
        return gateway;
    }

    void translate(QJsonArray &nat, const QString &interface, int zone)
    {
        auto add = [&](const char *kind, QJsonObject more) {
            more.insert(QStringLiteral("kind"), QString::fromLatin1(kind));
            more.insert(QStringLiteral("interface"), interface);
            nat.append(more);
        };
        const int other = m_random.bounded(int(m_nets.size()));
        const bool six = m_dual && one(3);
        const auto address = [&](int where, int host) { return list({six ? v6(where, host) : v4(where, host)}); };
        if (one(4))
            add("masquerade", {});
        for (int i = 0; i < 2 && one(3); ++i)
            add("forward", {{QStringLiteral("protocol"), one(4) ? QStringLiteral("udp") : QStringLiteral("tcp")},
                            {QStringLiteral("ports"), QStringLiteral("8001-8002")},
                            {QStringLiteral("to"), QStringLiteral("d%1").arg(m_random.bounded(m_wishes.devices))},
                            {QStringLiteral("toPorts"), QStringLiteral("81-82")}});
        if (one(4) && m_nets.at(other) >= 0)
            add("static", {{QStringLiteral("inside"), list({six ? v6(other, 0) + QStringLiteral("/124")
                                                                : v4(other, 0) + QStringLiteral("/28")})},
                           {QStringLiteral("outside"), list({six ? QStringLiteral("fd09:%1::/124").arg(other)
                                                                 : QStringLiteral("10.9.%1.0/28").arg(other)})}});
        if (one(5))
            add("static", {{QStringLiteral("inside"), address(other, 1 + m_random.bounded(6))},
                           {QStringLiteral("outside"), address(zone, 13)}});
        if (one(5))
            add("pool",
                {{QStringLiteral("inside"),
                  one(2) || m_nets.at(other) < 0 ? QJsonArray() : list({v4(other, 0) + QStringLiteral("/29")})},
                 {QStringLiteral("outside"),
                  list({six ? QStringLiteral("fd08::1-fd08::2") : QStringLiteral("10.8.0.1-10.8.0.2")})}});
    }

    void makeDevices()
    {
        m_playing = m_wishes.multicast && (m_wishes.pim || one(2));
        for (int d = 0; d < m_wishes.devices; ++d) {
            const int zone = m_random.bounded(int(m_nets.size())), count = one(4) ? 2 : 1;
            QStringList roles;
            if (m_playing && one(3))
                roles.append(QStringLiteral("play/sender"));
            if (m_playing && one(2))
                roles.append(QStringLiteral("play/listener"));
            QString firewall;
            if (m_wishes.hosts && one(3))
                firewall = one(3) ? QStringLiteral("aws-security-group") : QStringLiteral("nftables");
            const QJsonArray addresses = both(zone, 1 + d, count == 2 ? 2 + d : 0);
            m_devices.append(
                QJsonObject{{QStringLiteral("id"), QStringLiteral("d%1").arg(d)},
                            {QStringLiteral("count"), count},
                            {QStringLiteral("roles"), list(roles)},
                            {QStringLiteral("hostFirewall"), firewall},
                            {QStringLiteral("interfaces"),
                             QJsonArray{QJsonObject{{QStringLiteral("zone"), QStringLiteral("z%1").arg(zone)},
                                                    {QStringLiteral("addresses"), addresses}}}}});
        }
        if (!m_playing)
            return;
        for (qsizetype z = 0; z < m_zones.size(); ++z)
            if (one(3)) {
                QJsonObject zone = m_zones.at(z).toObject();
                zone.insert(QStringLiteral("querier"),
                            one(3) ? QStringLiteral("d%1").arg(m_random.bounded(m_wishes.devices))
                                   : any(m_gatewayIds));
                m_zones[z] = zone;
            }
    }

    QString end()
    {
        const QString device = QStringLiteral("d%1").arg(m_random.bounded(m_wishes.devices));
        if (!m_wishes.addressEnds || !one(3))
            return device;
        switch (m_random.bounded(4)) {
        case 0:
            return QStringLiteral("z%1").arg(m_random.bounded(int(m_nets.size())));
        case 1:
            return QStringLiteral("g%1").arg(m_random.bounded(m_routers));
        case 2:
            return m_gatewayAddresses.isEmpty() ? device : any(m_gatewayAddresses);
        default:
            const int zone = m_random.bounded(int(m_nets.size()));
            return one(2) ? v4(zone, 4) + u'-' + v4(zone, 6) : v4(zone, 1 + m_random.bounded(9));
        }
    }

    void makeRequirements()
    {
        const QStringList ports{QStringLiteral("81"), QStringLiteral("81-83"), QStringLiteral("22,82")};
        const QStringList sources{QStringLiteral("500-501"), QStringLiteral("123")};
        const QStringList portless{QStringLiteral("icmp"), QStringLiteral("esp"), QStringLiteral("icmpv6")};
        for (int r = 0; r < m_wishes.requirements; ++r) {
            QString from = end(), to = end();
            // An open zone has more addresses than can be counted one by one.
            for (QString *side : {&from, &to})
                if (side->startsWith(u'z') && m_nets.at(side->mid(1).toInt()) < 0)
                    *side = QStringLiteral("d0");
            QJsonObject requirement{{QStringLiteral("id"), QStringLiteral("r%1").arg(r)},
                                    {QStringLiteral("from"), from},
                                    {QStringLiteral("to"), to}};
            if (one(4)) {
                requirement.insert(QStringLiteral("protocol"), any(portless));
            } else {
                requirement.insert(QStringLiteral("protocol"),
                                   one(2) ? QStringLiteral("tcp") : QStringLiteral("udp"));
                requirement.insert(QStringLiteral("ports"), any(ports));
                requirement.insert(QStringLiteral("sourcePorts"), any(sources));
            }
            m_requirements.append(requirement);
        }
    }

    /// Mostly the same for all: a gateway, an address that one has, that a device has, that nobody has, or nothing.
    /// It draws from its own numbers, so that plans are otherwise as they were without.
    void tellRendezvousPoints()
    {
        for (qsizetype g = 0; m_playing && g < m_gateways.size(); ++g) {
            QJsonObject gateway = m_gateways.at(g).toObject();
            if (g == 0)
                m_told = rendezvousPoint();
            const QString told = m_meetings.bounded(8) == 0 ? rendezvousPoint() : m_told;
            if (!told.isEmpty())
                gateway.insert(QStringLiteral("rendezvousPoint"), told);
            m_gateways[g] = gateway;
        }
    }
    QString rendezvousPoint()
    {
        const int zone = m_meetings.bounded(int(m_nets.size())), kind = m_meetings.bounded(12);
        const int host = 1 + m_meetings.bounded(13);
        if (kind == 0)
            return m_meetings.bounded(2) == 0 ? QString() : QStringLiteral("nobody");
        if (kind <= 5 || m_gatewayAddresses.isEmpty())
            return m_gatewayIds.at(m_meetings.bounded(int(m_gatewayIds.size())));
        if (kind <= 8)
            return m_gatewayAddresses.at(m_meetings.bounded(int(m_gatewayAddresses.size())));
        if (kind == 9) // of both families, perhaps of two gateways
            return m_gatewayAddresses.first() + QStringLiteral(", ") + m_gatewayAddresses.last();
        return v4(zone, kind == 10 ? 9 : host) + u',' + v6(zone, host);
    }

    QJsonArray restrictions()
    {
        QJsonArray all;
        for (int i = 0; m_wishes.restrictions && i < 2 && one(3); ++i) {
            QJsonObject each{{QStringLiteral("id"), QStringLiteral("s%1").arg(i)},
                             {QStringLiteral("gateway"), any(m_gatewayIds)}};
            if (one(2))
                each.insert(QStringLiteral("from"),
                            QStringLiteral("z%1").arg(m_random.bounded(int(m_nets.size()))));
            if (one(3))
                each.insert(QStringLiteral("to"), QStringLiteral("z%1").arg(m_random.bounded(int(m_nets.size()))));
            if (one(3))
                each.insert(QStringLiteral("requirement"),
                            one(3) ? QStringLiteral("play")
                                   : QStringLiteral("r%1").arg(m_random.bounded(m_wishes.requirements)));
            all.append(each);
        }
        return all;
    }

    /// Senders reach listeners by groups: a routed one, multicast DNS, and another that stays in its segment.
    QJsonObject product()
    {
        QJsonArray services, requirements;
        auto add = [&](const char *id, const QStringList &groups, int port, int ttl) {
            QJsonObject service{{QStringLiteral("id"), QString::fromLatin1(id)},
                                {QStringLiteral("name"), QJsonObject{{QStringLiteral("en"), QStringLiteral("x")}}},
                                {QStringLiteral("protocols"), list({QStringLiteral("udp")})},
                                {QStringLiteral("ports"), QString::number(port)},
                                {QStringLiteral("sourcePorts"), QStringLiteral("600")},
                                {QStringLiteral("groups"), list(groups)}};
            if (ttl > 0)
                service.insert(QStringLiteral("ttl"), ttl);
            services.append(service);
            requirements.append(
                QJsonObject{{QStringLiteral("id"), QString::fromLatin1(id)},
                            {QStringLiteral("service"), QString::fromLatin1(id)},
                            {QStringLiteral("from"), list({QStringLiteral("sender")})},
                            {QStringLiteral("to"), list({QStringLiteral("listener")})},
                            {QStringLiteral("purpose"), QJsonObject{{QStringLiteral("en"), QStringLiteral("x")}}},
                            {QStringLiteral("source"), QJsonObject{{QStringLiteral("line"), 1}}}});
        };
        QStringList routed{QStringLiteral("239.1.1.1")}, named{QStringLiteral("224.0.0.251")};
        if (m_dual) {
            routed.append(QStringLiteral("ff15::1"));
            named.append(QStringLiteral("ff02::fb"));
        }
        if (m_meetings.bounded(4) == 0) // of source-specific multicast
            routed.append(QStringLiteral("232.1.1.1"));
        add("stream", routed, 5004, m_random.bounded(4));
        add("mdns", named, 5353, 0);
        if (one(2))
            add("local", {QStringLiteral("224.0.0.230")}, 8700, 0);
        QJsonArray roles;
        for (const char *role : {"sender", "listener"})
            roles.append(QJsonObject{
                {QStringLiteral("id"), QString::fromLatin1(role)},
                {QStringLiteral("name"), QJsonObject{{QStringLiteral("en"), QString::fromLatin1(role)}}}});
        return {
            {QStringLiteral("id"), QStringLiteral("play")},
            {QStringLiteral("name"), QStringLiteral("Play")},
            {QStringLiteral("vendor"), QStringLiteral("x")},
            {QStringLiteral("category"), QStringLiteral("audio")},
            {QStringLiteral("documents"), QJsonArray{QJsonObject{{QStringLiteral("file"), QStringLiteral("a.txt")},
                                                                 {QStringLiteral("title"), QStringLiteral("a")}}}},
            {QStringLiteral("roles"), roles},
            {QStringLiteral("services"), services},
            {QStringLiteral("requirements"), requirements}};
    }

    QRandomGenerator m_random, m_meetings;
    PlanWishes m_wishes;
    bool m_dual = false;
    bool m_playing = false;
    int m_routers = 0;
    QList<int> m_nets; ///< third byte of each zone's subnet; -1: none, the Internet
    QList<bool> m_external;
    QList<int> m_bridged;
    QStringList m_gatewayIds;
    QStringList m_gatewayAddresses;
    QString m_told; ///< the rendezvous point of most gateways
    QJsonArray m_zones, m_gateways, m_devices, m_requirements;
};

inline QByteArray randomPlan(quint32 seed, const PlanWishes &wishes = {})
{
    return RandomPlan(seed, wishes).json();
}

} // namespace portolan::testing
