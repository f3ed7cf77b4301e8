// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/safefilepending.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRandomGenerator>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace portolan {

namespace {

struct FileTexts
{
    Q_DECLARE_TR_FUNCTIONS(FileTexts)
};

constexpr int longestName = 255; ///< bytes in one name, on every file system that matters

QString untouched()
{
    return FileTexts::tr(
        "Check that the folder exists, may be written to, and has room; the old file is untouched.");
}

QString unchanged()
{
    return FileTexts::tr("Choose another name; nothing was changed.");
}

/// The names of all extended attributes of an open file; empty where there are none or the file system has none.
QList<QByteArray> extendedNames(int handle)
{
    const ssize_t size = ::flistxattr(handle, nullptr, 0);
    if (size <= 0)
        return {};
    QByteArray names(size, '\0');
    const ssize_t read = ::flistxattr(handle, names.data(), size_t(names.size()));
    if (read <= 0)
        return {};
    names.truncate(read);
    QList<QByteArray> list = names.split('\0');
    list.removeAll(QByteArray());
    return list;
}

} // namespace

FileHandle &FileHandle::operator=(FileHandle &&other) noexcept
{
    std::swap(m_handle, other.m_handle);
    return *this;
}

FileHandle::~FileHandle()
{
    if (m_handle >= 0)
        ::close(m_handle);
}

bool FileHandle::close()
{
    const int handle = std::exchange(m_handle, -1);
    // After EINTR the descriptor is gone as well (Linux); what was written was flushed before.
    return handle < 0 || ::close(handle) == 0 || errno == EINTR;
}

QString kindText(mode_t mode)
{
    if (S_ISREG(mode))
        return {};
    if (S_ISDIR(mode))
        return FileTexts::tr("This is a folder, not a file.");
    if (S_ISFIFO(mode))
        return FileTexts::tr("This is a named pipe, not a file.");
    if (S_ISSOCK(mode))
        return FileTexts::tr("This is a socket, not a file.");
    return FileTexts::tr("This is a device, not a file.");
}

Result<QString> behindLinks(const QString &path)
{
    QString target = path;
    struct stat found = {};
    for (int i = 0; i < 40; ++i) {
        if (::lstat(QFile::encodeName(target).constData(), &found) != 0 || !S_ISLNK(found.st_mode))
            return target;
        const QString link = QFile::symLinkTarget(target);
        target = QDir::isAbsolutePath(link) ? link : folderOf(target) + u'/' + link;
    }
    return Error{
        .what = FileTexts::tr("The links of this name go in a circle."), .remedy = unchanged(), .file = path};
}

bool isThere(const QString &path, struct stat &found)
{
    return ::lstat(QFile::encodeName(path).constData(), &found) == 0;
}

bool isThere(const QString &path)
{
    struct stat found = {};
    return isThere(path, found);
}

QString systemText(int number)
{
    return qt_error_string(number);
}

Error systemError(const QString &path, int number, const QString &remedy)
{
    return {.what = FileTexts::tr("Writing failed: %1.").arg(systemText(number)), .remedy = remedy, .file = path};
}

bool writeWhole(int handle, const QByteArray &content)
{
    qsizetype done = 0;
    while (done < content.size()) {
        const ssize_t step = ::write(handle, content.constData() + done, size_t(content.size() - done));
        if (step > 0) {
            done += step;
        } else if (step < 0 && errno == EAGAIN) {
            pollfd ready{handle, POLLOUT, 0};
            ::poll(&ready, 1, -1);
        } else if (step == 0) {
            errno = ENOSPC; // a device that takes nothing and gives no reason
            return false;
        } else if (errno != EINTR) {
            return false;
        }
    }
    return true;
}

int flushFolder(const QString &folder)
{
    const FileHandle handle(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return handle.isOpen() && ::fsync(handle.number()) == 0 ? 0 : errno;
}

QString unflushed(int number)
{
    return FileTexts::tr(
               "The file was written, but its folder could not be flushed to the disk (%1): after a power "
               "loss the previous version may be back.")
        .arg(systemText(number));
}

QString folderOf(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    return slash < 0 ? QStringLiteral(".") : slash == 0 ? QStringLiteral("/") : path.left(slash);
}

QString nameOf(const QString &path)
{
    return path.mid(path.lastIndexOf(u'/') + 1);
}

QString shortened(const QString &name, int tail)
{
    QString fits = name;
    while (QFile::encodeName(fits).size() > longestName - tail)
        fits.chop(fits.size() > 1 && fits.back().isLowSurrogate() ? 2 : 1);
    return fits;
}

PendingFile::Temporary &PendingFile::Temporary::operator=(Temporary &&other) noexcept
{
    std::swap(path, other.path);
    return *this;
}

PendingFile::Temporary::~Temporary()
{
    if (!path.isEmpty())
        ::unlink(path.constData());
}

PendingFile::~PendingFile() = default;

Result<PendingFile> PendingFile::prepare(const QString &path, const QByteArray &content, const QString &like)
{
    PendingFile pending;
    pending.m_path = pending.m_named = path;
    if (const Done done = pending.write(content, like.isEmpty() ? path : like); !done)
        return done.error();
    return pending;
}

Result<PendingFile> PendingFile::prepareAt(const QString &path, const QByteArray &content)
{
    const auto target = behindLinks(path);
    if (!target)
        return target.error();
    struct stat old = {};
    const bool replaces = isThere(*target, old);
    const auto refused = [&path](const QString &what) {
        return Error{.what = what, .remedy = unchanged(), .file = path};
    };
    if (nameOf(*target).isEmpty())
        return refused(FileTexts::tr("This is no name for a file."));
    if (replaces && !S_ISREG(old.st_mode))
        return refused(kindText(old.st_mode));
    if (replaces && ::access(QFile::encodeName(*target).constData(), W_OK) != 0)
        return refused(FileTexts::tr("The file is protected from writing: %1.").arg(systemText(errno)));
    PendingFile pending;
    pending.m_path = *target;
    pending.m_named = path;
    if (replaces)
        pending.m_replaced = old;
    if (const Done done = pending.write(content, *target); !done)
        return done.error();
    return pending;
}

Done PendingFile::write(const QByteArray &content, const QString &like)
{
    const QByteArray model = QFile::encodeName(like);
    const FileHandle old(::open(model.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    struct stat before = {};
    const bool replaces = ::lstat(model.constData(), &before) == 0;
    if (const Done made = makeTemporary(replaces ? 0600 : 0666); !made)
        return made;
    const int handle = m_handle.number();
    if (!writeWhole(handle, content))
        return systemError(m_named, errno, untouched());
    if (replaces) {
        keepAttributes(before);
        if (old.isOpen())
            keepExtendedAttributes(old.number());
    }
    // Some file systems tell only when a descriptor is closed; the other one holds the lock until the end.
    FileHandle second(::fcntl(handle, F_DUPFD_CLOEXEC, 0));
    if (::fsync(handle) != 0 || !second.isOpen() || !second.close())
        return systemError(m_named, errno, untouched());
    return Nothing{};
}

/// Not mkstemp(): a new file shall have the mode that the user's mask gives it, and asking for the mask would set
/// it for a moment, for all threads.
Done PendingFile::makeTemporary(mode_t mode)
{
    const QString stem = folderOf(m_path) + QStringLiteral("/.") +
                         shortened(nameOf(m_path), int(strlen(temporaryTail)) + temporaryLetters + 1) +
                         QLatin1String(temporaryTail);
    int handle = -1;
    for (int attempt = 0; attempt < 100 && handle < 0; ++attempt) {
        QString letters;
        for (int i = 0; i < temporaryLetters; ++i)
            letters += QChar(u'a' + char16_t(QRandomGenerator::system()->bounded(26)));
        m_temporary.path = QFile::encodeName(stem + letters);
        handle = ::open(m_temporary.path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode);
        if (handle < 0 && errno != EEXIST && errno != EINTR)
            break;
    }
    if (handle < 0) {
        const int number = errno;
        m_temporary.path.clear(); // it is not ours
        return systemError(m_named, number, untouched());
    }
    m_handle = FileHandle(handle);
    ::flock(handle, LOCK_EX | LOCK_NB); // a word to abandonedWrites(), nothing that could fail the writing
    return Nothing{};
}

void PendingFile::keepAttributes(const struct stat &old)
{
    struct stat now = {};
    if (::fstat(m_handle.number(), &now) != 0)
        return;
    if (old.st_uid != now.st_uid && ::fchown(m_handle.number(), old.st_uid, gid_t(-1)) != 0)
        m_remarks.append(FileTexts::tr("The file belongs to you now; its former owner could not be kept."));
    mode_t mode = old.st_mode & 07777;
    if (old.st_gid != now.st_gid && ::fchown(m_handle.number(), uid_t(-1), old.st_gid) != 0) {
        // What the old group might do is nothing that the new one was ever given.
        mode &= ~mode_t(070);
        m_remarks.append(FileTexts::tr("The group of the file could not be kept; no group may read it now."));
    }
    if (::fchmod(m_handle.number(), mode) != 0)
        m_remarks.append(FileTexts::tr("The permissions of the file could not be kept; only you may read it now."));
}

void PendingFile::keepExtendedAttributes(int from)
{
    QStringList lost;
    const QList<QByteArray> names = extendedNames(from);
    for (const QByteArray &name : names) {
        const ssize_t size = ::fgetxattr(from, name.constData(), nullptr, 0);
        QByteArray value(size > 0 ? size : 0, '\0');
        const bool kept = size >= 0 &&
                          ::fgetxattr(from, name.constData(), value.data(), size_t(value.size())) == size &&
                          ::fsetxattr(m_handle.number(), name.constData(), value.constData(), size_t(size), 0) == 0;
        // Labels of the security policy are given by the system, to each new file its own.
        if (!kept && !name.startsWith("security."))
            lost.append(QString::fromLocal8Bit(name));
    }
    if (!lost.isEmpty())
        m_remarks.append(FileTexts::tr("Extended attributes of the file could not be kept: %1.")
                             .arg(lost.join(QStringLiteral(", "))));
}

Result<Written> PendingFile::takePlace()
{
    if (::rename(m_temporary.path.constData(), QFile::encodeName(m_path).constData()) != 0)
        return systemError(m_named, errno, untouched());
    m_temporary.path.clear();
    m_handle.close(); // flushed before: nothing is left that could fail
    if (const int number = flushFolder(folderOf(m_path)); number != 0)
        m_remarks.append(unflushed(number));
    return Written{m_remarks};
}

} // namespace portolan
