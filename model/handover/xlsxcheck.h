// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a workbook back: libxlsxwriter goes through temporary files and does not look whether they took what it
// wrote, so that a full disk gives a workbook with rows missing.
#pragma once
#include <QtCore/QByteArray>
#include <QtCore/QList>

namespace portolan {

/// True if every part of the workbook is whole XML and the worksheets have these numbers of rows, in their order.
bool isWholeWorkbook(const QByteArray &xlsx, const QList<qsizetype> &rows);

} // namespace portolan
