// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The StillCache keeps the picture of everything that does not move: a pan scrolls it, a drag paints over it.
#pragma once
#include "views/canvas/picture.h"

#include <QtGui/QPixmap>

class QPainter;

namespace portolan {

class StillCache
{
public:
    void invalidate() { m_valid = false; }
    /// Draws the picture, made or completed as needed. `inGesture`: while zooming a picture that is slow to make
    /// may be the old one, scaled; then it returns false and wants to be asked again.
    bool paint(QPainter &painter, const PictureOrder &order, bool inGesture);
    /// Draws what there is where it belongs, scaled if need be; where there is nothing is the ground.
    void paintAsItIs(QPainter &painter, const Viewport &view, const QColor &ground) const;
    /// Shows a picture that somebody else has made.
    void adopt(const Picture &picture);

    bool isNull() const { return m_picture.isNull(); }
    /// True when no more than this part of it would have to be painted for a view, from 0 to 1.
    bool lacksAtMost(double part, const Viewport &view) const;
    /// How often the whole picture was made, and how long the last time took here.
    int fullPaints() const { return m_fullPaints; }
    double lastMilliseconds() const { return m_lastMilliseconds; }

private:
    bool isOfSize(const Viewport &view) const;
    void makeWhole(const PictureOrder &order);
    void scroll(const PictureOrder &order);
    void renderPart(const QRect &pixels, const PictureOrder &order);

    QPixmap m_picture;
    Viewport m_of;
    bool m_valid = false;
    int m_fullPaints = 0;
    double m_lastMilliseconds = 0;
};

} // namespace portolan
