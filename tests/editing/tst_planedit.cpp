// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/planedit.h"
#include "tests/editing/sample.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace portolan;
using namespace Qt::StringLiterals;

class TestPlanEdit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void nothingChangedIsAnEmptyEdit()
    {
        const Plan plan = sample::plan();
        QVERIFY(difference(plan, plan, u"x"_s).isEmpty());
        // Read twice, so that nothing is shared in memory.
        QVERIFY(difference(plan, sample::plan(), u"x"_s).isEmpty());
    }

    void theDifferenceMakesTheOtherPlanAndItsInverseTheFirst()
    {
        const Plan before = sample::plan();
        Plan after = before;
        after.project.name = u"Studio 5"_s;
        after.devices.remove(u"burn"_s);
        Device device = *after.devices.find(u"ws1"_s);
        device.name = u"flame \"one\"\n"_s;
        after.devices.put(device);
        device.id = u"zz"_s;
        after.devices.put(device);
        Zone zone;
        zone.id = u"a"_s;
        after.zones.put(zone);
        after.layout.remove(u"ws1"_s);
        after.waivers.remove(u"f1"_s);
        after.approvals.remove(u"x:1"_s);
        after.requirements.remove(u"r2"_s);
        after.systems.remove(u"suite"_s);
        after.gateways.remove(u"core"_s);
        after.products.remove(u"generic"_s);
        const PlanEdit edit = difference(before, after, u"Change"_s);
        QCOMPARE(edit.name, u"Change"_s);
        const Result<Plan> there = applied(before, edit);
        QVERIFY(there.ok());
        QCOMPARE(writePlan(*there), writePlan(after));
        const Result<Plan> back = applied(*there, edit.inverted());
        QVERIFY(back.ok());
        QCOMPARE(writePlan(*back), writePlan(before));
    }

    void anEditOfAnotherStateIsRefusedAndNamesTheEntity()
    {
        const Plan plan = sample::plan();
        PlanEdit edit{u"Change"_s, {{u"devices"_s, u"ws1"_s, {{u"id"_s, u"ws1"_s}}, {}}}};
        const Result<Plan> result = applied(plan, edit);
        QVERIFY(!result.ok());
        QVERIFY(result.error().text().contains("ws1"_L1));
    }

    void anEntityThatDoesNotReadIsRefused()
    {
        const Plan plan = sample::plan();
        PlanEdit edit{u"Change"_s, {{u"devices"_s, u"new"_s, {}, {{u"id"_s, u"new"_s}, {u"count"_s, -3}}}}};
        QVERIFY(!applied(plan, edit).ok());
        edit.changes = {{u"nonsense"_s, u"new"_s, {}, {{u"id"_s, u"new"_s}}}};
        QVERIFY(!applied(plan, edit).ok());
    }

    void whatNobodyKnowsSurvives()
    {
        const Plan before = sample::plan();
        Plan after = before;
        Zone zone = *after.zones.find(u"prod"_s);
        zone.vlan = 11;
        after.zones.put(zone);
        const PlanEdit edit = difference(before, after, u"VLAN"_s);
        QCOMPARE(edit.changes.size(), 1);
        QCOMPARE(edit.changes.first().after.value("colour"_L1).toString(), u"red"_s);
    }
};

QTEST_GUILESS_MAIN(TestPlanEdit)
#include "tst_planedit.moc"
