// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The drawing of a plan among the things handed over: as a page with title block, and as files.
#pragma once
#include "model/base/safefolder.h"
#include "model/handover/sheetpainter.h"

namespace portolan {

/// One page with the whole drawing, fitted.
void addDrawing(SheetPainter &document, const DerivedPlan &derived, const Texts &texts);

/// `07_drawings/topology.svg` and `.pdf`.
QList<FolderFile> drawingFiles(const DerivedPlan &derived, const Texts &texts);

} // namespace portolan
