// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelfrestrictions.h"

namespace portolan {

bool isMeant(const Restriction &restriction, const Path &path)
{
    return (restriction.from.isEmpty() || restriction.from == path.fromZone) &&
           (restriction.to.isEmpty() || restriction.to == path.toZone);
}

bool isMeant(const Restriction &restriction, const Need &need)
{
    const QString &wanted = restriction.requirement;
    return wanted.isEmpty() || wanted == need.key() || (!need.product.isEmpty() && wanted == need.product);
}

QStringList restrictableNames(const Need &need)
{
    QStringList names{QString()};
    for (const QString &name : {need.key(), need.product})
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    return names;
}

WithoutOne::WithoutOne(const Plan &plan, const FlowTable &table) : m_table(table), m_finder(plan, table) {}

const QList<Path> &WithoutOne::paths(int index, int restriction)
{
    const Flow &flow = m_table.flows.at(index);
    const Key key{quint64(flow.from) << 32 | quint32(flow.to), {m_finder.kindOf(flow.need), restriction}};
    if (const auto known = m_known.constFind(key); known != m_known.constEnd())
        return *known;
    m_finder.ignore(restriction);
    const PathFinder::Ways ways = m_finder.find(flow);
    m_last = ways.paths;
    return ways.anyNeed ? *m_known.insert(key, ways.paths) : m_last;
}

namespace {

/// The restrictions that may be why a flow has no way. Where an end says no zone, any may be meant: a path that
/// ended names one of those that it tried.
QList<int> suspects(const CheckInput &input, const RestrictionIndex &index, const FlowTable &table,
                    const Flow &flow)
{
    const QString &from = table.fromOf(flow).zone, &to = table.toOf(flow).zone;
    if (!from.isEmpty() && !to.isEmpty())
        return index.applying(from, to, table.needOf(flow));
    const auto fits = [](const QString &wanted, const QString &zone) {
        return wanted.isEmpty() || zone.isEmpty() || wanted == zone;
    };
    QList<int> all = index.about(table.needOf(flow));
    all.removeIf([&](int r) {
        const Restriction &restriction = input.plan.restrictions.at(r);
        return !fits(restriction.from, from) || !fits(restriction.to, to);
    });
    return all;
}

} // namespace

QMap<QString, QList<int>> closedByRestrictions(const CheckInput &input)
{
    QMap<QString, QList<int>> closed;
    if (input.plan.restrictions.isEmpty())
        return closed;
    QList<int> lost;
    FlowTable table = input.flows.whole();
    table.flows.clear();
    for (int f = 0; f < input.flows.flows.size(); ++f)
        if (isActive(input.flows.flows.at(f)) && input.paths.unreachable(f)) {
            lost.append(f);
            table.flows.append(input.flows.flows.at(f));
        }
    if (lost.isEmpty())
        return closed;
    const Plan plan = input.plan.only(asOfPaths);
    Plan open = plan;
    open.restrictions = {};
    const PathTable without = findPaths(open, table, input.progress());
    if (input.progress().isCancelled())
        return closed;
    const RestrictionIndex index(plan);
    WithoutOne others(plan, table);
    QMap<QString, QList<int>> together; // by what restrictions call them: flows that no single one closes
    for (int i = 0; i < lost.size() && !input.progress().isCancelled(); ++i) {
        bool told = false;
        for (int r : suspects(input, index, table, table.flows.at(i))) {
            const QList<Path> &paths = others.paths(i, r);
            if (std::any_of(paths.begin(), paths.end(), [](const Path &path) { return !path.ok(); }))
                continue;
            closed[plan.restrictions.at(r).id].append(lost.at(i));
            told = true;
        }
        if (!told && !without.unreachable(i))
            for (const QString &name : restrictableNames(table.needOf(table.flows.at(i))))
                together[name].append(lost.at(i));
    }
    for (const Restriction &restriction : input.plan.restrictions)
        if (const auto flows = together.constFind(restriction.requirement); flows != together.constEnd()) {
            QList<int> &mine = closed[restriction.id];
            mine = mine.isEmpty() ? *flows : mine + *flows;
        }
    return closed;
}

} // namespace portolan
