// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// After every one of ten thousand random edits, what was mended equals what is derived anew.
#include "model/flows/deriveflows.h"
#include "model/pipeline/deriver.h"
#include "model/plan/planfile.h"
#include "model/rules/compilerules.h"
#include "tests/support/studioplan.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>
#include <numeric>

using namespace portolan;
using namespace portolan::testing;

namespace {

/// Where two derived plans differ; empty where they do not. Findings are left out.
QString difference(const DerivedPlan &a, const DerivedPlan &b)
{
    if (a.flows.needs != b.flows.needs)
        return QStringLiteral("needs");
    if (a.flows.symbols != b.flows.symbols)
        return QStringLiteral("symbols");
    if (a.flows.ends.size() != b.flows.ends.size())
        return QStringLiteral("count of ends");
    for (qsizetype i = 0; i < a.flows.ends.size(); ++i)
        if (a.flows.ends.at(i) != b.flows.ends.at(i))
            return QStringLiteral("end %1").arg(i);
    if (a.flows != b.flows)
        return QStringLiteral("flows");
    if (a.paths != b.paths)
        return QStringLiteral("paths");
    if (a.rules.symbols != b.rules.symbols)
        return QStringLiteral("symbols of rules");
    if (a.rules.points.size() != b.rules.points.size())
        return QStringLiteral("count of points");
    for (qsizetype p = 0; p < a.rules.points.size(); ++p) {
        const RuleSet &one = a.rules.points.at(p), &other = b.rules.points.at(p);
        if (one == other)
            continue;
        if (one.rules.size() != other.rules.size())
            return QStringLiteral("count of rules at ") + one.id;
        for (qsizetype r = 0; r < one.rules.size(); ++r)
            if (one.rules.at(r) != other.rules.at(r))
                return QStringLiteral("rule %1 at %2").arg(r).arg(one.id);
        return QStringLiteral("point ") + one.id;
    }
    return a.rules == b.rules ? QString() : QStringLiteral("rule book");
}

DerivedPlan anew(const Plan &plan)
{
    DerivedPlan derived;
    derived.plan = plan;
    derived.flows = deriveFlows(plan);
    derived.paths = findPaths(plan, derived.flows);
    derived.rules = compileRules(plan, derived.flows, derived.paths);
    return derived;
}

/// Where two lists of findings differ, fixes and what they do to the plan too; empty where they do not.
QString difference(const QList<Finding> &a, const QList<Finding> &b, const Plan *plan)
{
    const auto key = [](const Finding &each) {
        return std::tie(each.check, each.code, each.id, each.severity, each.subjects, each.text, each.needs,
                        each.found, each.remedy, each.refusesExport, each.approved, each.approvalReason);
    };
    if (a.size() != b.size())
        return QStringLiteral("count of findings: %1, %2").arg(a.size()).arg(b.size());
    for (qsizetype i = 0; i < a.size(); ++i) {
        const Finding &one = a.at(i), &other = b.at(i);
        if (key(one) != key(other) || one.fixes.size() != other.fixes.size())
            return QStringLiteral("finding %1: %2, not %3").arg(one.id, one.text, other.text);
        for (qsizetype f = 0; f < one.fixes.size(); ++f) {
            Plan mended = plan ? *plan : Plan(), same = mended;
            if (plan) {
                one.fixes.at(f).mend(mended);
                other.fixes.at(f).mend(same);
            }
            if (one.fixes.at(f).text != other.fixes.at(f).text || (plan && writePlan(mended) != writePlan(same)))
                return QStringLiteral("fix %1 of finding %2").arg(one.fixes.at(f).text, one.id);
        }
    }
    return {};
}

} // namespace

class TestDeriver : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void tenThousandEditsAreMendedToWhatIsDerivedAnew()
    {
        QMap<PlanShift::Reach, int> reaches;
        QMap<PlanShift::Reach, qint64> times;
        qint64 anewTime = 0;
        qint64 checkTime = 0, keepTime = 0;
        int rules = 0, edits = 0;
        QMap<QString, int> findings; // by check: how often it found something
        for (quint32 seed = 1; seed <= 40; ++seed) {
            RandomStudio studio(seed);
            PlanDeriver deriver;
            FindingsKeeper keeper;
            deriver.deriveRules(studio.plan);
            for (int i = 0; i < 250; ++i) {
                const QString done = studio.edit();
                const Texts texts(i / 60 % 2 == 0 ? QStringLiteral("en") : QStringLiteral("es"));
                QElapsedTimer timer;
                timer.start();
                const auto mended = deriver.deriveRules(studio.plan);
                times[deriver.lastReach()] += timer.nsecsElapsed();
                ++reaches[deriver.lastReach()];
                timer.restart();
                const DerivedPlan whole = anew(studio.plan);
                anewTime += timer.nsecsElapsed();
                timer.restart();
                const QList<Finding> found =
                    runChecks({whole.plan, whole.flows, whole.paths, whole.rules, PortRegistry::shipped(), texts});
                checkTime += timer.nsecsElapsed();
                timer.restart();
                const QList<Finding> kept = keeper.find(mended, texts);
                keepTime += timer.nsecsElapsed();
                for (const Finding &each : found)
                    ++findings[each.check];
                QString differs = difference(*mended, whole);
                if (differs.isEmpty())
                    differs = difference(kept, found, i % 9 == 0 ? &studio.plan : nullptr);
                QVERIFY2(
                    differs.isEmpty(),
                    qPrintable(
                        QStringLiteral("%1 after edit %2 of seed %3: %4").arg(differs).arg(i).arg(seed).arg(done)));
                rules += whole.rules.ruleCount();
                ++edits;
            }
        }
        QCOMPARE(edits, 10000);
        for (auto it = reaches.cbegin(); it != reaches.cend(); ++it)
            qInfo("reach %d: %d edits, %.2f ms each", int(it.key()), it.value(),
                  double(times.value(it.key())) / it.value() / 1e6);
        qInfo("anew: %.2f ms each, %d rules each", anewTime / 1e6 / edits, rules / edits);
        qInfo("%.2f findings each of %lld checks; anew %.2f ms, kept %.2f ms each",
              double(std::accumulate(findings.cbegin(), findings.cend(), 0)) / edits, findings.size(),
              checkTime / 1e6 / edits, keepTime / 1e6 / edits);
        QVERIFY2(findings.size() >= 60, qPrintable(QString::number(findings.size())));
        // Each way is really taken.
        QVERIFY(reaches.value(PlanShift::Reach::Nothing) > 300);
        QVERIFY(reaches.value(PlanShift::Reach::Words) > 300);
        QVERIFY(reaches.value(PlanShift::Reach::Members) > 800);
    }

    void theDeriverHandsOutItsFindings()
    {
        RandomStudio studio(101);
        PlanDeriver deriver;
        for (int i = 0; i < 40; ++i) {
            const QString done = studio.edit();
            const auto mended = deriver.derive(studio.plan, Texts()), whole = derive(studio.plan, Texts());
            const QString differs = difference(mended->findings, whole->findings, &studio.plan);
            QVERIFY2(differs.isEmpty() && !whole->findings.isEmpty(), qPrintable(done + u' ' + differs));
        }
    }

    /// The comparison of this test would notice a derivation that keeps too much.
    void whateverIsKeptTooLongIsNoticed()
    {
        int members = 0, flows = 0, rules = 0, names = 0;
        for (quint32 seed = 201; seed <= 206; ++seed) {
            RandomStudio studio(seed);
            PlanDeriver deriver;
            auto before = deriver.deriveRules(studio.plan);
            for (int i = 0; i < 120; ++i) {
                studio.edit();
                const auto now = deriver.deriveRules(studio.plan);
                DerivedPlan stale = *now;
                if (deriver.lastReach() == PlanShift::Reach::Members) {
                    ++members;
                    stale.flows = before->flows;
                    flows += !difference(stale, *now).isEmpty();
                    stale = *now;
                    stale.rules = before->rules;
                    rules += !difference(stale, *now).isEmpty();
                } else if (deriver.lastReach() == PlanShift::Reach::Words) {
                    stale.rules = before->rules;
                    names += !difference(stale, *now).isEmpty();
                }
                before = now;
            }
        }
        qInfo("%d membership edits; stale flows noticed after %d, stale rules after %d, stale names after %d",
              members, flows, rules, names);
        QVERIFY(members > 40);
        QVERIFY(flows > members / 2); // a member may get the addresses that it had, or pair with nobody
        QVERIFY(rules > members / 4); // many devices cross no point
        QVERIFY(names > 10);
    }

    void aCancelledDerivationLeavesNothingBehind()
    {
        RandomStudio studio(7);
        PlanDeriver deriver;
        deriver.deriveRules(studio.plan);
        for (int i = 0; i < 60; ++i) {
            studio.edit();
            Progress cancelled{.cancelled = std::make_shared<std::atomic<bool>>(i % 2 == 0), .report = {}};
            if (i % 3 == 0) // in the middle of the work
                cancelled.report = [flag = cancelled.cancelled](int, int) { flag->store(true); };
            deriver.deriveRules(studio.plan, cancelled);
            if (i % 5 != 4)
                continue;
            const QString differs = difference(*deriver.deriveRules(studio.plan), anew(studio.plan));
            QVERIFY2(differs.isEmpty(), qPrintable(differs));
        }
    }
};

QTEST_GUILESS_MAIN(TestDeriver)
#include "tst_deriver.moc"
