// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What differs between two plans, drawn over the scene of both: added, removed and moved things and connectors.
#pragma once
#include "model/drawing/overlay.h"
#include "model/pipeline/compare.h"
#include "model/pipeline/comparepoints.h"

namespace portolan {

/// Which things a plan has on its drawing, and which needs each leg between two of them carries; by ids, so that it
/// can be held against another plan's.
struct SceneLegs
{
    QSet<QString> things;
    QHash<QString, QSet<QString>> needs; ///< leg -> need keys of its active flows

    static SceneLegs of(const DerivedPlan &derived);
    static SceneLegs of(const Scene &scene, const DerivedPlan &derived);
};

/// `scene` and `both` are those of bothPlans(). A point's plate has its index in `points` as row.
Overlay changeOverlay(const Scene &scene, const DerivedPlan &both, const QList<Difference> &entities,
                      const QList<PointComparison> &points, const SceneLegs &before, const SceneLegs &after,
                      const SceneOptions &options = {});

} // namespace portolan
