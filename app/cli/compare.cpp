// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command `diff`.
#include "model/pipeline/compare.h"
#include "app/cli/command.h"

#include <QtCore/QCoreApplication>

namespace portolan {

namespace {

struct CliTexts
{
    Q_DECLARE_TR_FUNCTIONS(CliTexts)
};

CommandResult diff(CommandContext &context)
{
    const auto before = context.derivedPlan(0);
    if (!before)
        return before.error();
    const auto after = context.derivedPlan(1);
    if (!after)
        return after.error();
    const QList<Difference> differences = compare(**before, **after);
    context.printRow({QStringLiteral("table"), QStringLiteral("change"), QStringLiteral("point"),
                      QStringLiteral("id"), QStringLiteral("before"), QStringLiteral("after")});
    for (const Difference &each : differences)
        context.printRow({each.table, changeWord(each.change), each.point, each.id, each.before, each.after});
    return differences.isEmpty() ? 0 : 1;
}

} // namespace

CommandList commands_compare()
{
    return {{.name = QStringLiteral("diff"),
             .usage = QStringLiteral("OLD NEW [-o FILE]"),
             .summary = CliTexts::tr("What was added, removed and changed between two plans."),
             .valued = {},
             .switches = {},
             .leastArguments = 2,
             .mostArguments = 2,
             .run = diff}};
}

} // namespace portolan
