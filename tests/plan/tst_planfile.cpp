// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Plans survive reading and writing, and what is no plan is refused with its place.
#include "model/plan/planfile.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace portolan;

namespace {

const char *const example = R"({"format": 1, "project": {"name": "Studio 4", "future": 7, "ruleForm": "auditable"},
 "zones": [
  {"id": "prod", "name": "Production", "subnets": ["10.10.0.0/24", "fd12:30::/64"], "vlan": 10, "dhcp": ["10.10.0.200-10.10.0.250"], "igmpSnooping": true, "querier": "core"},
  {"id": "net", "kind": "external", "colour": "blue"}],
 "gateways": [{"id": "core", "platform": "nftables",
   "interfaces": [{"id": "lan", "name": "eth0", "zone": "prod", "addresses": ["10.10.0.1"]}, {"id": "wan", "zone": "net"}],
   "nat": [{"kind": "masquerade", "interface": "wan"},
           {"kind": "forward", "interface": "wan", "protocol": "tcp", "ports": "8443", "to": "conf", "toPorts": "443"},
           {"kind": "static", "interface": "wan", "inside": ["10.10.0.16/28"], "outside": ["203.0.113.16/28"]},
           {"kind": "pool", "interface": "wan", "outside": ["203.0.113.40-203.0.113.42"], "later": 1}],
   "routesMulticast": true, "multicastBy": "igmp-proxy", "rendezvousPoint": "core", "mdnsReflector": true, "protectsItself": true,
   "boxes": [{"id": "a", "name": "core-a", "addresses": {"lan": ["10.10.0.2"]}, "rack": 3}, {"id": "b"}]},
  {"id": "tap", "bridge": true}],
 "systems": [{"id": "a", "options": {"x": {"version": "2026"}}}],
 "devices": [{"id": "conf", "name": "na\nme", "count": 2, "interfaces": [{"zone": "prod", "addresses": ["10.10.0.5-10.10.0.6"]}]}],
 "requirements": [{"id": "r1", "from": "conf", "to": "files.example.com", "protocol": "esp", "purpose": "tunnel"}, {"id": "r2", "from": "conf", "to": "239.1.1.1", "protocol": "udp", "ports": "5004", "ttl": 3}],
 "restrictions": [{"id": "s1", "gateway": "core", "from": "prod", "requirement": "r1", "reason": "too slow"}],
 "waivers": [{"flow": "a>b:r1/esp", "reason": "later", "by": "x", "until": "2027-01-31"}],
 "approvals": [{"finding": "f", "reason": "known", "by": "x"}],
 "layout": {"conf": {"x": 16, "y": 24.5}}, "later": {"deep": [1, true, null]}})";

Result<Plan> read(const QByteArray &json)
{
    return readPlan(json, QStringLiteral("a.portolan"), {});
}

} // namespace

class TestPlanFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void readingAndWritingGivesTheSameBytes()
    {
        const auto plan = read(example);
        QVERIFY2(plan.ok(), plan.ok() ? "" : qPrintable(plan.error().text()));
        const QByteArray written = writePlan(*plan);
        const auto again = read(written);
        QVERIFY2(again.ok(), again.ok() ? "" : qPrintable(again.error().text()));
        QCOMPARE(writePlan(*again), written);
    }

    void unknownKeysSurvive()
    {
        const QByteArray written = writePlan(*read(example));
        for (const char *key : {"\"future\": 7", "\"colour\": \"blue\"", "\"later\": {\"deep\": [1, true, null]}"})
            QVERIFY2(written.contains(key), key);
    }

    void everyEntityOfATableGoesThroughEntityJson()
    {
        const Plan plan = *read(example);
        Plan copy;
        const QList<QPair<QString, QString>> keys{{QStringLiteral("project"), {}},
                                                  {QStringLiteral("zones"), QStringLiteral("prod")},
                                                  {QStringLiteral("zones"), QStringLiteral("net")},
                                                  {QStringLiteral("gateways"), QStringLiteral("core")},
                                                  {QStringLiteral("gateways"), QStringLiteral("tap")},
                                                  {QStringLiteral("systems"), QStringLiteral("a")},
                                                  {QStringLiteral("devices"), QStringLiteral("conf")},
                                                  {QStringLiteral("requirements"), QStringLiteral("r1")},
                                                  {QStringLiteral("requirements"), QStringLiteral("r2")},
                                                  {QStringLiteral("restrictions"), QStringLiteral("s1")},
                                                  {QStringLiteral("waivers"), QStringLiteral("a>b:r1/esp")},
                                                  {QStringLiteral("approvals"), QStringLiteral("f")},
                                                  {QStringLiteral("layout"), QStringLiteral("conf")}};
        for (const auto &[table, id] : keys)
            QVERIFY(setEntity(copy, table, id, entityJson(plan, table, id)).ok());
        copy.extra = plan.extra;
        QCOMPARE(writePlan(copy), writePlan(plan));
        QVERIFY(!setEntity(copy, QStringLiteral("nothing"), QStringLiteral("x"),
                           {{QStringLiteral("id"), QStringLiteral("x")}})
                     .ok());
        QVERIFY(setEntity(copy, QStringLiteral("devices"), QStringLiteral("conf"), {}).ok());
        QVERIFY(copy.devices.isEmpty());
    }

    void faultsNameFileLineAndField_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const QByteArray &json, int line, const char *field) {
            QTest::newRow(name) << json << line << QString::fromLatin1(field);
        };
        row("no format", "{\"zones\": []}", 1, "format");
        row("newer format", "{\n\"format\": 2}", 2, "format");
        row("format is a text", "{\"format\": \"1\"}", 1, "format");
        row("wrong address",
            "{\"format\": 1,\n\"devices\": [\n{\"id\": \"a\", \"interfaces\": [\n{\"addresses\": "
            "[\"10.0.0.300\"]}]}]}",
            4, "devices[0].interfaces[0].addresses[0]");
        row("host bits in a subnet",
            "{\"format\": 1,\n\"zones\": [{\"id\": \"z\", \"subnets\": [\"10.0.0.1/24\"]}]}", 2,
            "zones[0].subnets[0]");
        row("wrong port",
            "{\"format\": 1, \"requirements\": [\n{\"id\": \"r\", \"from\": \"a\", \"to\": \"b\",\n \"ports\": "
            "\"70000\"}]}",
            3, "requirements[0].ports");
        row("same id twice", "{\"format\": 1, \"zones\": [{\"id\": \"z\"},\n{\"id\": \"z\"}]}", 2, "zones[1].id");
        row("missing id", "{\"format\": 1, \"zones\": [\n{\"name\": \"z\"}]}", 2, "zones[0].id");
        row("number for a text", "{\"format\": 1, \"devices\": [\n{\"id\": 5}]}", 2, "devices[0].id");
        row("list for an object", "{\"format\": 1, \"project\": []}", 1, "project");
        row("unknown kind", "{\"format\": 1, \"zones\": [{\"id\": \"z\", \"kind\": \"odd\"}]}", 1, "zones[0].kind");
        row("count of zero", "{\"format\": 1, \"devices\": [{\"id\": \"d\", \"count\": 0}]}", 1,
            "devices[0].count");
        row("forward without target",
            "{\"format\": 1, \"gateways\": [{\"id\": \"g\", \"nat\": [{\"kind\": \"forward\", \"interface\": "
            "\"i\", \"ports\": \"1\"}]}]}",
            1, "gateways[0].nat[0].to");
        const auto nat = [&row](const char *name, const char *fields, const char *field) {
            const QByteArray json =
                QByteArray("{\"format\": 1, \"gateways\": [{\"id\": \"g\", \"nat\": [{\"interface\": \"i\", ") +
                fields + "}]}]}";
            row(name, json, 1, field);
        };
        nat("static of different lengths",
            R"("kind": "static", "inside": ["10.0.0.0/24"], "outside": ["10.1.0.0/25"])",
            "gateways[0].nat[0].inside");
        nat("static of different families", R"("kind": "static", "inside": ["10.0.0.1"], "outside": ["fd00::1"])",
            "gateways[0].nat[0].inside");
        nat("pool without addresses", R"("kind": "pool")", "gateways[0].nat[0].outside");
        nat("pool of nonsense", R"("kind": "pool", "outside": ["ten"])", "gateways[0].nat[0].outside[0]");
        row("a bridge that translates",
            "{\"format\": 1, \"gateways\": [{\"id\": \"g\", \"bridge\": true, \"nat\": [{\"kind\": \"masquerade\", "
            "\"interface\": \"i\"}]}]}",
            1, "gateways[0].nat");
        row("a restriction of nothing", "{\"format\": 1, \"restrictions\": [{\"id\": \"s\"}]}", 1,
            "restrictions[0].gateway");
        row("a box of odd addresses",
            "{\"format\": 1, \"gateways\": [{\"id\": \"g\", \"boxes\": [{\"id\": \"a\", \"addresses\": {\"lan\": "
            "[\"x\"]}}]}]}",
            1, "gateways[0].boxes[0].addresses.lan");
    }
    void faultsNameFileLineAndField()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, line);
        QFETCH(QString, field);
        const auto plan = read(json);
        QVERIFY(!plan.ok());
        QCOMPARE(plan.error().file, QStringLiteral("a.portolan"));
        QCOMPARE(plan.error().line, line);
        QCOMPARE(plan.error().field, field);
        QVERIFY(!plan.error().what.isEmpty());
        QVERIFY(!plan.error().text().contains(u'\n'));
    }

    void aProductThatIsNowhereIsAnErrorThatNamesIt()
    {
        const auto plan = read("{\"format\": 1, \"devices\": [{\"id\": \"d\", \"roles\": [\"acme/thing\"]}]}");
        QVERIFY(!plan.ok());
        QVERIFY(plan.error().text().contains(QStringLiteral("acme")));
    }

    void everyTruncationIsRefusedWithALine()
    {
        const QByteArray whole = writePlan(*read(example));
        for (qsizetype length = 0; length < whole.size() - 2; ++length) {
            const auto plan = read(whole.left(length));
            QVERIFY(!plan.ok());
            QVERIFY(plan.error().line > 0);
        }
    }

    void flippedBitsNeverCrash()
    {
        const QByteArray whole = writePlan(*read(example));
        QRandomGenerator random(5);
        int refused = 0;
        for (int round = 0; round < 3000; ++round) {
            QByteArray damaged = whole;
            const qsizetype at = random.bounded(int(damaged.size()));
            damaged[at] = char(damaged.at(at) ^ (1 << random.bounded(8)));
            const auto plan = read(damaged);
            refused += !plan.ok();
            if (plan.ok())
                QVERIFY(read(writePlan(*plan)).ok());
        }
        QVERIFY(refused > 500);
    }

    void foreignFilesAreRefused()
    {
        for (const QByteArray &foreign :
             {QByteArray(), QByteArray("PK\x03\x04"), QByteArray("<svg/>"), QByteArray("[1]"),
              QByteArray(5000, '['), QByteArray("{\"a\":1}"), QByteArray("\xff\xfe{", 3)})
            QVERIFY(!read(foreign).ok());
    }
};

QTEST_GUILESS_MAIN(TestPlanFile)
#include "tst_planfile.moc"
