// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A Viewport is the part of the scene that a widget shows: its scale, and the scene point at its upper left corner.
#pragma once
#include <QtCore/QRectF>
#include <QtGui/QPainter>
#include <algorithm>
#include <cmath>

namespace portolan {

inline constexpr double lowestZoom = 0.04, highestZoom = 4;

struct Viewport
{
    double zoom = 1;
    QPointF origin = {};
    QSizeF size = {};
    double ratio = 1; ///< device pixels a pixel

    QPointF toScene(const QPointF &view) const { return origin + view / zoom; }
    QPointF toView(const QPointF &scene) const { return (scene - origin) * zoom; }
    QRectF toView(const QRectF &scene) const { return {toView(scene.topLeft()), scene.size() * zoom}; }
    QRectF visible() const { return {origin, size / zoom}; }
    /// Of the device, for a picture of this size.
    QSize pixels() const { return {int(std::ceil(size.width() * ratio)), int(std::ceil(size.height() * ratio))}; }
    /// From now on the painter paints in scene units.
    void apply(QPainter &painter) const
    {
        painter.scale(zoom, zoom);
        painter.translate(-origin);
    }

    /// Scales so that the scene point under `view` stays there.
    void zoomAt(const QPointF &view, double wanted)
    {
        const QPointF fixed = toScene(view);
        zoom = std::clamp(wanted, lowestZoom, highestZoom);
        origin = fixed - view / zoom;
        settle();
    }
    void centreOn(const QPointF &scene)
    {
        origin = scene - QPointF(size.width(), size.height()) / (2 * zoom);
        settle();
    }
    /// Shows the whole rectangle, never larger than `largest`, and keeps pixels free at the lower and upper edge.
    void fit(const QRectF &scene, double largest, int below = 0, int above = 0)
    {
        const double wanted =
            std::min(size.width() / std::max(1.0, scene.width()),
                     std::max<qreal>(1, size.height() - below - above) / std::max(1.0, scene.height()));
        zoom = std::clamp(std::min(wanted, largest), lowestZoom, highestZoom);
        centreOn(scene.center() + QPointF(0, (below - above) / (2 * zoom)));
    }
    /// Puts the origin on a whole device pixel, so that the picture can be scrolled instead of painted anew.
    void settle()
    {
        const double pixel = zoom * ratio;
        origin = QPointF(std::round(origin.x() * pixel) / pixel, std::round(origin.y() * pixel) / pixel);
    }
};

} // namespace portolan
