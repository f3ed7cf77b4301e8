// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The edit that carries out a fix of a finding.
#pragma once
#include "model/checks/check.h"
#include "model/editing/planedit.h"

namespace portolan {

/// Named by the fix's text. `plan` is the one that was checked; where the open plan is another one by now, the edit
/// does not fit it and is refused when it is pushed.
PlanEdit fixEdit(const Plan &plan, const Fix &fix);

} // namespace portolan
