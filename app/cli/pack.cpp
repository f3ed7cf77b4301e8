// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command `pack`: the whole handover as a folder.
#include "model/handover/pack.h"

#include "app/cli/command.h"

#include <QtCore/QCoreApplication>

namespace portolan {

namespace {

struct PackCommand
{
    Q_DECLARE_TR_FUNCTIONS(PackCommand)
};

CommandResult run(CommandContext &context)
{
    const Arguments &arguments = context.arguments;
    const QString folder = arguments.value(QStringLiteral("o"));
    if (folder.isEmpty())
        return Error{.what = PackCommand::tr("A folder to write to is needed."),
                     .remedy = PackCommand::tr("Usage: portolan-cli pack PLAN -o DIR [--date DATE]")};
    QDate date = QDate::currentDate();
    if (arguments.has(QStringLiteral("date"))) {
        const QString text = arguments.value(QStringLiteral("date"));
        date = QDate::fromString(text, Qt::ISODate);
        if (!date.isValid() || date.year() < 1980 || date.year() > 9999)
            return Error{.what = PackCommand::tr("\"%1\" is not a date.").arg(text),
                         .remedy = PackCommand::tr("Write it as 2026-11-21.")};
    }
    const auto plan = context.readPlanFile(arguments.rest.first());
    if (!plan)
        return plan.error();
    const Texts texts = arguments.has(QStringLiteral("language")) ? context.texts : Texts(plan->project.language);
    PackInput input{.derived = derive(*plan, texts),
                    .texts = texts,
                    .block = titleBlockOf(*plan, texts, date),
                    .size = PaperSize::A4};
    if (input.derived->isRefused())
        return input.derived->refusal;
    const auto pack = makePack(input);
    if (!pack)
        return pack.error();
    const auto written = writePack(*pack, input, folder);
    if (!written)
        return written.error();
    context.say(*written, folder);
    for (const FolderFile &file : pack->files)
        context.printLine(file.name);
    context.print(manifestName.toUtf8() + '\n');
    for (const PackRefusal &refusal : pack->refusals)
        context.printLine(PackCommand::tr("No configuration for %1: %2").arg(refusal.point, refusal.reason));
    return 0;
}

} // namespace

CommandList commands_pack()
{
    return {{.name = QStringLiteral("pack"),
             .usage = QStringLiteral("PLAN -o DIR [--form compact|cover|auditable] [--date DATE]"),
             .summary = PackCommand::tr(
                 "The handover pack: sheets, workbook, configurations, drawing and plan in a folder."),
             .valued = {QStringLiteral("date"), QStringLiteral("form")},
             .switches = {},
             .leastArguments = 1,
             .mostArguments = 1,
             .writesItself = true,
             .run = run}};
}

} // namespace portolan
