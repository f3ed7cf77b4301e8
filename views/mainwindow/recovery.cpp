// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow/recovery.h"

#include "model/base/safefile.h"

#include <QtCore/QDir>
#include <QtCore/QJsonDocument>
#include <QtCore/QStandardPaths>
#include <QtCore/QUuid>

namespace portolan {

namespace {

const QString suffix = QStringLiteral(".portolan");

QString noteFile(const QString &copy)
{
    return copy.chopped(suffix.size()) + QStringLiteral(".json");
}
QString lockFile(const QString &copy)
{
    return copy.chopped(suffix.size()) + QStringLiteral(".lock");
}

} // namespace

QString Recovery::standardFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/recovery");
}

Recovery::Recovery(Workspace &workspace, const QString &folder, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_folder(folder.isEmpty() ? standardFolder() : folder),
      m_file(m_folder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces) + suffix)
{
    connect(&m_timer, &QTimer::timeout, this, &Recovery::keep);
    connect(&workspace.document(), &PlanDocument::planChanged, this, [this](const PlanEdit &edit) {
        if (edit.isEmpty())
            m_keptIndex = -1;
    });
}

Recovery::~Recovery() = default;

void Recovery::setMinutes(int minutes)
{
    if (minutes > 0)
        m_timer.start(minutes * 60 * 1000);
    else
        m_timer.stop();
}

void Recovery::keep()
{
    PlanDocument &document = m_workspace.document();
    if (!document.isModified() || document.history().index() == m_keptIndex)
        return;
    if (!m_lock) {
        if (const Done made = makeFolder(m_folder); !made) {
            Q_EMIT failed(made.error());
            return;
        }
        m_lock = std::make_unique<QLockFile>(lockFile(m_file));
        m_lock->setStaleLockTime(0);
        m_lock->tryLock(0);
    }
    const QDateTime now = QDateTime::currentDateTime();
    const QString name =
        document.path().isEmpty() ? document.plan().project.name : QFileInfo(document.path()).completeBaseName();
    const QJsonObject note{{QStringLiteral("origin"), document.path()},
                           {QStringLiteral("name"), name},
                           {QStringLiteral("kept"), now.toString(Qt::ISODate)}};
    auto done = writeFile(m_file, writePlan(document.plan()));
    if (done)
        done = writeFile(noteFile(m_file), QJsonDocument(note).toJson());
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    m_keptIndex = document.history().index();
    Q_EMIT kept(now);
}

QList<RecoveredCopy> Recovery::leftBehind() const
{
    QList<RecoveredCopy> copies;
    const QFileInfoList files = QDir(m_folder).entryInfoList({u'*' + suffix}, QDir::Files);
    for (const QFileInfo &file : files) {
        const QString path = file.absoluteFilePath();
        if (QFileInfo(m_file).absoluteFilePath() == path)
            continue;
        QLockFile lock(lockFile(path));
        lock.setStaleLockTime(0);
        if (!lock.tryLock(0))
            continue; // another running program still writes it
        lock.unlock();
        RecoveredCopy copy{
            .file = path, .origin = {}, .name = file.completeBaseName(), .kept = file.lastModified()};
        if (const auto bytes = readFile(noteFile(path))) {
            const QJsonObject note = QJsonDocument::fromJson(*bytes).object();
            copy.origin = note.value(QStringLiteral("origin")).toString();
            if (const QString name = note.value(QStringLiteral("name")).toString(); !name.isEmpty())
                copy.name = name;
            if (const auto kept = QDateTime::fromString(note.value(QStringLiteral("kept")).toString(), Qt::ISODate);
                kept.isValid())
                copy.kept = kept;
        }
        copies.append(copy);
    }
    std::sort(copies.begin(), copies.end(),
              [](const RecoveredCopy &a, const RecoveredCopy &b) { return a.kept > b.kept; });
    return copies;
}

void Recovery::remove(const RecoveredCopy &copy)
{
    QDir().remove(copy.file);
    QDir().remove(noteFile(copy.file));
}

void Recovery::drop()
{
    m_keptIndex = -1;
    QDir().remove(m_file);
    QDir().remove(noteFile(m_file));
}

} // namespace portolan
