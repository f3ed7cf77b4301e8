// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/catalogwatcher.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFileInfo>
#include <QtCore/QSet>

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

CatalogWatcher::CatalogWatcher(const QString &folder, int mostFiles, QObject *parent)
    : QObject(parent), m_folder(folder), m_mostFiles(mostFiles)
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
    QStringList files;
    if (!m_folder.isEmpty())
        for (QDirIterator each(m_folder, {QStringLiteral("*.json")}, QDir::Files);
             each.hasNext() && files.size() <= m_mostFiles;)
            files.append(each.next());
    if (files.size() > m_mostFiles)
        files.clear();
    if (const QString nearest = m_folder.isEmpty() ? QString() : nearestFolder(m_folder); !nearest.isEmpty())
        files.append(nearest);
    const QStringList old = m_watcher.files() + m_watcher.directories();
    const QSet<QString> wanted(files.begin(), files.end()), watched(old.begin(), old.end());
    if (const QSet<QString> gone = watched - wanted; !gone.isEmpty())
        m_watcher.removePaths(gone.values());
    if (const QSet<QString> added = wanted - watched; !added.isEmpty())
        m_watcher.addPaths(added.values());
}

void CatalogWatcher::look()
{
    watch();
    Q_EMIT touched();
}

} // namespace portolan
