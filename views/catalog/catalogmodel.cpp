// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/catalog/catalogmodel.h"
#include "model/catalog/searchwords.h"
#include "views/canvas/placing.h"

#include <QtCore/QMimeData>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

int categoryOrder(const QString &category)
{
    static const QStringList order{u"editing"_s,      u"immersive"_s, u"audio"_s,
                                   u"conferencing"_s, u"other"_s,     u"infrastructure"_s};
    const qsizetype at = order.indexOf(category);
    return at < 0 ? 4 : int(at);
}

QList<const Product *> inOrder(const Catalog &catalog)
{
    QList<const Product *> products;
    for (const Product &product : catalog.products())
        products.append(&product);
    std::stable_sort(products.begin(), products.end(), [](const Product *a, const Product *b) {
        const int left = categoryOrder(a->category), right = categoryOrder(b->category);
        return left != right ? left < right : a->name < b->name;
    });
    return products;
}

bool names(const QStringList &roles, const Product &product, const QString &role)
{
    return roles.contains(role) || roles.contains(product.id + u'/' + role);
}

/// Roles that were found, each once, in order.
class Found
{
public:
    void add(const QString &productAndRole)
    {
        if (!m_seen.contains(productAndRole)) {
            m_seen.insert(productAndRole);
            m_list.append(productAndRole);
        }
    }
    bool contains(const QString &productAndRole) const { return m_seen.contains(productAndRole); }
    const QStringList &list() const { return m_list; }

private:
    QSet<QString> m_seen;
    QStringList m_list;
};

/// All words begin some word of the text.
bool fits(const QStringList &stems, const QString &text)
{
    const QStringList words = foldedWords(text);
    return std::all_of(stems.begin(), stems.end(), [&](const QString &stem) {
        return std::any_of(words.begin(), words.end(), [&](const QString &word) { return word.startsWith(stem); });
    });
}

QList<IndexHit> searchNames(const Catalog &catalog, const QString &text, const QString &language)
{
    QList<IndexHit> hits;
    const QStringList stems = queryStems(text);
    if (stems.isEmpty())
        return hits;
    for (const Product &product : catalog.products()) {
        for (const Role &role : product.roles)
            if (fits(stems, product.name + u' ' + role.name.in(language) + u' ' + role.id))
                hits.append({.kind = IndexHit::Kind::Role,
                             .product = product.id,
                             .role = role.id,
                             .service = {},
                             .text = {},
                             .detail = {}});
        for (const Service &service : product.services)
            if (fits(stems, service.name.in(language) + u' ' + portsText(service.ports)))
                hits.append({.kind = IndexHit::Kind::Service,
                             .product = product.id,
                             .role = {},
                             .service = service.id,
                             .text = {},
                             .detail = {}});
    }
    return hits;
}

} // namespace

int requirementCount(const Product &product, const Role &role)
{
    return int(std::count_if(
        product.requirements.begin(), product.requirements.end(), [&](const Requirement &requirement) {
            return names(requirement.from, product, role.id) || names(requirement.to, product, role.id);
        }));
}

CatalogModel::Row CatalogModel::rowOf(const Product &product, const ::portolan::Role &role, const QString &language,
                                      bool withProduct)
{
    const int count = requirementCount(product, role);
    Row row{product.id + u'/' + role.id,
            role.name.in(language),
            role.icon,
            product.category,
            count ? QString::number(count) : QString(),
            tr("%1, %2. %n requirement(s).", nullptr, count).arg(role.name.in(language), product.name),
            {}};
    if (withProduct && !row.text.contains(product.name, Qt::CaseInsensitive))
        row.detail = product.name;
    return row;
}

CatalogModel::Group CatalogModel::partsGroup() const
{
    const auto part = [](const char *what, const QString &text, const QString &icon, const QString &tip) {
        return Row{QString::fromLatin1(what), text, icon, u"other"_s, {}, tip, {}};
    };
    return {
        tr("Parts"),
        {},
        {},
        tr("What a plan has besides products."),
        {part(parts::zone, tr("Zone"), u"zone"_s, tr("A network segment with its subnets.")),
         part(parts::external, tr("External zone"), u"cloud"_s, tr("The Internet or a network of others.")),
         part(parts::gateway, tr("Gateway"), u"gateway"_s, tr("A router or firewall that joins the chosen zones.")),
         part(parts::note, tr("Note"), u"note"_s, tr("A text on the drawing."))}};
}

void CatalogModel::browse(const Catalog &catalog, const QString &language)
{
    beginResetModel();
    m_groups.clear();
    m_hits = 0;
    for (const Product *product : inOrder(catalog)) {
        Group group{product->name,
                    tr("%n role(s)", nullptr, int(product->roles.size())),
                    product->id,
                    product->summary.in(language),
                    {}};
        for (const ::portolan::Role &role : product->roles)
            group.rows.append(rowOf(*product, role, language, false));
        m_hits += int(group.rows.size());
        m_groups.append(group);
    }
    m_groups.append(partsGroup());
    endResetModel();
}

void CatalogModel::search(const Catalog &catalog, CatalogIndex *index, const QString &words,
                          const QString &language)
{
    QList<IndexHit> hits;
    bool searched = false;
    if (index)
        if (const Result<QList<IndexHit>> found = index->search(words, FindCatalog, 60)) {
            hits = *found;
            searched = true;
        }
    if (!searched)
        hits = searchNames(catalog, words, language);
    Found best, uses;
    QStringList wholeProducts;
    for (const IndexHit &hit : std::as_const(hits)) {
        const Product *product = catalog.product(hit.product);
        if (!product)
            continue;
        if (hit.kind == IndexHit::Kind::Role && product->role(hit.role)) {
            best.add(hit.product + u'/' + hit.role);
        } else if (hit.kind == IndexHit::Kind::Product) {
            wholeProducts.append(product->id);
            for (const ::portolan::Role &role : product->roles)
                best.add(product->id + u'/' + role.id);
        }
    }
    const auto addUsers = [&](const Product &product, const Requirement &requirement) {
        for (const QString &role : requirement.from + requirement.to) {
            const QString full = role.contains(u'/') ? role : product.id + u'/' + role;
            const Product *owner = catalog.product(full.section(u'/', 0, 0));
            if (owner && owner->role(full.section(u'/', 1)) && !best.contains(full))
                uses.add(full);
        }
    };
    for (const IndexHit &hit : std::as_const(hits))
        if (const Product *product = hit.kind == IndexHit::Kind::Service ? catalog.product(hit.product) : nullptr)
            for (const Requirement &requirement : product->requirements)
                if (requirement.service == hit.service)
                    addUsers(*product, requirement);
    for (const Product &product : catalog.products())
        for (const Requirement &requirement : product.requirements)
            for (const QString &role : requirement.from + requirement.to)
                if (role.contains(u'/') && wholeProducts.contains(role.section(u'/', 0, 0)))
                    addUsers(product, requirement);

    beginResetModel();
    m_groups.clear();
    m_hits = int(best.list().size() + uses.list().size());
    const auto fill = [&](const QString &title, const QStringList &roles) {
        Group group{title, {}, {}, {}, {}};
        for (const QString &full : roles) {
            const Product *product = catalog.product(full.section(u'/', 0, 0));
            group.rows.append(rowOf(*product, *product->role(full.section(u'/', 1)), language, true));
        }
        if (!group.rows.isEmpty())
            m_groups.append(group);
    };
    fill(tr("Best match"), best.list());
    fill(tr("Uses %1").arg(words.trimmed()), uses.list());
    if (m_hits)
        m_groups.append(partsGroup());
    endResetModel();
}

QModelIndex CatalogModel::firstHit() const
{
    for (int group = 0; group < m_groups.size(); ++group)
        if (!m_groups.at(group).rows.isEmpty())
            return index(0, 0, index(group, 0));
    return {};
}

// The internal id of a row is the number of its group plus one; that of a group is 0.
QModelIndex CatalogModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : 0);
}

QModelIndex CatalogModel::parent(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() > 0 ? createIndex(int(index.internalId()) - 1, 0, quintptr(0))
                                                     : QModelIndex();
}

int CatalogModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == 0 ? int(m_groups.at(parent.row()).rows.size()) : 0;
}

QVariant CatalogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == 0) {
        const Group &group = m_groups.at(index.row());
        switch (role) {
        case Qt::DisplayRole:
            return group.text;
        case Qt::ToolTipRole:
            return group.tip;
        case NumberRole:
            return group.number;
        case ProductRole:
            return group.product;
        default:
            return {};
        }
    }
    const Row &row = m_groups.at(int(index.internalId()) - 1).rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return row.tip;
    case WhatRole:
        return row.what;
    case IconRole:
        return row.icon;
    case CategoryRole:
        return row.category;
    case NumberRole:
        return row.number;
    case DetailRole:
        return row.detail;
    case ProductRole:
        return row.what.startsWith("part:"_L1) ? QString() : row.what.section(u'/', 0, 0);
    default:
        return {};
    }
}

Qt::ItemFlags CatalogModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.internalId() == 0 ? flags : flags | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

QStringList CatalogModel::mimeTypes() const
{
    return {QString::fromLatin1(roleMime)};
}

QMimeData *CatalogModel::mimeData(const QModelIndexList &indexes) const
{
    for (const QModelIndex &index : indexes)
        if (const QString what = data(index, WhatRole).toString(); !what.isEmpty()) {
            auto *data = new QMimeData;
            data->setData(QString::fromLatin1(roleMime), what.toUtf8());
            return data;
        }
    return nullptr;
}

} // namespace portolan
