// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/print/printjob.h"

#include "model/handover/pack.h"
#include "model/handover/packdrawing.h"

#include <QtGui/QPageLayout>
#include <QtGui/QPainter>
#include <QtPrintSupport/QPrinter>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

const QString drawingPart = u"drawing"_s;

QString partOf(const SheetMaker &maker, const QString &point)
{
    return point.isEmpty() ? maker.id : maker.id + u'/' + point;
}

/// Calls `each` for every part in the order of the document.
void forEachPart(const DerivedPlan &derived,
                 const std::function<void(const SheetMaker &, const QString &point)> &each)
{
    for (const SheetMaker &maker : packMakers()) {
        if (maker.id != u"rules"_s || derived.rules.points.isEmpty()) {
            each(maker, {});
            continue;
        }
        for (const RuleSet &set : derived.rules.points)
            each(maker, set.id);
    }
}

} // namespace

QList<std::pair<QString, QString>> printableParts(const DerivedPlan &derived, const Texts &texts)
{
    QList<std::pair<QString, QString>> parts{{drawingPart, texts.translate("DrawingSheet", "Topology")}};
    const DerivedPlan empty;
    forEachPart(derived, [&](const SheetMaker &maker, const QString &point) {
        const QString title = maker.make(empty, texts, {}).documentType;
        const RuleSet *set = point.isEmpty() ? nullptr : derived.rules.point(point);
        parts.append(
            {partOf(maker, point), set ? title + u": "_s + (set->name.isEmpty() ? set->id : set->name) : title});
    });
    return parts;
}

std::shared_ptr<SheetPainter> printDocument(const DerivedPlan &derived, const Texts &texts, const QDate &date,
                                            const PrintChoice &choice, const Progress &progress)
{
    auto document = std::make_shared<SheetPainter>(choice.size, titleBlockOf(derived.plan, texts, date), texts);
    if (choice.parts.contains(drawingPart))
        addDrawing(*document, derived, texts);
    forEachPart(derived, [&](const SheetMaker &maker, const QString &point) {
        if (choice.parts.contains(partOf(maker, point)) && !progress.isCancelled())
            document->add(maker.make(derived, texts, point), progress);
    });
    return document;
}

void printPages(QPrinter &printer, const SheetPainter &document, int from, int to)
{
    printer.setFullPage(true);
    printer.setPageSize(QPageSize(document.size() == PaperSize::A4 ? QPageSize::A4 : QPageSize::A3));
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setPageMargins(QMarginsF(0, 0, 0, 0));
    const int first = std::max(from, 1), last = to > 0 ? std::min(to, document.pageCount()) : document.pageCount();
    QPainter painter(&printer);
    for (int page = first; page <= last; ++page) {
        if (page > first && !printer.newPage())
            return;
        SheetPainter::scaleTo(painter, document.size());
        document.paint(painter, page - 1);
    }
}

} // namespace portolan
