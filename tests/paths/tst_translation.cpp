// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What translations make of addresses at every point of a way: which of several applies, which families and
// protocols, what others take away.
#include "tests/support/smallplan.h"

#include <QtTest/QTest>

using namespace portolan;
using namespace portolan::testing;

namespace {

/// A workstation and a server on both sides of g, a host firewall at the server; NAT of g as given.
SmallPlan between(const char *nat, const QByteArrayList &requirements, const char *more = "")
{
    return SmallPlan(tables({zone("in", "10.0.1.0/24,fd00:1::/64"), zone("out", "192.0.2.0/24,fd00:2::/64")},
                            {gateway("g", {side("in", "10.0.1.254,fd00:1::fe"), side("out", "192.0.2.254")},
                                     (QByteArray(", 'nat': [") + nat + "]" + more).constData())},
                            {device("ws", "in", "10.0.1.5"), device("six", "in", "fd00:1::5"),
                             device("srv", "out", "192.0.2.9", ", 'hostFirewall': 'nftables'"),
                             device("srv6", "out", "fd00:2::9", ", 'hostFirewall': 'nftables'")},
                            requirements));
}

QStringList one(const char *text)
{
    return {QString::fromLatin1(text)};
}

} // namespace

class TestTranslation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aStaticTranslationKeepsThePlaceInTheSubnetBothWays()
    {
        const SmallPlan plan = between(
            "{'kind': 'static', 'interface': 'out', 'inside': ['10.0.1.0/24'], 'outside': ['192.0.9.0/24']}",
            {requirement("there", "ws", "srv"), requirement("back", "srv", "ws", "22")});
        QCOMPARE(plan.rules("g"), QStringList({QStringLiteral("forward tcp 10.0.1.5 > 192.0.2.9:443"),
                                               QStringLiteral("forward tcp 192.0.2.9 > 10.0.1.5:22")}));
        QCOMPARE(plan.rules("srv"), QStringList({QStringLiteral("input tcp 192.0.9.5 > 192.0.2.9:443"),
                                                 QStringLiteral("output tcp 192.0.2.9 > 192.0.9.5:22")}));
    }

    void onTheWayOutStaticComesBeforePoolAndPoolBeforeMasquerade()
    {
        const char *masquerade = "{'kind': 'masquerade', 'interface': 'out'}";
        const char *pool = "{'kind': 'masquerade', 'interface': 'out'}, {'kind': 'pool', 'interface': 'out', "
                           "'outside': ['192.0.8.1-192.0.8.2']}";
        const char *fixed = "{'kind': 'masquerade', 'interface': 'out'}, {'kind': 'pool', 'interface': 'out', "
                            "'outside': ['192.0.8.1-192.0.8.2']}, {'kind': 'static', 'interface': 'out', 'inside': "
                            "['10.0.1.5'], 'outside': ['192.0.9.5']}";
        const QByteArrayList needs{requirement("r", "ws", "srv")};
        QCOMPARE(between(masquerade, needs).rules("srv"), one("input tcp 192.0.2.254 > 192.0.2.9:443"));
        QCOMPARE(between(pool, needs).rules("srv"), one("input tcp 192.0.8.1-192.0.8.2 > 192.0.2.9:443"));
        QCOMPARE(between(fixed, needs).rules("srv"), one("input tcp 192.0.9.5 > 192.0.2.9:443"));
    }

    void aPoolTranslatesOnlyWhatItIsFor()
    {
        const char *other = "{'kind': 'pool', 'interface': 'out', 'inside': ['10.0.1.128/25'], 'outside': "
                            "['192.0.8.1']}, {'kind': 'masquerade', 'interface': 'out'}";
        QCOMPARE(between(other, {requirement("r", "ws", "srv")}).rules("srv"),
                 one("input tcp 192.0.2.254 > 192.0.2.9:443"));
    }

    void aFamilyWithoutAnAddressIsNotTranslated()
    {
        const char *both = "{'kind': 'pool', 'interface': 'out', 'outside': ['192.0.8.1']}, {'kind': 'masquerade', "
                           "'interface': 'out'}";
        const SmallPlan plan = between(both, {requirement("r", "six", "srv6")});
        QCOMPARE(plan.rules("srv6"), one("input tcp fd00:1::5 > fd00:2::9:443"));
        const SmallPlan six =
            between("{'kind': 'static', 'interface': 'out', 'inside': ['fd00:1::/64'], 'outside': "
                    "['fd00:99::/64']}",
                    {requirement("r", "six", "srv6")});
        QCOMPARE(six.rules("srv6"), one("input tcp fd00:99::5 > fd00:2::9:443"));
    }

    void whatHasNoPortsPassesEverythingButForwards()
    {
        const char *nat = "{'kind': 'masquerade', 'interface': 'out'}, {'kind': 'forward', 'interface': 'in', "
                          "'protocol': 'tcp', 'ports': '8443', 'to': 'srv', 'toPorts': '443'}";
        const SmallPlan plan = between(
            nat, {requirement("ping", "ws", "srv", "", ", 'protocol': 'icmp'"), requirement("web", "ws", "srv")},
            ", 'protectsItself': false");
        QVERIFY(plan.rules("g").contains(QStringLiteral("forward icmp 10.0.1.5 > 192.0.2.9")));
        QVERIFY(plan.rules("srv").contains(QStringLiteral("input icmp 192.0.2.254 > 192.0.2.9")));
        QVERIFY(plan.rules("g").contains(QStringLiteral("forward tcp 10.0.1.5 > 192.0.2.9:443")));
    }

    void onTheWayInAForwardComesBeforeAStaticAndWhatItTakesIsLost()
    {
        const QByteArray statics =
            "{'kind': 'static', 'interface': 'out', 'inside': ['10.0.1.5'], 'outside': ['192.0.2.254']}";
        const QByteArray forward =
            "{'kind': 'forward', 'interface': 'out', 'protocol': 'tcp', 'ports': '22', 'to': "
            "'10.0.1.7'}, ";
        const QByteArrayList needs{requirement("web", "srv", "ws"), requirement("ssh", "srv", "ws", "22")};
        const SmallPlan free = between(statics, needs);
        QVERIFY(free.firstPath("ssh").ok());
        QCOMPARE(free.rules("srv"), one("output tcp 192.0.2.9 > 192.0.2.254:22,443"));
        const SmallPlan taken = between(forward + statics, needs);
        QVERIFY(taken.firstPath("web").ok());
        // 10.0.1.5 port 22 has no name in front any more, but its own address still leads there.
        QVERIFY(taken.firstPath("ssh").ok());
        QCOMPARE(taken.rules("srv"), QStringList({QStringLiteral("output tcp 192.0.2.9 > 10.0.1.5:22"),
                                                  QStringLiteral("output tcp 192.0.2.9 > 192.0.2.254:443")}));
    }

    void ofTwoForwardsOfAPortTheFirstCounts()
    {
        const char *nat = "{'kind': 'forward', 'interface': 'out', 'protocol': 'tcp', 'ports': '8001-8002', 'to': "
                          "'ws', 'toPorts': '81-82'}, {'kind': 'forward', 'interface': 'out', 'protocol': 'tcp', "
                          "'ports': '8002-8003', 'to': '10.0.1.7', 'toPorts': '82-83'}";
        const SmallPlan plan = between(
            nat, {requirement("one", "srv", "ws", "81-82"), requirement("two", "srv", "10.0.1.7", "82-83")});
        QCOMPARE(plan.rules("srv"), QStringList({QStringLiteral("output tcp 192.0.2.9 > 10.0.1.7:82"),
                                                 QStringLiteral("output tcp 192.0.2.9 > 192.0.2.254:8001-8003")}));
        QCOMPARE(plan.rules("g"), QStringList({QStringLiteral("forward tcp 192.0.2.9 > 10.0.1.5:81-82"),
                                               QStringLiteral("forward tcp 192.0.2.9 > 10.0.1.7:82-83")}));
    }

    void aPairHidesBehindTheAddressThatItShares()
    {
        const SmallPlan plan =
            between("{'kind': 'masquerade', 'interface': 'out'}", {requirement("r", "ws", "srv")},
                    ", 'boxes': [{'id': 'x', 'addresses': {'out': ['192.0.2.252']}}, {'id': 'y', "
                    "'addresses': {'out': ['192.0.2.253']}}]");
        QCOMPARE(plan.rules("srv"), one("input tcp 192.0.2.254 > 192.0.2.9:443"));
        QCOMPARE(plan.book.points.size(), 3);
        QCOMPARE(plan.book.point(QStringLiteral("g"))->boxes.size(), 2);
    }

    void aPairThatProtectsItselfHearsItsOtherBox()
    {
        const SmallPlan plan = between(
            "", {requirement("ssh", "ws", "192.0.2.252", "22")},
            ", 'protectsItself': true, 'boxes': [{'id': 'x', 'addresses': {'out': ['192.0.2.252']}}, {'id': 'y', "
            "'addresses': {'out': ['192.0.2.253']}}]");
        QCOMPARE(plan.rules("g"), QStringList({QStringLiteral("input tcp 10.0.1.5 > 192.0.2.252:22"),
                                               QStringLiteral("vrrp input 112 192.0.2.252/31 > 224.0.0.18")}));
    }

    void aGatewayWithoutStateKnowsRepliesByTheAddressesBeforeTranslation()
    {
        const SmallPlan plan =
            between("{'kind': 'masquerade', 'interface': 'out'}",
                    {requirement("r", "ws", "srv", "443", ", 'sourcePorts': '1024-65535'")}, ", 'stateful': false");
        QCOMPARE(plan.rules("g"),
                 QStringList({QStringLiteral("forward return tcp 192.0.2.9:443 > 10.0.1.5:1024-65535"),
                              QStringLiteral("forward tcp 10.0.1.5:1024-65535 > 192.0.2.9:443")}));
    }

    void aGatewayWithoutStateThatAsksLetsTheAnswersIn()
    {
        const SmallPlan plan = between("", {requirement("r", "g", "srv", "53", ", 'sourcePorts': '1024-65535'")},
                                       ", 'stateful': false, 'protectsItself': true");
        QCOMPARE(plan.rules("g"), one("input return tcp 192.0.2.9:53 > 192.0.2.254:1024-65535"));
    }
};

QTEST_GUILESS_MAIN(TestTranslation)
#include "tst_translation.moc"
