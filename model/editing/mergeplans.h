// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Merges two versions of a plan that come from the same one, entity by entity and field by field.
#pragma once
#include "model/editing/planedit.h"

namespace portolan {

/// A place that both changed, each otherwise.
struct MergeConflict
{
    QString table; ///< see planTables(); `extra`: keys of the file that are not known
    QString id;
    QString field;                 ///< such as `interfaces[primary].addresses`; empty: the whole entity
    QJsonValue base, ours, theirs; ///< undefined: not there
    bool takeTheirs = false;       ///< the choice; ours stays where nothing is chosen

    bool operator==(const MergeConflict &) const = default;
};

struct PlanMerge
{
    PlanEdit edit; ///< makes the merged plan of ours
    QList<MergeConflict> conflicts;
};

/// `base` is what both come from. What only one changed is taken from that one; where both did, `choices` decide,
/// and ours stays where they say nothing. Parts with ids (interfaces, boxes) are merged part by part, other lists
/// as a whole. A product that the merged plan needs is kept, whoever removed it.
PlanMerge merge(const Plan &base, const Plan &ours, const Plan &theirs, const QString &name,
                const QList<MergeConflict> &choices = {});

} // namespace portolan
