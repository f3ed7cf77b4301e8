// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CatalogWatcher says when the user's product files may have changed, so that the catalog is read again.
#pragma once
#include <QtCore/QFileSystemWatcher>
#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace portolan {

/// Watches a folder that may not exist yet, and the product files in it. Many changes in a row are one.
class CatalogWatcher : public QObject
{
    Q_OBJECT
public:
    /// Of a folder of more files than `mostFiles` the folder alone is watched.
    CatalogWatcher(const QString &folder, int mostFiles, QObject *parent = nullptr);
    const QString &folder() const { return m_folder; }

Q_SIGNALS:
    /// Something was written, added or removed, and has been quiet for a moment since. What is in the files is not
    /// looked at.
    void touched();

private:
    void watch();
    void look();

    QString m_folder;
    int m_mostFiles;
    QFileSystemWatcher m_watcher;
    QTimer m_quiet;
};

} // namespace portolan
