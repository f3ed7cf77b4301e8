// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command `sheet`: one table for people, as CSV, HTML, XLSX or PDF.
#include "app/cli/command.h"
#include "model/base/safefile.h"
#include "model/handover/csvsheet.h"
#include "model/handover/htmlsheet.h"
#include "model/handover/pdfsheet.h"
#include "model/handover/xlsxsheet.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

namespace portolan {

namespace {

struct SheetCommand
{
    Q_DECLARE_TR_FUNCTIONS(SheetCommand)
};

CommandResult list(CommandContext &context)
{
    for (const SheetMaker &maker : allSheetMakers())
        context.print(maker.id.toUtf8() + "  " +
                      context.texts.translate("SheetTitles", maker.title.toUtf8()).toUtf8() + '\n');
    return 0;
}

Result<SheetMaker> makerNamed(const QString &id)
{
    QStringList ids;
    for (const SheetMaker &maker : allSheetMakers()) {
        if (maker.id == id)
            return maker;
        ids.append(maker.id);
    }
    return Error{.what = SheetCommand::tr("There is no sheet \"%1\".").arg(id),
                 .remedy = SheetCommand::tr("Choose one of: %1.").arg(ids.join(QStringLiteral(", ")))};
}

Done refuseUnknownPoint(const RuleBook &book, const QString &point)
{
    if (point.isEmpty() || book.point(point))
        return Nothing{};
    QStringList known;
    for (const RuleSet &set : book.points)
        known.append(set.id);
    return Error{.what = SheetCommand::tr("There is no enforcement point \"%1\".").arg(point),
                 .remedy =
                     known.isEmpty()
                         ? SheetCommand::tr(
                               "The plan has none: place a gateway that filters, or a device with a host firewall.")
                         : SheetCommand::tr("The plan has: %1.").arg(known.join(QStringLiteral(", ")))};
}

Result<QDate> dateOf(const Arguments &arguments)
{
    if (!arguments.has(QStringLiteral("date")))
        return QDate::currentDate();
    const QString text = arguments.value(QStringLiteral("date"));
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (date.isValid() && date.year() >= 1980 && date.year() < 10000)
        return date;
    return Error{.what = SheetCommand::tr("\"%1\" is not a date.").arg(text),
                 .remedy = SheetCommand::tr("Write it as 2026-11-21.")};
}

Result<QByteArray> content(const QString &suffix, const Sheet &sheet, const TitleBlock &block, const Texts &texts)
{
    if (suffix == QStringLiteral("csv"))
        return csvSheet(sheet);
    if (suffix == QStringLiteral("html") || suffix == QStringLiteral("htm"))
        return htmlSheets({sheet}, block, texts);
    if (suffix == QStringLiteral("xlsx"))
        return xlsxSheets({sheet}, block);
    if (suffix == QStringLiteral("pdf"))
        return pdfSheets({sheet}, block, texts);
    return Error{.what = SheetCommand::tr("A sheet cannot be written as \"%1\".").arg(suffix),
                 .remedy = SheetCommand::tr("Give -o a name that ends in .csv, .html, .xlsx or .pdf.")};
}

CommandResult run(CommandContext &context)
{
    const Arguments &arguments = context.arguments;
    if (arguments.has(QStringLiteral("list")))
        return list(context);
    if (arguments.rest.size() != 2)
        return Error{.what = SheetCommand::tr("A plan and the name of a sheet are needed."),
                     .remedy = SheetCommand::tr("See portolan-cli sheet --list.")};
    const auto maker = makerNamed(arguments.rest.at(1));
    if (!maker)
        return maker.error();
    const auto date = dateOf(arguments);
    if (!date)
        return date.error();
    const QString target = arguments.value(QStringLiteral("o"));
    const QString suffix = target.isEmpty() ? QStringLiteral("csv") : QFileInfo(target).suffix().toLower();
    // The suffix is refused before anything is computed.
    if (!QStringList{QStringLiteral("csv"), QStringLiteral("html"), QStringLiteral("htm"), QStringLiteral("xlsx"),
                     QStringLiteral("pdf")}
             .contains(suffix))
        return content(suffix, {}, {}, context.texts).error();
    const auto plan = context.readPlanFile(arguments.rest.first());
    if (!plan)
        return plan.error();
    const Texts texts = arguments.has(QStringLiteral("language")) ? context.texts : Texts(plan->project.language);
    const auto derived = derive(*plan, texts);
    if (derived->isRefused())
        return derived->refusal;
    const QString point = arguments.value(QStringLiteral("at"));
    if (const Done known = refuseUnknownPoint(derived->rules, point); !known)
        return known.error();
    const Sheet sheet = maker->make(*derived, texts, point);
    const auto bytes = content(suffix, sheet, titleBlockOf(derived->plan, texts, *date), texts);
    if (!bytes)
        return bytes.error();
    if (target.isEmpty()) {
        context.print(*bytes);
    } else if (const Done written = context.write(target, *bytes); !written) {
        return written.error();
    }
    return 0;
}

} // namespace

CommandList commands_sheet()
{
    return {{.name = QStringLiteral("sheet"),
             .usage = QStringLiteral("PLAN SHEET [--at POINT] [--form compact|cover|auditable] [--date DATE] [-o "
                                     "FILE.csv|.html|.xlsx|.pdf] | --list"),
             .summary = SheetCommand::tr("One table for people: rules, flows, addresses, ports, findings, zones."),
             .valued = {QStringLiteral("at"), QStringLiteral("date"), QStringLiteral("form")},
             .switches = {QStringLiteral("list")},
             .leastArguments = 0,
             .mostArguments = 2,
             .writesItself = true,
             .run = run}};
}

} // namespace portolan
