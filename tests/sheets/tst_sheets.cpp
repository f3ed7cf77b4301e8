// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every sheet on the shelf, made from real plans: what stands in them, and that no name can add or break anything.
#include "model/base/clean.h"
#include "model/catalog/catalog.h"
#include "model/plan/planfile.h"
#include "model/sheets/shelfsheet.h"
#include "tests/support/hostile.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace portolan;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const DerivedPlan> derived(const QByteArray &json)
{
    static const Catalog catalog = Catalog::load({});
    const auto plan = readPlan(json, u"plan.portolan"_s, catalog.lookup());
    if (!plan)
        qFatal("%s", qPrintable(plan.error().text()));
    return derive(*plan, Texts());
}

QByteArray fileText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

SheetMaker maker(const QString &id)
{
    for (const SheetMaker &maker : allSheetMakers())
        if (maker.id == id)
            return maker;
    qFatal("no sheet %s", qPrintable(id));
}

QString cell(const Sheet &sheet, int row, const QString &column)
{
    for (qsizetype i = 0; i < sheet.columns.size(); ++i)
        if (sheet.columns.at(i).id == column)
            return sheet.rows.at(row).cells.at(i);
    qFatal("no column %s", qPrintable(column));
}

/// Texts that a row may hold: nothing that breaks a line but the one line end of a cell, nothing that hides or
/// turns text.
bool isCleanCell(const QString &cell)
{
    return oneLine(cell.section(u'\n', 0, 0)) == cell.section(u'\n', 0, 0) &&
           oneLine(cell.section(u'\n', 1)) == cell.section(u'\n', 1);
}

const QByteArray studio = R"({"format": 1, "project": {"name": "Studio 4"},
 "zones": [{"id": "prod", "name": "Production", "subnets": ["10.10.10.0/24"], "vlan": 10},
           {"id": "stor", "name": "Storage", "subnets": ["10.10.20.0/24"], "vlan": 20},
           {"id": "net", "name": "Internet", "kind": "external"}],
 "gateways": [{"id": "core", "name": "core-fw", "platform": "nftables", "interfaces": [
   {"id": "a", "name": "eth0", "zone": "prod", "addresses": ["10.10.10.1"]}, {"id": "b", "name": "eth1", "zone": "stor", "addresses": ["10.10.20.1"]},
   {"id": "c", "name": "eth2", "zone": "net", "addresses": ["203.0.113.2"]}]}],
 "devices": [{"id": "ws", "name": "flame", "roles": [], "interfaces": [{"id": "p", "zone": "prod", "addresses": ["10.10.10.11"]}]},
  {"id": "burn", "name": "burn", "count": 20, "roles": [], "interfaces": [{"id": "p", "zone": "prod", "addresses": ["10.10.10.21-10.10.10.40"]}]},
  {"id": "nas", "name": "nas", "roles": [], "interfaces": [{"id": "p", "zone": "stor", "addresses": ["10.10.20.11"]}]},
  {"id": "new", "name": "new-box", "roles": [], "interfaces": [{"id": "p", "zone": "stor", "addresses": []}]}],
 "requirements": [{"id": "r1", "from": "ws", "to": "nas", "protocol": "tcp", "ports": "2049,111", "purpose": "NFS"},
                  {"id": "r2", "from": "burn", "to": "nas", "protocol": "udp", "ports": "5000-5010", "sourcePorts": "1024-2047", "purpose": "Frames"},
                  {"id": "r3", "from": "ws", "to": "new", "protocol": "tcp", "ports": "22", "purpose": "Set up"},
                  {"id": "r4", "from": "ws", "to": "net", "protocol": "tcp", "ports": "443", "purpose": "Updates"}]})";

} // namespace

class TestSheets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everySheetOfEveryTemplateIsSound_data();
    void everySheetOfEveryTemplateIsSound();
    void ruleSheetsHoldEveryRuleOnce();
    void ruleRowsSayWhoIsBehindTheAddresses();
    void aPointHasASheetOfItsOwn();
    void devicesSayWhatHasNoAddress();
    void flowsAreCountedAsTheTableCountsThem();
    void zonesAreDeniedWhereNothingFlows();
    void portsNameDocumentAndLine();
    void anEmptyPlanGivesSheets();
    void hostileNamesStayInTheirCells();
    void theSamePlanGivesTheSameSheets();
};

void TestSheets::everySheetOfEveryTemplateIsSound_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(PORTOLAN_SOURCE "/resources/templates"));
    for (const QString &name : folder.entryList({u"*.portolan"_s}))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
    QVERIFY(!folder.entryList({u"*.portolan"_s}).isEmpty());
}

void TestSheets::everySheetOfEveryTemplateIsSound()
{
    QFETCH(QString, path);
    const auto plan = derived(fileText(path));
    for (const SheetMaker &maker : allSheetMakers()) {
        const Sheet sheet = maker.make(*plan, Texts(), {});
        QCOMPARE(sheet.id, maker.id);
        QVERIFY(!sheet.title.isEmpty() && !sheet.sentence.isEmpty() && !sheet.documentType.isEmpty() &&
                !sheet.supplement.isEmpty());
        QVERIFY(sheet.sentence.endsWith(u'.'));
        QVERIFY(!paperColumns(sheet).isEmpty());
        const QStringList ids = dataIds(sheet);
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
        QSet<QString> closed;
        QString group;
        for (const SheetRow &row : sheet.rows) {
            QCOMPARE(row.cells.size(), sheet.columns.size());
            for (const QString &cell : row.cells)
                QVERIFY2(isCleanCell(cell) && !cell.contains(u"%1"_s) && !cell.contains(u"%n"_s), qPrintable(cell));
            if (row.group != group) { // a group stands together
                QVERIFY2(!closed.contains(row.group), qPrintable(sheet.id + u": "_s + row.group));
                closed.insert(group);
                group = row.group;
            }
        }
    }
}

void TestSheets::ruleSheetsHoldEveryRuleOnce()
{
    const auto plan = derived(fileText(QStringLiteral(PORTOLAN_SOURCE "/resources/templates/campus.portolan")));
    QStringList expected, found;
    for (const RuleSet &set : plan->rules.points) {
        const Sheet own = maker(u"rules"_s).make(*plan, Texts(), set.id);
        QCOMPARE(own.rows.size(), set.rules.size());
        for (const Rule &rule : set.rules)
            expected.append(rule.id);
    }
    QVERIFY(expected.size() > 10);
    const Sheet sheet = maker(u"rules"_s).make(*plan, Texts(), {});
    for (const SheetRow &row : sheet.rows)
        found.append(row.cells.first());
    expected.sort();
    found.sort();
    QCOMPARE(found, expected);
    QVERIFY(!sheet.sentence.contains(u"overlap"_s));
    DerivedPlan covered = *plan;
    covered.plan.project.ruleForm = Project::RuleForm::Cover;
    QVERIFY(maker(u"rules"_s).make(covered, Texts(), {}).sentence.contains(u"overlap"_s));
}

void TestSheets::ruleRowsSayWhoIsBehindTheAddresses()
{
    const auto plan = derived(studio);
    const Sheet sheet = maker(u"rules"_s).make(*plan, Texts(), u"core"_s);
    QStringList lines;
    for (int i = 0; i < sheet.rows.size(); ++i)
        lines.append(QStringList{cell(sheet, i, u"source"_s), cell(sheet, i, u"destination"_s),
                                 cell(sheet, i, u"protocol"_s), cell(sheet, i, u"source_ports"_s),
                                 cell(sheet, i, u"destination_ports"_s), cell(sheet, i, u"purpose"_s)}
                         .join(u" | "_s));
    const QString all = lines.join(u"\n"_s);
    QVERIFY2(lines.contains(
                 u"10.10.10.21-10.10.10.40\nburn ×20 | 10.10.20.11\nnas | UDP | 1024-2047 | 5000-5010 | Frames"_s),
             qPrintable(all));
    QVERIFY2(lines.contains(u"10.10.10.11\nflame | 10.10.20.11\nnas | TCP | any | 111,2049 | NFS"_s),
             qPrintable(all));
    QVERIFY2(all.contains(u"new-box (no address yet)"_s), qPrintable(all));
    QVERIFY2(all.contains(u"any\nInternet | TCP | any | 443 | Updates"_s), qPrintable(all));
    for (const SheetRow &row : sheet.rows)
        if (row.group == u"Production → Storage"_s)
            QVERIFY(row.groupDetail.contains(u"VLAN 10"_s) && row.groupDetail.contains(u"VLAN 20"_s));
    QVERIFY(cell(sheet, 0, u"source_document"_s).contains(u"this plan, requirement r"_s));
}

void TestSheets::aPointHasASheetOfItsOwn()
{
    const auto plan = derived(studio);
    const Sheet sheet = maker(u"rules"_s).make(*plan, Texts(), u"core"_s);
    QCOMPARE(sheet.title, u"Rule sheet: core-fw"_s);
    QCOMPARE(sheet.subject, u"core-fw"_s);
    const Sheet none = maker(u"rules"_s).make(*plan, Texts(), u"nowhere"_s);
    QVERIFY(none.rows.isEmpty());
}

void TestSheets::devicesSayWhatHasNoAddress()
{
    const Sheet sheet = maker(u"devices"_s).make(*derived(studio), Texts(), {});
    QCOMPARE(sheet.rows.size(), 4 + 3);
    int missing = 0;
    for (const SheetRow &row : sheet.rows)
        missing += row.cells.contains(u"no address yet"_s);
    QCOMPARE(missing, 1);
    QCOMPARE(sheet.facts.at(1).second, u"23"_s); // 1 + 20 + 1 + 1
}

void TestSheets::flowsAreCountedAsTheTableCountsThem()
{
    const auto plan = derived(studio);
    const Sheet sheet = maker(u"flows"_s).make(*plan, Texts(), {});
    QCOMPARE(sheet.rows.size(), plan->flows.flows.size());
    qint64 pairs = 0;
    for (int i = 0; i < sheet.rows.size(); ++i)
        pairs += cell(sheet, i, u"pairs"_s).toLongLong();
    qint64 rows = 0;
    for (int i = 0; i < plan->flows.flows.size(); ++i)
        forEachRow(plan->flows, plan->plan, i, [&](const FlowRow &) { return ++rows > 0; });
    QCOMPARE(pairs, rows);
}

void TestSheets::zonesAreDeniedWhereNothingFlows()
{
    const auto plan = derived(studio);
    const Sheet sheet = maker(u"zones"_s).make(*plan, Texts(), {});
    QCOMPARE(sheet.rows.size(), 3);
    for (int i = 0; i < 3; ++i) {
        if (sheet.rows.at(i).cells.first() == u"Production"_s)
            QCOMPARE(cell(sheet, i, u"to_stor"_s), u"3 services\ncore-fw"_s);
        if (sheet.rows.at(i).cells.first() == u"Storage"_s)
            QCOMPARE(cell(sheet, i, u"to_prod"_s), u"denied"_s);
    }
}

void TestSheets::portsNameDocumentAndLine()
{
    const auto plan =
        derived(fileText(QStringLiteral(PORTOLAN_SOURCE "/resources/templates/flame-suite.portolan")));
    const Sheet sheet = maker(u"ports"_s).make(*plan, Texts(), {});
    QVERIFY(sheet.rows.size() > 20);
    int located = 0;
    for (int i = 0; i < sheet.rows.size(); ++i)
        located += cell(sheet, i, u"source_document"_s).contains(u"line"_s);
    QVERIFY(located > sheet.rows.size() * 9 / 10);
    QVERIFY(sheet.notes.size() > 5); // what the documents leave unclear
}

void TestSheets::anEmptyPlanGivesSheets()
{
    const auto plan = derived(R"({"format": 1})");
    for (const SheetMaker &maker : allSheetMakers()) {
        const Sheet sheet = maker.make(*plan, Texts(), {});
        QVERIFY(sheet.rows.isEmpty());
        QVERIFY(!sheet.columns.isEmpty() && !sheet.sentence.isEmpty());
    }
}

void TestSheets::hostileNamesStayInTheirCells()
{
    // Two thousand names through every sheet; ids stay plain, as plan files want them.
    const QStringList names = testing::hostileNames(2000);
    QJsonObject json = QJsonDocument::fromJson(studio).object();
    QJsonArray devices, requirements;
    for (int i = 0; i < names.size(); ++i) {
        const QString id = u"d%1"_s.arg(i);
        devices.append(QJsonObject{
            {u"id"_s, id},
            {u"name"_s, names.at(i)},
            {u"interfaces"_s,
             QJsonArray{QJsonObject{
                 {u"id"_s, u"p"_s},
                 {u"zone"_s, i % 2 ? u"prod"_s : u"stor"_s},
                 {u"addresses"_s, QJsonArray{u"10.10.%1.%2"_s.arg(i % 2 ? 10 : 20).arg(2 + i / 2 % 250)}}}}}});
        if (i % 2)
            requirements.append(QJsonObject{{u"id"_s, u"q%1"_s.arg(i)},
                                            {u"from"_s, id},
                                            {u"to"_s, u"d%1"_s.arg(i - 1)},
                                            {u"protocol"_s, u"tcp"_s},
                                            {u"ports"_s, QString::number(1000 + i)},
                                            {u"purpose"_s, names.at(i)}});
    }
    json[u"devices"_s] = devices;
    json[u"requirements"_s] = requirements;
    QJsonArray zones = json[u"zones"_s].toArray();
    for (int i = 0; i < zones.size(); ++i) {
        QJsonObject zone = zones.at(i).toObject();
        zone[u"name"_s] = names.at(i);
        zones[i] = zone;
    }
    json[u"zones"_s] = zones;
    const auto plan = derived(QJsonDocument(json).toJson());
    int rules = 0;
    for (const RuleSet &set : plan->rules.points)
        rules += int(set.rules.size());
    QVERIFY(rules > 100);
    for (const SheetMaker &maker : allSheetMakers()) {
        const Sheet sheet = maker.make(*plan, Texts(), {});
        if (maker.id == u"rules"_s)
            QCOMPARE(sheet.rows.size(), rules);
        for (const SheetRow &row : sheet.rows) {
            QCOMPARE(row.cells.size(), sheet.columns.size());
            for (const QString &cell : row.cells)
                QVERIFY2(isCleanCell(cell), qPrintable(sheet.id + u": "_s + cell));
            for (const QString &cell : dataCells(sheet, row))
                QVERIFY2(!cell.contains(u'\n') && oneLine(cell) == cell, qPrintable(cell));
        }
    }
}

void TestSheets::theSamePlanGivesTheSameSheets()
{
    const QByteArray text = fileText(QStringLiteral(PORTOLAN_SOURCE "/resources/templates/campus.portolan"));
    const auto one = derived(text), two = derived(text);
    for (const SheetMaker &maker : allSheetMakers()) {
        const Sheet a = maker.make(*one, Texts(), {}), b = maker.make(*two, Texts(), {});
        QCOMPARE(a.rows.size(), b.rows.size());
        for (qsizetype i = 0; i < a.rows.size(); ++i) {
            QCOMPARE(a.rows.at(i).cells, b.rows.at(i).cells);
            QCOMPARE(a.rows.at(i).group, b.rows.at(i).group);
        }
    }
}

QTEST_GUILESS_MAIN(TestSheets)
#include "tst_sheets.moc"
