// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Loads exported files into the kernel and sends real packets: each verdict must be that of the rule book.
//
// lan (h_lan) - core - dmz (h_dmz, h_far) - edge - net (h_net); every zone is a bridge. Both gateways filter, the
// edge translates.
#include "model/exporters/exporter.h"
#include "model/pipeline/derive.h"
#include "model/plan/planfile.h"
#include "tests/support/wire.h"

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

Exporter exporterNamed(const QString &id)
{
    for (const Exporter &exporter : allExporters())
        if (exporter.id == id)
            return exporter;
    return {};
}

Run in(const QString &station, const QString &command, const QByteArray &input = {})
{
    return runProgram(QStringLiteral("ip"),
                      QStringList{QStringLiteral("netns"), QStringLiteral("exec"), station} + command.split(u' '),
                      input);
}

} // namespace

class TestPackets : public QObject
{
    Q_OBJECT

    std::map<QString, std::unique_ptr<Station>> m_stations;
    quint32 m_tag = 0x10000;
    int m_sent = 0;

    void build()
    {
        // Everything anew: connections that an earlier ruleset tracked would count as established.
        m_stations.clear();
        QString script;
        for (const char *zone : {"lan", "dmz", "net"})
            script += QStringLiteral("ip link del br_%1 2>/dev/null\n").arg(QString::fromLatin1(zone));
        // A namespace goes in the background, its cables with it; pulled by hand they are gone at once.
        for (const char *name : {"core", "edge", "h_lan", "h_srv", "h_far", "h_out"})
            script += QStringLiteral("ip link del %1_eth0 2>/dev/null\nip link del %1_eth1 2>/dev/null\n"
                                     "ip netns del %1 2>/dev/null\n")
                          .arg(QString::fromLatin1(name));
        script += QStringLiteral("set -e\nip link set lo up\n");
        for (const char *zone : {"lan", "dmz", "net"})
            script += QStringLiteral("ip link add br_%1 type bridge\nip link set br_%1 up\n")
                          .arg(QString::fromLatin1(zone));
        auto plug = [&](const QString &station, const QString &interface, const QString &zone,
                        const QStringList &addresses) {
            const QString outer = station + u'_' + interface;
            script += QStringLiteral("ip link add %1 type veth peer name %2 netns %3\nip link set %1 master br_%4 "
                                     "up\nip -n %3 link set %2 up\n")
                          .arg(outer, interface, station, zone);
            for (const QString &address : addresses)
                script += QStringLiteral("ip -n %1 address add %2 dev %3 %4\n")
                              .arg(station, address, interface,
                                   address.contains(u':') ? QStringLiteral("nodad") : QString());
        };
        for (const char *gateway : {"core", "edge"})
            script +=
                QStringLiteral(
                    "ip netns add %1\nip -n %1 link set lo up\nip netns exec %1 sysctl -qw net.ipv4.ip_forward=1 "
                    "net.ipv6.conf.all.forwarding=1 net.ipv4.conf.all.rp_filter=0 "
                    "net.ipv4.conf.default.rp_filter=0\n")
                    .arg(QString::fromLatin1(gateway));
        for (const Host &host : hosts())
            script += QStringLiteral("ip netns add h_%1\nip -n h_%1 link set lo up\n").arg(host.name);
        plug(QStringLiteral("core"), QStringLiteral("eth0"), QStringLiteral("lan"),
             {QStringLiteral("10.10.0.1/24"), QStringLiteral("2001:db8:10::1/64")});
        plug(QStringLiteral("core"), QStringLiteral("eth1"), QStringLiteral("dmz"),
             {QStringLiteral("10.20.0.1/24"), QStringLiteral("2001:db8:20::1/64")});
        plug(QStringLiteral("edge"), QStringLiteral("eth0"), QStringLiteral("dmz"),
             {QStringLiteral("10.20.0.2/24"), QStringLiteral("2001:db8:20::2/64")});
        plug(QStringLiteral("edge"), QStringLiteral("eth1"), QStringLiteral("net"),
             {QStringLiteral("203.0.113.1/24"), QStringLiteral("2001:db8:99::1/64")});
        for (const Host &host : hosts())
            plug(QStringLiteral("h_") + host.name, QStringLiteral("eth0"), host.zone, host.addresses);
        script += QStringLiteral(
            "ip -n core route add default via 10.20.0.2\nip -n core -6 route add default via 2001:db8:20::2\n"
            "ip -n edge route add 10.10.0.0/24 via 10.20.0.1\nip -n edge -6 route add 2001:db8:10::/64 via "
            "2001:db8:20::1\n"
            "ip -n h_lan route add default via 10.10.0.1\nip -n h_lan -6 route add default via 2001:db8:10::1\n"
            "ip -n h_out route add default via 203.0.113.1\nip -n h_out -6 route add default via 2001:db8:99::1\n");
        for (const char *host : {"srv", "far"})
            script +=
                QStringLiteral(
                    "ip -n h_%1 route add default via 10.20.0.2\nip -n h_%1 route add 10.10.0.0/24 via 10.20.0.1\n"
                    "ip -n h_%1 -6 route add default via 2001:db8:20::2\nip -n h_%1 -6 route add 2001:db8:10::/64 "
                    "via 2001:db8:20::1\n")
                    .arg(QString::fromLatin1(host));
        const Run run = runProgram(QStringLiteral("sh"), {QStringLiteral("-c"), script});
        QVERIFY2(run.code == 0, run.errors.constData());
        for (const Host &host : hosts())
            m_stations[host.name] = std::make_unique<Station>(QStringLiteral("h_") + host.name);
    }

    void loadPoint(const RuleBook &book, const QString &exporter, const RuleSet &set)
    {
        const auto files = exporterNamed(exporter).write({set, book});
        QVERIFY2(files, files ? "" : qPrintable(files.error().text()));
        const QString station = set.kind == RuleSet::Kind::Gateway ? set.id : QStringLiteral("h_") + set.id;
        for (const ExportFile &file : *files) {
            QString command = QStringLiteral("nft -f -");
            if (file.name.endsWith(QStringLiteral(".v4")))
                command = QStringLiteral("iptables-nft-restore");
            else if (file.name.endsWith(QStringLiteral(".v6")))
                command = QStringLiteral("ip6tables-nft-restore");
            const Run run = in(station, command, file.content);
            QVERIFY2(run.code == 0, (run.errors + file.content).constData());
        }
    }

    /// What the rule book says: the packet as it arrives at a host, if it does.
    std::optional<Packet> expected(const RuleBook &book, const Host &from, const Host &to, Packet packet)
    {
        if (const RuleSet *own = book.point(from.name); own && !permits(*own, Rule::Hook::Output, packet))
            return {};
        for (const Crossing &crossing : way(from.zone, to.zone)) {
            const RuleSet &set = *book.point(crossing.gateway);
            packet = translatedIn(set, packet, crossing.in);
            if (!permits(set, Rule::Hook::Forward, packet, crossing.in, crossing.out))
                return {};
            for (const PointNat &nat : set.nat)
                if (nat.kind == PointNat::Kind::Masquerade && nat.interface == crossing.out &&
                    packet.source.family == 4)
                    packet.source = readAddress(QStringLiteral("203.0.113.1")).value();
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

    /// Sends a packet unless it could be taken for a reply to an earlier one.
    void probe(const RuleBook &book, const Host &from, const Host &to, const Packet &packet, QList<Probe> &probes)
    {
        const auto end = [](const Address &address, int port) {
            return address.text() + u' ' + QString::number(port);
        };
        const QString a = end(packet.source, packet.sourcePort),
                      b = end(packet.destination, packet.destinationPort);
        const QString key = packet.protocol.name() + u'|' + std::min(a, b) + u'|' + std::max(a, b);
        const bool echo = packet.protocol == protocols::icmp || packet.protocol == protocols::icmpv6;
        if (!echo && m_used.contains(key))
            return;
        m_used.insert(key);
        Probe one{++m_tag, packet, expected(book, from, to, packet), to.name};
        m_stations[from.name]->send(packet, one.tag); // a host firewall that drops it says so here
        for (const auto &[name, station] : m_stations)
            station->drain(m_caught);
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
        for (const RuleSet &set : book.points)
            loadPoint(book, exporter, set);
        if (QTest::currentTestFailed())
            return;

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
        for (const auto &[name, station] : m_stations)
            station->drain(m_caught);

        int permitted = 0, wrong = 0;
        for (const Probe &each : std::as_const(probes)) {
            const bool arrived = m_caught.contains(each.tag);
            const Caught got = m_caught.value(each.tag);
            bool right = arrived == each.wanted.has_value();
            if (right && arrived)
                right = got.where == QStringLiteral("h_") + each.to && got.source == each.wanted->source &&
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
