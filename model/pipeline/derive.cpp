// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pipeline/derive.h"

#include "model/flows/deriveflows.h"
#include "model/pipeline/budget.h"
#include "model/rules/compilerules.h"

#include <QtCore/QElapsedTimer>

namespace portolan {

std::shared_ptr<const DerivedPlan> derive(const Plan &plan, const Texts &texts, const Progress &progress)
{
    QElapsedTimer timer;
    timer.start();
    auto derived = std::make_shared<DerivedPlan>();
    derived->plan = plan;
    if (const Done fits = affordable(plan, progress); !fits) {
        derived->refusal = fits.error();
        derived->findings = {tooLarge(fits.error(), texts)};
        return derived;
    }
    derived->flows = deriveFlows(plan, progress);
    if (progress.isCancelled())
        return derived;
    derived->paths = findPaths(plan, derived->flows, progress);
    if (progress.isCancelled())
        return derived;
    derived->rules = compileRules(plan, derived->flows, derived->paths, progress);
    if (progress.isCancelled())
        return derived;
    derived->findings =
        runChecks({plan, derived->flows, derived->paths, derived->rules, PortRegistry::shipped(), texts}, progress);
    derived->milliseconds = timer.elapsed();
    return derived;
}

} // namespace portolan
