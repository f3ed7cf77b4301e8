// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/paths/pathfinder.h"

namespace portolan {

QString PathTable::text(const Plan &plan, int flow) const
{
    QStringList texts;
    for (const Path &path : byFlow.value(flow)) {
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
    const QList<Path> paths = byFlow.value(flow);
    return std::any_of(paths.begin(), paths.end(), [](const Path &path) { return !path.ok(); });
}

PathTable findPaths(const Plan &plan, const FlowTable &flows, const Progress &progress)
{
    PathTable table;
    table.byFlow.reserve(flows.flows.size());
    PathFinder finder(plan, flows);
    // Many flows share their ends; what is needed there matters only to restrictions and translations.
    QHash<std::pair<quint64, int>, QList<Path>> known;
    for (const Flow &flow : flows.flows) {
        if (progress.isCancelled())
            return table;
        if (flows.toOf(flow).kind == FlowEnd::Kind::Multicast) {
            table.byFlow.append(finder.find(flow));
            continue;
        }
        const std::pair<quint64, int> key(quint64(flow.from) << 32 | quint32(flow.to),
                                          finder.isPlain() ? -1 : flow.need);
        auto found = known.constFind(key);
        if (found == known.constEnd())
            found = known.insert(key, finder.find(flow));
        table.byFlow.append(*found);
    }
    return table;
}

} // namespace portolan
