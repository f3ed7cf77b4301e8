// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A trace in the window: asked by two devices or by typing, drawn, followed by edits, ended.
#include "model/editing/requirementedits.h"
#include "tests/support/windowbench.h"
#include "views/canvas/canvasview.h"
#include "views/mainwindow/mainwindow.h"
#include "views/mainwindow/tracing.h"
#include "views/settings/settings.h"
#include "views/trace/tracepanel.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>

using namespace portolan;
using namespace Qt::StringLiterals;

namespace {

struct Bench : testing::WindowBench
{
    TracePanel &panel() { return *window.findChild<TracePanel *>(); }
};

} // namespace

class TestTrace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void twoChosenDevicesAreTracedByTheNeedBetweenThem()
    {
        Bench bench;
        bench.workspace.select(Selection::devices({u"burn"_s, u"ps"_s}));
        QVERIFY(bench.window.actions().trace->text().contains(u"between"_s));
        bench.window.actions().trace->trigger();
        QApplication::processEvents();
        const Tracing &tracing = bench.workspace.tracing();
        QVERIFY(tracing.isActive());
        QCOMPARE(tracing.question().from, u"burn"_s);
        QCOMPARE(tracing.question().port, 111);
        QVERIFY(tracing.isPermitted());
        QCOMPARE(bench.canvas().overlay().plates.size(), 1);
        QVERIFY(bench.panel().isVisible());
        QCOMPARE(bench.panel().findChild<QListView *>()->model()->rowCount(), 1);
        QVERIFY(bench.panel().findChildren<QComboBox *>().at(2)->count() > 1); // the services between the two
    }

    void theNeedIsFoundFromTheOtherSideToo()
    {
        Bench bench;
        const TraceQuestion question =
            firstNeedBetween(bench.workspace.derived()->plan, bench.workspace.derived()->flows, u"ps"_s, u"burn"_s);
        QCOMPARE(question.from, u"burn"_s);
        QCOMPARE(question.to, u"ps"_s);
    }

    void theAnswerFollowsThePlan()
    {
        Bench bench;
        bench.workspace.tracing().ask(
            {.from = u"burn"_s, .to = u"ps"_s, .protocol = protocols::tcp, .port = 9100, .sourcePort = -1});
        QVERIFY(!bench.workspace.tracing().isPermitted());
        QCOMPARE(bench.canvas().overlay().plates.first().tone, Overlay::Tone::Deny);
        const auto edit =
            addRequirement(bench.workspace.plan(), u"burn"_s, u"ps"_s, protocols::tcp, u"9100"_s, u"test"_s);
        QVERIFY(edit.ok());
        QVERIFY(bench.workspace.push(*edit));
        QVERIFY(bench.settled());
        QApplication::processEvents();
        QVERIFY(bench.workspace.tracing().isPermitted());
        QCOMPARE(bench.canvas().overlay().plates.first().tone, Overlay::Tone::Permit);
        bench.document.history().undo();
        QVERIFY(bench.settled());
        QApplication::processEvents();
        QVERIFY(!bench.workspace.tracing().isPermitted());
    }

    void aClickOnAPlateOpensTheRule()
    {
        Bench bench;
        bench.workspace.tracing().ask(firstNeedBetween(bench.workspace.derived()->plan,
                                                       bench.workspace.derived()->flows, u"burn"_s, u"ps"_s));
        QApplication::processEvents();
        CanvasView &canvas = bench.canvas();
        const double unit = detailFor(canvas.zoom()) == Detail::Full ? 1 : 1 / canvas.zoom();
        const QRectF plate = Overlay::rectOf(canvas.overlay().plates.first(), unit);
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, canvas.view().toView(plate.center()).toPoint());
        const QList<Pick> picks = bench.workspace.selection().picks;
        QCOMPARE(picks.size(), 1);
        QCOMPARE(picks.first().kind, Pick::Kind::Rule);
        QCOMPARE(picks.first().point, u"core"_s);
        QVERIFY(bench.workspace.tracing().isActive());
    }

    void escapeEndsItAndTheSelectionStays()
    {
        Bench bench;
        bench.workspace.select(Selection::devices({u"burn"_s, u"ps"_s}));
        bench.window.actions().trace->trigger();
        bench.canvas().setFocus();
        QTest::keyClick(&bench.canvas(), Qt::Key_Escape);
        QVERIFY(!bench.workspace.tracing().isActive());
        QVERIFY(bench.canvas().overlay().isEmpty());
        QCOMPARE(bench.workspace.selection().picks.size(), 2);
        QTest::keyClick(&bench.canvas(), Qt::Key_Escape);
        QVERIFY(bench.workspace.selection().isEmpty());
    }

    void whatIsNoPortIsSaidAtTheField()
    {
        Bench bench;
        bench.workspace.tracing().ask(firstNeedBetween(bench.workspace.derived()->plan,
                                                       bench.workspace.derived()->flows, u"burn"_s, u"ps"_s));
        const auto edits = bench.panel().findChildren<QLineEdit *>(Qt::FindDirectChildrenOnly);
        QCOMPARE(edits.size(), 2);
        for (const QString &wrong : {u"65536"_s, u"http"_s, u"-1"_s, u"80-90"_s}) {
            edits.first()->setText(wrong);
            Q_EMIT edits.first()->editingFinished();
            bool said = false;
            for (const QLabel *label : bench.panel().findChildren<QLabel *>())
                said = said || label->text().contains(wrong);
            QVERIFY2(said, qPrintable(wrong));
            QCOMPARE(bench.workspace.tracing().question().port, 111);
        }
        edits.first()->setText(u" 2049 "_s);
        Q_EMIT edits.first()->editingFinished();
        QCOMPARE(bench.workspace.tracing().question().port, 2049);
    }

    void anEndThatIsNothingIsExplained()
    {
        Bench bench;
        bench.workspace.tracing().ask(
            {.from = u"burn"_s, .to = u"\"; drop"_s, .protocol = protocols::tcp, .port = 80, .sourcePort = -1});
        QVERIFY(!bench.workspace.tracing().answer());
        QVERIFY(bench.workspace.tracing().fault().contains(u"drop"_s));
        QVERIFY(bench.canvas().overlay().isEmpty());
    }

    void anotherPlanEndsIt()
    {
        Bench bench;
        bench.workspace.tracing().ask(firstNeedBetween(bench.workspace.derived()->plan,
                                                       bench.workspace.derived()->flows, u"burn"_s, u"ps"_s));
        bench.window.files().begin(Plan(), false);
        QVERIFY(bench.settled());
        QVERIFY(!bench.workspace.tracing().isActive());
    }

    void aTraceIsAViewOfScreenshots()
    {
        Bench bench;
        QVERIFY(bench.window.showView(u"trace:burn,ps"_s));
        QVERIFY(bench.window.showView(u"trace:burn,198.51.100.9,udp,53"_s));
        for (const QString &wrong :
             {u"trace:burn"_s, u"trace:burn,ps,tcp,x"_s, u"trace:burn,ps,nonsense,1"_s, u"trace:nobody,ps,tcp,1"_s})
            QVERIFY2(!bench.window.showView(wrong), qPrintable(wrong));
    }
};

QTEST_MAIN(TestTrace)
#include "tst_trace.moc"
