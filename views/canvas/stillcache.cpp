// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/stillcache.h"

#include <QtCore/QElapsedTimer>
#include <QtGui/QPainter>

namespace portolan {

namespace {

/// Above this many milliseconds a picture is not made anew for every step of a zoom.
constexpr double slow = 24;

/// How far a picture has to be moved for another view of the same scale, in device pixels.
QPointF shift(const Viewport &from, const Viewport &to)
{
    return (from.origin - to.origin) * (to.zoom * to.ratio);
}

} // namespace

bool StillCache::isOfSize(const Viewport &view) const
{
    return m_of.size == view.size && qFuzzyCompare(m_of.ratio, view.ratio) && !m_picture.isNull();
}

bool StillCache::lacksAtMost(double part, const Viewport &view) const
{
    if (!m_valid || !isOfSize(view) || !qFuzzyCompare(m_of.zoom, view.zoom))
        return false;
    const QPointF by = shift(m_of, view), whole = by.toPoint();
    const QPointF off = by - whole;
    const double kept = std::max(0.0, m_picture.width() - std::abs(whole.x())) *
                        std::max(0.0, m_picture.height() - std::abs(whole.y()));
    return std::abs(off.x()) <= 0.02 && std::abs(off.y()) <= 0.02 &&
           kept >= (1 - part) * m_picture.width() * m_picture.height();
}

bool StillCache::paint(QPainter &painter, const PictureOrder &order, bool inGesture)
{
    const Viewport &view = order.view;
    if (lacksAtMost(1, view)) {
        if (m_of.origin != view.origin)
            scroll(order);
    } else if (inGesture && isOfSize(view) && m_lastMilliseconds > slow && !qFuzzyCompare(m_of.zoom, view.zoom)) {
        paintAsItIs(painter, view, order.ink.canvas);
        return false;
    } else {
        makeWhole(order);
    }
    painter.drawPixmap(0, 0, m_picture);
    return true;
}

void StillCache::paintAsItIs(QPainter &painter, const Viewport &view, const QColor &ground) const
{
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    const QRectF where = view.toView(m_of.visible());
    if (!where.contains(QRectF(QPointF(), view.size)))
        painter.fillRect(QRectF(QPointF(), view.size), ground);
    painter.drawPixmap(where, m_picture, QRectF(m_picture.rect()));
    painter.restore();
}

void StillCache::adopt(const Picture &picture)
{
    m_picture = QPixmap::fromImage(picture.still);
    m_of = picture.of;
    m_valid = true;
    ++m_fullPaints;
}

void StillCache::makeWhole(const PictureOrder &order)
{
    QElapsedTimer timer;
    timer.start();
    const Viewport &view = order.view;
    const QSize pixels = view.pixels();
    if (m_picture.size() != pixels)
        m_picture = QPixmap(pixels);
    m_picture.setDevicePixelRatio(view.ratio);
    m_of = view;
    renderPart(m_picture.rect(), order);
    m_valid = true;
    ++m_fullPaints;
    m_lastMilliseconds = double(timer.nsecsElapsed()) / 1e6;
}

void StillCache::scroll(const PictureOrder &order)
{
    const QPoint whole = shift(m_of, order.view).toPoint();
    QRegion exposed;
    m_picture.scroll(whole.x(), whole.y(), m_picture.rect(), &exposed);
    m_of = order.view;
    for (const QRect &part : exposed)
        renderPart(part, order);
}

void StillCache::renderPart(const QRect &pixels, const PictureOrder &order)
{
    const Viewport &view = order.view;
    QPainter painter(&m_picture);
    const QRectF part(QPointF(pixels.topLeft()) / view.ratio, QSizeF(pixels.size()) / view.ratio);
    painter.setClipRect(part);
    view.apply(painter);
    order.paint(painter, QRectF(view.toScene(part.topLeft()), part.size() / view.zoom),
                PaintState::Ground | PaintState::Still);
}

} // namespace portolan
