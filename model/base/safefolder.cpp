// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/safefolder.h"

#include "model/base/clean.h"
#include "model/base/safefile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFileInfo>
#include <QtCore/QMap>
#include <QtCore/QTemporaryDir>

namespace portolan {

namespace {

struct FolderTexts
{
    Q_DECLARE_TR_FUNCTIONS(FolderTexts)
};

Error folderError(const QString &path, const QString &what, const QString &remedy)
{
    return {.what = what, .remedy = remedy, .file = path};
}

bool isSafeName(const QString &name)
{
    if (name.isEmpty() || name.startsWith(u'/') || name.contains(u'\\') || oneLine(name) != name)
        return false;
    const QStringList parts = name.split(u'/');
    return std::none_of(parts.begin(), parts.end(), [](const QString &part) {
        return part.isEmpty() || part == QStringLiteral(".") || part == QStringLiteral("..");
    });
}

/// Digests by file name; lines that are none are passed over.
QMap<QString, QString> readManifest(const QByteArray &text)
{
    QMap<QString, QString> digests;
    for (const QString &line : QString::fromUtf8(text).split(u'\n'))
        if (!line.startsWith(u'#') && line.mid(64, 2) == QStringLiteral("  "))
            digests.insert(line.mid(66), line.left(64));
    return digests;
}

/// Nothing when the folder may be replaced; else the first thing that is in the way.
Done mayReplace(const QString &path)
{
    const QString remedy = FolderTexts::tr("Choose another folder, or move this one away.");
    const QFileInfo info(path);
    if (!info.isDir() || info.isSymLink())
        return folderError(path, FolderTexts::tr("There is something of this name that is no folder."), remedy);
    QStringList names;
    for (QDirIterator files(path, QDir::Files | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                            QDirIterator::Subdirectories);
         files.hasNext();)
        names.append(QDir(path).relativeFilePath(files.next()));
    if (names.isEmpty())
        return Nothing{};
    const auto manifest = readFile(path + u'/' + manifestName);
    if (!manifest)
        return folderError(path, FolderTexts::tr("The folder holds other files and is no earlier pack."), remedy);
    QMap<QString, QString> digests = readManifest(*manifest);
    names.sort();
    for (const QString &name : std::as_const(names)) {
        if (name == manifestName)
            continue;
        if (!digests.contains(name))
            return folderError(
                path, FolderTexts::tr("The file \"%1\" is not part of the earlier pack.").arg(oneLine(name)),
                remedy);
        const auto content = readFile(path + u'/' + name);
        if (!content || digest(*content) != digests.value(name))
            return folderError(
                path, FolderTexts::tr("The file \"%1\" was changed after the pack was issued.").arg(oneLine(name)),
                remedy);
    }
    return Nothing{};
}

Done writeAll(const QString &folder, const QList<FolderFile> &files, const Progress &progress)
{
    int done = 0;
    for (const FolderFile &file : files) {
        if (progress.isCancelled())
            return Error{.what = FolderTexts::tr("Cancelled; nothing was written.")};
        const QString path = folder + u'/' + file.name;
        if (const Done made = makeFolder(QFileInfo(path).path()); !made)
            return made;
        if (const Done written = writeFile(path, file.content); !written)
            return written;
        progress.step(++done, int(files.size()));
    }
    return Nothing{};
}

} // namespace

QByteArray manifestOf(const QList<FolderFile> &files, const QStringList &head)
{
    QMap<QString, QString> digests;
    for (const FolderFile &file : files)
        digests.insert(file.name, digest(file.content));
    QByteArray manifest;
    for (const QString &line : head)
        manifest += "# " + oneLine(line).toUtf8() + '\n';
    for (auto it = digests.constBegin(); it != digests.constEnd(); ++it)
        manifest += it.value().toLatin1() + "  " + it.key().toUtf8() + '\n';
    return manifest;
}

Done writeFolder(const QString &given, const QList<FolderFile> &files, const QStringList &head,
                 const Progress &progress)
{
    const QString path = QDir::cleanPath(QFileInfo(given).absoluteFilePath());
    for (const FolderFile &file : files)
        if (!isSafeName(file.name) || file.name == manifestName)
            return folderError(
                path, FolderTexts::tr("\"%1\" is not a name for a file in a folder.").arg(oneLine(file.name)), {});
    const QString parent = QFileInfo(path).path();
    const bool replaces = QFileInfo::exists(path) || QFileInfo(path).isSymLink();
    if (replaces)
        if (const Done free = mayReplace(path); !free)
            return free;
    if (const Done made = makeFolder(parent); !made)
        return made;
    QTemporaryDir beside(parent + QStringLiteral("/.portolan-XXXXXX"));
    if (!beside.isValid())
        return folderError(parent, FolderTexts::tr("Nothing can be written here: %1.").arg(beside.errorString()),
                           FolderTexts::tr("Check the permissions and the room."));
    const QString fresh = beside.filePath(QStringLiteral("new")), old = beside.filePath(QStringLiteral("old"));
    if (const Done made = makeFolder(fresh); !made)
        return made;
    QList<FolderFile> all = files;
    all.append({manifestName, manifestOf(files, head)});
    if (const Done written = writeAll(fresh, all, progress); !written)
        return written;
    QDir folder;
    if (replaces && !folder.rename(path, old))
        return folderError(path, FolderTexts::tr("The earlier pack cannot be moved away."),
                           FolderTexts::tr("Close programs that use it."));
    if (folder.rename(fresh, path))
        return Nothing{};
    if (replaces && !folder.rename(old, path)) {
        beside.setAutoRemove(false);
        return folderError(old, FolderTexts::tr("The new pack cannot be put in place; the earlier one lies here."),
                           FolderTexts::tr("Move it back by hand."));
    }
    return folderError(path, FolderTexts::tr("The folder cannot be put in place; everything is as it was."),
                       FolderTexts::tr("Check the permissions."));
}

} // namespace portolan
