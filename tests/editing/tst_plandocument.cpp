// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/arrangeedits.h"
#include "model/editing/fieldedits.h"
#include "model/editing/plandocument.h"
#include "tests/editing/sample.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace portolan;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

PlanEdit nameEdit(const Plan &plan, const QString &name, const QString &merge = {})
{
    return setField(plan, u"project"_s, {QString()}, u"name"_s, name, merge).value();
}

} // namespace

class TestPlanDocument : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void aPushedEditIsSignalledOnceAndUndone()
    {
        PlanDocument document(sample::lookup());
        document.begin(sample::plan());
        QList<PlanEdit> seen;
        connect(&document, &PlanDocument::planChanged, this, [&](const PlanEdit &edit) { seen.append(edit); });
        const QByteArray before = writePlan(document.plan());
        QVERIFY(document.push(nameEdit(document.plan(), u"New"_s)).ok());
        QCOMPARE(seen.size(), 1);
        QVERIFY(document.isModified());
        QCOMPARE(document.plan().project.name, u"New"_s);
        document.history().undo();
        QCOMPARE(seen.size(), 2);
        QCOMPARE(writePlan(document.plan()), before);
        QVERIFY(!document.isModified());
        document.history().redo();
        QCOMPARE(document.plan().project.name, u"New"_s);
    }

    void anEmptyEditIsNothing()
    {
        PlanDocument document({});
        QVERIFY(document.push({}).ok());
        QCOMPARE(document.history().count(), 0);
    }

    void anEditThatDoesNotFitChangesNothing()
    {
        PlanDocument document(sample::lookup());
        document.begin(sample::plan());
        const QByteArray before = writePlan(document.plan());
        const PlanEdit edit = nameEdit(document.plan(), u"New"_s);
        QVERIFY(document.push(edit).ok());
        QVERIFY(!document.push(edit).ok());
        QCOMPARE(document.history().count(), 1);
        document.history().undo();
        QCOMPARE(writePlan(document.plan()), before);
    }

    void editsThatMayMergeBecomeOneStep()
    {
        PlanDocument document(sample::lookup());
        document.begin(sample::plan());
        for (const QString &name : {u"a"_s, u"ab"_s, u"abc"_s})
            QVERIFY(document.push(nameEdit(document.plan(), name, u"name"_s)).ok());
        QCOMPARE(document.history().count(), 1);
        QVERIFY(document.push(nameEdit(document.plan(), u"other"_s)).ok());
        QCOMPARE(document.history().count(), 2);
        document.history().undo();
        document.history().undo();
        QCOMPARE(document.plan().project.name, u"Studio 4"_s);
        document.history().redo();
        QCOMPARE(document.plan().project.name, u"abc"_s);
    }

    void mergedEditsThatComeBackLeaveNoStep()
    {
        PlanDocument document(sample::lookup());
        document.begin(sample::plan());
        QVERIFY(document.push(nameEdit(document.plan(), u"x"_s, u"name"_s)).ok());
        QVERIFY(document.push(nameEdit(document.plan(), u"Studio 4"_s, u"name"_s)).ok());
        QCOMPARE(document.history().count(), 0);
        QCOMPARE(writePlan(document.plan()), writePlan(sample::plan()));
    }

    void aSavedPlanIsReadBackTheSame()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"plan.portolan"_s);
        PlanDocument document(sample::lookup());
        document.begin(sample::plan());
        QVERIFY(document.push(nameEdit(document.plan(), u"New"_s)).ok());
        QVERIFY(document.saveAs(path).ok());
        QVERIFY(!document.isModified());
        QVERIFY(!document.changedUnderneath());
        PlanDocument other(sample::lookup());
        QSignalSpy changed(&other, &PlanDocument::planChanged);
        QVERIFY(other.open(path).ok());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(writePlan(other.plan()), writePlan(document.plan()));
        QVERIFY(!other.isModified());
    }

    void aFileThatIsBrokenLeavesTheOpenPlan()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"plan.portolan"_s);
        const QByteArray whole = writePlan(sample::plan());
        PlanDocument document(sample::lookup());
        document.begin(sample::plan());
        QVERIFY(document.push(nameEdit(document.plan(), u"New"_s)).ok());
        const QByteArray before = writePlan(document.plan());
        for (const QByteArray &broken : {QByteArray(), whole.left(whole.size() / 2), QByteArray("{\"format\": 99}"),
                                         QByteArray("\0\1\2", 3)}) {
            write(path, broken);
            const Done done = document.open(path);
            QVERIFY(!done.ok());
            QVERIFY(done.error().text().contains("plan.portolan"_L1));
            QCOMPARE(writePlan(document.plan()), before);
            QVERIFY(document.history().canUndo());
        }
        QVERIFY(!document.open(folder.filePath(u"missing"_s)).ok());
        QCOMPARE(writePlan(document.plan()), before);
    }

    void aFileChangedUnderneathIsNotOverwrittenUnasked()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"plan.portolan"_s);
        PlanDocument document(sample::lookup());
        document.begin(sample::plan());
        QVERIFY(!document.save().ok()); // it has no file yet
        QVERIFY(document.saveAs(path).ok());
        write(path, "somebody else's");
        QVERIFY(document.changedUnderneath());
        QVERIFY(!document.save().ok());
        QVERIFY(document.save(true).ok());
        QVERIFY(!document.changedUnderneath());
        QFile backup(path + u'~');
        QVERIFY(backup.open(QIODevice::ReadOnly));
        QCOMPARE(backup.readAll(), QByteArray("somebody else's"));
    }

    void aFailedSaveKeepsTheStateModified()
    {
        PlanDocument document(sample::lookup());
        document.begin(sample::plan());
        QVERIFY(document.push(nameEdit(document.plan(), u"New"_s)).ok());
        QVERIFY(!document.saveAs(u"/nonexistent/folder/plan.portolan"_s).ok());
        QVERIFY(document.isModified());
        QVERIFY(document.path().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPlanDocument)
#include "tst_plandocument.moc"
