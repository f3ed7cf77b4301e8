// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/flows/groups.h"
#include "model/paths/topology.h"

#include <QtCore/QCoreApplication>

namespace portolan {

namespace {

struct PathTexts
{
    Q_DECLARE_TR_FUNCTIONS(PathTexts)
};

Path stopped(const QString &fromZone, const QString &toZone, const QString &reason, const QString &gateway = {})
{
    Path path;
    path.fromZone = fromZone;
    path.toZone = toZone;
    path.unreachable = reason;
    path.stoppedAt = gateway;
    return path;
}

class PathFinder
{
public:
    PathFinder(const Plan &plan, const FlowTable &flows) : m_plan(plan), m_flows(flows), m_topology(plan)
    {
        for (const Zone &zone : plan.zones)
            if (zone.external)
                (zone.subnets.isEmpty() ? m_internet : m_corporate).append(zone.id);
    }

    QList<Path> find(const Flow &flow)
    {
        const FlowEnd &from = m_flows.fromOf(flow), &to = m_flows.toOf(flow);
        for (const FlowEnd *end : {&from, &to})
            if (end->kind == FlowEnd::Kind::Missing)
                return {stopped(from.zone, to.zone,
                                PathTexts::tr("nothing in the plan stands for %1").arg(end->label))};
        for (const FlowEnd *end : {&from, &to})
            if (end->kind == FlowEnd::Kind::Devices && !m_plan.zones.contains(end->zone))
                return {
                    stopped(from.zone, to.zone,
                            PathTexts::tr("%1 lies in no zone").arg(m_plan.devices.at(end->devices.first()).id))};
        if (to.kind == FlowEnd::Kind::Multicast)
            return multicast(m_flows.needOf(flow), from, to);
        QList<Path> paths;
        for (const QString &fromZone : zonesOf(from))
            for (const QString &toZone : zonesOf(to))
                paths.append(between(fromZone, toZone));
        if (paths.isEmpty())
            paths.append(stopped(from.zone, to.zone, PathTexts::tr("the plan has no external zone")));
        return nearest(paths);
    }

private:
    /// An end outside lies in the external zone; where there are several, in the nearest.
    QStringList zonesOf(const FlowEnd &end) const
    {
        if (!end.zone.isEmpty())
            return {end.zone};
        return m_internet.isEmpty() ? m_corporate : m_internet;
    }

    Path between(const QString &fromZone, const QString &toZone)
    {
        Path path;
        path.fromZone = fromZone;
        path.toZone = toZone;
        path.routes = m_topology.routes(fromZone, toZone);
        if (path.routes.isEmpty())
            path.unreachable = PathTexts::tr("no gateway leads from %1 to %2").arg(fromZone, toZone);
        return path;
    }

    /// Of several external zones only the nearest ones count.
    static QList<Path> nearest(const QList<Path> &paths)
    {
        qsizetype best = -1;
        for (const Path &path : paths)
            if (path.ok() && (best < 0 || path.routes.first().size() < best))
                best = path.routes.first().size();
        if (best < 0)
            return {paths.first()};
        QList<Path> kept;
        for (const Path &path : paths)
            if (path.ok() && path.routes.first().size() == best)
                kept.append(path);
        return kept;
    }

    QList<Path> multicast(const Need &need, const FlowEnd &from, const FlowEnd &to)
    {
        QStringList zones;
        for (int index : to.devices) {
            const Device &device = m_plan.devices.at(index);
            const DeviceInterface *interface = device.interface(interfaceTowards(device, to.interface, from.zone));
            const QString zone = interface ? interface->zone : QString();
            if (!zones.contains(zone))
                zones.append(zone);
        }
        if (zones.isEmpty())
            zones.append(from.zone);
        zones.sort();
        QList<Path> paths;
        for (const QString &zone : std::as_const(zones)) {
            Path path = between(from.zone, zone);
            if (path.ok() && zone != from.zone)
                path = forwarded(path, need);
            paths.append(path);
        }
        return paths;
    }

    /// What is left of the routes when only gateways that forward the groups may be on them.
    Path forwarded(const Path &path, const Need &need) const
    {
        const QString first = m_plan.gateways.at(path.routes.first().first().gateway).id;
        for (const AddressRange &part : need.groups)
            if (isLinkLocalMulticast(part.first))
                return stopped(path.fromZone, path.toZone,
                               PathTexts::tr("%1 is link-local and never crosses a gateway").arg(part.first.text()),
                               first);
        Path kept = path;
        kept.routes.clear();
        QString barrier;
        for (const QList<Hop> &route : path.routes) {
            const auto hop = std::find_if(route.begin(), route.end(), [this](const Hop &each) {
                return !m_plan.gateways.at(each.gateway).routesMulticast;
            });
            if (hop == route.end())
                kept.routes.append(route);
            else if (barrier.isEmpty())
                barrier = m_plan.gateways.at(hop->gateway).id;
        }
        if (kept.routes.isEmpty())
            return stopped(path.fromZone, path.toZone, PathTexts::tr("%1 does not route multicast").arg(barrier),
                           barrier);
        return kept;
    }

    const Plan &m_plan;
    const FlowTable &m_flows;
    Topology m_topology;
    QStringList m_internet;
    QStringList m_corporate;
};

} // namespace

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
    QHash<quint64, QList<Path>> known; // many flows share their ends
    for (const Flow &flow : flows.flows) {
        if (progress.isCancelled())
            return table;
        if (flows.toOf(flow).kind == FlowEnd::Kind::Multicast) {
            table.byFlow.append(finder.find(flow));
            continue;
        }
        const quint64 key = quint64(flow.from) << 32 | quint32(flow.to);
        auto found = known.constFind(key);
        if (found == known.constEnd())
            found = known.insert(key, finder.find(flow));
        table.byFlow.append(*found);
    }
    return table;
}

} // namespace portolan
