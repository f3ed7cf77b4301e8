// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads and writes files so that nothing is ever lost: whole old or whole new content, on disk when the call
// returns.
//
// QSaveFile of Qt 6.4 was looked at: its commit() does not tell of a flush that failed, so that a full disk gives
// an empty file; it keeps neither owner nor extended attributes, and never flushes the folder.
#pragma once
#include "model/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

namespace portolan {

/// The largest file that is read, in bytes: 256 MiB.
inline constexpr qint64 largestFile = 256LL << 20;

/// `most`: the largest size in bytes. Errors name the file: missing, unreadable, too large, or no file at all: a
/// folder, a named pipe, a device, a socket, or a link to one. None of these is ever waited for.
Result<QByteArray> readFile(const QString &path, qint64 most = largestFile);

/// Nothing if there is an ordinary file at the path, behind links too, or nothing at all; else what is there.
Done refuseSpecial(const QString &path);

/// What was written. The remarks are whole sentences on what could not be kept or promised: the owner, other names
/// of the same file, a folder that cannot be flushed. They belong before the user's eyes.
struct Written
{
    QStringList remarks = {};

    /// `said`, and the remarks after it.
    QString following(const QString &said) const { return (QStringList{said} + remarks).join(u' '); }
};

enum class Backup { None, Keep };

/// Writes to a temporary file beside the target, flushes it to disk, renames it over the target and flushes the
/// folder. A symbolic link keeps being one: its target is replaced. Mode, owner, group and extended attributes are
/// those of the file before. Backup::Keep leaves the previous version as `path~` and up to nine older ones as
/// `path.~2~` to `path.~10~`. Errors: nothing was changed.
Result<Written> writeFile(const QString &path, const QByteArray &content, Backup backup = Backup::None);

/// How many earlier versions Backup::Keep leaves.
inline constexpr int keptVersions = 10;
/// Where the earlier version lies: 1 is the newest.
QString backupPath(const QString &path, int version);

/// Copies what lies at `path` now beside it, under a name that no writing ever takes away, with the date
/// (`YYYY-MM-DD hhmm`) in it; gives the copy's path. A file that is not there gives an empty path.
Result<QString> keepForGood(const QString &path, const QString &date);

/// Temporary files are called `.NAME` + temporaryTail + letters, beside NAME, and locked (flock) while written.
inline constexpr char temporaryTail[] = ".portolan-";
inline constexpr int temporaryLetters = 6;
/// The temporary files of `path` whose writers are dead, the newest first.
QStringList abandonedWrites(const QString &path);

/// Renames a file over another, in one step; both in the same folder. For files that something else wrote.
Done moveFile(const QString &from, const QString &to);

/// Removes a file; one that is not there is no error.
Done removeFile(const QString &path);

/// Makes a folder and its parents.
Done makeFolder(const QString &path);

/// Writes to the standard output and sees that it arrives: a full disk, a closed pipe and a limit are errors.
Done writeStandardOutput(const QByteArray &content);

/// A digest of the content, to notice that a file changed underneath: SHA-256 in hexadecimal.
QString digest(const QByteArray &content);

} // namespace portolan
