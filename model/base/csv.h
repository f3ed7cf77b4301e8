// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Comma separated values: RFC 4180, with the lines of the source, and a writer whose cells no spreadsheet takes for
// a formula.
#pragma once
#include "model/base/result.h"

#include <QtCore/QStringList>

namespace portolan {

struct CsvRow
{
    int line = 0; ///< 1-based line on which the row begins
    QStringList cells;
};

/// What a table may have: more is a mistake, or made to fill the memory.
inline constexpr qint64 largestCsv = 64LL << 20;       ///< bytes
inline constexpr qsizetype mostCsvColumns = 1000;      ///< in one row
inline constexpr qsizetype mostCsvCells = 10'000'000;  ///< in all
inline constexpr qsizetype longestCsvCell = 1LL << 20; ///< UTF-16 units

/// Reads UTF-8 (a byte order mark is allowed). Separator `,`, `;` or tab: the most frequent in the first line.
/// Empty lines are left out. Errors: text that is not UTF-8, a quote that never ends, a NUL, a limit passed; all
/// but that of the size name the line.
Result<QList<CsvRow>> readCsv(const QByteArray &text, const QString &file);

/// One row with its line end (CR LF). A cell that begins with = + - @ gets an apostrophe in front, and so does one
/// that begins with apostrophes before such a sign. Unsafe characters, line breaks and tabs become U+FFFD and
/// spaces for people, escapes as `escaped` writes them for machines: those take both away again with
/// `csvCellMeant`.
enum class CsvReader { People, Machines };
QByteArray csvRow(const QStringList &cells, CsvReader reader);
/// The text that a cell written for machines stands for.
QString csvCellMeant(const QString &cell);

/// Tab separated, for the clipboard: cells in one line each, formula starts neutralised.
QString tsvRow(const QStringList &cells);

} // namespace portolan
