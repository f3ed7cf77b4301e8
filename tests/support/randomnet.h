// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Random plans that can be built of namespaces: gateways in a row, parallel and in loops, translations of every
// kind, a pair of networks with the same addresses, a filtering bridge, hosts with firewalls; and packets worth
// sending there.
#pragma once
#include "tests/support/netwalk.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRandomGenerator>

namespace portolan::testing {

class RandomNet
{
public:
    /// `bridgeState`: whether the kernel can track connections through a bridge.
    RandomNet(quint32 seed, bool bridgeState) : m_random(seed)
    {
        const int count = 2 + below(3);
        for (int n = 1; n <= count; ++n)
            addZone(n, n);
        const bool bridged = below(3) == 0, overlapping = below(3) == 0;
        for (int n = 2; n <= count; ++n)
            addGateway({zone(overlapping && n > 2 ? 2 + below(n - 2) : 1 + below(n - 1)), zone(n)});
        if (overlapping)
            addOverlap(count + 1);
        else if (below(2) == 0) // parallel to another, or closing a loop
            addGateway({zone(1 + below(count - 1)), zone(count)});
        addOutside(zone(overlapping ? 2 : 1 + below(count)));
        if (bridged)
            addBridge(count, bridgeState);
        addHosts(count, overlapping, bridged);
        addRequirements();
        walk.route();
    }

    QByteArray planText() const
    {
        return QJsonDocument(QJsonObject{{QStringLiteral("format"), 1},
                                         {QStringLiteral("project"),
                                          QJsonObject{{QStringLiteral("name"), QStringLiteral("Packets")}}},
                                         {QStringLiteral("zones"), m_zones},
                                         {QStringLiteral("gateways"), m_gateways},
                                         {QStringLiteral("devices"), m_devices},
                                         {QStringLiteral("requirements"), m_requirements}})
            .toJson();
    }

    struct Shot
    {
        QString from;
        Packet packet;
    };
    /// A packet from somebody to something, about half of them close to what a requirement asks for.
    Shot shot()
    {
        for (;;) {
            const Wish wish = below(3) > 0 ? m_wishes.at(below(int(m_wishes.size()))) : randomWish();
            const NetNode *from = walk.node(wish.from);
            const QString to = below(8) == 0 ? pick(m_names) : pick(namesOf(wish.to));
            Shot shot{wish.from, {}};
            shot.packet.destination = readAddress(to).value();
            QStringList sources;
            if (NetWalk::has(*from, shot.packet.destination))
                continue; // it would never leave
            for (const NetPlug &plug : from->plugs)
                for (const QString &text : plug.addresses)
                    if (text.contains(u':') == to.contains(u':'))
                        sources.append(text.section(u'/', 0, 0));
            if (sources.isEmpty())
                continue;
            Packet &packet = shot.packet;
            packet.source = readAddress(pick(sources)).value();
            packet.protocol = readProtocol(wish.protocol).value();
            if (packet.protocol == protocols::icmp || packet.protocol == protocols::icmpv6)
                packet.protocol = packet.source.family == 4 ? protocols::icmp : protocols::icmpv6;
            if (below(10) == 0 && packet.protocol.hasPorts())
                packet.protocol = packet.protocol == protocols::tcp ? protocols::udp : protocols::tcp;
            if (packet.protocol.hasPorts()) {
                packet.destinationPort = nearPort(wish.ports);
                packet.sourcePort = wish.sourcePorts.isEmpty() ? 10000 + below(50000) : nearPort(wish.sourcePorts);
                if (below(6) == 0) // a reply, or something that pretends to be one
                    std::swap(packet.sourcePort, packet.destinationPort);
                packet.opens = packet.protocol != protocols::tcp || below(5) > 0;
            }
            return shot;
        }
    }

    NetWalk walk;

private:
    struct Wish
    {
        QString from; ///< node
        QString to;   ///< node
        QString protocol;
        QString ports;
        QString sourcePorts;
    };

    int below(int limit) { return m_random.bounded(limit); }
    QString pick(const QStringList &list) { return list.at(below(int(list.size()))); }
    static QString zone(int n) { return QStringLiteral("z%1").arg(n); }
    static QString four(int net, int host) { return QStringLiteral("10.%1.0.%2").arg(net).arg(host); }
    static QString six(int net, int host) { return QStringLiteral("2001:db8:%1::%2").arg(net).arg(host); }

    void addZone(int n, int net)
    {
        const QString v4 = four(net, 0) + QStringLiteral("/24"), v6 = QStringLiteral("2001:db8:%1::/64").arg(n);
        m_net.insert(zone(n), {net, n});
        m_zones.append(
            QJsonObject{{QStringLiteral("id"), zone(n)}, {QStringLiteral("subnets"), QJsonArray{v4, v6}}});
        walk.zones.append(zone(n));
        if (n == net)
            walk.blocks.append({v4, zone(n), {}});
        walk.blocks.append({v6, zone(n), {}});
    }

    /// Both addresses of a host in a zone, with prefix lengths.
    QStringList addressesIn(const QString &zone, int host) const
    {
        if (zone == QStringLiteral("net"))
            return {QStringLiteral("203.0.113.%1/24").arg(host), QStringLiteral("2001:db8:99::%1/64").arg(host)};
        const auto [v4, v6] = m_net.value(walk.wireOf(zone));
        return {four(v4, host) + QStringLiteral("/24"), six(v6, host) + QStringLiteral("/64")};
    }

    static QJsonArray bare(const QStringList &addresses)
    {
        QJsonArray all;
        for (const QString &address : addresses)
            all.append(address.section(u'/', 0, 0));
        return all;
    }

    QString addGateway(const QStringList &zones, const QJsonArray &nat = {})
    {
        const int number = int(m_gateways.size()) + 1;
        NetNode node{
            .name = QStringLiteral("g%1").arg(number), .kind = NetNode::Kind::Router, .plugs = {}, .routes = {}};
        QJsonArray interfaces;
        for (const QString &zone : zones) {
            const QString name = QStringLiteral("eth%1").arg(node.plugs.size());
            node.plugs.append({name, zone, addressesIn(zone, number)});
            interfaces.append(QJsonObject{{QStringLiteral("id"), name},
                                          {QStringLiteral("zone"), zone},
                                          {QStringLiteral("addresses"), bare(node.plugs.last().addresses)}});
        }
        QJsonObject gateway{{QStringLiteral("id"), node.name},
                            {QStringLiteral("platform"), QStringLiteral("nftables")},
                            {QStringLiteral("stateful"), below(3) > 0},
                            {QStringLiteral("separatesTcpUdp"), below(6) > 0},
                            {QStringLiteral("protectsItself"), below(2) == 0},
                            {QStringLiteral("interfaces"), interfaces},
                            {QStringLiteral("nat"), nat}};
        if (below(4) == 0)
            gateway.insert(QStringLiteral("boxes"),
                           QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("one")}},
                                      QJsonObject{{QStringLiteral("id"), QStringLiteral("two")}}});
        m_gateways.append(gateway);
        walk.nodes.append(node);
        return node.name;
    }

    QJsonObject translation(const char *kind, const char *interface, const QStringList &inside,
                            const QStringList &outside, const QString &seenFrom)
    {
        for (const QString &block : outside)
            m_outsides.append({block, seenFrom});
        return {{QStringLiteral("kind"), QString::fromLatin1(kind)},
                {QStringLiteral("interface"), QString::fromLatin1(interface)},
                {QStringLiteral("inside"), QJsonArray::fromStringList(inside)},
                {QStringLiteral("outside"), QJsonArray::fromStringList(outside)}};
    }

    /// The outsides that were made since the last time are reached through this gateway.
    void settleOutsides(const QString &gateway)
    {
        for (const auto &[block, zone] : std::as_const(m_outsides))
            for (const Cidr &cidr : toCidrs(readAddresses(block).value()))
                walk.blocks.append({cidr.text().contains(u'/')
                                        ? cidr.text()
                                        : cidr.text() + (cidr.address.family == 4 ? QStringLiteral("/32")
                                                                                  : QStringLiteral("/128")),
                                    zone, gateway});
        m_outsides.clear();
    }

    /// A zone with the addresses of the first one; each sees the other under names of the zone between them.
    void addOverlap(int n)
    {
        addZone(n, 1);
        m_net[zone(n)] = {1, n};
        QJsonObject first = m_gateways.first().toObject(); // joins the first zone and the second
        first.insert(QStringLiteral("nat"),
                     QJsonArray{translation("static", "eth1", {QStringLiteral("10.1.0.0/24")},
                                            {QStringLiteral("10.201.0.0/24")}, zone(2))});
        m_gateways.replace(0, first);
        settleOutsides(QStringLiteral("g1"));
        m_static.append({four(1, 0) + QStringLiteral("/24"), QStringLiteral("10.201.0.0/24"), zone(1)});
        const QJsonArray nat{translation("static", "eth0", {QStringLiteral("10.1.0.0/24")},
                                         {QStringLiteral("10.202.0.0/24")}, zone(2))};
        settleOutsides(addGateway({zone(2), zone(n)}, nat));
        m_static.append({four(1, 0) + QStringLiteral("/24"), QStringLiteral("10.202.0.0/24"), zone(n)});
        // The first zone's own subnet is no place to send anything to from elsewhere.
        walk.blocks.removeIf([](const NetBlock &block) { return block.cidr == QStringLiteral("10.1.0.0/24"); });
    }

    void addOutside(const QString &inner)
    {
        m_zones.append(QJsonObject{{QStringLiteral("id"), QStringLiteral("net")},
                                   {QStringLiteral("kind"), QStringLiteral("external")}});
        walk.zones.append(QStringLiteral("net"));
        walk.blocks.append({QStringLiteral("203.0.113.0/24"), QStringLiteral("net"), {}});
        walk.blocks.append({QStringLiteral("2001:db8:99::/64"), QStringLiteral("net"), {}});
        const int net = m_net.value(inner).first, net6 = m_net.value(inner).second;
        const QString outer = QStringLiteral("net");
        QJsonArray nat;
        const int way = below(5);
        if (way < 2) {
            nat.append(translation("static", "eth1", {four(net, 8) + QStringLiteral("/29")},
                                   {QStringLiteral("198.51.100.8/29")}, outer));
            m_static.append({four(net, 8) + QStringLiteral("/29"), QStringLiteral("198.51.100.8/29"), inner});
        }
        if (below(3) == 0) {
            nat.append(translation("static", "eth1", {four(net, 22)}, {QStringLiteral("198.51.100.77")}, outer));
            m_static.append({four(net, 22), QStringLiteral("198.51.100.77"), inner});
        }
        if (below(3) == 0) {
            const QString inside = QStringLiteral("2001:db8:%1::/64").arg(net6);
            nat.append(translation("static", "eth1", {inside}, {QStringLiteral("2001:db8:fe::/64")}, outer));
            m_static.append({inside, QStringLiteral("2001:db8:fe::/64"), inner});
        }
        if (way % 2 == 0)
            nat.append(translation("pool", "eth1", {four(net, 16) + QStringLiteral("/28")},
                                   {QStringLiteral("198.51.101.1-198.51.101.6")}, outer));
        if (way >= 2)
            nat.append(translation("pool", "eth1", {four(net, 0) + QStringLiteral("/24")},
                                   {QStringLiteral("198.51.102.1"), QStringLiteral("198.51.102.4-198.51.102.6")},
                                   outer));
        if (below(3) > 0)
            nat.append(QJsonObject{{QStringLiteral("kind"), QStringLiteral("masquerade")},
                                   {QStringLiteral("interface"), QStringLiteral("eth1")}});
        if (below(3) > 0) {
            m_forwardTarget = four(net, 11);
            const QString target = m_forwardTarget;
            nat.append(QJsonObject{{QStringLiteral("kind"), QStringLiteral("forward")},
                                   {QStringLiteral("interface"), QStringLiteral("eth1")},
                                   {QStringLiteral("protocol"), QStringLiteral("tcp")},
                                   {QStringLiteral("ports"), QStringLiteral("8443")},
                                   {QStringLiteral("to"), target},
                                   {QStringLiteral("toPorts"), QStringLiteral("443")}});
            nat.append(QJsonObject{{QStringLiteral("kind"), QStringLiteral("forward")},
                                   {QStringLiteral("interface"), QStringLiteral("eth1")},
                                   {QStringLiteral("protocol"), QStringLiteral("udp")},
                                   {QStringLiteral("ports"), QStringLiteral("5000-5004,5010")},
                                   {QStringLiteral("to"), target},
                                   {QStringLiteral("toPorts"), QStringLiteral("6000-6005")}});
        }
        m_edge = addGateway({inner, outer}, nat);
        settleOutsides(m_edge);
    }

    void addBridge(int n, bool state)
    {
        const auto [net, net6] = m_net.value(zone(n));
        m_zones.append(
            QJsonObject{{QStringLiteral("id"), QStringLiteral("behind")},
                        {QStringLiteral("subnets"), QJsonArray{four(net, 0) + QStringLiteral("/24"),
                                                               QStringLiteral("2001:db8:%1::/64").arg(net6)}}});
        walk.zones.append(QStringLiteral("behind"));
        walk.sameWire.insert(QStringLiteral("behind"), zone(n));
        m_gateways.append(
            QJsonObject{{QStringLiteral("id"), QStringLiteral("tap")},
                        {QStringLiteral("platform"), QStringLiteral("nftables")},
                        {QStringLiteral("bridge"), true},
                        {QStringLiteral("stateful"), state},
                        {QStringLiteral("interfaces"),
                         QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("eth0")},
                                                {QStringLiteral("zone"), zone(n)}},
                                    QJsonObject{{QStringLiteral("id"), QStringLiteral("eth1")},
                                                {QStringLiteral("zone"), QStringLiteral("behind")}}}}});
        walk.nodes.append({.name = QStringLiteral("tap"),
                           .kind = NetNode::Kind::Bridge,
                           .plugs = {{QStringLiteral("eth0"), zone(n), {}},
                                     {QStringLiteral("eth1"), QStringLiteral("behind"), {}}},
                           .routes = {}});
    }

    void addHost(const QString &zone, int host)
    {
        const QString id = QStringLiteral("h%1").arg(m_devices.size() + 1);
        const QStringList addresses = addressesIn(zone, host);
        NetNode node{.name = id,
                     .kind = NetNode::Kind::Host,
                     .plugs = {{QStringLiteral("eth0"), zone, addresses}},
                     .routes = {}};
        QJsonObject device{{QStringLiteral("id"), id},
                           {QStringLiteral("interfaces"),
                            QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("p")},
                                                   {QStringLiteral("zone"), zone},
                                                   {QStringLiteral("addresses"), bare(addresses)}}}}};
        if (below(4) == 0 && zone != QStringLiteral("net"))
            device.insert(QStringLiteral("hostFirewall"), QStringLiteral("nftables"));
        m_devices.append(device);
        // Somebody at the same wire whom the plan does not know.
        if (below(2) == 0)
            node.plugs.first().addresses += addressesIn(zone, 100 + int(m_devices.size()));
        walk.nodes.append(node);
    }

    void addHosts(int count, bool overlapping, bool bridged)
    {
        for (int n = 1; n <= count; ++n) {
            addHost(zone(n), 11);
            if (below(2) == 0)
                addHost(zone(n), 22);
        }
        if (overlapping)
            addHost(zone(count + 1), 11);
        if (bridged)
            addHost(QStringLiteral("behind"), 33);
        addHost(QStringLiteral("net"), 7);
        addHost(QStringLiteral("net"), 9);
        for (const NetNode &node : std::as_const(walk.nodes))
            m_names += namesOf(node.name);
    }

    /// What the node is called: its addresses, and what static translations and forwards make of them.
    QStringList namesOf(const QString &name) const
    {
        QStringList all;
        for (const NetPlug &plug : walk.node(name)->plugs)
            for (const QString &text : plug.addresses) {
                const Address own = readAddress(text.section(u'/', 0, 0)).value();
                all.append(own.text());
                for (const auto &[inside, outside, home] : m_static)
                    if (home == walk.wireOf(plug.zone) && readAddresses(inside).value().contains(own))
                        all.append(
                            atTheSamePlace(own, readAddresses(inside).value(), readAddresses(outside).value())
                                .text());
            }
        if (all.contains(QStringLiteral("203.0.113.9")))
            all.append(QStringLiteral("198.51.100.50"));
        return all;
    }

    void addRequirements()
    {
        QStringList hosts, gateways;
        for (const NetNode &node : std::as_const(walk.nodes))
            (node.kind == NetNode::Kind::Host ? hosts : gateways).append(node.name);
        gateways.removeOne(QStringLiteral("tap"));
        const QStringList protocols{QStringLiteral("tcp"), QStringLiteral("udp"),  QStringLiteral("tcp"),
                                    QStringLiteral("udp"), QStringLiteral("icmp"), QStringLiteral("icmpv6"),
                                    QStringLiteral("esp")};
        const QStringList portTexts{QStringLiteral("443"),       QStringLiteral("22,80,8000-8010"),
                                    QStringLiteral("any"),       QStringLiteral("53"),
                                    QStringLiteral("6000-6005"), QStringLiteral("1-100"),
                                    QStringLiteral("161,162")};
        if (!m_forwardTarget.isEmpty()) {
            const QString from = hosts.at(hosts.size() - 1 - below(2)), edge = m_edge;
            for (const auto &[protocol, inside, outside] :
                 {std::tuple{QStringLiteral("tcp"), QStringLiteral("443"), QStringLiteral("8443")},
                  {QStringLiteral("udp"), QStringLiteral("6000-6005"), QStringLiteral("5000-5004,5010")}}) {
                m_requirements.append(QJsonObject{{QStringLiteral("id"), QStringLiteral("f") + protocol},
                                                  {QStringLiteral("from"), from},
                                                  {QStringLiteral("to"), m_forwardTarget},
                                                  {QStringLiteral("protocol"), protocol},
                                                  {QStringLiteral("ports"), inside}});
                for (int n = 0; n < 2; ++n)
                    m_wishes.append({from, edge, protocol, outside, {}});
            }
        }
        for (int n = 1; n <= 22; ++n) {
            const QString outside = hosts.at(hosts.size() - 1 - below(2));
            Wish wish{pick(hosts),
                      n % 6 == 0   ? pick(gateways)
                      : n % 6 == 1 ? outside
                                   : pick(hosts),
                      pick(protocols),
                      {},
                      {}};
            if (wish.from == wish.to)
                continue;
            QJsonObject requirement{{QStringLiteral("id"), QStringLiteral("r%1").arg(n)},
                                    {QStringLiteral("from"), wish.from},
                                    {QStringLiteral("to"), wish.to},
                                    {QStringLiteral("protocol"), wish.protocol}};
            if (wish.protocol == QStringLiteral("tcp") || wish.protocol == QStringLiteral("udp")) {
                wish.ports = pick(portTexts);
                requirement.insert(QStringLiteral("ports"), wish.ports);
                if (below(5) == 0) {
                    wish.sourcePorts = QStringLiteral("500,30000-31000");
                    requirement.insert(QStringLiteral("sourcePorts"), wish.sourcePorts);
                }
            }
            if (below(6) == 0)
                requirement.insert(QStringLiteral("from"), walk.node(wish.from)->plugs.first().zone);
            if (below(8) == 0)
                requirement.insert(QStringLiteral("to"), walk.node(wish.to)->plugs.first().zone);
            m_requirements.append(requirement);
            m_wishes.append(wish);
        }
    }

    Wish randomWish()
    {
        QStringList hosts, all;
        for (const NetNode &node : std::as_const(walk.nodes))
            if (node.kind != NetNode::Kind::Bridge) {
                all.append(node.name);
                if (node.kind == NetNode::Kind::Host)
                    hosts.append(node.name);
            }
        Wish wish = m_wishes.at(below(int(m_wishes.size())));
        wish.from = pick(hosts);
        wish.to = pick(all);
        if (wish.to == wish.from)
            return m_wishes.first();
        return wish;
    }

    int nearPort(const QString &text)
    {
        const PortSet set = readPorts(text).value();
        const auto part = set.parts().at(below(int(set.parts().size())));
        switch (below(6)) {
        case 0:
            return std::max(0, part.first - 1);
        case 1:
            return std::min(65535, part.last + 1);
        case 2:
            return QList<int>{8443, 5000, 5004, 5010, 5005, 443}.at(below(6));
        case 3:
            return part.last;
        default:
            return part.first + below(part.last - part.first + 1);
        }
    }

    QRandomGenerator m_random;
    QJsonArray m_zones, m_gateways, m_devices, m_requirements;
    QHash<QString, std::pair<int, int>> m_net; ///< zone -> second number of its IPv4 and third of its IPv6 subnet
    QList<std::pair<QString, QString>> m_outsides;
    struct Static
    {
        QString inside;
        QString outside;
        QString zone;
    };
    QList<Static> m_static;
    QList<Wish> m_wishes;
    QStringList m_names;
    QString m_edge;          ///< the gateway to the outside
    QString m_forwardTarget; ///< empty without forwards
};

} // namespace portolan::testing
