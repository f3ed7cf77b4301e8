// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/picture.h"

#include <QtGui/QPainter>

namespace portolan {

namespace {

QImage paper(const Viewport &view, QImage::Format format)
{
    QImage image(view.pixels(), format);
    image.setDevicePixelRatio(view.ratio);
    return image;
}

/// Things that are dragged and their lines, with room for what looks out of them.
QRectF boundsOfDragged(const Scene &scene, const QSet<Thing> &dragged)
{
    QRectF bounds;
    for (const Thing &thing : dragged)
        bounds |= scene.rectOf(thing);
    for (const int i : scene.connectorsAt(dragged)) {
        const SceneConnector &connector = scene.connectors.at(i);
        bounds |= connector.way.boundingRect();
        bounds |= connector.labelRect;
        if (connector.trunk >= 0)
            bounds |= scene.trunks.at(connector.trunk).labelRect;
    }
    return bounds;
}

} // namespace

void PictureOrder::paint(QPainter &painter, const QRectF &part, quint8 layers) const
{
    PaintState state = this->state;
    state.layers = layers;
    state.scale = view.zoom;
    state.visible = part;
    state.overlay = overlay.isEmpty() ? nullptr : &overlay;
    this->painter.paint(painter, scene, ink, state);
}

Picture PictureOrder::picture() const
{
    Picture made;
    made.of = view;
    made.drag = drag;
    made.still = paper(view, QImage::Format_RGB32);
    QPainter painter(&made.still);
    view.apply(painter);
    paint(painter, view.visible(), PaintState::Ground | PaintState::Still);
    if (!state.dragged.isEmpty())
        paintMoving(made);
    return made;
}

void PictureOrder::paintMoving(Picture &picture) const
{
    const double out = reach / view.zoom, margin = 32 * std::max(1.0, 1 / view.zoom);
    picture.covered = view.visible().adjusted(-out, -out, out, out).translated(-state.dragOffset);
    const QRectF area =
        boundsOfDragged(scene, state.dragged).adjusted(-margin, -margin, margin, margin) & picture.covered;
    if (area.isEmpty())
        return;
    const Viewport window{view.zoom, area.topLeft(), area.size() * view.zoom, view.ratio};
    picture.corner = window.origin;
    picture.moving = paper(window, QImage::Format_ARGB32_Premultiplied);
    picture.moving.fill(Qt::transparent);
    QPainter painter(&picture.moving);
    window.apply(painter);
    PictureOrder there = *this;
    there.state.dragOffset = {};
    there.paint(painter, area, PaintState::Dragged);
}

} // namespace portolan
