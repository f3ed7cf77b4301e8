// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads and writes files so that nothing is ever lost: whole old or whole new content, on disk when the call
// returns.
#pragma once
#include "model/base/result.h"

#include <QtCore/QByteArray>

namespace portolan {

/// The largest file that is read, in bytes: 256 MiB.
inline constexpr qint64 largestFile = 256LL << 20;

/// Errors name the file: missing, unreadable, a folder, above largestFile.
Result<QByteArray> readFile(const QString &path);

enum class Backup { None, Keep };

/// Writes to a temporary file beside the target, flushes it to disk, renames it over the target and flushes the
/// folder. A symbolic link keeps being one: its target is replaced. Backup::Keep leaves the previous version as
/// `path~`.
Done writeFile(const QString &path, const QByteArray &content, Backup backup = Backup::None);

/// Renames a file over another, in one step; both in the same folder. For files that something else wrote.
Done moveFile(const QString &from, const QString &to);

/// Makes a folder and its parents.
Done makeFolder(const QString &path);

/// A digest of the content, to notice that a file changed underneath: SHA-256 in hexadecimal.
QString digest(const QByteArray &content);

} // namespace portolan
