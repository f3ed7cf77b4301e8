// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/compilerules.h"

#include "model/rules/rulecompiler.h"

namespace portolan {

RuleBook compileRules(const Plan &plan, const FlowTable &flows, const PathTable &paths, const Progress &progress)
{
    return RuleCompiler(RuleCompiler::Use::Once).compile(plan, flows, paths, progress);
}

} // namespace portolan
