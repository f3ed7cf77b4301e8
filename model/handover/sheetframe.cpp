// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/handover/sheetframe.h"

#include <QtGui/QPainter>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

// Hundredths of a millimetre, after look.md section 6 and ISO 5457 for the margins and marks.
constexpr double bindingMargin = 2000, margin = 1000, padding = 400, mark = 500, bindingMark = 1000;
constexpr double blockWidth = 18000, blockHeight = 3200;
constexpr double blockColumns[] = {0, 4600, 7300, 9800, 14600, 18000};
constexpr double headHeight = 1900; ///< from the frame to the head of the table

} // namespace

QSizeF paperExtent(PaperSize size)
{
    return size == PaperSize::A4 ? QSizeF(29700, 21000) : QSizeF(42000, 29700);
}

SheetFrame::SheetFrame(PaperSize size, TitleBlock block, Texts texts)
    : m_extent(paperExtent(size)),
      m_frame(bindingMargin, margin, m_extent.width() - bindingMargin - margin, m_extent.height() - 2 * margin),
      m_block(std::move(block)), m_texts(std::move(texts))
{
}

QRectF SheetFrame::body() const
{
    const QRectF inside = m_frame.adjusted(padding, headHeight, -padding, 0);
    return {inside.topLeft(), QPointF(inside.right(), m_frame.bottom() - blockHeight - 300)};
}

QRectF SheetFrame::noteArea() const
{
    const double left = m_frame.left() + padding;
    return {left, m_frame.bottom() - blockHeight + 150, std::min(m_frame.right() - blockWidth - 500 - left, 9000.0),
            blockHeight - 300};
}

void SheetFrame::paint(QPainter &painter, const Sheet &sheet, int number, int count) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(paperPen(0.5));
    painter.drawRect(m_frame);
    painter.setPen(paperPen(0.25));
    const double middleX = m_extent.width() / 2, middleY = m_extent.height() / 2;
    painter.drawLine(QPointF(middleX, m_frame.top() - mark), QPointF(middleX, m_frame.top()));
    painter.drawLine(QPointF(middleX, m_frame.bottom()), QPointF(middleX, m_frame.bottom() + mark));
    painter.drawLine(QPointF(m_frame.left() - bindingMark, middleY), QPointF(m_frame.left(), middleY));
    painter.drawLine(QPointF(m_frame.right(), middleY), QPointF(m_frame.right() + mark, middleY));
    paintHead(painter, sheet);
    paintBlock(painter, sheet, number, count);
}

void SheetFrame::paintHead(QPainter &painter, const Sheet &sheet) const
{
    const double left = m_frame.left() + padding, top = m_frame.top();
    // The facts stand at the right, as wide as they are, and leave the title at least half the width.
    const QFontMetricsF labels(m_fonts.label), values(m_fonts.value);
    double right = m_frame.right() - padding;
    const double least = left + (right - left) * 0.5;
    for (auto fact = sheet.facts.crbegin(); fact != sheet.facts.crend(); ++fact) {
        const double wanted =
            std::max(labels.horizontalAdvance(fact->first), values.horizontalAdvance(fact->second));
        const double width = std::min(wanted, right - least);
        if (width < 400)
            break;
        painter.setPen(paperink::quiet);
        drawFitting(painter, {right - width, top + 645}, width, m_fonts.label, fact->first);
        painter.setPen(paperink::text);
        drawFitting(painter, {right - width, top + 1010}, width, m_fonts.value, fact->second);
        right -= width + 600;
    }
    painter.setPen(paperink::text);
    drawFitting(painter, {left, top + 860}, right - left, m_fonts.title, sheet.title);
    painter.setPen(paperink::quiet);
    drawFitting(painter, {left, top + 1400}, m_frame.right() - padding - left, m_fonts.sentence, sheet.sentence);
}

void SheetFrame::paintField(QPainter &painter, const QRectF &cell, const QString &label, const QString &value) const
{
    painter.setPen(paperink::quiet);
    drawFitting(painter, cell.topLeft() + QPointF(180, 310), cell.width() - 340, m_fonts.label, label);
    painter.setPen(paperink::text);
    drawFitting(painter, cell.topLeft() + QPointF(180, 680), cell.width() - 340, m_fonts.value, value);
}

void SheetFrame::paintBlock(QPainter &painter, const Sheet &sheet, int number, int count) const
{
    const QPointF origin(m_frame.right() - blockWidth, m_frame.bottom() - blockHeight);
    const auto x = [&](int column) { return origin.x() + blockColumns[column]; };
    const auto y = [&](int row) { return origin.y() + blockHeight * row / 3.0; };
    const auto cell = [&](int column, int lastColumn, int row, int lastRow) {
        return QRectF(QPointF(x(column), y(row)), QPointF(x(lastColumn + 1), y(lastRow + 1)));
    };
    painter.setPen(paperPen(0.5));
    painter.drawPolyline(QPolygonF({{x(0), y(3)}, {x(0), y(0)}, {x(5), y(0)}}));
    painter.setPen(paperPen(0.25));
    painter.drawLine(QPointF(x(0), y(1)), QPointF(x(5), y(1)));
    painter.drawLine(QPointF(x(1), y(2)), QPointF(x(5), y(2)));
    for (int column = 1; column <= 3; ++column)
        painter.drawLine(QPointF(x(column), y(0)), QPointF(x(column), y(3)));
    painter.drawLine(QPointF(x(4), y(1)), QPointF(x(4), y(3)));

    paintField(painter, cell(0, 0, 0, 0), m_texts.translate("TitleBlock", "Legal owner"), m_block.legalOwner);
    paintField(painter, cell(1, 1, 0, 0), m_texts.translate("TitleBlock", "Project no."), m_block.projectNumber);
    paintField(painter, cell(2, 2, 0, 0), m_texts.translate("TitleBlock", "Document type"), sheet.documentType);
    paintField(painter, cell(3, 4, 0, 0), m_texts.translate("TitleBlock", "Status, purpose of issue"),
               m_block.status);
    const QRectF title = cell(0, 0, 1, 2);
    paintField(painter, title, m_texts.translate("TitleBlock", "Title"), {});
    painter.setPen(paperink::text);
    drawFitting(painter, title.topLeft() + QPointF(180, 750), title.width() - 300, m_fonts.blockTitle,
                documentTitleOf(m_block, sheet));
    painter.setPen(paperink::quiet);
    drawFitting(painter, title.topLeft() + QPointF(180, 1210), title.width() - 300, m_fonts.sentence,
                sheet.supplement);
    paintField(painter, cell(1, 1, 1, 1), m_texts.translate("TitleBlock", "Creator"), m_block.creator);
    paintField(painter, cell(2, 2, 1, 1), m_texts.translate("TitleBlock", "Checker"), m_block.checker);
    paintField(painter, cell(3, 3, 1, 1), m_texts.translate("TitleBlock", "Approver"), m_block.approver);
    paintField(painter, cell(4, 4, 1, 1), m_texts.translate("TitleBlock", "Identification no."),
               identificationOf(m_block, sheet));
    paintField(painter, cell(1, 1, 2, 2), m_texts.translate("TitleBlock", "Date of issue"),
               m_block.date.toString(Qt::ISODate));
    paintField(painter, cell(2, 2, 2, 2), m_texts.translate("TitleBlock", "Revision"), m_block.revision);
    paintField(painter, cell(3, 3, 2, 2), m_texts.translate("TitleBlock", "Technical reference"),
               m_block.technicalReference);
    paintField(painter, cell(4, 4, 2, 2), m_texts.translate("TitleBlock", "Sheet"),
               m_texts.translate("TitleBlock", "%1 of %2").arg(number).arg(count));
}

void drawFitting(QPainter &painter, const QPointF &baseline, double width, const QFont &font, const QString &text)
{
    if (text.isEmpty() || width <= 0)
        return;
    QFont fitting = font;
    const double advance = QFontMetricsF(font).horizontalAdvance(text);
    if (advance > width)
        fitting.setPixelSize(
            std::max(int(font.pixelSize() * std::max(0.75, width / advance)) - 1, qRound(5.6 * paperPoint)));
    painter.setFont(fitting);
    const QFontMetricsF metrics(fitting);
    painter.drawText(baseline, metrics.horizontalAdvance(text) <= width + 1
                                   ? text
                                   : metrics.elidedText(text, Qt::ElideRight, width));
}

} // namespace portolan
