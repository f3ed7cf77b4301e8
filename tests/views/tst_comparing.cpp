// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Comparing in the window: with a file and with the last saved version, drawn and listed, followed by edits, ended.
#include "model/base/safefile.h"
#include "model/editing/arrangeedits.h"
#include "tests/support/windowbench.h"
#include "views/canvas/canvasview.h"
#include "views/mainwindow/comparing.h"
#include "views/mainwindow/docks.h"
#include "views/mainwindow/mainwindow.h"
#include "views/settings/settings.h"
#include "views/tables/tablepanel.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

using namespace portolan;
using namespace Qt::StringLiterals;

namespace {

struct Bench : testing::WindowBench
{
    const Overlay::Mark *markOn(const QString &table, const QString &id)
    {
        const Thing thing = canvas().scene().find(table, id);
        for (const Overlay::Mark &mark : canvas().overlay().marks)
            if (thing && mark.on == thing)
                return &mark;
        return nullptr;
    }
};

} // namespace

class TestComparing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsGoneIsAGhostAndWhatCameIsMarked()
    {
        Bench bench;
        QVERIFY(bench.workspace.push(deleteThings(bench.workspace.plan(), {{u"devices"_s, u"ps"_s}})));
        QVERIFY(bench.settled());
        QVERIFY(!bench.canvas().scene().find(u"devices"_s, u"ps"_s));
        bench.workspace.comparing().with(sample::plan(), u"before"_s);
        QVERIFY(bench.settled());
        QApplication::processEvents();
        QVERIFY(bench.canvas().scene().find(u"devices"_s, u"ps"_s));
        const Overlay::Mark *gone = bench.markOn(u"devices"_s, u"ps"_s);
        QVERIFY(gone && gone->tone == Overlay::Tone::Removed);
        QVERIFY(std::any_of(bench.canvas().overlay().lines.begin(), bench.canvas().overlay().lines.end(),
                            [](const auto &line) { return line.tone == Overlay::Tone::Removed; }));
        QCOMPARE(bench.canvas().overlay().plates.size(), 1);
        QVERIFY(bench.canvas().overlay().plates.first().title.contains(u"closed"_s));
        // The other way round it came.
        Plan before = bench.workspace.plan();
        bench.document.history().undo();
        bench.workspace.comparing().with(before, u"before"_s);
        QVERIFY(bench.settled());
        QApplication::processEvents();
        const Overlay::Mark *added = bench.markOn(u"devices"_s, u"ps"_s);
        QVERIFY(added && added->tone == Overlay::Tone::Added);
    }

    void aGhostCannotBeMoved()
    {
        Bench bench;
        QVERIFY(bench.workspace.push(deleteThings(bench.workspace.plan(), {{u"devices"_s, u"ps"_s}})));
        QVERIFY(bench.settled());
        bench.workspace.comparing().with(sample::plan(), u"before"_s);
        QVERIFY(bench.settled());
        QApplication::processEvents();
        const QByteArray before = writePlan(bench.workspace.plan());
        CanvasView &canvas = bench.canvas();
        const QPoint at = canvas.view()
                              .toView(canvas.scene().rectOf(canvas.scene().find(u"devices"_s, u"ps"_s)).center())
                              .toPoint();
        QTest::mousePress(&canvas, Qt::LeftButton, {}, at);
        for (int i = 1; i <= 4; ++i) {
            QMouseEvent move(QEvent::MouseMove, QPointF(at + QPoint(20 * i, 10)),
                             canvas.mapToGlobal(QPointF(at + QPoint(20 * i, 10))), Qt::NoButton, Qt::LeftButton,
                             {});
            QApplication::sendEvent(&canvas, &move);
        }
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, at + QPoint(80, 10));
        QTest::keyClick(&canvas, Qt::Key_Delete);
        bench.window.canvas().layOut(true);
        QCOMPARE(writePlan(bench.workspace.plan()), before);
    }

    void theComparisonFollowsEditsAndEnds()
    {
        Bench bench;
        bench.workspace.comparing().with(sample::plan(), u"before"_s);
        QVERIFY(bench.settled());
        QVERIFY(bench.workspace.comparing().result()->isSame());
        QVERIFY(bench.workspace.push(deleteThings(bench.workspace.plan(), {{u"devices"_s, u"burn"_s}})));
        QVERIFY(bench.settled());
        QApplication::processEvents();
        QVERIFY(!bench.workspace.comparing().result()->isSame());
        QVERIFY(bench.markOn(u"devices"_s, u"burn"_s));
        bench.canvas().setFocus();
        QTest::keyClick(&bench.canvas(), Qt::Key_Escape);
        QVERIFY(!bench.workspace.comparing().isActive());
        QApplication::processEvents();
        QVERIFY(!bench.canvas().scene().find(u"devices"_s, u"burn"_s));
        QVERIFY(bench.canvas().overlay().isEmpty());
    }

    void theTableTellsThePointsInSentences()
    {
        Bench bench;
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"older.portolan"_s);
        QVERIFY(writeFile(file, writePlan(sample::plan())).ok());
        QVERIFY(bench.workspace.push(deleteThings(bench.workspace.plan(), {{u"devices"_s, u"ps"_s}})));
        QVERIFY(bench.settled());
        QVERIFY(bench.window.showView(u"diff:"_s + file));
        QVERIFY(bench.settled());
        QApplication::processEvents();
        auto *dock = bench.window.findChild<TablesDock *>();
        QCOMPARE(dock->currentName(), u"changes"_s);
        auto *panel = static_cast<TablePanel *>(dock->current());
        const QAbstractItemModel &model = *panel->view().model();
        QVERIFY(model.rowCount() >= 2);
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(model.index(row, 2).data().toString());
        QVERIFY2(texts.first().startsWith(u"closes "_s), qPrintable(texts.join(u'\n')));
        QVERIFY2(texts.contains(u"Device ps-01"_s), qPrintable(texts.join(u'\n')));
    }

    void whatIsNoPlanIsNotComparedWith()
    {
        Bench bench;
        QVERIFY(!bench.window.actions().compareSaved->isEnabled()); // it was never saved
        QVERIFY(bench.window.actions().compareFile->isEnabled());
        QVERIFY(!bench.workspace.comparing().isActive());
        bench.workspace.comparing().with(Plan(), u"nothing"_s);
        QVERIFY(bench.settled());
        QVERIFY(!bench.workspace.comparing().result()->isSame());
        bench.window.files().begin(Plan(), false);
        QVERIFY(!bench.workspace.comparing().isActive());
    }
};

QTEST_MAIN(TestComparing)
#include "tst_comparing.moc"
