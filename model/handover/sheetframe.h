// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The SheetFrame is what every page has: frame, centring marks, head, notes, and the title block after ISO 7200.
#pragma once
#include "model/handover/sheetfonts.h"
#include "model/handover/titleblock.h"

#include <QtCore/QRectF>

class QPainter;

namespace portolan {

enum class PaperSize { A4, A3 };

/// Landscape, in hundredths of a millimetre.
QSizeF paperExtent(PaperSize size);

class SheetFrame
{
public:
    SheetFrame(PaperSize size, TitleBlock block, Texts texts);

    const SheetFonts &fonts() const { return m_fonts; }
    const Texts &texts() const { return m_texts; }
    /// Where the content may stand: between the head and the title block.
    QRectF body() const;
    /// Where notes stand: left of the title block.
    QRectF noteArea() const;

    /// Everything but body and notes; `number` of `count` sheets.
    void paint(QPainter &painter, const Sheet &sheet, int number, int count) const;

private:
    void paintHead(QPainter &painter, const Sheet &sheet) const;
    void paintBlock(QPainter &painter, const Sheet &sheet, int number, int count) const;
    void paintField(QPainter &painter, const QRectF &cell, const QString &label, const QString &value) const;

    QSizeF m_extent;
    QRectF m_frame;
    TitleBlock m_block;
    Texts m_texts;
    SheetFonts m_fonts;
};

/// Draws a text on a baseline, made smaller and then elided until it fits into the width.
void drawFitting(QPainter &painter, const QPointF &baseline, double width, const QFont &font, const QString &text);

} // namespace portolan
