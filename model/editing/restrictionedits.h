// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of path restrictions: gateways that some flows must not use.
#pragma once
#include "model/editing/planchanges.h"

namespace portolan {

/// Adds it, with an id of its own when it has none, or puts it in place of the one with its id. Errors: a gateway
/// or zone that is not there, both zones the same, no reason given, one that says the same.
Result<PlanEdit> putRestriction(const Plan &plan, const Restriction &restriction);
PlanEdit removeRestrictions(const Plan &plan, const QStringList &ids);

/// `edge-fw, from Production to Internet, NFS only`: what it forbids, in words.
QString restrictionWords(const Plan &plan, const Restriction &restriction);

} // namespace portolan
