// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of zones.
#pragma once
#include "model/editing/planchanges.h"

#include <QtCore/QRectF>

namespace portolan {

/// A zone with a name of its own (`Zone 1`, `Internet`), empty of subnets.
PlanEdit placeZone(const Plan &plan, const QRectF &where, bool external);

/// `text`: CIDRs separated by commas or spaces. Errors: what is no CIDR, host bits that are set.
Result<PlanEdit> setSubnets(const Plan &plan, const QStringList &zones, const QString &text);
/// `text`: ranges `a-b` separated by commas or spaces. Errors: what is no range, a range outside the zone's
/// subnets.
Result<PlanEdit> setDhcpRanges(const Plan &plan, const QStringList &zones, const QString &text);

} // namespace portolan
