// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every call on the way of a write fails in turn, does half, or is the last of the process: what is left is wholly
// the old or wholly the new, what is said is true, and no earlier version is lost. PORTOLAN_FAULTS=full lets two
// calls fail in every pair as well.
#include "model/base/safefolder.h"
#include "tests/support/faults.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <cerrno>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace portolan;
using namespace Qt::StringLiterals;

namespace {

using Content = QMap<QString, QByteArray>; ///< by path below the folder

/// What lies in the folder; temporary things of the program left out.
Content contentOf(const QString &folder)
{
    Content content;
    for (QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); files.hasNext();) {
        const QString path = files.next(), name = QDir(folder).relativeFilePath(path);
        QFile file(path);
        if (!name.contains(u".portolan-") && file.open(QIODevice::ReadOnly))
            content.insert(name, file.readAll());
    }
    return content;
}

bool hasLeftovers(const QString &folder)
{
    for (QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); all.hasNext();)
        if (all.next().contains(u"/.") && all.fileName().contains(u".portolan-"))
            return true;
    return false;
}

void put(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

/// One thing that the program does with files.
struct Scenario
{
    const char *name;
    void (*prepare)(const QString &folder);
    Result<Written> (*act)(const QString &folder);
    bool noExchange = false;
    bool noLinks = false;
    bool isSet = false; ///< several files, each of which may be old or new when the process is killed
};

const QByteArray newer(9000, 'n');

Result<Written> save(const QString &folder, Backup backup)
{
    return writeFile(folder + u"/plan.portolan"_s, newer, backup);
}

Result<Written> issue(const QString &folder)
{
    return writeFolder(folder + u"/pack"_s, {{u"a.txt"_s, "A new"}, {u"sub/b.txt"_s, "B new"}}, {});
}

void issueFirst(const QString &folder)
{
    const auto done = writeFolder(folder + u"/pack"_s, {{u"a.txt"_s, "A old"}, {u"c.txt"_s, "C old"}}, {});
    QVERIFY(done);
}

void savedOften(const QString &folder)
{
    for (int i = 12; i >= 0; --i)
        QVERIFY(writeFile(folder + u"/plan.portolan"_s, "version " + QByteArray::number(i), Backup::Keep));
}

const Scenario scenarios[] = {
    {"a new file", [](const QString &) {}, [](const QString &folder) { return save(folder, Backup::None); }},
    {"an empty file", [](const QString &folder) { put(folder + u"/plan.portolan"_s, "old"); },
     [](const QString &folder) { return writeFile(folder + u"/plan.portolan"_s, {}); }},
    {"over another", [](const QString &folder) { put(folder + u"/plan.portolan"_s, "old"); },
     [](const QString &folder) { return save(folder, Backup::None); }},
    {"with a first backup", [](const QString &folder) { put(folder + u"/plan.portolan"_s, "old"); },
     [](const QString &folder) { return save(folder, Backup::Keep); }},
    {"with backups of all generations", savedOften,
     [](const QString &folder) { return save(folder, Backup::Keep); }},
    {"with backups where there are no links", savedOften,
     [](const QString &folder) { return save(folder, Backup::Keep); }, false, true},
    {"through a link",
     [](const QString &folder) {
         put(folder + u"/real/plan"_s, "old");
         QVERIFY(QFile::link(u"real/plan"_s, folder + u"/plan.portolan"_s));
     },
     [](const QString &folder) { return save(folder, Backup::Keep); }},
    {"a file with two names",
     [](const QString &folder) {
         put(folder + u"/plan.portolan"_s, "old");
         QVERIFY(::link(QFile::encodeName(folder + u"/plan.portolan"_s), QFile::encodeName(folder + u"/other"_s)) ==
                 0);
     },
     [](const QString &folder) { return save(folder, Backup::Keep); }},
    {"what another saved, for good", [](const QString &folder) { put(folder + u"/plan.portolan"_s, "theirs"); },
     [](const QString &folder) -> Result<Written> {
         const auto kept = keepForGood(folder + u"/plan.portolan"_s, u"2026-12-01 1430"_s);
         if (!kept)
             return kept.error();
         return save(folder, Backup::None);
     }},
    {"several files", [](const QString &folder) { put(folder + u"/core/core.nft"_s, "old"); },
     [](const QString &folder) {
         return writeInto(folder,
                          {{u"core/core.nft"_s, "new"}, {u"edge/edge.nft"_s, "new"}, {u"ws/ws.nft"_s, "new"}});
     },
     false, false, true},
    {"a new pack", [](const QString &) {}, issue},
    {"a pack over a pack", issueFirst, issue},
    {"a pack over a pack where nothing can be exchanged", issueFirst, issue, true},
};

struct Outcome
{
    bool ok = false;
    QString said;
    int calls = 0;
};

void watch(const QString &folder, faults::Plan plan)
{
    ::snprintf(plan.under, sizeof plan.under, "%s", QFile::encodeName(folder).constData());
    faults::plan = plan;
}

void prepare(const Scenario &scenario, const QString &folder)
{
    watch(folder, {});
    scenario.prepare(folder);
    faults::plan = {};
}

Outcome act(const Scenario &scenario, const QString &folder, faults::Plan plan)
{
    plan.noExchange = scenario.noExchange;
    plan.noLinks = scenario.noLinks;
    watch(folder, plan);
    const auto result = scenario.act(folder);
    faults::plan.under[0] = '\0';
    return {result.ok(), result ? QString() : result.error().text(), faults::plan.calls};
}

/// The versions that `after` must still hold one way or the other: all but the oldest backup.
QStringList lostVersions(const Content &before, const Content &after)
{
    QStringList lost;
    for (auto it = before.begin(); it != before.end(); ++it)
        if (!it.key().endsWith(u".~10~") && !it.key().startsWith(u"pack/") && it.value() != "old" &&
            !after.values().contains(it.value()))
            lost.append(it.key());
    return lost;
}

} // namespace

class TestFileFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void whateverFailsTheOldOrTheNewIsThere_data() { addScenarios(); }
    void whateverFailsTheOldOrTheNewIsThere();
    void whereverTheProcessIsKilledTheOldOrTheNewIsThere_data() { addScenarios(); }
    void whereverTheProcessIsKilledTheOldOrTheNewIsThere();
    void aFolderThatCannotBeFlushedIsSaidAndNotRefused();
    void cleanupTestCase() { qInfo("%d faults injected", m_faults); }

private:
    static void addScenarios()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < std::size(scenarios); ++i)
            QTest::newRow(scenarios[i].name) << int(i);
    }
    void check(const Scenario &scenario, const faults::Plan &plan);

    int m_faults = 0;
};

void TestFileFaults::check(const Scenario &scenario, const faults::Plan &plan)
{
    const QTemporaryDir dir;
    const QString folder = dir.path();
    prepare(scenario, folder);
    const Content before = contentOf(folder);
    const QTemporaryDir twin;
    prepare(scenario, twin.path());
    act(scenario, twin.path(), {});
    const Content wanted = contentOf(twin.path());

    const Outcome outcome = act(scenario, folder, plan);
    ++m_faults;
    const Content after = contentOf(folder);
    const QByteArray where = QByteArray(scenario.name) + ", call " + QByteArray::number(plan.at) + ' ' +
                             faults::plan.name + ", errno " + QByteArray::number(plan.number) + ": " +
                             outcome.said.toUtf8() + " -> " + after.keys().join(u' ').toUtf8();
    const bool cleaning = QByteArray(faults::plan.name) == "unlink" || QByteArray(faults::plan.name) == "rmdir";
    if (outcome.ok) {
        for (auto it = wanted.begin(); it != wanted.end(); ++it)
            QVERIFY2(after.contains(it.key()) && after.value(it.key()) == it.value(), where);
        const bool grave = faults::plan.struck && faults::plan.ofFile && plan.way == faults::Way::Fail &&
                           plan.number != EINTR && QByteArray(faults::plan.name) != "renameat2";
        const bool late = QByteArray(faults::plan.name) == "close"; // the second descriptor, after all was flushed
        QVERIFY2(!grave || late || plan.second > 0, where);
    } else {
        QVERIFY2(!outcome.said.isEmpty() && !outcome.said.contains(u'\n'), where);
        // A backup that was moved aside or made already takes nothing away.
        for (auto it = before.begin(); it != before.end(); ++it)
            if (!it.key().contains(u'~') && !(scenario.isSet && outcome.said.contains(u"new already"_s)))
                QVERIFY2(after.contains(it.key()) && after.value(it.key()) == it.value(), where);
        QVERIFY2(cleaning || plan.second > 0 || !hasLeftovers(folder), where);
    }
    QVERIFY2(lostVersions(before, after).isEmpty(), where);
}

void TestFileFaults::whateverFailsTheOldOrTheNewIsThere()
{
    QFETCH(int, index);
    const Scenario &scenario = scenarios[index];
    const QTemporaryDir dir;
    prepare(scenario, dir.path());
    const Outcome clean = act(scenario, dir.path(), {});
    QVERIFY2(clean.ok && clean.calls > 3, qPrintable(clean.said));
    const bool full = qEnvironmentVariable("PORTOLAN_FAULTS") == u"full";
    for (int at = 1; at <= clean.calls; ++at) {
        for (int number : {ENOSPC, EIO, EDQUOT, EACCES, EROFS, EINTR})
            check(scenario, {.way = faults::Way::Fail, .at = at, .number = number});
        check(scenario, {.way = faults::Way::Short, .at = at});
        for (int second = at + 1; full && second <= clean.calls + 3; ++second)
            for (int number : {ENOSPC, EIO})
                check(scenario, {.way = faults::Way::Fail, .at = at, .second = second, .number = number});
        if (QTest::currentTestFailed())
            return;
    }
}

void TestFileFaults::whereverTheProcessIsKilledTheOldOrTheNewIsThere()
{
    QFETCH(int, index);
    const Scenario &scenario = scenarios[index];
    const QTemporaryDir twin;
    prepare(scenario, twin.path());
    const int calls = act(scenario, twin.path(), {}).calls;
    const Content wanted = contentOf(twin.path());
    for (int at = 1; at <= calls; ++at)
        for (faults::Way way : {faults::Way::Kill, faults::Way::KillLate}) {
            const QTemporaryDir dir;
            prepare(scenario, dir.path());
            const Content before = contentOf(dir.path());
            const pid_t child = ::fork();
            if (child == 0) {
                act(scenario, dir.path(), {.way = way, .at = at});
                ::_exit(0);
            }
            int status = 0;
            QVERIFY(::waitpid(child, &status, 0) == child && WIFEXITED(status));
            ++m_faults;
            Content after = contentOf(dir.path());
            const auto told = [&] {
                return QByteArray(scenario.name) + ", killed at call " + QByteArray::number(at) + ": " +
                       after.keys().join(u' ').toUtf8();
            };
            QVERIFY2(lostVersions(before, after).isEmpty(), told());
            // The next run finds what lies beside and puts it in place before it does its own work.
            if (!scenario.isSet && !after.contains(u"pack/a.txt"_s))
                for (auto it = before.begin(); it != before.end(); ++it)
                    if (!it.key().contains(u'~') && !it.key().startsWith(u"pack/"))
                        QVERIFY2(after.value(it.key()) == it.value() ||
                                     after.value(it.key()) == wanted.value(it.key()),
                                 told());
            const Outcome again = act(scenario, dir.path(), {});
            QVERIFY2(again.ok, told() + again.said.toUtf8());
            after = contentOf(dir.path());
            for (auto it = wanted.begin(); it != wanted.end(); ++it)
                if (!it.key().contains(u'~') && !it.key().contains(u"1430"_s))
                    QVERIFY2(after.value(it.key()) == it.value(), told() + it.key().toUtf8());
            QVERIFY2(lostVersions(before, after).isEmpty(), told());
            QVERIFY2(index >= 3 || !hasLeftovers(dir.path()), told());
        }
}

void TestFileFaults::aFolderThatCannotBeFlushedIsSaidAndNotRefused()
{
    const QTemporaryDir dir;
    const Scenario &scenario = scenarios[2];
    prepare(scenario, dir.path());
    const int calls = act(scenario, dir.path(), {}).calls;
    bool said = false;
    for (int at = 1; at <= calls; ++at) {
        watch(dir.path(), {.way = faults::Way::Fail, .at = at, .number = EINVAL});
        const auto written = scenario.act(dir.path());
        faults::plan.under[0] = '\0';
        if (QByteArray(faults::plan.name) == "fsync" && !faults::plan.ofFile) {
            QVERIFY(written);
            QCOMPARE(written->remarks.size(), 1);
            QVERIFY2(written->remarks.first().contains(u"flushed"), qPrintable(written->remarks.first()));
            said = true;
        }
    }
    QVERIFY(said);
}

QTEST_GUILESS_MAIN(TestFileFaults)
#include "tst_filefaults.moc"
