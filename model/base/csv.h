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

/// Reads UTF-8 (a byte order mark is allowed). Separator `,`, `;` or tab: the most frequent in the first line.
/// Empty lines are left out. Errors: text that is not UTF-8, a quote that never ends, a NUL.
Result<QList<CsvRow>> readCsv(const QByteArray &text, const QString &file);

/// One row with its line end (CR LF). For a spreadsheet a cell that begins with = + - @ TAB CR gets an
/// apostrophe in front, and unsafe characters are cleaned; for machines cells stay as they are.
enum class CsvReader { People, Machines };
QByteArray csvRow(const QStringList &cells, CsvReader reader);

/// Tab separated, for the clipboard: cells in one line each, formula starts neutralised.
QString tsvRow(const QStringList &cells);

} // namespace portolan
