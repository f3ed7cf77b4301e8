// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/safefile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace portolan {

namespace {

struct FileTexts
{
    Q_DECLARE_TR_FUNCTIONS(FileTexts)
};

Error fileError(const QString &path, const QString &what, const QString &remedy)
{
    return {.what = what, .remedy = remedy, .file = path};
}

/// After a power loss the old name may be back if the folder itself was not flushed.
bool flushFolder(const QString &folder)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool flushed = ::fsync(handle) == 0;
    ::close(handle);
    return flushed;
#else
    Q_UNUSED(folder)
    return true;
#endif
}

Done replace(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    const QString remedy =
        FileTexts::tr("Check that the folder exists, may be written to, and has room; the old file is untouched.");
    if (!file.open(QIODevice::WriteOnly))
        return fileError(path, FileTexts::tr("The file cannot be written: %1.").arg(file.errorString()), remedy);
    if (file.write(content) != content.size() || !file.commit())
        return fileError(path, FileTexts::tr("Writing failed: %1.").arg(file.errorString()), remedy);
    if (!flushFolder(QFileInfo(path).absolutePath()))
        return fileError(path, FileTexts::tr("The file was written, but its folder could not be flushed to disk."),
                         FileTexts::tr("Save again before switching the machine off."));
    return Nothing{};
}

} // namespace

namespace {

/// The file that a link means, through links to links; the path itself where there is none, or where they go in a
/// circle.
QString behindLinks(const QString &path)
{
    QString target = path;
    for (int i = 0; i < 40 && QFileInfo(target).isSymLink(); ++i)
        target = QFileInfo(target).symLinkTarget();
    return QFileInfo(target).isSymLink() ? path : target;
}

} // namespace

Result<QByteArray> readFile(const QString &path)
{
    const QString remedy = FileTexts::tr("Check the path and the permissions.");
    const QFileInfo info(path);
    if (!info.exists())
        return fileError(path, FileTexts::tr("The file does not exist."), remedy);
    if (info.isDir())
        return fileError(path, FileTexts::tr("This is a folder, not a file."), remedy);
    if (info.size() > largestFile)
        return fileError(path, FileTexts::tr("The file is larger than 256 MiB."),
                         FileTexts::tr("Choose the right file."));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileError(path, FileTexts::tr("The file cannot be read: %1.").arg(file.errorString()), remedy);
    // Room for one byte more than there is told of, so that a file that grows meanwhile is noticed; some files, as
    // those of the system, tell of none. Room for the largest would be taken for the smallest.
    QByteArray content = file.read(info.size() + 1);
    while (content.size() <= largestFile && !file.atEnd()) {
        const QByteArray more = file.read(1 << 20);
        if (more.isEmpty())
            break;
        content += more;
    }
    if (file.error() != QFileDevice::NoError || content.size() > largestFile)
        return fileError(path, FileTexts::tr("The file cannot be read whole."), remedy);
    return content;
}

Done writeFile(const QString &path, const QByteArray &content, Backup backup)
{
    const QString target = behindLinks(path);
    if (const QFileInfo info(target); info.exists() && !info.isFile())
        return fileError(path, FileTexts::tr("This is not a file that can be written."),
                         FileTexts::tr("Choose another name; nothing was changed."));
    if (backup == Backup::Keep && QFileInfo::exists(target)) {
        auto previous = readFile(target);
        if (!previous)
            return previous.error();
        if (*previous != content)
            if (auto kept = replace(target + u'~', *previous); !kept)
                return kept;
    }
    return replace(target, content);
}

Done moveFile(const QString &from, const QString &to)
{
    std::error_code fault;
    std::filesystem::rename(QFileInfo(from).filesystemAbsoluteFilePath(),
                            QFileInfo(to).filesystemAbsoluteFilePath(), fault);
    if (fault)
        return fileError(
            to,
            FileTexts::tr("The file cannot be replaced: %1.").arg(QString::fromLocal8Bit(fault.message().c_str())),
            FileTexts::tr("Check that the folder may be written to; the old file is untouched."));
    return Nothing{};
}

Done makeFolder(const QString &path)
{
    if (QDir().mkpath(path))
        return Nothing{};
    return fileError(path, FileTexts::tr("The folder cannot be made."),
                     FileTexts::tr("Check the path and the permissions."));
}

QString digest(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

} // namespace portolan
