// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plots/zonecounts.h"

#include "model/base/clean.h"

#include <QtCore/QSet>

namespace portolan {

int ZoneCounts::step(int from, int to) const
{
    const int services = at(from, to).services;
    if (services <= 0 || most <= 0)
        return 0;
    return qBound(1, (5 * services + most - 1) / most, 5);
}

ZoneCounts zoneCounts(const DerivedPlan &derived, const std::function<bool(int)> &passes)
{
    QList<const Zone *> zones;
    for (const Zone &zone : derived.plan.zones)
        zones.append(&zone);
    std::stable_sort(zones.begin(), zones.end(), [](const Zone *a, const Zone *b) {
        return a->external != b->external ? b->external : a->label().compare(b->label(), Qt::CaseInsensitive) < 0;
    });
    ZoneCounts counts;
    QHash<QString, int> places;
    for (const Zone *zone : std::as_const(zones)) {
        places.insert(zone->id, int(counts.ids.size()));
        counts.ids.append(zone->id);
        counts.names.append(oneLine(zone->label()));
    }
    const int size = counts.size();
    counts.cells = QList<ZoneCell>(qsizetype(size) * size);
    QList<QSet<QString>> services(counts.cells.size());
    for (int index = 0; index < derived.flows.flows.size(); ++index) {
        const Flow &flow = derived.flows.flows.at(index);
        if (flow.state == Flow::State::Waived || (passes && !passes(index)))
            continue;
        const Need &need = derived.flows.needOf(flow);
        for (const Path &path : derived.paths.of(index)) {
            const int from = places.value(path.fromZone, -1), to = places.value(path.toZone, -1);
            if (from < 0 || to < 0)
                continue;
            const int cell = from * size + to;
            ZoneCell &of = counts.cells[cell];
            if (of.flows.isEmpty() || of.flows.last() != index)
                of.flows.append(index);
            if (path.ok())
                services[cell].insert(need.service.isEmpty() ? need.key() : need.product + u'/' + need.service);
            else
                ++of.denied;
        }
    }
    for (int cell = 0; cell < counts.cells.size(); ++cell) {
        counts.cells[cell].services = int(services.at(cell).size());
        if (cell / size != cell % size)
            counts.most = qMax(counts.most, counts.cells.at(cell).services);
    }
    return counts;
}

} // namespace portolan
