// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an earlier run left behind is found, offered, brought back, and never lost on the way.
#include "model/base/safefile.h"
#include "tests/support/filebench.h"
#include "views/dialogs/recoverydialog.h"
#include "views/mainwindow/leftbehind.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QTreeWidget>

using namespace portolan;
using namespace portolan::testing;
using namespace Qt::StringLiterals;

namespace {

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

/// A run that ends without closing its plan. `edits`: names the project gets, one after the other.
struct Crashed
{
    FileBench bench;
    Recovery recovery;

    Crashed(const QString &folder, const QString &path, const QStringList &edits)
        : recovery(bench.workspace, folder, nullptr)
    {
        bench.window.startRecovery(recovery);
        if (path.isEmpty())
            bench.files().begin(sample::plan(), false);
        else if (!bench.files().openQuietly(path))
            qFatal("%s was not opened", qPrintable(path));
        for (const QString &edit : edits)
            if (!bench.rename(edit))
                qFatal("the edit was not made");
        recovery.settle();
    }
};

} // namespace

class TestRecovery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPlanComesBackUnderItsOwnNameWithItsHistory_data()
    {
        QTest::addColumn<bool>("hasFile");
        QTest::newRow("a file") << true;
        QTest::newRow("not saved yet") << false;
    }

    void aPlanComesBackUnderItsOwnNameWithItsHistory()
    {
        QFETCH(bool, hasFile);
        const QTemporaryDir folder;
        const QString path = hasFile ? folder.filePath(u"plan.portolan"_s) : QString(),
                      kept = folder.filePath(u"recovery"_s);
        if (hasFile)
            write(path, writePlan(sample::plan()));
        {
            Crashed run(kept, path, {u"one"_s, u"two"_s, u"three"_s});
            QVERIFY(run.bench.document.undo().ok());
            QVERIFY(run.recovery.settle());
            QVERIFY(findLeftBehind(kept).isEmpty()); // a running program has it
        }
        FileBench bench;
        Recovery recovery(bench.workspace, kept, nullptr);
        bench.window.startRecovery(recovery);
        RecoveryDialog *dialog = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((dialog = bench.window.findChild<RecoveryDialog *>()) != nullptr, 60'000);
        auto *list = dialog->findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItemCount(), 1);
        QVERIFY(list->topLevelItem(0)->text(3).contains(u"2"_s));
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(bench.files().hasPlan(), 60'000);
        QCOMPARE(bench.document.path(), path);
        QCOMPARE(bench.document.plan().project.name, u"two"_s);
        QVERIFY(bench.document.isModified() && bench.window.isWindowModified());
        QVERIFY(!bench.notice(Notices::About::Recovered).isEmpty());
        QVERIFY(bench.document.redo().ok());
        QCOMPARE(bench.document.plan().project.name, u"three"_s);
        while (bench.document.history().canUndo())
            QVERIFY(bench.document.undo().ok());
        QCOMPARE(writePlan(bench.document.plan()), writePlan(sample::plan()));
        QVERIFY(!bench.document.isModified());
        QVERIFY(recovery.settle());
        QCOMPARE(QDir(kept).entryList({u"*.journal"_s}).size(), 1);
    }

    void savedTheRecoveredPlanLeavesNothing()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"plan.portolan"_s), kept = folder.filePath(u"recovery"_s);
        write(path, writePlan(sample::plan()));
        Crashed(kept, path, {u"one"_s});
        {
            FileBench bench;
            Recovery recovery(bench.workspace, kept, nullptr);
            const auto things = recovery.leftBehind();
            QCOMPARE(things.size(), 1);
            bench.window.startRecovery(recovery);
            QVERIFY(recovery.takeOver(things.first()));
            bench.files().restore(*things.first().state);
            QVERIFY(bench.files().save());
        } // and no word of it: it crashes
        QVERIFY(contentOf(path).contains("one"));
        QVERIFY(findLeftBehind(kept).isEmpty());
        QCOMPARE(filesIn(kept), QStringList());
    }

    void aKillBetweenTheSavedFileAndTheJournalLeavesNothingToRecover()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"plan.portolan"_s), kept = folder.filePath(u"recovery"_s);
        write(path, writePlan(sample::plan()));
        {
            Crashed run(kept, path, {u"one"_s});
            write(path, writePlan(run.bench.document.plan()));
        }
        QVERIFY(findLeftBehind(kept).isEmpty());
        QCOMPARE(filesIn(kept), QStringList());
    }

    void aCrashWhileRecoveringLosesNothing()
    {
        const QTemporaryDir folder;
        const QString kept = folder.filePath(u"recovery"_s);
        Crashed(kept, {}, {u"one"_s, u"two"_s});
        const QString old = filesIn(kept).filter(u".journal"_s).first();
        const QByteArray before = contentOf(kept + u'/' + old);
        {
            FileBench bench;
            Recovery recovery(bench.workspace, kept, nullptr);
            const auto things = recovery.leftBehind();
            QVERIFY(recovery.takeOver(things.first()));
            bench.files().restore(*things.first().state);
            recovery.follow();
            QVERIFY(bench.rename(u"three"_s));
            QVERIFY(recovery.settle());
            write(kept + u'/' + old, before); // as if the kill had come before it was removed
        }
        QCOMPARE(filesIn(kept).filter(u".journal"_s).size(), 2);
        const auto things = findLeftBehind(kept);
        QCOMPARE(things.size(), 1);
        QCOMPARE(things.first().state->plan.project.name, u"three"_s);
        QCOMPARE(things.first().files.size(), 2);
    }

    void theHighestNumberCountsWhateverTheClockSays()
    {
        const QTemporaryDir folder;
        const QString kept = folder.filePath(u"recovery"_s);
        Crashed(kept, {}, {u"one"_s});
        const QString first = kept + u'/' + filesIn(kept).filter(u".journal"_s).first();
        const QByteArray older = contentOf(first);
        {
            FileBench bench;
            Recovery recovery(bench.workspace, kept, nullptr);
            const auto things = recovery.leftBehind();
            QVERIFY(recovery.takeOver(things.first()));
            bench.files().restore(*things.first().state);
            recovery.follow();
            QVERIFY(bench.rename(u"two"_s) && recovery.settle());
        }
        write(first, older); // the file with less is the newer one now
        QCOMPARE(findLeftBehind(kept).first().state->plan.project.name, u"two"_s);
    }

    void severalAreAllOffered()
    {
        const QTemporaryDir folder;
        const QString kept = folder.filePath(u"recovery"_s);
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
            Crashed(kept, {}, {name});
        FileBench bench;
        Recovery recovery(bench.workspace, kept, nullptr);
        bench.window.startRecovery(recovery);
        RecoveryDialog *dialog = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((dialog = bench.window.findChild<RecoveryDialog *>()) != nullptr, 60'000);
        auto *list = dialog->findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItemCount(), 3);
        const Answers answers({u"Delete"_s});
        for (QPushButton *button : dialog->findChildren<QPushButton *>())
            if (button->text().startsWith(u"&Delete"))
                button->click();
        QVERIFY(answers.done());
        QCOMPARE(list->topLevelItemCount(), 2);
        dialog->reject();
        QCOMPARE(findLeftBehind(kept).size(), 2);
    }

    void copiesOfEarlierVersionsAndKilledWritesAreOfferedAndEmptyOnesRemoved()
    {
        const QTemporaryDir folder;
        Plan plan = sample::plan();
        plan.project.name = u"Killed"_s;
        write(folder.filePath(u"0a1b.portolan"_s), writePlan(sample::plan()));
        write(folder.filePath(u"0a1b.json"_s),
              R"({"origin": "/plans/studio.portolan", "name": "studio", "kept": "2026-11-30T12:00:00"})");
        write(folder.filePath(u"0a1b.lock"_s), "999999\nportolan\nhost\n");
        write(folder.filePath(u".plan.portolan.portolan-a1B2c3"_s), writePlan(plan));
        write(folder.filePath(u"half.portolan.QwErTy"_s), writePlan(plan).left(100));
        write(folder.filePath(u".portolan-xyz123"_s), {});
        const auto things = findLeftBehind(folder.path());
        QCOMPARE(things.size(), 2);
        QStringList names;
        for (const LeftBehind &thing : things) {
            names.append(thing.name);
            QVERIFY(thing.state != nullptr);
            if (thing.kind == LeftBehind::Kind::Copy)
                QCOMPARE(thing.origin, u"/plans/studio.portolan"_s);
        }
        names.sort();
        QCOMPARE(names, QStringList({u"Killed"_s, u"studio"_s}));
        QVERIFY(!QFile::exists(folder.filePath(u"half.portolan.QwErTy"_s)));
        QVERIFY(!QFile::exists(folder.filePath(u".portolan-xyz123"_s)));
    }

    void aWriteThatIsUnderWayIsLeftAlone()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"a.portolan.QwErTy"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{") == 1 && file.flush());
        QVERIFY(findLeftBehind(folder.path()).isEmpty());
        QVERIFY(file.exists());
    }

    void aDamagedJournalIsShownAndKept()
    {
        const QTemporaryDir folder;
        Crashed(folder.path(), {}, {u"one"_s});
        const QString path = folder.filePath(filesIn(folder.path()).filter(u".journal"_s).first());
        QByteArray content = contentOf(path);
        content[200] = char(content.at(200) ^ 1); // in the snapshot
        write(path, content);
        const auto things = findLeftBehind(folder.path());
        QCOMPARE(things.size(), 1);
        QCOMPARE(things.first().kind, LeftBehind::Kind::Damaged);
        QVERIFY(!things.first().fault.isEmpty());
        QVERIFY(QFile::exists(path));
    }

    void aFileThatIsGoneOrChangedIsSaidAndNothingIsOverwrittenUnasked()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"plan.portolan"_s), kept = folder.filePath(u"recovery"_s);
        for (const bool gone : {true, false}) {
            write(path, writePlan(sample::plan()));
            Crashed(kept, path, {u"ours"_s});
            Plan theirs = sample::plan();
            theirs.project.client = u"theirs"_s;
            if (gone)
                QVERIFY(QFile::remove(path));
            else
                write(path, writePlan(theirs));
            FileBench bench;
            Recovery recovery(bench.workspace, kept, nullptr);
            bench.window.startRecovery(recovery);
            RecoveryDialog *dialog = nullptr;
            QTRY_VERIFY_WITH_TIMEOUT((dialog = bench.window.findChild<RecoveryDialog *>()) != nullptr, 60'000);
            QTest::keyClick(dialog->findChild<QTreeWidget *>(), Qt::Key_Return);
            QTRY_VERIFY_WITH_TIMEOUT(bench.files().hasPlan(), 60'000);
            QVERIFY(bench.notice(Notices::About::Recovered).contains(gone ? u"gone"_s : u"changed"_s));
            const Answers answers(gone ? QStringList() : QStringList({u"Merge…"_s, u"Merge and save"_s}));
            QVERIFY(bench.files().save());
            QVERIFY(answers.done());
            const auto saved = readPlan(contentOf(path), path, sample::lookup());
            QCOMPARE(saved->project.name, u"ours"_s);
            QCOMPARE(saved->project.client, gone ? u"Someone"_s : u"theirs"_s);
            recovery.stop();
        }
    }

    void whereNothingCanBeKeptItIsSaidOnce()
    {
        const QTemporaryDir folder;
        write(folder.filePath(u"in-the-way"_s), "x");
        FileBench bench;
        Recovery recovery(bench.workspace, folder.filePath(u"in-the-way"_s), nullptr);
        QSignalSpy failed(&recovery, &Recovery::failed);
        bench.window.startRecovery(recovery);
        bench.files().begin(sample::plan(), false);
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
            QVERIFY(bench.rename(name));
        QVERIFY(!recovery.settle());
        QCOMPARE(failed.size(), 1);
        QVERIFY(!bench.notice(Notices::About::Recovery).isEmpty());
        QVERIFY(!QApplication::activeModalWidget());
    }

    void switchedOffNothingIsKept()
    {
        const QTemporaryDir folder;
        Crashed run(folder.path(), {}, {u"one"_s});
        QVERIFY(!filesIn(folder.path()).isEmpty());
        run.recovery.setKeeping(false);
        QCOMPARE(filesIn(folder.path()), QStringList());
        QVERIFY(run.bench.rename(u"two"_s));
        run.recovery.follow();
        QCOMPARE(filesIn(folder.path()), QStringList());
        run.recovery.setKeeping(true);
        run.recovery.follow();
        QVERIFY(run.recovery.settle());
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    TestRecovery test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_recovery.moc"
