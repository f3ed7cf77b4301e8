// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A merge takes what only one changed, and names what both did.
#include "model/editing/mergeplans.h"
#include "tests/support/randomedits.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace portolan;
using namespace Qt::StringLiterals;

namespace {

/// A version that some random edits make of the plan.
Plan version(const Plan &plan, quint32 seed, int edits)
{
    QRandomGenerator random(seed);
    Plan result = plan;
    for (int i = 0; i < edits; ++i)
        if (const auto edit = testing::randomEdit(result, random))
            if (auto next = applied(result, *edit))
                result = std::move(next).value();
    return result;
}

Plan merged(const Plan &base, const Plan &ours, const Plan &theirs, const QList<MergeConflict> &choices = {})
{
    const auto result = applied(ours, merge(base, ours, theirs, u"Merge"_s, choices).edit);
    if (!result)
        qFatal("%s", qPrintable(result.error().text()));
    return *result;
}

Plan with(const Plan &plan, const QString &table, const QString &id,
          const std::function<void(QJsonObject &)> &change)
{
    Plan result = plan;
    QJsonObject json = entityJson(plan, table, id);
    change(json);
    if (const Done done = setEntity(result, table, id, json); !done)
        qFatal("%s", qPrintable(done.error().text()));
    return result;
}

} // namespace

class TestMergePlans : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void whatOneDidAloneIsTakenWhole()
    {
        const Plan base = sample::plan();
        for (quint32 seed = 1; seed <= 60; ++seed) {
            const Plan other = version(base, seed, 12);
            for (const PlanMerge &none :
                 {merge(base, base, other, {}), merge(base, other, base, {}), merge(base, other, other, {})})
                QCOMPARE(none.conflicts, {});
            QCOMPARE(writePlan(merged(base, base, other)), writePlan(other));
            QCOMPARE(writePlan(merged(base, other, base)), writePlan(other));
            QCOMPARE(writePlan(merged(base, other, other)), writePlan(other));
        }
    }

    void withoutConflictsItDoesNotMatterWhoIsWho()
    {
        int clean = 0, withConflicts = 0;
        for (quint32 seed = 1; seed <= 200; ++seed) {
            const Plan base = version(sample::plan(), 7000 + seed, 6);
            const Plan ours = version(base, 1000 + seed, 3), theirs = version(base, 2000 + seed, 3);
            const PlanMerge one = merge(base, ours, theirs, {}), other = merge(base, theirs, ours, {});
            QCOMPARE(other.conflicts.size(), one.conflicts.size());
            if (!one.conflicts.isEmpty()) {
                ++withConflicts;
                continue;
            }
            ++clean;
            QCOMPARE(writePlan(merged(base, theirs, ours)), writePlan(merged(base, ours, theirs)));
        }
        QVERIFY2(clean > 40 && withConflicts > 20, qPrintable(u"%1 %2"_s.arg(clean).arg(withConflicts)));
    }

    void aMergedPlanReadsBackTheSame()
    {
        for (quint32 seed = 1; seed <= 100; ++seed) {
            const Plan base = sample::plan();
            const Plan ours = version(base, seed, 15), theirs = version(base, 500 + seed, 15);
            PlanMerge first = merge(base, ours, theirs, {});
            for (qsizetype i = 0; i < first.conflicts.size(); i += 2)
                first.conflicts[i].takeTheirs = true;
            const QByteArray bytes = writePlan(merged(base, ours, theirs, first.conflicts));
            const auto back = readPlan(bytes, u"merged"_s, {});
            QVERIFY2(back.ok(), back.ok() ? "" : qPrintable(back.error().text()));
            QCOMPARE(writePlan(*back), bytes);
        }
    }

    void twoFieldsOfOneThingGoTogether()
    {
        const Plan base = sample::plan();
        const Plan ours = with(base, u"devices"_s, u"burn"_s, [](QJsonObject &json) { json[u"count"] = 19; });
        const Plan theirs =
            with(base, u"devices"_s, u"burn"_s, [](QJsonObject &json) { json[u"name"] = u"render"_s; });
        const Plan both = merged(base, ours, theirs);
        QCOMPARE(both.devices.find(u"burn"_s)->count, 19);
        QCOMPARE(both.devices.find(u"burn"_s)->name, u"render"_s);
    }

    void twoInterfacesOfOneDeviceGoTogether()
    {
        const Plan base = sample::plan();
        const auto address = [&](int index, const QString &to) {
            return with(base, u"devices"_s, u"ws1"_s, [&](QJsonObject &json) {
                QJsonArray interfaces = json[u"interfaces"].toArray();
                QJsonObject one = interfaces.at(index).toObject();
                one[u"addresses"] = QJsonArray{to};
                interfaces[index] = one;
                json[u"interfaces"] = interfaces;
            });
        };
        const Plan both = merged(base, address(0, u"10.10.0.12"_s), address(1, u"10.20.0.4"_s));
        QCOMPARE(both.devices.find(u"ws1"_s)->interfaces.at(0).addresses, {u"10.10.0.12"_s});
        QCOMPARE(both.devices.find(u"ws1"_s)->interfaces.at(1).addresses, {u"10.20.0.4"_s});
    }

    void aFieldThatBothChangedIsNamedAndOursUnlessChosen()
    {
        const Plan base = sample::plan();
        const auto count = [&](int n) {
            return with(base, u"devices"_s, u"burn"_s, [n](QJsonObject &json) { json[u"count"] = n; });
        };
        const Plan ours = count(5), theirs = count(6);
        PlanMerge both = merge(base, ours, theirs, {});
        QCOMPARE(both.conflicts.size(), 1);
        QCOMPARE(both.conflicts.first(), (MergeConflict{u"devices"_s, u"burn"_s, u"count"_s, 20, 5, 6, false}));
        QVERIFY(both.edit.isEmpty());
        both.conflicts.first().takeTheirs = true;
        QCOMPARE(merged(base, ours, theirs, both.conflicts).devices.find(u"burn"_s)->count, 6);
        QCOMPARE(merge(base, ours, theirs, {}, both.conflicts).conflicts, both.conflicts);
    }

    void aThingThatOneRemovedAndTheOtherChangedIsAsked()
    {
        const Plan base = sample::plan();
        Plan ours = base;
        ours.devices.remove(u"burn"_s);
        const Plan theirs = with(base, u"devices"_s, u"burn"_s, [](QJsonObject &json) { json[u"count"] = 6; });
        PlanMerge both = merge(base, ours, theirs, {});
        QCOMPARE(both.conflicts.size(), 1);
        QVERIFY(both.conflicts.first().field.isEmpty());
        QVERIFY(both.conflicts.first().ours.isUndefined());
        QVERIFY(!merged(base, ours, theirs).devices.contains(u"burn"_s));
        both.conflicts.first().takeTheirs = true;
        QCOMPARE(merged(base, ours, theirs, both.conflicts).devices.find(u"burn"_s)->count, 6);
        const PlanMerge back = merge(base, theirs, ours, {});
        QCOMPARE(back.conflicts.size(), 1);
        QVERIFY(back.edit.isEmpty());
    }

    void keysThatTheProgramDoesNotKnowAreMergedToo()
    {
        Plan base = sample::plan(), ours = base, theirs = base;
        theirs.extra.insert(u"tool"_s, QJsonObject{{u"of"_s, u"theirs"_s}});
        ours.extra.remove(u"kept"_s);
        const Plan both = merged(base, ours, theirs);
        QCOMPARE(both.extra, (QJsonObject{{u"tool"_s, QJsonObject{{u"of"_s, u"theirs"_s}}}}));
    }

    void aProductThatTheMergedPlanNeedsStays()
    {
        Plan base = sample::plan();
        Plan ours = base;
        for (const QString &id : {u"ws1"_s, u"burn"_s, u"ps"_s})
            ours.devices.remove(id);
        ours.products.remove(u"autodesk-flame"_s);
        Plan theirs = base;
        Device another = *base.devices.find(u"burn"_s);
        another.id = u"burn-2"_s;
        theirs.devices.put(another);
        const Plan both = merged(base, ours, theirs);
        QVERIFY(both.devices.contains(u"burn-2"_s));
        QVERIFY(both.products.contains(u"autodesk-flame"_s));
    }
};

QTEST_GUILESS_MAIN(TestMergePlans)
#include "tst_mergeplans.moc"
