// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the air out of a layout: nothing stands further right than what is left of it asks for.
#pragma once
#include "model/drawing/scene.h"

namespace portolan {

/// Moves zones and gateways to the left as far as what stands there lets them: `corridor` stays between a zone and
/// a gateway, `gap` between two of a kind. Heights stay. Time grows as n log n.
void closeUp(Scene &scene, double corridor, double gap);

} // namespace portolan
