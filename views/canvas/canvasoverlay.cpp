// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What lies over the drawing: the way of a packet, or what differs from another plan.
#include "views/canvas/canvasview.h"
#include "views/canvas/overlaybanner.h"
#include "views/mainwindow/comparing.h"
#include "views/mainwindow/tracing.h"
#include "views/trace/tracepanel.h"

namespace portolan {

std::shared_ptr<const DerivedPlan> CanvasView::shownPlan() const
{
    const auto derived = m_workspace.derived();
    const Comparing &comparing = m_workspace.comparing();
    const auto result = comparing.result();
    if (!comparing.isActive() || (!result && !m_shown->plan.zones.isEmpty() && comparing.isBusy()))
        return comparing.isActive() ? nullptr : derived;
    if (!result)
        return derived;
    if (result->after->flows.flows.constData() != derived->flows.flows.constData())
        return nullptr; // the newer comparison is on its way
    if (result->both == result->after)
        return derived;
    auto both = std::make_shared<DerivedPlan>(*result->both);
    both->plan.layout = bothPlans(result->before->plan, derived->plan).layout;
    return both;
}

std::shared_ptr<const Comparison> CanvasView::shownComparison(const DerivedPlan &shown) const
{
    const auto result = m_workspace.comparing().result();
    const bool fits = result && shown.flows.flows.constData() == result->both->flows.flows.constData();
    return m_workspace.comparing().isActive() && fits ? result : nullptr;
}

bool CanvasView::isGhost(Thing thing) const
{
    const auto result = m_workspace.comparing().result();
    return result && result->ghosts.contains(m_scene.idOf(thing));
}

void CanvasView::settleOverlay()
{
    const bool was = !m_overlay.isEmpty(), mute = m_banner->isMute();
    m_overlay = {};
    SceneOptions options;
    options.texts = m_workspace.texts();
    const Tracing &tracing = m_workspace.tracing();
    const Comparing &comparing = m_workspace.comparing();
    const auto fits = [this](const DerivedPlan &derived) {
        // An answer belongs to one derivation; the scene may still be that of an older one.
        return m_shown->flows.flows.constData() == derived.flows.flows.constData();
    };
    const auto result = comparing.result();
    if (tracing.isActive()) {
        const bool both = result && fits(*result->both) && !fits(tracing.derived());
        if (tracing.answer() && (both || fits(tracing.derived())))
            m_overlay = traceOverlay(m_scene, derived(), tracing.question(), *tracing.answer(), options);
        m_banner->say(tracing.isPermitted() ? Shape::Permit : Shape::Error, tracing.verdict(), tracing.words());
    } else if (comparing.isActive()) {
        if (result && result == m_compared)
            m_overlay = m_changes;
        m_banner->say(Shape::Info, result ? result->verdict(m_workspace.texts()) : tr("Comparing…"),
                      tr("compared with %1").arg(comparing.name()));
    } else {
        m_banner->say(Shape::Info, {}, {});
    }
    placeOverlays();
    // Who sees everything goes on seeing everything when the bar takes some of the room, or gives it back.
    if (mute != m_banner->isMute() && m_view.origin == m_fitted)
        fit(false);
    if (was || !m_overlay.isEmpty())
        m_picture.invalidate();
    update();
}

void CanvasView::endOverlay()
{
    if (m_workspace.tracing().isActive())
        m_workspace.tracing().end();
    else
        m_workspace.comparing().end();
}

int CanvasView::plateAt(const QPointF &view) const
{
    const double unit = m_state.detail == Detail::Full ? 1 : 1 / m_view.zoom;
    return m_overlay.plateAt(m_view.toScene(view), unit);
}

void CanvasView::openPlate(int plate)
{
    const int row = m_overlay.plates.at(plate).row;
    if (row < 0)
        return;
    if (m_workspace.tracing().isActive())
        openTraceStep(m_workspace, row);
    else if (const auto result = m_workspace.comparing().result())
        m_workspace.ask(Ask::ShowView, QStringLiteral("changes:") + result->points.at(row).point);
}

} // namespace portolan
