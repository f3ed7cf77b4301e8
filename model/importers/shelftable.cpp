// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/importers/shelftable.h"

#include <QtCore/QCoreApplication>

namespace portolan {

namespace {

struct ImportTexts
{
    Q_DECLARE_TR_FUNCTIONS(ImportTexts)
};

QString plain(const QString &name)
{
    QString key;
    for (const QChar c : name)
        if (!c.isSpace() && c != u'_' && c != u'-')
            key += c.toLower();
    return key;
}

} // namespace

Result<ImportTable> ImportTable::read(const ImportFile &file, const QList<TableColumn> &columns,
                                      QList<ImportRemark> &remarks)
{
    auto csv = readCsv(file.content, file.name);
    if (!csv)
        return csv.error();
    QStringList names;
    for (const TableColumn &column : columns)
        names.append(column.name);
    const QString remedy =
        ImportTexts::tr("The first line names the columns: %1.").arg(names.join(QStringLiteral(", ")));
    if (csv->isEmpty())
        return Error{.what = ImportTexts::tr("The file is empty."), .remedy = remedy, .file = file.name, .line = 1};

    ImportTable table;
    table.m_file = file.name;
    table.m_places.fill(-1, columns.size());
    const CsvRow header = csv->takeFirst();
    for (qsizetype place = 0; place < header.cells.size(); ++place) {
        const QString given = header.cells.at(place).trimmed();
        qsizetype column = 0;
        while (column < columns.size() && plain(columns.at(column).name) != plain(given))
            ++column;
        if (column == columns.size()) {
            if (!given.isEmpty())
                remarks.append({file.name, header.line,
                                ImportTexts::tr("The column \"%1\" is not known and was left out.").arg(given)});
        } else if (table.m_places.at(column) >= 0) {
            return Error{.what = ImportTexts::tr("The column \"%1\" is there twice.").arg(given),
                         .remedy = ImportTexts::tr("Keep one of them."),
                         .file = file.name,
                         .line = header.line};
        } else {
            table.m_places[column] = int(place);
        }
    }
    for (qsizetype column = 0; column < columns.size(); ++column)
        if (columns.at(column).needed && table.m_places.at(column) < 0)
            return Error{.what = ImportTexts::tr("The column \"%1\" is missing.").arg(columns.at(column).name),
                         .remedy = remedy,
                         .file = file.name,
                         .line = header.line};
    for (const CsvRow &row : std::as_const(*csv)) {
        const bool hasMore =
            std::any_of(row.cells.begin() + std::min(row.cells.size(), header.cells.size()), row.cells.end(),
                        [](const QString &cell) { return !cell.trimmed().isEmpty(); });
        if (hasMore)
            remarks.append(
                {file.name, row.line,
                 ImportTexts::tr("The row has more cells than the header; those beyond it were left out.")});
        const bool hasAny = std::any_of(row.cells.begin(), row.cells.end(),
                                        [](const QString &cell) { return !cell.trimmed().isEmpty(); });
        if (hasAny)
            table.m_rows.append(row);
    }
    return table;
}

QString ImportTable::cell(qsizetype row, int column) const
{
    const int place = m_places.at(column);
    return place < 0 ? QString() : m_rows.at(row).cells.value(place).trimmed();
}

QList<ImportFile> filesOf(const QList<ImportFile> &files, const QString &part)
{
    QList<ImportFile> found;
    for (const ImportFile &file : files)
        if (file.part == part)
            found.append(file);
    return found;
}

} // namespace portolan
