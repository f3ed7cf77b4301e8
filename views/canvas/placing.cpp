// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/placing.h"
#include "model/editing/arrangeedits.h"
#include "model/editing/deviceedits.h"
#include "model/editing/gatewayedits.h"
#include "model/editing/zoneedits.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

struct PlacingTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlacingTexts)
};

bool pushAndSelect(Workspace &workspace, const PlanEdit &edit, Pick::Kind kind, const QString &table)
{
    if (!workspace.push(edit))
        return false;
    selectWhenThere(workspace, {{{.kind = kind, .id = addedId(edit, table)}}});
    return true;
}

/// Where a thing without a wish goes: right of everything that has a place.
QPointF besideTheRest(const Plan &plan)
{
    double right = 24;
    for (const Placement &placement : plan.layout)
        right = std::max(right, placement.x + std::max(200.0, placement.width) + 40);
    return {std::ceil(right / 8) * 8, 24};
}

QStringList zonesToJoin(const Workspace &workspace)
{
    QStringList zones = workspace.selection().ids(Pick::Kind::Zone);
    if (zones.isEmpty() && workspace.plan().zones.size() <= 3)
        for (const Zone &zone : workspace.plan().zones)
            zones.append(zone.id);
    return zones;
}

bool placePart(Workspace &workspace, const QString &part, std::optional<QPointF> at)
{
    const Plan &plan = workspace.plan();
    const QPointF where = at.value_or(besideTheRest(plan));
    if (part == QLatin1StringView(parts::zone) || part == QLatin1StringView(parts::external)) {
        const bool external = part == QLatin1StringView(parts::external);
        const QSizeF size = external ? QSizeF(168, 232) : QSizeF(392, 224);
        return pushAndSelect(workspace, placeZone(plan, QRectF(where, size), external), Pick::Kind::Zone,
                             u"zones"_s);
    }
    if (part == QLatin1StringView(parts::gateway)) {
        const PlanEdit edit = placeGateway(plan, zonesToJoin(workspace), at);
        return pushAndSelect(workspace, edit, Pick::Kind::Gateway, u"gateways"_s);
    }
    const PlanEdit edit = placeNote(plan, QRectF(where, QSizeF(200, 64)), PlacingTexts::tr("Note"));
    return pushAndSelect(workspace, edit, Pick::Kind::Note, u"layout"_s);
}

} // namespace

bool placeFromCatalog(Workspace &workspace, const QString &what, const QString &zone, std::optional<QPointF> at)
{
    if (what.startsWith("part:"_L1))
        return placePart(workspace, what, at);
    const auto catalog = workspace.sharedCatalog();
    const Result<PlanEdit> edit = placeDevice(workspace.plan(), catalog->lookup(), what,
                                              zone.isEmpty() && !at ? zoneForNew(workspace) : zone, at);
    if (!edit) {
        Q_EMIT workspace.refused(edit.error());
        return false;
    }
    return pushAndSelect(workspace, *edit, Pick::Kind::Device, u"devices"_s);
}

bool placeZoneIn(Workspace &workspace, const QRectF &where)
{
    return pushAndSelect(workspace, placeZone(workspace.plan(), where, false), Pick::Kind::Zone, u"zones"_s);
}

Selection addedThings(const PlanEdit &edit)
{
    Selection added;
    for (const PlanChange &change : edit.changes) {
        if (!change.before.isEmpty())
            continue;
        if (change.table == "devices"_L1)
            added.picks.append({.kind = Pick::Kind::Device, .id = change.id});
        else if (change.table == "zones"_L1)
            added.picks.append({.kind = Pick::Kind::Zone, .id = change.id});
        else if (change.table == "gateways"_L1)
            added.picks.append({.kind = Pick::Kind::Gateway, .id = change.id});
        else if (change.table == "layout"_L1 && change.id.startsWith("note:"_L1))
            added.picks.append({.kind = Pick::Kind::Note, .id = change.id});
    }
    return added;
}

QString zoneForNew(const Workspace &workspace)
{
    const Plan &plan = workspace.plan();
    for (const Pick &pick : workspace.selection().picks) {
        if (pick.kind == Pick::Kind::Zone && plan.zones.contains(pick.id))
            return pick.id;
        if (const Device *device = pick.kind == Pick::Kind::Device ? plan.devices.find(pick.id) : nullptr;
            device && !device->interfaces.isEmpty())
            return device->interfaces.first().zone;
    }
    QStringList internal;
    for (const Zone &one : plan.zones)
        if (!one.external)
            internal.append(one.id);
    return internal.size() == 1 ? internal.first() : QString();
}

void selectWhenThere(Workspace &workspace, const Selection &selection)
{
    if (selection.isEmpty() || selection.picks.first().id.isEmpty())
        return;
    if (stillThere(selection, *workspace.derived()) == selection) {
        workspace.select(selection);
        return;
    }
    // A derivation that was under way may come first; after a few the thing was undone.
    auto left = std::make_shared<int>(3);
    auto connection = std::make_shared<QMetaObject::Connection>();
    *connection = QObject::connect(&workspace, &Workspace::derivedChanged, &workspace,
                                   [&workspace, selection, left, connection] {
                                       const bool there = stillThere(selection, *workspace.derived()) == selection;
                                       if (there)
                                           workspace.select(selection);
                                       if (there || --*left == 0)
                                           QObject::disconnect(*connection);
                                   });
}

} // namespace portolan
