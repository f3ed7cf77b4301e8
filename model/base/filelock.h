// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A FileLock says that this program works with something, and who does when it is another: the system lets go of it
// with the process, however that ends.
#pragma once
#include <QtCore/QDateTime>
#include <QtCore/QString>
#include <memory>

namespace portolan {

/// Who holds a lock, as far as the lock file tells; what it does not tell is empty.
struct LockHolder
{
    QString user;
    QString host;
    qint64 pid = 0;
    QDateTime since;
    /// On another host: whether it still runs cannot be seen from here.
    bool elsewhere = false;
};

class FileLock
{
public:
    /// `file` is the lock file itself, made when the lock is taken and removed when it is let go.
    explicit FileLock(const QString &file);
    ~FileLock();
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

    enum class Outcome {
        Held,      ///< by this object, until release()
        Taken,     ///< by another, see holder()
        Impossible ///< the folder cannot be written to, or what lies there is no lock
    };
    /// A lock that a process of this host left behind is taken over. `evenIfElsewhere`: one of another host too, if
    /// the file system does not say that it is held.
    Outcome take(bool evenIfElsewhere = false);
    void release();
    bool isHeld() const;
    /// After Outcome::Taken.
    const LockHolder &holder() const { return m_holder; }

    /// The lock file beside a file that is opened: `.<file name>.lock`; beside the target of a link.
    static QString beside(const QString &path);

private:
    struct System;
    QString m_file;
    LockHolder m_holder;
    std::unique_ptr<System> m_system;
};

} // namespace portolan
