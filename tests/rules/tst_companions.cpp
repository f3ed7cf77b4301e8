// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What multicast needs beside its packets: reports, queries, PIM or a proxy's reports, and where each must pass.
#include "model/rules/companions.h"
#include "tests/support/playplan.h"

#include <QtTest/QTest>

using namespace portolan;
using namespace portolan::testing;

namespace {

/// A sender in `a` and a listener in `c` behind g1 and g2, which protect themselves; the listener has a firewall.
SmallPlan routed(const char *second, const char *groups = "'239.1.1.1'", const char *querier = "")
{
    const QByteArray routes = ", 'routesMulticast': true, 'protectsItself': true";
    const bool six = QByteArray(groups).contains(':');
    auto both = [six](const char *four, const char *address) {
        return six ? QByteArray(four) + "," + address : QByteArray(four);
    };
    return SmallPlan(tables(
        {zone("a", "10.0.1.0/24"), zone("b", "10.0.2.0/24"), zone("c", "10.0.3.0/24", querier)},
        {gateway("g1", {side("a", "10.0.1.254"), side("b", both("10.0.2.1", "fd00:2::1"))}, routes),
         gateway("g2", {side("b", both("10.0.2.2", "fd00:2::2")), side("c", both("10.0.3.254", "fd00:3::fe"))},
                 routes + second)},
        {device("d1", "a", both("10.0.1.1", "fd00:1::1"), ", 'roles': ['play/s']"),
         device("d2", "c", both("10.0.3.1", "fd00:3::1"), ", 'roles': ['play/l'], 'hostFirewall': 'nftables'"),
         device("asker", "c", "10.0.3.9", ", 'hostFirewall': 'nftables'")},
        {}, play(groups)));
}

QStringList companions(const SmallPlan &plan, const char *point)
{
    return plan.rules(point).filter(QRegularExpression(QStringLiteral("^(igmp|pim|vrrp|state)-?")));
}

} // namespace

class TestCompanions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aListenerReportsAndIsAskedByTheRouterThatBringsTheGroup()
    {
        const SmallPlan plan = routed("");
        QCOMPARE(
            companions(plan, "d2"),
            QStringList({QStringLiteral("igmp-query input igmp 10.0.3.254 > 224.0.0.1,239.1.1.1"),
                         QStringLiteral("igmp-report output igmp 10.0.3.1 > 224.0.0.2,224.0.0.22,239.1.1.1")}));
        QVERIFY(companions(plan, "g2")
                    .contains(QStringLiteral("igmp-report input igmp 10.0.3.1 > 224.0.0.2,224.0.0.22,239.1.1.1")));
        QVERIFY(companions(plan, "asker").isEmpty());
    }

    void routersSpeakPimToEachOther()
    {
        const SmallPlan plan = routed("");
        QCOMPARE(companions(plan, "g1"), QStringList{QStringLiteral("pim input 103 10.0.2.2 > 224.0.0.13")});
        QVERIFY(companions(plan, "g2").contains(QStringLiteral("pim input 103 10.0.2.1 > 224.0.0.13")));
    }

    void aProxyReportsUpwardsAndIsAsked()
    {
        const SmallPlan plan = routed(", 'multicastBy': 'igmp-proxy'");
        QCOMPARE(companions(plan, "g1"),
                 QStringList{QStringLiteral("igmp-report input igmp 10.0.2.2 > 224.0.0.2,224.0.0.22,239.1.1.1")});
        QVERIFY(companions(plan, "g2")
                    .contains(QStringLiteral("igmp-query input igmp 10.0.2.1 > 224.0.0.1,239.1.1.1")));
    }

    void aQuerierOfTheZoneAsksToo()
    {
        const SmallPlan plan = routed("", "'239.1.1.1'", ", 'querier': 'asker'");
        QCOMPARE(companions(plan, "asker"),
                 QStringList({QStringLiteral("igmp-query output igmp 10.0.3.9 > 224.0.0.1,239.1.1.1"),
                              QStringLiteral("igmp-report input igmp 10.0.3.1 > 224.0.0.2,224.0.0.22,239.1.1.1")}));
        QVERIFY(companions(plan, "d2")
                    .contains(QStringLiteral("igmp-query input igmp 10.0.3.9,10.0.3.254 > 224.0.0.1,239.1.1.1")));
    }

    void ofIpv6TheListenerProtocolSpeaksFromLinkLocalAddresses()
    {
        const SmallPlan plan = routed("", "'239.1.1.1', 'ff15::1'");
        QVERIFY(companions(plan, "d2").contains(QStringLiteral("igmp-report output icmpv6 fe80::/10 > ff02::16")));
        QVERIFY(
            companions(plan, "d2").contains(QStringLiteral("igmp-query input icmpv6 fe80::/10 > ff02::1,ff15::1")));
        QVERIFY(companions(plan, "g2").contains(QStringLiteral("pim input 103 fe80::/10 > ff02::d")));
    }

    void everyCompanionOfAFlowNamesTheFlow()
    {
        const SmallPlan plan = routed("");
        int found = 0;
        for (const RuleSet &set : plan.book.points)
            for (const Rule &rule : set.rules) {
                if (rule.companion == Rule::Companion::None)
                    continue;
                ++found;
                QCOMPARE(rule.flows, QList<int>{plan.flow("play/x")});
                QVERIFY(rule.multicast);
                QVERIFY(rule.widening.isEmpty());
                QVERIFY(rule.purpose.contains(QStringLiteral("sound")));
            }
        QVERIFY(found >= 5);
    }

    void linkLocalGroupsNeedNoReports()
    {
        const SmallPlan plan = routed("", "'224.0.0.230'");
        for (const char *point : {"d2", "g1", "g2"})
            QVERIFY(companions(plan, point).isEmpty());
    }

    void bridgesPassReportsAndQueries()
    {
        const SmallPlan plan(tables(
            {zone("a", "10.0.1.0/24"), zone("b", "10.0.1.0/24", ", 'querier': 'sw'")},
            {gateway("br", {side("a"), side("b")}, ", 'bridge': true"), gateway("sw", {side("b", "10.0.1.250")})},
            {device("d1", "a", "10.0.1.1", ", 'roles': ['play/s', 'play/l']"),
             device("d2", "a", "10.0.1.2", ", 'roles': ['play/l']")},
            {}, play("'239.1.1.1'")));
        QCOMPARE(plan.rules("br"),
                 QStringList({QStringLiteral("igmp-query forward igmp 10.0.1.250 > 224.0.0.1,239.1.1.1"),
                              QStringLiteral(
                                  "igmp-report forward igmp 10.0.1.1-10.0.1.2 > 224.0.0.2,224.0.0.22,239.1.1.1")}));
    }

    void noRouterPassesOnWhatIsSaidOnALink()
    {
        // The bridges make one segment of a, x and b, yet nothing goes through what lies outside.
        const SmallPlan plan(
            tables({zone("a", "10.0.1.0/24", ", 'querier': 'asker'"),
                    zone("x", "10.0.1.0/24", ", 'kind': 'external'"), zone("b", "10.0.1.0/24")},
                   {gateway("b1", {side("a"), side("x")}, ", 'bridge': true"),
                    gateway("b2", {side("x"), side("b")}, ", 'bridge': true"),
                    gateway("g", {side("a", "10.0.1.254"), side("b", "10.0.1.253")},
                            ", 'routesMulticast': true, 'protectsItself': true")},
                   {device("d1", "a", "10.0.1.1", ", 'roles': ['play/s']"),
                    device("d2", "b", "10.0.1.2", ", 'roles': ['play/l']"), device("asker", "a", "10.0.1.9")},
                   {}, play("'239.1.1.1'")));
        QCOMPARE(plan.rules("g"),
                 QStringList({QStringLiteral("forward udp 10.0.1.1 > 239.1.1.1:5004"),
                              QStringLiteral("igmp-report input igmp 10.0.1.2 > 224.0.0.2,224.0.0.22,239.1.1.1")}));
    }

    void aPairSynchronisesOverAZoneThatOnlyItShares()
    {
        const char *pair =
            ", 'protectsItself': true, 'platform': 'nftables', 'boxes': [{'id': 'x', 'addresses': {'a': "
            "['10.0.1.2'], 's': ['10.0.9.2']}}, {'id': 'y', 'addresses': {'a': ['10.0.1.3'], 's': "
            "['10.0.9.3']}}]";
        const SmallPlan plan(tables({zone("a", "10.0.1.0/24"), zone("s", "10.0.9.0/29")},
                                    {gateway("g", {side("a", "10.0.1.1"), side("s", "10.0.9.1")}, pair)},
                                    {device("d", "a", "10.0.1.9")}, {}));
        QCOMPARE(plan.rules("g"),
                 QStringList({QStringLiteral("state-sync input udp 10.0.9.2/31 > 10.0.9.2/31:3780"),
                              QStringLiteral("state-sync input udp 10.0.9.2/31 > 225.0.0.50:3780"),
                              QStringLiteral("vrrp input 112 10.0.1.2/31 > 224.0.0.18"),
                              QStringLiteral("vrrp input 112 10.0.9.2/31 > 224.0.0.18")}));
        for (const Rule &rule : plan.book.point(QStringLiteral("g"))->rules) {
            QVERIFY(rule.flows.isEmpty());
            QVERIFY2(rule.purpose.contains(QStringLiteral("boxes of the pair")), qPrintable(rule.purpose));
        }
    }
};

QTEST_GUILESS_MAIN(TestCompanions)
#include "tst_companions.moc"
