// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Exported drawings that say something: the way of a packet, or what differs from another plan.
#pragma once
#include "model/drawing/comparison.h"
#include "model/drawing/export.h"
#include "model/rules/trace.h"

namespace portolan {

/// The drawing of `derived` shows the way of this packet, with its verdict above.
void layTrace(DrawingOptions &options, const std::shared_ptr<const DerivedPlan> &derived,
              const TraceQuestion &question, const Trace &trace);

/// The drawing of `comparison->both` shows what differs, with the counts above; `name`: of the older plan, for
/// people.
void layChanges(DrawingOptions &options, const std::shared_ptr<const Comparison> &comparison, const QString &name);

} // namespace portolan
