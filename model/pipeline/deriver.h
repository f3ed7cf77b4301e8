// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The PlanDeriver derives one version of a plan after the other and redoes only what an edit touched.
#pragma once
#include "model/flows/groups.h"
#include "model/pipeline/findingskeeper.h"
#include "model/pipeline/planshift.h"
#include "model/rules/rulecompiler.h"

namespace portolan {

/// Not for several threads at once. Keeps the last version and what it takes to mend it.
class PlanDeriver
{
public:
    /// Equal to what portolan::derive makes of the plan, field by field, but for the time it took. When cancelled,
    /// the result must be thrown away.
    std::shared_ptr<const DerivedPlan> derive(const Plan &plan, const Texts &texts, const Progress &progress = {});

    /// Flows, paths and rules alone, without findings.
    std::shared_ptr<const DerivedPlan> deriveRules(const Plan &plan, const Progress &progress = {});

    /// How far the last edit reached, as it was derived.
    PlanShift::Reach lastReach() const { return m_reach; }

private:
    void deriveAnew(DerivedPlan &derived, const Progress &progress);
    bool mendMembers(DerivedPlan &derived, const Plan &before, const QList<DeviceChange> &changes);

    std::shared_ptr<DerivedPlan> m_last; ///< without findings; given away as one that stays
    FlowGrounds m_grounds;
    RuleCompiler m_rules;
    FindingsKeeper m_findings;
    PlanShift::Reach m_reach = PlanShift::Reach::Everything;
};

} // namespace portolan
