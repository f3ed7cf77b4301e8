// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with the things of the canvas: choosing, moving by keys, aligning, deleting, copying, placing by
// tools.
#include "model/drawing/layout.h"
#include "model/editing/arrangeedits.h"
#include "model/editing/deviceedits.h"
#include "model/editing/gatewayedits.h"
#include "model/editing/pasteedit.h"
#include "model/editing/requirementedits.h"
#include "views/canvas/canvasview.h"
#include "views/canvas/noteeditor.h"
#include "views/canvas/placing.h"
#include "views/canvas/requirementpopup.h"

#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

constexpr auto thingsMime = "application/x-portolan-things";

bool canBeDeleted(const Pick &pick)
{
    return pick.kind == Pick::Kind::Device || pick.kind == Pick::Kind::Zone || pick.kind == Pick::Kind::Gateway ||
           pick.kind == Pick::Kind::Note || pick.kind == Pick::Kind::Requirement;
}

} // namespace

void CanvasView::setTool(Tool tool)
{
    if (m_tool == tool)
        return;
    cancelGesture();
    m_tool = tool;
    updateCursor(m_lastView);
    update();
    Q_EMIT toolChanged(tool);
}

void CanvasView::choose(const Selection &selection)
{
    m_workspace.select(selection);
}

void CanvasView::toggle(const Selection &selection)
{
    Selection now = m_workspace.selection();
    for (const Pick &pick : selection.picks)
        if (now.picks.removeAll(pick) == 0)
            now.picks.append(pick);
    m_workspace.select(now);
}

void CanvasView::selectWithin(const QRectF &rect, bool add)
{
    Selection wanted = add ? m_workspace.selection() : Selection();
    for (const Thing thing : m_scene.within(rect)) {
        if (m_state.filtered && !m_state.passing.contains(thing))
            continue;
        if (thing.kind == Thing::Kind::Card && m_scene.cards.at(thing.index).device < 0)
            continue;
        for (const Pick &pick : selectionOf(m_scene, derived(), thing).picks)
            if (!wanted.contains(pick))
                wanted.picks.append(pick);
    }
    m_workspace.select(wanted);
}

bool CanvasView::can(EditAction action) const
{
    const QList<Pick> &picks = m_workspace.selection().picks;
    switch (action) {
    case EditAction::Cut:
    case EditAction::Copy:
    case EditAction::Duplicate:
    case EditAction::Delete:
        return std::any_of(picks.begin(), picks.end(), canBeDeleted);
    case EditAction::SelectAll:
        return !m_order.isEmpty();
    case EditAction::Paste:
        return QGuiApplication::clipboard()->mimeData() &&
               QGuiApplication::clipboard()->mimeData()->hasFormat(QString::fromLatin1(thingsMime));
    case EditAction::Find:
        return false;
    }
    return false;
}

void CanvasView::perform(EditAction action)
{
    switch (action) {
    case EditAction::Cut:
        copySelected();
        deleteSelected();
        break;
    case EditAction::Copy:
        copySelected();
        break;
    case EditAction::Paste:
        paste();
        break;
    case EditAction::Duplicate:
        duplicateSelected();
        break;
    case EditAction::Delete:
        deleteSelected();
        break;
    case EditAction::SelectAll: {
        Selection all;
        for (const Thing thing : std::as_const(m_order))
            if (thing.kind != Thing::Kind::Card || m_scene.cards.at(thing.index).device >= 0)
                all.picks.append(selectionOf(m_scene, derived(), thing).picks);
        m_workspace.select(all);
        break;
    }
    case EditAction::Find:
        break;
    }
}

/// With a zone goes what stands in it.
QList<Thing> CanvasView::withContents(const QList<Thing> &things) const
{
    QSet<Thing> all(things.begin(), things.end());
    for (const Thing thing : things) {
        if (thing.kind != Thing::Kind::Zone)
            continue;
        for (const int card : m_scene.zones.at(thing.index).cards)
            all.insert({Thing::Kind::Card, card});
        for (const int group : m_scene.zones.at(thing.index).groups)
            all.insert({Thing::Kind::Group, group});
    }
    QList<Thing> sorted(all.begin(), all.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

QList<Placement> CanvasView::placementsOf(const QList<Thing> &things, const QPointF &offset) const
{
    QList<Placement> placements;
    for (const Thing thing : things) {
        Placement placement;
        placement.id = m_scene.idOf(thing);
        if (placement.id.isEmpty() || isGhost(thing))
            continue;
        const QRectF rect = m_scene.rectOf(thing).translated(offset);
        placement.x = rect.x();
        placement.y = rect.y();
        // Cards and gateways have the size their content needs; areas have the one they were given.
        if (thing.kind == Thing::Kind::Zone || thing.kind == Thing::Kind::Note) {
            placement.width = rect.width();
            placement.height = rect.height();
        }
        placements.append(placement);
    }
    return placements;
}

void CanvasView::nudge(const QPointF &by)
{
    const QList<Thing> things = withContents(movableThings(m_scene, derived(), m_workspace.selection()));
    QStringList ids;
    for (const Thing thing : things)
        ids.append(m_scene.idOf(thing));
    m_workspace.push(setPlacements(m_workspace.plan(), placementsOf(things, by),
                                   tr("Move %n thing(s)", nullptr, int(ids.size())), u"nudge:"_s + ids.join(u',')));
}

void CanvasView::align(Align how)
{
    QList<Thing> things = movableThings(m_scene, derived(), m_workspace.selection());
    if (things.size() < 2)
        return;
    const QRectF all = rectOf(things);
    const bool across = how == Align::SpreadAcross, down = how == Align::SpreadDown;
    std::sort(things.begin(), things.end(), [&](Thing a, Thing b) {
        const QPointF left = m_scene.rectOf(a).topLeft(), right = m_scene.rectOf(b).topLeft();
        return down ? left.y() < right.y() : left.x() < right.x();
    });
    double used = 0;
    for (const Thing thing : std::as_const(things))
        used += down ? m_scene.rectOf(thing).height() : m_scene.rectOf(thing).width();
    const double gap = ((down ? all.height() : all.width()) - used) / double(things.size() - 1);
    double next = down ? all.top() : all.left();
    QList<Placement> placements;
    for (const Thing thing : std::as_const(things)) {
        const QRectF rect = m_scene.rectOf(thing);
        QPointF to = rect.topLeft();
        switch (how) {
        case Align::Left:
            to.setX(all.left());
            break;
        case Align::Centre:
            to.setX(all.center().x() - rect.width() / 2);
            break;
        case Align::Right:
            to.setX(all.right() - rect.width());
            break;
        case Align::Top:
            to.setY(all.top());
            break;
        case Align::Middle:
            to.setY(all.center().y() - rect.height() / 2);
            break;
        case Align::Bottom:
            to.setY(all.bottom() - rect.height());
            break;
        case Align::SpreadAcross:
            to.setX(next);
            break;
        case Align::SpreadDown:
            to.setY(next);
            break;
        }
        if (across || down)
            next += (down ? rect.height() : rect.width()) + gap;
        const QPointF by(std::round(to.x()) - rect.x(), std::round(to.y()) - rect.y());
        placements.append(placementsOf(withContents({thing}), by));
    }
    m_workspace.push(
        setPlacements(m_workspace.plan(), placements, across || down ? tr("Distribute") : tr("Align")));
}

void CanvasView::layOut(bool selectionOnly)
{
    QSet<QString> wanted;
    for (const Thing thing : withContents(movableThings(m_scene, derived(), m_workspace.selection())))
        wanted.insert(m_scene.idOf(thing));
    QList<Placement> placements = autoLayout(derived().plan, &derived());
    placements.removeIf([&](const Placement &placement) {
        if (isGhost(m_scene.find(placement.id)))
            return true;
        const Placement *old = m_workspace.plan().layout.find(placement.id);
        return (selectionOnly && !wanted.contains(placement.id)) || (old && old->extra.value("pinned"_L1).toBool());
    });
    if (m_workspace.push(setPlacements(m_workspace.plan(), placements, tr("Layout"))) && !selectionOnly)
        fit(false);
}

void CanvasView::deleteSelected()
{
    const QList<ThingKey> keys = keysOf(m_workspace.selection(), m_workspace.plan());
    if (!keys.isEmpty())
        m_workspace.push(deleteThings(m_workspace.plan(), keys));
}

void CanvasView::duplicateSelected()
{
    const PlanEdit edit = duplicateThings(m_workspace.plan(), keysOf(m_workspace.selection(), m_workspace.plan()),
                                          {3 * measure::grid, 3 * measure::grid});
    if (m_workspace.push(edit))
        selectWhenThere(m_workspace, addedThings(edit));
}

void CanvasView::copySelected()
{
    m_pasted = 0;
    auto *data = new QMimeData;
    const QList<ThingKey> keys = keysOf(m_workspace.selection(), m_workspace.plan());
    data->setData(QString::fromLatin1(thingsMime), copiedThings(m_workspace.plan(), keys));
    QStringList names;
    for (const ThingKey &key : keys)
        names.append(labelOf(m_workspace.plan(), key));
    data->setText(names.join(u'\n'));
    QGuiApplication::clipboard()->setMimeData(data);
    Q_EMIT editActionsChanged();
}

void CanvasView::paste()
{
    const double by = 3 * measure::grid * ++m_pasted;
    const QByteArray copied = QGuiApplication::clipboard()->mimeData()->data(QString::fromLatin1(thingsMime));
    const auto catalog = m_workspace.sharedCatalog();
    const Result<PlanEdit> edit = pasteThings(m_workspace.plan(), copied, catalog->lookup(), {by, by});
    if (!edit)
        Q_EMIT m_workspace.refused(edit.error());
    else if (m_workspace.push(*edit))
        selectWhenThere(m_workspace, addedThings(*edit));
}

void CanvasView::placeArea(const QRectF &scene)
{
    const bool isZone = m_tool == Tool::Zone;
    const bool drawn = scene.width() >= 48 && scene.height() >= 32;
    const QSizeF size = drawn ? scene.size() : isZone ? QSizeF(392, 224) : QSizeF(200, 64);
    setTool(Tool::Select);
    if (isZone)
        placeZoneIn(m_workspace, QRectF(scene.topLeft(), size));
    else
        placeFromCatalog(m_workspace, QString::fromLatin1(parts::note), {}, scene.topLeft());
}

void CanvasView::placeGatewayAt(const QPointF &scene)
{
    setTool(Tool::Select);
    const QPointF half(measure::gatewayWidth / 2, measure::gatewayHeight / 2);
    placeFromCatalog(m_workspace, QString::fromLatin1(parts::gateway), {}, snapped(scene - half, {}));
}

void CanvasView::editNote(const QString &note)
{
    const Placement *placement = m_workspace.plan().layout.find(note);
    const Thing thing = m_scene.find(note);
    if (!placement || thing.kind != Thing::Kind::Note)
        return;
    m_noteEditor = new NoteEditor(noteText(*placement), this);
    m_noteEditor->setGeometry(m_view.toView(m_scene.rectOf(thing)).toAlignedRect());
    connect(m_noteEditor, &NoteEditor::written, this,
            [this, note](const QString &text) { m_workspace.push(setNoteText(m_workspace.plan(), note, text)); });
    m_noteEditor->show();
    m_noteEditor->setFocus();
}

QString CanvasView::endIdOf(Thing thing) const
{
    if (thing.kind == Thing::Kind::Zone)
        return m_scene.zones.at(thing.index).id;
    if (thing.kind != Thing::Kind::Card)
        return {};
    const SceneCard &card = m_scene.cards.at(thing.index);
    return card.device >= 0 ? card.id : card.id.section(u':', 1);
}

void CanvasView::askRequirement(Thing from, Thing to, const QPointF &view)
{
    m_popup = new RequirementPopup(m_workspace, endIdOf(from), thingName(m_scene, from), endIdOf(to),
                                   thingName(m_scene, to), this);
    m_popup->popUp(mapToGlobal(view.toPoint()));
}

} // namespace portolan
