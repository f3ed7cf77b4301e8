// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the canvas: what can be done with the things chosen, and with the ground.
#include "model/editing/arrangeedits.h"
#include "model/editing/deviceedits.h"
#include "model/editing/fieldedits.h"
#include "views/canvas/canvasview.h"
#include "views/canvas/placing.h"
#include "views/theme/theme.h"

#include <QtGui/QContextMenuEvent>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace portolan {

void CanvasView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QPointF scene = byMouse ? m_view.toScene(QPointF(event->pos())) : m_view.visible().center();
    if (byMouse) {
        Thing thing = hitAt(scene);
        if (thing.kind == Thing::Kind::Zone && !inStrip(thing, scene))
            thing = {};
        const Selection wanted = selectionOf(m_scene, derived(), thing);
        if (wanted.isEmpty())
            m_workspace.clearSelection();
        else if (!m_workspace.selection().contains(wanted.picks.first()))
            choose(wanted);
    }
    QMenu menu(this);
    if (m_workspace.selection().isEmpty())
        fillGroundMenu(menu, scene);
    else
        fillThingMenu(menu);
    menu.exec(event->globalPos());
}

void CanvasView::fillThingMenu(QMenu &menu)
{
    const Theme &theme = m_workspace.theme();
    const Selection &selection = m_workspace.selection();
    const QStringList devices = selection.ids(Pick::Kind::Device), zones = selection.ids(Pick::Kind::Zone);
    menu.addAction(tr("Properties"), Qt::Key_Return, this,
                   [this] { m_workspace.ask(Ask::ShowView, u"inspector"_s); });
    if (!devices.isEmpty()) {
        menu.addAction(tr("Show flows"), this, [this] { m_workspace.ask(Ask::ShowView, u"flows"_s); });
        if (devices.size() == 2)
            menu.addAction(theme.icon(u"trace"_s), tr("Trace between the two"), this,
                           [this, devices] { m_workspace.ask(Ask::Trace, devices.first(), devices.last()); });
        else
            menu.addAction(theme.icon(u"trace"_s), tr("Trace from here…"), this,
                           [this, device = devices.last()] { m_workspace.ask(Ask::Trace, device); });
        menu.addAction(tr("Give free addresses"), this, [this, devices] {
            m_workspace.push(giveFreeAddresses(m_workspace.plan(), devices, u"primary"_s));
        });
    }
    if (!zones.isEmpty()) {
        const bool all = std::all_of(zones.begin(), zones.end(),
                                     [this](const QString &zone) { return m_collapsed.contains(zone); });
        menu.addAction(all ? tr("Expand") : tr("Collapse"), this, [this, zones, all] {
            for (const QString &zone : zones)
                if (all)
                    m_collapsed.remove(zone);
                else
                    m_collapsed.insert(zone);
            rebuild();
        });
    }
    const QList<Thing> things = movableThings(m_scene, derived(), selection);
    if (!things.isEmpty()) {
        QStringList ids;
        bool pinned = true;
        for (const Thing thing : things) {
            ids.append(m_scene.idOf(thing));
            const Placement *placement = m_workspace.plan().layout.find(ids.last());
            pinned = pinned && placement && placement->extra.value("pinned"_L1).toBool();
        }
        auto *pin = menu.addAction(tr("Keep in place"), this, [this, things, pinned] {
            m_workspace.push(setPinned(m_workspace.plan(), placementsOf(things, {}), !pinned));
        });
        pin->setCheckable(true);
        pin->setChecked(pinned);
        pin->setToolTip(tr("The layout leaves it where it is."));
    }
    if (!can(EditAction::Delete))
        return;
    menu.addSeparator();
    menu.addAction(theme.icon(u"cut"_s), tr("Cut"), QKeySequence::Cut, this, [this] { perform(EditAction::Cut); });
    menu.addAction(theme.icon(u"copy"_s), tr("Copy"), QKeySequence::Copy, this,
                   [this] { perform(EditAction::Copy); });
    menu.addAction(theme.icon(u"duplicate"_s), tr("Duplicate"), Qt::CTRL | Qt::Key_D, this,
                   [this] { perform(EditAction::Duplicate); });
    menu.addAction(theme.icon(u"delete"_s), tr("Delete"), Qt::Key_Delete, this,
                   [this] { perform(EditAction::Delete); });
}

void CanvasView::fillGroundMenu(QMenu &menu, const QPointF &scene)
{
    const Theme &theme = m_workspace.theme();
    const QPointF at = snapped(scene, {});
    const auto place = [&](const QString &icon, const QString &text, const char *part) {
        menu.addAction(theme.icon(icon), text, this,
                       [this, at, part] { placeFromCatalog(m_workspace, QString::fromLatin1(part), {}, at); });
    };
    place(u"zone"_s, tr("Place zone here"), parts::zone);
    place(u"cloud"_s, tr("Place external zone here"), parts::external);
    place(u"gateway"_s, tr("Place gateway here"), parts::gateway);
    place(u"note"_s, tr("Place note here"), parts::note);
    menu.addSeparator();
    if (can(EditAction::Paste))
        menu.addAction(theme.icon(u"paste"_s), tr("Paste"), QKeySequence::Paste, this,
                       [this] { perform(EditAction::Paste); });
    menu.addAction(tr("Select all"), QKeySequence::SelectAll, this, [this] { perform(EditAction::SelectAll); });
    menu.addAction(theme.icon(u"layout"_s), tr("Lay out everything"), this, [this] { layOut(false); });
    menu.addAction(theme.icon(u"fit"_s), tr("Show everything"), Qt::Key_F, this, [this] { fit(false); });
}

} // namespace portolan
