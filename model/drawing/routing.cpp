// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/drawing/routing.h"

namespace portolan {

QPolygonF quickWay(const QRectF &from, const QRectF &to)
{
    const QPointF a = from.center(), b = to.center();
    if (from.right() + 16 < to.left() || to.right() + 16 < from.left()) {
        const bool right = from.right() < to.left();
        const QPointF start(right ? from.right() : from.left(), a.y()), end(right ? to.left() : to.right(), b.y());
        const double middle = (start.x() + end.x()) / 2;
        if (std::abs(start.y() - end.y()) < 1)
            return {QList<QPointF>{start, QPointF(end.x(), start.y())}};
        return {QList<QPointF>{start, QPointF(middle, start.y()), QPointF(middle, end.y()), end}};
    }
    const bool down = a.y() < b.y();
    const QPointF start(a.x(), down ? from.bottom() : from.top()), end(b.x(), down ? to.top() : to.bottom());
    const double middle = (start.y() + end.y()) / 2;
    if (std::abs(start.x() - end.x()) < 1)
        return {QList<QPointF>{start, QPointF(start.x(), end.y())}};
    return {QList<QPointF>{start, QPointF(start.x(), middle), QPointF(end.x(), middle), end}};
}

void routeScene(Scene &scene)
{
    for (SceneConnector &connector : scene.connectors)
        connector.way = quickWay(scene.rectOf(connector.a), scene.rectOf(connector.b));
    scene.index();
}

} // namespace portolan
