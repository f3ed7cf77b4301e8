// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command `trace`.
#include "model/rules/trace.h"
#include "app/cli/command.h"
#include "model/pipeline/derive.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace portolan {

namespace {

struct CliTexts
{
    Q_DECLARE_TR_FUNCTIONS(CliTexts)
};

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

QString deniedBecause(const TraceStep &step)
{
    QString text = CliTexts::tr("denied by default at %1: no requirement asks for it").arg(step.point);
    for (const NearMiss &miss : step.nearMisses)
        text +=
            QStringLiteral("; ") + CliTexts::tr("%1 would permit it but for %2").arg(miss.rule, nearMissText(miss));
    return text;
}

QString why(const DerivedPlan &derived, const TraceStep &step, const Texts &texts)
{
    if (!step.filters)
        return step.hook == Rule::Hook::Input ? CliTexts::tr("does not filter what is for itself")
                                              : CliTexts::tr("only routes");
    if (!step.permitted)
        return deniedBecause(step);
    QStringList reasons;
    for (int flow : step.flows) {
        const Need &need = derived.flows.needOf(derived.flows.flows.at(flow));
        QString reason = need.key();
        if (const QString purpose = texts.of(need.purpose); !purpose.isEmpty())
            reason += QStringLiteral(" (%1)").arg(purpose);
        if (need.source.line > 0)
            reason += CliTexts::tr(", %1 line %2").arg(need.source.document).arg(need.source.line);
        if (!reasons.contains(reason))
            reasons.append(reason);
    }
    return reasons.join(QStringLiteral("; "));
}

QString portSuffix(int port)
{
    return port < 0 ? QString() : QStringLiteral(" port %1").arg(port);
}

/// `10.0.0.1 > 203.0.113.2 port 443`.
QString borne(const TraceAddresses &addresses, const QStringList &symbols)
{
    return QStringLiteral("%1%2 > %3%4")
        .arg(addressWords(addresses.source, symbols).join(u','), portSuffix(addresses.sourcePort),
             addressWords(addresses.destination, symbols).join(u','), portSuffix(addresses.port));
}

QString verdictWord(const TraceStep &step)
{
    return step.permitted ? QStringLiteral("permitted") : QStringLiteral("denied");
}

QJsonObject addressesJson(const TraceAddresses &addresses, const QStringList &symbols)
{
    QJsonObject json{
        {QStringLiteral("source"), QJsonArray::fromStringList(addressWords(addresses.source, symbols))},
        {QStringLiteral("destination"), QJsonArray::fromStringList(addressWords(addresses.destination, symbols))}};
    if (addresses.sourcePort >= 0)
        json.insert(QStringLiteral("sourcePort"), addresses.sourcePort);
    if (addresses.port >= 0)
        json.insert(QStringLiteral("port"), addresses.port);
    return json;
}

QJsonObject stepJson(const DerivedPlan &plan, const TraceStep &step, const Texts &texts)
{
    const QStringList &symbols = plan.rules.symbols;
    QJsonArray misses;
    for (const NearMiss &miss : step.nearMisses)
        misses.append(
            QJsonObject{{QStringLiteral("rule"), miss.rule}, {QStringLiteral("but"), nearMissText(miss)}});
    return {{QStringLiteral("point"), step.point},
            {QStringLiteral("name"), step.pointName},
            {QStringLiteral("hook"), hookWord(step.hook)},
            {QStringLiteral("filters"), step.filters},
            {QStringLiteral("fromZone"), step.inZone},
            {QStringLiteral("toZone"), step.outZone},
            {QStringLiteral("arriving"), addressesJson(step.arriving, symbols)},
            {QStringLiteral("seen"),
             addressesJson({step.source, step.destination, step.arriving.sourcePort, step.port}, symbols)},
            {QStringLiteral("leaving"), addressesJson(step.leaving, symbols)},
            {QStringLiteral("verdict"), verdictWord(step)},
            {QStringLiteral("rules"), QJsonArray::fromStringList(step.rules)},
            {QStringLiteral("nearMisses"), misses},
            {QStringLiteral("why"), why(plan, step, texts)}};
}

QByteArray traceJson(const DerivedPlan &plan, const Trace &trace, const Texts &texts)
{
    QJsonArray routes;
    for (const QList<TraceStep> &route : trace.routes) {
        QJsonArray steps;
        for (const TraceStep &step : route)
            steps.append(stepJson(plan, step, texts));
        routes.append(steps);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("permitted"), trace.permitted()},
                                     {QStringLiteral("unreachable"), trace.unreachable},
                                     {QStringLiteral("stoppedAt"), trace.stoppedAt},
                                     {QStringLiteral("reached"), QJsonArray::fromStringList(trace.reached)},
                                     {QStringLiteral("routes"), routes}})
        .toJson();
}

void printTrace(CommandContext &context, const DerivedPlan &plan, const Trace &trace)
{
    const QStringList &symbols = plan.rules.symbols;
    context.printRow({QStringLiteral("route"), QStringLiteral("point"), QStringLiteral("hook"),
                      QStringLiteral("source"), QStringLiteral("destination"), QStringLiteral("port"),
                      QStringLiteral("verdict"), QStringLiteral("rule"), QStringLiteral("why"),
                      QStringLiteral("from_zone"), QStringLiteral("to_zone"), QStringLiteral("arriving"),
                      QStringLiteral("leaving")});
    auto bare = [&context](const QString &route, const QString &point, const QString &verdict, const QString &why,
                           const QStringList &reached = {}) {
        context.printRow(
            {route, point, {}, {}, {}, {}, verdict, {}, why, {}, {}, reached.join(QStringLiteral(">")), {}});
    };
    if (!trace.unreachable.isEmpty())
        bare({}, trace.stoppedAt, QStringLiteral("unreachable"), trace.unreachable, trace.reached);
    for (qsizetype route = 0; route < trace.routes.size(); ++route) {
        const QString number = QString::number(route + 1);
        if (trace.routes.at(route).isEmpty())
            bare(number, {}, QStringLiteral("permitted"),
                 CliTexts::tr("both ends lie in one zone and have no host firewall"));
        for (const TraceStep &step : trace.routes.at(route))
            context.printRow({number, step.point, hookWord(step.hook),
                              addressWords(step.source, symbols).join(u' '),
                              addressWords(step.destination, symbols).join(u' '),
                              step.port < 0 ? QString() : QString::number(step.port), verdictWord(step), step.rule,
                              why(plan, step, context.texts), step.inZone, step.outZone,
                              borne(step.arriving, symbols), borne(step.leaving, symbols)});
    }
}

CommandResult traceCommand(CommandContext &context)
{
    const auto asked = question(context);
    if (!asked)
        return asked.error();
    const QString format = context.arguments.value(QStringLiteral("format"), QStringLiteral("csv"));
    if (format != QStringLiteral("csv") && format != QStringLiteral("json"))
        return Error{.what = CliTexts::tr("A trace is written as csv or json, not as \"%1\".").arg(format),
                     .remedy = CliTexts::tr("Give --format csv or --format json.")};
    const auto derived = context.derivedPlan();
    if (!derived)
        return derived.error();
    const DerivedPlan &plan = **derived;
    const auto result = trace(plan.plan, plan.flows, plan.rules, *asked);
    if (!result)
        return result.error();
    if (format == QStringLiteral("json"))
        context.printJson(traceJson(plan, *result, context.texts));
    else
        printTrace(context, plan, *result);
    return result->permitted() ? 0 : 1;
}

} // namespace

CommandList commands_trace()
{
    return {
        {.name = QStringLiteral("trace"),
         .usage = QStringLiteral("PLAN --from DEVICE --to DEVICE|ADDRESS --protocol tcp --port N [--source-port N] "
                                 "[--format csv|json]"),
         .summary = CliTexts::tr("Follows one packet: every hop, the rule that permits it or why it is denied."),
         .valued = {QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("protocol"),
                    QStringLiteral("port"), QStringLiteral("source-port"), QStringLiteral("format")},
         .switches = {},
         .leastArguments = 1,
         .mostArguments = 1,
         .run = traceCommand}};
}

} // namespace portolan
