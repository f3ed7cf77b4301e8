// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/stillcache.h"

#include <QtCore/QElapsedTimer>
#include <QtGui/QPainter>

namespace portolan {

namespace {

/// Above this many milliseconds a picture is not made anew for every step of a zoom.
constexpr double slow = 24;

} // namespace

bool StillCache::paint(QPainter &painter, const Viewport &view, bool inGesture, const Render &render)
{
    const bool sameSize = m_of.size == view.size && qFuzzyCompare(m_of.ratio, view.ratio) && !m_picture.isNull();
    if (m_valid && sameSize && qFuzzyCompare(m_of.zoom, view.zoom)) {
        if (m_of.origin != view.origin)
            scroll(view, render);
    } else if (inGesture && sameSize && m_lastMilliseconds > slow) {
        painter.save();
        painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
        painter.drawPixmap(view.toView(m_of.visible()), m_picture, QRectF(m_picture.rect()));
        painter.restore();
        return false;
    } else {
        makeWhole(view, render);
    }
    painter.drawPixmap(0, 0, m_picture);
    return true;
}

void StillCache::makeWhole(const Viewport &view, const Render &render)
{
    QElapsedTimer timer;
    timer.start();
    const QSize pixels(int(std::ceil(view.size.width() * view.ratio)),
                       int(std::ceil(view.size.height() * view.ratio)));
    if (m_picture.size() != pixels)
        m_picture = QPixmap(pixels);
    m_picture.setDevicePixelRatio(view.ratio);
    m_of = view;
    renderPart(m_picture.rect(), view, render);
    m_valid = true;
    ++m_fullPaints;
    m_lastMilliseconds = double(timer.nsecsElapsed()) / 1e6;
}

void StillCache::scroll(const Viewport &view, const Render &render)
{
    const double pixel = view.zoom * view.ratio;
    const QPointF by = (m_of.origin - view.origin) * pixel;
    const QPoint whole = by.toPoint();
    if (std::abs(by.x() - whole.x()) > 0.02 || std::abs(by.y() - whole.y()) > 0.02 ||
        std::abs(whole.x()) >= m_picture.width() || std::abs(whole.y()) >= m_picture.height()) {
        makeWhole(view, render);
        return;
    }
    QRegion exposed;
    m_picture.scroll(whole.x(), whole.y(), m_picture.rect(), &exposed);
    m_of = view;
    for (const QRect &part : exposed)
        renderPart(part, view, render);
}

void StillCache::renderPart(const QRect &pixels, const Viewport &view, const Render &render)
{
    QPainter painter(&m_picture);
    const QRectF part(QPointF(pixels.topLeft()) / view.ratio, QSizeF(pixels.size()) / view.ratio);
    painter.setClipRect(part);
    painter.scale(view.zoom, view.zoom);
    painter.translate(-view.origin);
    render(painter, QRectF(view.toScene(part.topLeft()), part.size() / view.zoom));
}

} // namespace portolan
