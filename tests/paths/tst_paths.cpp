// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ways through a plan: restrictions, bridges, gateways as ends, several external zones, groups; and where a way
// ends.
#include "tests/support/smallplan.h"

#include <QtTest/QTest>

using namespace portolan;
using namespace portolan::testing;

namespace {

const QByteArrayList abc{zone("a", "10.0.1.0/24"), zone("b", "10.0.2.0/24"), zone("c", "10.0.3.0/24")};
const QByteArrayList twoDevices{device("d1", "a", "10.0.1.1"), device("d2", "c", "10.0.3.1")};

QByteArray join(const char *id, const char *from, const char *to, const char *more = "")
{
    return gateway(id, {side(from), side(to)}, more);
}

/// A product whose sender reaches its listener by a group.
QByteArray play(const char *group, int ttl, const char *port = "5004")
{
    return QByteArray(
               ", 'products': [{'id': 'play', 'name': 'Play', 'vendor': 'x', 'category': 'audio', 'documents': "
               "[{'file': 'a.txt', 'title': 'a'}], 'roles': [{'id': 's', 'name': {'en': 's'}}, {'id': 'l', "
               "'name': {'en': 'l'}}], 'services': [{'id': 'x', 'name': {'en': 'x'}, 'protocols': ['udp'], "
               "'ports': '") +
           port + "', 'groups': ['" + group + "']" + (ttl ? ", 'ttl': " + QByteArray::number(ttl) : QByteArray()) +
           "}], 'requirements': [{'id': 'x', 'service': 'x', 'from': ['s'], 'to': ['l'], 'purpose': {'en': 'x'}, "
           "'source': {'line': 1}}]}]";
}

const QByteArrayList playing{device("d1", "a", "10.0.1.1", ", 'roles': ['play/s']"),
                             device("d2", "c", "10.0.3.1", ", 'roles': ['play/l']")};

} // namespace

class TestPaths : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyRouteOfALoopThatIsAsShortCounts()
    {
        const SmallPlan plan(tables({zone("a", "10.0.1.0/24"), zone("b", "10.0.2.0/24"), zone("c", "10.0.3.0/24"),
                                     zone("e", "10.0.4.0/24")},
                                    {join("g1", "a", "b"), join("g2", "b", "c"), join("g3", "a", "e"),
                                     join("g4", "e", "c"), join("g5", "a", "b")},
                                    twoDevices, {requirement("r", "d1", "d2")}));
        QCOMPARE(plan.path("r"), QStringLiteral("g1>g2 | g3>g4 | g5>g2"));
    }

    void aRestrictionSendsAFlowAroundTheGateway()
    {
        const QByteArrayList gateways{join("g1", "a", "c"), join("g2", "a", "b"), join("g3", "b", "c")};
        const QByteArrayList needs{requirement("r", "d1", "d2"), requirement("q", "d1", "d2", "80"),
                                   requirement("back", "d2", "d1", "22")};
        const SmallPlan open(tables(abc, gateways, twoDevices, needs));
        QCOMPARE(open.path("r"), QStringLiteral("g1"));
        const SmallPlan all(tables(abc, gateways, twoDevices, needs,
                                   ", 'restrictions': [{'id': 's', 'gateway': 'g1', 'from': 'a'}]"));
        QCOMPARE(all.path("r"), QStringLiteral("g2>g3"));
        QCOMPARE(all.path("q"), QStringLiteral("g2>g3"));
        QCOMPARE(all.path("back"), QStringLiteral("g1"));
        const SmallPlan one(tables(abc, gateways, twoDevices, needs,
                                   ", 'restrictions': [{'id': 's', 'gateway': 'g1', 'requirement': 'q'}]"));
        QCOMPARE(one.path("r"), QStringLiteral("g1"));
        QCOMPARE(one.path("q"), QStringLiteral("g2>g3"));
    }

    void aFlowWithNoOtherWayNamesTheRestrictionAndTheGateway()
    {
        const SmallPlan plan(tables(abc, {join("g1", "a", "b"), join("g2", "b", "c")}, twoDevices,
                                    {requirement("r", "d1", "d2")},
                                    ", 'restrictions': [{'id': 'no-g2', 'gateway': 'g2'}]"));
        const Path &path = plan.firstPath("r");
        QVERIFY(!path.ok());
        QVERIFY2(path.unreachable.contains(QStringLiteral("no-g2")), qPrintable(path.unreachable));
        QCOMPARE(path.stoppedAt, QStringLiteral("g2"));
        QCOMPARE(path.reached.size(), 1);
        QVERIFY(plan.rules("g1").isEmpty());
    }

    void aBridgeFiltersWithinASubnetAndAddressesLieWhereSomebodyHasThem()
    {
        const SmallPlan plan(
            tables({zone("a", "10.0.1.0/24"), zone("b", "10.0.1.0/24"), zone("c", "10.0.3.0/24")},
                   {join("br", "a", "b", ", 'bridge': true"), join("g", "b", "c")},
                   {device("d1", "a", "10.0.1.1"), device("d2", "c", "10.0.3.1"), device("d3", "b", "10.0.1.3")},
                   {requirement("far", "d1", "d2"), requirement("near", "d1", "10.0.1.3"),
                    requirement("home", "10.0.1.3", "d2")}));
        QCOMPARE(plan.path("far"), QStringLiteral("br>g"));
        QCOMPARE(plan.path("near"), QStringLiteral("br"));
        QCOMPARE(plan.path("home"), QStringLiteral("g"));
        QCOMPARE(plan.rules("br"), QStringList({QStringLiteral("forward tcp 10.0.1.1 > 10.0.1.3:443"),
                                                QStringLiteral("forward tcp 10.0.1.1 > 10.0.3.1:443")}));
    }

    void aBridgeBetweenStrangersJoinsNothing()
    {
        const SmallPlan plan(
            tables(abc, {join("br", "a", "c", ", 'bridge': true")}, twoDevices, {requirement("r", "d1", "d2")}));
        QVERIFY2(plan.firstPath("r").unreachable.contains(QStringLiteral("share no subnet")),
                 qPrintable(plan.firstPath("r").unreachable));
    }

    void ofSeveralExternalZonesTheNearestCounts()
    {
        const QByteArray outside = ", 'kind': 'external'";
        const SmallPlan plan(tables(
            {zone("a", "10.0.1.0/24"), zone("b", "10.0.2.0/24"), zone("n1", "", outside), zone("n2", "", outside)},
            {join("g", "a", "b"), join("e1", "b", "n1"), join("e2", "a", "n2"), join("x", "n1", "b")},
            {device("d1", "a", "10.0.1.1"), device("d2", "b", "10.0.2.1")},
            {requirement("near", "d1", "www.example.org"), requirement("both", "d2", "www.example.org")}));
        QCOMPARE(plan.path("near"), QStringLiteral("e2"));
        QCOMPARE(plan.path("both"), QStringLiteral("e1 | x"));
    }

    void whatIsExternalIsNeverCrossed()
    {
        const SmallPlan plan(
            tables({zone("a", "10.0.1.0/24"), zone("n", "", ", 'kind': 'external'"), zone("c", "10.0.3.0/24")},
                   {join("g", "a", "n"), join("h", "n", "c")}, twoDevices, {requirement("r", "d1", "d2")}));
        QVERIFY(!plan.firstPath("r").ok());
    }

    void aFlowToAGatewayEndsWhereItArrives()
    {
        const QByteArrayList gateways{
            gateway("core", {side("a", "10.0.1.254"), side("b", "10.0.2.254")}, ", 'protectsItself': true"),
            gateway("edge", {side("b", "10.0.2.253"), side("c", "10.0.3.254")}, ", 'protectsItself': true")};
        const SmallPlan plan(
            tables(abc, gateways, twoDevices,
                   {requirement("ssh", "d1", "core", "22"), requirement("far", "d1", "edge", "22"),
                    requirement("side", "d1", "10.0.2.254", "23"), requirement("log", "core", "d2", "514")}));
        QCOMPARE(plan.path("ssh"), QString());
        QCOMPARE(plan.path("far"), QStringLiteral("core"));
        QCOMPARE(plan.rules("core"), QStringList({QStringLiteral("forward tcp 10.0.1.1 > 10.0.2.253:22"),
                                                  QStringLiteral("input tcp 10.0.1.1 > 10.0.1.254:22"),
                                                  QStringLiteral("input tcp 10.0.1.1 > 10.0.2.254:23")}));
        QCOMPARE(plan.path("log"), QStringLiteral("edge"));
        QCOMPARE(plan.rules("edge"), QStringList({QStringLiteral("forward tcp 10.0.2.254 > 10.0.3.1:514"),
                                                  QStringLiteral("input tcp 10.0.1.1 > 10.0.2.253:22")}));
    }

    void aGatewayThatDoesNotProtectItselfHasNoRulesForItself()
    {
        const SmallPlan plan(tables(abc, {gateway("core", {side("a", "10.0.1.254"), side("c", "10.0.3.254")})},
                                    twoDevices, {requirement("ssh", "d1", "core", "22")}));
        QVERIFY(plan.firstPath("ssh").ok());
        QVERIFY(plan.rules("core").isEmpty());
    }

    void aGroupEndsWhereItsTimeToLiveEnds()
    {
        const char *routes = ", 'routesMulticast': true";
        const QByteArrayList gateways{join("g1", "a", "b", routes), join("g2", "b", "c", routes)};
        const SmallPlan far(tables(abc, gateways, playing, {}, play("239.1.1.1", 3)));
        QCOMPARE(far.path("play/x"), QStringLiteral("g1>g2"));
        const SmallPlan near(tables(abc, gateways, playing, {}, play("239.1.1.1", 2)));
        QCOMPARE(near.firstPath("play/x").stoppedAt, QStringLiteral("g2"));
        QVERIFY2(near.firstPath("play/x").unreachable.contains(QStringLiteral("time to live of 2")),
                 qPrintable(near.firstPath("play/x").unreachable));
    }

    void bridgesTakeNothingFromTheTimeToLiveAndPassLinkLocalGroups()
    {
        const QByteArrayList zones{zone("a", "10.0.1.0/24"), zone("c", "10.0.1.0/24")};
        const QByteArrayList devices{device("d1", "a", "10.0.1.1", ", 'roles': ['play/s']"),
                                     device("d2", "c", "10.0.1.2", ", 'roles': ['play/l']")};
        for (const char *group : {"239.1.1.1", "224.0.0.230"}) {
            const SmallPlan plan(
                tables(zones, {join("br", "a", "c", ", 'bridge': true")}, devices, {}, play(group, 1)));
            QCOMPARE(plan.path("play/x"), QStringLiteral("br"));
        }
        const SmallPlan routed(
            tables(abc, {join("g", "a", "c", ", 'routesMulticast': true")}, playing, {}, play("224.0.0.230", 0)));
        QVERIFY(routed.firstPath("play/x").unreachable.contains(QStringLiteral("link-local")));
    }

    void multicastDnsCrossesGatewaysThatRepeatIt()
    {
        const QByteArrayList gateways{gateway("g", {side("a", "10.0.1.254"), side("c", "10.0.3.254")},
                                              ", 'mdnsReflector': true, 'protectsItself': true")};
        QByteArrayList devices = playing;
        devices[1] = device("d2", "c", "10.0.3.1", ", 'roles': ['play/l'], 'hostFirewall': 'nftables'");
        const SmallPlan plan(tables(abc, gateways, devices, {}, play("224.0.0.251", 0, "5353")));
        QCOMPARE(plan.path("play/x"), QStringLiteral("g"));
        QCOMPARE(plan.rules("g"), QStringList{QStringLiteral("input udp 10.0.1.1 > 224.0.0.251:5353")});
        QCOMPARE(plan.rules("d2"), QStringList{QStringLiteral("input udp 10.0.3.254:5353 > 224.0.0.251:5353")});
        const SmallPlan other(tables(abc, gateways, devices, {}, play("224.0.0.251", 0, "5354")));
        QVERIFY(!other.firstPath("play/x").ok());
    }

    void anAddressThatTwoZonesCouldMeanIsUnreachableUntilItIsTranslated()
    {
        const QByteArrayList zones{zone("a", "10.0.1.0/24"), zone("t", "172.16.0.0/24"), zone("c", "10.0.1.0/24")};
        const QByteArrayList devices{device("d1", "a", "10.0.1.5"), device("d2", "c", "10.0.1.5")};
        const SmallPlan bare(
            tables(zones, {join("g1", "a", "t"), join("g2", "t", "c")}, devices, {requirement("r", "d1", "d2")}));
        QVERIFY2(bare.firstPath("r").unreachable.contains(QStringLiteral("10.0.1.5 could be in a as well as in c")),
                 qPrintable(bare.firstPath("r").unreachable));
        QCOMPARE(bare.firstPath("r").stoppedAt, QStringLiteral("g1"));
        const char *first = ", 'nat': [{'kind': 'static', 'interface': 't', 'inside': ['10.0.1.0/24'], 'outside': "
                            "['10.8.1.0/24']}]";
        const char *second = ", 'nat': [{'kind': 'static', 'interface': 't', 'inside': ['10.0.1.0/24'], 'outside': "
                             "['10.8.2.0/24']}]";
        const SmallPlan plan(tables(zones, {join("g1", "a", "t", first), join("g2", "t", "c", second)}, devices,
                                    {requirement("r", "d1", "d2")}));
        QCOMPARE(plan.path("r"), QStringLiteral("g1>g2"));
        QCOMPARE(plan.rules("g1"), QStringList{QStringLiteral("forward tcp 10.0.1.5 > 10.8.2.5:443")});
        QCOMPARE(plan.rules("g2"), QStringList{QStringLiteral("forward tcp 10.8.1.5 > 10.0.1.5:443")});
    }

    void aLongerSubnetTellsAddressesApart()
    {
        const SmallPlan plan(tables({zone("a", "10.0.1.0/24"), zone("corp", "10.0.0.0/8", ", 'kind': 'external'")},
                                    {join("g", "a", "corp")},
                                    {device("d1", "a", "10.0.1.5"), device("d2", "corp", "10.9.9.9")},
                                    {requirement("in", "d2", "d1"), requirement("out", "a", "corp")}));
        QVERIFY2(plan.firstPath("in").ok(), qPrintable(plan.firstPath("in").unreachable));
        QVERIFY2(plan.firstPath("out").ok(), qPrintable(plan.firstPath("out").unreachable));
    }

    void whatAGatewayTranslatesForSomebodyElseIsNotReached()
    {
        const char *nat =
            ", 'nat': [{'kind': 'forward', 'interface': 'a', 'protocol': 'tcp', 'ports': '443', 'to': 'd2'}]";
        const SmallPlan plan(tables(abc, {gateway("g", {side("a", "10.0.1.254"), side("c", "10.0.3.254")}, nat)},
                                    twoDevices,
                                    {requirement("own", "d1", "10.0.1.254"), requirement("led", "d1", "d2"),
                                     requirement("free", "d1", "10.0.1.254", "80")}));
        QVERIFY(plan.firstPath("own").unreachable.contains(QStringLiteral("g translates 10.0.1.254, ports 443")));
        QCOMPARE(plan.firstPath("own").stoppedAt, QStringLiteral("g"));
        QVERIFY(plan.firstPath("led").ok());
        QVERIFY(plan.firstPath("free").ok());
    }
};

QTEST_GUILESS_MAIN(TestPaths)
#include "tst_paths.moc"
