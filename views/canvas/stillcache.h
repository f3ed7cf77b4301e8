// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The StillCache keeps the picture of everything that does not move: a pan scrolls it, a drag paints over it.
#pragma once
#include "views/canvas/viewport.h"

#include <QtGui/QPixmap>
#include <functional>

class QPainter;

namespace portolan {

class StillCache
{
public:
    /// Paints a part of the scene; the painter maps scene units to the picture.
    using Render = std::function<void(QPainter &painter, const QRectF &scene)>;

    void invalidate() { m_valid = false; }
    /// Draws the picture, made or completed as needed. `inGesture`: while zooming a picture that is slow to make
    /// may be the old one, scaled; then it returns false and wants to be asked again.
    bool paint(QPainter &painter, const Viewport &view, bool inGesture, const Render &render);
    /// How often the whole picture was made, and how long the last time took.
    int fullPaints() const { return m_fullPaints; }
    double lastMilliseconds() const { return m_lastMilliseconds; }

private:
    void makeWhole(const Viewport &view, const Render &render);
    void scroll(const Viewport &view, const Render &render);
    void renderPart(const QRect &pixels, const Viewport &view, const Render &render);

    QPixmap m_picture;
    Viewport m_of;
    bool m_valid = false;
    int m_fullPaints = 0;
    double m_lastMilliseconds = 0;
};

} // namespace portolan
