// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A Comparison is all that differs between two derived plans, with the plan of both that it is drawn over.
#pragma once
#include "model/drawing/changeoverlay.h"

#include <memory>

namespace portolan {

/// Of a longer work the part that reaches from `from` to `to` thousandths.
Progress partOf(const Progress &whole, int from, int to);

/// Immutable once it is made.
struct Comparison
{
    std::shared_ptr<const DerivedPlan> before; ///< the older plan
    std::shared_ptr<const DerivedPlan> after;  ///< the newer one
    std::shared_ptr<const DerivedPlan> both;   ///< the newer one with what it no longer has, to be drawn
    QList<Difference> entities;
    QList<PointComparison> points;
    SceneLegs legsBefore, legsAfter;
    QSet<QString> ghosts; ///< ids of what is only in `before`

    /// When cancelled, parts are missing and the result must be thrown away.
    static std::shared_ptr<const Comparison> of(const std::shared_ptr<const DerivedPlan> &before,
                                                const std::shared_ptr<const DerivedPlan> &after,
                                                const Texts &texts, const Progress &progress = {});

    bool isSame() const;
    /// `2 opened, 1 closed, 3 moved`, over all points; where that is nothing, in which way.
    QString verdict(const Texts &texts) const;
};

} // namespace portolan
