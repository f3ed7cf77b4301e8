// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CatalogWatcher says when the user's product files change, so that the catalog is read again.
#pragma once
#include <QtCore/QFileSystemWatcher>
#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <functional>

namespace portolan {

/// Watches a folder that may not exist yet, and the product files in it. Many changes in a row are one.
class CatalogWatcher : public QObject
{
    Q_OBJECT
public:
    /// `digestOf` tells the content of a folder: productFolderDigest of catalog/, which this room does not see.
    CatalogWatcher(const QString &folder, std::function<QString(const QString &)> digestOf,
                   QObject *parent = nullptr);
    const QString &folder() const { return m_folder; }

Q_SIGNALS:
    /// After the content of the folder has become another and has stayed so for a moment.
    void changed();

private:
    void watch();
    void look();

    QString m_folder;
    std::function<QString(const QString &)> m_digestOf;
    QString m_digest;
    QFileSystemWatcher m_watcher;
    QTimer m_quiet;
};

} // namespace portolan
