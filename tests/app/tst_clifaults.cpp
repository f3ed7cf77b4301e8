// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// portolan-cli on a disk that fails: every command that writes, with each call failing or being the last one. What
// is there afterwards is wholly the old or wholly the new, the exit code is right, and the reason stands in one
// line. PORTOLAN_FAULTS=full takes every call in turn; otherwise some, spread over all.
#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace {

using Content = QMap<QString, QByteArray>;

const QString plan = QStringLiteral(PORTOLAN_SOURCE "/resources/templates/flame-suite.portolan");

struct Ran
{
    int code = -1;
    QByteArray out;
    QByteArray err;
    int calls = 0;
};

Ran run(const QStringList &arguments, const QString &fault = {}, const QString &shell = {})
{
    const QTemporaryDir folder;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, folder.filePath(u"no-data"_s));
    if (!fault.isEmpty()) {
        environment.insert(u"LD_PRELOAD"_s, QStringLiteral(PORTOLAN_FAULT_LIBRARY));
        environment.insert(u"PORTOLAN_FAULT"_s, fault);
        environment.insert(u"PORTOLAN_FAULT_CALLS"_s, folder.filePath(u"calls"_s));
    }
    process.setProcessEnvironment(environment);
    const QString program = QStringLiteral(PORTOLAN_BINARIES "/portolan-cli");
    if (shell.isEmpty())
        process.start(program, arguments);
    else
        process.start(u"sh"_s, QStringList{u"-c"_s, shell, program} + arguments);
    process.waitForFinished(120000);
    Ran ran{process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError(), 0};
    QFile calls(folder.filePath(u"calls"_s));
    if (calls.open(QIODevice::ReadOnly))
        ran.calls = calls.readAll().trimmed().toInt();
    return ran;
}

Content contentOf(const QString &folder, bool withTemporary)
{
    Content content;
    for (QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); files.hasNext();) {
        const QString path = files.next(), name = QDir(folder).relativeFilePath(path);
        QFile file(path);
        if ((withTemporary || !name.contains(u".portolan-")) && file.open(QIODevice::ReadOnly))
            content.insert(name, file.readAll());
    }
    return content;
}

void put(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

} // namespace

class TestCliFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void whateverFailsTheOldOrTheNewIsThere_data();
    void whateverFailsTheOldOrTheNewIsThere();
    void anOutputThatDoesNotArriveIsAnError_data();
    void anOutputThatDoesNotArriveIsAnError();
    void aPlanThatIsNoFileIsRefusedAtOnce();
    void cleanupTestCase() { qInfo("%d runs of the program", m_runs); }

private:
    int m_runs = 0;
};

void TestCliFaults::whateverFailsTheOldOrTheNewIsThere_data()
{
    QTest::addColumn<QStringList>("arguments"); // % is the folder
    QTest::addColumn<QString>("earlier");       // a file with old content that is written over
    const auto add = [](const char *name, const QString &words, const QString &earlier = {}) {
        QTest::newRow(name) << words.split(u' ') << earlier;
    };
    add("new", u"new --template flame-suite -o %/p.portolan"_s, u"p.portolan"_s);
    add("rules", u"rules PLAN -o %/rules.json"_s);
    add("flows over others", u"flows PLAN -o %/flows.csv"_s, u"flows.csv"_s);
    add("export", u"export PLAN --to csv -o %/out"_s);
    add("sheet xlsx", u"sheet PLAN rules -o %/rules.xlsx"_s, u"rules.xlsx"_s);
    add("sheet pdf", u"sheet PLAN rules --date 2026-12-01 -o %/rules.pdf"_s);
    add("drawing svg", u"drawing PLAN -o %/d.svg"_s, u"d.svg"_s);
    add("pack", u"pack PLAN --date 2026-12-01 -o %/pack"_s);
}

void TestCliFaults::whateverFailsTheOldOrTheNewIsThere()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, earlier);
    const auto at = [&](const QString &folder) {
        QStringList words = arguments;
        words.replaceInStrings(u"%"_s, folder);
        words.replaceInStrings(u"PLAN"_s, plan);
        return words;
    };
    const auto prepared = [&](const QTemporaryDir &dir) {
        if (!earlier.isEmpty())
            put(dir.filePath(earlier), "old");
        return contentOf(dir.path(), true);
    };
    const QTemporaryDir clean;
    prepared(clean);
    const Ran good = run(at(clean.path()), u"under=%1 way=count at=0 errno=0"_s.arg(clean.path()));
    QVERIFY2(good.code == 0 && good.calls >= 5, good.err);
    const Content wanted = contentOf(clean.path(), true);

    const bool full = qEnvironmentVariable("PORTOLAN_FAULTS") == u"full";
    const int numbers[] = {ENOSPC, EIO, EDQUOT, EACCES, EROFS};
    const int samples = full ? good.calls : 5;
    for (int i = 0; i < samples; ++i) {
        const int call = full ? i + 1 : 1 + i * (good.calls - 1) / (samples - 1);
        for (const QString &way : {u"fail"_s, u"kill"_s}) {
            if (!full && way == u"kill" && i % 2 == 0)
                continue;
            const QTemporaryDir dir;
            const Content before = prepared(dir);
            const Ran ran = run(at(dir.path()), u"under=%1 way=%2 at=%3 errno=%4"_s.arg(dir.path(), way)
                                                    .arg(call)
                                                    .arg(numbers[i % std::size(numbers)]));
            ++m_runs;
            const QByteArray where = way.toUtf8() + " at call " + QByteArray::number(call) + ": exit " +
                                     QByteArray::number(ran.code) + ' ' + ran.err;
            const Content after = contentOf(dir.path(), way == u"fail");
            if (way == u"kill") {
                QVERIFY2(ran.code == 99, where);
                for (auto it = after.begin(); it != after.end(); ++it)
                    QVERIFY2(it.value() == before.value(it.key()) || it.value() == wanted.value(it.key()) ||
                                 (it.key().endsWith(u'~') && it.value() == "old"),
                             where);
                if (!earlier.isEmpty())
                    QVERIFY2(after.contains(earlier), where);
            } else if (ran.code == 0) {
                QVERIFY2(after.keys() == wanted.keys() || ran.err.isEmpty(), where);
                for (auto it = wanted.begin(); it != wanted.end(); ++it)
                    if (!it.key().contains(u'~'))
                        QVERIFY2(after.value(it.key()) == it.value(), where);
            } else {
                QVERIFY2(ran.code == 2 && ran.err.count('\n') == 1 && ran.err.startsWith("portolan-cli: "), where);
                for (auto it = before.begin(); it != before.end(); ++it)
                    QVERIFY2(after.value(it.key()) == it.value(), where);
                if (!ran.err.contains("new already"))
                    for (auto it = after.begin(); it != after.end(); ++it)
                        QVERIFY2(before.contains(it.key()) || it.key().contains(u'~'), where + it.key().toUtf8());
            }
        }
    }
}

void TestCliFaults::anOutputThatDoesNotArriveIsAnError_data()
{
    QTest::addColumn<QString>("words");
    for (const QString &words : {u"flows PLAN"_s, u"rules PLAN"_s, u"check PLAN"_s, u"sheet PLAN rules"_s,
                                 u"catalog list"_s, u"templates"_s, u"--help"_s, u"--version"_s, u"export --list"_s,
                                 u"diff PLAN PLAN --format json"_s, u"rules --help"_s})
        QTest::newRow(qPrintable(words)) << words;
}

void TestCliFaults::anOutputThatDoesNotArriveIsAnError()
{
    QFETCH(QString, words);
    QStringList arguments = words.split(u' ');
    arguments.replaceInStrings(u"PLAN"_s, plan);
    for (const QString &shell : {u"\"$0\" \"$@\" >/dev/full"_s, u"\"$0\" \"$@\" >&-"_s}) {
        const Ran ran = run(arguments, {}, shell);
        ++m_runs;
        QVERIFY2(ran.code == 2, qPrintable(shell + QString::number(ran.code)));
        QCOMPARE(ran.err.count('\n'), 1);
        QVERIFY2(ran.err.startsWith("portolan-cli: Writing to the standard output failed"), ran.err);
    }
    // A limit on the size of files is no signal, and a reader that goes away neither.
    const QTemporaryDir dir;
    const Ran limited = run(arguments, {}, u"ulimit -f 0; \"$0\" \"$@\" >"_s + dir.filePath(u"out"_s));
    QVERIFY2(limited.code == 2, limited.err);
    const Ran gone = run(arguments, {}, u"{ \"$0\" \"$@\"; echo $? >&2; } | true"_s);
    QVERIFY2(gone.code == 0 && (gone.err.endsWith("2\n") || gone.err.endsWith("0\n") || gone.err.endsWith("1\n")),
             gone.err);
}

void TestCliFaults::aPlanThatIsNoFileIsRefusedAtOnce()
{
    const QTemporaryDir dir;
    const QString pipe = dir.filePath(u"pipe.portolan"_s), link = dir.filePath(u"link.portolan"_s);
    QCOMPARE(QProcess::execute(u"mkfifo"_s, {pipe}), 0);
    QVERIFY(QFile::link(u"/dev/zero"_s, link));
    for (const QString &path : {pipe, link, dir.path()})
        for (const QStringList &arguments :
             {QStringList{u"check"_s, path}, QStringList{u"catalog"_s, u"check"_s, path},
              QStringList{u"import"_s, u"devices-csv"_s, path, u"-o"_s, dir.filePath(u"p.portolan"_s)},
              QStringList{u"diff"_s, plan, path}, QStringList{u"rules"_s, plan, u"-o"_s, path}}) {
            const Ran ran = run(arguments, {}, u"timeout 60 \"$0\" \"$@\""_s);
            ++m_runs;
            QVERIFY2(ran.code == 2, qPrintable(arguments.join(u' ') + QString::number(ran.code)));
            QVERIFY2(ran.err.contains(path.toUtf8()), ran.err);
        }
}

QTEST_GUILESS_MAIN(TestCliFaults)
#include "tst_clifaults.moc"
