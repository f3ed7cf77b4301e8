// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is dragged over the canvas out of the catalog, or dropped as a file.
#include "model/drawing/layout.h"
#include "views/canvas/canvasview.h"
#include "views/canvas/placing.h"

#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QDragEnterEvent>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

QSizeF ghostSize(const QString &what, bool external)
{
    if (what == QLatin1StringView(parts::zone))
        return {392, 224};
    if (what == QLatin1StringView(parts::external))
        return {168, 232};
    if (what == QLatin1StringView(parts::gateway))
        return {measure::gatewayWidth, measure::gatewayHeight};
    if (what == QLatin1StringView(parts::note))
        return {200, 64};
    return external ? QSizeF(measure::pillWidth, measure::pillHeight)
                    : QSizeF(measure::cardWidth, measure::cardHeight);
}

} // namespace

void CanvasView::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(QString::fromLatin1(roleMime))) {
        m_ghost = QString::fromUtf8(event->mimeData()->data(QString::fromLatin1(roleMime)));
        event->acceptProposedAction();
    } else if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

void CanvasView::dragMoveEvent(QDragMoveEvent *event)
{
    if (m_ghost.isEmpty())
        return;
    const QPointF scene = m_view.toScene(event->position());
    const Thing zone = m_ghost.startsWith("part:"_L1) ? Thing() : zoneAt(scene);
    const QSizeF size = ghostSize(m_ghost, zone && m_scene.zones.at(zone.index).external);
    m_dropTarget = zone;
    m_area = QRectF(snapped(scene - QPointF(size.width(), size.height()) / 2, event->modifiers()), size);
    event->acceptProposedAction();
    update();
}

void CanvasView::dragLeaveEvent(QDragLeaveEvent *)
{
    m_ghost.clear();
    m_dropTarget = {};
    m_area = {};
    update();
}

void CanvasView::dropEvent(QDropEvent *event)
{
    if (m_ghost.isEmpty()) {
        const QList<QUrl> urls = event->mimeData()->urls();
        if (!urls.isEmpty() && urls.first().isLocalFile())
            m_workspace.ask(Ask::Import, {}, urls.first().toLocalFile());
        event->acceptProposedAction();
        return;
    }
    const QString what = std::exchange(m_ghost, {});
    const QString zone = m_dropTarget ? m_scene.zones.at(m_dropTarget.index).id : QString();
    const QPointF at = m_area.topLeft();
    m_dropTarget = {};
    m_area = {};
    event->acceptProposedAction();
    setFocus(Qt::MouseFocusReason);
    placeFromCatalog(m_workspace, what, zone, at);
    update();
}

} // namespace portolan
