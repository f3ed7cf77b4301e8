// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The drawing of a plan among the things handed over: as a page with title block, and as files.
#pragma once
#include "model/base/safefolder.h"
#include "model/drawing/scene.h"
#include "model/handover/sheetpainter.h"

namespace portolan {

/// The drawing, laid out and routed once for everything that shows it.
Scene packScene(const DerivedPlan &derived, const Texts &texts, const Progress &progress = {});

/// One page with the whole drawing, fitted. `progress` is asked whenever the page is painted.
void addDrawing(SheetPainter &document, const Scene &scene, const Plan &plan, const Texts &texts,
                const Progress &progress = {});
/// The same with a scene of its own.
void addDrawing(SheetPainter &document, const DerivedPlan &derived, const Texts &texts);

/// `07_drawings/topology.svg` and `.pdf`. When cancelled they are not to be used.
QList<FolderFile> drawingFiles(const Scene &scene, const Texts &texts, const Progress &progress = {});

} // namespace portolan
