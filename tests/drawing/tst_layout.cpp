// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/drawing/closeup.h"
#include "model/drawing/layout.h"
#include "tests/drawing/samples.h"

#include <QtTest/QtTest>

using namespace portolan;
using namespace portolan::testing;

class TestLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void nothingOverlapsAndEverythingStandsInItsZone_data();
    void nothingOverlapsAndEverythingStandsInItsZone();
    void theSamePlanIsLaidOutTheSameWay();
    void internalZonesAreLeftOfTheOuterOnes();
    void whatIsPlacedNeverMoves();
    void aNewDeviceFindsAFreePlaceInItsPlacedZone();
    void aZoneGrowsToHoldADeviceDraggedOutOfIt();
    void theLayoutCommandPlacesEverything();
    void aCollapsedZoneHidesItsDevices();
    void anEmptyPlanHasAPage();
    void closingUpMovesEachThingAsFarAsTheOthersLetIt();
};

namespace {

struct Case
{
    Plan plan;
    bool anew;
};

bool overlap(const QRectF &a, const QRectF &b)
{
    return a.adjusted(1, 1, -1, -1).intersects(b.adjusted(1, 1, -1, -1));
}

QString faultOf(const Scene &scene)
{
    for (int i = 0; i < scene.zones.size(); ++i)
        for (int k = i + 1; k < scene.zones.size(); ++k)
            if (overlap(scene.zones.at(i).rect, scene.zones.at(k).rect))
                return QStringLiteral("zones %1 and %2").arg(scene.zones.at(i).id, scene.zones.at(k).id);
    for (const SceneGateway &gateway : scene.gateways)
        for (const SceneZone &zone : scene.zones)
            if (overlap(gateway.rect, zone.rect))
                return QStringLiteral("gateway %1 on zone %2").arg(gateway.id, zone.id);
    for (int i = 0; i < scene.gateways.size(); ++i)
        for (int k = i + 1; k < scene.gateways.size(); ++k)
            if (overlap(scene.gateways.at(i).rect, scene.gateways.at(k).rect))
                return QStringLiteral("gateways %1 and %2").arg(scene.gateways.at(i).id, scene.gateways.at(k).id);
    QList<std::pair<QString, QRectF>> inner;
    for (const SceneCard &card : scene.cards) {
        if (card.zone >= 0 && !scene.zones.at(card.zone).rect.contains(card.rect))
            return card.id + QStringLiteral(" is outside its zone");
        inner.append({card.id, card.rect});
    }
    for (const SceneGroup &group : scene.groups) {
        if (group.zone >= 0 && !scene.zones.at(group.zone).rect.contains(group.rect))
            return group.id + QStringLiteral(" is outside its zone");
        inner.append({group.id, group.rect});
    }
    for (int i = 0; i < inner.size(); ++i)
        for (int k = i + 1; k < inner.size(); ++k)
            if (overlap(inner.at(i).second, inner.at(k).second))
                return QStringLiteral("%1 and %2").arg(inner.at(i).first, inner.at(k).first);
    return {};
}

} // namespace

void TestLayout::nothingOverlapsAndEverythingStandsInItsZone_data()
{
    QTest::addColumn<std::shared_ptr<Case>>("sample");
    for (const QString &file : templateFiles())
        for (const bool anew : {false, true})
            QTest::addRow("%s %s", qPrintable(QFileInfo(file).baseName()), anew ? "anew" : "as placed")
                << std::make_shared<Case>(Case{readTemplate(file), anew});
    for (const int zones : {0, 1, 2, 3, 5, 8, 13, 20})
        QTest::addRow("%d random zones", zones)
            << std::make_shared<Case>(Case{randomPlan(quint32(zones), zones, 14, 30), true});
    QTest::addRow("8 zones of 60") << std::make_shared<Case>(Case{randomPlan(4, 8, 60, 60), true});
}

void TestLayout::nothingOverlapsAndEverythingStandsInItsZone()
{
    QFETCH(std::shared_ptr<Case>, sample);
    SceneOptions options;
    options.ignorePlacements = sample->anew;
    options.routed = false;
    const Scene scene = Scene::build(sample->plan, derived(sample->plan).get(), options);
    QCOMPARE(faultOf(scene), QString());
    QCOMPARE(std::count_if(scene.cards.begin(), scene.cards.end(),
                           [](const SceneCard &card) { return card.device >= 0; }),
             sample->plan.devices.size());
    QCOMPARE(scene.zones.size(), sample->plan.zones.size());
}

void TestLayout::theSamePlanIsLaidOutTheSameWay()
{
    const Plan plan = randomPlan(7, 9, 20, 80);
    const auto one = autoLayout(plan, derived(plan).get()), other = autoLayout(plan, derived(plan).get());
    QCOMPARE(one.size(), other.size());
    for (int i = 0; i < one.size(); ++i) {
        QCOMPARE(one.at(i).id, other.at(i).id);
        QCOMPARE(QPointF(one.at(i).x, one.at(i).y), QPointF(other.at(i).x, other.at(i).y));
    }
}

void TestLayout::internalZonesAreLeftOfTheOuterOnes()
{
    SceneOptions options;
    options.ignorePlacements = true;
    int seen = 0;
    for (const QString &file : templateFiles()) {
        const Plan plan = readTemplate(file);
        const Scene scene = Scene::build(plan, derived(plan).get(), options);
        for (const SceneZone &outer : scene.zones)
            for (const SceneZone &inner : scene.zones)
                if (outer.external && !inner.external && inner.rect.top() < outer.rect.bottom() &&
                    outer.rect.top() < inner.rect.bottom()) {
                    QVERIFY2(inner.rect.right() < outer.rect.left(), qPrintable(file + u' ' + inner.id));
                    ++seen;
                }
    }
    QVERIFY(seen > 0);
}

void TestLayout::whatIsPlacedNeverMoves()
{
    Plan plan = randomPlan(11, 6, 12, 40);
    for (const Placement &placement : autoLayout(plan, derived(plan).get()))
        plan.layout.put(placement);
    const Scene before = Scene::build(plan, derived(plan).get());
    Device added = plan.devices.at(0);
    added.id = QStringLiteral("zz-new");
    plan.devices.put(added);
    const Scene after = Scene::build(plan, derived(plan).get());
    for (const SceneCard &card : before.cards)
        QCOMPARE(after.rectOf(after.find(QStringLiteral("devices"), card.id)), card.rect);
    QCOMPARE(faultOf(after), QString());
}

void TestLayout::aNewDeviceFindsAFreePlaceInItsPlacedZone()
{
    Plan plan = randomPlan(3, 2, 4, 0);
    Placement placement;
    placement.id = QStringLiteral("z0");
    placement.x = 2000, placement.y = 400, placement.width = 600, placement.height = 400;
    plan.layout.put(placement);
    const Scene scene = Scene::build(plan, derived(plan).get());
    QCOMPARE(scene.rectOf(scene.find(QStringLiteral("zones"), QStringLiteral("z0"))), QRectF(2000, 400, 600, 400));
    QCOMPARE(faultOf(scene), QString());
}

void TestLayout::aZoneGrowsToHoldADeviceDraggedOutOfIt()
{
    Plan plan = randomPlan(5, 1, 3, 0);
    for (const Placement &placement : autoLayout(plan, nullptr))
        plan.layout.put(placement);
    Placement moved = *plan.layout.find(plan.devices.at(0).id);
    moved.x -= 700;
    plan.layout.put(moved);
    const Scene scene = Scene::build(plan, nullptr);
    const Thing card = scene.find(QStringLiteral("devices"), moved.id);
    QCOMPARE(scene.rectOf(card).left(), moved.x);
    QVERIFY(scene.zones.at(scene.cards.at(card.index).zone).rect.contains(scene.rectOf(card)));
}

void TestLayout::theLayoutCommandPlacesEverything()
{
    Plan plan = randomPlan(2, 4, 8, 20);
    Placement note;
    note.id = QStringLiteral("note:1");
    note.x = 5;
    note.extra.insert(QStringLiteral("text"), QStringLiteral("mind the gap"));
    plan.layout.put(note);
    const QList<Placement> placements = autoLayout(plan, derived(plan).get());
    QCOMPARE(placements.size(), plan.zones.size() + plan.gateways.size() + plan.devices.size());
    for (const Placement &placement : placements)
        QVERIFY(!placement.id.startsWith(QStringLiteral("note:")));
    for (const Placement &placement : placements)
        plan.layout.put(placement);
    // Laid out, it looks as the command said: nothing moves once more.
    const QList<Placement> again = autoLayout(plan, derived(plan).get());
    for (int i = 0; i < again.size(); ++i)
        QCOMPARE(QPointF(again.at(i).x, again.at(i).y), QPointF(placements.at(i).x, placements.at(i).y));
    const Scene scene = Scene::build(plan, derived(plan).get());
    for (const Placement &placement : placements)
        QCOMPARE(scene.rectOf(scene.find(placement.id)).topLeft(), QPointF(placement.x, placement.y));
    QCOMPARE(scene.notes.size(), 1);
}

void TestLayout::aCollapsedZoneHidesItsDevices()
{
    const Plan plan = randomPlan(9, 3, 8, 30);
    SceneOptions options;
    options.collapsed = {QStringLiteral("z1")};
    const Scene scene = Scene::build(plan, derived(plan).get(), options);
    const Thing zone = scene.find(QStringLiteral("zones"), QStringLiteral("z1"));
    QCOMPARE(scene.rectOf(zone).height(), measure::strip);
    for (const SceneConnector &connector : scene.connectors)
        for (const Thing end : {connector.a, connector.b})
            QVERIFY(end.kind != Thing::Kind::Card || scene.cards.at(end.index).zone != zone.index);
}

void TestLayout::anEmptyPlanHasAPage()
{
    const Scene scene = Scene::build(Plan(), nullptr);
    QCOMPARE(scene.bounds, QRectF(0, 0, 960, 540));
    QVERIFY(!scene.hit(QPointF(10, 10)));
}

/// Against looking at every pair.
void TestLayout::closingUpMovesEachThingAsFarAsTheOthersLetIt()
{
    for (quint32 seed = 1; seed <= 60; ++seed) {
        QRandomGenerator random(seed);
        Scene scene;
        const int count = 1 + int(seed);
        const auto rect = [&random] {
            return QRectF(random.bounded(400) * 8, random.bounded(300) * 8, 8 + random.bounded(60) * 8,
                          8 + random.bounded(40) * 8);
        };
        for (int i = 0; i < count; ++i) {
            SceneZone zone;
            zone.rect = rect();
            scene.zones.append(zone);
            SceneGateway gateway;
            gateway.rect = rect();
            scene.gateways.append(gateway);
        }
        struct Item
        {
            QRectF rect;
            bool gateway;
            int index;
        };
        QList<Item> items;
        for (int i = 0; i < count; ++i)
            items.append({scene.zones.at(i).rect, false, i});
        for (int i = 0; i < count; ++i)
            items.append({scene.gateways.at(i).rect, true, i});
        std::stable_sort(items.begin(), items.end(),
                         [](const Item &a, const Item &b) { return a.rect.left() < b.rect.left(); });
        for (int i = 0; i < items.size(); ++i) {
            QRectF &own = items[i].rect;
            double wanted = 0;
            bool bounded = false;
            for (int k = 0; k < i; ++k) {
                const QRectF other = items.at(k).rect;
                if (other.top() - 48 >= own.bottom() || own.top() >= other.bottom() + 48 ||
                    other.left() >= own.left())
                    continue;
                wanted = std::max(wanted, other.right() + (items.at(i).gateway != items.at(k).gateway ? 88 : 72));
                bounded = true;
            }
            if (bounded && wanted < own.left())
                own.moveLeft(std::ceil(wanted / 8) * 8);
        }
        closeUp(scene, 88, 72);
        for (const Item &item : items)
            QCOMPARE(item.gateway ? scene.gateways.at(item.index).rect : scene.zones.at(item.index).rect,
                     item.rect);
    }
}

QTEST_MAIN(TestLayout)
#include "tst_layout.moc"
