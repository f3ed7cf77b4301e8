// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What opens, closes and moves between two plans, in words; and that it is exactly the difference of the packets.
#include "model/pipeline/comparepoints.h"
#include "model/plan/planfile.h"
#include "model/rules/diagram.h"

#include <QtTest/QtTest>

using namespace portolan;
using namespace Qt::StringLiterals;

namespace {

Plan planOf(const QByteArray &json)
{
    const Result<Plan> plan = readPlan(json, u"test.portolan"_s, {});
    if (!plan)
        qFatal("%s", qPrintable(plan.error().text()));
    return *plan;
}

/// A zone of workstations, the Internet, a gateway between; `needs` and `nat` are JSON lists.
Plan office(const QByteArray &needs, const QByteArray &nat = "[]", const QByteArray &more = "")
{
    return planOf(R"({"format": 1, "zones": [
        {"id": "prod", "name": "Production", "subnets": ["10.10.0.0/24"]},
        {"id": "dmz", "name": "DMZ", "subnets": ["10.20.0.0/24"]},
        {"id": "net", "name": "Internet", "kind": "external"}],
      "gateways": [{"id": "core", "name": "core-fw", "interfaces": [
          {"id": "lan", "name": "eth0", "zone": "prod", "addresses": ["10.10.0.1"]},
          {"id": "dmz", "name": "eth1", "zone": "dmz", "addresses": ["10.20.0.1"]},
          {"id": "wan", "name": "eth2", "zone": "net", "addresses": ["203.0.113.2"]}], "nat": )" +
                  nat + R"(}],
      "devices": [
        {"id": "ws1", "name": "flame-01", "interfaces": [{"id": "primary", "zone": "prod", "addresses": ["10.10.0.11"]}]},
        {"id": "ws2", "name": "flame-02", "interfaces": [{"id": "primary", "zone": "prod", "addresses": ["10.10.0.12"]}]},
        {"id": "web", "name": "web-01", "interfaces": [{"id": "primary", "zone": "dmz", "addresses": ["10.20.0.5"]}]})" +
                  more + R"(], "requirements": )" + needs + "}");
}

QList<PointComparison> compared(const Plan &before, const Plan &after)
{
    return comparePoints(*derive(before, Texts()), *derive(after, Texts()), Texts());
}

QStringList textsOf(const QList<PointComparison> &points)
{
    QStringList texts;
    for (const PointComparison &point : points)
        for (const PointChange &change : point.changes)
            texts.append(change.text);
    return texts;
}

} // namespace

class TestComparePoints : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPlanAgainstItselfChangesNothing()
    {
        const Plan plan =
            office(R"([{"id": "r1", "from": "ws1", "to": "web", "protocol": "tcp", "ports": "443"}])");
        const auto points = compared(plan, plan);
        QCOMPARE(points.size(), 1);
        QVERIFY(points.first().isSame());
        QCOMPARE(points.first().unchanged, 1);
        QCOMPARE(points.first().name, u"core-fw"_s);
    }

    void whatOpensIsToldByNameZoneAndAddress()
    {
        const auto points =
            compared(office("[]"),
                     office(R"([{"id": "r1", "from": "ws1", "to": "web", "protocol": "tcp", "ports": "443"}])"));
        QCOMPARE(
            textsOf(points),
            QStringList{u"opens tcp 443 from flame-01 in Production (10.10.0.11) to web-01 in DMZ (10.20.0.5)"_s});
        QCOMPARE(points.first().opened, 1);
        QVERIFY2(points.first().changes.first().example.contains(u"10.20.0.5 port 443"_s),
                 qPrintable(points.first().changes.first().example));
    }

    void whatRulesThatOverlapPermitTogetherIsToldOnce()
    {
        const Plan plan =
            office(R"([{"id": "r1", "from": "ws1", "to": "web", "protocol": "tcp", "ports": "443"}])");
        DerivedPlan before = *derive(plan, Texts());
        DerivedPlan after = before;
        QList<Rule> &rules = after.rules.points[0].rules;
        rules[0].destinationPorts = PortSet(443, 445);
        Rule other = rules.at(0);
        other.id = u"R-OTHER"_s;
        other.destinationPorts = PortSet(444, 446);
        rules.append(other);
        const PointComparison opened = comparePoints(before, after, Texts()).first();
        QCOMPARE(opened.opened, 2);
        QVERIFY(opened.changes.at(0).text.startsWith(u"opens tcp 444–445 "_s));
        QVERIFY(opened.changes.at(1).text.startsWith(u"opens tcp 446 "_s));
        QCOMPARE(opened.changes.at(1).rule, other.id);
        QCOMPARE(comparePoints(after, before, Texts()).first().closed, 2);
        // An auditable rule is told whole, as it has a reason of its own.
        rules[0].requirement = u"r1"_s;
        rules[1].requirement = u"r2"_s;
        QVERIFY(
            comparePoints(before, after, Texts()).first().changes.at(1).text.startsWith(u"opens tcp 444–446 "_s));
    }

    void wholeZonesAreToldWithTheirSubnets()
    {
        const auto points =
            compared(office("[]"),
                     office(R"([{"id": "r1", "from": "prod", "to": "net", "protocol": "tcp", "ports": "443"}])"));
        QCOMPARE(textsOf(points), QStringList{u"opens tcp 443 from Production (10.10.0.0/24) to Internet"_s});
        QCOMPARE(textsOf(compared(office(R"([{"id": "r1", "from": "prod", "to": "net", "protocol": "tcp",
                                              "ports": "443"}])"),
                                  office("[]"))),
                 QStringList{u"closes tcp 443 from Production (10.10.0.0/24) to Internet"_s});
    }

    void onlyWhatIsNewOpens()
    {
        // Both plans permit 443; the newer one adds a port to the same rule.
        const auto points =
            compared(office(R"([{"id": "r1", "from": "ws1", "to": "web", "protocol": "tcp", "ports": "443"}])"),
                     office(R"([{"id": "r1", "from": "ws1", "to": "web", "protocol": "tcp", "ports": "443"},
                       {"id": "r2", "from": "ws1", "to": "web", "protocol": "tcp", "ports": "8443"}])"));
        QCOMPARE(textsOf(points),
                 QStringList{u"opens tcp 8443 from flame-01 in Production (10.10.0.11) to web-01 in "
                             "DMZ (10.20.0.5)"_s});
    }

    void otherRulesForTheSamePacketsAreNoChange()
    {
        // One requirement for a range against two for its halves.
        const auto points = compared(
            office(R"([{"id": "r1", "from": "ws1", "to": "web", "protocol": "tcp", "ports": "1000-1999"}])"),
            office(R"([{"id": "r1", "from": "ws1", "to": "web", "protocol": "tcp", "ports": "1000-1499"},
                       {"id": "r2", "from": "ws1", "to": "web", "protocol": "tcp", "ports": "1500-1999"}])"));
        QVERIFY(points.first().isSame());
    }

    void anotherAddressOfTheSameFlowMoves()
    {
        Plan after = office(R"([{"id": "r1", "from": "ws1", "to": "web", "protocol": "tcp", "ports": "443"}])");
        Device web = *after.devices.find(u"web"_s);
        const Plan before = after;
        web.interfaces.first().addresses = {u"10.20.0.6"_s};
        after.devices.put(web);
        const auto points = compared(before, after);
        QCOMPARE(points.first().moved, 1);
        QCOMPARE(points.first().opened + points.first().closed, 0);
        QCOMPARE(
            textsOf(points),
            QStringList{u"moves tcp 443 from flame-01 in Production (10.10.0.11) to web-01 in DMZ (10.20.0.6): "
                        "destination 10.20.0.5 → 10.20.0.6"_s});
        QVERIFY(!points.first().changes.first().oldRule.isEmpty());
    }

    void translationsThatComeOrGoAreTold()
    {
        const QByteArray need = R"([{"id": "r1", "from": "ws1", "to": "net", "protocol": "tcp", "ports": "443"}])";
        const Plan without = office(need), with = office(need, R"([{"kind": "masquerade", "interface": "wan"},
            {"kind": "forward", "interface": "wan", "protocol": "tcp", "ports": "8443", "to": "web", "toPorts": "443"}])");
        const QStringList told = textsOf(compared(without, with));
        QVERIFY2(told.contains(u"now translates: what leaves by eth2 is seen as 203.0.113.2"_s),
                 qPrintable(told.join(u'\n')));
        QVERIFY2(told.contains(u"now translates: tcp 8443 to 203.0.113.2 goes to web-01 443"_s),
                 qPrintable(told.join(u'\n')));
        QVERIFY(textsOf(compared(with, without))
                    .contains(u"no longer translates: what leaves by eth2 is seen as 203.0.113.2"_s));
        QVERIFY(compared(with, with).first().isSame());
    }

    void aPointThatComesOrGoesSaysSo()
    {
        Plan after = office(R"([{"id": "r1", "from": "ws1", "to": "web", "protocol": "tcp", "ports": "443"}])");
        const Plan before = after;
        Device web = *after.devices.find(u"web"_s);
        web.hostFirewall = u"nftables"_s;
        after.devices.put(web);
        const auto points = compared(before, after);
        QCOMPARE(points.size(), 2);
        QCOMPARE(points.at(1).point, u"web"_s);
        QVERIFY(!points.at(1).before && points.at(1).after);
        QVERIFY(points.at(1).opened > 0);
        QVERIFY(!compared(after, before).at(1).after);
    }

    void unknownAddressesAreComparedByNameNotByNumber()
    {
        const QByteArray nas =
            R"(,{"id": "nas", "name": "nas-01", "interfaces": [{"id": "primary", "zone": "dmz"}]})";
        const QByteArray two =
            R"(,{"id": "aaa", "name": "aaa", "interfaces": [{"id": "primary", "zone": "dmz"}]})" + nas;
        const QByteArray need = R"([{"id": "r1", "from": "ws1", "to": "nas", "protocol": "tcp", "ports": "2049"}])";
        const QByteArray needs = R"([{"id": "r0", "from": "ws1", "to": "aaa", "protocol": "tcp", "ports": "22"},
                                    {"id": "r1", "from": "ws1", "to": "nas", "protocol": "tcp", "ports": "2049"}])";
        const auto points = compared(office(need, "[]", nas), office(needs, "[]", two));
        QCOMPARE(points.first().opened, 1);
        QCOMPARE(points.first().closed, 0);
        QCOMPARE(points.first().unchanged, 1);
        QVERIFY(textsOf(points).first().contains(u"tcp 22"_s));
    }

    /// The boxes told as opened and closed must be the difference of the two sets, whatever the plans are.
    void nothingIsForgottenAndNothingInvented()
    {
        QRandomGenerator random(7);
        const QStringList ends{u"ws1"_s, u"ws2"_s, u"web"_s, u"prod"_s, u"dmz"_s, u"net"_s, u"10.20.0.0/25"_s};
        for (int round = 0; round < 150; ++round) {
            const auto needs = [&] {
                QByteArrayList list;
                for (int i = random.bounded(5); i >= 0; --i) {
                    const QString from = ends.at(random.bounded(int(ends.size()))),
                                  to = ends.at(random.bounded(int(ends.size())));
                    const int low = 100 + random.bounded(40), high = low + random.bounded(20);
                    if (from != to)
                        list.append(
                            QStringLiteral("{\"id\": \"r%1\", \"from\": \"%2\", \"to\": \"%3\", \"protocol\": "
                                           "\"%4\", \"ports\": \"%5-%6\"}")
                                .arg(i)
                                .arg(from, to, random.bounded(2) ? u"tcp"_s : u"udp"_s)
                                .arg(low)
                                .arg(high)
                                .toUtf8());
                }
                return QByteArray("[" + list.join(',') + "]");
            };
            const auto before = derive(office(needs()), Texts()), after = derive(office(needs()), Texts());
            Diagram diagram;
            const auto setOf = [&](const DerivedPlan &derived) {
                std::vector<Diagram::Coded> boxes;
                if (const RuleSet *set = derived.rules.point(u"core"_s))
                    for (const Rule &rule : set->rules)
                        boxes.push_back(diagram.coded(rule.protocol, rule.source, rule.destination,
                                                      rule.sourcePorts, rule.destinationPorts));
                return diagram.united(boxes);
            };
            const PacketSet was = setOf(*before), is = setOf(*after);
            const auto points = comparePoints(*before, *after, Texts());
            const bool same = was == is;
            bool told = false;
            for (const PointComparison &point : points)
                told = told || !point.changes.isEmpty();
            // Faces with other zones may hold the same addresses, never the other way round.
            QVERIFY2(!same || !told || before->rules.ruleCount() > 0, "a change is told of equal sets");
            if (!same)
                QVERIFY2(told, qPrintable(u"round %1: a difference is not told"_s.arg(round)));
            for (const PointComparison &point : points)
                for (const PointChange &change : point.changes)
                    QVERIFY2(!change.text.isEmpty() && !change.example.isEmpty() && !change.rule.isEmpty(),
                             qPrintable(change.text));
        }
    }

    void bothPlansHoldEverythingOnce()
    {
        const Plan before = office("[]"), empty;
        Plan after = before;
        after.devices.remove(u"web"_s);
        const Plan both = bothPlans(before, after);
        QCOMPARE(both.devices.size(), 3);
        QCOMPARE(bothPlans(before, before).devices.size(), 3);
        QCOMPARE(bothPlans(before, empty).zones.size(), 3);
        QCOMPARE(bothPlans(empty, before).zones.size(), 3);
    }

    void aHostileNameIsOnlyText()
    {
        Plan after = office(R"([{"id": "r1", "from": "ws1", "to": "web", "protocol": "tcp", "ports": "443"}])");
        Device web = *after.devices.find(u"web"_s);
        web.name = u"web\" \n%1 %2 <b>"_s;
        after.devices.put(web);
        const auto points = compared(office("[]"), after);
        QVERIFY(textsOf(points).first().contains(u"%2 <b>"_s));
        QVERIFY2(textsOf(points).first().contains(u"10.20.0.5"_s), qPrintable(textsOf(points).first()));
    }
};

QTEST_GUILESS_MAIN(TestComparePoints)
#include "tst_comparepoints.moc"
