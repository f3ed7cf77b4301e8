// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/result.h"

#include "model/base/clean.h"

namespace portolan {

QString Error::text() const
{
    QString place;
    if (!file.isEmpty())
        place += file + (line > 0 ? u':' + QString::number(line) : QString()) + QStringLiteral(": ");
    else if (line > 0)
        place += QStringLiteral("line %1: ").arg(line);
    if (!field.isEmpty())
        place += field + QStringLiteral(": ");
    QString all = place + what;
    if (!remedy.isEmpty())
        all += u' ' + remedy;
    return oneLine(all);
}

} // namespace portolan
