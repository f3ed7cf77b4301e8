// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets as one XLSX workbook: a worksheet each, every cell a text, header frozen and filtered.
#pragma once
#include "model/base/progress.h"
#include "model/handover/titleblock.h"

namespace portolan {

/// The same sheets and block give the same bytes. Errors: no room for the temporary files, more than 1,048,575
/// rows, cancelled.
Result<QByteArray> xlsxSheets(const QList<Sheet> &sheets, const TitleBlock &block, const Progress &progress = {});

} // namespace portolan
