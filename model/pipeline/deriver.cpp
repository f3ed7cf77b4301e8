// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pipeline/deriver.h"

#include "model/flows/deriveflows.h"
#include "model/pipeline/budget.h"

#include <QtCore/QElapsedTimer>
#include <atomic>

namespace portolan {

std::shared_ptr<const DerivedPlan> PlanDeriver::derive(const Plan &plan, const Texts &texts,
                                                       const Progress &progress)
{
    QElapsedTimer timer;
    timer.start();
    const std::shared_ptr<const DerivedPlan> rules = deriveRules(plan, progress);
    auto derived = std::make_shared<DerivedPlan>(*rules);
    if (rules->isRefused()) {
        derived->findings = {tooLarge(rules->refusal, texts)};
        return derived;
    }
    derived->findings = m_findings.find(rules, texts, progress);
    derived->milliseconds = timer.elapsed();
    return derived;
}

std::shared_ptr<const DerivedPlan> PlanDeriver::deriveRules(const Plan &plan, const Progress &progress)
{
    std::shared_ptr<DerivedPlan> derived = std::exchange(m_last, nullptr);
    const Plan before = derived ? derived->plan : Plan();
    const PlanShift shift = derived
                                ? shiftBetween(before, plan)
                                : PlanShift{.reach = PlanShift::Reach::Everything, .words = true, .devices = {}};
    m_reach = shift.reach;
    // What nobody else holds any more is mended where it is; whoever held it has read it by then.
    if (!derived)
        derived = std::make_shared<DerivedPlan>();
    else if (derived.use_count() > 1)
        derived = std::make_shared<DerivedPlan>(*derived);
    else
        std::atomic_thread_fence(std::memory_order_acquire);
    derived->plan = plan;
    if (m_reach == PlanShift::Reach::Members && !mendMembers(*derived, before, shift.devices))
        m_reach = PlanShift::Reach::Everything;
    if (m_reach == PlanShift::Reach::Everything) {
        if (const Done fits = affordable(plan, progress); !fits) {
            derived = std::make_shared<DerivedPlan>();
            derived->plan = plan;
            derived->refusal = fits.error();
            return derived;
        }
        deriveAnew(*derived, progress);
        if (progress.isCancelled())
            return derived;
    } else if (shift.words) {
        RuleCompiler::describe(derived->rules, plan);
    }
    m_last = derived;
    return derived;
}

void PlanDeriver::deriveAnew(DerivedPlan &derived, const Progress &progress)
{
    m_grounds = {};
    derived.flows = deriveFlows(derived.plan, progress, &m_grounds);
    if (progress.isCancelled())
        return;
    derived.paths = findPaths(derived.plan, derived.flows, progress);
    if (progress.isCancelled())
        return;
    derived.rules = m_rules.compile(derived.plan, derived.flows, derived.paths, progress);
}

/// What was derived for the plan before becomes what holds for the plan now. This is short and not cancelled, so
/// that hasty edits do not throw away what they build upon.
bool PlanDeriver::mendMembers(DerivedPlan &derived, const Plan &before, const QList<DeviceChange> &changes)
{
    std::optional<FlowPatch> patch = patchFlows(std::move(derived.flows), m_grounds, before, derived.plan, changes);
    if (!patch)
        return false;
    derived.flows = std::move(patch->flows);
    // Where addresses decide which way a flow goes, a new address may go another way.
    FlowTable touched{derived.flows.needs, derived.flows.ends, {}, derived.flows.symbols};
    touched.flows.reserve(patch->touched.size());
    for (int flow : std::as_const(patch->touched))
        touched.flows.append(derived.flows.flows.at(flow));
    const PathTable ways = findPaths(derived.plan, touched);
    for (qsizetype i = 0; i < patch->touched.size(); ++i)
        if (const int flow = patch->touched.at(i); derived.paths.byFlow.at(flow) != ways.byFlow.at(i))
            derived.paths.byFlow[flow] = ways.byFlow.at(i);
    std::optional<RuleBook> book =
        m_rules.recompile(std::move(derived.rules), derived.plan, derived.flows, derived.paths, patch->touched);
    if (!book)
        return false;
    derived.rules = std::move(*book);
    return true;
}

} // namespace portolan
