// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What PIM routers and rendezvous points say to each other, and where the first packets of senders pass.
#include "model/rules/companions.h"
#include "tests/support/playplan.h"

#include <QtTest/QTest>

using namespace portolan;
using namespace portolan::testing;

class TestRendezvousPoints : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aRendezvousPointIsToldOfSendersAndAnswers()
    {
        QCOMPARE(all(withPoint("rp"), QStringLiteral("pim-register")),
                 QStringList({QStringLiteral("g1 pim-register-stop input 103 10.0.4.1 > 10.0.1.254,10.0.2.1"),
                              QStringLiteral("m pim-register forward 103 10.0.1.254,10.0.2.1 > 10.0.4.1"),
                              QStringLiteral("m pim-register-stop forward 103 10.0.4.1 > 10.0.1.254,10.0.2.1"),
                              QStringLiteral("rp pim-register input 103 10.0.1.254,10.0.2.1 > 10.0.4.1")}));
    }

    void theFirstPacketsGoOverTheRendezvousPoint()
    {
        const SmallPlan plan = withPoint("rp");
        // Down to it and back again by the gateway between, each from its own side.
        QList<std::pair<QStringList, QStringList>> ways;
        for (const Rule &rule : plan.book.point(QStringLiteral("m"))->rules)
            if (rule.protocol == protocols::udp) {
                QCOMPARE(sourceWords(rule, plan.book.symbols), QStringList{QStringLiteral("10.0.1.1")});
                QCOMPARE(destinationWords(rule, plan.book.symbols), QStringList{QStringLiteral("239.1.1.1")});
                QCOMPARE(portsText(rule.destinationPorts), QStringLiteral("5004"));
                QCOMPARE(rule.companion, Rule::Companion::None);
                ways.append({rule.inInterfaces, rule.outInterfaces});
            }
        std::sort(ways.begin(), ways.end());
        const QStringList b{QStringLiteral("b")}, d{QStringLiteral("d")};
        QCOMPARE(ways, (QList<std::pair<QStringList, QStringList>>{{b, d}, {d, b}}));
        // Without one there is nothing for it to pass.
        QVERIFY(plan.rules("rp").filter(QStringLiteral("udp")).isEmpty());
        QVERIFY(withPoint("").rules("m").isEmpty());
        QVERIFY(withPoint("").rules("rp").isEmpty());
    }

    void everyLinkToTheRendezvousPointSpeaksPim()
    {
        QCOMPARE(all(withPoint("rp"), QStringLiteral("pim input")),
                 QStringList({QStringLiteral("g1 pim input 103 10.0.2.2/31 > 224.0.0.13"),
                              QStringLiteral("g2 pim input 103 10.0.2.1,10.0.2.3 > 224.0.0.13"),
                              QStringLiteral("m pim input 103 10.0.2.1-10.0.2.2 > 224.0.0.13"),
                              QStringLiteral("m pim input 103 10.0.4.1 > 224.0.0.13"),
                              QStringLiteral("rp pim input 103 10.0.4.3 > 224.0.0.13")}));
    }

    void aRouterThatIsTheRendezvousPointTellsNobody()
    {
        QVERIFY(all(withPoint("g1"), QStringLiteral("pim-register")).isEmpty());
        QVERIFY(withPoint("g1").rules("m").isEmpty());
        QCOMPARE(all(withPoint("g2"), QStringLiteral("pim-register")),
                 QStringList({QStringLiteral("g1 pim-register-stop input 103 10.0.2.2 > 10.0.1.254,10.0.2.1"),
                              QStringLiteral("g2 pim-register input 103 10.0.1.254,10.0.2.1 > 10.0.2.2")}));
        QVERIFY(withPoint("g2").rules("m").isEmpty());
    }

    void anAddressNamesTheGatewayThatHasIt()
    {
        QCOMPARE(all(withPoint("10.0.4.1"), QStringLiteral("pim")), all(withPoint("rp"), QStringLiteral("pim")));
        // One that no gateway has is a router outside the plan.
        const QStringList outside = all(withPoint("10.0.4.77"), QStringLiteral("pim-register"));
        QCOMPARE(outside,
                 QStringList({QStringLiteral("g1 pim-register-stop input 103 10.0.4.77 > 10.0.1.254,10.0.2.1"),
                              QStringLiteral("m pim-register forward 103 10.0.1.254,10.0.2.1 > 10.0.4.77"),
                              QStringLiteral("m pim-register-stop forward 103 10.0.4.77 > 10.0.1.254,10.0.2.1")}));
    }

    void whatNamesNoRendezvousPointOpensNothing_data()
    {
        QTest::addColumn<QByteArray>("point");
        for (const char *point : {"nobody", "10.0.4.0/24", "10.0.4.1-10.0.4.2", "192.0.2.1", "any", ",",
                                  "fd00:4::1", "239.1.1.1", "10.0.4.1.5"})
            QTest::newRow(point) << QByteArray(point);
    }
    void whatNamesNoRendezvousPointOpensNothing()
    {
        QFETCH(QByteArray, point);
        const SmallPlan plan = withPoint(point);
        QVERIFY(all(plan, QStringLiteral("pim-register")).isEmpty());
        QVERIFY(plan.rules("m").isEmpty());
    }

    void sourceSpecificGroupsNeedNone()
    {
        const SmallPlan plan = withPoint("rp", "'232.1.1.1', 'ff35::1'");
        QVERIFY(all(plan, QStringLiteral("pim-register")).isEmpty());
        QVERIFY(plan.rules("m").isEmpty());
        // Of both kinds, only those of any sender go over it.
        for (const Rule &rule : withPoint("rp", "'232.1.1.1', '239.1.1.1'").book.point(QStringLiteral("m"))->rules)
            QVERIFY(!rule.destination.intersects(*readAddresses(QStringLiteral("232.0.0.0/8"))));
        for (const char *group : {"ff3e::8000:1", "ff30::1", "ff3f::1"})
            QVERIFY2(anySourceGroups(*readAddresses(QString::fromLatin1(group))).isEmpty(), group);
        for (const char *group :
             {"ff3e:40::1", "ff3e:0040:fd00::1", "ff15::1", "ff2e::1", "231.1.1.1", "233.0.0.1"})
            QVERIFY2(!anySourceGroups(*readAddresses(QString::fromLatin1(group))).isEmpty(), group);
    }

    void ofIpv6ARendezvousPointHasItsOwnAddress()
    {
        const QStringList rules =
            withPoint("rp", "'239.1.1.1', 'ff15::1'").rules("rp").filter(QStringLiteral("pim-register"));
        QCOMPARE(rules, QStringList({QStringLiteral("pim-register input 103 10.0.1.254,10.0.2.1 > 10.0.4.1"),
                                     QStringLiteral("pim-register input 103 fd00:1::fe,fd00:2::1 > fd00:4::1")}));
        const QStringList four = withPoint("10.0.4.1", "'239.1.1.1', 'ff15::1'").rules("rp");
        QCOMPARE(four.filter(QStringLiteral("pim-register")),
                 QStringList{QStringLiteral("pim-register input 103 10.0.1.254,10.0.2.1 > 10.0.4.1")});
        QCOMPARE(withPoint("10.0.4.1, fd00:4::1", "'239.1.1.1', 'ff15::1'").rules("rp"),
                 withPoint("rp", "'239.1.1.1', 'ff15::1'").rules("rp"));
    }

    void aRegisterIsSeenAsItIsTranslated()
    {
        const SmallPlan hidden =
            withPoint("rp", "'239.1.1.1'", {}, ", 'nat': [{'kind': 'masquerade', 'interface': 'd'}]");
        QCOMPARE(all(hidden, QStringLiteral("pim-register")),
                 QStringList({QStringLiteral("g1 pim-register-stop input 103 10.0.4.1 > 10.0.1.254,10.0.2.1"),
                              QStringLiteral("m pim-register forward 103 10.0.1.254,10.0.2.1 > 10.0.4.1"),
                              QStringLiteral("m pim-register-stop forward 103 10.0.4.1 > 10.0.1.254,10.0.2.1"),
                              QStringLiteral("rp pim-register input 103 10.0.4.3 > 10.0.4.1")}));
        const SmallPlan moved = withPoint("rp", "'239.1.1.1'", {},
                                          ", 'nat': [{'kind': 'static', 'interface': 'd', 'inside': "
                                          "['10.0.2.0/24'], 'outside': ['10.9.2.0/24']}]");
        QVERIFY(all(moved, QStringLiteral("pim-register"))
                    .contains(QStringLiteral("rp pim-register input 103 10.0.1.254,10.9.2.1 > 10.0.4.1")));
        // Joined is the sender that the Register names, not what it is called behind the translation: up there pass
        // Registers alone, down again the packets as they were.
        QList<std::pair<QStringList, QStringList>> ways;
        for (const Rule &rule : hidden.book.point(QStringLiteral("m"))->rules)
            if (rule.protocol == protocols::udp) {
                ways.append({rule.inInterfaces, rule.outInterfaces});
                QCOMPARE(sourceWords(rule, hidden.book.symbols), QStringList{QStringLiteral("10.0.1.1")});
            }
        QCOMPARE(ways,
                 (QList<std::pair<QStringList, QStringList>>{{{QStringLiteral("d")}, {QStringLiteral("b")}}}));
    }

    void whereTheRendezvousPointIsTranslatedNothingIsToldIt()
    {
        // What comes to 10.0.4.1 by the side of the senders goes to somebody else.
        const SmallPlan plan = withPoint("10.0.4.1", "'239.1.1.1'", {},
                                         ", 'nat': [{'kind': 'static', 'interface': 'b', 'inside': "
                                         "['10.0.4.9'], 'outside': ['10.0.4.1']}]");
        QVERIFY(all(plan, QStringLiteral("pim-register")).isEmpty());
        QVERIFY(plan.rules("m").filter(QStringLiteral("udp")).isEmpty());
        // On the side where it is, the same does no harm.
        const SmallPlan other = withPoint("10.0.4.1", "'239.1.1.1'", {},
                                          ", 'nat': [{'kind': 'static', 'interface': 'd', 'inside': "
                                          "['10.0.2.9'], 'outside': ['10.0.4.1']}]");
        QCOMPARE(all(other, QStringLiteral("pim-register")),
                 all(withPoint("10.0.4.1"), QStringLiteral("pim-register")));
    }

    void anOutsideRendezvousPointIsHeard()
    {
        const QString hello = QStringLiteral("m pim input 103 10.0.4.77 > 224.0.0.13");
        QVERIFY(all(withPoint("10.0.4.77"), QStringLiteral("pim input")).contains(hello));
        QVERIFY(!all(withPoint("10.0.4.77", "'239.1.1.1'", {}, ", 'routesMulticast': false"),
                     QStringLiteral("pim input"))
                     .contains(hello));
    }

    void aDeviceMayBeTheRendezvousPoint()
    {
        const auto meeting = [](const char *kind) {
            SmallPlan plan(tables({zone("a", "10.0.1.0/24"), zone("b", "10.0.2.0/24", kind)},
                                  {gateway("g", {side("a", "10.0.1.254"), side("b", "10.0.2.254")},
                                           ", 'routesMulticast': true, 'rendezvousPoint': '10.0.2.7'")},
                                  {device("d1", "a", "10.0.1.1", ", 'roles': ['play/s']"),
                                   device("d2", "b", "10.0.2.1", ", 'roles': ['play/l']"),
                                   device("meet", "b", "10.0.2.7", ", 'hostFirewall': 'nftables'")},
                                  {}, play("'239.1.1.1'")));
            return plan.rules("meet");
        };
        const QStringList neighbours{QStringLiteral("pim input 103 10.0.2.254 > 224.0.0.13"),
                                     QStringLiteral("pim output 103 10.0.2.7 > 224.0.0.13")},
            told{QStringLiteral("pim-register input 103 10.0.1.254,10.0.2.254 > 10.0.2.7"),
                 QStringLiteral("pim-register-stop output 103 10.0.2.7 > 10.0.1.254,10.0.2.254")};
        QCOMPARE(meeting(""), neighbours + told);
        QCOMPARE(meeting(", 'kind': 'external'"), told); // who is next there is not known, but this is the one
    }

    void theFirstPacketsKeepTheirTimeToLiveAndRestrictions()
    {
        // Two routers on the way of its own, three over the rendezvous point.
        const auto udp = [](const QByteArray &more, const QByteArray &service) {
            return withPoint("rp", "'239.1.1.1'", {}, {}, more, service).rules("m").filter(QStringLiteral("udp"));
        };
        QVERIFY(!udp({}, ", 'ttl': 8").isEmpty());
        QVERIFY(udp({}, ", 'ttl': 3").isEmpty());
        const QByteArray restricted = ", 'restrictions': [{'id': 'no', 'gateway': 'm', 'requirement': 'play/x'}]";
        QVERIFY(udp(restricted, {}).isEmpty());
        QVERIFY(all(withPoint("rp", "'239.1.1.1'", {}, {}, restricted), QStringLiteral("pim-register")).isEmpty());
    }

    void eachEndAsksTheRendezvousPointThatItWasTold()
    {
        // The listeners' router was told itself: the two never meet, which a finding says.
        const SmallPlan plan = withPoint("rp", "'239.1.1.1'", {}, {}, {}, {}, "g2");
        QVERIFY(plan.rules("m").filter(QStringLiteral("udp")).isEmpty());
        QVERIFY(!all(plan, QStringLiteral("pim input"))
                     .contains(QStringLiteral("m pim input 103 10.0.2.1-10.0.2.2 > 224.0.0.13")));
        QVERIFY(!all(plan, QStringLiteral("pim-register")).isEmpty());
    }

    void listenersBehindAProxyHaveTheLastPimRouterAsk()
    {
        const QByteArray proxy = ", 'routesMulticast': true, 'multicastBy': 'igmp-proxy'";
        const QByteArray pim = ", 'routesMulticast': true, 'protectsItself': true, 'rendezvousPoint': 'rp'";
        const SmallPlan plan(tables({zone("a", "10.0.1.0/24"), zone("b", "10.0.2.0/24"), zone("c", "10.0.3.0/24")},
                                    {gateway("g1", {side("a", "10.0.1.254"), side("b", "10.0.2.1")}, pim),
                                     gateway("rp", {side("b", "10.0.2.9")}, pim),
                                     gateway("p", {side("b", "10.0.2.2"), side("c", "10.0.3.254")}, proxy)},
                                    {device("d1", "a", "10.0.1.1", ", 'roles': ['play/s']"),
                                     device("d2", "c", "10.0.3.1", ", 'roles': ['play/l']")},
                                    {}, play("'239.1.1.1'")));
        QVERIFY(plan.rules("rp").contains(QStringLiteral("pim-register input 103 10.0.1.254,10.0.2.1 > 10.0.2.9")));
    }

    void anAddressLiesWhereFlowsSeekIt()
    {
        // Two segments of one bridge hold it; a device has it in the second.
        const SmallPlan plan(
            tables({zone("a", "10.0.1.0/24"), zone("b", "10.0.2.0/24"), zone("c", "10.0.2.0/24")},
                   {gateway("g", {side("a", "10.0.1.254"), side("b", "10.0.2.254")},
                            ", 'routesMulticast': true, 'rendezvousPoint': '10.0.2.7'"),
                    gateway("br", {side("b"), side("c")}, ", 'bridge': true")},
                   {device("d1", "a", "10.0.1.1", ", 'roles': ['play/s']"),
                    device("d2", "b", "10.0.2.1", ", 'roles': ['play/l']"), device("meet", "c", "10.0.2.7")},
                   {}, play("'239.1.1.1'")));
        QCOMPARE(
            all(plan, QStringLiteral("pim-register")),
            QStringList({QStringLiteral("br pim-register forward 103 10.0.1.254,10.0.2.254 > 10.0.2.7"),
                         QStringLiteral("br pim-register-stop forward 103 10.0.2.7 > 10.0.1.254,10.0.2.254")}));
    }

    void whatABoxHasBelongsToItsGateway()
    {
        const SmallPlan plan = withPoint("10.0.4.5", "'239.1.1.1'", {}, {}, {}, {}, {},
                                         ", 'boxes': [{'id': 'x', 'addresses': {'d': ['10.0.4.5']}}, {'id': 'y', "
                                         "'addresses': {'d': ['10.0.4.6']}}]");
        QVERIFY(plan.rules("rp").contains(QStringLiteral("pim-register input 103 10.0.1.254,10.0.2.1 > 10.0.4.5")));
    }

    void proxiesNeedNoRendezvousPoint()
    {
        const SmallPlan plan = withPoint("rp", "'239.1.1.1'", ", 'multicastBy': 'igmp-proxy'");
        QVERIFY(all(plan, QStringLiteral("pim")).isEmpty());
        QVERIFY(plan.rules("m").isEmpty());
    }

    void whatPassesNoGroupsOnCarriesOnlyTheRegisters()
    {
        const SmallPlan plan = withPoint("rp", "'239.1.1.1'", {}, ", 'routesMulticast': false");
        QCOMPARE(plan.rules("m"),
                 QStringList({QStringLiteral("pim-register forward 103 10.0.1.254,10.0.2.1 > 10.0.4.1"),
                              QStringLiteral("pim-register-stop forward 103 10.0.4.1 > 10.0.1.254,10.0.2.1")}));
    }

    void whatNoFlowCausesHasAPurposeAllTheSame()
    {
        const SmallPlan plan = withPoint("rp");
        for (const RuleSet &set : plan.book.points)
            for (const Rule &rule : set.rules)
                if (rule.companion != Rule::Companion::None) {
                    QVERIFY(rule.purpose.endsWith(QStringLiteral(": sound")));
                    QVERIFY(!rule.purpose.startsWith(companionWord(rule.companion)));
                }
        for (const Rule::Companion kind :
             {Rule::Companion::IgmpReport, Rule::Companion::IgmpQuery, Rule::Companion::Pim,
              Rule::Companion::PimRegister, Rule::Companion::PimRegisterStop, Rule::Companion::Vrrp,
              Rule::Companion::StateSync})
            QVERIFY(companionPurpose(kind, Texts()).count(u' ') > 3);
    }

    void eachFamilyGoesItsOwnWay()
    {
        // Behind m the sender has a name that lies in b, where others could be meant: no way back for IPv4.
        const SmallPlan plan = withPoint(
            "rp", "'239.1.1.1', 'ff15::1'", {},
            ", 'nat': [{'kind': 'static', 'interface': 'd', 'inside': ['10.0.1.1'], 'outside': ['10.0.2.99']}]");
        QCOMPARE(plan.rules("m").filter(QStringLiteral("udp")),
                 QStringList({QStringLiteral("forward udp fd00:1::1 > ff15::1:5004"),
                              QStringLiteral("forward udp fd00:1::1 > ff15::1:5004")}));
    }
};

QTEST_GUILESS_MAIN(TestRendezvousPoints)
#include "tst_rendezvouspoints.moc"
