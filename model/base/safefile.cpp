// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/safefile.h"

#include "model/base/safefilepending.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

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

/// Files of the program itself, with a colon in front.
Result<QByteArray> readOwn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileError(path, FileTexts::tr("The file does not exist."), {});
    return file.readAll();
}

/// Reads an open file to its end; it may grow meanwhile, or tell of no size, as those of the system do.
Result<QByteArray> readToEnd(int handle, qint64 told, qint64 most, const QString &path)
{
    QByteArray content;
    // Room for one byte more than there is told of, so that the end is seen at once.
    content.resize(std::min(told, most) + 1);
    qsizetype done = 0;
    while (true) {
        if (done == content.size())
            content.resize(
                std::min<qint64>(most + 1, content.size() + std::max<qint64>(1 << 16, content.size() / 2)));
        const ssize_t step = ::read(handle, content.data() + done, size_t(content.size() - done));
        if (step < 0 && errno == EINTR)
            continue;
        if (step < 0)
            return fileError(path, FileTexts::tr("The file cannot be read: %1.").arg(systemText(errno)),
                             FileTexts::tr("Check the disk and the connection to it."));
        if (step == 0)
            break;
        done += step;
        if (done > most)
            return fileError(path,
                             FileTexts::tr("The file is larger than %1 MiB.").arg(std::max<qint64>(1, most >> 20)),
                             FileTexts::tr("Choose the right file."));
    }
    content.truncate(done);
    return content;
}

/// Every version goes one place back, up to the first place that is free; the oldest of all goes.
Done makeRoomForBackup(const QString &path)
{
    int free = 1;
    while (free < keptVersions && isThere(backupPath(path, free)))
        ++free;
    for (int version = free; version > 1; --version)
        if (::rename(QFile::encodeName(backupPath(path, version - 1)).constData(),
                     QFile::encodeName(backupPath(path, version)).constData()) != 0)
            return systemError(
                backupPath(path, version - 1), errno,
                FileTexts::tr(
                    "The backup of the previous version could not be kept, so nothing was saved: see what "
                    "is in the way, or save under another name."));
    return Nothing{};
}

/// Keeps what is there as the newest backup, unless it is what will be there. Where a second name for it can be
/// had, that costs no room on the disk.
Done keepPrevious(const QString &path, const struct stat &old, const QByteArray &next)
{
    const auto previous = readFile(path);
    if (!previous)
        return previous.error();
    if (*previous == next)
        return Nothing{};
    struct stat newest = {};
    if (isThere(backupPath(path, 1), newest) && newest.st_size == old.st_size)
        if (const auto kept = readFile(backupPath(path, 1)); kept && *kept == *previous)
            return Nothing{};
    if (const Done room = makeRoomForBackup(path); !room)
        return room;
    const QString kept = backupPath(path, 1);
    // A file with other names may be written through them; its backup must be one of its own.
    if (old.st_nlink == 1 && ::link(QFile::encodeName(path).constData(), QFile::encodeName(kept).constData()) == 0)
        return Nothing{};
    auto copy = PendingFile::prepare(kept, *previous, path);
    if (!copy)
        return copy.error();
    if (auto placed = copy->takePlace(); !placed)
        return placed.error();
    return Nothing{};
}

} // namespace

Done refuseSpecial(const QString &path)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) == 0)
        if (const QString kind = kindText(found.st_mode); !kind.isEmpty())
            return fileError(path, kind, FileTexts::tr("Choose the right file."));
    return Nothing{};
}

Result<QByteArray> readFile(const QString &path, qint64 most)
{
    if (path.startsWith(u':'))
        return readOwn(path);
    const QString remedy = FileTexts::tr("Check the path and the permissions.");
    const QByteArray name = QFile::encodeName(path);
    struct stat found = {};
    if (path.isEmpty() || ::stat(name.constData(), &found) != 0)
        return fileError(path,
                         path.isEmpty() || errno == ENOENT || errno == ENOTDIR
                             ? FileTexts::tr("The file does not exist.")
                             : FileTexts::tr("The file cannot be read: %1.").arg(systemText(errno)),
                         remedy);
    // Asked before it is opened, as opening alone does things to a device; and after, as it may be another by then.
    if (const QString kind = kindText(found.st_mode); !kind.isEmpty())
        return fileError(path, kind, FileTexts::tr("Choose the right file."));
    const FileHandle handle(::open(name.constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    if (!handle.isOpen() || ::fstat(handle.number(), &found) != 0)
        return fileError(path, FileTexts::tr("The file cannot be read: %1.").arg(systemText(errno)), remedy);
    if (const QString kind = kindText(found.st_mode); !kind.isEmpty())
        return fileError(path, kind, FileTexts::tr("Choose the right file."));
    return readToEnd(handle.number(), found.st_size, most, path);
}

QString backupPath(const QString &path, int version)
{
    const QString tail = version == 1 ? QStringLiteral("~") : QStringLiteral(".~%1~").arg(version);
    return folderOf(path) + u'/' + shortened(nameOf(path), 5) + tail;
}

Result<Written> writeFile(const QString &path, const QByteArray &content, Backup backup)
{
    auto pending = PendingFile::prepareAt(path, content);
    if (!pending)
        return pending.error();
    const QString target = pending->path();
    if (const auto &old = pending->replaced()) {
        // A run that was killed before the new file took its place has left the backup as a second name.
        struct stat kept = {};
        const bool isSame =
            isThere(backupPath(target, 1), kept) && kept.st_ino == old->st_ino && kept.st_dev == old->st_dev;
        if (old->st_nlink > (isSame ? 2u : 1u))
            pending->remark(
                FileTexts::tr("The file has other names too (hard links); they keep the previous version."));
        if (backup == Backup::Keep && !isSame)
            if (const Done done = keepPrevious(target, *old, content); !done)
                return done.error();
    }
    auto written = pending->takePlace();
    if (!written)
        return written.error();
    if (backup == Backup::None) {
        const QStringList abandoned = abandonedWrites(target);
        for (const QString &file : abandoned)
            ::unlink(QFile::encodeName(file).constData());
    }
    return written;
}

Result<QString> keepForGood(const QString &path, const QString &date)
{
    const auto target = behindLinks(path);
    if (!target)
        return target.error();
    if (!isThere(*target))
        return QString();
    const auto content = readFile(*target);
    if (!content)
        return content.error();
    const qsizetype dot = nameOf(path).lastIndexOf(u'.');
    const QString suffix = dot > 0 ? nameOf(path).mid(dot) : QString();
    const QString stem = dot > 0 ? nameOf(path).left(dot) : nameOf(path);
    for (int i = 1;; ++i) {
        const QString number = i == 1 ? QString() : QStringLiteral(" %1").arg(i);
        const QString words = QStringLiteral(" (%1%2)").arg(date, number);
        const QString copy = folderOf(path) + u'/' + shortened(stem, 60) + words + suffix;
        if (isThere(copy))
            continue;
        auto pending = PendingFile::prepare(copy, *content, *target);
        if (!pending)
            return pending.error();
        if (auto placed = pending->takePlace(); !placed)
            return placed.error();
        return copy;
    }
}

QStringList abandonedWrites(const QString &path)
{
    const QString stem = u'.' + shortened(nameOf(path), int(sizeof temporaryTail) - 1 + temporaryLetters + 1) +
                         QLatin1String(temporaryTail);
    QStringList abandoned;
    const QFileInfoList files =
        QDir(folderOf(path)).entryInfoList(QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDir::Time);
    for (const QFileInfo &file : files) {
        const QString name = file.fileName();
        if (!name.startsWith(stem) || name.size() != stem.size() + temporaryLetters)
            continue;
        const FileHandle handle(
            ::open(QFile::encodeName(file.filePath()).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
        if (handle.isOpen() && ::flock(handle.number(), LOCK_EX | LOCK_NB) == 0)
            abandoned.append(file.filePath());
    }
    return abandoned;
}

Done moveFile(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0)
        return Nothing{};
    return fileError(to, FileTexts::tr("The file cannot be replaced: %1.").arg(systemText(errno)),
                     FileTexts::tr("Check that the folder may be written to; the old file is untouched."));
}

Done removeFile(const QString &path)
{
    if (::unlink(QFile::encodeName(path).constData()) == 0 || errno == ENOENT)
        return Nothing{};
    return fileError(path, FileTexts::tr("The file cannot be removed: %1.").arg(systemText(errno)),
                     FileTexts::tr("Check that the folder may be written to."));
}

Done makeFolder(const QString &path)
{
    const QString clean = QDir::cleanPath(path);
    struct stat found = {};
    if (!path.isEmpty() && ::stat(QFile::encodeName(clean).constData(), &found) == 0 && S_ISDIR(found.st_mode))
        return Nothing{};
    int number = path.isEmpty() ? ENOENT : EEXIST;
    if (!path.isEmpty() && !isThere(clean)) {
        const QString parent = folderOf(clean);
        if (parent != clean)
            if (const Done made = makeFolder(parent); !made)
                return made;
        if (::mkdir(QFile::encodeName(clean).constData(), 0777) == 0 || errno == EEXIST) {
            flushFolder(parent); // where that cannot be done, the files in it say so
            return Nothing{};
        }
        number = errno;
    }
    return fileError(path, FileTexts::tr("The folder cannot be made: %1.").arg(systemText(number)),
                     FileTexts::tr("Check the path and the permissions."));
}

Done writeStandardOutput(const QByteArray &content)
{
    struct stat kind = {};
    bool arrived = writeWhole(STDOUT_FILENO, content);
    if (arrived && ::fstat(STDOUT_FILENO, &kind) == 0 && S_ISREG(kind.st_mode))
        arrived = ::fsync(STDOUT_FILENO) == 0 || errno == EINVAL || errno == EROFS;
    if (arrived)
        return Nothing{};
    return Error{.what = FileTexts::tr("Writing to the standard output failed: %1.").arg(systemText(errno)),
                 .remedy =
                     FileTexts::tr("What arrived there is not whole: give it room, and run the command again.")};
}

QString digest(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

} // namespace portolan
