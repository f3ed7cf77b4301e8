// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/drawing/comparison.h"

namespace portolan {

Progress partOf(const Progress &whole, int from, int to)
{
    const auto report = [whole, from, to](int done, int total) {
        const int share = int(qint64(to - from) * done / std::max(1, total));
        whole.step(from + share, 1000);
    };
    return {.cancelled = whole.cancelled, .report = report};
}

std::shared_ptr<const Comparison> Comparison::of(const std::shared_ptr<const DerivedPlan> &before,
                                                 const std::shared_ptr<const DerivedPlan> &after,
                                                 const Texts &texts, const Progress &progress)
{
    auto result = std::make_shared<Comparison>();
    result->before = before;
    result->after = after;
    result->entities = compareEntities(*before, *after);
    result->points = comparePoints(*before, *after, texts, partOf(progress, 0, 400));
    const Plan both = bothPlans(before->plan, after->plan);
    for (const Difference &each : std::as_const(result->entities))
        if (each.change == Difference::Change::Removed)
            result->ghosts.insert(each.id);
    const bool nothingGone = both.zones.size() == after->plan.zones.size() &&
                             both.gateways.size() == after->plan.gateways.size() &&
                             both.devices.size() == after->plan.devices.size() &&
                             both.requirements.size() == after->plan.requirements.size();
    if (progress.isCancelled())
        return result;
    result->both = nothingGone ? after : derive(both, texts, partOf(progress, 400, 700));
    if (progress.isCancelled())
        return result;
    progress.step(700, 1000);
    result->legsBefore = SceneLegs::of(*before);
    if (progress.isCancelled())
        return result;
    progress.step(850, 1000);
    result->legsAfter = SceneLegs::of(*after);
    return result;
}

bool Comparison::isSame() const
{
    return entities.isEmpty() &&
           std::all_of(points.begin(), points.end(), [](const PointComparison &each) { return each.isSame(); });
}

QString Comparison::verdict(const Texts &texts) const
{
    if (isSame())
        return texts.translate("Comparison", "No difference");
    int opened = 0, closed = 0, moved = 0;
    for (const PointComparison &point : points) {
        opened += point.opened;
        closed += point.closed;
        moved += point.moved;
    }
    QStringList parts;
    if (opened > 0)
        parts.append(texts.translate("Comparison", "%n opened", nullptr, opened));
    if (closed > 0)
        parts.append(texts.translate("Comparison", "%n closed", nullptr, closed));
    if (moved > 0)
        parts.append(texts.translate("Comparison", "%n moved", nullptr, moved));
    return parts.isEmpty() ? texts.translate("Comparison", "Every point permits what it did")
                           : parts.join(QStringLiteral(", "));
}

} // namespace portolan
