// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Puts what the catalog offers into the plan, for the canvas that things are dropped on and the panel that Enter is
// pressed in.
#pragma once
#include "views/mainwindow/workspace.h"

#include <QtCore/QRectF>
#include <optional>

namespace portolan {

/// MIME type of a dragged role; the data is `product/role`, or one of the parts below.
inline constexpr auto roleMime = "application/x-portolan-role";

/// What can be placed besides products.
namespace parts {
inline constexpr auto zone = "part:zone", external = "part:external", gateway = "part:gateway", note = "part:note";
}

/// Places a role or a part. Without a point the layout finds a place, in the zone given or the one that fits the
/// selection.
bool placeFromCatalog(Workspace &workspace, const QString &what, const QString &zone = {},
                      std::optional<QPointF> at = std::nullopt);

/// Places an internal zone of this size and chooses it.
bool placeZoneIn(Workspace &workspace, const QRectF &where);

/// What an edit adds, as a selection: devices, zones, gateways, notes.
Selection addedThings(const PlanEdit &edit);

/// The zone that a new device goes to: the one chosen, that of the chosen device, the only one there is; else none.
QString zoneForNew(const Workspace &workspace);

/// Chooses what an edit has just made, as soon as it is derived.
void selectWhenThere(Workspace &workspace, const Selection &selection);

} // namespace portolan
