// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of one zone: its cards in a grid, its multicast groups below.
#pragma once
#include "model/drawing/scene.h"

namespace portolan {

/// Makes the zone as large as its content needs; where it stands does not matter yet. With a width given it takes
/// as many columns as that holds.
void sizeZone(const Scene &scene, SceneZone &zone, double within = 0);

/// Puts the content into the zone, those with most to do outside on the side of the gateways.
void fillZone(Scene &scene, SceneZone &zone, bool gatewaysAreRight);

/// With some things placed by hand: moves the others with their zone, into free slots, and lets the zone hold them
/// all.
void completeZone(Scene &scene, SceneZone &zone, const QSet<Thing> &placed, Thing self, const QPointF &moved,
                  const QList<QRectF> &others);

/// Moves what stands in the zone and has no place of its own.
void moveContent(Scene &scene, const SceneZone &zone, const QPointF &by, const QSet<Thing> &placed);

} // namespace portolan
