// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/drawing/overlayways.h"

#include "model/drawing/lanegrid.h"
#include "model/drawing/routing.h"

#include <algorithm>

namespace portolan {

namespace {

constexpr int mostCards = 240; ///< above, a missing way is a quick one

QPolygonF turned(const QPolygonF &way)
{
    return QPolygonF(QList<QPointF>(way.rbegin(), way.rend()));
}

} // namespace

/// Along a connector between the two; that of another flow will do, and at a zone the trunk that leads there.
QPolygonF OverlayWays::known(Thing from, Thing to) const
{
    for (const SceneConnector &connector : m_scene.connectors) {
        if (connector.kind == LineKind::NoPath || connector.way.size() < 2)
            continue;
        if (connector.a == from && connector.b == to)
            return connector.way;
        if (connector.a == to && connector.b == from)
            return turned(connector.way);
    }
    for (const SceneTrunk &trunk : m_scene.trunks) {
        if (trunk.way.size() < 2)
            continue;
        const Thing gateway{Thing::Kind::Gateway, trunk.gateway};
        if (gateway == from && trunk.other == to)
            return trunk.way;
        if (gateway == to && trunk.other == from)
            return turned(trunk.way);
    }
    return {};
}

/// Two gateways that meet in a zone: along both of their lines to it, and straight through it.
QPolygonF OverlayWays::throughHub(Thing from, Thing to) const
{
    if (from.kind != Thing::Kind::Gateway || to.kind != Thing::Kind::Gateway)
        return {};
    for (int i = 0; i < m_scene.zones.size(); ++i) {
        const Thing zone{Thing::Kind::Zone, i};
        const QPolygonF in = known(from, zone), out = known(zone, to);
        if (in.isEmpty() || out.isEmpty())
            continue;
        const QPointF a = in.last(), b = out.first();
        QPolygonF way = in;
        const QRectF rect = m_scene.rectOf(zone);
        const bool sideways = std::abs(a.x() - rect.left()) < 1 || std::abs(a.x() - rect.right()) < 1;
        const QPointF middle((a.x() + b.x()) / 2, (a.y() + b.y()) / 2);
        if (sideways)
            way << QPointF(middle.x(), a.y()) << QPointF(middle.x(), b.y());
        else
            way << QPointF(a.x(), middle.y()) << QPointF(b.x(), middle.y());
        for (const QPointF &point : out)
            way << point;
        return straightened(way);
    }
    return {};
}

void OverlayWays::want(Thing from, Thing to)
{
    if (!from || !to || from == to || m_found.contains({from, to}))
        return;
    QPolygonF way = known(from, to);
    if (way.isEmpty())
        way = throughHub(from, to);
    if (way.isEmpty())
        m_missing.append({from, to});
    m_found[{from, to}] = way;
}

/// The router leads them round everything that stands in the scene, as if they were its only lines.
void OverlayWays::findMissing()
{
    const QList<std::pair<Thing, Thing>> missing = std::exchange(m_missing, {});
    if (missing.isEmpty())
        return;
    Scene alone;
    if (m_scene.cards.size() <= mostCards) {
        alone = m_scene;
        alone.connectors.clear();
        alone.trunks.clear();
        alone.rails.clear();
        alone.badges.clear();
        for (const auto &[from, to] : missing) {
            SceneConnector connector;
            connector.a = std::min(from, to);
            connector.b = std::max(from, to);
            connector.forward = true;
            if (from.kind == Thing::Kind::Gateway || to.kind == Thing::Kind::Gateway) {
                const Thing gateway = from.kind == Thing::Kind::Gateway ? from : to;
                SceneTrunk trunk;
                trunk.gateway = gateway.index;
                trunk.other = gateway == from ? to : from;
                trunk.connectors.append(int(alone.connectors.size()));
                connector.trunk = int(alone.trunks.size());
                alone.trunks.append(trunk);
            }
            alone.connectors.append(connector);
        }
        routeScene(alone);
    }
    for (const auto &[from, to] : missing) {
        QPolygonF way;
        for (const SceneConnector &connector : std::as_const(alone.connectors))
            if (connector.a == std::min(from, to) && connector.b == std::max(from, to))
                way = connector.a == from ? connector.way : turned(connector.way);
        const QRectF a = m_scene.rectOf(from), b = m_scene.rectOf(to);
        if (way.size() < 2 && !a.isEmpty() && !b.isEmpty())
            way = quickWay(a, b);
        m_found[{from, to}] = way;
    }
}

QPolygonF OverlayWays::way(Thing from, Thing to)
{
    want(from, to);
    findMissing();
    const auto found = m_found.find({from, to});
    return found == m_found.end() ? QPolygonF() : found->second;
}

} // namespace portolan
