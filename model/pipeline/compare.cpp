// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pipeline/compare.h"

#include "model/plan/planfile.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QSet>
#include <map>

namespace portolan {

namespace {

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

template <class T>
QStringList idsOf(const Table<T> &table)
{
    QStringList ids;
    for (const T &entity : table)
        ids.append(entity.id);
    return ids;
}

QStringList idsOf(const Plan &plan, const QString &table)
{
    if (table == QStringLiteral("project"))
        return {QString()};
    if (table == QStringLiteral("zones"))
        return idsOf(plan.zones);
    if (table == QStringLiteral("gateways"))
        return idsOf(plan.gateways);
    if (table == QStringLiteral("systems"))
        return idsOf(plan.systems);
    if (table == QStringLiteral("devices"))
        return idsOf(plan.devices);
    if (table == QStringLiteral("requirements"))
        return idsOf(plan.requirements);
    if (table == QStringLiteral("restrictions"))
        return idsOf(plan.restrictions);
    if (table == QStringLiteral("waivers"))
        return idsOf(plan.waivers);
    if (table == QStringLiteral("approvals"))
        return idsOf(plan.approvals);
    if (table == QStringLiteral("products"))
        return idsOf(plan.products);
    return {}; // where things stand on the canvas is no difference
}

void compareTexts(const QString &table, const std::map<QString, QString> &before,
                  const std::map<QString, QString> &after, QList<Difference> &found)
{
    for (const auto &[id, text] : after) {
        const auto old = before.find(id);
        if (old == before.end())
            found.append({table, Difference::Change::Added, id, {}, {}, text});
        else if (old->second != text)
            found.append({table, Difference::Change::Changed, id, {}, old->second, text});
    }
    for (const auto &[id, text] : before)
        if (!after.contains(id))
            found.append({table, Difference::Change::Removed, id, {}, text, {}});
}

std::map<QString, QString> entityTexts(const Plan &plan, const QString &table)
{
    std::map<QString, QString> texts;
    for (const QString &id : idsOf(plan, table))
        texts[id] = jsonText(entityJson(plan, table, id));
    return texts;
}

std::map<QString, QString> flowTexts(const DerivedPlan &derived)
{
    std::map<QString, QString> texts;
    for (int i = 0; i < derived.flows.flows.size(); ++i) {
        const Flow &flow = derived.flows.flows.at(i);
        const Need &need = derived.flows.needOf(flow);
        QString text = stateWord(flow.state) + u' ' + need.protocol.name();
        if (need.protocol.hasPorts())
            text += QStringLiteral(" %1 > %2").arg(portsText(need.sourcePorts), portsText(need.ports));
        if (const QString path = derived.paths.text(derived.plan, i); !path.isEmpty())
            text += QStringLiteral(" (%1)").arg(path);
        forEachRow(derived.flows, derived.plan, i, [&](const FlowRow &row) {
            texts[row.id] = text;
            return true;
        });
    }
    return texts;
}

struct Served
{
    QString id;
    QSet<QString> flows;
};

/// Rules of a point by what they permit.
std::map<QString, Served> rulesOf(const DerivedPlan &derived, const RuleSet &set)
{
    std::map<QString, Served> rules;
    for (const Rule &rule : set.rules) {
        Served served{rule.id, {}};
        for (int flow : rule.flows)
            forEachRow(derived.flows, derived.plan, flow, [&](const FlowRow &row) {
                served.flows.insert(row.id);
                return true;
            });
        rules[ruleText(rule, derived.rules.symbols)] = served;
    }
    return rules;
}

void compareRules(const QString &point, const std::map<QString, Served> &before,
                  const std::map<QString, Served> &after, QList<Difference> &found)
{
    QSet<QString> matched;
    for (const auto &[text, rule] : after) {
        if (before.contains(text))
            continue;
        const auto old = std::find_if(before.begin(), before.end(), [&](const auto &each) {
            return !after.contains(each.first) && !matched.contains(each.first) &&
                   each.second.flows.intersects(rule.flows);
        });
        if (old == before.end()) {
            found.append({QStringLiteral("rules"), Difference::Change::Added, rule.id, point, {}, text});
        } else {
            matched.insert(old->first);
            found.append({QStringLiteral("rules"), Difference::Change::Changed, rule.id, point, old->first, text});
        }
    }
    for (const auto &[text, rule] : before)
        if (!after.contains(text) && !matched.contains(text))
            found.append({QStringLiteral("rules"), Difference::Change::Removed, rule.id, point, text, {}});
}

} // namespace

QString changeWord(Difference::Change change)
{
    switch (change) {
    case Difference::Change::Added:
        return QStringLiteral("added");
    case Difference::Change::Removed:
        return QStringLiteral("removed");
    case Difference::Change::Changed:
        break;
    }
    return QStringLiteral("changed");
}

QString ruleText(const Rule &rule, const QStringList &symbols)
{
    QString text =
        QStringLiteral("%1 %2 > %3 %4 %5")
            .arg(hookWord(rule.hook), rule.fromZone, rule.toZone, stateWord(rule.state), rule.protocol.name());
    text += QStringLiteral(" from %1").arg(sourceWords(rule, symbols).join(u','));
    if (rule.protocol.hasPorts() && rule.sourcePorts != anyPort())
        text += QStringLiteral(" port %1").arg(portsText(rule.sourcePorts));
    text += QStringLiteral(" to %1").arg(destinationWords(rule, symbols).join(u','));
    if (rule.protocol.hasPorts())
        text += QStringLiteral(" port %1").arg(portsText(rule.destinationPorts));
    return text;
}

QList<Difference> compareEntities(const DerivedPlan &before, const DerivedPlan &after)
{
    QList<Difference> found;
    for (const QString &table : planTables())
        compareTexts(table, entityTexts(before.plan, table), entityTexts(after.plan, table), found);
    return found;
}

QList<Difference> compare(const DerivedPlan &before, const DerivedPlan &after)
{
    QList<Difference> found = compareEntities(before, after);
    compareTexts(QStringLiteral("flows"), flowTexts(before), flowTexts(after), found);
    QStringList points;
    for (const DerivedPlan *derived : {&before, &after})
        for (const RuleSet &set : derived->rules.points)
            points.append(set.id);
    points.sort();
    points.removeDuplicates();
    for (const QString &point : std::as_const(points)) {
        const RuleSet *old = before.rules.point(point), *now = after.rules.point(point);
        compareRules(point, old ? rulesOf(before, *old) : std::map<QString, Served>(),
                     now ? rulesOf(after, *now) : std::map<QString, Served>(), found);
    }
    return found;
}

} // namespace portolan
