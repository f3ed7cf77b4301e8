// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The picture of the canvas: what a worker painted is what this thread would have painted, and until it is there
// the old one stays.
#include "model/drawing/layout.h"
#include "tests/editing/sample.h"
#include "tests/support/bigplan.h"
#include "views/canvas/canvaspicture.h"

#include <QtTest/QTest>

using namespace portolan;
using namespace portolan::testing;

namespace {

Scene sceneOf(Plan plan)
{
    for (const Placement &placement : autoLayout(plan, nullptr))
        plan.layout.put(placement);
    return Scene::build(plan, derive(plan, Texts()).get());
}

const Scene &largeScene()
{
    static const Scene scene = sceneOf(bigPlan({600, 12, 4, 3, false}));
    return scene;
}

PictureOrder orderOf(const Scene &scene)
{
    PictureOrder order;
    order.scene = scene;
    order.ink = Ink::light();
    order.view = {1, {}, {800, 600}, 1};
    order.view.centreOn(scene.rectOf({Thing::Kind::Card, 0}).center());
    order.state.detail = Detail::Full;
    return order;
}

/// Lights what belongs to a card.
void choose(PictureOrder &order, int card)
{
    const Thing thing{Thing::Kind::Card, card};
    order.state.chosen = {thing};
    QSet<int> flows;
    for (const int i : order.scene.connectorsAt({thing}))
        flows.unite(
            QSet<int>(order.scene.connectors.at(i).flows.begin(), order.scene.connectors.at(i).flows.end()));
    order.state.chosenFlows = QList<int>(flows.begin(), flows.end());
    std::sort(order.state.chosenFlows.begin(), order.state.chosenFlows.end());
}

/// Painted in one go, in this thread.
QImage reference(const PictureOrder &order)
{
    QImage image(order.view.pixels(), QImage::Format_RGB32);
    QPainter painter(&image);
    order.view.apply(painter);
    order.paint(painter, order.view.visible(), PaintState::Ground | PaintState::Still | PaintState::Dragged);
    return image;
}

QImage shown(CanvasPicture &picture, const PictureOrder &order)
{
    QImage image(order.view.pixels(), QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    picture.paint(painter, order, false);
    return image;
}

/// Asks until nothing is under way any more, as a widget does that is told to update.
QImage settled(CanvasPicture &picture, const PictureOrder &order)
{
    QImage image = shown(picture, order);
    while (picture.isBusy()) {
        if (!QTest::qWaitFor([&picture] { return !picture.isBusy(); }, 20'000))
            return {};
        image = shown(picture, order);
    }
    return image;
}

/// The part of all pixels that differ noticeably.
double differing(const QImage &a, const QImage &b)
{
    if (a.size() != b.size())
        return 1;
    int count = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y), q = b.pixel(x, y);
            count +=
                std::abs(qRed(p) - qRed(q)) + std::abs(qGreen(p) - qGreen(q)) + std::abs(qBlue(p) - qBlue(q)) > 24;
        }
    return double(count) / (double(a.width()) * a.height());
}

/// A picture is painted, then a card is taken hold of.
PictureOrder taken(CanvasPicture &picture)
{
    PictureOrder order = orderOf(largeScene());
    settled(picture, order);
    order.drag = 1;
    order.state.dragged = {{Thing::Kind::Card, 0}};
    return order;
}

} // namespace

class TestCanvasPicture : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void aSmallSceneIsPaintedAtOnce()
    {
        CanvasPicture picture;
        PictureOrder order = orderOf(sceneOf(sample::plan()));
        QVERIFY(order.scene.cards.size() > 1);
        QCOMPARE(shown(picture, order), reference(order));
        choose(order, 1);
        picture.invalidate();
        QCOMPARE(shown(picture, order), reference(order));
        QVERIFY(!picture.isBusy());
    }

    void aLargeOneStaysInSightUntilAWorkerHasPaintedTheNextThatLooksTheSame()
    {
        CanvasPicture picture;
        PictureOrder order = orderOf(largeScene());
        const QImage first = settled(picture, order);
        QCOMPARE(first, reference(order));
        choose(order, 0);
        picture.invalidate();
        QCOMPARE(shown(picture, order), first);
        QVERIFY(picture.isBusy());
        const QImage second = settled(picture, order);
        QCOMPARE(second, reference(order));
        QVERIFY(second != first);
    }

    void whatIsWishedWhileAWorkerIsAtItIsShownInTheEnd()
    {
        CanvasPicture picture;
        PictureOrder order = orderOf(largeScene());
        settled(picture, order);
        for (int card = 0; card < 6; ++card) {
            choose(order, card);
            picture.invalidate();
            shown(picture, order);
            QTest::qWait(card * 3);
        }
        QCOMPARE(settled(picture, order), reference(order));
    }

    void anotherScaleIsShownFromTheOldPictureFirst()
    {
        CanvasPicture picture;
        PictureOrder order = orderOf(largeScene());
        settled(picture, order);
        order.view.zoomAt({400, 300}, 0.5);
        order.state.detail = Detail::Names;
        const QImage between = shown(picture, order);
        QVERIFY(picture.isBusy());
        QCOMPARE(between.pixelColor(1, 1), order.ink.canvas); // nothing is known of it yet
        QVERIFY(between.pixelColor(400, 300) != Qt::magenta);
        QCOMPARE(settled(picture, order), reference(order));
    }

    void aPanIsCompletedAtOnceAndALongOneByTheWorker()
    {
        CanvasPicture picture;
        PictureOrder order = orderOf(largeScene());
        settled(picture, order);
        order.view.origin += QPointF(40, 0);
        QVERIFY(differing(shown(picture, order), reference(order)) < 0.001);
        QVERIFY(!picture.isBusy());
        order.view.origin += QPointF(500, 300);
        shown(picture, order);
        QVERIFY(picture.isBusy());
        QCOMPARE(settled(picture, order), reference(order));
    }

    void whatIsDraggedIsAnOutlineFirstAndThenFollowsThePointer()
    {
        CanvasPicture picture;
        PictureOrder order = orderOf(largeScene());
        choose(order, 0);
        settled(picture, order);
        order.drag = 1;
        order.state.dragged = {{Thing::Kind::Card, 0}, {Thing::Kind::Card, 1}};
        order.state.dragOffset = {16, 8};
        picture.invalidate();
        const QImage outlined = shown(picture, order);
        QVERIFY(outlined != reference(order));
        const QRectF card = order.view.toView(order.scene.rectOf({Thing::Kind::Card, 0})).translated(16, 8);
        QCOMPARE(outlined.pixelColor(int(card.left()), int(card.center().y())), order.ink.accent);
        QVERIFY(differing(settled(picture, order), reference(order)) < 0.001);
        const int painted = picture.still().fullPaints();
        for (const QPointF to : {QPointF(24, 8), QPointF(-64, 40), QPointF(120, -96)}) {
            order.state.dragOffset = to;
            QVERIFY(differing(shown(picture, order), reference(order)) < 0.001);
        }
        QVERIFY(!picture.isBusy());
        QCOMPARE(picture.still().fullPaints(), painted);
    }

    void whatIsDraggedFarIsPaintedAnewWithWhatComesIntoSight()
    {
        CanvasPicture picture;
        PictureOrder order = taken(picture);
        settled(picture, order);
        order.state.dragOffset = {-PictureOrder::reach - 80, 0};
        QVERIFY(differing(settled(picture, order), reference(order)) < 0.001);
        QVERIFY(picture.still().fullPaints() > 1);
    }

    void whatWasDroppedStaysWhereItWasDroppedUntilTheNextPicture()
    {
        CanvasPicture picture;
        PictureOrder order = taken(picture);
        order.state.dragOffset = {48, 32};
        picture.invalidate();
        const QImage dropped = settled(picture, order);
        QVERIFY(differing(dropped, reference(order)) < 0.001);
        order.state.dragged.clear();
        picture.invalidate();
        QCOMPARE(shown(picture, order), dropped);
        // Somebody takes hold of something else at once.
        order.drag = 2;
        order.state.dragged = {{Thing::Kind::Card, 3}};
        order.state.dragOffset = {};
        picture.invalidate();
        QVERIFY(differing(shown(picture, order), dropped) < 0.02);
        QVERIFY(differing(settled(picture, order), reference(order)) < 0.001);
    }

    void aPictureThatIsGoneIsWaitedForAndNothingArrives()
    {
        PictureOrder order = orderOf(largeScene());
        bool arrived = false;
        {
            CanvasPicture picture;
            QObject::connect(&picture, &CanvasPicture::arrived, &picture, [&arrived] { arrived = true; });
            shown(picture, order);
            picture.invalidate();
            shown(picture, order);
            QVERIFY(picture.isBusy());
        }
        QCoreApplication::processEvents();
        QVERIFY(!arrived);
    }
};

QTEST_MAIN(TestCanvasPicture)
#include "tst_canvaspicture.moc"
