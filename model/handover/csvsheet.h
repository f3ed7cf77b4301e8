// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet as CSV for people's spreadsheets: UTF-8, one row a line, no cell a formula, second lines in columns of
// their own.
#pragma once
#include "model/sheets/sheet.h"

namespace portolan {

QByteArray csvSheet(const Sheet &sheet);

} // namespace portolan
