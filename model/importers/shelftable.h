// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A CSV file with a header row, asked by the names of its columns; what does not fit becomes remarks.
#pragma once
#include "model/base/csv.h"
#include "model/importers/importer.h"

namespace portolan {

struct TableColumn
{
    QString name;
    bool needed = false;
};

class ImportTable
{
public:
    /// The order of the columns is free; case, spaces, dashes and underscores in their names do not matter. Errors:
    /// the file does not read, has no header row, a needed column is missing or one is there twice. Unknown columns
    /// and cells beyond the header are remarks.
    static Result<ImportTable> read(const ImportFile &file, const QList<TableColumn> &columns,
                                    QList<ImportRemark> &remarks);

    qsizetype rows() const { return m_rows.size(); }
    int line(qsizetype row) const { return m_rows.at(row).line; }
    /// The cell without spaces around it; `column` is the index in the columns asked for.
    QString cell(qsizetype row, int column) const;
    ImportRemark remark(qsizetype row, const QString &text) const { return {m_file, line(row), text}; }

private:
    QString m_file;
    QList<CsvRow> m_rows;
    QList<int> m_places; ///< place of each column asked for in a row, -1 when the file has none such
};

/// The files of one part (empty = the main ones), in the order given.
QList<ImportFile> filesOf(const QList<ImportFile> &files, const QString &part);

} // namespace portolan
