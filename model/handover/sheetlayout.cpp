// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/handover/sheetlayout.h"

#include "model/base/clean.h"
#include "model/handover/sheetnotes.h"
#include "model/sheets/shelfsheet.h"

#include <algorithm>
#include <numeric>

namespace portolan {

using namespace Qt::StringLiterals;
using Kind = SheetColumn::Kind;

namespace {

/// Rows looked at to find the widths of columns; the others wrap.
constexpr int sampleRows = 1000;
/// Rows whose heights are weighed against each other.
constexpr int balancedRows = 80;
constexpr int mostDetailLines = 2;
/// Longer texts are cut on paper; addresses and ports never are.
constexpr int mostCharacters = 2000;

QString paperText(const SheetColumn &column, const QString &text)
{
    if (column.kind == Kind::Addresses)
        return paperAddresses(text);
    if (column.kind == Kind::Ports)
        return paperPorts(text);
    return text;
}

QString paperDetail(const SheetColumn &column, const QString &text)
{
    return column.detailId.endsWith(u"_addresses"_s) ? paperAddresses(text) : text;
}

/// Takes `need` from the columns in proportion to what each can spare; returns what was taken.
double takeFrom(QList<double> &widths, const QList<double> &least, double need)
{
    double spare = 0;
    for (qsizetype i = 0; i < widths.size(); ++i)
        spare += std::max(0.0, widths.at(i) - least.at(i));
    const double taken = std::min(need, spare);
    if (taken <= 0)
        return 0;
    for (qsizetype i = 0; i < widths.size(); ++i)
        widths[i] -= std::max(0.0, widths.at(i) - least.at(i)) * taken / spare;
    return taken;
}

/// Raises every column to `goal` as far as the room of columns wider than `keep` allows.
void raiseTo(QList<double> &widths, const QList<double> &goal, const QList<double> &keep)
{
    double need = 0;
    for (qsizetype i = 0; i < widths.size(); ++i)
        need += std::max(0.0, goal.at(i) - widths.at(i));
    if (need <= 0)
        return;
    QList<double> wants;
    for (qsizetype i = 0; i < widths.size(); ++i)
        wants.append(std::max(0.0, goal.at(i) - widths.at(i)));
    const double taken = takeFrom(widths, keep, need);
    for (qsizetype i = 0; i < widths.size(); ++i)
        widths[i] += wants.at(i) * taken / need;
}

} // namespace

SheetLayout::SheetLayout(const Sheet &sheet, const SheetFonts &fonts, double width, double height,
                         const Progress &progress)
    : m_sheet(sheet), m_columns(paperColumns(sheet)), m_cell(fonts.cell), m_strong(fonts.strong),
      m_detail(fonts.detail), m_head(fonts.head)
{
    measureColumns(width, progress);
    breakPages(height, progress);
}

QString SheetLayout::firstLine(int row, int place) const
{
    const SheetColumn &column = m_sheet.columns.at(m_columns.at(place));
    QString text = m_sheet.rows.at(row).cells.value(m_columns.at(place)).section(u'\n', 0, 0);
    if (column.kind != Kind::Addresses && column.kind != Kind::Ports && text.size() > mostCharacters)
        text = text.left(mostCharacters) + u'…';
    return paperText(column, oneLine(text));
}

void SheetLayout::measureColumns(double width, const Progress &progress)
{
    const int places = int(m_columns.size());
    QList<double> least, natural;
    double weights = 0;
    for (int place = 0; place < places; ++place) {
        const SheetColumn &column = m_sheet.columns.at(m_columns.at(place));
        weights += column.weight;
        const double head = m_head.horizontalAdvance(column.title);
        double longestWord = head, longestLine = head;
        const int rows = std::min<int>(int(m_sheet.rows.size()), sampleRows);
        for (int row = 0; row < rows && !progress.isCancelled(); ++row) {
            if (column.kind == Kind::Tick)
                break;
            const QString text = firstLine(row, place);
            if (column.kind == Kind::Protocol) {
                const double chips = double(text.count(u',')) + 1;
                longestWord = longestLine = std::max(longestLine, chips * (chipWidth + chipGap));
                continue;
            }
            const QFontMetricsF &metrics =
                m_sheet.rows.at(row).strong.contains(m_columns.at(place)) ? m_strong : m_cell;
            const QStringList words = text.left(400).split(u' ');
            for (const QString &word : words)
                longestWord = std::max(longestWord, metrics.horizontalAdvance(word));
            longestLine = std::max(longestLine, metrics.horizontalAdvance(text.left(200)));
            const QString detail = m_sheet.rows.at(row).cells.value(m_columns.at(place)).section(u'\n', 1);
            longestLine = std::max(longestLine, std::min(m_detail.horizontalAdvance(detail.left(200)), width / 6));
        }
        least.append(std::min(longestWord, width / 6) + 2 * cellPadding);
        natural.append(std::min(longestLine, width / 4) + 2 * cellPadding);
    }
    for (int place = 0; place < places; ++place)
        m_widths.append(width * m_sheet.columns.at(m_columns.at(place)).weight / weights);
    raiseTo(m_widths, least, natural); // first from those with room to spare,
    raiseTo(m_widths, least, least);   // then from those that can wrap,
    raiseTo(m_widths, natural, natural);
    lowerRows(least, width);
    double left = 0;
    for (double each : std::as_const(m_widths)) {
        m_lefts.append(left);
        left += each;
    }
}

QList<SheetLine> SheetLayout::lines(int row, int place) const
{
    const auto known = m_longRows.constFind(row);
    return known != m_longRows.constEnd() ? known->at(place) : broken(row, place);
}

QList<SheetLine> SheetLayout::broken(int row, int place) const
{
    const int column = m_columns.at(place);
    const Kind kind = m_sheet.columns.at(column).kind;
    if (kind == Kind::Tick)
        return {};
    const double width = m_widths.at(place) - 2 * cellPadding;
    const SheetRow &it = m_sheet.rows.at(row);
    QList<SheetLine> result;
    if (kind == Kind::Protocol)
        return {{firstLine(row, place), false}};
    for (const QString &line :
         brokenLines(firstLine(row, place), it.strong.contains(column) ? m_strong : m_cell, width))
        result.append({line, false});
    if (const QString detail = oneLine(it.cells.value(column).section(u'\n', 1).left(mostCharacters));
        !detail.isEmpty())
        for (const QString &line :
             brokenLines(paperDetail(m_sheet.columns.at(column), detail), m_detail, width, mostDetailLines))
            result.append({line, true});
    return result;
}

void SheetLayout::lowerRows(const QList<double> &least, double width)
{
    // The widths of a sample of cells; what fits into one line asks for nothing, so a calm table stays as it is.
    const int places = int(m_columns.size()), rows = std::min<int>(int(m_sheet.rows.size()), balancedRows);
    QList<QList<std::pair<double, double>>> cells;
    for (int row = 0; row < rows; ++row) {
        QList<std::pair<double, double>> line;
        for (int place = 0; place < places; ++place) {
            const int column = m_columns.at(place);
            const Kind kind = m_sheet.columns.at(column).kind;
            const bool text = kind != Kind::Tick && kind != Kind::Protocol;
            line.append({text ? m_cell.horizontalAdvance(firstLine(row, place).left(2000)) : 0.0,
                         text ? m_detail.horizontalAdvance(
                                    m_sheet.rows.at(row).cells.value(column).section(u'\n', 1).left(400))
                              : 0.0});
        }
        cells.append(line);
    }
    const auto height = [&] {
        double sum = 0;
        for (const auto &row : std::as_const(cells)) {
            double highest = 1;
            for (int place = 0; place < places; ++place) {
                const auto &[advance, detail] = row.at(place);
                const double room = m_widths.at(place) - 2 * cellPadding;
                const double lines = std::max(1.0, advance / room) +
                                     (detail > 0 ? std::clamp(detail / room, 1.0, double(mostDetailLines)) : 0.0);
                highest = std::max(highest, lines);
                sum += 0.15 * lines;
            }
            sum += highest;
        }
        return sum;
    };
    const double step = width / 100;
    double now = height();
    for (int round = 0; round < 60; ++round) {
        double best = now - 0.01;
        int giver = -1, taker = -1;
        for (int from = 0; from < places; ++from) {
            if (m_widths.at(from) - step < least.at(from))
                continue;
            for (int to = 0; to < places; ++to) {
                if (from == to)
                    continue;
                m_widths[from] -= step;
                m_widths[to] += step;
                if (const double then = height(); then < best) {
                    best = then;
                    giver = from;
                    taker = to;
                }
                m_widths[from] += step;
                m_widths[to] -= step;
            }
        }
        if (giver < 0)
            return;
        m_widths[giver] -= step;
        m_widths[taker] += step;
        now = height();
    }
}

void SheetLayout::breakPages(double height, const Progress &progress)
{
    const int mostLines = std::max(1, int((height - headHeight - groupHeight - rowPadding) / linePitch));
    m_pages.append(QList<SheetItem>());
    double y = headHeight;
    const auto newPage = [&] {
        m_pages.append(QList<SheetItem>());
        y = headHeight;
    };
    QString group;
    const int rows = int(m_sheet.rows.size());
    for (int row = 0; row < rows && !progress.isCancelled(); ++row) {
        if (row % 1000 == 0)
            progress.step(row, rows);
        int count = 1;
        QList<QList<SheetLine>> cells;
        for (int place = 0; place < m_columns.size(); ++place) {
            cells.append(broken(row, place));
            count = std::max(count, int(cells.last().size()));
        }
        if (count > mostLines)
            m_longRows.insert(row, cells);
        const QString &own = m_sheet.rows.at(row).group;
        for (int first = 0; first < count; first += mostLines) {
            const int part = std::min(mostLines, count - first);
            const bool wantsGroup = !own.isEmpty() && (own != group || m_pages.last().isEmpty());
            if (y + rowHeight(part) + (wantsGroup ? groupHeight : 0) > height && !m_pages.last().isEmpty())
                newPage();
            if (!own.isEmpty() && (own != group || m_pages.last().isEmpty())) {
                m_pages.last().append(
                    {.row = row, .group = true, .continued = own == group, .firstLine = 0, .lines = 0, .top = y});
                y += groupHeight;
            }
            group = own;
            m_pages.last().append(
                {.row = row, .group = false, .continued = first > 0, .firstLine = first, .lines = part, .top = y});
            y += rowHeight(part);
        }
    }
}

} // namespace portolan
