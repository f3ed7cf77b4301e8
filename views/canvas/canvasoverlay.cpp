// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What lies over the drawing: the way of a packet.
#include "views/canvas/canvasview.h"
#include "views/canvas/overlaybanner.h"
#include "views/mainwindow/tracing.h"
#include "views/trace/tracepanel.h"

namespace portolan {

void CanvasView::settleOverlay()
{
    const bool was = !m_overlay.isEmpty(), mute = m_banner->isMute();
    m_overlay = {};
    const Tracing &tracing = m_workspace.tracing();
    // An answer belongs to one derivation; the scene may still be that of an older one.
    const bool fits =
        tracing.answer() && m_shown->flows.flows.constData() == tracing.derived().flows.flows.constData();
    if (fits) {
        SceneOptions options;
        options.texts = m_workspace.texts();
        m_overlay = traceOverlay(m_scene, derived(), tracing.question(), *tracing.answer(), options);
    }
    if (tracing.isActive())
        m_banner->say(tracing.isPermitted() ? Shape::Permit : Shape::Error, tracing.verdict(), tracing.words());
    else
        m_banner->say(Shape::Info, {}, {});
    placeOverlays();
    // Who sees everything goes on seeing everything when the bar takes some of the room, or gives it back.
    if (mute != m_banner->isMute() && m_view.origin == m_fitted)
        fit(false);
    if (was || !m_overlay.isEmpty())
        m_cache.invalidate();
    update();
}

void CanvasView::endOverlay()
{
    m_workspace.tracing().end();
}

int CanvasView::plateAt(const QPointF &view) const
{
    const double unit = m_state.detail == Detail::Full ? 1 : 1 / m_view.zoom;
    return m_overlay.plateAt(m_view.toScene(view), unit);
}

void CanvasView::openPlate(int plate)
{
    const int row = m_overlay.plates.at(plate).row;
    if (row >= 0)
        openTraceStep(m_workspace, row);
}

} // namespace portolan
