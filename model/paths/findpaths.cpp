// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/paths/pathfinder.h"

namespace portolan {

const QList<Path> &PathTable::of(int flow) const
{
    static const QList<Path> none;
    return flow >= 0 && flow < byFlow.size() ? byFlow.at(flow) : none;
}

QString PathTable::text(const Plan &plan, int flow) const
{
    QStringList texts;
    for (const Path &path : of(flow)) {
        if (!path.ok()) {
            texts.append(QStringLiteral("unreachable: ") + path.unreachable);
            continue;
        }
        for (const QList<Hop> &route : path.routes) {
            QStringList gateways;
            for (const Hop &hop : route)
                gateways.append(plan.gateways.at(hop.gateway).id);
            texts.append(gateways.join(u'>'));
        }
    }
    texts.removeDuplicates();
    texts.removeAll(QString());
    return texts.join(QStringLiteral(" | "));
}

bool PathTable::unreachable(int flow) const
{
    const QList<Path> &paths = of(flow);
    return std::any_of(paths.begin(), paths.end(), [](const Path &path) { return !path.ok(); });
}

PathTable findPaths(const Plan &plan, const FlowTable &flows, const Progress &progress)
{
    PathTable table;
    table.byFlow.reserve(flows.flows.size());
    PathFinder finder(plan, flows);
    // Many flows share their ends; what is needed there matters only to some restrictions and translations.
    QHash<std::pair<quint64, int>, PathFinder::Ways> byKind, byNeed;
    for (const Flow &flow : flows.flows) {
        if (progress.isCancelled())
            return table;
        const quint64 ends = quint64(flow.from) << 32 | quint32(flow.to);
        PathFinder::Ways &known = byKind[{ends, finder.kindOf(flow.need)}];
        if (known.paths.isEmpty()) {
            known = finder.find(flow);
        } else if (!known.anyNeed) {
            PathFinder::Ways &own = byNeed[{ends, flow.need}];
            if (own.paths.isEmpty())
                own = finder.find(flow);
            table.byFlow.append(own.paths);
            continue;
        }
        table.byFlow.append(known.paths);
    }
    return table;
}

} // namespace portolan
