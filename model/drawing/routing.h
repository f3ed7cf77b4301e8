// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Finds orthogonal ways for connectors: round foreign cards, through the gateways of their path, with few bends.
#pragma once
#include "model/drawing/scene.h"

namespace portolan {

/// Routes every connector and trunk of the scene and sets its labels and ports. Deterministic. When cancelled, ways
/// are missing and the scene must be thrown away.
void routeScene(Scene &scene, const Progress &progress = {});

/// Gives every connector and trunk a quick way, for the time until routeScene has a good one: no care for
/// obstacles, no labels, no rails.
void sketchScene(Scene &scene);

/// A quick way for a line that follows the pointer: at most two bends, no care for obstacles.
QPolygonF quickWay(const QRectF &from, const QRectF &to);

} // namespace portolan
