// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// devices-csv: what comes in, what is said about the rest, and that nothing else happens on hostile files.
#include "model/importers/importer.h"
#include "model/plan/planfile.h"
#include "tests/support/growth.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QtTest>

using namespace portolan;

namespace {

Importer importer()
{
    for (const Importer &each : allImporters())
        if (each.id == QStringLiteral("devices-csv"))
            return each;
    return {};
}

QByteArray fixture(const char *name)
{
    QFile file(QStringLiteral(PORTOLAN_SOURCE "/tests/importers/data/") + QString::fromUtf8(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Product demo()
{
    const QByteArray json = R"({"id": "demo", "name": "Demo", "vendor": "None", "category": "other",
        "summary": {"en": "Demo"}, "documents": [],
        "roles": [{"id": "workstation", "name": {"en": "Workstation"}}, {"id": "burn-node", "name": {"en": "Burn node"}}],
        "services": [], "requirements": []})";
    FieldFaults faults;
    Product product = readProduct(QJsonDocument::fromJson(json).object(), faults);
    if (!faults.errors.isEmpty())
        qWarning("%s", qPrintable(faults.errors.first().text()));
    return product;
}

Plan withDemo(Plan plan = {})
{
    Table<Product> products;
    products.put(demo());
    return withProducts(plan, products);
}

Result<Imported> read(const QByteArray &csv, const Plan &into = withDemo())
{
    return importer().read({{QStringLiteral("d.csv"), {}, csv}}, into);
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

class TestDevicesCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void rowsOfOneNameAreInterfaces();
    void everythingNotUnderstoodIsSaidWithItsLine();
    void aDeviceOfThePlanIsReplacedNotDoubled();
    void idsNeverClashWithThePlan();
    void whatIsReadIsWrittenAndReadAgain();
    void filesThatCannotBeReadAreErrors_data();
    void filesThatCannotBeReadAreErrors();
    void noFileMakesItFall();
    void aTableOfManyRowsTakesAsLongAsItHasRows_data();
    void aTableOfManyRowsTakesAsLongAsItHasRows();
    void rowsOfOneDeviceBeyondAllMeasureAreLeftOutAndSaid();
};

void TestDevicesCsv::rowsOfOneNameAreInterfaces()
{
    const auto imported = read(fixture("devices.csv"));
    QVERIFY(imported);
    const Plan &plan = imported->plan;
    QCOMPARE(plan.devices.size(), 4);
    const Device *flame = plan.devices.find(QStringLiteral("flame-01"));
    QVERIFY(flame);
    QCOMPARE(flame->roles, QStringList{QStringLiteral("demo/workstation")});
    QCOMPARE(flame->interfaces.size(), 2);
    QCOMPARE(flame->interfaces.at(0).id, QStringLiteral("primary"));
    QCOMPARE(flame->interfaces.at(0).addresses,
             QStringList({QStringLiteral("10.10.0.11"), QStringLiteral("10.10.0.13")}));
    QCOMPARE(flame->interfaces.at(1).id, QStringLiteral("secondary"));
    QCOMPARE(flame->interfaces.at(1).zone, QStringLiteral("storage"));
    QCOMPARE(flame->interfaces.at(1).addresses,
             QStringList({QStringLiteral("10.20.0.11"), QStringLiteral("10.20.0.12")}));
    const Device *burn = plan.devices.find(QStringLiteral("burn"));
    QVERIFY(burn);
    QCOMPARE(burn->count, 20);
    QCOMPARE(burn->hostFirewall, QStringLiteral("nftables"));
    QCOMPARE(burn->system, QStringLiteral("suite-a"));
    QCOMPARE(plan.systems.size(), 1);
    QCOMPARE(plan.zones.size(), 2);
    QVERIFY(plan.zones.contains(QStringLiteral("production")));
    QVERIFY(plan.products.contains(QStringLiteral("demo")));
    QVERIFY(plan.devices.find(QStringLiteral("tablet"))->interfaces.first().dhcp);
    const Device *odd = plan.devices.find(QStringLiteral("nandu-el-grande"));
    QVERIFY(odd);
    QCOMPARE(odd->name, QStringLiteral("Ñandú, \"el grande\""));
    QCOMPARE(odd->interfaces.first().addresses, QStringList{QStringLiteral("10.10.0.50")});
}

void TestDevicesCsv::everythingNotUnderstoodIsSaidWithItsLine()
{
    const auto imported = read(fixture("devices.csv"));
    QVERIFY(imported);
    const QStringList texts = remarks(*imported);
    auto says = [&](int line, const char *part) {
        return std::any_of(texts.begin(), texts.end(), [&](const QString &text) {
            return text.startsWith(QStringLiteral("d.csv:%1: ").arg(line)) &&
                   text.contains(QString::fromUtf8(part));
        });
    };
    QVERIFY(says(1, "Colour"));
    QVERIFY(says(4, "nothing"));
    QVERIFY(says(5, "nowhere/tablet"));
    QVERIFY(says(5, "zero"));
    QVERIFY(says(7, "10.10.0.300"));
    QVERIFY(says(8, "name is missing"));
    QVERIFY(says(9, "primary"));
    QCOMPARE(texts.size(), 7);
    // What the later rows contradict is kept and said.
    const auto other = read("name,count,system,hostFirewall\na,2,x,nftables\na,3,y,iptables\n");
    QCOMPARE(other->remarks.size(), 3);
    QCOMPARE(other->plan.devices.at(0).count, 2);
    const auto zones =
        read("name,zone,interface,addresses\na,x,nic,1.1.1.1\na,y,nic,2.2.2.2\nb,,,3.3.3.3\nc,x,,any\nd,1,2,3,4\n");
    QCOMPARE(zones->plan.devices.find(QStringLiteral("a"))->interfaces.size(), 1);
    QCOMPARE(remarks(*zones).filter(QStringLiteral("another zone")).size(), 1);
    QCOMPARE(remarks(*zones).filter(QStringLiteral("no zone")).size(), 1);
    QCOMPARE(remarks(*zones).filter(QStringLiteral("external zone")).size(), 1);
    QCOMPARE(remarks(*zones).filter(QStringLiteral("more cells")).size(), 1);
}

void TestDevicesCsv::aDeviceOfThePlanIsReplacedNotDoubled()
{
    Plan plan = joined(withDemo(), *read("name,role,zone,addresses,count\nws,demo/workstation,prod,10.0.0.1,3\n"),
                       noLookup);
    Device old = *plan.devices.find(QStringLiteral("ws"));
    old.options.insert(QStringLiteral("demo"), QJsonObject{{QStringLiteral("x"), true}});
    old.extra.insert(QStringLiteral("kept"), 1);
    plan.devices.put(old);
    const auto imported =
        read("name,role,zone,addresses\nws,demo/burn-node,prod,10.0.0.2\nws,,other,10.1.0.2\n", plan);
    QVERIFY(imported);
    QCOMPARE(remarks(*imported).filter(QStringLiteral("in the plan already")).size(), 1);
    const Plan after = joined(plan, *imported, noLookup);
    QCOMPARE(after.devices.size(), 1);
    const Device &ws = after.devices.at(0);
    QCOMPARE(ws.roles, QStringList{QStringLiteral("demo/burn-node")});
    QCOMPARE(ws.count, 3);
    QCOMPARE(ws.options, old.options);
    QCOMPARE(ws.extra, old.extra);
    QCOMPARE(ws.interfaces.size(), 2);
    QCOMPARE(ws.interfaces.at(0).addresses, QStringList{QStringLiteral("10.0.0.2")});
    QCOMPARE(ws.interfaces.at(1).zone, QStringLiteral("other"));
    QCOMPARE(after.zones.size(), 2);
}

void TestDevicesCsv::idsNeverClashWithThePlan()
{
    Plan plan = withDemo();
    Zone zone;
    zone.id = QStringLiteral("ws");
    zone.name = QStringLiteral("Workshop");
    plan.zones.put(zone);
    Gateway gateway;
    gateway.id = QStringLiteral("lab");
    plan.gateways.put(gateway);
    const auto imported = read("name,zone,system\nws,Lab,Workshop\nWS,Workshop,\n", plan);
    QVERIFY(imported);
    QSet<QString> ids{QStringLiteral("ws"), QStringLiteral("lab")};
    for (const Device &device : imported->plan.devices) {
        QVERIFY2(!ids.contains(device.id), qPrintable(device.id));
        ids.insert(device.id);
    }
    QCOMPARE(imported->plan.devices.size(), 2);
    QCOMPARE(imported->plan.zones.size(), 1);
    QCOMPARE(imported->plan.zones.at(0).id, QStringLiteral("lab-2"));
    QVERIFY(!ids.contains(imported->plan.systems.at(0).id));
    const Plan after = joined(plan, *imported, noLookup);
    QCOMPARE(after.zones.size(), 2);
}

void TestDevicesCsv::whatIsReadIsWrittenAndReadAgain()
{
    const auto imported = read(fixture("devices.csv"));
    const Plan plan = joined(Plan(), *imported, noLookup);
    const QByteArray json = writePlan(plan);
    const auto again = readPlan(json, QStringLiteral("p"), noLookup);
    QVERIFY2(again.ok(), again ? "" : qPrintable(again.error().text()));
    QCOMPARE(writePlan(*again), json);
}

void TestDevicesCsv::filesThatCannotBeReadAreErrors_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<int>("line");
    QTest::newRow("empty") << QByteArray() << 1;
    QTest::newRow("blank") << QByteArray("\n\n \n") << 1;
    QTest::newRow("without name") << QByteArray("role,zone\na,b\n") << 1;
    QTest::newRow("column twice") << QByteArray("name,zone,ZONE\na,b,c\n") << 1;
    QTest::newRow("open quote") << QByteArray("name\n\"a\n") << 2;
    QTest::newRow("not UTF-8") << QByteArray("name\n\xff\xfe\n") << 2;
    QTest::newRow("NUL") << QByteArray("name\na\0b\n", 9) << 2;
}

void TestDevicesCsv::filesThatCannotBeReadAreErrors()
{
    QFETCH(QByteArray, csv);
    QFETCH(int, line);
    const auto imported = read(csv);
    QVERIFY(!imported);
    QCOMPARE(imported.error().file, QStringLiteral("d.csv"));
    QCOMPARE(imported.error().line, line);
    QVERIFY(!imported.error().remedy.isEmpty());
    QVERIFY(!importer().read({}, Plan()));
}

void TestDevicesCsv::noFileMakesItFall()
{
    const QByteArray whole = fixture("devices.csv");
    QVERIFY(whole.size() > 200);
    for (qsizetype i = 0; i < whole.size(); i += 3)
        (void)read(whole.left(i));
    QRandomGenerator random(7);
    const QByteArray bytes(",;\"\n\r\t0a-./:=\xc3\xb1\xe2\x80\xae", 20);
    for (int round = 0; round < 400; ++round) {
        QByteArray broken = whole;
        for (int i = 0; i < 8; ++i)
            broken[random.bounded(int(broken.size()))] = bytes.at(random.bounded(int(bytes.size())));
        const auto imported = read(broken);
        if (!imported)
            continue;
        const QByteArray json = writePlan(joined(Plan(), *imported, noLookup));
        const auto again = readPlan(json, QStringLiteral("p"), noLookup);
        QVERIFY2(again.ok(), again ? "" : qPrintable(again.error().text()));
    }
}

void TestDevicesCsv::aTableOfManyRowsTakesAsLongAsItHasRows_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("devices, zones and systems") << QByteArray("d#,,z#,10.%.1,s#\n");
    QTest::newRow("rows of one device") << QByteArray("d,,z,10.%.1,\n");
    QTest::newRow("faults") << QByteArray("d#,x/y,z,ten,\n");
}

void TestDevicesCsv::aTableOfManyRowsTakesAsLongAsItHasRows()
{
    QFETCH(QByteArray, row);
    const double ratio = portolan::testing::growth(1500, [&](int rows) {
        QByteArray csv = "name,role,zone,addresses,system\n";
        for (int i = 0; i < rows; ++i)
            csv += QByteArray(row)
                       .replace("#", QByteArray::number(i * 7919 % rows))
                       .replace("%", QByteArray::number(i / 256) + '.' + QByteArray::number(i % 256));
        QVERIFY(read(csv).ok());
    });
    QVERIFY2(ratio <= portolan::testing::mostGrowth, qPrintable(QString::number(ratio)));
}

void TestDevicesCsv::rowsOfOneDeviceBeyondAllMeasureAreLeftOutAndSaid()
{
    const auto imported = read("name,zone,addresses\n" + QByteArray("d,z,10.0.0.1\n").repeated(300)).value();
    QCOMPARE(imported.plan.devices.at(0).interfaces.size(), 256);
    QVERIFY(remarks(imported).last().startsWith(QStringLiteral("d.csv:301: ")));
}

QTEST_GUILESS_MAIN(TestDevicesCsv)
#include "tst_devicescsv.moc"
