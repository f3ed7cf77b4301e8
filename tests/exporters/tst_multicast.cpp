// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Multicast really sent, subscribed to and received, through loaded host firewalls, gateways and a bridge.
#include "model/pipeline/derive.h"
#include "model/plan/planfile.h"
#include "tests/support/smallnet.h"

using namespace portolan;
using namespace portolan::testing;

namespace {

using Hook = Rule::Hook;
using Kind = RuleSet::Kind;

} // namespace

class TestMulticast : public QObject
{
    Q_OBJECT

    SmallNet m_net;

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void groupsPassHostFirewallsAndReportsAreSeen_data() { exporterRows(false); }
    void groupsPassHostFirewallsAndReportsAreSeen()
    {
        QFETCH(QString, exporter);
        QVERIFY(m_net.build());
        const Rule igmp = rule("R-9", Hook::Output, protocols::igmp, "10.1.0.6", "224.0.0.22");
        QVERIFY(m_net.load(point("a", Kind::Host,
                                 {toGroup(rule("R-1", Hook::Output, protocols::udp, "10.1.0.5,2001:db8:1::5",
                                               "239.1.1.1,239.1.1.2,ff05::101", "5000-5009"))}),
                           exporter));
        QVERIFY(m_net.load(point("b", Kind::Host,
                                 {toGroup(rule("R-1", Hook::Input, protocols::udp, "10.1.0.5,2001:db8:1::5",
                                               "239.1.1.1,ff05::101", "5000-5007")),
                                  igmp}),
                           exporter));
        QVERIFY(m_net.load(m_net.gate({}, true), exporter));
        Sniffer sniffer(m_net.world.switches(), NetWorld::switchOf(QStringLiteral("lan")));
        Station &b = m_net.world.station(QStringLiteral("b"));
        QVERIFY(b.join(addresses("239.1.1.1").begin()->first) && b.join(addresses("239.1.1.2").begin()->first));
        QVERIFY(sniffer.seesReport("10.1.0.6", 3000));
        QVERIFY(b.join(addresses("ff05::101").begin()->first));
        QVERIFY(sniffer.seesReport("2001:db8:1::6", 3000));
        QList<SmallNet::Sending> all;
        for (int port = 4999; port <= 5010; ++port)
            for (const char *group : {"239.1.1.1", "239.1.1.2", "ff05::101"}) {
                const bool good = port >= 5000 && port <= 5007 && strcmp(group, "239.1.1.2") != 0;
                all.append({QStringLiteral("a"), familyOf(group) == AF_INET ? "10.1.0.5" : "2001:db8:1::5", group,
                            port, good ? QStringList{QStringLiteral("b")} : QStringList()});
            }
        QCOMPARE(m_net.wrongOf(all), 0);
        // Without its rule the report stays at home.
        QVERIFY(m_net.load(point("b", Kind::Host, {}), exporter));
        Sniffer again(m_net.world.switches(), NetWorld::switchOf(QStringLiteral("lan")));
        QVERIFY(b.join(addresses("239.1.1.3").begin()->first));
        QVERIFY(!again.seesReport("10.1.0.6", 1300));
    }

    void groupsCrossAGatewayByTheirRulesOnly_data() { exporterRows(true); }
    void groupsCrossAGatewayByTheirRulesOnly()
    {
        QFETCH(QString, exporter);
        QFETCH(bool, stateful);
        QVERIFY(m_net.build());
        const RuleSet set =
            m_net.gate({toGroup(through(rule("R-1", Hook::Forward, protocols::udp, "10.1.0.5,2001:db8:1::5",
                                             "239.1.1.1,ff05::101", "5000-5009"),
                                        "eth0", "eth1"))},
                       stateful);
        QVERIFY(m_net.load(set, exporter));
        MulticastRoutes routes(m_net.world.space(QStringLiteral("gate")), "eth0", "eth1");
        Station &c = m_net.world.station(QStringLiteral("c"));
        for (const char *group : {"239.1.1.1", "239.1.1.2", "ff05::101", "ff05::102"}) {
            QVERIFY(c.join(addresses(group).begin()->first));
            for (const char *source : {"10.1.0.5", "10.1.0.6", "2001:db8:1::5", "2001:db8:1::6"})
                if (familyOf(group) == familyOf(source))
                    QVERIFY(routes.forward(source, group));
        }
        QList<SmallNet::Sending> all;
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
        QCOMPARE(m_net.wrongOf(all), 0);
    }

    void groupsOfAPlanArrive_data() { exporterRows(true); }
    void groupsOfAPlanArrive()
    {
        QFETCH(QString, exporter);
        QFETCH(bool, stateful);
        QVERIFY(m_net.build());
        QByteArray text = R"({"format": 1, "project": {"name": "Groups"},
 "zones": [{"id": "lan", "subnets": ["10.1.0.0/24", "2001:db8:1::/64"]},
           {"id": "mid", "subnets": ["10.2.0.0/24", "2001:db8:2::/64"]}],
 "gateways": [{"id": "gate", "stateful": STATEFUL, "routesMulticast": true, "protectsItself": true, "interfaces": [
    {"id": "eth0", "zone": "lan", "addresses": ["10.1.0.1", "2001:db8:1::1"]},
    {"id": "eth1", "zone": "mid", "addresses": ["10.2.0.1", "2001:db8:2::1"]}]}],
 "devices": [
  {"id": "a", "roles": ["play/sender"], "hostFirewall": "nftables", "interfaces": [{"zone": "lan", "addresses": ["10.1.0.5", "2001:db8:1::5"]}]},
  {"id": "b", "roles": ["play/listener"], "hostFirewall": "nftables", "interfaces": [{"zone": "lan", "addresses": ["10.1.0.6", "2001:db8:1::6"]}]},
  {"id": "c", "roles": ["play/listener"], "hostFirewall": "nftables", "interfaces": [{"zone": "mid", "addresses": ["10.2.0.5", "2001:db8:2::5"]}]}],
 "products": [{"id": "play", "name": "Play", "vendor": "x", "category": "audio",
  "documents": [{"file": "a.txt", "title": "a"}],
  "roles": [{"id": "sender", "name": {"en": "s"}}, {"id": "listener", "name": {"en": "l"}}],
  "services": [{"id": "stream", "name": {"en": "x"}, "protocols": ["udp"], "ports": "5004", "groups": ["239.1.1.1", "ff15::101"]}],
  "requirements": [{"id": "stream", "service": "stream", "from": ["sender"], "to": ["listener"], "purpose": {"en": "x"}, "source": {"line": 1}}]}]})";
        const auto plan =
            readPlan(text.replace("STATEFUL", stateful ? "true" : "false"), QStringLiteral("groups.portolan"), {});
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text()));
        const auto derived = derive(*plan, Texts());
        QCOMPARE(derived->rules.points.size(), 4);
        for (const RuleSet &set : derived->rules.points) {
            const QByteArray fault = m_net.world.load(derived->rules, set, exporter, set.id);
            QVERIFY2(fault.isEmpty(), fault.constData());
        }
        MulticastRoutes routes(m_net.world.space(QStringLiteral("gate")), "eth0", "eth1");
        Sniffer lan(m_net.world.switches(), NetWorld::switchOf(QStringLiteral("lan"))),
            mid(m_net.world.switches(), NetWorld::switchOf(QStringLiteral("mid")));
        for (const char *group : {"239.1.1.1", "239.1.1.2", "ff15::101", "ff15::102"}) {
            QVERIFY(routes.forward(familyOf(group) == AF_INET ? "10.1.0.5" : "2001:db8:1::5", group));
            for (const char *who : {"b", "c"})
                QVERIFY(m_net.world.station(QString::fromLatin1(who)).join(addresses(group).begin()->first));
        }
        QVERIFY(lan.seesReport("10.1.0.6", 3000) && mid.seesReport("10.2.0.5", 3000));
        QList<SmallNet::Sending> all;
        for (int port = 5000; port <= 5010; ++port)
            for (const char *group : {"239.1.1.1", "239.1.1.2", "ff15::101", "ff15::102"}) {
                const bool good = port == 5004 && group[strlen(group) - 1] == '1';
                all.append({QStringLiteral("a"), familyOf(group) == AF_INET ? "10.1.0.5" : "2001:db8:1::5", group,
                            port, good ? QStringList{QStringLiteral("b"), QStringLiteral("c")} : QStringList()});
            }
        QCOMPARE(m_net.wrongOf(all), 0);
    }

    void groupsAndReportsPassABridge()
    {
        for (bool stateful : {false, true}) {
            if (stateful && !bridgesTrackConnections()) {
                qInfo("this kernel cannot track connections through a bridge: only the stateless one was tried");
                continue;
            }
            const QByteArray fault = m_net.world.build({QStringLiteral("front"), QStringLiteral("back")},
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
            QVERIFY(m_net.load(set, QStringLiteral("nftables")));
            Sniffer sniffer(m_net.world.switches(), NetWorld::switchOf(QStringLiteral("front")));
            for (const char *who : {"b", "c"})
                for (const char *group : {"239.1.1.1", "ff05::101"})
                    QVERIFY(m_net.world.station(QString::fromLatin1(who)).join(addresses(group).begin()->first));
            QVERIFY(sniffer.seesReport("10.1.0.6", 3000));
            QVERIFY(!sniffer.seesReport("10.1.0.7", 1200));
            QList<SmallNet::Sending> all;
            const QStringList both{QStringLiteral("b"), QStringLiteral("c")};
            for (int port = 4990; port <= 5020; ++port)
                for (const char *group : {"239.1.1.1", "ff05::101"})
                    for (bool good : {true, false})
                        all.append({good ? QStringLiteral("a") : QStringLiteral("d"),
                                    familyOf(group) == AF_INET ? (good ? "10.1.0.5" : "10.1.0.8")
                                                               : (good ? "2001:db8:1::5" : "2001:db8:1::8"),
                                    group, port, good && port >= 5000 && port <= 5009 ? both : QStringList()});
            QCOMPARE(m_net.wrongOf(all), 0);
            // ARP and neighbour discovery pass, or none of this would.
            const QString a = m_net.world.space(QStringLiteral("a")), b = m_net.world.space(QStringLiteral("b"));
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
    if (const char *why = whyNoWorld()) {
        fprintf(stderr, "skipped: %s\n", why);
        return 77;
    }
    QCoreApplication application(argc, argv);
    TestMulticast test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_multicast.moc"
