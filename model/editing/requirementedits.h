// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of needs that no product states, and of what is said about flows and findings.
#pragma once
#include "model/editing/planchanges.h"

namespace portolan {

/// `from` and `to`: device, zone or system ids, `product/role`, addresses or names. Errors: ports that do not read,
/// an end that is empty, a thing that needs itself.
Result<PlanEdit> addRequirement(const Plan &plan, const QString &from, const QString &to, Protocol protocol,
                                const QString &ports, const QString &purpose);
PlanEdit removeRequirements(const Plan &plan, const QStringList &ids);

/// `flows`: ids of flow rows. `until`: ISO date or empty. Errors: no reason given, no date.
Result<PlanEdit> waive(const Plan &plan, const QStringList &flows, const QString &reason, const QString &by,
                       const QString &until);
PlanEdit unwaive(const Plan &plan, const QStringList &flows);

/// Errors: no reason given.
Result<PlanEdit> approve(const Plan &plan, const QStringList &findings, const QString &reason, const QString &by);
PlanEdit unapprove(const Plan &plan, const QStringList &findings);

} // namespace portolan
