// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/growingplan.h"
#include "views/canvas/scenemaker.h"

#include <QtTest/QtTest>

using namespace portolan;
using namespace portolan::testing;

class TestSceneMaker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void aLargePlanIsSketchedFirstAndRoutedThen();
    void whatIsNoLongerWantedNeverComes();
};

namespace {

std::shared_ptr<const DerivedPlan> large(int devices)
{
    return derive(growingPlans().first().make(devices), Texts());
}

} // namespace

void TestSceneMaker::aLargePlanIsSketchedFirstAndRoutedThen()
{
    const auto derived = large(800);
    SceneMaker maker;
    QList<MadeScene> scenes;
    QList<bool> slow;
    bool progressWhileSlow = true;
    connect(&maker, &SceneMaker::made, this, [&](const MadeScene &made) { scenes.append(made); });
    connect(&maker, &SceneMaker::slow, this, [&](bool working) { slow.append(working); });
    connect(&maker, &SceneMaker::progressed, this, [&](int done, int total) {
        progressWhileSlow = progressWhileSlow && !slow.isEmpty() && slow.last() && done <= total;
    });
    maker.make(derived, SceneOptions());
    QVERIFY(maker.isBusy());
    QTRY_VERIFY_WITH_TIMEOUT(!maker.isBusy(), 60'000);
    QCOMPARE(scenes.size(), 2);
    const Scene &sketch = scenes.first().scene, &routed = scenes.last().scene;
    QCOMPARE(sketch.connectors.size(), routed.connectors.size());
    for (const SceneConnector &connector : sketch.connectors)
        QVERIFY(connector.way.size() >= 2 || sketch.isOnRail(connector));
    const auto isLabelled = [](const SceneTrunk &trunk) { return !trunk.labelRect.isNull(); };
    QVERIFY(std::none_of(sketch.trunks.begin(), sketch.trunks.end(), isLabelled));
    QVERIFY(std::any_of(routed.trunks.begin(), routed.trunks.end(), isLabelled));
    const Scene whole = Scene::build(derived->plan, derived.get());
    for (int i = 0; i < whole.connectors.size(); ++i)
        QCOMPARE(routed.connectors.at(i).way, whole.connectors.at(i).way);
    QVERIFY(progressWhileSlow);
    QVERIFY(slow.isEmpty() || slow == QList<bool>({true, false}));
}

void TestSceneMaker::whatIsNoLongerWantedNeverComes()
{
    const auto first = large(800), second = large(400);
    SceneMaker maker;
    QList<std::shared_ptr<const DerivedPlan>> came;
    connect(&maker, &SceneMaker::made, this, [&](const MadeScene &made) { came.append(made.derived); });
    maker.make(first, SceneOptions());
    maker.make(second, SceneOptions());
    QTRY_VERIFY_WITH_TIMEOUT(!maker.isBusy(), 60'000);
    QCOMPARE(came.size(), 2);
    QVERIFY(came.first() == second && came.last() == second);
}

QTEST_MAIN(TestSceneMaker)
#include "tst_scenemaker.moc"
