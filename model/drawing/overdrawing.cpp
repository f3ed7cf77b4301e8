// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/drawing/overdrawing.h"

#include "model/rules/tracewords.h"

namespace portolan {

void layTrace(DrawingOptions &options, const std::shared_ptr<const DerivedPlan> &derived,
              const TraceQuestion &question, const Trace &trace)
{
    options.overlay = [derived, question, trace, scene = options.scene](const Scene &drawn) {
        return traceOverlay(drawn, *derived, question, trace, scene);
    };
    options.caption = {.tone = trace.permitted() ? Overlay::Tone::Permit : Overlay::Tone::Deny,
                       .verdict = traceVerdict(trace, options.scene.texts),
                       .subject = traceWords(derived->plan, question),
                       .note = traceNote(trace, options.scene.texts)};
}

void layChanges(DrawingOptions &options, const std::shared_ptr<const Comparison> &comparison, const QString &name)
{
    options.overlay = [comparison, scene = options.scene](const Scene &drawn) {
        return changeOverlay(drawn, *comparison->both, comparison->entities, comparison->points,
                             comparison->legsBefore, comparison->legsAfter, scene);
    };
    options.caption = {.tone = Overlay::Tone::Moved,
                       .verdict = comparison->verdict(options.scene.texts),
                       .subject = options.scene.texts.translate("Drawing", "compared with %1").arg(name),
                       .note = {}};
}

} // namespace portolan
