// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet as CSV for people's spreadsheets: UTF-8, one row a line, no cell a formula, second lines in columns of
// their own.
#pragma once
#include "model/base/progress.h"
#include "model/sheets/sheet.h"

namespace portolan {

/// When cancelled it is not to be used.
QByteArray csvSheet(const Sheet &sheet, const Progress &progress = {});

} // namespace portolan
