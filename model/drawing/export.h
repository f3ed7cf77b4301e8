// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The drawing as a file: SVG, PDF, PNG; and onto any painter, for print and handover.
#pragma once
#include "model/base/result.h"
#include "model/drawing/overlay.h"
#include "model/drawing/painter.h"

#include <QtCore/QByteArray>
#include <QtCore/QSizeF>
#include <functional>

namespace portolan {

struct DrawingOptions
{
    const Ink *ink = &Ink::paper();
    QSizeF size = {}; ///< in px at 96 dpi; empty = the drawing at 100 %
    SceneOptions scene = {};
    std::function<Overlay(const Scene &)> overlay = {}; ///< makes what lies over the drawing; see overdrawing.h
    OverlayCaption caption = {};
};

/// Fits the whole drawing into the target, centred, never above 100 % of `unit` target units a scene unit. With an
/// overlay also what hangs out of the drawing.
void paintDrawing(QPainter &painter, const QRectF &target, const Scene &scene, const Ink &ink, double unit = 1.0,
                  const Overlay *overlay = nullptr, const Progress &progress = {});

/// The same plan and options give the same bytes. Names are only ever escaped text. The progress in options.scene
/// is asked throughout; when cancelled the bytes are no drawing.
QByteArray drawingSvg(const Plan &plan, const DerivedPlan *derived, const DrawingOptions &options = {});
QByteArray drawingPdf(const Plan &plan, const DerivedPlan *derived, const DrawingOptions &options = {});
/// Of a scene that is there already; options.scene is what it was built with.
QByteArray drawingSvg(const Scene &scene, const DrawingOptions &options);
QByteArray drawingPdf(const Scene &scene, const DrawingOptions &options);
/// Errors: a size that cannot be held (above 20,000 px a side).
Result<QByteArray> drawingPng(const Plan &plan, const DerivedPlan *derived, const DrawingOptions &options = {});

} // namespace portolan
