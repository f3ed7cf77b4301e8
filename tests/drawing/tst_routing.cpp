// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/drawing/routing.h"
#include "tests/drawing/samples.h"
#include "tests/support/growingplan.h"

#include <QtTest/QtTest>

using namespace portolan;
using namespace portolan::testing;

class TestRouting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void waysAreOrthogonalAndRoundForeignThings_data();
    void waysAreOrthogonalAndRoundForeignThings();
    void aWayBeginsAndEndsAtItsThings();
    void flowsBetweenZonesPassThroughTheirGateways();
    void theSamePlanIsRoutedTheSameWay();
    void theLinesGrowWithTheCardsAndNotWithThePairs();
    void everyFlowWithAPathIsOnALine();
    void aQuickWayHasAtMostTwoBends();
    void aSketchGivesWayToTheWays();
    void aCancelledDrawingIsGivenUp();
};

namespace {

struct Case
{
    Plan plan;
    bool anew = true;
};

bool touches(const QRectF &rect, const QPointF &point)
{
    return rect.adjusted(-1, -1, 1, 1).contains(point);
}

} // namespace

void TestRouting::waysAreOrthogonalAndRoundForeignThings_data()
{
    QTest::addColumn<std::shared_ptr<Case>>("sample");
    for (const QString &file : templateFiles())
        for (const bool anew : {false, true})
            QTest::addRow("%s %s", qPrintable(QFileInfo(file).baseName()), anew ? "anew" : "as placed")
                << std::make_shared<Case>(Case{readTemplate(file), anew});
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("random %d", int(seed)) << std::make_shared<Case>(
            Case{randomPlan(seed, 1 + int(seed), 4 + int(seed) * 2, 20 + int(seed) * 10), true});
    for (const GrowingPlan &large : growingPlans())
        QTest::addRow("many %s", large.name) << std::make_shared<Case>(Case{large.make(large.n), false});
    QTest::addRow("zone by zone") << std::make_shared<Case>(Case{randomPlan(21, 12, 50, 300), true});
}

void TestRouting::waysAreOrthogonalAndRoundForeignThings()
{
    QFETCH(std::shared_ptr<Case>, sample);
    SceneOptions options;
    options.ignorePlacements = sample->anew;
    const Scene scene = Scene::build(sample->plan, derived(sample->plan).get(), options);
    int routed = 0;
    for (const SceneConnector &connector : scene.connectors) {
        if (connector.way.isEmpty())
            continue;
        ++routed;
        for (int i = 1; i < connector.way.size(); ++i) {
            const QPointF step = connector.way.at(i) - connector.way.at(i - 1);
            QVERIFY2(std::abs(step.x()) < 0.01 || std::abs(step.y()) < 0.01, "a slanting stretch");
        }
        for (int i = 0; i < scene.cards.size(); ++i)
            if (const Thing card{Thing::Kind::Card, i}; card != connector.a && card != connector.b)
                QVERIFY2(
                    !crosses(connector.way, scene.cards.at(i).rect),
                    qPrintable(QStringLiteral("%1 - %2 crosses %3")
                                   .arg(scene.idOf(connector.a), scene.idOf(connector.b), scene.cards.at(i).id)));
        for (int i = 0; i < scene.groups.size(); ++i)
            if (const Thing group{Thing::Kind::Group, i}; group != connector.a && group != connector.b)
                QVERIFY(!crosses(connector.way, scene.groups.at(i).rect));
        for (int i = 0; i < scene.gateways.size(); ++i)
            if (const Thing gateway{Thing::Kind::Gateway, i}; gateway != connector.a && gateway != connector.b)
                QVERIFY2(!crosses(connector.way, scene.gateways.at(i).rect), qPrintable(scene.gateways.at(i).id));
    }
    QCOMPARE(routed, scene.connectors.size());
}

void TestRouting::aWayBeginsAndEndsAtItsThings()
{
    for (const QString &file : templateFiles()) {
        const Plan plan = readTemplate(file);
        const Scene scene = Scene::build(plan, derived(plan).get());
        for (const SceneConnector &connector : scene.connectors) {
            if (!scene.isOnRail(connector))
                QVERIFY(touches(scene.rectOf(connector.a), connector.way.first()));
            QVERIFY(touches(scene.rectOf(connector.b), connector.way.last()));
        }
    }
}

void TestRouting::flowsBetweenZonesPassThroughTheirGateways()
{
    const Plan plan = randomPlan(31, 6, 6, 40);
    const auto result = derived(plan);
    const Scene scene = Scene::build(plan, result.get());
    int checked = 0;
    for (int flow = 0; flow < result->flows.flows.size(); ++flow)
        for (const Path &path : result->paths.byFlow.at(flow))
            for (const QList<Hop> &route : path.routes)
                for (const Hop &hop : route) {
                    const bool touched = std::any_of(scene.connectors.begin(), scene.connectors.end(),
                                                     [&](const SceneConnector &connector) {
                                                         const Thing gateway{Thing::Kind::Gateway, hop.gateway};
                                                         return connector.flows.contains(flow) &&
                                                                (connector.a == gateway || connector.b == gateway);
                                                     });
                    QVERIFY(touched);
                    ++checked;
                }
    QVERIFY(checked > 20);
}

void TestRouting::theSamePlanIsRoutedTheSameWay()
{
    for (const int devices : {8, 60}) { // together, and zone by zone
        const Plan plan = randomPlan(17, 9, devices, 120);
        const auto result = derived(plan);
        const Scene one = Scene::build(plan, result.get()), other = Scene::build(plan, result.get());
        QCOMPARE(one.connectors.size(), other.connectors.size());
        for (int i = 0; i < one.connectors.size(); ++i) {
            QCOMPARE(one.connectors.at(i).way, other.connectors.at(i).way);
            QCOMPARE(one.connectors.at(i).labelRect, other.connectors.at(i).labelRect);
        }
    }
}

void TestRouting::theLinesGrowWithTheCardsAndNotWithThePairs()
{
    Plan plan = randomPlan(1, 2, 0, 0);
    for (int d = 0; d < 40; ++d) {
        Device device;
        device.id = QStringLiteral("d%1").arg(d, 2, 10, QLatin1Char('0'));
        device.interfaces.append({.id = QStringLiteral("primary"),
                                  .zone = d < 20 ? QStringLiteral("z0") : QStringLiteral("z1"),
                                  .addresses = {QStringLiteral("10.%1.0.%2").arg(d < 20 ? 1 : 2).arg(d + 1)},
                                  .dhcp = false,
                                  .extra = {}});
        plan.devices.put(device);
    }
    for (int a = 0; a < 40; ++a)
        for (int b = 0; b < 40; ++b)
            if (a != b) {
                CustomRequirement need;
                need.id = QStringLiteral("r%1-%2").arg(a).arg(b);
                need.from = QStringLiteral("d%1").arg(a, 2, 10, QLatin1Char('0'));
                need.to = QStringLiteral("d%1").arg(b, 2, 10, QLatin1Char('0'));
                need.ports = *readPorts(QStringLiteral("22"));
                need.sourcePorts = anyPort();
                plan.requirements.put(need);
            }
    const Scene scene = Scene::build(plan, derived(plan).get());
    QVERIFY2(scene.connectors.size() <= 2 * 40 + 4, qPrintable(QString::number(scene.connectors.size())));
}

void TestRouting::everyFlowWithAPathIsOnALine()
{
    for (const QString &file : templateFiles()) {
        const Plan plan = readTemplate(file);
        const auto result = derived(plan);
        const Scene scene = Scene::build(plan, result.get());
        QSet<int> drawn;
        for (const SceneConnector &connector : scene.connectors)
            drawn += QSet<int>(connector.flows.begin(), connector.flows.end());
        for (int flow = 0; flow < result->flows.flows.size(); ++flow) {
            const Flow &row = result->flows.flows.at(flow);
            const FlowEnd &from = result->flows.fromOf(row), &to = result->flows.toOf(row);
            const bool shown = row.state == Flow::State::Active && from.kind != FlowEnd::Kind::Missing &&
                               to.kind != FlowEnd::Kind::Missing &&
                               !(from.devices == to.devices && from.devices.size() == 1) &&
                               !result->paths.byFlow.at(flow).isEmpty();
            if (shown)
                QVERIFY2(drawn.contains(flow), qPrintable(QStringLiteral("%1 %2").arg(file).arg(flow)));
        }
    }
}

void TestRouting::aQuickWayHasAtMostTwoBends()
{
    const QRectF a(0, 0, 168, 60);
    for (const QRectF &b : {QRectF(400, 300, 168, 60), QRectF(-400, 0, 168, 60), QRectF(20, 300, 168, 60),
                            QRectF(0, -300, 168, 60)}) {
        const QPolygonF way = quickWay(a, b);
        QVERIFY(way.size() >= 2 && way.size() <= 4);
        QVERIFY(touches(a, way.first()) && touches(b, way.last()));
    }
}

/// What the window shows first, and what replaces it.
void TestRouting::aSketchGivesWayToTheWays()
{
    for (const int devices : {8, 60}) { // together, and zone by zone
        const Plan plan = randomPlan(17, 9, devices, 120);
        const auto result = derived(plan);
        SceneOptions options;
        options.routed = false;
        Scene scene = Scene::build(plan, result.get(), options);
        sketchScene(scene);
        for (const SceneConnector &connector : scene.connectors)
            if (!scene.isOnRail(connector)) {
                QVERIFY(connector.way.size() >= 2);
                QVERIFY(touches(scene.rectOf(connector.a), connector.way.first()) &&
                        touches(scene.rectOf(connector.b), connector.way.last()));
            }
        routeScene(scene);
        const Scene atOnce = Scene::build(plan, result.get());
        QCOMPARE(scene.connectors.size(), atOnce.connectors.size());
        for (int i = 0; i < scene.connectors.size(); ++i)
            QCOMPARE(scene.connectors.at(i).way, atOnce.connectors.at(i).way);
        for (int i = 0; i < scene.trunks.size(); ++i)
            QCOMPARE(scene.trunks.at(i).way, atOnce.trunks.at(i).way);
    }
}

void TestRouting::aCancelledDrawingIsGivenUp()
{
    const Plan plan = randomPlan(21, 12, 50, 300);
    const auto result = derived(plan);
    SceneOptions options;
    options.progress.cancelled = std::make_shared<std::atomic<bool>>(false);
    int reports = 0, last = 0;
    options.progress.report = [&](int done, int total) {
        QVERIFY(done >= last && done <= total);
        last = done;
        ++reports;
    };
    const Scene whole = Scene::build(plan, result.get(), options);
    QVERIFY2(reports > 10, qPrintable(QString::number(reports)));
    const int all = reports;
    reports = last = 0;
    options.progress.report = [&](int, int) { *options.progress.cancelled = ++reports == all / 2; };
    const Scene part = Scene::build(plan, result.get(), options);
    QCOMPARE(reports, all / 2); // it was not asked to go on, and did not
    const auto routed = [](const Scene &scene) {
        return std::count_if(scene.connectors.begin(), scene.connectors.end(),
                             [](const SceneConnector &connector) { return !connector.branch.isEmpty(); });
    };
    QVERIFY(routed(part) < routed(whole));
}

QTEST_MAIN(TestRouting)
#include "tst_routing.moc"
