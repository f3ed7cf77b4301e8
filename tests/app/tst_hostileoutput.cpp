// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a plan, a file or an argument is called, nothing that a command prints acts on a terminal or becomes a
// formula.
#include "model/base/clean.h"
#include "model/base/csv.h"
#include "tests/support/hostile.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace portolan;
using namespace Qt::StringLiterals;

namespace {

struct Ran
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

/// All hostile names in the places where a plan holds free text, ids included.
QJsonObject hostilePlan(const QStringList &names, bool changed)
{
    QJsonArray zones, devices, requirements, waivers, restrictions;
    const QString net = u"net"_s;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString name = names.at(i), id = name.trimmed().isEmpty() ? u"n%1"_s.arg(i) : name;
        zones.append(
            QJsonObject{{u"id"_s, id}, {u"name"_s, name}, {u"subnets"_s, QJsonArray{u"10.%1.0.0/16"_s.arg(i)}}});
        devices.append(QJsonObject{
            {u"id"_s, id + u"d"_s},
            {u"name"_s, name},
            {u"system"_s, name},
            {u"hostFirewall"_s, i % 2 ? u"nftables"_s : QString()},
            {u"roles"_s, QJsonArray{u"generic/web-browser"_s}},
            {u"interfaces"_s,
             QJsonArray{QJsonObject{{u"id"_s, id},
                                    {u"zone"_s, id},
                                    {u"addresses"_s, QJsonArray{u"10.%1.0.%2"_s.arg(i).arg(changed ? 6 : 5)}}}}}});
        requirements.append(QJsonObject{{u"id"_s, id + u"r"_s},
                                        {u"from"_s, id + u"d"_s},
                                        {u"to"_s, u"10.%1.0.9"_s.arg((i + 1) % names.size())},
                                        {u"protocol"_s, u"tcp"_s},
                                        {u"ports"_s, changed ? 444 : 443},
                                        {u"purpose"_s, name}});
        waivers.append(QJsonObject{{u"flow"_s, id}, {u"reason"_s, name}, {u"until"_s, name}});
        if (i > 0) // the gateway is called as the first, and nothing would pass it
            restrictions.append(QJsonObject{{u"id"_s, id}, {u"gateway"_s, id}, {u"reason"_s, name}});
    }
    QJsonArray interfaces;
    for (const QJsonValue &zone : std::as_const(zones))
        interfaces.append(
            QJsonObject{{u"id"_s, zone[u"id"_s]}, {u"name"_s, zone[u"name"_s]}, {u"zone"_s, zone[u"id"_s]}});
    return {{u"format"_s, 1},
            {u"project"_s, QJsonObject{{u"name"_s, names.join(u' ')}}},
            {u"zones"_s, zones},
            {u"gateways"_s,
             QJsonArray{
                 QJsonObject{{u"id"_s, names.first()}, {u"name"_s, names.first()}, {u"interfaces"_s, interfaces}}}},
            {u"devices"_s, devices},
            {u"requirements"_s, requirements},
            {u"waivers"_s, waivers},
            {u"restrictions"_s, restrictions}};
}

} // namespace

class TestHostileOutput : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void initTestCase();
    void nothingThatIsPrintedActsOnATerminal_data();
    void nothingThatIsPrintedActsOnATerminal();
    void noCellIsAFormulaAndEveryNameComesBack();
    void allFaultsOfAPlanAreLinesOfTheirOwn();

private:
    Ran run(const QStringList &arguments) const;
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    QTemporaryDir m_folder;
    QStringList m_names;
};

Ran TestHostileOutput::run(const QStringList &arguments) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, m_folder.filePath(u"data"_s));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral(PORTOLAN_BINARIES "/portolan-cli"), arguments);
    process.waitForFinished(300000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

void TestHostileOutput::initTestCase()
{
    for (const QString &name : portolan::testing::hostileNames(60))
        if (name.size() < 1000 && !m_names.contains(name))
            m_names.append(name);
    write(u"a.portolan"_s, QJsonDocument(hostilePlan(m_names, false)).toJson());
    write(u"b.portolan"_s, QJsonDocument(hostilePlan(m_names, true)).toJson());
    // A product of the user's that is wrong in name and text, so that it is complained of at every start.
    QVERIFY(QDir().mkpath(m_folder.filePath(u"data/portolan/products"_s)));
    write(u"data/portolan/products/evil\x1b[2J\u202e.json"_s,
          R"({"id": "\u001b]0;x\u0007", "name": "\u202eevil", "roles": [{"id": "=x", "name": "\u001b[2J"}]})");
    QByteArray table = "name,role,zone,addresses,system,count\n";
    for (const QString &name : std::as_const(m_names))
        table += '"' + QString(name).replace(u'"', u"\"\""_s).remove(QChar(0)).toUtf8() +
                 "\",x/\x1b[31m,\"\x1b[2J\",10.0.0.300,\"=1\",many\n";
    write(u"devices.csv"_s, table);
    write(
        u"bad.portolan"_s,
        R"({"format": 1, "zones": [{"id": "\u001b[2J", "kind": "\u202e"}, {"id": "\u001b[2J", "subnets": ["\u001b[31m"]}]})");
}

void TestHostileOutput::nothingThatIsPrintedActsOnATerminal_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString evil = u"\x1b[2J\u202e=x"_s;
    const auto row = [](const char *name, const QStringList &arguments) { QTest::newRow(name) << arguments; };
    const QString a = u"a.portolan"_s, b = u"b.portolan"_s;
    row("flows", {u"flows"_s, a});
    row("flows json", {u"flows"_s, a, u"--format"_s, u"json"_s});
    row("rules csv", {u"rules"_s, a, u"--format"_s, u"csv"_s, u"--prove"_s});
    row("rules json", {u"rules"_s, a});
    row("check", {u"check"_s, a});
    row("check json", {u"check"_s, a, u"--format"_s, u"json"_s});
    row("diff", {u"diff"_s, a, b});
    row("diff csv", {u"diff"_s, a, b, u"--format"_s, u"csv"_s});
    row("diff json", {u"diff"_s, a, b, u"--format"_s, u"json"_s});
    row("trace", {u"trace"_s, a, u"--from"_s, u"#d"_s, u"--to"_s, u"10.1.0.9"_s, u"--protocol"_s, u"tcp"_s,
                  u"--port"_s, u"443"_s});
    row("sheet", {u"sheet"_s, a, u"rules"_s});
    row("catalog list", {u"catalog"_s, u"list"_s});
    row("catalog check", {u"catalog"_s, u"check"_s, u"data/portolan/products/evil\x1b[2J\u202e.json"_s});
    row("import", {u"import"_s, u"devices-csv"_s, u"devices.csv"_s, u"-o"_s, u"out.portolan"_s});
    row("export", {u"export"_s, a, u"--to"_s, u"nftables"_s, u"-o"_s, u"out"_s});
    row("a plan with faults", {u"check"_s, u"bad.portolan"_s});
    row("no such file", {u"check"_s, evil});
    row("no such command", {evil});
    row("no such option", {u"flows"_s, u"--"_s + evil});
    row("no such point", {u"rules"_s, a, u"--at"_s, evil});
    row("no such language", {u"flows"_s, a, u"--language"_s, evil});
    row("no such template", {u"new"_s, u"--template"_s, evil});
    row("no such importer", {u"import"_s, evil, evil, u"-o"_s, evil});
    row("no such sheet", {u"sheet"_s, a, evil});
    row("no such device",
        {u"trace"_s, a, u"--from"_s, evil, u"--to"_s, evil, u"--protocol"_s, evil, u"--port"_s, evil});
}

void TestHostileOutput::nothingThatIsPrintedActsOnATerminal()
{
    QFETCH(QStringList, arguments);
    const Ran ran = run(arguments);
    QVERIFY(ran.code >= 0);
    QVERIFY(!ran.out.isEmpty() || !ran.err.isEmpty());
    for (const QByteArray &bytes : {ran.out, ran.err}) {
        QVERIFY(bytes.isValidUtf8());
        // Line ends of CSV and of messages aside.
        const QList<uint> characters = QString::fromUtf8(bytes).remove(u"\r\n"_s).remove(u'\n').toUcs4();
        const auto unsafe =
            std::find_if(characters.begin(), characters.end(), [](uint c) { return isUnsafeCharacter(c); });
        QVERIFY2(unsafe == characters.end(),
                 qPrintable(u"U+%1"_s.arg(unsafe == characters.end() ? 0 : *unsafe, 0, 16)));
    }
}

void TestHostileOutput::noCellIsAFormulaAndEveryNameComesBack()
{
    for (const QStringList &arguments :
         {QStringList{u"flows"_s, u"a.portolan"_s},
          QStringList{u"rules"_s, u"a.portolan"_s, u"--format"_s, u"csv"_s},
          QStringList{u"diff"_s, u"a.portolan"_s, u"b.portolan"_s, u"--format"_s, u"csv"_s},
          QStringList{u"check"_s, u"a.portolan"_s}}) {
        const Ran ran = run(arguments);
        const auto rows = readCsv(ran.out, u"f"_s);
        QVERIFY2(rows.ok() && rows->size() > 4,
                 qPrintable(arguments.first() + (rows ? QString::number(rows->size()) : rows.error().text())));
        QSet<QString> meant;
        for (const CsvRow &row : *rows) {
            QCOMPARE(row.cells.size(), rows->first().cells.size());
            for (const QString &cell : row.cells) {
                QVERIFY2(cell.isEmpty() || !u"=+-@\t\r"_s.contains(cell.front()), qPrintable(cell));
                meant.insert(csvCellMeant(cell));
            }
        }
        if (arguments.first() == u"flows"_s)
            for (const QString &name : std::as_const(m_names))
                if (!name.trimmed().isEmpty() && !name.contains(QChar(0xfeff)) && name.isValidUtf16())
                    QVERIFY2(meant.contains(name + u"d"_s), qPrintable(name));
    }
}

void TestHostileOutput::allFaultsOfAPlanAreLinesOfTheirOwn()
{
    const Ran ran = run({u"flows"_s, u"bad.portolan"_s});
    QCOMPARE(ran.code, 2);
    QVERIFY(ran.out.isEmpty());
    QByteArrayList lines = ran.err.trimmed().split('\n');
    lines.removeIf([](const QByteArray &line) { return !line.contains("bad.portolan"); });
    QCOMPARE(lines.size(), 3);
    for (const char *field : {"zones[0].kind", "zones[1].id", "zones[1].subnets[0]"})
        QVERIFY2(ran.err.contains(field), ran.err.constData());
}

QTEST_GUILESS_MAIN(TestHostileOutput)
#include "tst_hostileoutput.moc"
