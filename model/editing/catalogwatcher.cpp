// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/catalogwatcher.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace portolan {

namespace {

constexpr int quietMilliseconds = 300;

/// The folder itself, else the nearest one above it that exists.
QString nearestFolder(const QString &folder)
{
    QString path = QDir::cleanPath(folder);
    while (!path.isEmpty() && !QFileInfo(path).isDir()) {
        const QString above = QFileInfo(path).path();
        if (above == path)
            return {};
        path = above;
    }
    return path;
}

} // namespace

CatalogWatcher::CatalogWatcher(const QString &folder, std::function<QString(const QString &)> digestOf,
                               QObject *parent)
    : QObject(parent), m_folder(folder), m_digestOf(std::move(digestOf)), m_digest(m_digestOf(folder))
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietMilliseconds);
    connect(&m_quiet, &QTimer::timeout, this, &CatalogWatcher::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_quiet, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_quiet, qOverload<>(&QTimer::start));
    watch();
}

/// Files that are replaced and folders that come and go fall out of the watcher, so it is set anew every time.
void CatalogWatcher::watch()
{
    const QStringList old = m_watcher.files() + m_watcher.directories();
    QStringList wanted;
    if (const QString nearest = m_folder.isEmpty() ? QString() : nearestFolder(m_folder); !nearest.isEmpty())
        wanted.append(nearest);
    const QFileInfoList files = QDir(m_folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    if (!m_folder.isEmpty())
        for (const QFileInfo &file : files)
            wanted.append(file.filePath());
    for (const QString &path : old)
        if (!wanted.contains(path))
            m_watcher.removePath(path);
    for (const QString &path : std::as_const(wanted))
        if (!old.contains(path))
            m_watcher.addPath(path);
}

void CatalogWatcher::look()
{
    watch();
    const QString now = m_digestOf(m_folder);
    if (now == m_digest)
        return;
    m_digest = now;
    Q_EMIT changed();
}

} // namespace portolan
