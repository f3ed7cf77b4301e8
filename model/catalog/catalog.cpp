// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalog/catalog.h"

#include "model/base/safefile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QDirIterator>
#include <QtCore/QFileInfo>
#include <QtCore/QSet>
#include <QtCore/QStandardPaths>
#include <utility>

namespace portolan {

namespace {

struct CatalogTexts
{
    Q_DECLARE_TR_FUNCTIONS(CatalogTexts)
};

Error tooLarge(const QString &file)
{
    return {.what = CatalogTexts::tr("The product file is larger than %1 MiB.").arg(largestProductFile >> 20),
            .remedy = CatalogTexts::tr("Choose the right file."),
            .file = file};
}

} // namespace

Result<Product> readProductFile(const QByteArray &json, const QString &file)
{
    if (json.size() > largestProductFile)
        return tooLarge(file);
    const Result<QJsonObject> object = readJsonObject(json, file);
    if (!object)
        return object.error();
    FieldFaults faults{.file = file, .lines = JsonLines(json)};
    Product product = readProduct(*object, faults);
    if (faults.any())
        return faults.error();
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
            if (faults.size() >= mostFaults)
                return;
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

namespace {

/// Reads folders into a catalog.
class CatalogReader
{
public:
    Table<Product> products;
    QList<Error> faults;
    QCryptographicHash sources{QCryptographicHash::Sha256};

    void readFolder(const QString &folder);
    void crossReference();

private:
    void readFile(const QString &path, qint64 &room);
    void fault(Error error);

    QSet<QString> m_ofThisFolder;
    QHash<QString, std::pair<QString, JsonLines>> m_origins; ///< product -> its file
};

void CatalogReader::fault(Error error)
{
    // They are told one by one: a list of all faults of one file is many of them.
    const QList<Error> more = std::exchange(error.more, {});
    for (const Error &each : QList<Error>{error} + more)
        if (faults.size() < mostFaults)
            faults.append(each);
}

void CatalogReader::readFolder(const QString &folder)
{
    m_ofThisFolder.clear();
    qint64 room = Catalog::mostBytes;
    int files = 0;
    // The names come as they lie in the folder, and are sorted: the same folder gives the same catalog everywhere.
    QStringList names;
    for (QDirIterator each(folder, {QStringLiteral("*.json")}, QDir::Files); each.hasNext();) {
        each.next();
        if (++files <= Catalog::mostFiles)
            names.append(each.fileName());
    }
    names.sort();
    if (files > Catalog::mostFiles) {
        fault({.what = CatalogTexts::tr("The folder holds %1 files of products; the most is %2. None was read.")
                           .arg(files)
                           .arg(Catalog::mostFiles),
               .remedy = CatalogTexts::tr("Choose the right folder, or keep fewer files in it."),
               .file = folder});
        return;
    }
    for (const QString &name : std::as_const(names))
        readFile(folder + u'/' + name, room);
}

void CatalogReader::readFile(const QString &path, qint64 &room)
{
    const qint64 size = QFileInfo(path).size();
    if (size > largestProductFile) {
        sources.addData(path.toUtf8() + '\0' + QByteArray::number(size) + '\0');
        fault(tooLarge(path));
        return;
    }
    if (room < size) {
        fault({.what = CatalogTexts::tr(
                           "The files of the folder are larger than %1 MiB together; this one was not read.")
                           .arg(Catalog::mostBytes >> 20),
               .remedy = CatalogTexts::tr("Keep fewer files in the folder."),
               .file = path});
        return;
    }
    room -= size;
    const Result<QByteArray> bytes = portolan::readFile(path, largestProductFile);
    if (!bytes) {
        fault(bytes.error());
        return;
    }
    sources.addData(path.toUtf8() + '\0' + QByteArray::number(bytes->size()) + '\0');
    sources.addData(*bytes);
    auto product = readProductFile(*bytes, path);
    if (!product) {
        fault(product.error());
        return;
    }
    if (m_ofThisFolder.contains(product->id)) {
        fault(
            {.what =
                 CatalogTexts::tr("Another file of this folder holds the product \"%1\" already.").arg(product->id),
             .remedy = CatalogTexts::tr("Give one of them another id."),
             .file = path,
             .line = 1,
             .field = QStringLiteral("id")});
        return;
    }
    m_ofThisFolder.insert(product->id);
    m_origins.insert(product->id, {path, JsonLines(*bytes)});
    products.put(std::move(*product));
}

void CatalogReader::crossReference()
{
    const ProductLookup lookup = [this](const QString &id) { return products.find(id); };
    for (const Product &product : products) {
        const auto [file, lines] = m_origins.value(product.id);
        for (const Error &each : crossReferenceFaults(product, lookup, file, lines))
            fault(each);
    }
}

} // namespace

Catalog Catalog::load(const QString &userFolder)
{
    CatalogReader reader;
    reader.readFolder(QStringLiteral(":/catalog/products"));
    if (!userFolder.isEmpty() && QDir(userFolder).exists())
        reader.readFolder(userFolder);
    reader.crossReference();
    Catalog catalog;
    catalog.m_products = std::move(reader.products);
    catalog.m_faults = std::move(reader.faults);
    catalog.m_digest = QString::fromLatin1(reader.sources.result().toHex());
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
