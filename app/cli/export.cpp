// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `export`: configurations, one folder an enforcement point; nothing is written when one of them is refused, or
// when the rules are not proved to be what the flows need.
#include "app/cli/command.h"
#include "model/base/safefolder.h"
#include "model/exporters/exporter.h"
#include "model/pipeline/exportgate.h"
#include "model/rules/proof.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

namespace portolan {

namespace {

struct ExportCommand
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

QString exporterIds(const QList<Exporter> &exporters)
{
    QStringList ids;
    for (const Exporter &exporter : exporters)
        ids.append(exporter.id);
    return ids.join(QStringLiteral(", "));
}

Result<Exporter> exporterNamed(const QString &id, const QString &what)
{
    const QList<Exporter> exporters = allExporters();
    for (const Exporter &exporter : exporters)
        if (exporter.id == id)
            return exporter;
    return Error{.what = what,
                 .remedy = ExportCommand::tr("Choose one with --to: %1.").arg(exporterIds(exporters))};
}

/// The exporter of --to, else that of the point's own platform.
Result<Exporter> exporterFor(const RuleSet &set, const QString &wanted)
{
    if (!wanted.isEmpty())
        return exporterNamed(wanted, ExportCommand::tr("There is no export format \"%1\".").arg(wanted));
    if (set.platform.isEmpty())
        return exporterNamed({}, ExportCommand::tr("The point \"%1\" has no platform.").arg(set.id));
    return exporterNamed(
        set.platform,
        ExportCommand::tr("The platform \"%1\" of the point \"%2\" has no exporter.").arg(set.platform, set.id));
}

Result<QList<const RuleSet *>> pointsAsked(const RuleBook &book, const QStringList &ids)
{
    QList<const RuleSet *> points;
    if (ids.isEmpty())
        for (const RuleSet &set : book.points)
            points.append(&set);
    QStringList known;
    for (const RuleSet &set : book.points)
        known.append(set.id);
    for (const QString &id : ids) {
        const RuleSet *set = book.point(id);
        if (!set)
            return Error{.what = ExportCommand::tr("There is no enforcement point \"%1\".").arg(id),
                         .remedy =
                             known.isEmpty()
                                 ? ExportCommand::tr("The plan has none: place a gateway that filters, "
                                                     "or a device with a host firewall.")
                                 : ExportCommand::tr("The plan has: %1.").arg(known.join(QStringLiteral(", ")))};
        points.append(set);
    }
    return points;
}

CommandResult list(CommandContext &context)
{
    for (const Exporter &exporter : allExporters())
        context.print(exporter.id.toUtf8() + "  " + exporter.name.toUtf8() + '\n');
    return 0;
}

CommandResult run(CommandContext &context)
{
    if (context.arguments.has(QStringLiteral("list")))
        return list(context);
    const QString folder = context.arguments.value(QStringLiteral("o"));
    if (context.arguments.rest.isEmpty() || folder.isEmpty())
        return Error{.what = ExportCommand::tr("A plan and a folder to write to are needed."),
                     .remedy =
                         ExportCommand::tr("Usage: portolan-cli export PLAN [--to FORMAT] [--at POINT] -o DIR")};
    const QString format = context.arguments.value(QStringLiteral("to"));
    if (!format.isEmpty())
        if (auto known = exporterNamed(format, ExportCommand::tr("There is no export format \"%1\".").arg(format));
            !known)
            return known.error();
    auto derived = context.derivedPlan();
    if (!derived)
        return derived.error();
    const RuleBook &book = (*derived)->rules;
    const Proof proof = proveRules((*derived)->plan, (*derived)->flows, (*derived)->paths, book);
    if (auto proved = proof.verdict((*derived)->flows); !proved)
        return proved.error();
    auto points = pointsAsked(book, context.arguments.options.value(QStringLiteral("at")));
    if (!points)
        return points.error();

    QList<FolderFile> files;
    for (const RuleSet *set : *points) {
        auto exporter = exporterFor(*set, format);
        if (!exporter)
            return exporter.error();
        if (auto allowed = mayExport(**derived, set->id); !allowed)
            return allowed.error();
        auto written = exporter->write({*set, book});
        if (!written)
            return written.error();
        for (const ExportFile &file : *written)
            files.append({pointFolder(book, set->id) + u'/' + file.name, file.content});
    }
    const auto written = writeInto(folder, files);
    if (!written)
        return written.error();
    context.say(*written, folder);
    for (const FolderFile &file : files)
        context.printLine(QDir::toNativeSeparators(folder + u'/' + file.name));
    return 0;
}

} // namespace

CommandList commands_export()
{
    return {{.name = QStringLiteral("export"),
             .usage =
                 QStringLiteral("PLAN [--to FORMAT] [--at POINT] [--form compact|cover|auditable] -o DIR | --list"),
             .summary = ExportCommand::tr("Writes the configurations of the enforcement points, one folder each."),
             .valued = {QStringLiteral("to"), QStringLiteral("at"), QStringLiteral("form")},
             .switches = {QStringLiteral("list")},
             .leastArguments = 0,
             .mostArguments = 1,
             .writesItself = true,
             .run = run}};
}

} // namespace portolan
