// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow/recovery.h"

#include "model/base/safefile.h"
#include "views/mainwindow/leftbehind.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QStandardPaths>
#include <QtCore/QThread>
#include <QtCore/QTimer>
#include <QtCore/QUuid>

namespace portolan {

namespace {
constexpr int patience = 10'000; ///< milliseconds before a folder that cannot be used is tried again
}

QString Recovery::standardFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/recovery");
}

Recovery::Recovery(Workspace &workspace, const QString &folder, QObject *parent, JournalLimits limits)
    : QObject(parent), m_folder(folder.isEmpty() ? standardFolder() : folder),
      m_journal(workspace.document(), QStringLiteral("Portolan ") + QCoreApplication::applicationVersion(), limits)
{
    connect(&m_journal, &DocumentJournal::kept, this, &Recovery::kept);
    connect(&m_journal, &DocumentJournal::failed, this, &Recovery::failed);
}

Recovery::~Recovery()
{
    m_pool.waitForDone();
}

void Recovery::setKeeping(bool keeping)
{
    m_keeping = keeping;
    if (!keeping)
        stop();
}

void Recovery::follow()
{
    if (m_nextLock) { // before the older journal of this run goes, the other is begun anew
        const LeftBehind thing = std::exchange(m_next, {});
        m_journal.begin(thing.stem, thing.generation, thing.number, thing.files);
        m_lock = std::move(m_nextLock);
        return;
    }
    if (!m_keeping || m_journal.isFollowing())
        return;
    m_wanted = true;
    const QString stem = m_folder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_lock = std::make_unique<FileLock>(lockOfStem(stem));
    if (const Done ready = prepare(); !ready) {
        if (!std::exchange(m_failed, true))
            Q_EMIT failed(ready.error());
        QTimer::singleShot(patience, this, [this] {
            if (m_wanted)
                follow();
        });
        return;
    }
    m_failed = false;
    m_journal.begin(stem);
}

/// Without the lock another window would take the journal for one that was left behind.
Done Recovery::prepare()
{
    if (Done made = makeFolder(m_folder); !made)
        return made;
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (m_lock->take(true) == FileLock::Outcome::Held)
        return Nothing{};
    return Error{.what = tr("The recovery folder cannot be written to."),
                 .remedy = tr("Check its permissions and the room on its disk."),
                 .file = m_folder};
}

void Recovery::stop()
{
    m_wanted = false;
    m_journal.end();
    m_lock.reset();
}

QList<LeftBehind> Recovery::leftBehind() const
{
    return findLeftBehind(m_folder);
}

/// In a thread of its own: the others may have much to do while the program starts.
void Recovery::look()
{
    m_pool.start([this, folder = m_folder] {
        const QList<LeftBehind> things = findLeftBehind(folder);
        QMetaObject::invokeMethod(
            this, [this, things] { Q_EMIT found(things); }, Qt::QueuedConnection);
    });
}

bool Recovery::takeOver(const LeftBehind &thing)
{
    auto lock = std::make_unique<FileLock>(lockOfStem(thing.stem));
    // Who only looks at what was left behind has it for a moment.
    for (int tries = 0; lock->take(true) == FileLock::Outcome::Taken; ++tries) {
        if (tries >= 50)
            return false;
        QThread::msleep(20);
    }
    m_next = thing;
    m_nextLock = std::move(lock);
    return true;
}

void Recovery::remove(const LeftBehind &thing)
{
    for (const QString &file : thing.files)
        QDir().remove(file);
}

} // namespace portolan
