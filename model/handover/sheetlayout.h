// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The SheetLayout decides column widths, line breaks and page breaks of a sheet's table.
#pragma once
#include "model/base/progress.h"
#include "model/handover/sheetfonts.h"
#include "model/sheets/sheet.h"

#include <QtCore/QHash>

namespace portolan {

/// One line of a cell as it stands on paper.
struct SheetLine
{
    QString text;
    bool detail = false; ///< smaller, below the cell's first line
};

/// What stands on a page, from the top: a group's line, or lines of a row.
struct SheetItem
{
    int row = -1;       ///< index in Sheet.rows
    bool group = false; ///< the group line of this row instead of the row
    bool continued = false;
    int firstLine = 0;
    int lines = 0;
    double top = 0; ///< from the top of the table
};

class SheetLayout
{
public:
    /// `width` and `height` of the body. Rows never split, unless one alone is higher than a page.
    SheetLayout(const Sheet &sheet, const SheetFonts &fonts, double width, double height,
                const Progress &progress = {});

    const QList<int> &columns() const { return m_columns; } ///< indexes in Sheet.columns, from the left
    double left(int place) const { return m_lefts.at(place); }
    double width(int place) const { return m_widths.at(place); }
    const QList<QList<SheetItem>> &pages() const { return m_pages; } ///< at least one
    QList<SheetLine> lines(int row, int place) const;

    static constexpr double headHeight = 650, groupHeight = 660, linePitch = 325, rowPadding = 225,
                            cellPadding = 120;
    static double rowHeight(int lines) { return rowPadding + linePitch * lines; }

private:
    QString firstLine(int row, int place) const;
    QList<SheetLine> broken(int row, int place) const;
    void measureColumns(double width, const Progress &progress);
    /// Moves width from column to column while that makes the rows lower.
    void lowerRows(const QList<double> &least, double width);
    void breakPages(double height, const Progress &progress);

    const Sheet m_sheet;
    QList<int> m_columns;
    QList<double> m_lefts, m_widths;
    QList<QList<SheetItem>> m_pages;
    QHash<int, QList<QList<SheetLine>>> m_longRows; ///< the lines of rows that go over pages: each is broken once
    QFontMetricsF m_cell, m_strong, m_detail, m_head;
};

/// A protocol's chip: a box around the word.
inline constexpr double chipWidth = 830, chipGap = 110;

} // namespace portolan
