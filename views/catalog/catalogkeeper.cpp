// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/catalog/catalogkeeper.h"

#include <QtCore/QThreadPool>

namespace portolan {

CatalogKeeper::CatalogKeeper(QObject *parent)
    : QObject(parent), m_catalog(std::make_shared<Catalog>(Catalog::load({})))
{
}

CatalogKeeper::~CatalogKeeper()
{
    // The reader sends its answer here.
    if (m_loading.valid())
        m_loading.wait();
}

void CatalogKeeper::keep(const QString &folder)
{
    m_folder = folder;
    m_isFirst = true;
    m_watcher = std::make_unique<CatalogWatcher>(folder, Catalog::mostFiles);
    connect(m_watcher.get(), &CatalogWatcher::touched, this, &CatalogKeeper::read);
    read();
}

void CatalogKeeper::read()
{
    if (m_loading.valid())
        m_loading.wait(); // two readers at once would read the same twice
    auto promise = std::make_shared<std::promise<Loaded>>();
    m_loading = promise->get_future().share();
    QThreadPool::globalInstance()->start([this, promise, folder = m_folder, round = ++m_round] {
        const Loaded loaded = std::make_shared<Catalog>(Catalog::load(folder));
        QMetaObject::invokeMethod(
            this, [this, loaded, round] { take(loaded, round); }, Qt::QueuedConnection);
        promise->set_value(loaded);
    });
}

void CatalogKeeper::take(const Loaded &loaded, int round)
{
    if (round != m_round)
        return;
    const bool isSame =
        loaded->sourcesDigest() == m_catalog->sourcesDigest() && loaded->faults() == m_catalog->faults();
    if (isSame && !m_isFirst)
        return;
    m_isFirst = false;
    m_catalog = loaded;
    Q_EMIT arrived();
}

const Catalog &CatalogKeeper::newest()
{
    m_asked = m_loading.valid() ? m_loading.get() : m_catalog;
    return *m_asked;
}

} // namespace portolan
