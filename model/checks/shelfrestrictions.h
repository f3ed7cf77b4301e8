// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What restrictions do to flows: which they are about, and which they leave without a way.
#pragma once
#include "model/checks/shelfwords.h"

#include <QtCore/QMap>

namespace portolan {

/// What findPaths may look at.
inline constexpr Parts asOfPaths = Part::Zones | Part::Gateways | Part::Systems | Part::Devices |
                                   Part::Requirements | Part::Restrictions | Part::Products;

/// Whether the restriction is about ways between these zones.
bool isMeant(const Restriction &restriction, const Path &path);
/// Whether the restriction is about this need.
bool isMeant(const Restriction &restriction, const Need &need);

/// The table with only the active flows whose need the restriction is about.
FlowTable flowsOf(const CheckInput &input, const Restriction &restriction);

/// The flows that would have a way without a restriction, by its id; where only several together close the way, all
/// of them are named.
QMap<QString, QList<int>> closedByRestrictions(const CheckInput &input);

} // namespace portolan
