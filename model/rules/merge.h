// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Merges boxes (source × destination × ports) into few boxes with exactly the same union.
#pragma once
#include "model/base/addresses.h"
#include "model/base/ports.h"

namespace portolan {

/// A box permits every source to every destination on every port.
struct Box
{
    AddressSet source;
    AddressSet destination;
    PortSet ports;   ///< empty for protocols without ports
    QList<int> from; ///< what it was made of: numbers handed in, ascending
};

/// The union of the result equals the union of the input, its boxes do not overlap unless that would take more
/// boxes than were given, and there are never more than were given. Every box names all input boxes that it shares
/// something with.
///
/// The boxes are cut into atoms, cells that no input box tells apart; then everything equal in all but one
/// dimension is united until nothing changes, in six orders of the dimensions and from two starts, and the shortest
/// result is kept. Deterministic: independent of the order of the input.
QList<Box> mergedBoxes(const QList<Box> &boxes);

} // namespace portolan
