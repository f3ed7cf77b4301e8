// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Derives the flows that the products of a plan need, by pairing the devices of each system.
#pragma once
#include "model/base/progress.h"
#include "model/flows/flow.h"

namespace portolan {

/// Contract section 4. Pure: the same plan gives the same table, in the same order.
FlowTable deriveFlows(const Plan &plan, const Progress &progress = {});

} // namespace portolan
