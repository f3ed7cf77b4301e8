// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/handover/sheetpainter.h"

#include "model/base/clean.h"
#include "model/handover/sheetnotes.h"

#include <QtGui/QPainter>

namespace portolan {

using namespace Qt::StringLiterals;
using Kind = SheetColumn::Kind;

namespace {

/// Pages of nothing but notes have two columns, this far apart.
constexpr double columnGap = 900;

} // namespace

struct SheetPainter::Part
{
    Sheet sheet;
    std::unique_ptr<SheetLayout> layout;
    std::function<void(QPainter &, const QRectF &)> body;
    QList<NoteLine> foot;
    QList<NoteLine> moreNotes; ///< what the foot has no room for
};

SheetPainter::SheetPainter(PaperSize size, const TitleBlock &block, const Texts &texts)
    : m_size(size), m_frame(size, block, texts)
{
}

SheetPainter::~SheetPainter() = default;

void SheetPainter::add(const Sheet &sheet, const Progress &progress)
{
    auto part = std::make_unique<Part>();
    const int number = int(m_parts.size());
    const QRectF body = m_frame.body();
    part->sheet = sheet;
    part->layout = std::make_unique<SheetLayout>(sheet, m_frame.fonts(), body.width(), body.height(), progress);
    for (int page = 0; page < part->layout->pages().size(); ++page)
        m_pages.append({number, page, -1});
    addNotes(*part, number);
    m_parts.push_back(std::move(part));
}

void SheetPainter::add(const Sheet &head, const std::function<void(QPainter &, const QRectF &)> &body)
{
    auto part = std::make_unique<Part>();
    const int number = int(m_parts.size());
    part->sheet = head;
    part->body = body;
    m_pages.append({number, -1, -1});
    addNotes(*part, number);
    m_parts.push_back(std::move(part));
}

void SheetPainter::addNotes(Part &part, int number)
{
    const QRectF area = m_frame.noteArea(), body = m_frame.body();
    const auto notes = SheetNotes::broken(part.sheet.notes, m_frame.fonts(), area.width());
    qsizetype all = 0;
    for (const auto &note : notes)
        all += note.size();
    const int fit = SheetNotes::fitting(area.height());
    if (all <= fit) {
        for (const auto &note : notes)
            part.foot += note;
        return;
    }
    // As many whole notes as fit, a line that says where the others are, and pages for those.
    qsizetype shown = 0;
    while (part.foot.size() + notes.at(shown).size() < fit)
        part.foot += notes.at(shown++);
    part.foot.append(
        {{}, m_frame.texts().translate("SheetPainter", "More notes stand at the end of this part."), 0});
    const double width = (body.width() - columnGap) / 2;
    for (const auto &note : SheetNotes::broken(part.sheet.notes.mid(shown), m_frame.fonts(), width))
        part.moreNotes += note;
    const int perPage = 2 * SheetNotes::fitting(body.height());
    for (qsizetype line = 0; line < part.moreNotes.size(); line += perPage)
        m_pages.append({number, -1, int(line)});
}

QString SheetPainter::titleOf(int page) const
{
    return m_parts.at(size_t(m_pages.at(page).part))->sheet.title;
}

void SheetPainter::scaleTo(QPainter &painter, PaperSize size)
{
    const QSizeF extent = paperExtent(size);
    const QPaintDevice *device = painter.device();
    painter.resetTransform();
    painter.scale(device->width() / extent.width(), device->height() / extent.height());
}

void SheetPainter::paint(QPainter &painter, int number) const
{
    const Page &page = m_pages.at(number);
    const Part &part = *m_parts.at(size_t(page.part));
    painter.save();
    m_frame.paint(painter, part.sheet, number + 1, pageCount());
    const QRectF body = m_frame.body();
    if (page.noteLine >= 0) {
        const int perColumn = SheetNotes::fitting(body.height());
        SheetNotes::paint(painter, m_frame.fonts(), body.topLeft(), part.moreNotes.mid(page.noteLine, perColumn));
        SheetNotes::paint(painter, m_frame.fonts(), body.topLeft() + QPointF((body.width() + columnGap) / 2, 0),
                          part.moreNotes.mid(page.noteLine + perColumn, perColumn));
    } else {
        if (part.body) {
            painter.save();
            part.body(painter, body);
            painter.restore();
        } else {
            paintTable(painter, part, page.table);
        }
        SheetNotes::paint(painter, m_frame.fonts(), m_frame.noteArea().topLeft(), part.foot);
    }
    painter.restore();
}

void SheetPainter::paintTable(QPainter &painter, const Part &part, int page) const
{
    const SheetLayout &layout = *part.layout;
    const QRectF body = m_frame.body();
    const SheetFonts &fonts = m_frame.fonts();
    painter.save();
    painter.translate(body.topLeft());
    painter.setPen(paperink::text);
    for (int place = 0; place < layout.columns().size(); ++place) {
        const SheetColumn &column = part.sheet.columns.at(layout.columns().at(place));
        const double width = layout.width(place) - 2 * SheetLayout::cellPadding;
        const double text = std::min(width, QFontMetricsF(fonts.head).horizontalAdvance(column.title));
        const bool right = column.kind == Kind::Ports || column.kind == Kind::Number || column.kind == Kind::Tick;
        drawFitting(painter,
                    {layout.left(place) + SheetLayout::cellPadding + (right ? width - text : 0),
                     SheetLayout::headHeight - 210},
                    width, fonts.head, column.title);
    }
    painter.setPen(paperPen(0.35));
    painter.drawLine(QPointF(0, SheetLayout::headHeight), QPointF(body.width(), SheetLayout::headHeight));
    for (const SheetItem &item : layout.pages().at(page)) {
        const SheetRow &row = part.sheet.rows.at(item.row);
        if (!item.group) {
            paintRow(painter, part, item);
            painter.setPen(paperPen(0.13, paperink::line));
            const double bottom = item.top + SheetLayout::rowHeight(item.lines);
            painter.drawLine(QPointF(0, bottom), QPointF(body.width(), bottom));
            continue;
        }
        const double baseline = item.top + 450, left = SheetLayout::cellPadding;
        const QString title =
            item.continued ? m_frame.texts().translate("SheetPainter", "%1, continued").arg(oneLine(row.group))
                           : oneLine(row.group);
        painter.setPen(paperink::text);
        drawFitting(painter, {left, baseline}, body.width() - 2 * left, fonts.group, title);
        const double used = QFontMetricsF(fonts.group).horizontalAdvance(title) + 260;
        painter.setPen(paperink::quiet);
        drawFitting(painter, {left + used, baseline}, body.width() - 2 * left - used, fonts.value,
                    oneLine(row.groupDetail));
        painter.setPen(paperPen(0.2));
        painter.drawLine(QPointF(0, item.top + SheetLayout::groupHeight),
                         QPointF(body.width(), item.top + SheetLayout::groupHeight));
    }
    painter.restore();
}

void SheetPainter::paintRow(QPainter &painter, const Part &part, const SheetItem &item) const
{
    for (int place = 0; place < part.layout->columns().size(); ++place)
        paintCell(painter, part, item, place);
    if (!item.continued)
        return;
    painter.setPen(paperink::quiet);
    painter.setFont(m_frame.fonts().detail);
    painter.drawText(QPointF(SheetLayout::cellPadding, item.top + 65 + SheetLayout::linePitch),
                     m_frame.texts().translate("SheetPainter", "continued"));
}

void SheetPainter::paintCell(QPainter &painter, const Part &part, const SheetItem &item, int place) const
{
    const SheetLayout &layout = *part.layout;
    const SheetFonts &fonts = m_frame.fonts();
    const int index = layout.columns().at(place);
    const SheetColumn &column = part.sheet.columns.at(index);
    const double left = layout.left(place) + SheetLayout::cellPadding,
                 width = layout.width(place) - 2 * SheetLayout::cellPadding;
    if (column.kind == Kind::Tick) {
        painter.setPen(paperPen(0.2));
        painter.setBrush(Qt::NoBrush);
        if (item.firstLine == 0)
            painter.drawRect(QRectF(left + width - 300, item.top + 140, 300, 300));
        return;
    }
    const QList<SheetLine> lines = layout.lines(item.row, place);
    if (column.kind == Kind::Protocol) {
        double x = left;
        const QStringList words =
            item.firstLine == 0 ? lines.value(0).text.split(u", "_s, Qt::SkipEmptyParts) : QStringList();
        for (const QString &word : words) {
            const double text = QFontMetricsF(fonts.chip).horizontalAdvance(word);
            painter.setPen(paperPen(0.2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(x, item.top + 135, chipWidth, 325), 60, 60);
            painter.setPen(paperink::text);
            drawFitting(painter, {x + std::max(40.0, (chipWidth - text) / 2), item.top + 385}, chipWidth - 80,
                        fonts.chip, word);
            x += chipWidth + chipGap;
        }
        return;
    }
    const bool right = column.kind == Kind::Ports || column.kind == Kind::Number;
    const bool strong = part.sheet.rows.at(item.row).strong.contains(index);
    for (int i = 0; i < item.lines && item.firstLine + i < lines.size(); ++i) {
        const SheetLine &line = lines.at(item.firstLine + i);
        const QFont &font = line.detail ? fonts.detail : strong ? fonts.strong : fonts.cell;
        painter.setFont(font);
        painter.setPen(line.detail ? paperink::quiet : paperink::text);
        const double x = right ? left + width - QFontMetricsF(font).horizontalAdvance(line.text) : left;
        painter.drawText(QPointF(x, item.top + 65 + SheetLayout::linePitch * (i + 1)), line.text);
    }
}

} // namespace portolan
