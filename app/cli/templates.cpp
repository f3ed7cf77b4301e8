// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands templates and new: plans to start from.
#include "app/cli/command.h"
#include "model/base/safefile.h"
#include "model/plan/planfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

namespace portolan {

namespace {

struct TemplateTexts
{
    Q_DECLARE_TR_FUNCTIONS(TemplateTexts)
};

const QString folder = QStringLiteral(":/templates/");
const QString suffix = QStringLiteral(".portolan");

QStringList templateIds()
{
    QStringList ids = QDir(folder).entryList({u'*' + suffix}, QDir::Files, QDir::Name);
    for (QString &id : ids)
        id.chop(suffix.size());
    return ids;
}

Result<Plan> readTemplate(const QString &id, const ProductLookup &lookup)
{
    const auto bytes = readFile(folder + id + suffix);
    if (!bytes)
        return bytes.error();
    return readPlan(*bytes, id + suffix, lookup);
}

CommandResult list(CommandContext &context)
{
    const QStringList ids = templateIds();
    for (const QString &id : ids) {
        const auto plan = readTemplate(id, context.lookup);
        if (!plan)
            return plan.error();
        context.printLine(QStringLiteral("%1  %2").arg(id, plan->project.name));
    }
    return 0;
}

CommandResult makeNew(CommandContext &context)
{
    const QStringList ids = templateIds();
    const QString id = context.arguments.value(QStringLiteral("template"));
    const QString remedy = TemplateTexts::tr("Choose one of: %1.").arg(ids.join(QStringLiteral(", ")));
    if (id.isEmpty())
        return Error{.what = TemplateTexts::tr("No template is named."), .remedy = remedy};
    if (!ids.contains(id))
        return Error{.what = TemplateTexts::tr("There is no template \"%1\".").arg(id), .remedy = remedy};
    const auto plan = readTemplate(id, context.lookup);
    if (!plan)
        return plan.error();
    context.print(writePlan(*plan));
    return 0;
}

} // namespace

CommandList commands_templates()
{
    return {
        {.name = QStringLiteral("templates"),
         .usage = QStringLiteral("[-o FILE]"),
         .summary = TemplateTexts::tr("Lists the plans to start from."),
         .valued = {},
         .switches = {},
         .run = list},
        {.name = QStringLiteral("new"),
         .usage = QStringLiteral("--template ID -o PLAN"),
         .summary = TemplateTexts::tr("Makes a plan from a template, with the products it uses."),
         .valued = {QStringLiteral("template")},
         .switches = {},
         .run = makeNew},
    };
}

} // namespace portolan
