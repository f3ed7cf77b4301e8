// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/canvaspicture.h"

#include <QtGui/QPainter>
#include <new>

namespace portolan {

namespace {

/// A scene of more lines and cards than this may take longer than a frame when many of its lines are lit.
constexpr qsizetype many = 1000;
/// Of a large picture no more than this part is painted in the window's thread when it is scrolled.
constexpr double strip = 0.15;
/// So many outlines stand for what is dragged until its picture is there.
constexpr int mostOutlines = 256;

bool isLarge(const Scene &scene)
{
    return scene.connectors.size() + scene.cards.size() > many;
}

void paintOutlines(QPainter &painter, const PictureOrder &order)
{
    painter.setPen(QPen(order.ink.accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    int drawn = 0;
    for (const Thing &thing : order.state.dragged)
        if (const QRectF rect = order.scene.rectOf(thing).translated(order.state.dragOffset);
            rect.intersects(order.view.visible()) && ++drawn <= mostOutlines)
            painter.drawRoundedRect(order.view.toView(rect), 6, 6);
}

} // namespace

CanvasPicture::CanvasPicture(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

CanvasPicture::~CanvasPicture()
{
    m_pool.waitForDone();
}

void CanvasPicture::invalidate()
{
    m_still.invalidate();
    ++m_number;
}

bool CanvasPicture::paint(QPainter &painter, const PictureOrder &order, bool inGesture)
{
    if (!isLarge(order.scene) || m_still.isNull()) {
        m_moving = {};
        const bool crisp = m_still.paint(painter, order, inGesture);
        if (!order.state.dragged.isEmpty()) {
            painter.save();
            order.view.apply(painter);
            order.paint(painter, order.view.visible(), PaintState::Dragged);
            painter.restore();
        }
        return crisp;
    }
    if (m_still.lacksAtMost(strip, order.view)) {
        m_still.paint(painter, order, false);
    } else {
        send(order);
        m_still.paintAsItIs(painter, order.view, order.ink.canvas);
    }
    paintMoving(painter, order);
    return true;
}

/// What a worker painted follows the pointer. Once it would have to show more than it knows it is painted anew.
void CanvasPicture::paintMoving(QPainter &painter, const PictureOrder &order)
{
    if (order.drag == m_drag)
        m_offset = order.state.dragOffset;
    if (!order.state.dragged.isEmpty()) {
        const bool follows = order.drag == m_drag;
        if (!follows)
            paintOutlines(painter, order);
        if (!follows || !m_covered.contains(order.view.visible().translated(-m_offset)))
            send(order);
    }
    if (!m_moving.isNull())
        painter.drawPixmap(QRectF(order.view.toView(m_corner + m_offset),
                                  m_moving.deviceIndependentSize() * (order.view.zoom / m_movingOf.zoom)),
                           m_moving, QRectF(m_moving.rect()));
}

void CanvasPicture::send(const PictureOrder &order)
{
    if (m_working)
        return; // arrived() will have it asked for again
    m_working = true;
    m_pool.start([this, order, number = m_number] {
        std::shared_ptr<const Picture> picture;
        try {
            picture = std::make_shared<const Picture>(order.picture());
        } catch (const std::bad_alloc &) {
            picture.reset(); // memory does not suffice: the picture before stays
        }
        QMetaObject::invokeMethod(
            this, [this, number, picture = std::move(picture)] { take(number, picture); }, Qt::QueuedConnection);
    });
}

void CanvasPicture::take(int number, const std::shared_ptr<const Picture> &picture)
{
    m_working = false;
    if (!picture)
        return;
    if (number == m_number) {
        m_still.adopt(*picture);
        m_moving = QPixmap::fromImage(picture->moving);
        m_movingOf = picture->of;
        m_corner = picture->corner;
        m_covered = picture->covered;
        m_drag = picture->drag;
    }
    Q_EMIT arrived();
}

} // namespace portolan
