// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of path restrictions: gateways that some flows must not use.
#pragma once
#include "model/editing/planchanges.h"

namespace portolan {

/// Whether the plan can hold what it forbids, whatever the reason. Errors: a gateway or zone that is not there,
/// both zones the same, one that says the same.
Done checkRestricted(const Plan &plan, const Restriction &restriction);
/// Adds it, with an id of its own when it has none, or puts it in place of the one with its id. Errors: those of
/// checkRestricted, no reason given.
Result<PlanEdit> putRestriction(const Plan &plan, const Restriction &restriction);
PlanEdit removeRestrictions(const Plan &plan, const QStringList &ids);

/// `edge-fw, from Production to Internet, NFS only`: what it forbids, in words.
QString restrictionWords(const Plan &plan, const Restriction &restriction);

} // namespace portolan
