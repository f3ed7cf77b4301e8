// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Catalog holds the products that ship with the program and the user's own; same id: the user's wins.
#pragma once
#include "model/base/table.h"
#include "model/catalog/product.h"

namespace portolan {

class Catalog
{
public:
    /// The most files of a folder that are read, and the most bytes of them in all: nobody has more products, but a
    /// folder chosen by mistake may.
    static constexpr int mostFiles = 2000;
    static constexpr qint64 mostBytes = 64LL << 20;

    /// Reads `:/catalog/products` and every `*.json` of the user's folder (may be empty or missing), each file
    /// once. A file with faults is skipped and its faults are kept, mostFaults of them in all; so it is said when a
    /// folder or a file is too large. Takes its time: not for the thread of the window.
    static Catalog load(const QString &userFolder);
    /// The folder of the user's own products in the data folder of the system.
    static QString defaultUserFolder();

    const Table<Product> &products() const { return m_products; }
    const Product *product(const QString &id) const { return m_products.find(id); }
    const QList<Error> &faults() const { return m_faults; }
    /// Works as long as this catalog lives.
    ProductLookup lookup() const;
    /// A digest of all sources, to tell whether an index is out of date.
    const QString &sourcesDigest() const { return m_digest; }

private:
    Table<Product> m_products;
    QList<Error> m_faults;
    QString m_digest;
};

/// Reads one product file; all faults of it when it cannot be used. Refused above largestProductFile.
Result<Product> readProductFile(const QByteArray &json, const QString &file);

/// Faults of what a product says about others: roles of products that the lookup does not find.
QList<Error> crossReferenceFaults(const Product &product, const ProductLookup &lookup, const QString &file,
                                  const JsonLines &lines);

} // namespace portolan
