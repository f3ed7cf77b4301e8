// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets as one self-contained HTML page: no script, nothing fetched, fit to be printed.
#pragma once
#include "model/base/progress.h"
#include "model/handover/titleblock.h"

namespace portolan {

/// When cancelled it is not to be used.
QByteArray htmlSheets(const QList<Sheet> &sheets, const TitleBlock &block, const Texts &texts,
                      const Progress &progress = {});

} // namespace portolan
