// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the place of every label and count pill on its line.
#pragma once
#include "model/drawing/scene.h"

namespace portolan {

/// Sets the shared way of every trunk and all label rectangles; a label without room stays away.
void placeLabels(Scene &scene);

} // namespace portolan
