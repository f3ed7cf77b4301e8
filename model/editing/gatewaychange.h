// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What edits of a gateway, its translations and its boxes share.
#pragma once
#include "model/editing/planchanges.h"

namespace portolan {

/// The edit that lets `change` have its way with a copy of the gateway; empty when the plan has none such.
template <class Change>
PlanEdit changeGateway(const Plan &plan, const QString &name, const QString &id, Change change)
{
    PlanChanges changes(plan, name);
    if (const Gateway *gateway = plan.gateways.find(id)) {
        Gateway changed = *gateway;
        change(changed);
        changes.put(changed);
    }
    return changes.edit();
}

} // namespace portolan
