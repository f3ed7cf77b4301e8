// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A journal brings a document back as it was: plan, file, history, and whether it was saved.
#include "model/base/safefile.h"
#include "model/editing/documentjournal.h"
#include "tests/support/randomedits.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace portolan;
using namespace Qt::StringLiterals;

namespace {

Replayed replay(const QString &file)
{
    const auto content = JournalFile::read(file);
    if (!content)
        qFatal("%s", qPrintable(content.error().text()));
    const auto journal = replayed(*content, file);
    if (!journal)
        qFatal("%s", qPrintable(journal.error().text()));
    return *journal;
}

QString onlyJournal(const QString &folder)
{
    const QStringList files = QDir(folder).entryList({u"*.journal"_s});
    if (files.size() != 1)
        qFatal("%d journals", int(files.size()));
    return folder + u'/' + files.first();
}

/// Two documents side by side: the plan, the steps by name, undone to the beginning and redone to the end.
void compare(PlanDocument &one, PlanDocument &other)
{
    QCOMPARE(writePlan(other.plan()), writePlan(one.plan()));
    QCOMPARE(writePlan(other.saved()), writePlan(one.saved()));
    QCOMPARE(other.path(), one.path());
    QCOMPARE(other.savedDigest(), one.savedDigest());
    QCOMPARE(other.isModified(), one.isModified());
    QCOMPARE(other.history().count(), one.history().count());
    QCOMPARE(other.history().index(), one.history().index());
    QCOMPARE(other.history().cleanIndex(), one.history().cleanIndex());
    for (int i = 0; i < one.history().count(); ++i)
        QCOMPARE(other.history().text(i), one.history().text(i));
    for (PlanDocument *each : {&one, &other})
        while (each->history().canUndo())
            QVERIFY(each->undo().ok());
    QCOMPARE(writePlan(other.plan()), writePlan(one.plan()));
    for (PlanDocument *each : {&one, &other})
        while (each->history().canRedo())
            QVERIFY(each->redo().ok());
    QCOMPARE(writePlan(other.plan()), writePlan(one.plan()));
}

} // namespace

class TestDocumentJournal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void everyStepComesBackWithItsHistory()
    {
        for (quint32 seed = 1; seed <= 30; ++seed) {
            const QTemporaryDir folder;
            QRandomGenerator random(seed);
            PlanDocument document(sample::lookup());
            if (seed % 3)
                document.begin(sample::plan(), seed % 2 == 0);
            else
                QVERIFY(writeFile(folder.filePath(u"plan.portolan"_s), writePlan(sample::plan())).ok() &&
                        document.open(folder.filePath(u"plan.portolan"_s)).ok());
            // With few steps between, the journal is begun anew many times.
            DocumentJournal journal(document, u"test"_s, {.bytes = 1 << 20, .steps = seed % 4 ? 500 : 7});
            journal.begin(folder.filePath(u"a"_s));
            for (int step = 0; step < 80; ++step) {
                testing::randomStep(document, random);
                if (random.bounded(25) == 0)
                    QVERIFY(document.saveAs(folder.filePath(u"plan%1.portolan"_s.arg(random.bounded(2)))).ok());
                if (random.bounded(5) == 0)
                    QCoreApplication::processEvents();
            }
            QVERIFY(journal.settle());
            const Replayed back = replay(onlyJournal(folder.path()));
            QCOMPARE(back.dropped, 0);
            PlanDocument other({});
            other.restore(back.state);
            compare(document, other);
        }
    }

    void whateverIsCutOffEveryStepBeforeComesBack()
    {
        const QTemporaryDir folder;
        QRandomGenerator random(3);
        PlanDocument document(sample::lookup());
        document.begin(sample::plan());
        DocumentJournal journal(document, u"test"_s);
        journal.begin(folder.filePath(u"a"_s));
        QVERIFY(journal.settle());
        QList<QByteArray> plans{writePlan(document.plan())};
        QList<qint64> sizes{journal.size()};
        while (plans.size() < 40)
            if (testing::randomStep(document, random)) {
                plans.append(writePlan(document.plan()));
                sizes.append(journal.size());
            }
        const QByteArray whole = *readFile(onlyJournal(folder.path()));
        const QString cut = folder.filePath(u"cut"_s);
        for (int round = 0; round < 120; ++round) {
            const qint64 length = sizes.first() + qint64(random.bounded(quint64(whole.size() - sizes.first() + 1)));
            QVERIFY(writeFile(cut, whole.left(length)).ok());
            const qsizetype kept =
                std::count_if(sizes.begin(), sizes.end(), [&](qint64 size) { return size <= length; });
            const Replayed back = replay(cut);
            QCOMPARE(writePlan(back.state.plan), plans.at(kept - 1));
            QCOMPARE(back.number, kept - 1);
            QCOMPARE(back.dropped, sizes.contains(length) ? 0 : 1);
        }
    }

    void aRecordIsAsLargeAsTheEditNotAsThePlan()
    {
        const QTemporaryDir folder;
        Plan plan = sample::plan();
        for (int i = 0; i < 4000; ++i) {
            Device device = *plan.devices.find(u"ws1"_s);
            device.id = u"copy-%1"_s.arg(i);
            plan.devices.put(device);
        }
        PlanDocument document(sample::lookup());
        document.begin(plan);
        DocumentJournal journal(document, u"test"_s);
        journal.begin(folder.filePath(u"a"_s));
        QVERIFY(journal.settle());
        const qint64 before = journal.size();
        QVERIFY(before > 400'000);
        const auto edit = setField(document.plan(), u"devices"_s, {u"copy-7"_s}, u"count"_s, 3);
        QVERIFY(edit && document.push(*edit).ok());
        QVERIFY(journal.size() > before);
        QVERIFY(journal.size() - before < 2000);
    }

    void theJournalIsBegunAnewBeforeItIsLong()
    {
        const QTemporaryDir folder;
        PlanDocument document(sample::lookup());
        document.begin(sample::plan());
        DocumentJournal journal(document, u"test"_s, {.bytes = 20'000, .steps = 100'000});
        journal.begin(folder.filePath(u"a"_s));
        qint64 largest = 0;
        for (int i = 0; i < 400; ++i) { // nudges: the history has one step
            Placement place;
            place.id = u"ws1"_s;
            place.x = i + 1000;
            QVERIFY(document.push(setPlacements(document.plan(), {place}, u"Nudge"_s, u"nudge"_s)).ok());
            QCoreApplication::processEvents();
            largest = qMax(largest, journal.size());
        }
        QVERIFY(journal.settle());
        QVERIFY2(largest < 60'000, qPrintable(QString::number(largest)));
        QVERIFY(journal.generation() > 2);
        const Replayed back = replay(onlyJournal(folder.path()));
        QCOMPARE(back.number, 400);
        QCOMPARE(writePlan(back.state.plan), writePlan(document.plan()));
        QCOMPARE(back.state.steps.size(), 1);
    }

    void anotherPlanBeginsAnotherJournalAndAnEndRemovesIt()
    {
        const QTemporaryDir folder;
        PlanDocument document(sample::lookup());
        document.begin(sample::plan());
        DocumentJournal journal(document, u"test"_s);
        journal.begin(folder.filePath(u"a"_s));
        QVERIFY(document.push(*setField(document.plan(), u"project"_s, {QString()}, u"name"_s, u"New"_s)).ok());
        document.begin(Plan(), true);
        QVERIFY(journal.settle());
        const Replayed back = replay(onlyJournal(folder.path()));
        QCOMPARE(writePlan(back.state.plan), writePlan(Plan()));
        QVERIFY(back.state.isModified());
        journal.end();
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
        QVERIFY(document.push(*setField(document.plan(), u"project"_s, {QString()}, u"name"_s, u"Newer"_s)).ok());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void aPlanRebasedOnAnotherVersionOfItsFileComesBackSo()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"plan.portolan"_s);
        PlanDocument document(sample::lookup());
        document.begin(sample::plan());
        QVERIFY(document.saveAs(path).ok());
        DocumentJournal journal(document, u"test"_s);
        journal.begin(folder.filePath(u"a"_s));
        QVERIFY(document.push(*setField(document.plan(), u"project"_s, {QString()}, u"name"_s, u"New"_s)).ok());
        Plan theirs = sample::plan();
        theirs.project.client = u"Another"_s;
        document.rebase(theirs, u"digest of theirs"_s);
        QVERIFY(document.push(*setField(document.plan(), u"project"_s, {QString()}, u"site"_s, u"Here"_s)).ok());
        QVERIFY(journal.settle());
        PlanDocument other({});
        other.restore(replay(onlyJournal(folder.path())).state);
        QCOMPARE(other.savedDigest(), u"digest of theirs"_s);
        compare(document, other);
    }

    void whatCannotBeWrittenIsSaidOnceAndMadeGood()
    {
        const QTemporaryDir folder;
        const QString stem = folder.filePath(u"there/a"_s);
        PlanDocument document(sample::lookup());
        document.begin(sample::plan());
        DocumentJournal journal(document, u"test"_s);
        QSignalSpy failed(&journal, &DocumentJournal::failed), kept(&journal, &DocumentJournal::kept);
        journal.begin(stem);
        QVERIFY(!journal.settle());
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s}) {
            QVERIFY(document.push(*setField(document.plan(), u"project"_s, {QString()}, u"name"_s, name)).ok());
            QCoreApplication::processEvents();
            QVERIFY(!journal.settle());
        }
        QCOMPARE(failed.size(), 1);
        QVERIFY(QDir(folder.path()).mkdir(u"there"_s));
        QVERIFY(document.push(*setField(document.plan(), u"project"_s, {QString()}, u"name"_s, u"d"_s)).ok());
        QCoreApplication::processEvents();
        QVERIFY(journal.settle());
        QCOMPARE(kept.size(), 1);
        PlanDocument other({});
        other.restore(replay(onlyJournal(folder.filePath(u"there"_s))).state);
        compare(document, other);
    }
};

QTEST_GUILESS_MAIN(TestDocumentJournal)
#include "tst_documentjournal.moc"
