// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CatalogIndex answers searches in products, roles, services and the port registry as fast as one types. It is an
// SQLite file made from the catalog and thrown away whenever it does not fit; the text files are the truth.
#pragma once
#include "model/catalog/catalog.h"
#include "model/catalog/portregistry.h"

#include <memory>

namespace portolan {

/// One thing found.
struct IndexHit
{
    enum class Kind { Role, Product, Service, Registry };
    Kind kind = Kind::Role;
    QString product;  ///< id; empty for Kind::Registry
    QString role;     ///< id; of Kind::Service the first role that serves it, empty when none of this product does
    QString service;  ///< id; Kind::Service only
    int entry = -1;   ///< index in the entries of the registry; Kind::Registry only
    LocalText text;   ///< what to show: the name of the role, product, service or entry
    LocalText detail; ///< below or beside it: the product's name, the vendor, ports and protocols
    double rank = 0;  ///< the smaller the better; only to be compared within one answer
    bool operator==(const IndexHit &) const = default;
};

/// What to look for; kinds are joined with `|`.
enum IndexKinds : int {
    FindRoles = 1,
    FindProducts = 2,
    FindServices = 4,
    FindRegistry = 8,
    FindCatalog = 7,
    FindAll = 15
};

/// An object serves the thread that made it. Several objects, in threads and processes, may share one folder.
class CatalogIndex
{
public:
    /// Opens the index in the folder, making or remaking it when it is missing, broken, foreign or out of date; the
    /// first time takes a fraction of a second. When the folder cannot be written the index is kept in memory.
    /// Errors: SQLite itself is not usable.
    static Result<std::unique_ptr<CatalogIndex>> open(const Catalog &catalog, const PortRegistry &registry,
                                                      const QString &folder = defaultFolder());
    ~CatalogIndex();
    CatalogIndex(const CatalogIndex &) = delete;
    CatalogIndex &operator=(const CatalogIndex &) = delete;

    /// Everything that all words fit, as beginnings, or as port numbers; accents, case and language do not matter.
    /// What the catalog has comes before the registry, then by rank, then in the order of the sources. Text without
    /// words finds nothing. An index that breaks while it is open is remade once.
    Result<QList<IndexHit>> search(const QString &text, int kinds = FindAll, int limit = 50);

    bool isInMemory() const { return m_path.isEmpty(); }
    /// The file, or empty.
    const QString &path() const { return m_path; }
    /// The cache folder of the user.
    static QString defaultFolder();
    /// `catalog_v1.sqlite`: the number changes with the tables.
    static QString fileName();

private:
    CatalogIndex(const Catalog &catalog, const PortRegistry &registry, const QString &folder);
    Done openOrMake();
    bool openExisting();
    bool makeInFolder();
    Done makeInMemory();
    bool connectTo(const QString &file, bool readOnly);
    void disconnect();
    void throwAway() const;
    void removeAbandonedParts() const;
    QString sourcesDigest() const;
    Result<QList<IndexHit>> ask(const QStringList &stems, int kinds, int limit);

    Catalog m_catalog;
    PortRegistry m_registry;
    QString m_folder;
    QString m_path;
    QString m_connection; ///< unique in the process
    bool m_isOpen = false;
};

} // namespace portolan
