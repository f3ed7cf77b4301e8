// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A document of sheets as PDF; the same document gives the same bytes wherever the same fonts are.
#pragma once
#include "model/handover/sheetpainter.h"

namespace portolan {

/// `title` goes into the file's properties; the date there is that of the block.
QByteArray pdfDocument(const SheetPainter &document, const QString &title, const QDate &date,
                       const Progress &progress = {});

/// One part after the other in one file.
QByteArray pdfSheets(const QList<Sheet> &sheets, const TitleBlock &block, const Texts &texts,
                     PaperSize size = PaperSize::A4, const Progress &progress = {});

} // namespace portolan
