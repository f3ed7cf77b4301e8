// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keys, wheel, pinch, focus and tooltips of the canvas: everything that needs no button of the pointer.
#include "model/drawing/layout.h"
#include "views/canvas/canvasview.h"
#include "views/canvas/overlaybanner.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QGestureEvent>
#include <QtWidgets/QToolTip>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

QPointF arrow(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    case Qt::Key_Down:
        return {0, 1};
    default:
        return {};
    }
}

} // namespace

bool CanvasView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (plateAt(QPointF(help->pos())) >= 0) {
            QToolTip::showText(help->globalPos(), tr("Click to see the rules of this point."), this);
            return true;
        }
        const Thing thing = hitAt(m_view.toScene(QPointF(help->pos())));
        if (!thing || m_gesture != Gesture::None) {
            QToolTip::hideText();
            return true;
        }
        const QString name = thingName(m_scene, thing).toHtmlEscaped();
        QString words = thingWords(m_scene, derived(), thing).toHtmlEscaped();
        words.replace(u'\n', u"<br>"_s);
        QToolTip::showText(help->globalPos(), name.isEmpty() ? words : u"<b>%1</b><br>%2"_s.arg(name, words), this,
                           m_view.toView(m_scene.rectOf(thing)).toAlignedRect());
        return true;
    }
    if (event->type() == QEvent::Gesture) {
        auto *gestures = static_cast<QGestureEvent *>(event);
        if (const auto *pinch = static_cast<QPinchGesture *>(gestures->gesture(Qt::PinchGesture))) {
            zoomStep(mapFromGlobal(pinch->hotSpot()), pinch->scaleFactor());
            return true;
        }
    }
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomStep(gesture->position(), 1 + gesture->value());
            return true;
        }
    }
    if (event->type() == QEvent::ShortcutOverride) {
        // Arrows, Delete and the like belong to the canvas while it has the focus.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!arrow(key->key()).isNull() || key->key() == Qt::Key_Space || key->key() == Qt::Key_Return) {
            event->accept();
            return true;
        }
    }
    return Canvas::event(event);
}

void CanvasView::wheelEvent(QWheelEvent *event)
{
    // A wheel zooms, as in every drawing program; a touch pad, and the wheel with Shift, pans.
    const bool pad = !event->pixelDelta().isNull() && event->phase() != Qt::NoScrollPhase &&
                     !(event->modifiers() & Qt::ControlModifier);
    if (pad || (event->modifiers() & Qt::ShiftModifier)) {
        QPointF by = pad ? QPointF(event->pixelDelta()) : QPointF(event->angleDelta()) / 2;
        if (!pad && by.x() == 0)
            by = by.transposed();
        m_view.origin -= by / m_view.zoom;
        m_view.settle();
        viewMoved();
    } else if (event->angleDelta().y() != 0) {
        zoomStep(event->position(), std::pow(1.2, event->angleDelta().y() / 120.0));
    }
    event->accept();
}

void CanvasView::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier, shift = event->modifiers() & Qt::ShiftModifier;
    if (const QPointF by = arrow(event->key()); !by.isNull()) {
        if (movableThings(m_scene, derived(), m_workspace.selection()).isEmpty()) {
            m_view.origin += by * 64 / m_view.zoom;
            m_view.settle();
            viewMoved();
        } else {
            nudge(by * (event->modifiers() & Qt::AltModifier ? 1 : shift ? 8 * measure::grid : measure::grid));
        }
        return;
    }
    switch (event->key()) {
    case Qt::Key_Space:
        m_spaceDown = true;
        updateCursor(m_lastView);
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (can(EditAction::Delete)) {
            deleteSelected();
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_focus.kind == Thing::Kind::Note)
            editNote(m_focusId);
        else
            m_workspace.ask(Ask::ShowView, u"inspector"_s);
        return;
    case Qt::Key_Escape:
        if (m_gesture != Gesture::None)
            cancelGesture();
        else if (m_tool != Tool::Select)
            setTool(Tool::Select);
        else if (!m_banner->isMute())
            endOverlay();
        else
            m_workspace.clearSelection();
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomStep(QRectF(rect()).center(), 1.25);
        return;
    case Qt::Key_Minus:
        zoomStep(QRectF(rect()).center(), 0.8);
        return;
    case Qt::Key_0:
        if (control || event->modifiers() == Qt::NoModifier) {
            setZoom(1);
            return;
        }
        break;
    case Qt::Key_F:
        if (!control) {
            fit(shift);
            return;
        }
        break;
    case Qt::Key_A:
        if (event->modifiers() == Qt::NoModifier) {
            m_workspace.ask(Ask::ShowView, u"catalog"_s);
            return;
        }
        break;
    case Qt::Key_F2:
        m_workspace.ask(Ask::ShowView, u"inspector"_s);
        return;
    case Qt::Key_Menu: {
        QContextMenuEvent menu(QContextMenuEvent::Keyboard, {}, mapToGlobal(rect().center()));
        contextMenuEvent(&menu);
        return;
    }
    default:
        break;
    }
    Canvas::keyPressEvent(event);
}

void CanvasView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_spaceDown = false;
        updateCursor(m_lastView);
        return;
    }
    Canvas::keyReleaseEvent(event);
}

bool CanvasView::focusNextPrevChild(bool next)
{
    const qsizetype at = m_order.indexOf(m_focus);
    const qsizetype wanted = at < 0 ? (next ? 0 : m_order.size() - 1) : at + (next ? 1 : -1);
    if (wanted < 0 || wanted >= m_order.size()) {
        setFocusThing({}, false);
        return Canvas::focusNextPrevChild(next);
    }
    setFocusThing(m_order.at(wanted), true);
    return true;
}

void CanvasView::setFocusThing(Thing thing, bool select)
{
    m_focus = thing;
    m_focusId = thing ? m_scene.idOf(thing) : QString();
    if (thing && select) {
        choose(selectionOf(m_scene, derived(), thing));
        if (!m_view.visible().contains(m_scene.rectOf(thing)))
            centreOn(m_scene.rectOf(thing).center());
    }
    update();
}

void CanvasView::focusInEvent(QFocusEvent *event)
{
    Canvas::focusInEvent(event);
    update();
}

void CanvasView::focusOutEvent(QFocusEvent *event)
{
    m_spaceDown = false;
    Canvas::focusOutEvent(event);
    update();
}

} // namespace portolan
