// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/handover/csvsheet.h"

#include "model/base/csv.h"
#include "model/sheets/shelfsheet.h"

namespace portolan {

QByteArray csvSheet(const Sheet &sheet, const Progress &progress)
{
    QByteArray csv = csvRow(dataIds(sheet), CsvReader::People);
    for (qsizetype row = 0; row < sheet.rows.size() && !progress.isCancelled(); ++row)
        csv += csvRow(dataCells(sheet, sheet.rows.at(row)), CsvReader::People);
    return csv;
}

} // namespace portolan
