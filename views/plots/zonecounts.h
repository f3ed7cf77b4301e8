// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ZoneCounts says from which zone to which how many services are permitted, and where a need is denied its path.
#pragma once
#include "model/pipeline/derive.h"

#include <functional>

namespace portolan {

struct ZoneCell
{
    int services = 0; ///< each counted once, however many devices use it
    int denied = 0;   ///< flows that have no path
    QList<int> flows; ///< indexes in FlowTable.flows, ascending
};

struct ZoneCounts
{
    QStringList ids; ///< rows and columns: internal zones, then external ones, each by name
    QStringList names;
    QList<ZoneCell> cells; ///< row by row
    int most = 0;          ///< services in one cell of two different zones

    int size() const { return int(ids.size()); }
    const ZoneCell &at(int from, int to) const { return cells.at(from * size() + to); }
    /// 0 for no services, else 1 to 5 by the share of `most`.
    int step(int from, int to) const;
};

/// Only flows that pass; waived ones never do.
ZoneCounts zoneCounts(const DerivedPlan &derived, const std::function<bool(int)> &passes = {});

} // namespace portolan
