// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Leftovers are the temporary files of writes that were killed before they were done.
#pragma once
#include "model/plan/planfile.h"

#include <QtCore/QDateTime>

namespace portolan {

/// A temporary file that holds a whole plan.
struct Leftover
{
    QString file;
    QString name; ///< of the project, or of the file that was to be written
    QDateTime at;
    Plan plan;
};

/// True for names that only this program's writer gives: what holds nothing new under one may go unasked.
bool isNameOfOurs(const QString &fileName);
/// True for names such as `.plan.portolan.portolan-a1B2c3` of this program's writer and `plan.portolan.a1B2c3` of
/// Qt's; `target` is set to the name of the file that was to be written.
bool isTemporaryName(const QString &fileName, QString *target = nullptr);

/// True when no process has the file open, as far as that can be told: a write may be under way.
bool isAbandoned(const QString &file);

/// Looks at the temporary files of writes to this plan in its folder. What holds a whole plan that is another than
/// the one of the file is given back; what holds none, or the same, is removed. One that is still being written is
/// left alone.
QList<Leftover> leftoversBeside(const QString &path, const ProductLookup &lookup);
/// The same for all temporary files of a folder of the program's own.
QList<Leftover> leftoversIn(const QString &folder, const ProductLookup &lookup);

} // namespace portolan
