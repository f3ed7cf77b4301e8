// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the network team reads: the multicast plan with its switches, and the translations of each gateway.
#include "model/plan/planfile.h"
#include "model/sheets/shelfsheet.h"
#include "tests/support/playplan.h"

#include <QtTest/QTest>

using namespace portolan;
using namespace Qt::StringLiterals;

namespace {

const QByteArray stage = R"({"format": 1, "project": {"name": "Stage"},
 "zones": [{"id": "mix", "name": "Mix", "subnets": ["10.1.0.0/24"], "igmpSnooping": true, "querier": "core"},
           {"id": "hall", "name": "Hall", "subnets": ["10.2.0.0/24"], "igmpSnooping": true},
           {"id": "net", "kind": "external"}],
 "gateways": [{"id": "core", "name": "core-fw", "platform": "nftables", "routesMulticast": true, "interfaces": [
   {"id": "a", "name": "eth0", "zone": "mix", "addresses": ["10.1.0.1"]},
   {"id": "b", "name": "eth1", "zone": "hall", "addresses": ["10.2.0.1"]},
   {"id": "c", "name": "eth2", "zone": "net", "addresses": ["203.0.113.2"]}],
   "boxes": [{"id": "one", "name": "core-a"}, {"id": "two", "name": "core-b"}],
   "nat": [{"kind": "masquerade", "interface": "c"},
           {"kind": "forward", "interface": "c", "protocol": "tcp", "ports": "8443", "to": "desk", "toPorts": "443"},
           {"kind": "static", "interface": "c", "inside": ["10.1.0.16/28"], "outside": ["203.0.113.16/28"]},
           {"kind": "pool", "interface": "c", "inside": ["10.2.0.0/24"], "outside": ["203.0.113.40-203.0.113.42"]}]}],
 "devices": [{"id": "desk", "name": "desk", "interfaces": [{"id": "p", "zone": "mix", "addresses": ["10.1.0.11"]}]},
             {"id": "amp", "name": "amp", "interfaces": [{"id": "p", "zone": "hall", "addresses": ["10.2.0.11"]}]}],
 "requirements": [{"id": "r1", "from": "desk", "to": "239.1.1.1", "protocol": "udp", "ports": "5004", "ttl": 3,
                   "purpose": "Programme sound"}]})";

/// A product that sends to a group and listens to it.
QByteArray product(const char *group)
{
    QByteArray text = "{'id': 'play', 'name': 'Play', 'vendor': 'x', 'category': 'audio', 'documents': [{'file': "
                      "'a.txt', 'title': 'a'}], 'roles': [{'id': 's', 'name': {'en': 's'}}, {'id': 'l', 'name': "
                      "{'en': 'l'}}], 'services': [{'id': 'x', 'name': {'en': 'x'}, 'protocols': ['udp'], 'ports': "
                      "'5004', 'groups': ['GROUP']}], 'requirements': [{'id': 'x', 'service': 'x', 'from': ['s'], "
                      "'to': ['l'], 'purpose': {'en': 'x'}, 'source': {'line': 1}}]}";
    return text.replace('\'', '"').replace("GROUP", group);
}

std::shared_ptr<const DerivedPlan> derived(const QByteArray &json)
{
    const auto plan = readPlan(json, u"stage.portolan"_s, {});
    if (!plan)
        qFatal("%s", qPrintable(plan.error().text()));
    return derive(*plan, Texts());
}

Sheet sheet(const DerivedPlan &plan, const QString &id, const QString &point = {})
{
    for (const SheetMaker &maker : allSheetMakers())
        if (maker.id == id)
            return maker.make(plan, Texts(), point);
    qFatal("no sheet %s", qPrintable(id));
}

/// The cell below a column of the data, second lines in columns of their own.
QString cell(const Sheet &sheet, int row, const QString &column)
{
    const qsizetype index = dataIds(sheet).indexOf(column);
    if (index < 0)
        qFatal("no column %s", qPrintable(column));
    return dataCells(sheet, sheet.rows.at(row)).at(index);
}

} // namespace

class TestNetworkSheets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aGroupSaysWhoSendsAndWhatItsSwitchesAreSetTo()
    {
        const auto plan = derived(stage);
        const Sheet groups = sheet(*plan, u"multicast"_s);
        QCOMPARE(groups.rows.size(), 1);
        QCOMPARE(cell(groups, 0, u"group"_s), u"239.1.1.1"_s);
        QCOMPARE(cell(groups, 0, u"destination_ports"_s), u"5004"_s);
        QCOMPARE(cell(groups, 0, u"senders"_s), u"desk"_s);
        QCOMPARE(cell(groups, 0, u"sources"_s), u"10.1.0.11"_s);
        QCOMPARE(cell(groups, 0, u"ttl"_s), u"3"_s);
        QCOMPARE(cell(groups, 0, u"dscp"_s), u"not stated"_s);
        QVERIFY2(cell(groups, 0, u"switches"_s).contains(u"Mix: IGMP snooping on, querier core-fw"_s),
                 qPrintable(cell(groups, 0, u"switches"_s)));
    }

    void aZoneThatSnoopsWithoutQuerierIsSaid()
    {
        QByteArray json = stage;
        json.replace(R"(, "querier": "core")", "");
        const Sheet groups = sheet(*derived(json), u"multicast"_s);
        QVERIFY(cell(groups, 0, u"switches"_s).contains(u"querier to be named"_s));
    }

    void theRendezvousPointOfAGroupOfAnySenderIsNamed()
    {
        // Two listeners' zones away: only a group that crosses the gateway needs it.
        QByteArray json = stage;
        json.replace(
            "\"from\": \"desk\", \"to\": \"239.1.1.1\", \"protocol\": \"udp\", \"ports\": \"5004\", \"ttl\": 3,",
            "\"from\": \"desk\", \"to\": \"amp\", \"protocol\": \"udp\", \"ports\": \"5004\",");
        QVERIFY(json != stage);
        const auto needs = [](QByteArray plan, const char *group, const char *point) {
            plan.replace("\"requirements\": [",
                         QByteArray("\"products\": [") + product(group) + "], \"requirements\": [");
            plan.replace("\"routesMulticast\": true",
                         QByteArray("\"routesMulticast\": true, \"rendezvousPoint\": \"") + point + "\"");
            plan.replace("\"id\": \"desk\", \"name\": \"desk\"", "\"id\": \"desk\", \"roles\": [\"play/s\"]");
            plan.replace("\"id\": \"amp\", \"name\": \"amp\"", "\"id\": \"amp\", \"roles\": [\"play/l\"]");
            const Sheet groups = sheet(*derived(plan), u"multicast"_s);
            return groups.rows.isEmpty() ? QString()
                                         : groups.rows.first().cells.last() + groups.rows.first().cells.join(u' ');
        };
        QVERIFY2(needs(json, "239.7.7.7", "core").contains(u"rendezvous point core-fw (10.1.0.1)"_s),
                 qPrintable(needs(json, "239.7.7.7", "core")));
        QVERIFY(needs(json, "239.7.7.7", "").contains(u"rendezvous point to be named"_s));
        QVERIFY(needs(json, "239.7.7.7", "10.2.0.99").contains(u"rendezvous point 10.2.0.99"_s));
        QVERIFY(needs(json, "232.7.7.7", "").contains(u"PIM on core-fw"_s));
        QVERIFY(!needs(json, "232.7.7.7", "").contains(u"rendezvous"_s));
    }

    void theWayOverARendezvousPointIsNamedWhereBothEndsAskIt()
    {
        const auto needs = [](const char *below) {
            const Sheet groups =
                sheet(*derive(testing::withPoint("rp", "'239.1.1.1'", {}, {}, {}, {}, below).plan, Texts()),
                      u"multicast"_s);
            return groups.rows.size() == 1 ? groups.rows.first().cells.join(u' ') : QString();
        };
        QVERIFY2(needs("rp").contains(u"PIM on m"_s), qPrintable(needs("rp")));
        for (const QString &each : {needs("rp"), needs("10.0.4.77")}) {
            QVERIFY2(each.contains(u"rendezvous point rp (10.0.4.1)"_s), qPrintable(each));
            QVERIFY(each.contains(u"PIM on g1"_s) && each.contains(u"PIM on g2"_s));
        }
        QVERIFY2(!needs("10.0.4.77").contains(u"PIM on m"_s), qPrintable(needs("10.0.4.77")));
    }

    void everyKindOfTranslationHasItsLine()
    {
        const auto plan = derived(stage);
        const Sheet lines = sheet(*plan, u"translations"_s);
        QCOMPARE(lines.rows.size(), 4);
        QCOMPARE(cell(lines, 0, u"kind"_s), u"Masquerade"_s);
        QCOMPARE(cell(lines, 0, u"outside"_s), u"203.0.113.2"_s);
        QCOMPARE(cell(lines, 1, u"inside"_s), u"desk"_s);
        QCOMPARE(cell(lines, 1, u"inside_addresses"_s), u"10.1.0.11"_s);
        QCOMPARE(cell(lines, 1, u"ports"_s), u"8443"_s);
        QCOMPARE(cell(lines, 1, u"to_ports"_s), u"443"_s);
        QCOMPARE(cell(lines, 2, u"outside"_s), u"203.0.113.16/28"_s);
        QCOMPARE(cell(lines, 3, u"inside"_s), u"10.2.0.0/24"_s);
        QVERIFY(lines.rows.first().groupDetail.contains(u"core-a, core-b"_s));
    }

    void aSheetOfOnePointHoldsOnlyItsTranslations()
    {
        const auto plan = derived(stage);
        QCOMPARE(sheet(*plan, u"translations"_s, u"core"_s).rows.size(), 4);
        QVERIFY(sheet(*plan, u"translations"_s, u"other"_s).rows.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestNetworkSheets)
#include "tst_networksheets.moc"
