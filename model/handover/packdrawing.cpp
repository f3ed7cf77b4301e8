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

void addDrawing(SheetPainter &document, const DerivedPlan &derived, const Texts &texts)
{
    SceneOptions options;
    options.texts = texts;
    const auto scene = std::make_shared<const Scene>(Scene::build(derived.plan, &derived, options));
    Sheet head;
    head.id = u"drawing"_s;
    head.documentType = texts.translate("DrawingSheet", "Topology");
    head.title = head.documentType;
    head.supplement = texts.translate("DrawingSheet", "Zones, gateways and flows");
    head.sentence = texts.translate(
        "DrawingSheet",
        "Zones are areas, gateways stand between them, lines are flows in the direction of their arrow.");
    head.facts = {{texts.translate("DrawingSheet", "Zones"), QString::number(derived.plan.zones.size())},
                  {texts.translate("DrawingSheet", "Gateways"), QString::number(derived.plan.gateways.size())},
                  {texts.translate("DrawingSheet", "Devices"), QString::number(derived.plan.devices.size())}};
    head.notes = {{texts.translate("DrawingSheet", "Lines"),
                   texts.translate("DrawingSheet", "solid: required · dashed: optional · dash and dot: multicast · "
                                                   "dotted: waived · ending in a cross: no path")},
                  {texts.translate("DrawingSheet", "×20"),
                   texts.translate("DrawingSheet", "the symbol stands for that many equal devices")}};
    document.add(head, [scene](QPainter &painter, const QRectF &area) {
        paintDrawing(painter, area, *scene, Ink::paper(), sceneUnit);
    });
}

QList<FolderFile> drawingFiles(const DerivedPlan &derived, const Texts &texts)
{
    DrawingOptions options;
    options.scene.texts = texts;
    return {{u"07_drawings/topology.pdf"_s, drawingPdf(derived.plan, &derived, options)},
            {u"07_drawings/topology.svg"_s, drawingSvg(derived.plan, &derived, options)}};
}

} // namespace portolan
