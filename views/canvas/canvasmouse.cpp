// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pointer on the canvas: what lies under it, and what a press, a drag and a release mean with the tool at hand.
#include "model/drawing/layout.h"
#include "model/editing/arrangeedits.h"
#include "views/canvas/canvasview.h"
#include "views/canvas/scenemaker.h"

#include <QtGui/QMouseEvent>
#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;

namespace portolan {

Thing CanvasView::hitAt(const QPointF &scene) const
{
    const Thing thing = m_scene.hit(scene, std::max(3.0, 5 / m_view.zoom));
    if (!m_state.filtered)
        return thing;
    // What the filter takes out cannot be hit: the zone behind it can.
    if (thing.kind == Thing::Kind::Connector) {
        const QList<int> &flows = m_scene.connectors.at(thing.index).flows;
        if (std::any_of(flows.begin(), flows.end(),
                        [this](int flow) { return m_state.passingFlows.contains(flow); }))
            return thing;
        return zoneAt(scene);
    }
    const bool passes =
        thing.kind == Thing::Kind::Zone || thing.kind == Thing::Kind::Badge || m_state.passing.contains(thing);
    return passes ? thing : zoneAt(scene);
}

Thing CanvasView::zoneAt(const QPointF &scene, const QSet<Thing> &without) const
{
    Thing found;
    double least = 0;
    for (int i = 0; i < m_scene.zones.size(); ++i) {
        const QRectF &rect = m_scene.zones.at(i).rect;
        const double area = rect.width() * rect.height();
        if (rect.contains(scene) && !without.contains({Thing::Kind::Zone, i}) && (!found || area < least)) {
            found = {Thing::Kind::Zone, i};
            least = area;
        }
    }
    return found;
}

/// What a requirement can end at.
Thing CanvasView::endAt(const QPointF &scene) const
{
    const Thing thing = m_scene.hit(scene, 4);
    return thing.kind == Thing::Kind::Card || thing.kind == Thing::Kind::Zone ? thing : zoneAt(scene);
}

bool CanvasView::inStrip(Thing zone, const QPointF &scene) const
{
    const SceneZone &found = m_scene.zones.at(zone.index);
    return scene.y() <= found.rect.top() + (found.external ? measure::externalHead : measure::strip) ||
           m_state.detail == Detail::Blocks;
}

Qt::Edges CanvasView::edgesAt(const QPointF &scene, Thing *thing) const
{
    const double reach = 5 / m_view.zoom;
    for (const Thing chosen : m_state.chosen) {
        if (chosen.kind != Thing::Kind::Zone && chosen.kind != Thing::Kind::Note)
            continue;
        const QRectF rect = m_scene.rectOf(chosen);
        if (!rect.adjusted(-reach, -reach, reach, reach).contains(scene))
            continue;
        Qt::Edges edges;
        edges.setFlag(Qt::LeftEdge, std::abs(scene.x() - rect.left()) <= reach);
        edges.setFlag(Qt::RightEdge, std::abs(scene.x() - rect.right()) <= reach);
        edges.setFlag(Qt::TopEdge, std::abs(scene.y() - rect.top()) <= reach);
        edges.setFlag(Qt::BottomEdge, std::abs(scene.y() - rect.bottom()) <= reach);
        if (edges) {
            *thing = chosen;
            return edges;
        }
    }
    return {};
}

QRectF CanvasView::handleRect(Thing card) const
{
    const QRectF rect = m_view.toView(m_scene.rectOf(card));
    return QRectF(rect.right() - 8, rect.center().y() - 8, 16, 16);
}

Thing CanvasView::handleAt(const QPointF &view) const
{
    const bool offered = m_tool == Tool::Select && m_hover.kind == Thing::Kind::Card && m_view.zoom >= 0.35;
    return offered && handleRect(m_hover).adjusted(-2, -2, 2, 2).contains(view) ? m_hover : Thing();
}

QPointF CanvasView::snapped(const QPointF &scene, Qt::KeyboardModifiers modifiers) const
{
    if (modifiers & Qt::AltModifier)
        return {std::round(scene.x()), std::round(scene.y())};
    return {std::round(scene.x() / measure::grid) * measure::grid,
            std::round(scene.y() / measure::grid) * measure::grid};
}

void CanvasView::mousePressEvent(QMouseEvent *event)
{
    m_zoomEnd.stop();
    m_pressView = m_lastView = event->position();
    m_pressScene = m_view.toScene(m_pressView);
    if (event->button() == Qt::MiddleButton ||
        (event->button() == Qt::LeftButton && (m_tool == Tool::Pan || m_spaceDown))) {
        m_gesture = Gesture::Pan;
        setCursor(Qt::ClosedHandCursor);
        return;
    }
    if (event->button() != Qt::LeftButton || m_gesture != Gesture::None)
        return;
    switch (m_tool) {
    case Tool::Zone:
    case Tool::Note:
        m_gesture = Gesture::Area;
        m_area = QRectF(snapped(m_pressScene, event->modifiers()), QSizeF(0, 0));
        return;
    case Tool::Gateway:
        placeGatewayAt(m_pressScene);
        return;
    case Tool::Requirement:
        if (const Thing end = endAt(m_pressScene)) {
            m_gesture = Gesture::Link;
            m_linkFrom = end;
        }
        return;
    case Tool::Select:
    case Tool::Pan:
        break;
    }
    if (const int plate = plateAt(m_pressView); plate >= 0) {
        openPlate(plate);
        return;
    }
    if (const Thing card = handleAt(m_pressView)) {
        m_gesture = Gesture::Link;
        m_linkFrom = card;
        return;
    }
    if (Thing thing; const Qt::Edges edges = edgesAt(m_pressScene, &thing)) {
        m_gesture = Gesture::Resize;
        m_edges = edges;
        m_pressed = thing;
        m_area = m_scene.rectOf(thing);
        return;
    }
    pressSelect(m_pressScene, event->modifiers());
}

void CanvasView::pressSelect(const QPointF &scene, Qt::KeyboardModifiers modifiers)
{
    m_gesture = Gesture::Press;
    m_pressed = hitAt(scene);
    m_selectOnRelease = true;
    // The inside of a zone is ground to draw a rubber band on; a zone is moved by its strip.
    if (m_pressed.kind == Thing::Kind::Zone && !inStrip(m_pressed, scene))
        return;
    if (!m_pressed || m_pressed.kind == Thing::Kind::Connector || m_pressed.kind == Thing::Kind::Badge)
        return;
    const Selection wanted = selectionOf(m_scene, derived(), m_pressed);
    if (wanted.isEmpty())
        return;
    if (modifiers & (Qt::ControlModifier | Qt::ShiftModifier)) {
        toggle(wanted);
        m_selectOnRelease = false;
    } else if (!m_workspace.selection().contains(wanted.picks.first())) {
        choose(wanted);
        m_selectOnRelease = false;
    }
}

void CanvasView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF view = event->position(), scene = m_view.toScene(view);
    Q_EMIT pointerMoved(scene);
    if (m_gesture == Gesture::Press &&
        (view - m_pressView).manhattanLength() >= QApplication::startDragDistance()) {
        const bool movable = m_pressed && m_pressed.kind != Thing::Kind::Connector &&
                             m_pressed.kind != Thing::Kind::Badge &&
                             (m_pressed.kind != Thing::Kind::Zone || inStrip(m_pressed, m_pressScene));
        if (movable) {
            beginMove();
        } else {
            m_gesture = Gesture::Band;
        }
    }
    switch (m_gesture) {
    case Gesture::None:
        updateHover(view);
        break;
    case Gesture::Press:
        break;
    case Gesture::Move:
        moveTo(scene, event->modifiers());
        break;
    case Gesture::Pan:
        m_view.origin -= (view - m_lastView) / m_view.zoom;
        m_view.settle();
        viewMoved();
        break;
    case Gesture::Band:
        m_area = QRectF(m_pressScene, scene).normalized();
        update();
        break;
    case Gesture::Area:
        m_area = QRectF(snapped(m_pressScene, event->modifiers()), snapped(scene, event->modifiers())).normalized();
        update();
        break;
    case Gesture::Link:
        m_hover = endAt(scene);
        update();
        break;
    case Gesture::Resize:
        resizeTo(scene, event->modifiers());
        break;
    }
    m_lastView = view;
}

void CanvasView::beginMove()
{
    m_gesture = Gesture::Move;
    QList<Thing> things = movableThings(m_scene, derived(), m_workspace.selection());
    if (!things.contains(m_pressed))
        things = {m_pressed};
    things.removeIf([this](Thing thing) { return isGhost(thing); });
    if (isGhost(m_pressed) || things.isEmpty()) {
        m_gesture = Gesture::None;
        return;
    }
    m_dragged.clear();
    m_draggedIds.clear();
    for (const Thing thing : withContents(things)) {
        m_dragged.insert(thing);
        m_draggedIds.append(m_scene.idOf(thing));
    }
    m_offset = {};
    m_hover = {};
    ++m_drag;
    m_picture.invalidate();
}

void CanvasView::moveTo(const QPointF &scene, Qt::KeyboardModifiers modifiers)
{
    const QPointF corner = m_scene.rectOf(m_pressed).topLeft();
    m_offset = snapped(corner + scene - m_pressScene, modifiers) - corner;
    m_dropTarget = {};
    if (m_pressed.kind == Thing::Kind::Card) {
        const Thing zone = zoneAt(m_scene.rectOf(m_pressed).center() + m_offset, m_dragged);
        if (zone.index != m_scene.cards.at(m_pressed.index).zone)
            m_dropTarget = zone;
    }
    update();
}

void CanvasView::endMove()
{
    if (m_offset.isNull()) {
        m_dragged.clear();
        m_picture.invalidate();
        return;
    }
    QHash<QString, QString> zones;
    QList<Thing> moved(m_dragged.begin(), m_dragged.end());
    std::sort(moved.begin(), moved.end());
    for (const Thing thing : std::as_const(moved)) {
        if (thing.kind != Thing::Kind::Card)
            continue;
        const SceneCard &card = m_scene.cards.at(thing.index);
        if (card.device < 0 || (card.zone >= 0 && m_dragged.contains({Thing::Kind::Zone, card.zone})))
            continue;
        const Thing zone = zoneAt(card.rect.center() + m_offset, m_dragged);
        if (zone.index != card.zone)
            zones.insert(card.id, zone ? m_scene.zones.at(zone.index).id : QString());
    }
    const bool done = m_workspace.push(moveThings(m_workspace.plan(), placementsOf(moved, m_offset), zones));
    if (!done || (!m_workspace.isDeriving() && !m_maker->isBusy())) {
        m_dragged.clear();
        m_picture.invalidate();
    }
}

void CanvasView::resizeTo(const QPointF &scene, Qt::KeyboardModifiers modifiers)
{
    const QPointF at = snapped(scene, modifiers);
    QRectF rect = m_scene.rectOf(m_pressed);
    const QSizeF least = m_pressed.kind == Thing::Kind::Zone ? QSizeF(200, 96) : QSizeF(80, 32);
    if (m_edges & Qt::LeftEdge)
        rect.setLeft(std::min(at.x(), rect.right() - least.width()));
    if (m_edges & Qt::RightEdge)
        rect.setRight(std::max(at.x(), rect.left() + least.width()));
    if (m_edges & Qt::TopEdge)
        rect.setTop(std::min(at.y(), rect.bottom() - least.height()));
    if (m_edges & Qt::BottomEdge)
        rect.setBottom(std::max(at.y(), rect.top() + least.height()));
    m_area = rect;
    update();
}

void CanvasView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_gesture == Gesture::None || (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton))
        return;
    endGesture(m_view.toScene(event->position()), event->modifiers());
    updateHover(event->position());
    update();
}

void CanvasView::endGesture(const QPointF &scene, Qt::KeyboardModifiers modifiers)
{
    const Gesture gesture = std::exchange(m_gesture, Gesture::None);
    const bool add = modifiers & (Qt::ControlModifier | Qt::ShiftModifier);
    switch (gesture) {
    case Gesture::Press:
        if (m_selectOnRelease) {
            const Selection wanted = selectionOf(m_scene, derived(), m_pressed);
            if (add && !wanted.isEmpty())
                toggle(wanted);
            else if (!add)
                choose(wanted);
        }
        break;
    case Gesture::Move:
        endMove();
        break;
    case Gesture::Band:
        selectWithin(m_area, add);
        break;
    case Gesture::Area:
        placeArea(m_area);
        break;
    case Gesture::Link:
        if (const Thing end = endAt(scene); end && end != m_linkFrom)
            askRequirement(m_linkFrom, end, m_view.toView(scene));
        m_linkFrom = {};
        break;
    case Gesture::Resize: {
        Placement placement;
        placement.id = m_scene.idOf(m_pressed);
        placement.x = m_area.x();
        placement.y = m_area.y();
        placement.width = m_area.width();
        placement.height = m_area.height();
        if (m_area != m_scene.rectOf(m_pressed))
            m_workspace.push(
                setPlacements(m_workspace.plan(), {placement}, tr("Resize %1").arg(thingName(m_scene, m_pressed))));
        break;
    }
    case Gesture::None:
    case Gesture::Pan:
        break;
    }
    m_dropTarget = {};
    m_area = {};
}

void CanvasView::cancelGesture()
{
    m_gesture = Gesture::None;
    m_dragged.clear();
    m_draggedIds.clear();
    m_offset = {};
    m_dropTarget = {};
    m_linkFrom = {};
    m_area = {};
    m_picture.invalidate();
    update();
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Thing thing = hitAt(m_view.toScene(event->position()));
    if (thing.kind == Thing::Kind::Note)
        editNote(m_scene.idOf(thing));
    else if (thing)
        m_workspace.ask(Ask::ShowView, u"inspector"_s);
    else
        mousePressEvent(event);
}

void CanvasView::updateHover(const QPointF &view)
{
    const Thing before = m_hover;
    if (!handleAt(view))
        m_hover = hitAt(m_view.toScene(view));
    if (m_hover.kind == Thing::Kind::Zone && !inStrip(m_hover, m_view.toScene(view)))
        m_hover = {};
    updateCursor(view);
    if (m_hover != before)
        update();
}

void CanvasView::updateCursor(const QPointF &view)
{
    Thing thing;
    if (m_tool == Tool::Pan || m_spaceDown)
        setCursor(Qt::OpenHandCursor);
    else if (m_tool != Tool::Select)
        setCursor(Qt::CrossCursor);
    else if (plateAt(view) >= 0)
        setCursor(Qt::PointingHandCursor);
    else if (handleAt(view))
        setCursor(Qt::CrossCursor);
    else if (const Qt::Edges edges = edgesAt(m_view.toScene(view), &thing)) {
        const bool across = edges & (Qt::LeftEdge | Qt::RightEdge), down = edges & (Qt::TopEdge | Qt::BottomEdge);
        const bool falling = edges == (Qt::LeftEdge | Qt::TopEdge) || edges == (Qt::RightEdge | Qt::BottomEdge);
        setCursor(across && down ? (falling ? Qt::SizeFDiagCursor : Qt::SizeBDiagCursor)
                  : across       ? Qt::SizeHorCursor
                                 : Qt::SizeVerCursor);
    } else if (m_hover.kind == Thing::Kind::Connector || m_hover.kind == Thing::Kind::Badge)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
}

void CanvasView::leaveEvent(QEvent *)
{
    m_hover = {};
    update();
}

} // namespace portolan
