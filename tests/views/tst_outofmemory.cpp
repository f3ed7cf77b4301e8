// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where memory runs out, the window stays, the plan is as it was, and the journal is whole.
#include "tests/support/scarcememory.h"

#include "model/editing/documentjournal.h"
#include "tests/support/filebench.h"
#include "tests/support/randomedits.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>

using namespace portolan;
using namespace portolan::testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray keptIn(const QString &folder)
{
    const QStringList files = QDir(folder).entryList({u"*.journal"_s});
    if (files.size() != 1)
        return "not one journal";
    const auto content = JournalFile::read(folder + u'/' + files.first());
    const auto journal = content ? replayed(*content, {}) : content.error();
    return journal ? writePlan(journal->state.plan) : journal.error().text().toUtf8();
}

} // namespace

class TestOutOfMemory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Every allocation of an edit fails in turn, until none does.
    void anEditThatMemoryDoesNotSufficeForLeavesThePlan()
    {
        const QTemporaryDir folder;
        PlanDocument document(sample::lookup());
        document.begin(sample::plan());
        DocumentJournal journal(document, u"test"_s);
        journal.begin(folder.filePath(u"a"_s));
        QVERIFY(journal.settle());
        int refused = 0;
        QRandomGenerator random(4);
        for (int step = 0; step < 6; ++step) {
            auto edit = randomEdit(document.plan(), random);
            while (!edit || edit->isEmpty())
                edit = randomEdit(document.plan(), random);
            const QByteArray before = writePlan(document.plan());
            const int count = document.history().count();
            for (long allowed = 0;; ++allowed) {
                ScarceMemory::arm(ScarceMemory::Where::ThisThread, allowed);
                const Done done = document.push(*edit);
                const bool failed = ScarceMemory::disarm();
                QVERIFY(done.ok() || failed);
                if (done)
                    break;
                ++refused;
                QVERIFY(done.error().what.contains(u"memory"_s));
                QCOMPARE(writePlan(document.plan()), before);
                QCOMPARE(document.history().count(), count);
                if (allowed % 16 == 0) {
                    QCoreApplication::processEvents();
                    QVERIFY(journal.settle());
                    QCOMPARE(keptIn(folder.path()), before);
                }
            }
            QVERIFY(writePlan(document.plan()) != before);
            QCoreApplication::processEvents();
            QVERIFY(journal.settle());
            QCOMPARE(keptIn(folder.path()), writePlan(document.plan()));
        }
        QVERIFY2(refused > 100, qPrintable(QString::number(refused)));
    }

    void undoAndRedoToo()
    {
        PlanDocument document(sample::lookup());
        document.begin(sample::plan());
        const QByteArray start = writePlan(document.plan());
        QVERIFY(document.push(*setField(document.plan(), u"devices"_s, {u"burn"_s}, u"count"_s, 3)).ok());
        const QByteArray end = writePlan(document.plan());
        for (const bool back : {true, false}) {
            int refused = 0;
            for (long allowed = 0;; ++allowed) {
                ScarceMemory::arm(ScarceMemory::Where::ThisThread, allowed);
                const Done done = back ? document.undo() : document.redo();
                ScarceMemory::disarm();
                QCOMPARE(writePlan(document.plan()), done.ok() == back ? start : end);
                if (done)
                    break;
                ++refused;
            }
            QVERIFY(refused > 10);
        }
    }

    /// The thread that derives runs out of memory at many places.
    void aDerivationThatFailsIsSaidAndTheLastOneStays()
    {
        FileBench bench;
        bench.files().begin(sample::plan(), false);
        const auto settled = [&] { return QTest::qWaitFor([&] { return !bench.workspace.isDeriving(); }, 60'000); };
        QVERIFY(settled());
        QSignalSpy failed(&bench.workspace, &Workspace::derivingFailed);
        int failures = 0;
        long allowed = 0;
        for (int round = 0; round < 60; ++round, allowed = allowed * 5 / 4 + 1) {
            const auto before = bench.workspace.derived();
            ScarceMemory::arm(ScarceMemory::Where::OtherThreads, allowed);
            QVERIFY(bench.workspace.push(
                *setField(bench.document.plan(), u"devices"_s, {u"burn"_s}, u"count"_s, 2 + round % 17)));
            QVERIFY(settled());
            ScarceMemory::disarm();
            if (failed.isEmpty())
                continue;
            ++failures;
            failed.clear();
            QCOMPARE(bench.workspace.derived(), before);
            QVERIFY(bench.notice(Notices::About::Memory).contains(u"memory"_s));
            // The next edit is derived whole.
            QVERIFY(
                bench.workspace.push(*setField(bench.document.plan(), u"devices"_s, {u"burn"_s}, u"count"_s, 1)));
            QVERIFY(settled());
            QVERIFY(bench.workspace.derived() != before);
            QVERIFY(bench.notice(Notices::About::Memory).isEmpty());
            const auto anew = derive(bench.document.plan(), bench.workspace.texts());
            QCOMPARE(bench.workspace.derived()->rules.ruleCount(), anew->rules.ruleCount());
            QCOMPARE(bench.workspace.derived()->findings.size(), anew->findings.size());
        }
        QVERIFY2(failures > 15, qPrintable(QString::number(failures)));
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    TestOutOfMemory test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_outofmemory.moc"
