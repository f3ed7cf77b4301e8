// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/clean.h"
#include "model/importers/importer.h"
#include "model/plan/planfile.h"

namespace portolan {

namespace {

template <class T>
void putAll(Table<T> &into, const Table<T> &rows)
{
    // Merged in order: putting thousands into the middle one by one would move the rest every time.
    Table<T> merged;
    auto old = into.begin();
    for (const T &row : rows) {
        for (; old != into.end() && old->id < row.id; ++old)
            merged.put(*old);
        if (old != into.end() && old->id == row.id)
            ++old;
        merged.put(row);
    }
    for (; old != into.end(); ++old)
        merged.put(*old);
    into = merged;
}

} // namespace

Plan withProducts(const Plan &plan, const Table<Product> &products)
{
    Plan whole = plan;
    for (const Product &product : products)
        if (!whole.products.contains(product.id))
            whole.products.put(product);
    return whole;
}

Plan joined(const Plan &into, const Imported &imported, const ProductLookup &lookup)
{
    Plan plan = into;
    putAll(plan.zones, imported.plan.zones);
    putAll(plan.gateways, imported.plan.gateways);
    putAll(plan.systems, imported.plan.systems);
    putAll(plan.devices, imported.plan.devices);
    putAll(plan.requirements, imported.plan.requirements);
    QStringList wanted;
    for (const Product &product : imported.plan.products) {
        wanted.append(product.id);
        if (!plan.products.contains(product.id))
            plan.products.put(product);
    }
    carryNeeded(plan, wanted, lookup);
    return plan;
}

QString remarkText(const ImportRemark &remark)
{
    const QString place = remark.line > 0 ? remark.file + u':' + QString::number(remark.line) : remark.file;
    return oneLine(place + QStringLiteral(": ") + remark.text);
}

} // namespace portolan
