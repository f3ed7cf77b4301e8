// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the place of every label and count pill on its line.
#pragma once
#include "model/drawing/scene.h"

#include <functional>

namespace portolan {

/// The first place on a way where a label of this size finds room, `gap` from all else: in the middle of the
/// longest stretch, then beside it, then on shorter ones. Null when there is none.
QRectF labelPlace(const QPolygonF &way, const QSizeF &size, double gap,
                  const std::function<bool(const QRectF &)> &isFree);

/// Sets the shared way of every trunk and all label rectangles; a label without room stays away.
void placeLabels(Scene &scene);

} // namespace portolan
