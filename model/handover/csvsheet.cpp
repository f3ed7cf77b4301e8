// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/handover/csvsheet.h"

#include "model/base/csv.h"
#include "model/sheets/shelfsheet.h"

namespace portolan {

QByteArray csvSheet(const Sheet &sheet)
{
    QByteArray csv = csvRow(dataIds(sheet), CsvReader::People);
    for (const SheetRow &row : sheet.rows)
        csv += csvRow(dataCells(sheet, row), CsvReader::People);
    return csv;
}

} // namespace portolan
