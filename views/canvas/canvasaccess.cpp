// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/canvasaccess.h"
#include "views/canvas/canvasview.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QAccessibleWidget>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

class CanvasAccess;

/// One thing; lives as long as the scene it was made from.
class ThingAccess : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    ThingAccess(CanvasView *canvas, Thing thing) : m_canvas(canvas), m_thing(thing) {}

    bool isValid() const override { return m_canvas && m_canvas->order().contains(m_thing); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_canvas); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return thingName(m_canvas->scene(), m_thing);
        if (kind == QAccessible::Description)
            return thingWords(m_canvas->scene(), m_canvas->shown(), m_thing);
        return {};
    }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRectF place = m_canvas->view().toView(m_canvas->scene().rectOf(m_thing));
        return {m_canvas->mapToGlobal(place.topLeft().toPoint()), place.size().toSize()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.focusable = state.selectable = true;
        state.focused = m_canvas->hasFocus() && m_canvas->focusThing() == m_thing;
        const Selection mine = selectionOf(m_canvas->scene(), m_canvas->shown(), m_thing);
        state.selected = !mine.isEmpty() && m_canvas->workspace().selection().contains(mine.picks.first());
        state.offscreen = !m_canvas->visibleScene().intersects(m_canvas->scene().rectOf(m_thing));
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        if (name == setFocusAction())
            m_canvas->setFocus(Qt::OtherFocusReason);
        m_canvas->setFocusThing(m_thing, true);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<CanvasView> m_canvas;
    Thing m_thing;
};

class CanvasAccess : public QAccessibleWidget
{
public:
    explicit CanvasAccess(CanvasView *canvas) : QAccessibleWidget(canvas, QAccessible::List), m_canvas(canvas) {}
    ~CanvasAccess() override { forget(); }

    void forget()
    {
        for (const QAccessible::Id id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
        m_children.clear();
    }
    int childCount() const override { return int(m_canvas->order().size()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= m_canvas->order().size())
            return nullptr;
        const Thing thing = m_canvas->order().at(index);
        const auto found = m_children.constFind(thing);
        if (found != m_children.constEnd())
            return QAccessible::accessibleInterface(*found);
        auto *made = new ThingAccess(m_canvas, thing);
        m_children.insert(thing, QAccessible::registerAccessibleInterface(made));
        return made;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int i = 0; i < m_canvas->order().size(); ++i)
            if (this->child(i) == child)
                return i;
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPointF at = m_canvas->mapFromGlobal(QPoint(x, y));
        return child(int(m_canvas->order().indexOf(m_canvas->scene().hit(m_canvas->view().toScene(at)))));
    }
    QAccessibleInterface *focusChild() const override
    {
        return child(int(m_canvas->order().indexOf(m_canvas->focusThing())));
    }

private:
    CanvasView *m_canvas;
    mutable QHash<Thing, QAccessible::Id> m_children;
};

QAccessibleInterface *makeAccess(const QString &, QObject *object)
{
    auto *canvas = qobject_cast<CanvasView *>(object);
    return canvas ? new CanvasAccess(canvas) : nullptr;
}

} // namespace

void installCanvasAccess()
{
    static const bool once = [] {
        QAccessible::installFactory(makeAccess);
        return true;
    }();
    Q_UNUSED(once)
}

void noteCanvasChanged(CanvasView &canvas)
{
    if (!QAccessible::isActive())
        return;
    if (auto *access = dynamic_cast<CanvasAccess *>(QAccessible::queryAccessibleInterface(&canvas)))
        access->forget();
    QAccessibleEvent event(&canvas, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

void noteCanvasFocus(CanvasView &canvas)
{
    if (!QAccessible::isActive() || !canvas.hasFocus() || !canvas.focusThing())
        return;
    QAccessibleEvent event(&canvas, QAccessible::Focus);
    event.setChild(int(canvas.order().indexOf(canvas.focusThing())));
    QAccessible::updateAccessibility(&event);
}

} // namespace portolan
