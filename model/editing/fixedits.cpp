// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/fixedits.h"

namespace portolan {

PlanEdit fixEdit(const Plan &plan, const Fix &fix)
{
    Plan mended = plan;
    fix.mend(mended);
    return difference(plan, mended, fix.text);
}

} // namespace portolan
