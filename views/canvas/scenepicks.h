// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Between what the scene shows and what the user can choose: things and picks.
#pragma once
#include "model/drawing/painter.h"
#include "model/editing/planchanges.h"
#include "views/mainwindow/filter.h"
#include "views/mainwindow/selection.h"

namespace portolan {

/// What a click on the thing chooses: one thing; for a connector or an external name its flows; for a badge its
/// finding.
Selection selectionOf(const Scene &scene, const DerivedPlan &derived, Thing thing);
/// The things that stand for a pick: none when it is not drawn.
QList<Thing> thingsOf(const Scene &scene, const DerivedPlan &derived, const Pick &pick);
/// The things of all picks that can be moved, each once, ascending.
QList<Thing> movableThings(const Scene &scene, const DerivedPlan &derived, const Selection &selection);
/// The entities that the picks name, for deleting and copying: devices, zones, gateways, notes, custom
/// requirements.
QList<ThingKey> keysOf(const Selection &selection, const Plan &plan);

/// What the painter must know about selection and filter.
PaintState paintStateOf(const Scene &scene, const DerivedPlan &derived, const Selection &selection, const Lit &lit,
                        bool isFiltered, const Filtered &filtered);

/// Everything a keyboard walks over, in reading order: zone by zone, its cards and groups, then gateways and notes.
QList<Thing> readingOrder(const Scene &scene);
/// A thing in words, for tooltips and assistive technology: its name, and a line of what it is.
QString thingName(const Scene &scene, Thing thing);
QString thingWords(const Scene &scene, const DerivedPlan &derived, Thing thing);

} // namespace portolan
