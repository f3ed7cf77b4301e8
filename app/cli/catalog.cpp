// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands catalog list, dump, notes and check: the catalog as lines and tables.
#include "model/catalog/catalog.h"
#include "app/cli/command.h"
#include "model/base/safefile.h"
#include "model/catalog/productdump.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>

namespace portolan {

namespace {

struct CatalogTexts
{
    Q_DECLARE_TR_FUNCTIONS(CatalogTexts)
};

/// The products that `--product` asks for: one, or all.
Result<QList<Product>> chosenProducts(const CommandContext &context)
{
    const Catalog &catalog = context.catalog;
    if (!context.arguments.has(QStringLiteral("product")))
        return QList<Product>(catalog.products().begin(), catalog.products().end());
    const QString id = context.arguments.value(QStringLiteral("product"));
    if (const Product *product = catalog.product(id))
        return QList<Product>{*product};
    QStringList known;
    for (const Product &product : catalog.products())
        known.append(product.id);
    return Error{.what = CatalogTexts::tr("There is no product \"%1\" in the catalog.").arg(id),
                 .remedy = CatalogTexts::tr("Choose one of: %1.").arg(known.join(QStringLiteral(", ")))};
}

/// Prints rows as CSV with a header, or as a JSON list of objects.
Done printTable(CommandContext &context, const QStringList &columns, const QList<QStringList> &rows)
{
    const QString format = context.arguments.value(QStringLiteral("format"), QStringLiteral("csv"));
    if (format == QStringLiteral("csv")) {
        context.printRow(columns);
        for (const QStringList &row : rows)
            context.printRow(row);
        return Nothing{};
    }
    if (format != QStringLiteral("json"))
        return Error{.what = CatalogTexts::tr("There is no format \"%1\".").arg(format),
                     .remedy = CatalogTexts::tr("Choose one of: %1.").arg(QStringLiteral("csv, json"))};
    QJsonArray list;
    for (const QStringList &row : rows) {
        QJsonObject object;
        for (qsizetype i = 0; i < columns.size(); ++i)
            object.insert(columns.at(i), row.at(i));
        list.append(object);
    }
    context.printJson(QJsonDocument(list).toJson());
    return Nothing{};
}

CommandResult list(CommandContext &context)
{
    for (const Product &product : context.catalog.products())
        for (const Role &role : product.roles)
            context.printLine(QStringLiteral("%1/%2  %3").arg(product.id, role.id, context.texts.of(role.name)));
    return 0;
}

CommandResult dump(CommandContext &context)
{
    const auto products = chosenProducts(context);
    if (!products)
        return products.error();
    QList<QStringList> rows;
    for (const Product &product : *products)
        rows += requirementRows(product, context.texts);
    if (const Done printed = printTable(context, requirementColumns(), rows); !printed)
        return printed.error();
    return 0;
}

CommandResult notes(CommandContext &context)
{
    const auto products = chosenProducts(context);
    if (!products)
        return products.error();
    QList<QStringList> rows;
    for (const Product &product : *products)
        rows += noteRows(product, context.texts);
    if (const Done printed = printTable(context, noteColumns(), rows); !printed)
        return printed.error();
    return 0;
}

CommandResult check(CommandContext &context)
{
    struct Checked
    {
        QString file;
        QByteArray bytes;
        Product product;
    };
    QList<Checked> sound;
    QList<Error> faults;
    for (const QString &file : std::as_const(context.arguments.rest)) {
        const Result<QByteArray> bytes = readFile(file);
        if (!bytes)
            return bytes.error();
        const auto read = readProductFile(*bytes, file);
        if (!read)
            faults.append(read.error());
        else
            sound.append({file, *bytes, *read});
    }
    const auto lookup = [&](const QString &id) -> const Product * {
        for (const Checked &checked : sound)
            if (checked.product.id == id)
                return &checked.product;
        return context.lookup(id);
    };
    for (const Checked &checked : sound) {
        const QList<Error> more =
            crossReferenceFaults(checked.product, lookup, checked.file, JsonLines(checked.bytes));
        faults += more;
        if (more.isEmpty())
            context.printLine(CatalogTexts::tr("%1: no faults.").arg(checked.file));
    }
    for (const Error &fault : faults)
        for (const QString &line : fault.lines(mostFaults))
            context.printLine(line);
    return faults.isEmpty() ? 0 : 1;
}

} // namespace

CommandList commands_catalog()
{
    const QStringList tables{QStringLiteral("product"), QStringLiteral("format")};
    return {
        {.name = QStringLiteral("catalog list"),
         .usage = QStringLiteral("[-o FILE]"),
         .summary = CatalogTexts::tr("Lists the products and their roles, one a line."),
         .valued = {},
         .switches = {},
         .run = list},
        {.name = QStringLiteral("catalog dump"),
         .usage = QStringLiteral("[--product ID] [--format csv|json] [-o FILE]"),
         .summary = CatalogTexts::tr(
             "Lists every requirement of the products, one row per protocol, with document and line."),
         .valued = tables,
         .switches = {},
         .run = dump},
        {.name = QStringLiteral("catalog notes"),
         .usage = QStringLiteral("[--product ID] [--format csv|json] [-o FILE]"),
         .summary = CatalogTexts::tr(
             "Lists what the documents of the products leave unclear or contradict themselves in."),
         .valued = tables,
         .switches = {},
         .run = notes},
        {.name = QStringLiteral("catalog check"),
         .usage = QStringLiteral("FILE... [-o FILE]"),
         .summary = CatalogTexts::tr("Checks product files and names every fault with line and field."),
         .valued = {},
         .switches = {},
         .leastArguments = 1,
         .mostArguments = -1,
         .run = check},
    };
}

} // namespace portolan
