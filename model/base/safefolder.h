// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a folder of files whole or not at all, with a manifest of their digests.
#pragma once
#include "model/base/progress.h"
#include "model/base/safefile.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QStringList>

namespace portolan {

struct FolderFile
{
    QString name; ///< below the folder, parts separated by `/`; relative, without `..`
    QByteArray content;
};

/// The file that lists every other file with its SHA-256, as `sha256sum -c` reads it.
inline const QString manifestName = QStringLiteral("MANIFEST.sha256");

/// The manifest of these files, sorted by name; `head` becomes comment lines above.
QByteArray manifestOf(const QList<FolderFile> &files, const QStringList &head);

/// Writes these files below `folder`, which may hold others. All lie whole on the disk before the first takes its
/// place; up to there an error or a cancel leaves everything as it was, folders too. An error after that names the
/// files that are new.
Result<Written> writeInto(const QString &folder, const QList<FolderFile> &files, const Progress &progress = {});

/// Writes all files and the manifest into a folder beside `path`, which then takes the place in one step. A folder
/// that is there already is replaced when it is empty, or holds exactly what its own manifest says, unchanged;
/// otherwise it is refused and what is in the way is named. After an error or a cancel everything is as it was.
/// What a run that was killed left beside is put in place first, where the place is empty, and said.
Result<Written> writeFolder(const QString &path, const QList<FolderFile> &files, const QStringList &head,
                            const Progress &progress = {});

} // namespace portolan
