// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pipeline/deriver.h"

#include "model/flows/deriveflows.h"

#include <QtCore/QElapsedTimer>

namespace portolan {

std::shared_ptr<const DerivedPlan> PlanDeriver::derive(const Plan &plan, const Texts &texts,
                                                       const Progress &progress)
{
    QElapsedTimer timer;
    timer.start();
    auto derived = std::make_shared<DerivedPlan>(*deriveRules(plan, progress));
    derived->findings =
        runChecks({plan, derived->flows, derived->paths, derived->rules, PortRegistry::shipped(), texts}, progress);
    derived->milliseconds = timer.elapsed();
    return derived;
}

std::shared_ptr<const DerivedPlan> PlanDeriver::deriveRules(const Plan &plan, const Progress &progress)
{
    const std::shared_ptr<const DerivedPlan> last = std::exchange(m_last, nullptr);
    const PlanShift shift =
        last ? shiftBetween(last->plan, plan)
             : PlanShift{.reach = PlanShift::Reach::Everything, .words = true, .devices = {}};
    m_reach = shift.reach;
    auto derived = last ? std::make_shared<DerivedPlan>(*last) : std::make_shared<DerivedPlan>();
    derived->plan = plan;
    if (m_reach == PlanShift::Reach::Members && !mendMembers(*derived, last->plan, shift.devices))
        m_reach = PlanShift::Reach::Everything;
    if (m_reach == PlanShift::Reach::Everything) {
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
    derived.paths = findPaths(derived.plan, derived.flows, progress);
    derived.rules = m_rules.compile(derived.plan, derived.flows, derived.paths, progress);
}

/// What was derived for the plan before becomes what holds for the plan now. This is short and not cancelled, so
/// that hasty edits do not throw away what they build upon.
bool PlanDeriver::mendMembers(DerivedPlan &derived, const Plan &before, const QList<DeviceChange> &changes)
{
    std::optional<FlowPatch> patch = patchFlows(derived.flows, m_grounds, before, derived.plan, changes);
    if (!patch)
        return false;
    derived.flows = patch->flows;
    // Where addresses decide which way a flow goes, a new address may go another way.
    FlowTable touched{derived.flows.needs, derived.flows.ends, {}, derived.flows.symbols};
    touched.flows.reserve(patch->touched.size());
    for (int flow : std::as_const(patch->touched))
        touched.flows.append(derived.flows.flows.at(flow));
    const PathTable ways = findPaths(derived.plan, touched);
    for (qsizetype i = 0; i < patch->touched.size(); ++i)
        if (const int flow = patch->touched.at(i); derived.paths.byFlow.at(flow) != ways.byFlow.at(i))
            derived.paths.byFlow[flow] = ways.byFlow.at(i);
    const std::optional<RuleBook> book =
        m_rules.recompile(derived.rules, derived.plan, derived.flows, derived.paths, patch->touched);
    if (book)
        derived.rules = *book;
    return book.has_value();
}

} // namespace portolan
