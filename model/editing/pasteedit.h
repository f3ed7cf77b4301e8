// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Copying things out of a plan as text and pasting them into the same or another one.
#pragma once
#include "model/editing/planchanges.h"

#include <QtCore/QPointF>

namespace portolan {

/// Devices, zones, gateways and notes as a plan of their own, with the needs among them and their products.
QByteArray copiedThings(const Plan &plan, const QList<ThingKey> &things);

/// How many things are pasted at once, what is said of their places counted too.
inline constexpr int mostPasted = 10'000;

/// Pastes what copiedThings made: ids and names become unique, addresses are kept where they are free and fit, else
/// given anew; a zone keeps no subnet that the plan has. Errors: bytes that are no copied things, more than
/// mostPasted of them.
Result<PlanEdit> pasteThings(const Plan &plan, const QByteArray &copied, const ProductLookup &lookup,
                             QPointF offset);

} // namespace portolan
