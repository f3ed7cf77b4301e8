// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of where things stand, and of whether they stand there at all: moving, resizing, layout, deleting, notes.
#pragma once
#include "model/editing/planchanges.h"

#include <QtCore/QRectF>

namespace portolan {

/// Puts things where the placements say; `merge` as in PlanEdit.
PlanEdit setPlacements(const Plan &plan, const QList<Placement> &placements, const QString &name,
                       const QString &merge = {});

/// A pinned thing is left where it is by the layout. `placements` say where the things stand now.
PlanEdit setPinned(const Plan &plan, const QList<Placement> &placements, bool pinned);

/// Moves things and puts the devices named in `zones` (device id -> zone id) into other zones: their first
/// interface goes there, with a free address where the old one does not fit.
PlanEdit moveThings(const Plan &plan, const QList<Placement> &placements, const QHash<QString, QString> &zones);

/// Deletes entities and everything that names them: requirements, forwards, interfaces, placements, the devices of
/// a zone.
PlanEdit deleteThings(const Plan &plan, const QList<ThingKey> &things);

/// A note on the canvas; its text lies in the placement.
PlanEdit placeNote(const Plan &plan, const QRectF &where, const QString &text);
PlanEdit setNoteText(const Plan &plan, const QString &note, const QString &text);
QString noteText(const Placement &note);

} // namespace portolan
