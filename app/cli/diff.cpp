// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// portolan-cli diff: what differs between two plans, in words for people, as CSV and as JSON for machines.
#include "app/cli/command.h"
#include "model/pipeline/compare.h"
#include "model/pipeline/comparepoints.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QMap>

namespace portolan {

namespace {

struct DiffTexts
{
    Q_DECLARE_TR_FUNCTIONS(DiffTexts)
};

constexpr int mostFlows = 40; ///< told one by one in the text; the other forms tell all

void print(CommandContext &context, const QString &line)
{
    context.printLine(line);
}

QString sign(PointChange::Kind kind)
{
    return kind == PointChange::Kind::Opened   ? QStringLiteral("+")
           : kind == PointChange::Kind::Closed ? QStringLiteral("-")
                                               : QStringLiteral(">");
}

QString ruleWords(const PointChange &change)
{
    return change.oldRule.isEmpty() || change.oldRule == change.rule
               ? change.rule
               : QStringLiteral("%1 > %2").arg(change.oldRule, change.rule);
}

void printEntities(const QList<Difference> &differences, CommandContext &context)
{
    QMap<QString, QList<const Difference *>> byTable;
    for (const Difference &each : differences)
        if (each.table != QStringLiteral("rules"))
            byTable[each.table].append(&each);
    for (auto it = byTable.cbegin(); it != byTable.cend(); ++it) {
        int counts[3] = {0, 0, 0};
        for (const Difference *each : *it)
            ++counts[int(each->change)];
        print(context, DiffTexts::tr("%1: %2 added, %3 removed, %4 changed")
                           .arg(it.key())
                           .arg(counts[0])
                           .arg(counts[1])
                           .arg(counts[2]));
        const bool flows = it.key() == QStringLiteral("flows");
        for (const Difference *each : it->mid(0, flows ? mostFlows : it->size())) {
            QString line = QStringLiteral("  %1 %2").arg(changeWord(each->change).leftJustified(8), each->id);
            if (flows && each->change == Difference::Change::Changed)
                line += QStringLiteral(": %1 > %2").arg(each->before, each->after);
            else if (flows)
                line += QStringLiteral(": %1").arg(each->before.isEmpty() ? each->after : each->before);
            print(context, line);
        }
        if (flows && it->size() > mostFlows)
            print(context, DiffTexts::tr("  and %1 more; --format csv tells them all").arg(it->size() - mostFlows));
    }
}

void printPoints(const QList<PointComparison> &points, CommandContext &context)
{
    for (const PointComparison &point : points) {
        if (point.isSame())
            continue;
        QString head =
            point.name == point.point ? point.name : QStringLiteral("%1 (%2)").arg(point.name, point.point);
        if (!point.before)
            head = DiffTexts::tr("%1, a new enforcement point").arg(head);
        else if (!point.after)
            head = DiffTexts::tr("%1, no longer an enforcement point").arg(head);
        print(context, DiffTexts::tr("%1: %2 opened, %3 closed, %4 moved, %5 unchanged")
                           .arg(head)
                           .arg(point.opened)
                           .arg(point.closed)
                           .arg(point.moved)
                           .arg(point.unchanged));
        for (const PointChange &change : point.changes) {
            const QString rules = ruleWords(change);
            print(context, QStringLiteral("  %1 %2").arg(sign(change.kind), change.text) +
                               (rules.isEmpty() ? QString() : QStringLiteral("  [%1]").arg(rules)));
            if (!change.purpose.isEmpty())
                print(context, DiffTexts::tr("      for: %1").arg(change.purpose.left(160)));
            if (!change.example.isEmpty())
                print(context, DiffTexts::tr("      such as %1").arg(change.example));
        }
    }
}

QJsonObject pointJson(const PointComparison &point)
{
    QJsonArray changes;
    for (const PointChange &change : point.changes) {
        QJsonObject one{{QStringLiteral("change"), kindWord(change.kind)},
                        {QStringLiteral("rule"), change.rule},
                        {QStringLiteral("text"), change.text},
                        {QStringLiteral("example"), change.example},
                        {QStringLiteral("purpose"), change.purpose},
                        {QStringLiteral("requirements"), QJsonArray::fromStringList(change.needs)}};
        if (!change.oldRule.isEmpty())
            one.insert(QStringLiteral("oldRule"), change.oldRule);
        changes.append(one);
    }
    return {{QStringLiteral("id"), point.point},      {QStringLiteral("name"), point.name},
            {QStringLiteral("before"), point.before}, {QStringLiteral("after"), point.after},
            {QStringLiteral("opened"), point.opened}, {QStringLiteral("closed"), point.closed},
            {QStringLiteral("moved"), point.moved},   {QStringLiteral("unchanged"), point.unchanged},
            {QStringLiteral("changes"), changes}};
}

void printJson(const QList<Difference> &differences, const QList<PointComparison> &points, CommandContext &context)
{
    QJsonArray entities, list;
    for (const Difference &each : differences)
        entities.append(QJsonObject{{QStringLiteral("table"), each.table},
                                    {QStringLiteral("change"), changeWord(each.change)},
                                    {QStringLiteral("point"), each.point},
                                    {QStringLiteral("id"), each.id},
                                    {QStringLiteral("before"), each.before},
                                    {QStringLiteral("after"), each.after}});
    for (const PointComparison &point : points)
        list.append(pointJson(point));
    context.printJson(
        QJsonDocument(QJsonObject{{QStringLiteral("differences"), entities}, {QStringLiteral("points"), list}})
            .toJson());
}

void printCsv(const QList<Difference> &differences, const QList<PointComparison> &points, CommandContext &context)
{
    context.printRow({QStringLiteral("table"), QStringLiteral("change"), QStringLiteral("point"),
                      QStringLiteral("id"), QStringLiteral("before"), QStringLiteral("after"),
                      QStringLiteral("text"), QStringLiteral("example")});
    for (const Difference &each : differences)
        context.printRow(
            {each.table, changeWord(each.change), each.point, each.id, each.before, each.after, {}, {}});
    for (const PointComparison &point : points)
        for (const PointChange &change : point.changes)
            context.printRow({QStringLiteral("packets"), kindWord(change.kind), point.point, change.rule,
                              change.oldRule, change.kind == PointChange::Kind::Closed ? QString() : change.rule,
                              change.text, change.example});
}

CommandResult diff(CommandContext &context)
{
    const QString format = context.arguments.value(QStringLiteral("format"), QStringLiteral("text"));
    if (!QStringList{QStringLiteral("text"), QStringLiteral("csv"), QStringLiteral("json")}.contains(format))
        return Error{.what = DiffTexts::tr("There is no format \"%1\".").arg(format),
                     .remedy = DiffTexts::tr("Choose text, csv or json.")};
    const auto before = context.derivedPlan(0);
    if (!before)
        return before.error();
    const auto after = context.derivedPlan(1);
    if (!after)
        return after.error();
    const QList<Difference> differences = compare(**before, **after);
    const QList<PointComparison> points = comparePoints(**before, **after, context.texts);
    if (format == QStringLiteral("json")) {
        printJson(differences, points, context);
    } else if (format == QStringLiteral("csv")) {
        printCsv(differences, points, context);
    } else if (differences.isEmpty()) {
        print(context, DiffTexts::tr("The plans do not differ."));
    } else {
        printEntities(differences, context);
        printPoints(points, context);
        if (std::all_of(points.begin(), points.end(), [](const PointComparison &each) { return each.isSame(); }))
            print(context, DiffTexts::tr("Every enforcement point permits what it permitted before."));
    }
    return differences.isEmpty() ? 0 : 1;
}

} // namespace

CommandList commands_diff()
{
    return {{.name = QStringLiteral("diff"),
             .usage = QStringLiteral("OLD NEW [--format text|csv|json] [-o FILE]"),
             .summary = DiffTexts::tr("What was added, removed and changed between two plans, and what that opens, "
                                      "closes and moves at each enforcement point."),
             .valued = {QStringLiteral("format")},
             .switches = {},
             .leastArguments = 2,
             .mostArguments = 2,
             .run = diff}};
}

} // namespace portolan
