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

namespace {

/// Whether the restriction may be why a flow has no way. Where an end says no zone, any may be meant: a path that
/// ended names one of those that it tried.
bool mayClose(const Restriction &restriction, const FlowTable &table, const Flow &flow)
{
    const auto fits = [](const QString &wanted, const QString &zone) {
        return wanted.isEmpty() || zone.isEmpty() || wanted == zone;
    };
    return isMeant(restriction, table.needOf(flow)) && fits(restriction.from, table.fromOf(flow).zone) &&
           fits(restriction.to, table.toOf(flow).zone);
}

} // namespace

FlowTable flowsOf(const CheckInput &input, const Restriction &restriction)
{
    FlowTable table = input.flows.whole();
    table.flows.clear();
    for (const Flow &flow : input.flows.flows)
        if (isActive(flow) && isMeant(restriction, input.flows.needOf(flow)))
            table.flows.append(flow);
    return table;
}

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
    Plan open = input.plan.only(asOfPaths);
    for (const Restriction &restriction : input.plan.restrictions)
        open.restrictions.remove(restriction.id);
    const PathTable without = findPaths(open, table);
    QList<bool> told(lost.size(), false);
    for (const Restriction &restriction : input.plan.restrictions) {
        FlowTable meant = table;
        meant.flows.clear();
        QList<int> places; // in lost
        for (int i = 0; i < lost.size(); ++i)
            if (mayClose(restriction, table, table.flows.at(i))) {
                places.append(i);
                meant.flows.append(table.flows.at(i));
            }
        if (places.isEmpty())
            continue;
        Plan others = input.plan.only(asOfPaths);
        others.restrictions.remove(restriction.id);
        const PathTable paths = findPaths(others, meant);
        for (int k = 0; k < places.size(); ++k)
            if (!paths.unreachable(k)) {
                closed[restriction.id].append(lost.at(places.at(k)));
                told[places.at(k)] = true;
            }
    }
    for (int i = 0; i < lost.size(); ++i)
        if (!told.at(i) && !without.unreachable(i))
            for (const Restriction &restriction : input.plan.restrictions)
                if (isMeant(restriction, table.needOf(table.flows.at(i))))
                    closed[restriction.id].append(lost.at(i));
    return closed;
}

} // namespace portolan
