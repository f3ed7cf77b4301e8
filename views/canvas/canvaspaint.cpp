// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the canvas paints: the cached still picture, over it what moves, over that what the pointer is doing.
#include "model/drawing/layout.h"
#include "model/drawing/routing.h"
#include "views/canvas/canvasview.h"
#include "views/theme/theme.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

using namespace Qt::StringLiterals;

namespace portolan {

void CanvasView::paintEvent(QPaintEvent *)
{
    m_view.ratio = devicePixelRatioF();
    m_state.detail = detailFor(m_view.zoom, m_state.detail);
    const PictureOrder order = pictureOrder();
    QPainter painter(this);
    if (!m_picture.paint(painter, order, m_zoomEnd.isActive()))
        m_zoomEnd.start();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    m_view.apply(painter);
    paintMarks(painter, order);
    painter.restore();
    paintHandles(painter);
    paintGesture(painter);
}

PictureOrder CanvasView::pictureOrder() const
{
    PictureOrder order{m_view, m_scene, m_overlay, m_painter, m_workspace.theme().ink(), m_state, m_drag};
    order.state.dragged = m_dragged;
    order.state.dragOffset = m_offset;
    if (!m_overlay.isEmpty()) {
        order.state.chosenFlows.clear();
        order.state.tags.clear();
    }
    return order;
}

void CanvasView::paintMarks(QPainter &painter, PictureOrder order)
{
    order.state.hover = m_gesture == Gesture::None || m_gesture == Gesture::Link ? m_hover : Thing();
    order.state.focus = hasFocus() ? m_focus : Thing();
    order.state.dropTarget = m_dropTarget;
    order.paint(painter, m_view.visible(), PaintState::Over | PaintState::Marks);
}

void CanvasView::paintHandles(QPainter &painter)
{
    if (m_tool != Tool::Select || m_gesture != Gesture::None || m_hover.kind != Thing::Kind::Card ||
        m_view.zoom < 0.35)
        return;
    const Theme &theme = m_workspace.theme();
    const QRectF handle = handleRect(m_hover);
    painter.setPen(QPen(theme.color(Token::Accent), 1.5));
    painter.setBrush(theme.color(Token::Card));
    painter.drawEllipse(handle);
    const QPointF centre = handle.center();
    painter.drawLine(centre - QPointF(2.5, 0), centre + QPointF(2.5, 0));
    painter.drawLine(centre - QPointF(0, 2.5), centre + QPointF(0, 2.5));
}

void CanvasView::paintGesture(QPainter &painter)
{
    const Theme &theme = m_workspace.theme();
    const QColor accent = theme.color(Token::Accent);
    QColor tint = accent;
    tint.setAlphaF(0.10F);
    if (m_gesture == Gesture::Band || m_gesture == Gesture::Area || m_gesture == Gesture::Resize ||
        !m_ghost.isEmpty()) {
        painter.setPen(QPen(accent, 1, m_gesture == Gesture::Band ? Qt::SolidLine : Qt::DashLine));
        painter.setBrush(tint);
        const QRectF area = m_view.toView(m_area).adjusted(0.5, 0.5, 0.5, 0.5);
        painter.drawRoundedRect(area, m_gesture == Gesture::Band ? 0 : 5, m_gesture == Gesture::Band ? 0 : 5);
    }
    if (m_gesture == Gesture::Link && m_linkFrom) {
        const QRectF from = m_scene.rectOf(m_linkFrom);
        const QPointF at = m_view.toScene(m_lastView);
        const Thing end = endAt(at);
        const QRectF to = end && end != m_linkFrom ? m_scene.rectOf(end) : QRectF(at, QSizeF(0.1, 0.1));
        QPolygonF way = quickWay(from, to);
        for (QPointF &corner : way)
            corner = m_view.toView(corner);
        painter.setPen(QPen(accent, 2.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(way);
        painter.setBrush(accent);
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(m_view.toView(end ? way.isEmpty() ? at : m_view.toScene(way.last()) : at), 4, 4);
    }
    if (m_pulse > 0 && !m_pulseRect.isEmpty()) {
        QColor ring = accent;
        ring.setAlphaF(float(m_pulse));
        const double out = 4 + 12 * (1 - m_pulse);
        painter.setPen(QPen(ring, 3));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(m_view.toView(m_pulseRect).adjusted(-out, -out, out, out), 8, 8);
    }
}

} // namespace portolan
