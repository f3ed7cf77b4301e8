// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What restrictions do to flows: which they are about, and which they leave without a way.
#pragma once
#include "model/checks/shelfwords.h"
#include "model/paths/pathfinder.h"

#include <QtCore/QMap>

namespace portolan {

/// What findPaths may look at.
inline constexpr Parts asOfPaths = Part::Zones | Part::Gateways | Part::Systems | Part::Devices |
                                   Part::Requirements | Part::Restrictions | Part::Products;

/// Whether the restriction is about ways between these zones.
bool isMeant(const Restriction &restriction, const Path &path);
/// Whether the restriction is about this need.
bool isMeant(const Restriction &restriction, const Need &need);

/// What restrictions may call the need: nothing, its key, its product.
QStringList restrictableNames(const Need &need);

/// Finds the ways of flows as if one restriction did not hold; flows between the same ends are asked once.
class WithoutOne
{
public:
    WithoutOne(const Plan &plan, const FlowTable &table);
    /// Until the next question. `flow`, `restriction`: indexes.
    const QList<Path> &paths(int flow, int restriction);

private:
    using Key = std::pair<quint64, std::pair<int, int>>;
    const FlowTable &m_table;
    PathFinder m_finder;
    QHash<Key, QList<Path>> m_known;
    QList<Path> m_last;
};

/// The flows that would have a way without a restriction, by its id; where only several together close the way, all
/// of them are named.
QMap<QString, QList<int>> closedByRestrictions(const CheckInput &input);

} // namespace portolan
