// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the catalog panel: products with their roles, or what a search found, and the parts that are no
// product.
#pragma once
#include "model/catalog/catalogindex.h"

#include <QtCore/QAbstractItemModel>

namespace portolan {

class CatalogModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        WhatRole = Qt::UserRole, ///< `product/role` or a part; empty for groups
        IconRole,
        CategoryRole, ///< word of the product's category
        NumberRole,   ///< text at the right: `3 roles`, the number of requirements
        DetailRole,   ///< the product's name, behind a role that was found
        ProductRole,  ///< id of the product, of groups too
    };
    using QAbstractItemModel::QAbstractItemModel;

    /// Everything there is, by product; `language` is that of the window.
    void browse(const Catalog &catalog, const QString &language);
    /// What fits the words; `index` may be null, then names are searched.
    void search(const Catalog &catalog, CatalogIndex *index, const QString &words, const QString &language);
    /// Roles that were found; parts do not count.
    int hits() const { return m_hits; }
    /// The first row that can be placed.
    QModelIndex firstHit() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex & = {}) const override { return 1; }
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

private:
    struct Row
    {
        QString what;
        QString text;
        QString icon;
        QString category;
        QString number;
        QString tip;
        QString detail;
    };
    struct Group
    {
        QString text;
        QString number;
        QString product;
        QString tip;
        QList<Row> rows;
    };

    static Row rowOf(const Product &product, const ::portolan::Role &role, const QString &language,
                     bool withProduct);
    Group partsGroup() const;

    QList<Group> m_groups;
    int m_hits = 0;
};

/// How many requirements name this role, from either end.
int requirementCount(const Product &product, const ::portolan::Role &role);

} // namespace portolan
