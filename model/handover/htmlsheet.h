// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets as one self-contained HTML page: no script, nothing fetched, fit to be printed.
#pragma once
#include "model/handover/titleblock.h"

namespace portolan {

QByteArray htmlSheets(const QList<Sheet> &sheets, const TitleBlock &block, const Texts &texts);

} // namespace portolan
