// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an edit means for what was derived: nothing, words only, members of groups, or everything.
#pragma once
#include "model/flows/patchflows.h"

namespace portolan {

struct PlanShift
{
    /// Each includes the ones before it.
    enum class Reach {
        Nothing,   ///< where things stand, approvals, notes
        Words,     ///< names, and what only checks and sheets look at
        Members,   ///< devices, in groups that there are
        Everything ///< anything else
    };
    Reach reach = Reach::Nothing;
    bool words = false;          ///< some words changed, whatever else did
    QList<DeviceChange> devices; ///< for Members: in the order of their ids
};

/// Every device that is not what it was, in the order of their ids.
QList<DeviceChange> changedDevices(const Plan &before, const Plan &after);

/// Everything where in doubt: a field that this does not know changes everything.
PlanShift shiftBetween(const Plan &before, const Plan &after);

} // namespace portolan
