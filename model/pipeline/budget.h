// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The budget says before any work whether what a plan implies fits into memory, and what makes it large.
#pragma once
#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/checks/check.h"

namespace portolan {

/// What deriving a plan would take, counted group by group and not flow by flow.
struct Cost
{
    double flows = 0;
    double bytes = 0;
    QString what; ///< a sentence: the requirement that takes most of it, and between how many groups
};
Cost costOf(const Plan &plan, const Progress &progress = {});

/// Half of the memory of an ordinary workstation: the window keeps the result before as well.
inline constexpr double mostBytes = 4.0 * 1024 * 1024 * 1024;

/// An error that names what makes the plan large, when it would take more than `most`.
Done affordable(const Plan &plan, const Progress &progress = {}, double most = mostBytes);
/// The same as a finding, for those who see findings only.
Finding tooLarge(const Error &refusal, const Texts &texts);

} // namespace portolan
