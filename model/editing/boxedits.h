// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of the boxes that together are one gateway: a high-availability pair has two, with one policy.
#pragma once
#include "model/editing/planchanges.h"

namespace portolan {

/// Makes one box a pair, `core-fw-a` and `core-fw-b`; adds a further box to a pair.
PlanEdit addGatewayBox(const Plan &plan, const QString &gateway);
/// Takes a box away; the last but one takes both, for one box alone is the gateway itself.
PlanEdit removeGatewayBox(const Plan &plan, const QString &gateway, const QString &box);
/// Errors: an empty name, one that another box has.
Result<PlanEdit> setGatewayBoxName(const Plan &plan, const QString &gateway, const QString &box,
                                   const QString &name);
/// `text`: the box's own addresses at the interface, separated by commas or spaces; empty takes them away. Errors:
/// what is no address, the address that the boxes share, one that another box has.
Result<PlanEdit> setGatewayBoxAddresses(const Plan &plan, const QString &gateway, const QString &box,
                                        const QString &interface, const QString &text);

} // namespace portolan
