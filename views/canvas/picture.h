// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A Picture is what the canvas looks like at one moment: what stands still, and what is dragged over it.
#pragma once
#include "model/drawing/overlay.h"
#include "model/drawing/painter.h"
#include "views/canvas/viewport.h"

#include <QtGui/QImage>

namespace portolan {

struct Picture
{
    Viewport of;
    QImage still;   ///< what `of` shows, without what is dragged
    QImage moving;  ///< what is dragged, with its connectors, on nothing; null when nothing is
    QPointF corner; ///< upper left corner of `moving`, in scene units, where nothing is dragged away yet
    QRectF covered; ///< the part of the scene that `moving` knows, as it was before anything was dragged away
    int drag = 0;   ///< as in the order
};

/// Everything a picture is painted from. A value: a worker may paint it while the window goes on.
struct PictureOrder
{
    Viewport view = {};
    Scene scene = {};
    Overlay overlay = {}; ///< made for the scene; empty for none
    ScenePainter painter = ScenePainter();
    Ink ink = {};
    PaintState state = {}; ///< what is chosen, passes and is dragged; the rest is set for each layer
    int drag = 0;          ///< tells one drag from the next

    /// Paints layers in scene units. `part` is the part of the scene that is wanted.
    void paint(QPainter &painter, const QRectF &part, quint8 layers) const;
    /// The whole of it. What is dragged is painted a little beyond the view, so that it can be dragged on.
    Picture picture() const;

    /// How far things can be dragged on before `moving` has to be painted anew, in pixels.
    static constexpr double reach = 160;

private:
    void paintMoving(Picture &picture) const;
};

} // namespace portolan
