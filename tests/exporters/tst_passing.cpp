// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What passes loaded files besides the first packet of a flow: real connections and nothing backwards, path MTU,
// neighbour discovery, management of a gateway that protects itself.
#include "tests/support/smallnet.h"

using namespace portolan;
using namespace portolan::testing;

namespace {

using Hook = Rule::Hook;
using Kind = RuleSet::Kind;

} // namespace

class TestPassing : public QObject
{
    Q_OBJECT

    SmallNet m_net;

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void connectionsWorkAndNothingOpensBackwards_data() { exporterRows(true); }
    void connectionsWorkAndNothingOpensBackwards()
    {
        QFETCH(QString, exporter);
        QFETCH(bool, stateful);
        QVERIFY(m_net.build());
        const RuleSet set =
            m_net.gate({through(rule("R-1", Hook::Forward, protocols::tcp, "10.1.0.0/24,2001:db8:1::/64",
                                     "10.2.0.5,2001:db8:2::5", "443"),
                                "eth0", "eth1")},
                       stateful);
        QVERIFY(m_net.load(set, exporter));
        const QString a = m_net.world.space(QStringLiteral("a")), c = m_net.world.space(QStringLiteral("c"));
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
            QVERIFY(m_net.build());
            QVERIFY(m_net.load(
                m_net.gate({through(rule("R-1", Hook::Forward, protocols::tcp, "10.1.0.5", "10.2.0.5", "443"),
                                    "eth0", "eth1")},
                           false),
                QString::fromLatin1(exporter)));
            QHash<quint32, Caught> caught;
            Packet packet{readAddress(QStringLiteral("10.2.0.5")).value(),
                          readAddress(QStringLiteral("10.1.0.5")).value(), protocols::tcp, 443, 5555};
            m_net.world.station(QStringLiteral("c")).send(packet, 1);
            packet.opens = false;
            m_net.world.station(QStringLiteral("c")).send(packet, 2);
            QThread::msleep(100);
            m_net.world.drain(caught);
            QVERIFY(!caught.contains(1) && caught.contains(2));
        }
    }

    void pathMtuIsHeardThroughEveryPoint_data() { exporterRows(true); }
    void pathMtuIsHeardThroughEveryPoint()
    {
        QFETCH(QString, exporter);
        QFETCH(bool, stateful);
        for (bool hidden : {false, true}) {
            QVERIFY(m_net.build());
            m_net.world.run(QStringLiteral("far"), QStringLiteral("ip link set eth1 mtu 1300"));
            RuleSet set = m_net.gate({through(rule("R-1", Hook::Forward, protocols::udp, "10.1.0.5,2001:db8:1::5",
                                                   "10.3.0.5,2001:db8:3::5", "5000"),
                                              "eth0", "eth1")},
                                     stateful);
            if (hidden)
                set.nat = {masquerade("eth1")};
            QVERIFY(m_net.load(set, exporter));
            QVERIFY(m_net.load(point("a", Kind::Host,
                                     {rule("R-1", Hook::Output, protocols::udp, "10.1.0.5,2001:db8:1::5",
                                           "10.3.0.5,2001:db8:3::5", "5000")}),
                               exporter));
            const QString a = m_net.world.space(QStringLiteral("a"));
            QCOMPARE(learntMtu(a, "10.3.0.5", 5000, 1400, 3000), 1300);
            QCOMPARE(learntMtu(a, "2001:db8:3::5", 5000, 1400, 3000), 1300);
        }
    }

    /// A forged error is of no use at a stateless point but to somebody who sends.
    void errorsReachOnlyThoseWhoSend()
    {
        for (const char *exporter : {"nftables", "iptables"}) {
            QVERIFY(m_net.build());
            QVERIFY(m_net.load(m_net.gate({through(rule("R-1", Hook::Forward, protocols::udp,
                                                        "10.1.0.5,2001:db8:1::5", "10.3.0.5,2001:db8:3::5", "5000"),
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
                m_net.world.station(QStringLiteral("c")).send(packet, 0x300000);
                QThread::msleep(60);
                return m_net.world.station(QStringLiteral("a")).drainTooBig() +
                       m_net.world.station(QStringLiteral("b")).drainTooBig();
            };
            heard("10.1.0.5", 3, 4); // neighbours are found
            heard("10.1.0.6", 3, 4);
            QCOMPARE(heard("10.1.0.5", 3, 4), 1);
            QCOMPARE(heard("10.1.0.6", 3, 4), 0);
            QCOMPARE(heard("2001:db8:1::5", 2, 0), 1);
            QCOMPARE(heard("2001:db8:1::6", 2, 0), 0);
        }
    }

    void neighboursAndManagementAreNeverCut_data() { exporterRows(false); }
    void neighboursAndManagementAreNeverCut()
    {
        QFETCH(QString, exporter);
        QVERIFY(m_net.build());
        RuleSet set = m_net.gate({through(rule("R-1", Hook::Input, protocols::tcp, "10.1.0.5,2001:db8:1::5",
                                               "10.1.0.1,2001:db8:1::1", "22"),
                                          "eth0", "")},
                                 true);
        set.protectsItself = true;
        QVERIFY(m_net.load(set, exporter));
        QVERIFY(m_net.load(point("a", Kind::Host,
                                 {rule("R-1", Hook::Output, protocols::tcp, "10.1.0.5,2001:db8:1::5",
                                       "10.1.0.1,2001:db8:1::1", "1-65535")}),
                           exporter));
        QVERIFY(m_net.load(point("c", Kind::Host,
                                 {rule("R-1", Hook::Input, protocols::tcp, "10.2.0.1,2001:db8:2::1",
                                       "10.2.0.5,2001:db8:2::5", "80")}),
                           exporter));
        const QString a = m_net.world.space(QStringLiteral("a")), c = m_net.world.space(QStringLiteral("c")),
                      own = m_net.world.space(QStringLiteral("gate"));
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
};

int main(int argc, char **argv)
{
    if (const char *why = whyNoWorld()) {
        fprintf(stderr, "skipped: %s\n", why);
        return 77;
    }
    QCoreApplication application(argc, argv);
    TestPassing test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_passing.moc"
