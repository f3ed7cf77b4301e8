// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/print/printjob.h"

#include "model/base/safefile.h"
#include "model/handover/pack.h"
#include "model/handover/packdrawing.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTemporaryDir>
#include <QtGui/QPageLayout>
#include <QtGui/QPainter>
#include <QtPrintSupport/QPrinter>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

struct PrintJobTexts
{
    Q_DECLARE_TR_FUNCTIONS(PrintJobTexts)
};

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

bool printPages(QPrinter &printer, const SheetPainter &document, int from, int to)
{
    printer.setFullPage(true);
    printer.setPageSize(QPageSize(document.size() == PaperSize::A4 ? QPageSize::A4 : QPageSize::A3));
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setPageMargins(QMarginsF(0, 0, 0, 0));
    const int first = std::max(from, 1), last = to > 0 ? std::min(to, document.pageCount()) : document.pageCount();
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    for (int page = first; page <= last; ++page) {
        if (page > first && !printer.newPage())
            return false;
        SheetPainter::scaleTo(painter, document.size());
        document.paint(painter, page - 1);
    }
    return painter.end();
}

Done printOut(QPrinter &printer, const SheetPainter &document, int from, int to)
{
    const QString target = printer.outputFileName();
    const QTemporaryDir folder;
    const QString own = folder.filePath(u"pages.pdf"_s);
    if (!target.isEmpty())
        printer.setOutputFileName(own);
    const bool printed = printPages(printer, document, from, to);
    if (!target.isEmpty())
        printer.setOutputFileName(target);
    const Error failed{
        .what = PrintJobTexts::tr("The pages were not printed."),
        .remedy = PrintJobTexts::tr("Check the printer, and that the folder for temporary files has room."),
        .file = target};
    if (!printed)
        return failed;
    if (target.isEmpty())
        return Nothing{};
    const auto pages = readFile(own);
    if (!pages || !pages->trimmed().endsWith("%%EOF"))
        return failed;
    if (const auto written = writeFile(target, *pages); !written)
        return written.error();
    return Nothing{};
}

} // namespace portolan
