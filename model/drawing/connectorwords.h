// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a line says of the flows that it carries.
#pragma once
#include "model/drawing/scene.h"

namespace portolan {

/// Lines that look different never share a way.
enum class LineClass { Unicast, Multicast, NoPath };

LineKind kindOf(const FlowTable &table, const QList<int> &flows, LineClass of);

/// Up to two ports of one protocol, else the first and how many more. Only active flows count where there are any.
QString labelOf(const FlowTable &table, const QList<int> &flows, LineClass of);

} // namespace portolan
