// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// requirements-csv: a matrix of flows and its table of zones become devices, gateways and requirements; quickly.
#include "model/importers/importer.h"
#include "model/plan/planfile.h"
#include "tests/support/growth.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QRandomGenerator>
#include <QtTest/QtTest>

using namespace portolan;

namespace {

Importer importer()
{
    for (const Importer &each : allImporters())
        if (each.id == QStringLiteral("requirements-csv"))
            return each;
    return {};
}

QByteArray fixture(const char *name)
{
    QFile file(QStringLiteral(PORTOLAN_SOURCE "/tests/importers/data/") + QString::fromUtf8(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<Imported> read(const QByteArray &flows, const QByteArray &zones, const Plan &into = {})
{
    return importer().read(
        {{QStringLiteral("f.csv"), {}, flows}, {QStringLiteral("z.csv"), QStringLiteral("zones"), zones}}, into);
}

QStringList remarks(const Imported &imported)
{
    QStringList texts;
    for (const ImportRemark &remark : imported.remarks)
        texts.append(remarkText(remark));
    return texts;
}

const ProductLookup noLookup = [](const QString &) -> const Product * { return nullptr; };

} // namespace

class TestRequirementsCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void zonesHangOnTheirEdgesAndEdgesMeetInTransit();
    void oneEdgeNeedsNoTransit();
    void everyAddressIsOneDeviceInItsZone();
    void everyRowIsOneRequirementInItsOrder();
    void everythingNotUnderstoodIsSaidWithItsLine();
    void theNarrowestSubnetHoldsAnAddress();
    void zoneRowsWithFaultsAreSaid();
    void semicolonsAndMarksAreRead();
    void aPlanThatHasTheDevicesKeepsThem();
    void withoutTheTableOfZonesItSaysSo();
    void whatIsReadIsWrittenAndReadAgain();
    void noFileMakesItFall();
    void manyRowsAreQuick();
    void aTableOfManyRowsTakesAsLongAsItHasRows_data();
    void aTableOfManyRowsTakesAsLongAsItHasRows();
};

void TestRequirementsCsv::zonesHangOnTheirEdgesAndEdgesMeetInTransit()
{
    const auto imported = read(fixture("flows.csv"), fixture("zones.csv"));
    QVERIFY2(imported.ok(), imported ? "" : qPrintable(imported.error().text()));
    const Plan &plan = imported->plan;
    QCOMPARE(plan.zones.size(), 4);
    QCOMPARE(plan.zones.find(QStringLiteral("office"))->subnets, QStringList{QStringLiteral("10.0.0.0/24")});
    const Zone *transit = plan.zones.find(QStringLiteral("transit"));
    QVERIFY(transit && !transit->external && transit->subnets.isEmpty());
    QCOMPARE(plan.gateways.size(), 2);
    const Gateway *a = plan.gateways.find(QStringLiteral("fw-a"));
    QVERIFY(a && a->filters && a->stateful);
    QCOMPARE(a->platform, QStringLiteral("nftables"));
    QCOMPARE(a->interfaces.size(), 3);
    QCOMPARE(a->interfaces.at(0).name, QStringLiteral("eth0"));
    QCOMPARE(a->interfaces.at(0).zone, QStringLiteral("office"));
    QCOMPARE(a->interfaces.at(0).addresses, QStringList{QStringLiteral("10.0.0.254")});
    QCOMPARE(a->interfaces.at(1).zone, QStringLiteral("servers"));
    QCOMPARE(a->interfaces.at(2).name, QStringLiteral("eth2"));
    QCOMPARE(a->interfaces.at(2).zone, QStringLiteral("transit"));
    QCOMPARE(plan.gateways.find(QStringLiteral("fw-b"))->interfaces.size(), 2);
}

void TestRequirementsCsv::oneEdgeNeedsNoTransit()
{
    const auto imported =
        read("src_ip,dst_ip,proto,ports\n10.0.0.1,10.1.0.1,tcp,1\n",
             "zone,subnet,gateway,edge\na,10.0.0.0/24,10.0.0.254,fw\nb,10.1.0.0/24,10.1.0.254,fw\n");
    QVERIFY(imported);
    QCOMPARE(imported->plan.zones.size(), 2);
    QCOMPARE(imported->plan.gateways.at(0).interfaces.size(), 2);
    QVERIFY(imported->remarks.isEmpty());
}

void TestRequirementsCsv::everyAddressIsOneDeviceInItsZone()
{
    const auto imported = read(fixture("flows.csv"), fixture("zones.csv"));
    QStringList ids;
    for (const Device &device : imported->plan.devices) {
        ids.append(device.id);
        QCOMPARE(device.name, device.id);
        QCOMPARE(device.interfaces.size(), 1);
        QCOMPARE(device.interfaces.first().addresses, QStringList{device.id});
        const Zone *zone = imported->plan.zones.find(device.interfaces.first().zone);
        QVERIFY(zone);
        QVERIFY(readAddresses(zone->subnets.first())->contains(*readAddress(device.id)));
    }
    QCOMPARE(ids, QStringList({QStringLiteral("10.0.0.1"), QStringLiteral("10.1.0.10"), QStringLiteral("10.1.0.11"),
                               QStringLiteral("10.2.0.7")}));
}

void TestRequirementsCsv::everyRowIsOneRequirementInItsOrder()
{
    const auto imported = read(fixture("flows.csv"), fixture("zones.csv"));
    QStringList rows;
    for (const CustomRequirement &each : imported->plan.requirements)
        rows.append(QStringList{each.id, each.from, each.to, each.protocol.name(), portsText(each.ports),
                                portsText(each.sourcePorts)}
                        .join(u' '));
    const QStringList expected{QStringLiteral("r00001 10.0.0.1 10.1.0.10 tcp 443 any"),
                               QStringLiteral("r00002 10.2.0.7 10.1.0.10 tcp 80,8080-8090 any"),
                               QStringLiteral("r00003 10.0.0.1 10.1.0.11 udp 53 any"),
                               QStringLiteral("r00004 10.2.0.7 10.1.0.10 esp  "),
                               QStringLiteral("r00005 10.0.0.1 192.0.2.9 tcp 443 any"),
                               QStringLiteral("r00006 10.0.0.1 10.0.0.254 tcp 443 any"),
                               QStringLiteral("r00007 10.0.0.1 www.example.org tcp 443 any")};
    QCOMPARE(rows, expected);
}

void TestRequirementsCsv::everythingNotUnderstoodIsSaidWithItsLine()
{
    const auto imported = read(fixture("flows.csv"), fixture("zones.csv"));
    const QStringList texts = remarks(*imported);
    auto says = [&](int line, const char *part) {
        return std::any_of(texts.begin(), texts.end(), [&](const QString &text) {
            return text.startsWith(QStringLiteral("f.csv:%1: ").arg(line)) &&
                   text.contains(QString::fromUtf8(part));
        });
    };
    QVERIFY(says(1, "comment"));
    QVERIFY(says(5, "line 2"));
    QVERIFY(says(6, "70000"));
    QVERIFY(says(7, "10.0.0.999"));
    QVERIFY(says(8, "tpc"));
    QVERIFY(says(10, "192.0.2.9 lies in no zone"));
    QVERIFY(says(11, "10.0.0.254 is the address of a gateway"));
    QVERIFY(says(12, "the same"));
    QCOMPARE(texts.size(), 8);
    const auto empty =
        read("src_ip,dst_ip,proto,ports\n10.0.0.1,10.1.0.1,tcp,\n,10.1.0.1,tcp,1\n10.0.0.1,10.1.0.1,igmp,99\n",
             fixture("zones.csv"));
    QVERIFY(empty);
    QCOMPARE(empty->plan.requirements.size(), 1);
    QCOMPARE(empty->remarks.size(), 3);
}

void TestRequirementsCsv::theNarrowestSubnetHoldsAnAddress()
{
    const auto imported =
        read("src_ip,dst_ip,proto,ports\n10.0.0.1,10.0.0.200,tcp,1\nfd00::1,fd00:0:0:1::1,udp,2\n",
             "zone,subnet,gateway,edge\nwide,10.0.0.0/8,,e\nnarrow,10.0.0.192/26,,e\nsix,fd00::/"
             "16,,e\nsix-one,fd00:0:0:1::/64,,e\n");
    QVERIFY(imported);
    auto zoneOf = [&](const char *id) {
        const Device *device = imported->plan.devices.find(QString::fromUtf8(id));
        return device ? device->interfaces.first().zone : QString();
    };
    QCOMPARE(zoneOf("10.0.0.1"), QStringLiteral("wide"));
    QCOMPARE(zoneOf("10.0.0.200"), QStringLiteral("narrow"));
    QCOMPARE(zoneOf("fd00::1"), QStringLiteral("six"));
    QCOMPARE(zoneOf("fd00:0:0:1::1"), QStringLiteral("six-one"));
}

void TestRequirementsCsv::zoneRowsWithFaultsAreSaid()
{
    const auto imported = read("src_ip,dst_ip,proto,ports\n", "zone,subnet,gateway,edge\n"
                                                              ",10.9.0.0/24,10.9.0.1,e\n"
                                                              "a,10.0.0.0/33,10.0.0.1,e\n"
                                                              "b,10.1.0.0/24,10.2.0.1,e\n"
                                                              "c,10.1.0.0/24,x,e\n"
                                                              "d,,,\n"
                                                              "e1,10.3.0.7/24,10.3.0.1,e\n");
    QVERIFY(imported);
    const QStringList texts = remarks(*imported);
    for (const char *part :
         {"z.csv:2: The name", "z.csv:3: ", "z.csv:4: The gateway 10.2.0.1 lies outside",
          "z.csv:5: Another zone has", "z.csv:5: \"x\"", "z.csv:6: The zone \"d\" has no subnet",
          "z.csv:6: The zone \"d\" hangs on no gateway", "z.csv:7: \"10.3.0.7/24\" has host bits"})
        QVERIFY2(std::any_of(texts.begin(), texts.end(),
                             [&](const QString &text) { return text.startsWith(QString::fromUtf8(part)); }),
                 part);
    QCOMPARE(imported->plan.zones.size(), 5);
}

void TestRequirementsCsv::semicolonsAndMarksAreRead()
{
    const auto imported = read("\xef\xbb\xbf" + fixture("flows-semicolon.csv"), fixture("zones.csv"));
    QVERIFY(imported);
    QCOMPARE(imported->plan.requirements.size(), 2);
    QCOMPARE(imported->remarks.size(), 1);
}

void TestRequirementsCsv::aPlanThatHasTheDevicesKeepsThem()
{
    const Plan first = joined(Plan(), *read(fixture("flows.csv"), fixture("zones.csv")), noLookup);
    const auto again = read(fixture("flows.csv"), fixture("zones.csv"), first);
    QVERIFY(again);
    const Plan second = joined(first, *again, noLookup);
    QCOMPARE(second.devices.size(), first.devices.size());
    QCOMPARE(second.zones.size(), first.zones.size());
    QCOMPARE(second.gateways.size(), first.gateways.size());
    QCOMPARE(second.gateways.at(0).interfaces.size(), first.gateways.at(0).interfaces.size());
    QCOMPARE(second.requirements.size(), 2 * first.requirements.size());
    QVERIFY(second.requirements.contains(QStringLiteral("r00008")));
    // A device by another name that has the address is the one that is meant.
    Plan own;
    Device device;
    device.id = QStringLiteral("ws");
    device.interfaces = {{.id = QStringLiteral("primary"),
                          .zone = QStringLiteral("x"),
                          .addresses = {QStringLiteral("10.0.0.1")},
                          .dhcp = false,
                          .extra = {}}};
    own.devices.put(device);
    Device clash;
    clash.id = QStringLiteral("10.1.0.1");
    own.devices.put(clash);
    const auto third = read("src_ip,dst_ip,proto,ports\n10.0.0.1,10.1.0.1,tcp,1\n", fixture("zones.csv"), own);
    QCOMPARE(third->plan.requirements.at(0).from, QStringLiteral("ws"));
    QCOMPARE(third->plan.requirements.at(0).to, QStringLiteral("10.1.0.1-2"));
    QCOMPARE(third->plan.devices.size(), 1);
}

void TestRequirementsCsv::withoutTheTableOfZonesItSaysSo()
{
    const auto imported = importer().read({{QStringLiteral("f.csv"), {}, fixture("flows.csv")}}, Plan());
    QVERIFY(!imported);
    QVERIFY(imported.error().remedy.contains(QStringLiteral("--zones")));
    QVERIFY(!importer().read({}, Plan()));
    QVERIFY(!read("a,b\n", fixture("zones.csv")));
    QVERIFY(!read(fixture("flows.csv"), "zone,subnet\n"));
    QVERIFY(!read(QByteArray(), fixture("zones.csv")));
}

void TestRequirementsCsv::whatIsReadIsWrittenAndReadAgain()
{
    const Plan plan = joined(Plan(), *read(fixture("flows.csv"), fixture("zones.csv")), noLookup);
    const QByteArray json = writePlan(plan);
    const auto again = readPlan(json, QStringLiteral("p"), noLookup);
    QVERIFY2(again.ok(), again ? "" : qPrintable(again.error().text()));
    QCOMPARE(writePlan(*again), json);
}

void TestRequirementsCsv::noFileMakesItFall()
{
    const QByteArray flows = fixture("flows.csv"), zones = fixture("zones.csv");
    QVERIFY(flows.size() > 200 && zones.size() > 80);
    QRandomGenerator random(11);
    const QByteArray bytes(",;\"\n\r\t09-./:=\xc3\xb1\xe2\x80\xae", 20);
    auto damaged = [&](QByteArray text) {
        for (int i = 0; i < 2; ++i)
            text[random.bounded(int(text.size()))] = bytes.at(random.bounded(int(bytes.size())));
        return random.bounded(4) == 0 ? text.left(random.bounded(int(text.size()))) : text;
    };
    int usable = 0;
    for (int round = 0; round < 600; ++round) {
        const auto imported = read(damaged(flows), damaged(zones));
        if (!imported)
            continue;
        ++usable;
        const QByteArray json = writePlan(joined(Plan(), *imported, noLookup));
        const auto again = readPlan(json, QStringLiteral("p"), noLookup);
        QVERIFY2(again.ok(), again ? "" : qPrintable(again.error().text()));
    }
    QVERIFY(usable > 50);
}

void TestRequirementsCsv::manyRowsAreQuick()
{
    QByteArray zones = "zone,subnet,gateway,edge\n", flows = "src_ip,dst_ip,proto,ports\n";
    for (int i = 0; i < 200; ++i)
        zones += QStringLiteral("z%1,10.%1.0.0/22,10.%1.3.254,fw%2\n").arg(i).arg(i % 9).toLatin1();
    QRandomGenerator random(3);
    for (int i = 0; i < 50000; ++i)
        flows += QStringLiteral("10.%1.0.%2,10.%3.1.%4,tcp,%5\n")
                     .arg(random.bounded(200))
                     .arg(random.bounded(1, 50))
                     .arg(random.bounded(200))
                     .arg(random.bounded(50))
                     .arg(i + 1)
                     .toLatin1();
    QElapsedTimer timer;
    timer.start();
    const auto imported = read(flows, zones);
    const Plan plan = joined(Plan(), *imported, noLookup);
    const qint64 elapsed = timer.elapsed();
    qInfo("50,000 rows in %lld ms", elapsed);
    QCOMPARE(plan.requirements.size(), 50000);
    QVERIFY(elapsed < 20000); // an order of magnitude above a debug build: only growth with the square fails here
}

void TestRequirementsCsv::aTableOfManyRowsTakesAsLongAsItHasRows_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("zones of one edge") << QByteArray("z#,10.%.0/24,,edge\n");
    QTest::newRow("subnets of one zone") << QByteArray("z,10.%.0/24,,edge\n");
    QTest::newRow("addresses of one interface") << QByteArray("z,10.0.0.0/8,10.%.1,edge\n");
    QTest::newRow("edges of one zone") << QByteArray("z,10.0.0.0/8,,e#\n");
}

void TestRequirementsCsv::aTableOfManyRowsTakesAsLongAsItHasRows()
{
    QFETCH(QByteArray, row);
    const double ratio = portolan::testing::growth(1500, [&](int rows) {
        QByteArray zones = "zone,subnet,gateway,edge\n";
        for (int i = 0; i < rows; ++i)
            zones += QByteArray(row)
                         .replace("#", QByteArray::number(i))
                         .replace("%", QByteArray::number(i / 256) + '.' + QByteArray::number(i % 256));
        const auto imported = read("src_ip,dst_ip,proto,ports\n10.0.0.1,10.0.1.1,tcp,1\n", zones);
        QVERIFY(imported.ok());
    });
    QVERIFY2(ratio <= portolan::testing::mostGrowth, qPrintable(QString::number(ratio)));
}

QTEST_GUILESS_MAIN(TestRequirementsCsv)
#include "tst_requirementscsv.moc"
