// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Derives the flows that the products of a plan need, by pairing the devices of each system.
#pragma once
#include "model/base/progress.h"
#include "model/flows/flow.h"

namespace portolan {

struct FlowGrounds;

/// Contract section 4. Pure: the same plan gives the same table, in the same order. `grounds`, when wanted, hears
/// what the table was made from.
FlowTable deriveFlows(const Plan &plan, const Progress &progress = {}, FlowGrounds *grounds = nullptr);

} // namespace portolan
