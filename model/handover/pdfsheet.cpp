// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/handover/pdfsheet.h"

#include "model/base/steadyhash.h"

#include <QtCore/QBuffer>
#include <QtGui/QPageSize>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

/// The writer knows only the present time; the date of issue takes its place, in the same number of bytes, so that
/// no offset moves.
void setDate(QByteArray &pdf, const QDate &date)
{
    const QByteArray key = "/CreationDate (D:";
    const qsizetype at = pdf.indexOf(key);
    if (at < 0)
        return;
    const qsizetype from = at + key.size(), end = pdf.indexOf(')', from);
    if (end < 0 || end - from < 14)
        return;
    QByteArray stamp = date.toString(u"yyyyMMdd"_s).toLatin1() + "000000";
    const QByteArray zone = "+00'00'";
    if (end - from >= stamp.size() + zone.size())
        stamp += zone;
    pdf.replace(from, end - from, stamp.leftJustified(end - from, ' '));
}

} // namespace

QByteArray pdfDocument(const SheetPainter &document, const QString &title, const QDate &date,
                       const Progress &progress)
{
    const SteadyHash steady;
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(1200);
    writer.setTitle(title);
    writer.setCreator(u"Portolan"_s);
    writer.setPageSize(QPageSize(document.size() == PaperSize::A4 ? QPageSize::A4 : QPageSize::A3));
    writer.setPageOrientation(QPageLayout::Landscape);
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter(&writer);
    for (int page = 0; page < document.pageCount() && !progress.isCancelled(); ++page) {
        if (page > 0)
            writer.newPage();
        SheetPainter::scaleTo(painter, document.size());
        document.paint(painter, page);
        progress.step(page + 1, document.pageCount());
    }
    painter.end();
    setDate(pdf, date);
    return pdf;
}

QByteArray pdfSheets(const QList<Sheet> &sheets, const TitleBlock &block, const Texts &texts, PaperSize size,
                     const Progress &progress)
{
    SheetPainter document(size, block, texts);
    for (const Sheet &sheet : sheets)
        document.add(sheet, progress);
    return pdfDocument(document, sheets.size() == 1 ? documentTitleOf(block, sheets.first()) : block.projectName,
                       block.date, progress);
}

} // namespace portolan
