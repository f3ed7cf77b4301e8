// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Several windows on one file, and files that change underneath: nobody's work is lost.
#include "tests/support/filebench.h"
#include "views/mainwindow/changedfile.h"

#include <QtCore/QDir>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>

using namespace portolan;
using namespace portolan::testing;
using namespace Qt::StringLiterals;

namespace {

struct Place
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"plan.portolan"_s);

    Place() { write(path, writePlan(sample::plan())); }
    QStringList files() const { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    QByteArray content() const { return contentOf(path); }
};

QByteArray withClient(const QString &client)
{
    Plan plan = sample::plan();
    plan.project.client = client;
    return writePlan(plan);
}

} // namespace

class TestSharedFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSecondWindowIsToldByWhomAndReadsOnly()
    {
        const Place place;
        FileBench first, second;
        QVERIFY(first.files().open(place.path));
        Answers answers({u"Open read-only"_s});
        QVERIFY(second.files().open(place.path));
        QVERIFY(answers.done());
        QVERIFY(answers.texts.first().contains(QString::number(QCoreApplication::applicationPid())));
        QVERIFY(answers.texts.first().contains(QSysInfo::machineHostName()));
        QVERIFY(second.files().isReadOnly() && !first.files().isReadOnly());
        QVERIFY(second.window.windowTitle().contains(u"read-only"_s));
        QVERIFY(second.notice(Notices::About::ReadOnly).contains(QSysInfo::machineHostName()));
        QVERIFY(second.rename(u"second"_s));
        QVERIFY(first.rename(u"first"_s) && first.files().save());
        QVERIFY(place.content().contains("first"));
    }

    void whenTheFirstIsGoneTheSecondSavesAndMergesWhatTheFirstDid()
    {
        const Place place;
        FileBench second;
        {
            FileBench first;
            QVERIFY(first.files().open(place.path));
            QVERIFY(second.files().openQuietly(place.path).ok());
            QVERIFY(second.files().isReadOnly());
            Plan after = first.document.plan();
            after.project.client = u"of the first"_s;
            QVERIFY(first.workspace.push(difference(first.document.plan(), after, u"Client"_s)));
            QVERIFY(first.files().save());
        }
        QVERIFY(second.rename(u"of the second"_s));
        Answers answers({u"Merge…"_s, u"Merge and save"_s});
        QVERIFY(second.files().save());
        QVERIFY(answers.done() && !second.files().isReadOnly());
        QVERIFY(place.content().contains("of the first") && place.content().contains("of the second"));
    }

    void aCopyIsAPlanOfItsOwn()
    {
        const Place place;
        FileBench first, second;
        QVERIFY(first.files().open(place.path));
        const Answers answers({u"Open a copy"_s});
        second.files().open(place.path);
        QVERIFY(answers.done());
        QVERIFY(second.document.path().isEmpty() && second.document.isModified());
        QVERIFY(!second.files().isReadOnly());
        QCOMPARE(writePlan(second.document.plan()), writePlan(first.document.plan()));
    }

    void notOpenedTheOpenPlanStays()
    {
        const Place place;
        FileBench first, second;
        QVERIFY(first.files().open(place.path));
        second.files().begin(Plan(), false);
        const Answers answers({u"Do not open"_s});
        QVERIFY(!second.files().open(place.path));
        QVERIFY(answers.done());
        QCOMPARE(writePlan(second.document.plan()), writePlan(Plan()));
    }

    void theLockGoesWithThePlan()
    {
        const Place place;
        FileBench bench;
        QVERIFY(bench.files().open(place.path));
        QCOMPARE(place.files().size(), 2);
        bench.files().close();
        QCOMPARE(place.files(), {u"plan.portolan"_s});
        QVERIFY(bench.files().open(place.path) && bench.files().open(place.path)); // once more is no second window
        QVERIFY(!bench.files().isReadOnly());
    }

    void whatIsOnlyLookedAtHasNoLock()
    {
        const Place place;
        FileBench bench;
        QVERIFY(bench.files().lookAt(place.path).ok());
        QCOMPARE(place.files(), {u"plan.portolan"_s});
    }

    void overwritingKeepsTheOtherVersionForGood()
    {
        const Place place;
        FileBench bench;
        QVERIFY(bench.files().open(place.path));
        for (int round = 1; round <= 12; ++round) { // more often than there are backups
            const QByteArray theirs = withClient(u"theirs %1"_s.arg(round));
            write(place.path, theirs);
            QVERIFY(bench.rename(u"ours %1"_s.arg(round)));
            const Answers answers({u"Overwrite"_s});
            QVERIFY(bench.files().save());
            QVERIFY(answers.done());
            QVERIFY(place.content().contains("ours " + QByteArray::number(round)));
            int kept = 0;
            for (const QString &file : place.files().filter(u"(other version "_s))
                kept += contentOf(place.folder.filePath(file)) == theirs;
            QCOMPARE(kept, 1);
        }
        QCOMPARE(place.files().filter(u"(other version "_s).size(), 12);
        QVERIFY(bench.notice(Notices::About::Kept).contains(u"(other version "_s));
    }

    void aVersionThatDoesNotReadIsNotMergedButKept()
    {
        const Place place;
        FileBench bench;
        QVERIFY(bench.files().open(place.path));
        write(place.path, "somebody's shopping list");
        QVERIFY(bench.rename(u"ours"_s));
        Answers answers({u"Overwrite"_s});
        QVERIFY(bench.files().save());
        QVERIFY(answers.done() && answers.texts.first().contains(u"cannot be merged"_s));
        QCOMPARE(contentOf(place.folder.filePath(place.files().filter(u"(other version "_s).first())),
                 QByteArray("somebody's shopping list"));
    }

    void aMergeIsAnEditThatCanBeUndone()
    {
        const Place place;
        FileBench bench;
        QVERIFY(bench.files().open(place.path));
        QVERIFY(bench.rename(u"ours"_s));
        write(place.path, withClient(u"theirs"_s));
        const Answers answers({u"Merge…"_s, u"Merge and save"_s});
        QVERIFY(bench.files().save());
        QVERIFY(answers.done());
        QCOMPARE(bench.document.plan().project.client, u"theirs"_s);
        QVERIFY(!bench.document.isModified());
        QVERIFY(bench.document.undo().ok());
        QCOMPARE(bench.document.plan().project.client, u"Someone"_s);
        QCOMPARE(bench.document.plan().project.name, u"ours"_s);
        QVERIFY(bench.files().save()); // nothing changed underneath since
    }

    void cancelledNothingIsChanged()
    {
        const Place place;
        FileBench bench;
        QVERIFY(bench.files().open(place.path));
        QVERIFY(bench.rename(u"ours"_s));
        const QByteArray theirs = withClient(u"theirs"_s), ours = writePlan(bench.document.plan());
        write(place.path, theirs);
        for (const QStringList &buttons : {QStringList{u"Do not save"_s}, QStringList{u"Merge…"_s, u"Cancel"_s}}) {
            const Answers answers(buttons);
            QVERIFY(!bench.files().save());
            QVERIFY(answers.done());
            QCOMPARE(place.content(), theirs);
            QCOMPARE(writePlan(bench.document.plan()), ours);
            QVERIFY(bench.document.changedUnderneath());
        }
    }

    void anUnfinishedSaveIsOfferedAndTakenOverAsAnEdit()
    {
        const Place place;
        const QString whole = place.folder.filePath(u".plan.portolan.portolan-a1B2c3"_s),
                      half = place.folder.filePath(u".plan.portolan.portolan-QwErTy"_s),
                      another = place.folder.filePath(u".else.portolan.portolan-a1B2c3"_s);
        write(whole, withClient(u"unfinished"_s));
        write(half, withClient(u"half"_s).left(200));
        write(another, withClient(u"of another plan"_s));
        FileBench bench;
        const Answers answers({u"Take it over"_s});
        QVERIFY(bench.files().open(place.path));
        QVERIFY(answers.done());
        QVERIFY(!QFile::exists(half) && QFile::exists(another));
        QCOMPARE(bench.document.plan().project.client, u"unfinished"_s);
        QCOMPARE(bench.document.history().count(), 1);
        QVERIFY(QFile::exists(whole)); // until that is saved
        QVERIFY(bench.files().save());
        QVERIFY(!QFile::exists(whole));
    }

    /// Two windows that open, edit, save, close in any order: every name that was saved is in the file, or in
    /// another version kept beside it, or in a later save that had read it.
    void whateverTwoWindowsDoNothingThatWasSavedIsLost()
    {
        for (quint32 seed = 1; seed <= 12; ++seed) {
            const Place place;
            QRandomGenerator random(seed);
            std::unique_ptr<FileBench> windows[2];
            QStringList saved; // requirements, each added by one window and never removed
            int number = 0;
            for (int turn = 0; turn < 14; ++turn) {
                std::unique_ptr<FileBench> &window = windows[random.bounded(2)];
                if (!window) {
                    window = std::make_unique<FileBench>();
                    QVERIFY(window->files().openQuietly(place.path).ok());
                    continue;
                }
                if (random.bounded(5) == 0) {
                    window.reset();
                    continue;
                }
                Plan after = window->document.plan();
                CustomRequirement added = *after.requirements.find(u"r1"_s);
                added.id = u"added-%1"_s.arg(++number);
                after.requirements.put(added);
                QVERIFY(window->workspace.push(difference(window->document.plan(), after, u"Add"_s)));
                if (window->files().isReadOnly() && (windows[0] && windows[1]))
                    continue; // it would ask for another name
                const bool changed = window->document.changedUnderneath();
                const Answers answers(changed ? QStringList({u"Merge…"_s, u"Merge and save"_s}) : QStringList());
                QVERIFY(window->files().save());
                QVERIFY(answers.done());
                for (const CustomRequirement &each : window->document.plan().requirements)
                    if (each.id.startsWith(u"added"_s) && !saved.contains(each.id))
                        saved.append(each.id);
            }
            for (const QString &id : std::as_const(saved))
                QVERIFY2(place.content().contains(id.toUtf8()), qPrintable(u"seed %1, %2"_s.arg(seed).arg(id)));
        }
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    TestSharedFiles test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_sharedfiles.moc"
