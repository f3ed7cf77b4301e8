// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/filelock.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSysInfo>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#else
#include <QtCore/QLockFile>
#endif

using namespace Qt::StringLiterals;

namespace portolan {

QString FileLock::beside(const QString &path)
{
    const QFileInfo info(path);
    const QString real = info.canonicalFilePath();
    const QFileInfo target(real.isEmpty() ? info.absoluteFilePath() : real);
    return target.absolutePath() + u"/."_s + target.fileName() + u".lock"_s;
}

#ifdef Q_OS_UNIX

namespace {

constexpr qint64 mostBytes = 4096; ///< of a lock file that is read

QString userName()
{
    if (const passwd *entry = ::getpwuid(::geteuid()); entry && entry->pw_name && *entry->pw_name)
        return QString::fromLocal8Bit(entry->pw_name);
    const QString named = qEnvironmentVariable("USER");
    return named.isEmpty() ? QString::number(::geteuid()) : named;
}

QByteArray ownNote()
{
    const QJsonObject note{{u"user"_s, userName()},
                           {u"host"_s, QSysInfo::machineHostName()},
                           {u"pid"_s, QString::number(QCoreApplication::applicationPid())},
                           {u"since"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}};
    return QJsonDocument(note).toJson(QJsonDocument::Compact) + '\n';
}

LockHolder readNote(int handle)
{
    QByteArray text(mostBytes, '\0');
    const ssize_t length = ::pread(handle, text.data(), size_t(text.size()), 0);
    text.truncate(qsizetype(qMax<ssize_t>(0, length)));
    const QJsonObject note = QJsonDocument::fromJson(text).object();
    LockHolder holder{.user = note.value("user"_L1).toString(),
                      .host = note.value("host"_L1).toString(),
                      .pid = note.value("pid"_L1).toString().toLongLong(),
                      .since = QDateTime::fromString(note.value("since"_L1).toString(), Qt::ISODate).toLocalTime()};
    holder.elsewhere = !holder.host.isEmpty() && holder.host != QSysInfo::machineHostName();
    return holder;
}

bool runsHere(const LockHolder &holder)
{
    return !holder.elsewhere && holder.pid > 0 && (::kill(pid_t(holder.pid), 0) == 0 || errno == EPERM);
}

} // namespace

struct FileLock::System
{
    int handle = -1;
};

FileLock::FileLock(const QString &file) : m_file(file), m_system(std::make_unique<System>()) {}

FileLock::~FileLock()
{
    release();
}

bool FileLock::isHeld() const
{
    return m_system->handle >= 0;
}

FileLock::Outcome FileLock::take(bool evenIfElsewhere)
{
    if (isHeld())
        return Outcome::Held;
    const QByteArray name = QFile::encodeName(m_file);
    // The name may be gone or another file by the time the lock is ours: whoever lets go removes it.
    for (int tries = 0; tries < 100; ++tries) {
        bool writable = true;
        int handle = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0666);
        if (handle < 0) { // of another user, perhaps: who it is can still be read
            writable = false;
            handle = ::open(name.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
        }
        struct stat opened = {}, named = {};
        if (handle < 0)
            return Outcome::Impossible;
        if (::fstat(handle, &opened) != 0 || !S_ISREG(opened.st_mode)) {
            ::close(handle);
            return Outcome::Impossible;
        }
        const bool locked = ::flock(handle, LOCK_EX | LOCK_NB) == 0;
        const bool busy = !locked && errno == EWOULDBLOCK;
        m_holder = readNote(handle);
        // Where the file system knows no locks, the process is asked for.
        if (busy || (!locked && runsHere(m_holder)) || (m_holder.elsewhere && !evenIfElsewhere)) {
            ::close(handle);
            return Outcome::Taken;
        }
        if (::stat(name.constData(), &named) != 0 || named.st_ino != opened.st_ino ||
            named.st_dev != opened.st_dev) {
            ::close(handle);
            continue;
        }
        const QByteArray note = ownNote();
        if (!writable || ::ftruncate(handle, 0) != 0 ||
            ::pwrite(handle, note.constData(), size_t(note.size()), 0) != note.size()) {
            // A full disk leaves the lock without a note; it is one nevertheless.
            if (!writable) {
                ::close(handle);
                return Outcome::Impossible;
            }
        }
        m_system->handle = handle;
        m_holder = {};
        return Outcome::Held;
    }
    return Outcome::Impossible;
}

void FileLock::release()
{
    if (!isHeld())
        return;
    ::unlink(QFile::encodeName(m_file).constData());
    ::close(m_system->handle);
    m_system->handle = -1;
}

#else

struct FileLock::System
{
    std::unique_ptr<QLockFile> lock;
};

FileLock::FileLock(const QString &file) : m_file(file), m_system(std::make_unique<System>()) {}

FileLock::~FileLock() = default;

bool FileLock::isHeld() const
{
    return m_system->lock != nullptr;
}

FileLock::Outcome FileLock::take(bool evenIfElsewhere)
{
    if (isHeld())
        return Outcome::Held;
    auto lock = std::make_unique<QLockFile>(m_file);
    lock->setStaleLockTime(0);
    if (lock->tryLock(0) || (evenIfElsewhere && lock->removeStaleLockFile() && lock->tryLock(0))) {
        m_system->lock = std::move(lock);
        m_holder = {};
        return Outcome::Held;
    }
    if (lock->error() != QLockFile::LockFailedError)
        return Outcome::Impossible;
    QString program;
    lock->getLockInfo(&m_holder.pid, &m_holder.host, &program);
    m_holder.user = QFileInfo(m_file).owner();
    m_holder.since = QFileInfo(m_file).lastModified();
    m_holder.elsewhere = !m_holder.host.isEmpty() && m_holder.host != QSysInfo::machineHostName();
    return Outcome::Taken;
}

void FileLock::release()
{
    m_system->lock.reset();
}

#endif

} // namespace portolan
