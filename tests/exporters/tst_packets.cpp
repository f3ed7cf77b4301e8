// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Loads exported files into the kernel and sends real packets: each verdict must be that of the rule book.
//
// lan (h_lan) - core - dmz (h_dmz, h_far) - edge - net (h_net); every zone is a bridge. Both gateways filter, the
// edge translates.
#include "model/exporters/exporter.h"
#include "model/pipeline/derive.h"
#include "model/plan/planfile.h"
#include "tests/support/networld.h"

#include <QtCore/QThread>
#include <QtTest/QtTest>

using namespace portolan;
using namespace portolan::testing;

namespace {

/// Where a packet goes: the gateways on the way, with the interfaces it uses.
struct Crossing
{
    QString gateway;
    QString in;
    QString out;
};

struct Host
{
    QString name;
    QString zone;
    QStringList addresses; ///< with prefix length, as ip(8) takes them
};

const QList<Host> &hosts()
{
    static const QList<Host> all{
        {QStringLiteral("lan"),
         QStringLiteral("lan"),
         {QStringLiteral("10.10.0.11/24"), QStringLiteral("10.10.0.12/24"), QStringLiteral("10.10.0.14/24"),
          QStringLiteral("2001:db8:10::11/64")}},
        {QStringLiteral("srv"),
         QStringLiteral("dmz"),
         {QStringLiteral("10.20.0.5/24"), QStringLiteral("2001:db8:20::5/64")}},
        {QStringLiteral("far"),
         QStringLiteral("dmz"),
         {QStringLiteral("10.20.0.6/24"), QStringLiteral("2001:db8:20::6/64")}},
        {QStringLiteral("out"),
         QStringLiteral("net"),
         {QStringLiteral("203.0.113.7/24"), QStringLiteral("203.0.113.99/24"),
          QStringLiteral("2001:db8:99::7/64")}},
    };
    return all;
}

QList<Crossing> way(const QString &from, const QString &to)
{
    const QString core = QStringLiteral("core"), edge = QStringLiteral("edge"), lan = QStringLiteral("eth0"),
                  dmz = QStringLiteral("eth1");
    const Crossing toDmz{core, lan, dmz}, toLan{core, dmz, lan}, outwards{edge, lan, dmz}, inwards{edge, dmz, lan};
    if (from == to)
        return {};
    if (from == QStringLiteral("lan"))
        return to == QStringLiteral("dmz") ? QList<Crossing>{toDmz} : QList<Crossing>{toDmz, outwards};
    if (from == QStringLiteral("dmz"))
        return to == QStringLiteral("lan") ? QList<Crossing>{toLan} : QList<Crossing>{outwards};
    return to == QStringLiteral("dmz") ? QList<Crossing>{inwards} : QList<Crossing>{inwards, toLan};
}

QByteArray planText(bool stateful)
{
    QByteArray text = R"({"format": 1, "project": {"name": "Packets"},
 "zones": [
  {"id": "lan", "subnets": ["10.10.0.0/24", "2001:db8:10::/64"]},
  {"id": "dmz", "subnets": ["10.20.0.0/24", "2001:db8:20::/64"]},
  {"id": "net", "kind": "external"}],
 "gateways": [
  {"id": "core", "platform": "nftables", "stateful": STATEFUL, "interfaces": [
    {"id": "a", "name": "eth0", "zone": "lan", "addresses": ["10.10.0.1", "2001:db8:10::1"]},
    {"id": "b", "name": "eth1", "zone": "dmz", "addresses": ["10.20.0.1", "2001:db8:20::1"]}]},
  {"id": "edge", "platform": "nftables", "interfaces": [
    {"id": "a", "name": "eth0", "zone": "dmz", "addresses": ["10.20.0.2", "2001:db8:20::2"]},
    {"id": "b", "name": "eth1", "zone": "net", "addresses": ["203.0.113.1"]}],
   "nat": [{"kind": "masquerade", "interface": "b"},
     {"kind": "forward", "interface": "b", "protocol": "tcp", "ports": "8443", "to": "srv", "toPorts": "443"},
     {"kind": "forward", "interface": "b", "protocol": "udp", "ports": "5000-5004,5010", "to": "srv", "toPorts": "6000-6005"},
     {"kind": "forward", "interface": "b", "protocol": "tcp", "ports": "22", "to": "10.20.0.6"}]}],
 "devices": [
  {"id": "ws", "count": 3, "interfaces": [{"id": "p", "zone": "lan", "addresses": ["10.10.0.11-10.10.0.13"]}]},
  {"id": "ws6", "interfaces": [{"id": "p", "zone": "lan", "addresses": ["2001:db8:10::11"]}]},
  {"id": "pc", "interfaces": [{"id": "p", "zone": "lan", "addresses": ["10.10.0.14"]}]},
  {"id": "srv", "hostFirewall": "nftables", "interfaces": [{"id": "p", "zone": "dmz", "addresses": ["10.20.0.5"]}]},
  {"id": "srv6", "interfaces": [{"id": "p", "zone": "dmz", "addresses": ["2001:db8:20::5"]}]},
  {"id": "far", "interfaces": [{"id": "p", "zone": "dmz", "addresses": ["10.20.0.6", "2001:db8:20::6"]}]}],
 "requirements": [
  {"id": "r01", "from": "ws", "to": "srv", "protocol": "tcp", "ports": "80,443,8000-8010"},
  {"id": "r02", "from": "pc", "to": "srv", "protocol": "tcp", "ports": "443"},
  {"id": "r03", "from": "ws", "to": "srv", "protocol": "udp", "ports": "500", "sourcePorts": "500"},
  {"id": "r04", "from": "srv", "to": "ws", "protocol": "udp", "ports": "any", "sourcePorts": "40000-40009"},
  {"id": "r05", "from": "ws", "to": "srv", "protocol": "esp"},
  {"id": "r06", "from": "pc", "to": "far", "protocol": "icmp"},
  {"id": "r07", "from": "ws6", "to": "srv6", "protocol": "tcp", "ports": "22,443"},
  {"id": "r08", "from": "ws6", "to": "srv6", "protocol": "icmpv6"},
  {"id": "r09", "from": "far", "to": "lan", "protocol": "udp", "ports": "53"},
  {"id": "r10", "from": "ws", "to": "net", "protocol": "tcp", "ports": "443"},
  {"id": "r11", "from": "lan", "to": "203.0.113.7", "protocol": "udp", "ports": "123", "sourcePorts": "123,30000-31000"},
  {"id": "r12", "from": "net", "to": "srv", "protocol": "tcp", "ports": "443"},
  {"id": "r13", "from": "net", "to": "srv", "protocol": "udp", "ports": "6000-6005"},
  {"id": "r14", "from": "203.0.113.7", "to": "far", "protocol": "tcp", "ports": "22"},
  {"id": "r15", "from": "far", "to": "net", "protocol": "tcp", "ports": "1-100"},
  {"id": "r16", "from": "srv", "to": "far", "protocol": "tcp", "ports": "5432"},
  {"id": "r17", "from": "far", "to": "srv", "protocol": "udp", "ports": "161,162"},
  {"id": "r18", "from": "far", "to": "srv", "protocol": "icmp"}]})";
    return text.replace("STATEFUL", stateful ? "true" : "false");
}

} // namespace

class TestPackets : public QObject
{
    Q_OBJECT

    NetWorld m_world;
    quint32 m_tag = 0x10000;
    int m_sent = 0;

    void build()
    {
        const QString eth0 = QStringLiteral("eth0"), eth1 = QStringLiteral("eth1"), lan = QStringLiteral("lan"),
                      dmz = QStringLiteral("dmz"), net = QStringLiteral("net");
        const QString toLan = QStringLiteral("10.10.0.0/24"), toLan6 = QStringLiteral("2001:db8:10::/64"),
                      toDmz = QStringLiteral("10.20.0.0/24"), toDmz6 = QStringLiteral("2001:db8:20::/64"),
                      toNet = QStringLiteral("203.0.113.0/24"), toNet6 = QStringLiteral("2001:db8:99::/64");
        auto routes = [](const QStringList &to, const char *four, const char *six) {
            QList<NetRoute> all;
            for (const QString &each : to)
                all.append({each, QString::fromLatin1(each.contains(u':') ? six : four)});
            return all;
        };
        const QList<NetRoute> byEdge = routes({toNet, toNet6}, "10.20.0.2", "2001:db8:20::2"),
                              byCore = routes({toLan, toLan6}, "10.20.0.1", "2001:db8:20::1");
        QList<NetNode> nodes{
            {QStringLiteral("core"),
             NetNode::Kind::Router,
             {{eth0, lan, {QStringLiteral("10.10.0.1/24"), QStringLiteral("2001:db8:10::1/64")}},
              {eth1, dmz, {QStringLiteral("10.20.0.1/24"), QStringLiteral("2001:db8:20::1/64")}}},
             byEdge},
            {QStringLiteral("edge"),
             NetNode::Kind::Router,
             {{eth0, dmz, {QStringLiteral("10.20.0.2/24"), QStringLiteral("2001:db8:20::2/64")}},
              {eth1, net, {QStringLiteral("203.0.113.1/24"), QStringLiteral("2001:db8:99::1/64")}}},
             byCore}};
        for (const Host &host : hosts()) {
            NetNode node{host.name, NetNode::Kind::Host, {{eth0, host.zone, host.addresses}}, {}};
            if (host.zone == lan)
                node.routes = routes({toDmz, toDmz6, toNet, toNet6}, "10.10.0.1", "2001:db8:10::1");
            else if (host.zone == net)
                node.routes = routes({toDmz, toDmz6, toLan, toLan6}, "203.0.113.1", "2001:db8:99::1");
            else
                node.routes = byEdge + byCore;
            nodes.append(node);
        }
        const QByteArray fault = m_world.build({lan, dmz, net}, nodes);
        QVERIFY2(fault.isEmpty(), fault.constData());
    }

    /// The connection a packet belongs to, the same for what answers it.
    static QString connection(const Packet &packet)
    {
        const auto end = [](const Address &address, int port) {
            return address.text() + u' ' + QString::number(port);
        };
        const QString a = end(packet.source, packet.sourcePort),
                      b = end(packet.destination, packet.destinationPort);
        return packet.protocol.name() + u'|' + std::min(a, b) + u'|' + std::max(a, b);
    }

    /// What the rule book says: the packet as it arrives at a host, if it does; @p connections hold it as it looks
    /// before and after each translation.
    std::optional<Packet> expected(const RuleBook &book, const Host &from, const Host &to, Packet packet,
                                   QSet<QString> &connections)
    {
        connections = {connection(packet)};
        if (const RuleSet *own = book.point(from.name); own && !permits(*own, Rule::Hook::Output, packet))
            return {};
        for (const Crossing &crossing : way(from.zone, to.zone)) {
            const RuleSet &set = *book.point(crossing.gateway);
            packet = translatedIn(set, packet, crossing.in);
            connections.insert(connection(packet));
            if (!permits(set, Rule::Hook::Forward, packet, crossing.in, crossing.out))
                return {};
            for (const PointNat &nat : set.nat)
                if (nat.kind == PointNat::Kind::Masquerade && nat.interface == crossing.out &&
                    packet.source.family == 4)
                    packet.source = readAddress(QStringLiteral("203.0.113.1")).value();
            connections.insert(connection(packet));
        }
        if (const RuleSet *own = book.point(to.name); own && !permits(*own, Rule::Hook::Input, packet))
            return {};
        return packet;
    }

    struct Probe
    {
        quint32 tag;
        Packet packet;
        std::optional<Packet> wanted;
        QString to;
    };

    /// Sends a packet unless it could be taken, before or after a translation, for one of an earlier connection:
    /// for a reply to it, or for a second one that a masquerade has to give a port nobody can foresee.
    void probe(const RuleBook &book, const Host &from, const Host &to, const Packet &packet, QList<Probe> &probes)
    {
        QSet<QString> connections;
        const std::optional<Packet> wanted = expected(book, from, to, packet, connections);
        const bool echo = packet.protocol == protocols::icmp || packet.protocol == protocols::icmpv6;
        if (!echo && m_used.intersects(connections))
            return;
        m_used.unite(connections);
        Probe one{++m_tag, packet, wanted, to.name};
        m_world.station(from.name).send(packet, one.tag); // a host firewall that drops it says so here
        m_world.drain(m_caught);
        probes.append(one);
        ++m_sent;
    }

    static const Host &hostOf(const Address &address)
    {
        for (const Host &host : hosts())
            for (const QString &text : host.addresses)
                if (text.section(u'/', 0, 0) == address.text())
                    return host;
        return hosts().first();
    }

    QSet<QString> m_used;
    QHash<quint32, Caught> m_caught;

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyVerdictIsThatOfTheRuleBook_data()
    {
        QTest::addColumn<QString>("exporter");
        QTest::addColumn<bool>("stateful");
        QTest::newRow("nftables, stateful") << QStringLiteral("nftables") << true;
        QTest::newRow("nftables, stateless core") << QStringLiteral("nftables") << false;
        QTest::newRow("iptables, stateful") << QStringLiteral("iptables") << true;
        QTest::newRow("iptables, stateless core") << QStringLiteral("iptables") << false;
    }

    void everyVerdictIsThatOfTheRuleBook()
    {
        QFETCH(QString, exporter);
        QFETCH(bool, stateful);
        build();
        if (QTest::currentTestFailed())
            return;
        auto plan = readPlan(planText(stateful), QStringLiteral("packets.portolan"), {});
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text()));
        const auto derived = derive(*plan, Texts());
        const RuleBook &book = derived->rules;
        QCOMPARE(book.points.size(), 3);
        for (const RuleSet &set : book.points) {
            const QByteArray refused = m_world.load(book, set, exporter, set.id);
            QVERIFY2(refused.isEmpty(), refused.constData());
        }

        QList<std::pair<Protocol, int>> targets{{protocols::icmp, 0}, {protocols::icmpv6, 0}, {protocols::esp, 0}};
        for (int port :
             {22,   53,   79,   80,   81,   123,  161,  162,  163,  442,  443,  444,  500,   5432, 7999, 8000, 8010,
              8011, 8443, 8444, 5000, 5004, 5005, 5010, 5999, 6000, 6003, 6005, 6006, 40000, 1,    100,  101})
            for (Protocol protocol : {protocols::tcp, protocols::udp})
                targets.append({protocol, port});
        m_used.clear();
        QList<Probe> probes;
        QRandomGenerator random(7);
        for (const Host &from : hosts())
            for (const Host &to : hosts()) {
                if (from.name == to.name)
                    continue;
                for (const QString &source : from.addresses) {
                    QStringList destinations = to.addresses;
                    if (from.zone == QStringLiteral("net") && to.name == QStringLiteral("srv"))
                        destinations.append(QStringLiteral("203.0.113.1")); // the forwards
                    for (const QString &destination : std::as_const(destinations))
                        for (const auto &[protocol, port] : std::as_const(targets)) {
                            Packet packet{readAddress(source.section(u'/', 0, 0)).value(),
                                          readAddress(destination.section(u'/', 0, 0)).value(), protocol, 0, port};
                            const bool six = packet.source.family == 6;
                            if (packet.source.family != packet.destination.family ||
                                (protocol == protocols::icmp && six) || (protocol == protocols::icmpv6 && !six))
                                continue;
                            QList<int> sourcePorts{0};
                            if (protocol.hasPorts()) {
                                sourcePorts = {20000 + random.bounded(8000)};
                                if (protocol == protocols::udp && random.bounded(3) == 0)
                                    sourcePorts += {499,   500,   123,   124,   39999, 40000,
                                                    40009, 40010, 29999, 30000, 31000, 31001};
                                if (!stateful && random.bounded(4) == 0)
                                    sourcePorts += {443, 80, 8005, 53, 22};
                            }
                            for (int sourcePort : std::as_const(sourcePorts)) {
                                packet.sourcePort = sourcePort;
                                // A packet to the edge itself goes wherever the forward leads.
                                const Host *really = &to;
                                if (destination == QStringLiteral("203.0.113.1"))
                                    really = &hostOf(translatedIn(*book.point(QStringLiteral("edge")), packet,
                                                                  QStringLiteral("eth1"))
                                                         .destination);
                                if (really->zone == from.zone && destination == QStringLiteral("203.0.113.1"))
                                    continue;
                                probe(book, from, *really, packet, probes);
                            }
                        }
                }
            }
        QThread::msleep(150);
        m_world.drain(m_caught);

        int permitted = 0, wrong = 0;
        for (const Probe &each : std::as_const(probes)) {
            // What the edge keeps for itself, since no forward leads it on, is not filtered there.
            const Caught got = m_caught.value(each.tag);
            const bool arrived = m_caught.contains(each.tag) && got.where != QStringLiteral("edge");
            bool right = arrived == each.wanted.has_value();
            if (right && arrived)
                right = got.where == each.to && got.source == each.wanted->source &&
                        got.destinationPort == each.wanted->destinationPort;
            permitted += each.wanted.has_value();
            if (!right && ++wrong <= 15)
                qInfo().noquote() << "wrong:" << each.packet.protocol.name() << each.packet.source.text()
                                  << each.packet.sourcePort << "->" << each.packet.destination.text()
                                  << each.packet.destinationPort << "wanted" << (each.wanted ? "yes" : "no")
                                  << "arrived" << (arrived ? got.where : QStringLiteral("no")) << got.source.text()
                                  << got.destinationPort;
        }
        qInfo("%d packets, %d permitted, %d wrong", int(probes.size()), permitted, wrong);
        QCOMPARE(wrong, 0);
        QVERIFY(probes.size() > 1000);
        QVERIFY(permitted > 100);
    }
};

int main(int argc, char **argv)
{
    for (const char *program : {"ip", "sysctl", "nft", "iptables-nft-restore", "ip6tables-nft-restore"})
        if (systemProgram(QString::fromLatin1(program)).isEmpty()) {
            fprintf(stderr, "skipped: %s is not installed\n", program);
            return 77;
        }
    if (!enterOwnWorld()) {
        fputs("skipped: network namespaces are not allowed here\n", stderr);
        return 77;
    }
    QCoreApplication application(argc, argv);
    TestPackets test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_packets.moc"
