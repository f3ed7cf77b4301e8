// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long derivation takes: against a host-to-host computation, as plans grow, and after an edit.
#include "model/flows/deriveflows.h"
#include "model/rules/compilerules.h"
#include "tests/support/bigplan.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>

using namespace portolan;
using namespace portolan::testing;

class BenchDerive : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stages()
    {
        const Plan plan = bigPlan({});
        for (int i = 0; i < 3; ++i) {
            QElapsedTimer timer;
            timer.start();
            const FlowTable flows = deriveFlows(plan);
            qInfo("flows %.1f ms, %lld flows %lld ends", timer.nsecsElapsed() / 1e6, flows.flows.size(), flows.ends.size());
            timer.restart();
            const PathTable paths = findPaths(plan, flows);
            qInfo("paths %.1f ms", timer.nsecsElapsed() / 1e6);
            timer.restart();
            const RuleBook book = compileRules(plan, flows, paths);
            qInfo("rules %.1f ms, %d rules", timer.nsecsElapsed() / 1e6, book.ruleCount());
        }
    }
};

QTEST_GUILESS_MAIN(BenchDerive)
#include "tst_benchderive.moc"
