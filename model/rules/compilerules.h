// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Compiles flows along their paths into the shortest exact rule set of every enforcement point.
#pragma once
#include "model/paths/path.h"
#include "model/rules/rule.h"

namespace portolan {

/// Purposes are written in the plan's language.
RuleBook compileRules(const Plan &plan, const FlowTable &flows, const PathTable &paths,
                      const Progress &progress = {});

} // namespace portolan
