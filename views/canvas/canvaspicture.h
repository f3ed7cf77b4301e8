// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The CanvasPicture shows the scene: painted at once when it is small. A large one is painted by a worker, while
// what was painted last stays in sight and follows the pointer.
#pragma once
#include "views/canvas/stillcache.h"

#include <QtCore/QObject>
#include <QtCore/QThreadPool>

namespace portolan {

class CanvasPicture : public QObject
{
    Q_OBJECT
public:
    explicit CanvasPicture(QObject *parent = nullptr);
    /// Waits for the worker.
    ~CanvasPicture() override;

    /// What is in sight is no longer what is to be shown.
    void invalidate();
    /// Draws into a widget that shows the order's view. Returns false while a zoom goes on and wants to be asked
    /// again at its end.
    bool paint(QPainter &painter, const PictureOrder &order, bool inGesture);
    /// True while a worker is at it; arrived() follows.
    bool isBusy() const { return m_working; }
    const StillCache &still() const { return m_still; }

Q_SIGNALS:
    /// A worker is done: paint() has something new to draw, or something to ask for.
    void arrived();

private:
    void send(const PictureOrder &order);
    void take(int number, const std::shared_ptr<const Picture> &picture);
    void paintMoving(QPainter &painter, const PictureOrder &order);

    QThreadPool m_pool; ///< its own: other workers hold theirs for seconds
    StillCache m_still;
    QPixmap m_moving; ///< as in Picture, of a large scene
    Viewport m_movingOf;
    QRectF m_covered;
    QPointF m_corner, m_offset; ///< where it was made, and how far it was last seen from there
    int m_drag = 0;
    bool m_working = false;
    int m_number = 0; ///< of the newest wish
};

} // namespace portolan
