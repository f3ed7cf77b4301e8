// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pipeline/derive.h"

#include "model/flows/deriveflows.h"
#include "model/rules/compilerules.h"

#include <QtCore/QElapsedTimer>

namespace portolan {

std::shared_ptr<const DerivedPlan> derive(const Plan &plan, const Texts &texts, const Progress &progress)
{
    QElapsedTimer timer;
    timer.start();
    auto derived = std::make_shared<DerivedPlan>();
    derived->plan = plan;
    derived->flows = deriveFlows(plan, progress);
    derived->paths = findPaths(plan, derived->flows, progress);
    derived->rules = compileRules(plan, derived->flows, derived->paths, progress);
    derived->findings =
        runChecks({plan, derived->flows, derived->paths, derived->rules, PortRegistry::shipped(), texts}, progress);
    derived->milliseconds = timer.elapsed();
    return derived;
}

} // namespace portolan
