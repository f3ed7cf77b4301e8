// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// portolan-cli as a script sees it: every command, with good and with wrong input, and the templates as golden
// cases. PORTOLAN_UPDATE_GOLDEN=1 writes the golden files anew; look at the difference before committing it.
#include "model/base/safefile.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace portolan;

namespace {

struct Ran
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

Ran run(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), QDir::tempPath() + QStringLiteral("/portolan-no-data"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PORTOLAN_BINARIES "/portolan-cli"), arguments);
    process.waitForFinished(120000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

QString templateFile(const QString &id)
{
    return QStringLiteral(PORTOLAN_SOURCE "/resources/templates/%1.portolan").arg(id);
}

/// Every template that there is, by id.
const QStringList templates = [] {
    QStringList ids;
    for (const QString &file : QDir(QStringLiteral(PORTOLAN_SOURCE "/resources/templates")).entryList(QDir::Files))
        ids.append(file.section(u'.', 0, 0));
    return ids;
}();

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyCommandOfTheContractIsThere()
    {
        const QByteArray help = run({QStringLiteral("--help")}).out;
        for (const char *command :
             {"catalog list", "catalog dump", "catalog registry", "catalog check", "templates", "new", "import",
              "check", "flows", "rules", "export", "sheet", "drawing", "pack", "diff", "trace"})
            QVERIFY2(help.contains(QByteArray("\n  ") + command + ' '), command);
    }

    void templatesDeriveWhatTheyDerivedBefore_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("command");
        for (const QString &id : templates)
            for (const QString &command :
                 {QStringLiteral("flows"), QStringLiteral("rules"), QStringLiteral("check")})
                QTest::addRow("%s %s", qPrintable(id), qPrintable(command)) << id << command;
    }
    void templatesDeriveWhatTheyDerivedBefore()
    {
        QFETCH(QString, id);
        QFETCH(QString, command);
        const Ran ran = run({command, templateFile(id), QStringLiteral("--format"), QStringLiteral("csv")});
        QVERIFY2(ran.code == 0 || (command == QStringLiteral("check") && ran.code == 1), ran.err.constData());
        const QString golden = QStringLiteral(PORTOLAN_SOURCE "/tests/golden/templates/%1/%2.csv").arg(id, command);
        if (qEnvironmentVariableIsSet("PORTOLAN_UPDATE_GOLDEN")) {
            QVERIFY(makeFolder(QFileInfo(golden).path()).ok());
            QVERIFY(writeFile(golden, ran.out).ok());
        }
        const auto expected = readFile(golden);
        QVERIFY2(expected.ok(), qPrintable(golden));
        const QList<QByteArray> lines = ran.out.split('\n'), before = expected->split('\n');
        for (qsizetype i = 0; i < std::min(lines.size(), before.size()); ++i)
            QCOMPARE(lines.at(i), before.at(i));
        QCOMPARE(lines.size(), before.size());
    }

    void aLockedOutGatewayIsRefusedUntilItsFindingIsMendedOrApproved()
    {
        const QTemporaryDir folder;
        const QString golden = QStringLiteral(PORTOLAN_SOURCE "/tests/golden/checks/ssh-lock-out/raises.portolan"),
                      mended = folder.filePath(QStringLiteral("mended.portolan")),
                      finding = QStringLiteral("ssh-lock-out:gateways/core");
        const QStringList out{QStringLiteral("--to"), QStringLiteral("nftables"), QStringLiteral("-o"),
                              folder.filePath(QStringLiteral("out"))};
        const Ran refused = run(QStringList{QStringLiteral("export"), golden} + out);
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.err.contains(finding.toUtf8()) && refused.err.contains("core"), refused.err.constData());
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("out"))));

        const Ran fixed =
            run({QStringLiteral("check"), golden, QStringLiteral("--fix"), finding, QStringLiteral("-o"), mended});
        QVERIFY2(fixed.code == 0, fixed.err.constData());
        QCOMPARE(run(QStringList{QStringLiteral("export"), mended} + out).code, 0);

        const auto bytes = readFile(golden);
        QVERIFY(bytes.ok());
        QByteArray approved = *bytes;
        approved.replace(
            "\"requirements\"",
            "\"approvals\": [{\"finding\": \"ssh-lock-out:gateways/core\", \"reason\": \"console\"}],\n "
            "\"requirements\"");
        QVERIFY(writeFile(mended, approved).ok());
        QCOMPARE(run(QStringList{QStringLiteral("export"), mended} + out).code, 0);
    }

    void aFixIsWrittenIntoThePlanOrElsewhereAndAWrongOneChangesNothing()
    {
        const QTemporaryDir folder;
        const QString plan = folder.filePath(QStringLiteral("plan.portolan")), fix = QStringLiteral("--fix"),
                      finding = QStringLiteral("unused-zone:zones/spare");
        const auto bytes =
            readFile(QStringLiteral(PORTOLAN_SOURCE "/tests/golden/checks/unused-zone/raises.portolan"));
        QVERIFY(bytes.ok() && writeFile(plan, *bytes).ok());
        for (const QStringList &wrong :
             {QStringList{fix, QStringLiteral("nothing")}, QStringList{fix, QString()},
              QStringList{fix, finding, QStringLiteral("--choice"), QStringLiteral("2")},
              QStringList{fix, finding, QStringLiteral("--choice"), QStringLiteral("x")}}) {
            const Ran ran = run(QStringList{QStringLiteral("check"), plan} + wrong);
            QCOMPARE(ran.code, 2);
            QCOMPARE(ran.err.count('\n'), 1);
            QCOMPARE(readFile(plan).value(), *bytes);
        }
        const Ran listed = run({QStringLiteral("check"), plan});
        QVERIFY(listed.out.contains("Remove the zone Spare."));
        QCOMPARE(run({QStringLiteral("check"), plan, fix, finding}).code, 0);
        QVERIFY(!run({QStringLiteral("check"), plan}).out.contains("unused-zone"));
    }

    void theRuleBookHasTheFormOfTheContract()
    {
        const Ran ran = run({QStringLiteral("rules"), templateFile(QStringLiteral("campus"))});
        QCOMPARE(ran.code, 0);
        const QJsonObject book = QJsonDocument::fromJson(ran.out).object();
        const QJsonArray points = book.value(QStringLiteral("points")).toArray();
        QVERIFY(!points.isEmpty());
        const QJsonObject point = points.first().toObject();
        for (const char *key : {"id", "name", "kind", "platform", "stateful", "default", "rules"})
            QVERIFY2(point.contains(QLatin1String(key)), key);
        const QJsonObject rule = point.value(QStringLiteral("rules")).toArray().first().toObject();
        for (const char *key : {"id", "hook", "fromZone", "toZone", "protocol", "source", "destination",
                                "sourcePorts", "destinationPorts", "state", "flows", "purpose"})
            QVERIFY2(rule.contains(QLatin1String(key)), key);
        // Every flow a rule names is a row of `flows`.
        const QByteArray flows = run({QStringLiteral("flows"), templateFile(QStringLiteral("campus"))}).out;
        for (const QJsonValue &id : rule.value(QStringLiteral("flows")).toArray())
            QVERIFY(flows.contains(id.toString().toUtf8()));
    }

    void wrongInputIsOneLineAndWritesNothing_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString campus = templateFile(QStringLiteral("campus"));
        const auto row = [](const char *name, const QStringList &arguments) { QTest::newRow(name) << arguments; };
        row("unknown command", {QStringLiteral("fly")});
        row("unknown option", {QStringLiteral("flows"), campus, QStringLiteral("--fast")});
        row("option without value", {QStringLiteral("flows"), campus, QStringLiteral("--format")});
        row("unknown format", {QStringLiteral("flows"), campus, QStringLiteral("--format"), QStringLiteral("xml")});
        row("no plan", {QStringLiteral("flows")});
        row("two plans", {QStringLiteral("flows"), campus, campus});
        row("missing plan", {QStringLiteral("rules"), QStringLiteral("/nowhere.portolan")});
        row("a folder", {QStringLiteral("rules"), QStringLiteral("/")});
        row("a foreign file", {QStringLiteral("rules"), QStringLiteral(PORTOLAN_SOURCE "/LICENSE")});
        row("unknown point", {QStringLiteral("rules"), campus, QStringLiteral("--at"), QStringLiteral("nobody")});
        row("unknown form", {QStringLiteral("rules"), campus, QStringLiteral("--form"), QStringLiteral("short")});
        row("unknown language",
            {QStringLiteral("rules"), campus, QStringLiteral("--language"), QStringLiteral("tlh")});
        row("unknown sheet", {QStringLiteral("sheet"), campus, QStringLiteral("nothing")});
        row("unknown suffix", {QStringLiteral("sheet"), campus, QStringLiteral("rules"), QStringLiteral("-o"),
                               QStringLiteral("OUT.docx")});
        row("unknown exporter", {QStringLiteral("export"), campus, QStringLiteral("--to"), QStringLiteral("abacus"),
                                 QStringLiteral("-o"), QStringLiteral("OUT")});
        row("unknown importer", {QStringLiteral("import"), QStringLiteral("abacus"), campus, QStringLiteral("-o"),
                                 QStringLiteral("OUT")});
        row("unknown template", {QStringLiteral("new"), QStringLiteral("--template"), QStringLiteral("none"),
                                 QStringLiteral("-o"), QStringLiteral("OUT")});
        row("drawing without file", {QStringLiteral("drawing"), campus});
        row("drawing of a strange kind",
            {QStringLiteral("drawing"), campus, QStringLiteral("-o"), QStringLiteral("OUT.gif")});
        const auto over = [&](const char *name, const QStringList &words) {
            row(name,
                QStringList{QStringLiteral("drawing"), campus, QStringLiteral("-o"), QStringLiteral("OUT.svg")} +
                    words);
        };
        const QString trace = QStringLiteral("--trace"), diff = QStringLiteral("--diff");
        over("drawing of half a trace", {trace, QStringLiteral("flame-01")});
        over("drawing of a trace without port", {trace, QStringLiteral("flame-01,ps-01,tcp")});
        over("drawing of a stranger's trace", {trace, QStringLiteral("nobody,ps-01,tcp,22")});
        over("drawing against no plan", {diff, QStringLiteral("/nowhere.portolan")});
        over("drawing of trace and difference", {trace, QStringLiteral("flame-01,ps-01"), diff, campus});
        row("folder that is missing",
            {QStringLiteral("rules"), campus, QStringLiteral("-o"), QStringLiteral("/nowhere/at/all.json")});
        row("trace without ends",
            {QStringLiteral("trace"), campus, QStringLiteral("--port"), QStringLiteral("80")});
        row("trace of a stranger",
            {QStringLiteral("trace"), campus, QStringLiteral("--from"), QStringLiteral("nobody"),
             QStringLiteral("--to"), QStringLiteral("8.8.8.8"), QStringLiteral("--port"), QStringLiteral("80")});
        row("trace of no port",
            {QStringLiteral("trace"), campus, QStringLiteral("--from"), QStringLiteral("8.8.8.8"),
             QStringLiteral("--to"), QStringLiteral("8.8.8.8"), QStringLiteral("--port"), QStringLiteral("99999")});
    }
    void wrongInputIsOneLineAndWritesNothing()
    {
        QFETCH(QStringList, arguments);
        const QTemporaryDir folder;
        for (QString &argument : arguments)
            if (argument.startsWith(QStringLiteral("OUT")))
                argument = folder.filePath(argument);
        const Ran ran = run(arguments);
        QCOMPARE(ran.code, 2);
        QVERIFY(ran.out.isEmpty());
        QCOMPARE(ran.err.count('\n'), 1);
        QVERIFY(ran.err.startsWith("portolan-cli: "));
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void aPlanEqualsItselfAndDiffersFromAnother()
    {
        const Ran same = run({QStringLiteral("diff"), templateFile(QStringLiteral("campus")),
                              templateFile(QStringLiteral("campus"))});
        QCOMPARE(same.code, 0);
        QCOMPARE(same.out.count('\n'), 1);
        const QStringList two{QStringLiteral("diff"), templateFile(QStringLiteral("igloo-room")),
                              templateFile(QStringLiteral("campus"))};
        const Ran other = run(two);
        QCOMPARE(other.code, 1);
        QVERIFY(other.out.contains("devices: "));
        QVERIFY(other.out.contains("  + opens "));
        const Ran csv = run(two + QStringList{QStringLiteral("--format"), QStringLiteral("csv")});
        QCOMPARE(csv.code, 1);
        QVERIFY(csv.out.contains("rules,added"));
        QVERIFY(csv.out.contains("devices,"));
        QVERIFY(csv.out.contains("packets,opened,"));
        const Ran json = run(two + QStringList{QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(json.code, 1);
        const QJsonObject read = QJsonDocument::fromJson(json.out).object();
        QVERIFY(!read.value(QStringLiteral("differences")).toArray().isEmpty());
        QVERIFY(!read.value(QStringLiteral("points")).toArray().isEmpty());
        QCOMPARE(run(two + QStringList{QStringLiteral("--format"), QStringLiteral("xml")}).code, 2);
    }

    void aPlanMadeFromATemplateReadsBackByteForByte()
    {
        const QTemporaryDir folder;
        for (const QString &id : templates) {
            const QString first = folder.filePath(id), second = folder.filePath(id + u'2');
            QCOMPARE(
                run({QStringLiteral("new"), QStringLiteral("--template"), id, QStringLiteral("-o"), first}).code,
                0);
            QCOMPARE(run({QStringLiteral("flows"), first}).out,
                     run({QStringLiteral("flows"), templateFile(id)}).out);
        }
    }

    void rulesOfTheTemplatesAreProved()
    {
        for (const QString &id : templates) {
            const QStringList base{QStringLiteral("rules"), templateFile(id)};
            const Ran plain = run(base), proved = run(base + QStringList{QStringLiteral("--prove")});
            QCOMPARE(proved.code, 0);
            QCOMPARE(proved.out, plain.out);
            QVERIFY(plain.err.isEmpty());
            QVERIFY2(proved.err.startsWith("Proved: "), proved.err.constData());
            QVERIFY2(proved.err.contains("at least") && proved.err.contains("redundant rules: 0"),
                     proved.err.constData());
            QCOMPARE(proved.err.count('\n'), 1);
        }
    }

    /// Seven clients and seven servers in three groups each that overlap in every way: whoever shares a group
    /// talks. Disjoint rules for that are at least seven, as the matrix has rank seven.
    void theFormOfRulesIsChosenByAnOption()
    {
        const QTemporaryDir folder;
        const QString flows = folder.filePath(QStringLiteral("flows.csv")),
                      zones = folder.filePath(QStringLiteral("zones.csv")),
                      plan = folder.filePath(QStringLiteral("ring.portolan"));
        const auto write = [](const QString &path, const QByteArray &bytes) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QByteArray rows = "src_ip,dst_ip,proto,ports\n";
        for (int client = 1; client < 8; ++client)
            for (int server = 1; server < 8; ++server)
                if (client & server)
                    rows += "10.0.0." + QByteArray::number(client) + ",10.1.0." + QByteArray::number(server) +
                            ",tcp,443\n";
        QVERIFY(write(flows, rows));
        QVERIFY(
            write(zones, "zone,subnet,gateway,edge\na,10.0.0.0/24,10.0.0.254,fw\nb,10.1.0.0/24,10.1.0.254,fw\n"));
        QCOMPARE(run({QStringLiteral("import"), QStringLiteral("requirements-csv"), flows,
                      QStringLiteral("--zones"), zones, QStringLiteral("-o"), plan})
                     .code,
                 0);
        const QMap<QString, int> expected{
            {QStringLiteral("compact"), 7}, {QStringLiteral("cover"), 3}, {QStringLiteral("auditable"), 37}};
        QMap<QString, int> counts;
        for (const QString &form : expected.keys()) {
            const Ran ran = run({QStringLiteral("rules"), plan, QStringLiteral("--form"), form,
                                 QStringLiteral("--prove"), QStringLiteral("--format"), QStringLiteral("csv")});
            QCOMPARE(ran.code, 0);
            QVERIFY2(ran.err.startsWith("Proved") && ran.err.contains("at least 3 are needed"),
                     ran.err.constData());
            counts.insert(form, int(ran.out.count('\n')) - 1);
        }
        QCOMPARE(counts, expected);
    }

    void aDrawingIsSetInTheFontOfTheWindow()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("campus.svg"));
        QCOMPARE(
            run({QStringLiteral("drawing"), templateFile(QStringLiteral("campus")), QStringLiteral("-o"), file})
                .code,
            0);
        const auto svg = readFile(file);
        QVERIFY(svg.ok());
        QVERIFY(svg->contains("font-family="));
        QProcess asked; // what the system has where Inter is wanted
        asked.start(QStringLiteral("fc-match"),
                    {QStringLiteral("-f"), QStringLiteral("%{family}"), QStringLiteral("Inter")});
        asked.waitForFinished();
        if (asked.readAllStandardOutput().startsWith("Inter"))
            QVERIFY(svg->count("font-family=\"Inter\"") * 2 > svg->count("font-family=")); // figures are in another
    }

    void rulesServeEveryLanguageAlike()
    {
        const QStringList base{QStringLiteral("rules"), templateFile(QStringLiteral("campus"))};
        QCOMPARE(run(base + QStringList{QStringLiteral("--language"), QStringLiteral("es")}).out, run(base).out);
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
