// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The CatalogKeeper reads the user's products in the background, once at the start and again when they change.
#pragma once
#include "model/catalog/catalog.h"
#include "model/editing/catalogwatcher.h"

#include <QtCore/QObject>
#include <future>
#include <memory>

namespace portolan {

class CatalogKeeper : public QObject
{
    Q_OBJECT
public:
    /// Holds the products that ship with the program until those of a folder have come.
    explicit CatalogKeeper(QObject *parent = nullptr);
    ~CatalogKeeper() override;

    /// Begins to read the folder, and watches it from then on; returns at once.
    void keep(const QString &folder);

    /// The newest that has been told of by arrived().
    std::shared_ptr<const Catalog> catalog() const { return m_catalog; }
    /// The newest there is: waits for a folder that is being read just now. It is kept as long as this lives or a
    /// newer one is asked for, so what it looked up stays valid meanwhile.
    const Catalog &newest();

Q_SIGNALS:
    /// catalog() is another one. The first time after keep() always, then only when the content is another.
    void arrived();

private:
    using Loaded = std::shared_ptr<const Catalog>;

    void read();
    void take(const Loaded &loaded, int round);

    QString m_folder;
    std::unique_ptr<CatalogWatcher> m_watcher;
    Loaded m_catalog;
    Loaded m_asked; ///< what newest() gave last
    std::shared_future<Loaded> m_loading;
    int m_round = 0; ///< of the reading that counts
    bool m_isFirst = true;
};

} // namespace portolan
