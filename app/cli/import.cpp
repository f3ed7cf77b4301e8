// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `import`: reads files of a foreign format into a plan, and says line by line what was not understood.
#include "app/cli/command.h"
#include "model/base/safefile.h"
#include "model/catalog/catalog.h"
#include "model/importers/importer.h"
#include "model/plan/planfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

namespace portolan {

namespace {

struct ImportCommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommandTexts)
};

Error usage(const QString &what)
{
    return {.what = what,
            .remedy = ImportCommandTexts::tr(
                "Usage: portolan-cli import FORMAT FILE... [--zones FILE] [--into PLAN] -o PLAN")};
}

Result<QList<ImportFile>> readFiles(const CommandContext &context, const Importer &importer)
{
    QList<ImportFile> files;
    auto add = [&files](const QString &path, const QString &part) -> Done {
        auto bytes = readFile(path);
        if (!bytes)
            return bytes.error();
        files.append({path, part, *bytes});
        return Nothing{};
    };
    const QStringList paths = context.arguments.rest.mid(1);
    for (const QString &path : paths)
        if (const Done read = add(path, {}); !read)
            return read.error();
    for (const ImportPart &part : importer.parts) {
        const QStringList given = context.arguments.options.value(part.id);
        if (given.isEmpty() && part.needed)
            return usage(ImportCommandTexts::tr("The format %1 needs --%2 FILE.").arg(importer.id, part.id));
        for (const QString &path : given)
            if (const Done read = add(path, part.id); !read)
                return read.error();
    }
    return files;
}

CommandResult list(CommandContext &context)
{
    context.printRow({QStringLiteral("format"), QStringLiteral("title"), QStringLiteral("options")});
    for (const Importer &importer : allImporters()) {
        QStringList options;
        for (const ImportPart &part : importer.parts)
            options.append(QStringLiteral("--") + part.id);
        context.printRow({importer.id, context.texts.translate("Import", importer.title.toUtf8().constData()),
                          options.join(u' ')});
    }
    return 0;
}

CommandResult run(CommandContext &context)
{
    const Arguments &arguments = context.arguments;
    if (arguments.has(QStringLiteral("list")))
        return list(context);
    if (arguments.rest.size() < 2)
        return usage(ImportCommandTexts::tr("The format or the file is missing."));
    const QString output = arguments.value(QStringLiteral("o"));
    if (output.isEmpty())
        return usage(ImportCommandTexts::tr("-o PLAN is missing."));
    const QList<Importer> importers = allImporters();
    const auto importer = std::find_if(importers.begin(), importers.end(),
                                       [&](const Importer &each) { return each.id == arguments.rest.first(); });
    if (importer == importers.end())
        return Error{.what =
                         ImportCommandTexts::tr("There is no import format \"%1\".").arg(arguments.rest.first()),
                     .remedy = ImportCommandTexts::tr("See portolan-cli import --list.")};
    const auto files = readFiles(context, *importer);
    if (!files)
        return files.error();
    Plan into;
    if (arguments.has(QStringLiteral("into"))) {
        auto plan = context.readPlanFile(arguments.value(QStringLiteral("into")));
        if (!plan)
            return plan.error();
        into = *plan;
    } else {
        into.project.name = QFileInfo(arguments.rest.at(1)).completeBaseName();
    }
    const auto imported = importer->read(*files, withProducts(into, context.catalog.products()));
    if (!imported)
        return imported.error();
    for (const ImportRemark &remark : imported->remarks)
        context.say(remarkText(remark));
    const QByteArray plan = writePlan(joined(into, *imported, context.lookup));
    if (const Done written = context.write(output, plan, Backup::Keep); !written)
        return written.error();
    return 0;
}

} // namespace

CommandList commands_import()
{
    QStringList valued{QStringLiteral("into")};
    for (const Importer &importer : allImporters())
        for (const ImportPart &part : importer.parts)
            if (!valued.contains(part.id))
                valued.append(part.id);
    return {Command{.name = QStringLiteral("import"),
                    .usage = QStringLiteral("FORMAT FILE... [--zones FILE] [--into PLAN] -o PLAN | --list"),
                    .summary = ImportCommandTexts::tr(
                        "Reads devices or requirements from files of another format into a plan."),
                    .valued = valued,
                    .switches = {QStringLiteral("list")},
                    .leastArguments = 0,
                    .mostArguments = -1,
                    .writesItself = true,
                    .run = run}};
}

} // namespace portolan
