// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What passes loaded files besides the first packet of a flow: real connections and nothing backwards, path MTU,
// neighbour discovery, multicast with its subscriptions, management of a gateway that protects itself.
#include "tests/support/realsockets.h"
#include "tests/support/rulesets.h"

#include <QtCore/QThread>
#include <QtTest/QtTest>

using namespace portolan;
using namespace portolan::testing;

namespace {

using Hook = Rule::Hook;
using Kind = RuleSet::Kind;

Rule back(Rule rule)
{
    std::swap(rule.source, rule.destination);
    std::swap(rule.sourcePorts, rule.destinationPorts);
    std::swap(rule.inInterfaces, rule.outInterfaces);
    rule.state = Rule::State::Return;
    rule.id += QStringLiteral("-b");
    return rule;
}

Rule toGroup(Rule rule)
{
    rule.multicast = true;
    return rule;
}

NetPlug plug(const char *interface, const char *zone, const char *four, const char *six)
{
    return {QString::fromLatin1(interface),
            QString::fromLatin1(zone),
            {QString::fromLatin1(four) + QStringLiteral("/24"), QString::fromLatin1(six) + QStringLiteral("/64")}};
}

QList<NetRoute> byWay(const char *net, const char *four, const char *net6, const char *six)
{
    return {{QString::fromLatin1(net), QString::fromLatin1(four)},
            {QString::fromLatin1(net6), QString::fromLatin1(six)}};
}

} // namespace

class TestPassing : public QObject
{
    Q_OBJECT

    NetWorld m_world;
    quint32 m_tag = 0x200000;

    void rows()
    {
        QTest::addColumn<QString>("exporter");
        QTest::addColumn<bool>("stateful");
        for (const char *exporter : {"nftables", "iptables"})
            for (bool stateful : {true, false})
                QTest::addRow("%s, %s", exporter, stateful ? "stateful" : "stateless")
                    << QString::fromLatin1(exporter) << stateful;
    }

    /// a and b at one wire, gate between them and c, another router before d behind a narrow wire.
    bool build()
    {
        const QString eth0 = QStringLiteral("eth0");
        QList<NetNode> nodes{
            {QStringLiteral("a"), NetNode::Kind::Host, {plug("eth0", "lan", "10.1.0.5", "2001:db8:1::5")}, {}},
            {QStringLiteral("b"), NetNode::Kind::Host, {plug("eth0", "lan", "10.1.0.6", "2001:db8:1::6")}, {}},
            {QStringLiteral("gate"),
             NetNode::Kind::Router,
             {plug("eth0", "lan", "10.1.0.1", "2001:db8:1::1"), plug("eth1", "mid", "10.2.0.1", "2001:db8:2::1")},
             byWay("10.3.0.0/24", "10.2.0.2", "2001:db8:3::/64", "2001:db8:2::2")},
            {QStringLiteral("c"),
             NetNode::Kind::Host,
             {plug("eth0", "mid", "10.2.0.5", "2001:db8:2::5")},
             byWay("10.1.0.0/24", "10.2.0.1", "2001:db8:1::/64", "2001:db8:2::1")},
            {QStringLiteral("far"),
             NetNode::Kind::Router,
             {plug("eth0", "mid", "10.2.0.2", "2001:db8:2::2"), plug("eth1", "end", "10.3.0.2", "2001:db8:3::2")},
             byWay("10.1.0.0/24", "10.2.0.1", "2001:db8:1::/64", "2001:db8:2::1")},
            {QStringLiteral("d"),
             NetNode::Kind::Host,
             {plug("eth0", "end", "10.3.0.5", "2001:db8:3::5")},
             byWay("10.1.0.0/24", "10.3.0.2", "2001:db8:1::/64", "2001:db8:3::2")}};
        for (int i : {0, 1})
            nodes[i].routes = byWay("10.2.0.0/24", "10.1.0.1", "2001:db8:2::/64", "2001:db8:1::1") +
                              byWay("10.3.0.0/24", "10.1.0.1", "2001:db8:3::/64", "2001:db8:1::1");
        const QByteArray fault =
            m_world.build({QStringLiteral("lan"), QStringLiteral("mid"), QStringLiteral("end")}, nodes);
        if (!fault.isEmpty())
            qInfo("%s", fault.constData());
        return fault.isEmpty();
    }

    bool load(const RuleSet &set, const QString &exporter)
    {
        const QByteArray fault = m_world.load(book({set}), set, exporter, set.id);
        if (!fault.isEmpty())
            qInfo("%s", fault.constData());
        return fault.isEmpty();
    }

    RuleSet gate(const QList<Rule> &rules, bool stateful)
    {
        RuleSet set = point("gate", Kind::Gateway, rules, stateful);
        set.interfaces = {{QStringLiteral("eth0"), QStringLiteral("lan"), addresses("10.1.0.1,2001:db8:1::1")},
                          {QStringLiteral("eth1"), QStringLiteral("mid"), addresses("10.2.0.1,2001:db8:2::1")}};
        if (!stateful)
            for (const Rule &rule : rules)
                if (rule.hook == Hook::Forward && !rule.multicast)
                    set.rules.append(back(rule));
        return set;
    }

    struct Sending
    {
        QString from;
        const char *source;
        const char *group;
        int port;
        QStringList to; ///< who shall get it
    };
    /// How many arrive elsewhere than they should.
    int wrongOf(const QList<Sending> &all)
    {
        QHash<quint32, Caught> caught;
        QHash<QString, QHash<quint32, Caught>> at;
        int wrong = 0;
        for (const Sending &each : all) {
            Packet packet{readAddress(QString::fromLatin1(each.source)).value(),
                          readAddress(QString::fromLatin1(each.group)).value(), protocols::udp, 4000, each.port};
            m_world.station(each.from).send(packet, ++m_tag);
            QThread::msleep(2);
            for (const char *name : {"a", "b", "c", "d"}) {
                const QString who = QString::fromLatin1(name);
                if (who == each.from)
                    continue;
                QHash<quint32, Caught> got;
                m_world.station(who).drain(got);
                if (!got.contains(m_tag) && each.to.contains(who)) { // a slow machine
                    QThread::msleep(50);
                    m_world.station(who).drain(got);
                }
                if (got.contains(m_tag) != each.to.contains(who) && ++wrong < 10)
                    qInfo("wrong: %s %s -> %s %d at %s", qPrintable(each.from), each.source, each.group, each.port,
                          name);
            }
        }
        return wrong;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void connectionsWorkAndNothingOpensBackwards_data() { rows(); }
    void connectionsWorkAndNothingOpensBackwards()
    {
        QFETCH(QString, exporter);
        QFETCH(bool, stateful);
        QVERIFY(build());
        const RuleSet set = gate({through(rule("R-1", Hook::Forward, protocols::tcp, "10.1.0.0/24,2001:db8:1::/64",
                                               "10.2.0.5,2001:db8:2::5", "443"),
                                          "eth0", "eth1")},
                                 stateful);
        QVERIFY(load(set, exporter));
        const QString a = m_world.space(QStringLiteral("a")), c = m_world.space(QStringLiteral("c"));
        for (const auto &[client, server] :
             {std::pair{"10.1.0.5", "10.2.0.5"}, {"2001:db8:1::5", "2001:db8:2::5"}}) {
            Handle good = listenIn(c, server, 443);
            const Handle other = listenIn(c, server, 444), own = listenIn(a, client, 5555);
            QVERIFY(good >= 0 && other >= 0 && own >= 0);
            QVERIFY2(talks(a, client, 0, server, 443, good, 3000), client);
            QVERIFY2(!talks(a, client, 0, server, 444, other, 200), client);
            // From the very port that replies come from.
            good = Handle();
            QVERIFY2(!talks(c, server, 443, client, 5555, own, 200), server);
        }
    }

    void noFlagsButThoseOfAReplyComeIn()
    {
        for (const char *exporter : {"nftables", "iptables"}) {
            QVERIFY(build());
            QVERIFY(load(gate({through(rule("R-1", Hook::Forward, protocols::tcp, "10.1.0.5", "10.2.0.5", "443"),
                                       "eth0", "eth1")},
                              false),
                         QString::fromLatin1(exporter)));
            QHash<quint32, Caught> caught;
            Packet packet{readAddress(QStringLiteral("10.2.0.5")).value(),
                          readAddress(QStringLiteral("10.1.0.5")).value(), protocols::tcp, 443, 5555};
            m_world.station(QStringLiteral("c")).send(packet, 1);
            packet.opens = false;
            m_world.station(QStringLiteral("c")).send(packet, 2);
            QThread::msleep(100);
            m_world.drain(caught);
            QVERIFY(!caught.contains(1) && caught.contains(2));
        }
    }

    void pathMtuIsHeardThroughEveryPoint_data() { rows(); }
    void pathMtuIsHeardThroughEveryPoint()
    {
        QFETCH(QString, exporter);
        QFETCH(bool, stateful);
        for (bool hidden : {false, true}) {
            QVERIFY(build());
            m_world.run(QStringLiteral("far"), QStringLiteral("ip link set eth1 mtu 1300"));
            RuleSet set = gate({through(rule("R-1", Hook::Forward, protocols::udp, "10.1.0.5,2001:db8:1::5",
                                             "10.3.0.5,2001:db8:3::5", "5000"),
                                        "eth0", "eth1")},
                               stateful);
            if (hidden)
                set.nat = {masquerade("eth1")};
            QVERIFY(load(set, exporter));
            QVERIFY(load(point("a", Kind::Host,
                               {rule("R-1", Hook::Output, protocols::udp, "10.1.0.5,2001:db8:1::5",
                                     "10.3.0.5,2001:db8:3::5", "5000")}),
                         exporter));
            const QString a = m_world.space(QStringLiteral("a"));
            QCOMPARE(learntMtu(a, "10.3.0.5", 5000, 1400, 3000), 1300);
            QCOMPARE(learntMtu(a, "2001:db8:3::5", 5000, 1400, 3000), 1300);
        }
    }

    /// A forged error is of no use at a stateless point but to somebody who sends.
    void errorsReachOnlyThoseWhoSend()
    {
        for (const char *exporter : {"nftables", "iptables"}) {
            QVERIFY(build());
            QVERIFY(load(gate({through(rule("R-1", Hook::Forward, protocols::udp, "10.1.0.5,2001:db8:1::5",
                                            "10.3.0.5,2001:db8:3::5", "5000"),
                                       "eth0", "eth1")},
                              false),
                         QString::fromLatin1(exporter)));
            auto heard = [&](const char *to, int type, int code) {
                Packet packet{
                    readAddress(QString::fromLatin1(familyOf(to) == AF_INET ? "10.2.0.5" : "2001:db8:2::5"))
                        .value(),
                    readAddress(QString::fromLatin1(to)).value(),
                    familyOf(to) == AF_INET ? protocols::icmp : protocols::icmpv6};
                packet.icmpType = type;
                packet.icmpCode = code;
                m_world.station(QStringLiteral("c")).send(packet, 0x300000);
                QThread::msleep(60);
                return m_world.station(QStringLiteral("a")).drainTooBig() +
                       m_world.station(QStringLiteral("b")).drainTooBig();
            };
            heard("10.1.0.5", 3, 4); // neighbours are found
            heard("10.1.0.6", 3, 4);
            QCOMPARE(heard("10.1.0.5", 3, 4), 1);
            QCOMPARE(heard("10.1.0.6", 3, 4), 0);
            QCOMPARE(heard("2001:db8:1::5", 2, 0), 1);
            QCOMPARE(heard("2001:db8:1::6", 2, 0), 0);
        }
    }

    void neighboursAndManagementAreNeverCut_data()
    {
        QTest::addColumn<QString>("exporter");
        QTest::newRow("nftables") << QStringLiteral("nftables");
        QTest::newRow("iptables") << QStringLiteral("iptables");
    }
    void neighboursAndManagementAreNeverCut()
    {
        QFETCH(QString, exporter);
        QVERIFY(build());
        RuleSet set = gate({through(rule("R-1", Hook::Input, protocols::tcp, "10.1.0.5,2001:db8:1::5",
                                         "10.1.0.1,2001:db8:1::1", "22"),
                                    "eth0", "")},
                           true);
        set.protectsItself = true;
        QVERIFY(load(set, exporter));
        QVERIFY(load(point("a", Kind::Host,
                           {rule("R-1", Hook::Output, protocols::tcp, "10.1.0.5,2001:db8:1::5",
                                 "10.1.0.1,2001:db8:1::1", "1-65535")}),
                     exporter));
        QVERIFY(load(point("c", Kind::Host,
                           {rule("R-1", Hook::Input, protocols::tcp, "10.2.0.1,2001:db8:2::1",
                                 "10.2.0.5,2001:db8:2::5", "80")}),
                     exporter));
        const QString a = m_world.space(QStringLiteral("a")), c = m_world.space(QStringLiteral("c")),
                      own = m_world.space(QStringLiteral("gate"));
        struct Ends
        {
            const char *client, *inner, *outer, *server;
        };
        for (const Ends &each : {Ends{"10.1.0.5", "10.1.0.1", "10.2.0.1", "10.2.0.5"},
                                 {"2001:db8:1::5", "2001:db8:1::1", "2001:db8:2::1", "2001:db8:2::5"}}) {
            const Handle ssh = listenIn(own, each.inner, 22), web = listenIn(own, each.inner, 80),
                         far = listenIn(c, each.server, 80);
            QVERIFY2(talks(a, each.client, 0, each.inner, 22, ssh, 3000), each.client);
            QVERIFY2(!talks(a, each.client, 0, each.inner, 80, web, 200), each.client);
            QVERIFY2(talks(own, each.outer, 0, each.server, 80, far, 3000), each.outer);
        }
    }

    void groupsPassHostFirewallsAndReportsAreSeen_data() { neighboursAndManagementAreNeverCut_data(); }
    void groupsPassHostFirewallsAndReportsAreSeen()
    {
        QFETCH(QString, exporter);
        QVERIFY(build());
        const Rule igmp = rule("R-9", Hook::Output, protocols::igmp, "10.1.0.6", "224.0.0.22");
        QVERIFY(load(point("a", Kind::Host,
                           {toGroup(rule("R-1", Hook::Output, protocols::udp, "10.1.0.5,2001:db8:1::5",
                                         "239.1.1.1,239.1.1.2,ff05::101", "5000-5009"))}),
                     exporter));
        QVERIFY(load(point("b", Kind::Host,
                           {toGroup(rule("R-1", Hook::Input, protocols::udp, "10.1.0.5,2001:db8:1::5",
                                         "239.1.1.1,ff05::101", "5000-5007")),
                            igmp}),
                     exporter));
        QVERIFY(load(gate({}, true), exporter));
        Sniffer sniffer(m_world.switches(), NetWorld::switchOf(QStringLiteral("lan")));
        Station &b = m_world.station(QStringLiteral("b"));
        QVERIFY(b.join(addresses("239.1.1.1").begin()->first) && b.join(addresses("239.1.1.2").begin()->first));
        QVERIFY(sniffer.seesReport("10.1.0.6", 3000));
        QVERIFY(b.join(addresses("ff05::101").begin()->first));
        QVERIFY(sniffer.seesReport("2001:db8:1::6", 3000));
        QList<Sending> all;
        for (int port = 4999; port <= 5010; ++port)
            for (const char *group : {"239.1.1.1", "239.1.1.2", "ff05::101"}) {
                const bool good = port >= 5000 && port <= 5007 && strcmp(group, "239.1.1.2") != 0;
                all.append({QStringLiteral("a"), familyOf(group) == AF_INET ? "10.1.0.5" : "2001:db8:1::5", group,
                            port, good ? QStringList{QStringLiteral("b")} : QStringList()});
            }
        QCOMPARE(wrongOf(all), 0);
        // Without its rule the report stays at home.
        QVERIFY(load(point("b", Kind::Host, {}), exporter));
        Sniffer again(m_world.switches(), NetWorld::switchOf(QStringLiteral("lan")));
        QVERIFY(b.join(addresses("239.1.1.3").begin()->first));
        QVERIFY(!again.seesReport("10.1.0.6", 1300));
    }

    void groupsCrossAGatewayByTheirRulesOnly_data() { rows(); }
    void groupsCrossAGatewayByTheirRulesOnly()
    {
        QFETCH(QString, exporter);
        QFETCH(bool, stateful);
        QVERIFY(build());
        const RuleSet set =
            gate({toGroup(through(rule("R-1", Hook::Forward, protocols::udp, "10.1.0.5,2001:db8:1::5",
                                       "239.1.1.1,ff05::101", "5000-5009"),
                                  "eth0", "eth1"))},
                 stateful);
        QVERIFY(load(set, exporter));
        MulticastRoutes routes(m_world.space(QStringLiteral("gate")), "eth0", "eth1");
        Station &c = m_world.station(QStringLiteral("c"));
        for (const char *group : {"239.1.1.1", "239.1.1.2", "ff05::101", "ff05::102"}) {
            QVERIFY(c.join(addresses(group).begin()->first));
            for (const char *source : {"10.1.0.5", "10.1.0.6", "2001:db8:1::5", "2001:db8:1::6"})
                if (familyOf(group) == familyOf(source))
                    QVERIFY(routes.forward(source, group));
        }
        QList<Sending> all;
        for (int port = 4990; port <= 5020; ++port)
            for (const char *group : {"239.1.1.1", "239.1.1.2", "ff05::101", "ff05::102"})
                for (const char *source : {"10.1.0.5", "10.1.0.6", "2001:db8:1::5", "2001:db8:1::6"}) {
                    if (familyOf(group) != familyOf(source))
                        continue;
                    const bool first = source[strlen(source) - 1] == '5';
                    const bool good = first && port >= 5000 && port <= 5009 && group[strlen(group) - 1] == '1';
                    all.append({first ? QStringLiteral("a") : QStringLiteral("b"), source, group, port,
                                good ? QStringList{QStringLiteral("c")} : QStringList()});
                }
        QCOMPARE(wrongOf(all), 0);
    }

    void groupsAndReportsPassABridge()
    {
        for (bool stateful : {false, true}) {
            if (stateful && !bridgesTrackConnections()) {
                qInfo("this kernel cannot track connections through a bridge: only the stateless one was tried");
                continue;
            }
            const QByteArray fault = m_world.build({QStringLiteral("front"), QStringLiteral("back")},
                                                   {{QStringLiteral("a"),
                                                     NetNode::Kind::Host,
                                                     {plug("eth0", "front", "10.1.0.5", "2001:db8:1::5")},
                                                     {}},
                                                    {QStringLiteral("b"),
                                                     NetNode::Kind::Host,
                                                     {plug("eth0", "back", "10.1.0.6", "2001:db8:1::6")},
                                                     {}},
                                                    {QStringLiteral("c"),
                                                     NetNode::Kind::Host,
                                                     {plug("eth0", "back", "10.1.0.7", "2001:db8:1::7")},
                                                     {}},
                                                    {QStringLiteral("d"),
                                                     NetNode::Kind::Host,
                                                     {plug("eth0", "front", "10.1.0.8", "2001:db8:1::8")},
                                                     {}},
                                                    {QStringLiteral("tap"),
                                                     NetNode::Kind::Bridge,
                                                     {{QStringLiteral("eth0"), QStringLiteral("front"), {}},
                                                      {QStringLiteral("eth1"), QStringLiteral("back"), {}}},
                                                     {}}});
            QVERIFY2(fault.isEmpty(), fault.constData());
            RuleSet set = point(
                "tap", Kind::Gateway,
                {toGroup(through(rule("R-1", Hook::Forward, protocols::udp, "10.1.0.5,2001:db8:1::5",
                                      "239.1.1.1,ff05::101", "5000-5009"),
                                 "eth0", "eth1")),
                 through(rule("R-2", Hook::Forward, protocols::igmp, "10.1.0.6", "224.0.0.22"), "eth1", "eth0"),
                 through(rule("R-3", Hook::Forward, protocols::tcp, "10.1.0.5,2001:db8:1::5",
                              "10.1.0.6,2001:db8:1::6", "443"),
                         "eth0", "eth1")},
                stateful);
            set.bridge = true;
            if (!stateful)
                set.rules.append(back(set.rules.last()));
            QVERIFY(load(set, QStringLiteral("nftables")));
            Sniffer sniffer(m_world.switches(), NetWorld::switchOf(QStringLiteral("front")));
            for (const char *who : {"b", "c"})
                for (const char *group : {"239.1.1.1", "ff05::101"})
                    QVERIFY(m_world.station(QString::fromLatin1(who)).join(addresses(group).begin()->first));
            QVERIFY(sniffer.seesReport("10.1.0.6", 3000));
            QVERIFY(!sniffer.seesReport("10.1.0.7", 1200));
            QList<Sending> all;
            const QStringList both{QStringLiteral("b"), QStringLiteral("c")};
            for (int port = 4990; port <= 5020; ++port)
                for (const char *group : {"239.1.1.1", "ff05::101"})
                    for (bool good : {true, false})
                        all.append({good ? QStringLiteral("a") : QStringLiteral("d"),
                                    familyOf(group) == AF_INET ? (good ? "10.1.0.5" : "10.1.0.8")
                                                               : (good ? "2001:db8:1::5" : "2001:db8:1::8"),
                                    group, port, good && port >= 5000 && port <= 5009 ? both : QStringList()});
            QCOMPARE(wrongOf(all), 0);
            // ARP and neighbour discovery pass, or none of this would.
            const QString a = m_world.space(QStringLiteral("a")), b = m_world.space(QStringLiteral("b"));
            for (const auto &[client, server] :
                 {std::pair{"10.1.0.5", "10.1.0.6"}, {"2001:db8:1::5", "2001:db8:1::6"}}) {
                Handle good = listenIn(b, server, 443);
                const Handle other = listenIn(b, server, 444), own = listenIn(a, client, 5555);
                QVERIFY2(talks(a, client, 0, server, 443, good, 3000), client);
                QVERIFY2(!talks(a, client, 0, server, 444, other, 200), client);
                good = Handle();
                QVERIFY2(!talks(b, server, 443, client, 5555, own, 200), server);
            }
        }
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
    TestPassing test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_passing.moc"
