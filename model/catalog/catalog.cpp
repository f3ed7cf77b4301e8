// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalog/catalog.h"

#include "model/base/safefile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QStandardPaths>

namespace portolan {

namespace {

struct CatalogTexts
{
    Q_DECLARE_TR_FUNCTIONS(CatalogTexts)
};

} // namespace

std::variant<Product, QList<Error>> readProductFile(const QByteArray &json, const QString &file)
{
    const Result<QJsonObject> object = readJsonObject(json, file);
    if (!object)
        return QList<Error>{object.error()};
    FieldFaults faults{.file = file, .lines = JsonLines(json), .errors = {}};
    Product product = readProduct(*object, faults);
    if (!faults.errors.isEmpty())
        return faults.errors;
    return product;
}

QList<Error> crossReferenceFaults(const Product &product, const ProductLookup &lookup, const QString &file,
                                  const JsonLines &lines)
{
    QList<Error> faults;
    const auto check = [&](const QStringList &roles, const QString &field) {
        for (const QString &name : roles) {
            const QString other = name.section(u'/', 0, 0), role = name.section(u'/', 1);
            if (role.isEmpty() || other == product.id)
                continue;
            const Product *found = lookup(other);
            if (found && found->role(role))
                continue;
            faults.append({.what = found
                                       ? CatalogTexts::tr("The product \"%1\" has no role \"%2\".").arg(other, role)
                                       : CatalogTexts::tr("There is no product \"%1\" in the catalog.").arg(other),
                           .remedy = CatalogTexts::tr("Check the spelling, or add the product."),
                           .file = file,
                           .line = lines.lineOf(field),
                           .field = field});
        }
    };
    for (qsizetype i = 0; i < product.requirements.size(); ++i) {
        const Requirement &requirement = product.requirements.at(i);
        check(requirement.from, QStringLiteral("requirements[%1].from").arg(i));
        check(requirement.to, QStringLiteral("requirements[%1].to").arg(i));
    }
    return faults;
}

Catalog Catalog::load(const QString &userFolder)
{
    Catalog catalog;
    QCryptographicHash sources(QCryptographicHash::Sha256);
    struct Origin
    {
        QString file;
        JsonLines lines;
    };
    QMap<QString, Origin> origins;
    const auto readFolder = [&](const QString &folder) {
        QSet<QString> ofThisFolder;
        const QStringList names = QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
        for (const QString &name : names) {
            const QString path = folder + u'/' + name;
            const Result<QByteArray> bytes = readFile(path);
            if (!bytes) {
                catalog.m_faults.append(bytes.error());
                continue;
            }
            sources.addData(path.toUtf8() + '\0' + QByteArray::number(bytes->size()) + '\0');
            sources.addData(*bytes);
            auto read = readProductFile(*bytes, path);
            if (const auto *faults = std::get_if<QList<Error>>(&read)) {
                catalog.m_faults += *faults;
                continue;
            }
            Product product = std::get<Product>(std::move(read));
            if (ofThisFolder.contains(product.id)) {
                catalog.m_faults.append(
                    {.what = CatalogTexts::tr("Another file of this folder holds the product \"%1\" already.")
                                 .arg(product.id),
                     .remedy = CatalogTexts::tr("Give one of them another id."),
                     .file = path,
                     .line = 1,
                     .field = QStringLiteral("id")});
                continue;
            }
            ofThisFolder.insert(product.id);
            origins.insert(product.id, {path, JsonLines(*bytes)});
            catalog.m_products.put(std::move(product));
        }
    };
    readFolder(QStringLiteral(":/catalog/products"));
    if (!userFolder.isEmpty() && QDir(userFolder).exists())
        readFolder(userFolder);
    const ProductLookup lookup = catalog.lookup();
    for (const Product &product : catalog.m_products) {
        const Origin origin = origins.value(product.id);
        catalog.m_faults += crossReferenceFaults(product, lookup, origin.file, origin.lines);
    }
    catalog.m_digest = QString::fromLatin1(sources.result().toHex());
    return catalog;
}

QString Catalog::defaultUserFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/portolan/products");
}

ProductLookup Catalog::lookup() const
{
    return [this](const QString &id) { return product(id); };
}

} // namespace portolan
