// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands `flows` and `rules`: what is derived, for scripts and for eyes.
#include "app/cli/command.h"
#include "model/rules/proof.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace portolan {

namespace {

struct CliTexts
{
    Q_DECLARE_TR_FUNCTIONS(CliTexts)
};

const QStringList flowColumns{QStringLiteral("flow"),
                              QStringLiteral("source"),
                              QStringLiteral("destination"),
                              QStringLiteral("source_zone"),
                              QStringLiteral("destination_zone"),
                              QStringLiteral("protocol"),
                              QStringLiteral("destination_ports"),
                              QStringLiteral("source_ports"),
                              QStringLiteral("multicast"),
                              QStringLiteral("product"),
                              QStringLiteral("service"),
                              QStringLiteral("state"),
                              QStringLiteral("path"),
                              QStringLiteral("requirement"),
                              QStringLiteral("source_document"),
                              QStringLiteral("source_line"),
                              QStringLiteral("confidence"),
                              QStringLiteral("purpose")};

QString zonesText(const QList<Path> &paths, QString Path::*zone)
{
    QStringList zones;
    for (const Path &path : paths)
        if (!zones.contains(path.*zone))
            zones.append(path.*zone);
    return zones.join(u';');
}

void forEachFlowRow(const DerivedPlan &derived, const CommandContext &context,
                    const std::function<void(const QStringList &)> &each)
{
    for (int i = 0; i < derived.flows.flows.size(); ++i) {
        const Flow &flow = derived.flows.flows.at(i);
        const Need &need = derived.flows.needOf(flow);
        const QList<Path> &paths = derived.paths.of(i);
        const QString noPorts = QStringLiteral("n/a");
        QStringList cells{{},
                          {},
                          {},
                          zonesText(paths, &Path::fromZone),
                          zonesText(paths, &Path::toZone),
                          need.protocol.name(),
                          need.protocol.hasPorts() ? portsText(need.ports) : noPorts,
                          need.protocol.hasPorts() ? portsText(need.sourcePorts) : noPorts,
                          need.multicast ? addressTexts(need.groups).join(u',') : QString(),
                          need.product,
                          need.service,
                          stateWord(flow.state),
                          derived.paths.text(derived.plan, i),
                          need.requirement,
                          need.source.document,
                          need.source.line > 0 ? QString::number(need.source.line) : QString(),
                          need.confidence == Confidence::Assumed ? QStringLiteral("assumed")
                                                                 : QStringLiteral("stated"),
                          context.texts.of(need.purpose)};
        forEachRow(derived.flows, derived.plan, i, [&](const FlowRow &row) {
            cells[0] = row.id;
            cells[1] = rowSource(derived.flows, derived.plan, row);
            cells[2] = rowDestination(derived.flows, derived.plan, row);
            each(cells);
            return true;
        });
    }
}

Result<bool> wantsJson(const CommandContext &context, const QString &standard)
{
    const QString format = context.arguments.value(QStringLiteral("format"), standard);
    if (format == QStringLiteral("json") || format == QStringLiteral("csv"))
        return format == QStringLiteral("json");
    return Error{.what = CliTexts::tr("There is no format \"%1\".").arg(format),
                 .remedy = CliTexts::tr("Choose csv or json.")};
}

CommandResult flows(CommandContext &context)
{
    const auto json = wantsJson(context, QStringLiteral("csv"));
    if (!json)
        return json.error();
    const auto derived = context.derivedPlan();
    if (!derived)
        return derived.error();
    QJsonArray rows;
    if (!*json)
        context.printRow(flowColumns);
    forEachFlowRow(**derived, context, [&](const QStringList &cells) {
        if (!*json) {
            context.printRow(cells);
            return;
        }
        QJsonObject row;
        for (qsizetype i = 0; i < cells.size(); ++i)
            row.insert(flowColumns.at(i), cells.at(i));
        rows.append(row);
    });
    if (*json)
        context.printJson(QJsonDocument(rows).toJson());
    return 0;
}

QJsonArray flowIds(const DerivedPlan &derived, const Rule &rule)
{
    QJsonArray ids;
    for (int flow : rule.flows)
        forEachRow(derived.flows, derived.plan, flow, [&ids](const FlowRow &row) {
            ids.append(row.id);
            return true;
        });
    return ids;
}

QString portWords(const PortSet &ports, Protocol protocol)
{
    return protocol.hasPorts() ? portsText(ports) : QStringLiteral("n/a");
}

QJsonObject ruleJson(const DerivedPlan &derived, const Rule &rule)
{
    QJsonObject object{
        {QStringLiteral("id"), rule.id},
        {QStringLiteral("hook"), hookWord(rule.hook)},
        {QStringLiteral("fromZone"), rule.fromZone},
        {QStringLiteral("toZone"), rule.toZone},
        {QStringLiteral("protocol"), rule.protocol.name()},
        {QStringLiteral("source"), QJsonArray::fromStringList(sourceWords(rule, derived.rules.symbols))},
        {QStringLiteral("destination"), QJsonArray::fromStringList(destinationWords(rule, derived.rules.symbols))},
        {QStringLiteral("sourcePorts"), portWords(rule.sourcePorts, rule.protocol)},
        {QStringLiteral("destinationPorts"), portWords(rule.destinationPorts, rule.protocol)},
        {QStringLiteral("state"), stateWord(rule.state)},
        {QStringLiteral("flows"), flowIds(derived, rule)},
        {QStringLiteral("purpose"), rule.purpose},
        {QStringLiteral("confidence"), rule.assumed ? QStringLiteral("assumed") : QStringLiteral("stated")}};
    if (!rule.inInterfaces.isEmpty()) {
        object.insert(QStringLiteral("fromInterfaces"), QJsonArray::fromStringList(rule.inInterfaces));
        object.insert(QStringLiteral("toInterfaces"), QJsonArray::fromStringList(rule.outInterfaces));
    }
    if (!rule.requirement.isEmpty()) {
        object.insert(QStringLiteral("requirement"), rule.requirement);
        object.insert(QStringLiteral("service"), rule.service);
        object.insert(QStringLiteral("fromRoles"), QJsonArray::fromStringList(rule.fromRoles));
        object.insert(QStringLiteral("toRoles"), QJsonArray::fromStringList(rule.toRoles));
    }
    if (!rule.widening.isEmpty())
        object.insert(QStringLiteral("widened"), true);
    return object;
}

const QStringList ruleColumns{QStringLiteral("point"),        QStringLiteral("rule"),
                              QStringLiteral("hook"),         QStringLiteral("from_zone"),
                              QStringLiteral("to_zone"),      QStringLiteral("protocol"),
                              QStringLiteral("source"),       QStringLiteral("destination"),
                              QStringLiteral("source_ports"), QStringLiteral("destination_ports"),
                              QStringLiteral("state"),        QStringLiteral("confidence"),
                              QStringLiteral("flows"),        QStringLiteral("purpose")};

/// Says the proof on standard error. In auditable form a rule may repeat what another one permits.
int prove(const DerivedPlan &derived, CommandContext &context)
{
    Proof proof = proveRules(derived.plan, derived.flows, derived.paths, derived.rules);
    proof.leastRules = 0;
    for (const RuleSet &set : derived.rules.points)
        proof.leastRules += leastRules(set);
    context.say(proof.summary());
    for (const ProofGap &gap : proof.gaps)
        context.say(proof.text(gap, derived.flows));
    for (const ProofRedundancy &redundant : proof.redundant)
        context.say(proof.text(redundant));
    return proof.exact() &&
                   (proof.redundant.isEmpty() || derived.plan.project.ruleForm == Project::RuleForm::Auditable)
               ? 0
               : 1;
}

QJsonObject pointJson(const RuleSet &set)
{
    return {{QStringLiteral("id"), set.id},
            {QStringLiteral("name"), set.name},
            {QStringLiteral("kind"), kindWord(set.kind)},
            {QStringLiteral("platform"), set.platform},
            {QStringLiteral("stateful"), set.stateful},
            {QStringLiteral("default"), QStringLiteral("drop")},
            {QStringLiteral("rules"), QJsonArray()}};
}

/// The rule book as one JSON text. Rules go in one by one: all their objects at once take more memory than the
/// plan.
void printJson(const DerivedPlan &derived, const QList<const RuleSet *> &sets, CommandContext &context)
{
    QJsonArray points;
    for (const RuleSet *set : sets)
        points.append(pointJson(*set));
    const QByteArray frame = QJsonDocument(QJsonObject{{QStringLiteral("plan"), derived.plan.project.name},
                                                       {QStringLiteral("points"), points}})
                                 .toJson();
    // Texts in JSON hold no line breaks, so this is found nowhere else.
    const QByteArray opening("\n            \"rules\": [\n"), indent(16, ' ');
    qsizetype from = 0;
    for (const RuleSet *set : sets) {
        const qsizetype to = frame.indexOf(opening, from) + opening.size();
        context.printJson(frame.sliced(from, to - from));
        from = to;
        for (const Rule &rule : set->rules) {
            QByteArray text = QJsonDocument(ruleJson(derived, rule)).toJson();
            text.chop(1);
            text.replace("\n", "\n" + indent);
            context.printJson(indent + text + (&rule == &set->rules.last() ? "\n" : ",\n"));
        }
    }
    context.printJson(frame.sliced(from));
}

void printCsv(const DerivedPlan &derived, const QList<const RuleSet *> &sets, CommandContext &context)
{
    context.printRow(ruleColumns);
    for (const RuleSet *set : sets)
        for (const Rule &rule : set->rules) {
            qint64 rows = 0;
            for (int flow : rule.flows)
                rows += rowCount(derived.flows, derived.plan, flow);
            context.printRow({set->id, rule.id, hookWord(rule.hook), rule.fromZone, rule.toZone,
                              rule.protocol.name(), sourceWords(rule, derived.rules.symbols).join(u' '),
                              destinationWords(rule, derived.rules.symbols).join(u' '),
                              portWords(rule.sourcePorts, rule.protocol),
                              portWords(rule.destinationPorts, rule.protocol), stateWord(rule.state),
                              rule.assumed ? QStringLiteral("assumed") : QStringLiteral("stated"),
                              QString::number(rows), rule.purpose});
        }
}

CommandResult rules(CommandContext &context)
{
    const auto json = wantsJson(context, QStringLiteral("json"));
    if (!json)
        return json.error();
    const auto result = context.derivedPlan();
    if (!result)
        return result.error();
    const DerivedPlan &derived = **result;
    const QString wanted = context.arguments.value(QStringLiteral("at"));
    if (!wanted.isEmpty() && !derived.rules.point(wanted))
        return Error{.what = CliTexts::tr("The plan has no enforcement point \"%1\".").arg(wanted),
                     .remedy = CliTexts::tr("Name a gateway that filters or a device with a host firewall.")};
    QList<const RuleSet *> sets;
    for (const RuleSet &set : derived.rules.points)
        if (wanted.isEmpty() || set.id == wanted)
            sets.append(&set);
    (*json ? printJson : printCsv)(derived, sets, context);
    return context.arguments.has(QStringLiteral("prove")) ? prove(derived, context) : 0;
}

} // namespace

CommandList commands_flows()
{
    const QStringList format{QStringLiteral("format"), QStringLiteral("at")};
    return {{.name = QStringLiteral("flows"),
             .usage = QStringLiteral("PLAN [--format csv|json] [-o FILE]"),
             .summary = CliTexts::tr("One row per source device, destination and service."),
             .valued = {QStringLiteral("format")},
             .switches = {},
             .leastArguments = 1,
             .mostArguments = 1,
             .run = flows},
            {.name = QStringLiteral("rules"),
             .usage = QStringLiteral(
                 "PLAN [--at POINT] [--form compact|cover|auditable] [--format json|csv] [--prove] [-o FILE]"),
             .summary = CliTexts::tr("The rule book: what every enforcement point must permit."),
             .valued = format + QStringList{QStringLiteral("form")},
             .switches = {QStringLiteral("prove")},
             .leastArguments = 1,
             .mostArguments = 1,
             .run = rules}};
}

} // namespace portolan
