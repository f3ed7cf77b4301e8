// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of one zone: its cards in a grid, its multicast groups below.
#pragma once
#include "model/drawing/rectindex.h"
#include "model/drawing/scene.h"

namespace portolan {

/// What the layout asks of every zone and card, found out once for all of them.
struct ZoneMeasures
{
    explicit ZoneMeasures(const Scene &scene);
    QList<double> headWidth; ///< what the head of each zone needs at least
    QList<bool> outward;     ///< of each card: it has lines to gateways
};

/// Makes the zone as large as its content needs; where it stands does not matter yet. With a width given it takes
/// as many columns as that holds.
void sizeZone(const Scene &scene, const ZoneMeasures &measures, SceneZone &zone, double within = 0);

/// Puts the content into the zone, those with most to do outside on the side of the gateways.
void fillZone(Scene &scene, const ZoneMeasures &measures, SceneZone &zone, bool gatewaysAreRight);

/// With some things placed by hand: moves the others with their zone, into free slots, and lets the zone hold them
/// all. `others`: zones by their index, and gateways, that it should not grow into.
void completeZone(Scene &scene, SceneZone &zone, const QSet<Thing> &placed, Thing self, const QPointF &moved,
                  const RectIndex &others);

/// Moves what stands in the zone and has no place of its own.
void moveContent(Scene &scene, const SceneZone &zone, const QPointF &by, const QSet<Thing> &placed);

} // namespace portolan
