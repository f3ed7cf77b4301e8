// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// derive(plan): everything behind a plan, computed by pure functions; needs no catalog, no database, no screen.
#pragma once
#include "model/checks/check.h"

namespace portolan {

/// One immutable result; hold it by shared pointer.
struct DerivedPlan
{
    Plan plan;
    FlowTable flows;
    PathTable paths;
    RuleBook rules;
    QList<Finding> findings;
    qint64 milliseconds = 0; ///< how long it took; shown, never saved
    Error refusal;           ///< why nothing was derived, where the plan would not fit into memory; see budget.h
    bool isRefused() const { return !refusal.what.isEmpty(); }
};

/// `texts`: the language of findings. When cancelled, what is missing stays empty and the result must be thrown
/// away. A plan that would not fit into memory is refused: nothing is derived but the finding that says why.
std::shared_ptr<const DerivedPlan> derive(const Plan &plan, const Texts &texts, const Progress &progress = {});

} // namespace portolan
