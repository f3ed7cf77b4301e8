// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Merges boxes (source × destination × ports) into few boxes with exactly the same union.
#pragma once
#include "model/base/addresses.h"
#include "model/base/ports.h"
#include "model/base/progress.h"

namespace portolan {

/// A box permits every source to every destination on every port.
struct Box
{
    AddressSet source;
    AddressSet destination;
    PortSet ports;   ///< empty for protocols without ports
    QList<int> from; ///< what it was made of: numbers handed in, ascending
};

/// What a flow needs, as a box.
struct FlowBox
{
    AddressSet source;
    AddressSet destination;
    PortSet ports;
    int flow = 0;
};

enum class MergeMode {
    Partition, ///< boxes do not overlap: stable names and counts rest on that
    Cover      ///< they may, where that takes fewer
};

/// The union of the result equals the union of the input, its boxes do not overlap unless that would take more
/// boxes than were given (or they may), and there are never more than were given. Every box names all input boxes
/// that it shares something with.
///
/// The boxes are cut into atoms, cells that no input box tells apart; then everything equal in all but one
/// dimension is united until nothing changes, in six orders of the dimensions and from two starts, and the shortest
/// result is kept. A cover has never more boxes than the partition. Deterministic: independent of the order of the
/// input. When cancelled, the boxes come back as they are, and must be thrown away.
QList<Box> mergedBoxes(const QList<Box> &boxes, MergeMode mode = MergeMode::Partition,
                       const Progress &progress = {});

/// Small boxes out of the union, no two of which any box of it holds: no fewer boxes have this union, however they
/// overlap. A bound, not always reached: the problem is hard.
QList<Box> boxesApart(const QList<Box> &boxes);

} // namespace portolan
