// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What every enforcement point accepts equals what its flows need there: compared packet by packet with a second
// computation that knows nothing of sets, groups or merging.
#include "model/flows/deriveflows.h"
#include "model/plan/planfile.h"
#include "model/rules/compilerules.h"
#include "tests/support/oracle.h"
#include "tests/support/randomplan.h"

#include <QtTest/QTest>

using namespace portolan;
using namespace portolan::testing;

namespace {

constexpr quint32 seeds = 5200;

} // namespace

class TestExactness : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void rulesEqualFlowsAtEveryPointOfRandomPlans()
    {
        qint64 points = 0, packets = 0, plans = 0;
        const quint32 only = qEnvironmentVariableIntValue("PORTOLAN_SEED");
        for (quint32 seed = only ? only : 1; seed <= (only ? only : seeds); ++seed) {
            const QByteArray json = randomPlan(seed);
            const auto plan = readPlan(json, QStringLiteral("random"), {});
            QVERIFY2(plan.ok(), plan.ok() ? "" : qPrintable(plan.error().text()));
            const FlowTable flows = deriveFlows(*plan);
            const RuleBook book = compileRules(*plan, flows, findPaths(*plan, flows));
            AtomPacker packer;
            const AtomSet rules = acceptedBy(book, packer), needs = Oracle(*plan, packer).needed();
            if (!(rules == needs))
                qInfo() << "seed" << seed << "wider" << rules.beyond(needs) << "missing" << needs.beyond(rules)
                        << qPrintable(QString::fromUtf8(json));
            QVERIFY(rules == needs);
            points += int(book.points.size());
            packets += qint64(needs.size());
            ++plans;
        }
        qInfo() << plans << "plans," << points << "points," << packets << "permitted packets compared";
        QVERIFY(packets > 400000);
    }
};

QTEST_GUILESS_MAIN(TestExactness)
#include "tst_exactness.moc"
