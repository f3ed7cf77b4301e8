// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow/selection.h"

#include <QtCore/QCoreApplication>

namespace portolan {

bool Selection::isOnly(Pick::Kind kind) const
{
    return !picks.isEmpty() &&
           std::all_of(picks.begin(), picks.end(), [kind](const Pick &pick) { return pick.kind == kind; });
}

QStringList Selection::ids(Pick::Kind kind) const
{
    QStringList ids;
    for (const Pick &pick : picks)
        if (pick.kind == kind)
            ids.append(pick.id);
    return ids;
}

Selection Selection::flows(const DerivedPlan &derived, const QList<int> &flows)
{
    Selection selection;
    for (int flow : flows)
        selection.picks.append(Pick{.kind = Pick::Kind::Flow, .id = flowKey(derived, flow)});
    return selection;
}

Selection Selection::devices(const QStringList &ids)
{
    Selection selection;
    for (const QString &id : ids)
        selection.picks.append(Pick{.kind = Pick::Kind::Device, .id = id});
    return selection;
}

namespace {

QString endKey(const DerivedPlan &derived, const FlowEnd &end)
{
    QString key = QString::number(int(end.kind)) + u':' + end.interface + u':' + end.zone + u':';
    if (end.kind == FlowEnd::Kind::Devices && !end.devices.isEmpty())
        return key + derived.plan.devices.at(end.devices.first()).id;
    return key + (end.label.isEmpty() ? addressTexts(end.addresses).join(u',') : end.label);
}

} // namespace

QString flowKey(const DerivedPlan &derived, int flow)
{
    const Flow &row = derived.flows.flows.at(flow);
    const Need &need = derived.flows.needOf(row);
    return need.key() + u'|' + need.protocol.name() + u'|' + portsText(need.ports) + u'|' +
           endKey(derived, derived.flows.fromOf(row)) + u'|' + endKey(derived, derived.flows.toOf(row));
}

int flowOfKey(const DerivedPlan &derived, const QString &key)
{
    const QString need = key.section(u'|', 0, 0);
    for (int i = 0; i < derived.flows.flows.size(); ++i)
        if (derived.flows.needOf(derived.flows.flows.at(i)).key() == need && flowKey(derived, i) == key)
            return i;
    return -1;
}

QString multicastId(const Need &need)
{
    const QString groups = addressTexts(need.groups).join(u',');
    return groups.isEmpty() ? need.key() : groups;
}

const Finding *findingOf(const DerivedPlan &derived, const QString &id)
{
    const auto found = std::find_if(derived.findings.begin(), derived.findings.end(),
                                    [&](const Finding &finding) { return finding.id == id; });
    return found == derived.findings.end() ? nullptr : &*found;
}

const Rule *ruleOf(const DerivedPlan &derived, const Pick &pick)
{
    const RuleSet *set = derived.rules.point(pick.point);
    if (!set)
        return nullptr;
    const auto found =
        std::find_if(set->rules.begin(), set->rules.end(), [&](const Rule &rule) { return rule.id == pick.id; });
    return found == set->rules.end() ? nullptr : &*found;
}

Pick pickOf(const DerivedPlan &derived, const Subject &subject)
{
    using Kind = Pick::Kind;
    const QString &table = subject.table;
    if (table == QStringLiteral("zones"))
        return {.kind = Kind::Zone, .id = subject.id};
    if (table == QStringLiteral("gateways"))
        return {.kind = Kind::Gateway, .id = subject.id};
    if (table == QStringLiteral("requirements"))
        return {.kind = Kind::Requirement, .id = subject.id};
    if (table == QStringLiteral("rules"))
        return {.kind = Kind::Rule, .id = subject.id.section(u'/', -1), .point = subject.id.section(u'/', 0, -2)};
    if (table == QStringLiteral("flows")) {
        int flow = -1;
        for (int i = 0; i < derived.flows.flows.size() && flow < 0; ++i)
            if (findRow(derived.flows, derived.plan, i, subject.id))
                flow = i;
        return {.kind = Kind::Flow, .id = flow < 0 ? QString() : flowKey(derived, flow), .row = subject.id};
    }
    return {.kind = Kind::Device, .id = subject.id};
}

Selection stillThere(const Selection &selection, const DerivedPlan &derived)
{
    QSet<QString> keys;
    if (std::any_of(selection.picks.begin(), selection.picks.end(),
                    [](const Pick &pick) { return pick.kind == Pick::Kind::Flow; }))
        for (int i = 0; i < derived.flows.flows.size(); ++i)
            keys.insert(flowKey(derived, i));
    const auto isThere = [&](const Pick &pick) {
        switch (pick.kind) {
        case Pick::Kind::Device:
            return derived.plan.devices.contains(pick.id);
        case Pick::Kind::Zone:
            return derived.plan.zones.contains(pick.id);
        case Pick::Kind::Gateway:
            return derived.plan.gateways.contains(pick.id);
        case Pick::Kind::Flow:
            return keys.contains(pick.id);
        case Pick::Kind::Rule:
            return ruleOf(derived, pick) != nullptr;
        case Pick::Kind::Finding:
            return findingOf(derived, pick.id) != nullptr;
        case Pick::Kind::Requirement:
        case Pick::Kind::Multicast:
            return std::any_of(derived.flows.needs.begin(), derived.flows.needs.end(),
                               [&](const Need &need) {
                                   return (pick.kind == Pick::Kind::Requirement ? need.key() : multicastId(need)) ==
                                          pick.id;
                               }) ||
                   derived.plan.requirements.contains(pick.id);
        case Pick::Kind::Note:
            return derived.plan.layout.contains(pick.id);
        }
        return false;
    };
    Selection kept;
    for (const Pick &pick : selection.picks)
        if (isThere(pick))
            kept.picks.append(pick);
    return kept;
}

} // namespace portolan
