// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The canvas: what the pointer and the keyboard do, on the sample plan; every edit is undone again.
#include "model/editing/arrangeedits.h"
#include "tests/editing/sample.h"
#include "views/canvas/canvasview.h"
#include "views/canvas/placing.h"
#include "views/theme/theme.h"

#include <QtCore/QMimeData>
#include <QtGui/QAccessible>
#include <QtGui/QDropEvent>
#include <QtGui/QWheelEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

using namespace portolan;
using namespace Qt::StringLiterals;

namespace {

/// A canvas on the sample plan, derived and shown.
struct Stage
{
    Theme theme;
    std::shared_ptr<const Catalog> catalog = std::make_shared<const Catalog>(Catalog::load({}));
    PlanDocument document{sample::lookup()};
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<CanvasView> canvas;

    explicit Stage(const Plan &plan = sample::plan())
    {
        document.begin(plan);
        workspace = std::make_unique<Workspace>(document, theme, catalog, nullptr);
        canvas = std::make_unique<CanvasView>(*workspace, nullptr);
        canvas->resize(1200, 800);
        canvas->show();
        settle();
    }
    void settle() const
    {
        for (int i = 0; i < 200 && (workspace->isDeriving() || i < 2); ++i)
            QTest::qWait(10);
    }
    QPoint at(const QString &table, const QString &id) const
    {
        const Thing thing = canvas->scene().find(table, id);
        return canvas->view().toView(canvas->scene().rectOf(thing).center()).toPoint();
    }
    QPoint strip(const QString &zone) const
    {
        const QRectF rect = canvas->scene().rectOf(canvas->scene().find(u"zones"_s, zone));
        return canvas->view().toView(rect.topLeft() + QPointF(60, 14)).toPoint();
    }
    void drag(const QPoint &from, const QPoint &to, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mousePress(canvas.get(), Qt::LeftButton, modifiers, from);
        for (int i = 1; i <= 4; ++i) {
            const QPoint way = from + (to - from) * i / 4;
            QMouseEvent move(QEvent::MouseMove, QPointF(way), canvas->mapToGlobal(QPointF(way)), Qt::NoButton,
                             Qt::LeftButton, modifiers);
            QApplication::sendEvent(canvas.get(), &move);
        }
        QTest::mouseRelease(canvas.get(), Qt::LeftButton, modifiers, to);
        settle();
    }
    QRectF rect(const QString &table, const QString &id) const
    {
        return canvas->scene().rectOf(canvas->scene().find(table, id));
    }
};

} // namespace

class TestCanvasView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingIsShownAfterOpening()
    {
        Stage stage;
        int devices = 0;
        for (const SceneCard &card : stage.canvas->scene().cards)
            devices += card.device >= 0;
        QCOMPARE(devices, 3);
        QVERIFY(stage.canvas->symbolCount() > 3);
        QVERIFY(stage.canvas->visibleScene().contains(stage.rect(u"zones"_s, u"prod"_s)));
        QVERIFY(stage.canvas->visibleScene().contains(stage.rect(u"gateways"_s, u"core"_s)));
    }

    void aClickChoosesAndControlAddsAndTheGroundClears()
    {
        Stage stage;
        QTest::mouseClick(stage.canvas.get(), Qt::LeftButton, {}, stage.at(u"devices"_s, u"ws1"_s));
        QCOMPARE(stage.workspace->selection().ids(Pick::Kind::Device), QStringList{u"ws1"_s});
        QTest::mouseClick(stage.canvas.get(), Qt::LeftButton, Qt::ControlModifier,
                          stage.at(u"devices"_s, u"burn"_s));
        QCOMPARE(stage.workspace->selection().picks.size(), 2);
        QTest::mouseClick(stage.canvas.get(), Qt::LeftButton, Qt::ControlModifier,
                          stage.at(u"devices"_s, u"ws1"_s));
        QCOMPARE(stage.workspace->selection().ids(Pick::Kind::Device), QStringList{u"burn"_s});
        QTest::mouseClick(stage.canvas.get(), Qt::LeftButton, {}, QPoint(3, 3));
        QVERIFY(stage.workspace->selection().isEmpty());
        QTest::mouseClick(stage.canvas.get(), Qt::LeftButton, {}, stage.strip(u"prod"_s));
        QCOMPARE(stage.workspace->selection().ids(Pick::Kind::Zone), QStringList{u"prod"_s});
    }

    void aDragMovesOnTheGridAndIsOneStep()
    {
        Stage stage;
        const QByteArray before = writePlan(stage.document.plan());
        const QPointF corner = stage.rect(u"devices"_s, u"ws1"_s).topLeft();
        const QPoint from = stage.at(u"devices"_s, u"ws1"_s);
        stage.drag(from, from + QPoint(21, 13));
        QCOMPARE(stage.document.history().count(), 1);
        const Placement *now = stage.document.plan().layout.find(u"ws1"_s);
        QVERIFY(now);
        QVERIFY(now->x != corner.x() || now->y != corner.y());
        QCOMPARE(std::fmod(now->x, 8.0), 0.0);
        QCOMPARE(std::fmod(now->y, 8.0), 0.0);
        QCOMPARE(stage.rect(u"devices"_s, u"ws1"_s).topLeft(), QPointF(now->x, now->y));
        stage.document.history().undo();
        QCOMPARE(writePlan(stage.document.plan()), before);
    }

    void aDragIntoAnotherZoneChangesZoneAndAddress()
    {
        Stage stage;
        stage.drag(stage.at(u"devices"_s, u"burn"_s), stage.at(u"zones"_s, u"net"_s));
        const DeviceInterface &interface = stage.document.plan().devices.find(u"burn"_s)->interfaces.first();
        QCOMPARE(interface.zone, u"net"_s);
        QCOMPARE(interface.addresses, QStringList{u"any"_s});
        QCOMPARE(stage.document.history().count(), 1);
    }

    void escapeLetsADragGo()
    {
        Stage stage;
        const QPoint from = stage.at(u"devices"_s, u"ws1"_s);
        QTest::mousePress(stage.canvas.get(), Qt::LeftButton, {}, from);
        QTest::mouseMove(stage.canvas.get(), from + QPoint(80, 80));
        QTest::keyClick(stage.canvas.get(), Qt::Key_Escape);
        QTest::mouseRelease(stage.canvas.get(), Qt::LeftButton, {}, from + QPoint(80, 80));
        QCOMPARE(stage.document.history().count(), 0);
    }

    void arrowsMoveAndBecomeOneStepAndDeleteDeletes()
    {
        Stage stage;
        stage.workspace->select(Selection::device(u"ps"_s));
        stage.canvas->setFocus();
        const QByteArray before = writePlan(stage.document.plan());
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(stage.canvas.get(), Qt::Key_Right);
        QCOMPARE(stage.document.history().count(), 1);
        stage.document.history().undo();
        QCOMPARE(writePlan(stage.document.plan()), before);
        QTest::keyClick(stage.canvas.get(), Qt::Key_Delete);
        QVERIFY(!stage.document.plan().devices.contains(u"ps"_s));
        stage.settle();
        QVERIFY(stage.workspace->selection().isEmpty());
        stage.document.history().undo();
        QCOMPARE(writePlan(stage.document.plan()), before);
    }

    void tabReachesEveryThingAndThenLeaves()
    {
        Stage stage;
        stage.canvas->setFocus();
        QSet<Thing> reached;
        for (int i = 0; i < stage.canvas->order().size(); ++i) {
            QTest::keyClick(stage.canvas.get(), Qt::Key_Tab);
            reached.insert(stage.canvas->focusThing());
            QVERIFY(!stage.workspace->selection().isEmpty() ||
                    stage.canvas->focusThing().kind == Thing::Kind::Card);
        }
        QCOMPARE(int(reached.size()), int(stage.canvas->order().size()));
        QTest::keyClick(stage.canvas.get(), Qt::Key_Tab);
        QVERIFY(!stage.canvas->focusThing());
    }

    void aRubberBandChoosesWhatIsWhollyInside()
    {
        Stage stage;
        const QRect all(10, 10, 1180, 700);
        stage.canvas->fit(false);
        stage.drag(all.topLeft(), all.bottomRight());
        QCOMPARE(stage.workspace->selection().ids(Pick::Kind::Device).size(), 3);
        QVERIFY(stage.workspace->selection().ids(Pick::Kind::Gateway).contains(u"core"_s));
    }

    void aPanScrollsThePictureAndADragPaintsOverIt()
    {
        Stage stage;
        stage.canvas->setTool(Canvas::Tool::Pan);
        stage.canvas->grab();
        const int paints = stage.canvas->picture().still().fullPaints();
        stage.drag(QPoint(600, 400), QPoint(640, 430));
        stage.canvas->grab();
        QCOMPARE(stage.canvas->picture().still().fullPaints(), paints);
        QCOMPARE(stage.document.history().count(), 0);
    }

    void theWheelZoomsToThePointer()
    {
        Stage stage;
        const QPointF at(300, 200);
        const QPointF before = stage.canvas->view().toScene(at);
        const double zoom = stage.canvas->zoom();
        QWheelEvent wheel(at, stage.canvas->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, {}, Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(stage.canvas.get(), &wheel);
        QVERIFY(stage.canvas->zoom() > zoom);
        const QPointF after = stage.canvas->view().toScene(at);
        QVERIFY(QLineF(before, after).length() < 1.0);
        stage.canvas->setZoom(1000);
        QCOMPARE(stage.canvas->zoom(), highestZoom);
    }

    void aRoleDroppedOnAZoneIsADeviceThere()
    {
        Stage stage;
        auto mime = std::make_unique<QMimeData>();
        mime->setData(QString::fromLatin1(roleMime), "generic/dns-server");
        const QPoint at = stage.at(u"zones"_s, u"prod"_s);
        QDragEnterEvent enter(at, Qt::CopyAction, mime.get(), Qt::LeftButton, {});
        QApplication::sendEvent(stage.canvas.get(), &enter);
        QDragMoveEvent move(at, Qt::CopyAction, mime.get(), Qt::LeftButton, {});
        QApplication::sendEvent(stage.canvas.get(), &move);
        QDropEvent drop(at, Qt::CopyAction, mime.get(), Qt::LeftButton, {});
        QApplication::sendEvent(stage.canvas.get(), &drop);
        stage.settle();
        const Device *device = stage.document.plan().devices.find(u"dns-01"_s);
        QVERIFY(device);
        QCOMPARE(device->interfaces.first().zone, u"prod"_s);
        QCOMPARE(stage.workspace->selection().ids(Pick::Kind::Device), QStringList{u"dns-01"_s});
        QCOMPARE(stage.document.history().count(), 1);
    }

    void aRuleLightsItsGatewayAndRevealShowsTheCulprit()
    {
        Stage stage;
        stage.canvas->centreOn({100000, 100000});
        QVERIFY(!stage.canvas->visibleScene().intersects(stage.rect(u"devices"_s, u"ps"_s)));
        stage.workspace->reveal({.kind = Pick::Kind::Device, .id = u"ps"_s});
        QTRY_VERIFY(stage.canvas->visibleScene().contains(stage.rect(u"devices"_s, u"ps"_s)));
    }

    void assistiveTechnologyListsEveryThing()
    {
        Stage stage;
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(stage.canvas.get());
        QVERIFY(access);
        QCOMPARE(access->childCount(), int(stage.canvas->order().size()));
        QStringList names;
        for (int i = 0; i < access->childCount(); ++i) {
            QVERIFY(access->child(i)->isValid());
            names.append(access->child(i)->text(QAccessible::Name));
            QVERIFY(!access->child(i)->text(QAccessible::Description).isEmpty());
            QCOMPARE(access->indexOfChild(access->child(i)), i);
        }
        QVERIFY(names.contains(u"flame-01"_s));
        QVERIFY(names.contains(u"burn ×20"_s));
        QVERIFY(names.contains(u"Production"_s));
        QVERIFY(names.contains(u"core-fw"_s));
    }

    void alignAndLayoutAreOneStepEach()
    {
        Stage stage;
        stage.workspace->select(Selection::devices({u"ws1"_s, u"burn"_s}));
        stage.canvas->align(Canvas::Align::Left);
        QCOMPARE(stage.rect(u"devices"_s, u"ws1"_s).left(), stage.rect(u"devices"_s, u"burn"_s).left());
        const QByteArray before = writePlan(stage.document.plan());
        const int steps = stage.document.history().count();
        stage.canvas->layOut(false);
        QCOMPARE(stage.document.history().count(), steps + 1);
        // The zone is pinned: the layout leaves it.
        QCOMPARE(stage.document.plan().layout.find(u"prod"_s)->x, 16.0);
        stage.document.history().undo();
        QCOMPARE(writePlan(stage.document.plan()), before);
    }

    void copyAndPasteKeepThePlanSound()
    {
        Stage stage;
        stage.workspace->select(Selection::device(u"ws1"_s));
        QVERIFY(stage.canvas->can(EditAction::Copy));
        stage.canvas->perform(EditAction::Copy);
        QVERIFY(stage.canvas->can(EditAction::Paste));
        stage.canvas->perform(EditAction::Paste);
        stage.settle();
        QCOMPARE(stage.document.plan().devices.size(), 4);
        stage.canvas->perform(EditAction::Duplicate);
        stage.settle();
        QCOMPARE(stage.document.plan().devices.size(), 5);
    }

    void aLargeSceneIsMadeBesideTheWindowAndTheNewestWins()
    {
        Plan plan = sample::plan();
        for (int n = 0; n < 400; ++n) {
            Device device = *plan.devices.find(u"ws1"_s);
            device.id = device.name = u"more-%1"_s.arg(n);
            plan.devices.put(device);
        }
        Stage stage(plan);
        QTRY_COMPARE_WITH_TIMEOUT(stage.canvas->scene().find(u"devices"_s, u"more-399"_s).kind, Thing::Kind::Card,
                                  20000);
        for (int n = 0; n < 5; ++n)
            QVERIFY(
                stage.workspace->push(deleteThings(stage.document.plan(), {{u"devices"_s, u"more-%1"_s.arg(n)}})));
        QTRY_VERIFY_WITH_TIMEOUT(!stage.canvas->scene().find(u"devices"_s, u"more-4"_s), 20000);
        QVERIFY(!stage.canvas->scene().find(u"devices"_s, u"more-0"_s));
        stage.workspace->select(Selection::device(u"more-7"_s));
        QVERIFY(!stage.canvas->grab().isNull());
        // Closed while a scene is under way: nothing arrives at what is gone.
        QVERIFY(stage.workspace->push(deleteThings(stage.document.plan(), {{u"devices"_s, u"more-9"_s}})));
    }

    void anEmptyPlanIsNotMute()
    {
        Stage stage{Plan()};
        QCOMPARE(stage.canvas->symbolCount(), 0);
        QVERIFY(!stage.canvas->grab().isNull());
        QTest::keyClick(stage.canvas.get(), Qt::Key_Tab);
        QTest::keyClick(stage.canvas.get(), Qt::Key_Delete);
        stage.canvas->fit(true);
        stage.canvas->layOut(true);
        QCOMPARE(stage.document.history().count(), 0);
    }
};

QTEST_MAIN(TestCanvasView)
#include "tst_canvasview.moc"
