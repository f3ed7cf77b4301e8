// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Plans that are too large for the window's thread: what workers make of them is what would be made at once, and
// the newest always wins.
#include "model/drawing/layout.h"
#include "model/editing/arrangeedits.h"
#include "model/editing/deviceedits.h"
#include "tests/support/bigplan.h"
#include "tests/support/windowbench.h"
#include "views/mainwindow/digest.h"
#include "views/mainwindow/indicators.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QPushButton>

using namespace portolan;
using namespace portolan::testing;
using namespace Qt::StringLiterals;

namespace {

struct Bench : WindowBench
{
    explicit Bench(int devices = 400)
    {
        Plan plan = bigPlan({devices, 12, 4, 3, true});
        for (const Placement &placement : autoLayout(plan, nullptr))
            plan.layout.put(placement);
        window.files().begin(plan, false);
    }
    bool drawn()
    {
        return settled() && QTest::qWaitFor([this] { return canvas().isSettled(); }, 60'000);
    }
    bool rename(const QString &device, const QString &name)
    {
        Plan after = workspace.plan();
        Device changed = *after.devices.find(device);
        changed.name = name;
        after.devices.put(changed);
        return workspace.push(difference(workspace.plan(), after, u"Rename"_s));
    }
    bool place(const QString &device, double x)
    {
        Placement placement = *workspace.plan().layout.find(device);
        placement.x = x;
        return workspace.push(setPlacements(workspace.plan(), {placement}, u"Move"_s));
    }
    QRectF rectOf(const QString &device)
    {
        return canvas().scene().rectOf(canvas().scene().find(u"devices"_s, device));
    }
    bool litIsRight()
    {
        const Lit right = litBy(workspace.selection(), *workspace.derived()), &is = workspace.lit();
        return right.flows == is.flows && right.devices == is.devices && right.gateways == is.gateways &&
               right.rules == is.rules && right.groups == is.groups;
    }
};

} // namespace

class TestLargePlans : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDigestCountsWhatTheTablesCount()
    {
        Bench bench;
        QVERIFY(bench.settled());
        const auto derived = bench.workspace.derived();
        const auto digest = bench.workspace.digest();
        qint64 all = 0;
        QList<qint64> at(derived->plan.devices.size(), 0);
        for (int flow = 0; flow < derived->flows.flows.size(); ++flow) {
            const qint64 rows = rowCount(derived->flows, derived->plan, flow);
            QCOMPARE(digest->rowsOf(flow), rows);
            all += rows;
        }
        QVERIFY(all > 1000);
        QCOMPARE(digest->rows(), all);
        QCOMPARE(digest->devices(), 400);
        QCOMPARE(digest->rules(), derived->rules.ruleCount());
        int unreachable = 0;
        for (int flow = 0; flow < derived->flows.flows.size(); ++flow)
            unreachable += derived->paths.unreachable(flow);
        QCOMPARE(digest->unreachable(), unreachable);
        QVERIFY(digest->rowsAt(0) > 0);
    }

    void whatIsChosenIsLitAsIfItWereWorkedOutHere()
    {
        Bench bench;
        QVERIFY(bench.settled());
        const QString first = bench.workspace.plan().devices.at(0).id,
                      other = bench.workspace.plan().devices.at(9).id;
        bench.workspace.select(Selection::device(first));
        QVERIFY(bench.rename(first, u"camera"_s));
        QVERIFY(bench.settled());
        QVERIFY(!bench.workspace.lit().flows.isEmpty());
        QVERIFY(bench.litIsRight());
        // Chosen while the worker is at it: its answer is about something else.
        QVERIFY(bench.rename(first, u"camera-2"_s));
        QTest::qWait(45);
        bench.workspace.select(Selection::device(other));
        QVERIFY(bench.settled());
        QCOMPARE(bench.workspace.selection(), Selection::device(other));
        QVERIFY(bench.workspace.lit().devices.contains(other));
        QVERIFY(bench.litIsRight());
        // Gone while it was chosen.
        QVERIFY(bench.workspace.push(deleteThings(bench.workspace.plan(), {{u"devices"_s, other}})));
        QVERIFY(bench.settled());
        QVERIFY(bench.workspace.selection().isEmpty());
        QVERIFY(bench.workspace.lit().isEmpty());
    }

    void theLastOfManyHastyEditsIsDrawn()
    {
        Bench bench;
        const QString device = bench.workspace.plan().devices.at(3).id;
        for (int i = 1; i <= 12; ++i) {
            QVERIFY(bench.place(device, 40.0 * i));
            if (i % 3 == 0)
                QVERIFY(bench.rename(device, u"name-%1"_s.arg(i)));
            QTest::qWait(i * 7 % 60);
        }
        QVERIFY(bench.drawn());
        QCOMPARE(bench.rectOf(device).x(), 480.0);
        QCOMPARE(bench.canvas().scene().cards.at(bench.canvas().scene().find(u"devices"_s, device).index).name,
                 u"name-12"_s);
        const Scene whole = Scene::build(bench.workspace.plan(), bench.workspace.derived().get());
        QCOMPARE(bench.canvas().scene().connectors.size(), whole.connectors.size());
        for (int i = 0; i < whole.connectors.size(); ++i) // the one in sight is the one with its ways
            QCOMPARE(bench.canvas().scene().connectors.at(i).way, whole.connectors.at(i).way);
        while (bench.document.history().canUndo())
            bench.document.history().undo();
        QVERIFY(bench.drawn());
        QCOMPARE(bench.rectOf(device).x(), bench.workspace.plan().layout.find(device)->x);
    }

    void aRefusedEditLeavesNothingBehind()
    {
        Bench bench;
        const Plan before = bench.workspace.plan();
        const QString device = before.devices.at(0).id;
        Plan after = before;
        after.devices.remove(device);
        PlanEdit edit = difference(before, after, u"Delete"_s);
        QVERIFY(bench.document.push(edit).ok());
        QVERIFY(!bench.document.push(edit).ok()); // it is gone already
        QVERIFY(bench.rename(before.devices.at(1).id, u"other"_s));
        QVERIFY(!bench.workspace.plan().devices.contains(device));
        bench.document.history().undo();
        bench.document.history().undo();
        QCOMPARE(writePlan(bench.workspace.plan()), writePlan(before));
    }

    void aLongComparisonTellsHowFarItIsAndIsCancelled()
    {
        Bench bench(3000);
        QVERIFY(bench.settled());
        Comparing &comparing = bench.workspace.comparing();
        QSignalSpy slow(&comparing, &Comparing::slow), far(&comparing, &Comparing::progressed);
        Plan before = bench.workspace.plan();
        before.devices.remove(before.devices.at(0).id);
        comparing.with(before, u"before"_s);
        QVERIFY(QTest::qWaitFor([&] { return slow.size() == 1 && !far.isEmpty(); }, 30'000));
        QVERIFY(comparing.isBusy());
        QCOMPARE(slow.first().first().toBool(), true);
        for (const QList<QVariant> &step : std::as_const(far))
            QVERIFY(step.at(0).toInt() >= 0 && step.at(0).toInt() <= step.at(1).toInt());
        QPushButton *cancel = nullptr;
        for (QPushButton *button : bench.window.findChild<StatusLine *>()->findChildren<QPushButton *>())
            if (button->isVisible())
                cancel = button;
        QVERIFY(cancel);
        cancel->click();
        QVERIFY(!comparing.isActive());
        QVERIFY(!comparing.isBusy());
        QCOMPARE(slow.size(), 2);
        QCOMPARE(slow.last().first().toBool(), false);
        QVERIFY(!cancel->isVisible());
        QSignalSpy changed(&comparing, &Comparing::changed);
        QTest::qWait(300);
        QCOMPARE(changed.size(), 0);
        QVERIFY(!comparing.result());
    }
};

QTEST_MAIN(TestLargePlans)
#include "tst_largeplans.moc"
