// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Places what has no place yet, or everything anew: zones as areas beside their gateways, external ones at the
// right.
#pragma once
#include "model/drawing/scene.h"

namespace portolan {

/// Measures of the drawing in scene units.
namespace measure {
inline constexpr double grid = 8, cardWidth = 168, cardHeight = 60, pillWidth = 136, pillHeight = 44,
                        groupWidth = 168, groupHeight = 36, gatewayWidth = 144, widestGateway = 216,
                        gatewayHeight = 92, strip = 28, padding = 16, underStrip = 14, columnGap = 24, rowGap = 16,
                        zoneGap = 72, externalHead = 34;
}

/// Gives every thing without a place one: sizes must be set, places come from the plan's layout where there is one.
/// Things with a place never move; zones grow to hold what stands in them.
void placeThings(Scene &scene, const Plan &plan, const SceneOptions &options);

/// The placements of the command "Layout": everything anew, deterministic; notes stay.
QList<Placement> autoLayout(const Plan &plan, const DerivedPlan *derived, const SceneOptions &options = {});

} // namespace portolan
