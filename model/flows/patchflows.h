// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Mends a FlowTable after devices came, went or moved between groups that were there before and still are.
#pragma once
#include "model/flows/groups.h"

#include <optional>

namespace portolan {

/// A device by its index in the plan before and after an edit; -1 where it is not there.
struct DeviceChange
{
    int before = -1;
    int after = -1;
    bool operator==(const DeviceChange &) const = default;
};

struct FlowPatch
{
    FlowTable flows;    ///< as deriveFlows would make it of the plan after
    QList<int> touched; ///< flows whose ends are not what they were, ascending
};

/// Nothing when more than the ends of flows would change: a group that is new or empty, or of one device where it
/// had several. Then derive anew; `grounds` is untouched. The devices are named by no requirement, waiver or
/// gateway and have addresses that are known.
std::optional<FlowPatch> patchFlows(FlowTable flows, FlowGrounds &grounds, const Plan &before,
                                    const Plan &after, const QList<DeviceChange> &changes);

} // namespace portolan
