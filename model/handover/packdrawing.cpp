// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/handover/packdrawing.h"

#include "model/drawing/export.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

/// Hundredths of a millimetre in a scene unit at 100 %.
constexpr double sceneUnit = 2540.0 / 96.0;

} // namespace

Scene packScene(const DerivedPlan &derived, const Texts &texts, const Progress &progress)
{
    SceneOptions options;
    options.texts = texts;
    options.progress = progress;
    return Scene::build(derived.plan, &derived, options);
}

void addDrawing(SheetPainter &document, const Scene &scene, const Plan &plan, const Texts &texts,
                const Progress &progress)
{
    Sheet head;
    head.id = u"drawing"_s;
    head.documentType = texts.translate("DrawingSheet", "Topology");
    head.title = head.documentType;
    head.supplement = texts.translate("DrawingSheet", "Zones, gateways and flows");
    head.sentence = texts.translate(
        "DrawingSheet",
        "Zones are areas, gateways stand between them, lines are flows in the direction of their arrow.");
    head.facts = {{texts.translate("DrawingSheet", "Zones"), QString::number(plan.zones.size())},
                  {texts.translate("DrawingSheet", "Gateways"), QString::number(plan.gateways.size())},
                  {texts.translate("DrawingSheet", "Devices"), QString::number(plan.devices.size())}};
    head.notes = {{texts.translate("DrawingSheet", "Lines"),
                   texts.translate("DrawingSheet", "solid: required · dashed: optional · dash and dot: multicast · "
                                                   "dotted: waived · ending in a cross: no path")},
                  {texts.translate("DrawingSheet", "×20"),
                   texts.translate("DrawingSheet", "the symbol stands for that many equal devices")}};
    document.add(head, [scene, progress](QPainter &painter, const QRectF &area) {
        paintDrawing(painter, area, scene, Ink::paper(), sceneUnit, nullptr, progress);
    });
}

void addDrawing(SheetPainter &document, const DerivedPlan &derived, const Texts &texts)
{
    addDrawing(document, packScene(derived, texts), derived.plan, texts);
}

QList<FolderFile> drawingFiles(const Scene &scene, const Texts &texts, const Progress &progress)
{
    DrawingOptions options;
    options.scene.texts = texts;
    options.scene.progress = progress;
    return {{u"07_drawings/topology.pdf"_s, drawingPdf(scene, options)},
            {u"07_drawings/topology.svg"_s, drawingSvg(scene, options)}};
}

} // namespace portolan
