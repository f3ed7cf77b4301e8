// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands `diff` and `trace`.
#include "model/pipeline/compare.h"
#include "app/cli/command.h"
#include "model/rules/trace.h"

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

Result<int> portNumber(const CommandContext &context, const QString &option)
{
    if (!context.arguments.has(option))
        return -1;
    const auto ports = readPorts(context.arguments.value(option));
    if (!ports)
        return ports.error();
    if (portCount(*ports) != 1)
        return Error{.what = CliTexts::tr("A packet has one port."),
                     .remedy = CliTexts::tr("Give --%1 a single number.").arg(option)};
    return int(ports->parts().first().first);
}

Result<TraceQuestion> question(const CommandContext &context)
{
    TraceQuestion asked;
    asked.from = context.arguments.value(QStringLiteral("from"));
    asked.to = context.arguments.value(QStringLiteral("to"));
    if (asked.from.isEmpty() || asked.to.isEmpty())
        return Error{.what = CliTexts::tr("A trace needs both ends."),
                     .remedy = CliTexts::tr("Give --from DEVICE and --to DEVICE or ADDRESS.")};
    const auto protocol = readProtocol(context.arguments.value(QStringLiteral("protocol"), QStringLiteral("tcp")));
    if (!protocol)
        return protocol.error();
    asked.protocol = *protocol;
    const auto port = portNumber(context, QStringLiteral("port"));
    if (!port)
        return port.error();
    if (*port < 0 && protocol->hasPorts())
        return Error{.what = CliTexts::tr("The destination port is missing."),
                     .remedy = CliTexts::tr("Give --port N.")};
    asked.port = *port;
    const auto sourcePort = portNumber(context, QStringLiteral("source-port"));
    if (!sourcePort)
        return sourcePort.error();
    asked.sourcePort = *sourcePort;
    return asked;
}

QString why(const DerivedPlan &derived, const TraceStep &step, const Texts &texts)
{
    if (!step.filters)
        return CliTexts::tr("only routes");
    if (!step.permitted)
        return CliTexts::tr("denied by default at %1: no requirement asks for it").arg(step.point);
    QStringList reasons;
    for (int flow : step.flows) {
        const Need &need = derived.flows.needOf(derived.flows.flows.at(flow));
        QString reason = need.key() + QStringLiteral(" (") + texts.of(need.purpose) + u')';
        if (need.source.line > 0)
            reason += CliTexts::tr(", %1 line %2").arg(need.source.document).arg(need.source.line);
        if (!reasons.contains(reason))
            reasons.append(reason);
    }
    return reasons.join(QStringLiteral("; "));
}

CommandResult traceCommand(CommandContext &context)
{
    const auto asked = question(context);
    if (!asked)
        return asked.error();
    const auto derived = context.derivedPlan();
    if (!derived)
        return derived.error();
    const DerivedPlan &plan = **derived;
    const auto result = trace(plan.plan, plan.flows, plan.rules, *asked);
    if (!result)
        return result.error();
    context.printRow({QStringLiteral("route"), QStringLiteral("point"), QStringLiteral("hook"),
                      QStringLiteral("source"), QStringLiteral("destination"), QStringLiteral("port"),
                      QStringLiteral("verdict"), QStringLiteral("rule"), QStringLiteral("why")});
    if (!result->unreachable.isEmpty())
        context.printRow({{}, {}, {}, {}, {}, {}, QStringLiteral("unreachable"), {}, result->unreachable});
    for (qsizetype route = 0; route < result->routes.size(); ++route) {
        if (result->routes.at(route).isEmpty())
            context.printRow({QString::number(route + 1),
                              {},
                              {},
                              {},
                              {},
                              {},
                              QStringLiteral("permitted"),
                              {},
                              CliTexts::tr("both ends lie in one zone and have no host firewall")});
        for (const TraceStep &step : result->routes.at(route))
            context.printRow({QString::number(route + 1), step.point, hookWord(step.hook),
                              addressWords(step.source, plan.rules.symbols).join(u' '),
                              addressWords(step.destination, plan.rules.symbols).join(u' '),
                              step.port < 0 ? QString() : QString::number(step.port),
                              step.permitted ? QStringLiteral("permitted") : QStringLiteral("denied"), step.rule,
                              why(plan, step, context.texts)});
    }
    return result->permitted() ? 0 : 1;
}

} // namespace

CommandList commands_compare()
{
    return {
        {.name = QStringLiteral("diff"),
         .usage = QStringLiteral("OLD NEW [-o FILE]"),
         .summary = CliTexts::tr("What was added, removed and changed between two plans."),
         .valued = {},
         .switches = {},
         .leastArguments = 2,
         .mostArguments = 2,
         .run = diff},
        {.name = QStringLiteral("trace"),
         .usage =
             QStringLiteral("PLAN --from DEVICE --to DEVICE|ADDRESS --protocol tcp --port N [--source-port N]"),
         .summary = CliTexts::tr("Follows one packet: every hop, the rule that permits it or why it is denied."),
         .valued = {QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("protocol"),
                    QStringLiteral("port"), QStringLiteral("source-port")},
         .switches = {},
         .leastArguments = 1,
         .mostArguments = 1,
         .run = traceCommand}};
}

} // namespace portolan
