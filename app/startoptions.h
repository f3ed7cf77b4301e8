// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words after `portolan`, read and checked before any window opens.
#pragma once
#include "model/base/result.h"

#include <QtCore/QSize>
#include <QtCore/QStringList>

namespace portolan {

struct StartOptions
{
    QString plan;
    QString screenshot; ///< file to write; empty: an ordinary start
    QSize size = {1600, 1000};
    QString theme;    ///< light, dark, contrast, or empty
    QString language; ///< code, or empty
    QString show;     ///< VIEW, or empty
    bool help = false;
    bool version = false;
};

/// Errors: an option that is not known, a value that is missing or does not read, a second plan.
Result<StartOptions> readStartOptions(const QStringList &words);
QString startHelp();

} // namespace portolan
