// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/drawing/routing.h"

#include "model/drawing/routelabels.h"
#include "model/drawing/router.h"

#include <algorithm>
#include <cmath>

namespace portolan {

namespace {

constexpr int mostCards = 240; ///< above, every zone is routed for itself

} // namespace

int Router::zoneOf(Thing thing) const
{
    switch (thing.kind) {
    case Thing::Kind::Zone:
        return thing.index;
    case Thing::Kind::Card:
        return m_scene.cards.at(thing.index).zone;
    case Thing::Kind::Group:
        return m_scene.groups.at(thing.index).zone;
    default:
        return -1;
    }
}

bool Router::isDrawn(Thing thing) const
{
    const int zone = zoneOf(thing);
    return thing.kind == Thing::Kind::Zone || zone < 0 || !m_scene.zones.at(zone).collapsed;
}

void Router::sortIntoNets()
{
    QList<Net> trunks, rails, pairs, groups;
    for (int i = 0; i < m_scene.trunks.size(); ++i) {
        Net net;
        net.centre = {Thing::Kind::Gateway, m_scene.trunks.at(i).gateway};
        net.trunk = i;
        net.zone = zoneOf(m_scene.trunks.at(i).other);
        net.connectors = m_scene.trunks.at(i).connectors;
        trunks.append(net);
    }
    std::map<std::pair<int, bool>, Net> railOf; // by zone, multicast apart
    std::map<Thing, int> partners;
    const auto isPair = [this](const SceneConnector &c) {
        return c.trunk < 0 && c.a.kind != Thing::Kind::Zone && c.b.kind != Thing::Kind::Zone;
    };
    for (const SceneConnector &connector : m_scene.connectors)
        if (isPair(connector)) {
            ++partners[connector.a];
            ++partners[connector.b];
        }
    std::map<std::pair<Thing, int>, Net> stars; // line kinds that differ must not share a lane
    for (int i = 0; i < m_scene.connectors.size(); ++i) {
        const SceneConnector &connector = m_scene.connectors.at(i);
        if (connector.trunk >= 0)
            continue;
        if (!isPair(connector)) {
            Net &net = railOf[{zoneOf(connector.a), connector.kind == LineKind::Multicast}];
            net.zone = zoneOf(connector.a);
            net.connectors.append(i);
            continue;
        }
        const bool toGroup = connector.b.kind == Thing::Kind::Group;
        const Thing centre = toGroup || partners[connector.b] > partners[connector.a] ? connector.b : connector.a;
        Net &net = stars[{centre, int(connector.kind)}];
        net.centre = centre;
        net.zone = zoneOf(centre);
        net.connectors.append(i);
    }
    for (const auto &[zone, net] : railOf)
        rails.append(net);
    for (const auto &[key, net] : stars)
        (net.centre.kind == Thing::Kind::Group ? groups : pairs).append(net);
    // Short nets first inside a zone: what lies side by side gets the straight lane.
    m_nets = pairs + trunks + rails + groups;
}

QList<int> Router::areasOf(const Net &net) const
{
    QList<int> areas;
    if (net.zone >= 0)
        areas.append(net.zone);
    for (const int i : net.connectors)
        for (const Thing end : {m_scene.connectors.at(i).a, m_scene.connectors.at(i).b})
            if (const int zone = zoneOf(end); zone >= 0 && !areas.contains(zone))
                areas.append(zone);
    return areas;
}

void Router::routeLeg(LaneGrid &grid, const Net &net, int index)
{
    SceneConnector &connector = m_scene.connectors[index];
    const Thing leaf = leafOf(net, connector);
    if (!isDrawn(leaf))
        return;
    const QList<QPointF> partners =
        net.centre ? QList<QPointF>{m_scene.rectOf(net.centre).center()} : QList<QPointF>{};
    LaneGrid::Way way = grid.join(portsOf(leaf, false, partners));
    if (way.points.size() < 2)
        return;
    if (leaf.kind == Thing::Kind::Gateway)
        takePort(leaf.index, way.points.last(), net.trunk, connector.kind != LineKind::NoPath);
    if (connector.b != leaf) { // the way runs from a to b
        std::reverse(way.points.begin(), way.points.end());
    }
    connector.way = way.points;
    connector.branch = way.branch;
}

void Router::endAtBorder(SceneConnector &connector, Thing zone, const QPolygonF &along) const
{
    const QRectF r = m_scene.rectOf(zone);
    QPolygonF way{QList<QPointF>{along.first()}};
    for (int i = 1; i < along.size(); ++i) {
        const QPointF a = along.at(i - 1), b = along.at(i);
        if (!r.contains(b)) {
            way.append(b);
            continue;
        }
        way.append(a.y() == b.y() ? QPointF(b.x() > a.x() ? r.left() : r.right(), a.y())
                                  : QPointF(a.x(), b.y() > a.y() ? r.top() : r.bottom()));
        break;
    }
    const QPointF end = way.last(), v = end - way.at(way.size() - 2);
    const double length = std::abs(v.x()) + std::abs(v.y());
    connector.branch = {QList<QPointF>{end - v * (std::min(10.0, length) / std::max(1.0, length)), end}};
    if (connector.a == zone)
        std::reverse(way.begin(), way.end());
    connector.way = way;
}

void Router::route(LaneGrid &grid, const Net &net)
{
    if (m_apart) // in one zone all is at home
        grid.beginNet({});
    else
        grid.beginNet(areasOf(net), net.trunk < 0);
    QList<int> order = net.connectors;
    QPointF from;
    if (net.centre) {
        QList<QPointF> partners;
        for (const int i : order)
            partners.append(m_scene.rectOf(leafOf(net, m_scene.connectors.at(i))).center());
        grid.setCentre(portsOf(net.centre, true, partners), net.centre.kind != Thing::Kind::Gateway);
        from = m_scene.rectOf(net.centre).center();
    } else {
        QRectF all;
        for (const int i : order)
            all |= m_scene.rectOf(leafOf(net, m_scene.connectors.at(i)));
        from = all.center();
        if (!grid.setRoot(from))
            return;
    }
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        const auto distance = [&](int i) {
            const QPointF d = m_scene.rectOf(leafOf(net, m_scene.connectors.at(i))).center() - from;
            return std::abs(d.x()) + std::abs(d.y());
        };
        const bool zoneA = leafOf(net, m_scene.connectors.at(a)).kind == Thing::Kind::Zone;
        const bool zoneB = leafOf(net, m_scene.connectors.at(b)).kind == Thing::Kind::Zone;
        return zoneA != zoneB ? zoneB : distance(a) < distance(b);
    });
    QPolygonF first;
    for (const int i : order) {
        const Thing leaf = leafOf(net, m_scene.connectors.at(i));
        if (leaf.kind == Thing::Kind::Zone && first.size() > 1) {
            endAtBorder(m_scene.connectors[i], leaf, first);
            continue;
        }
        routeLeg(grid, net, i);
        const SceneConnector &connector = m_scene.connectors.at(i);
        if (first.isEmpty() && connector.way.size() > 1)
            first = connector.a == net.centre
                        ? connector.way
                        : QPolygonF(QList<QPointF>(connector.way.rbegin(), connector.way.rend()));
    }
    if (net.centre.kind != Thing::Kind::Gateway)
        return;
    for (const int i : order) {
        const SceneConnector &connector = m_scene.connectors.at(i);
        if (connector.way.size() < 2)
            continue;
        const QPointF port = connector.a == net.centre ? connector.way.first() : connector.way.last();
        takePort(net.centre.index, port, net.trunk, connector.kind != LineKind::NoPath);
        break;
    }
}

void Router::fallBack()
{
    for (SceneConnector &connector : m_scene.connectors) {
        if (!connector.way.isEmpty() || !isDrawn(connector.a) || !isDrawn(connector.b))
            continue;
        const bool rail = connector.a.kind == Thing::Kind::Zone && zoneOf(connector.b) == connector.a.index;
        if (!rail && !m_scene.rectOf(connector.a).isNull() && !m_scene.rectOf(connector.b).isNull())
            connector.way = connector.branch = quickWay(m_scene.rectOf(connector.a), m_scene.rectOf(connector.b));
    }
}

void Router::run()
{
    for (SceneConnector &connector : m_scene.connectors) {
        connector.way.clear();
        connector.branch.clear();
    }
    for (SceneTrunk &trunk : m_scene.trunks)
        trunk.way.clear();
    for (SceneGateway &gateway : m_scene.gateways)
        gateway.ports.clear();
    sortIntoNets();
    if (m_scene.cards.size() > mostCards || !routeTogether())
        routeApart();
    if (!m_progress.isCancelled())
        fallBack();
}

QPolygonF quickWay(const QRectF &from, const QRectF &to)
{
    const QPointF a = from.center(), b = to.center();
    const auto way = [](std::initializer_list<QPointF> points) {
        return straightened(QPolygonF(QList<QPointF>(points)));
    };
    if (from.right() + 16 < to.left() || to.right() + 16 < from.left()) {
        const bool right = from.right() < to.left();
        const QPointF start(right ? from.right() : from.left(), a.y()), end(right ? to.left() : to.right(), b.y());
        const double middle = (start.x() + end.x()) / 2;
        return way({start, QPointF(middle, start.y()), QPointF(middle, end.y()), end});
    }
    const bool down = a.y() < b.y();
    const QPointF start(a.x(), down ? from.bottom() : from.top()), end(b.x(), down ? to.top() : to.bottom());
    const double middle = (start.y() + end.y()) / 2;
    return way({start, QPointF(start.x(), middle), QPointF(end.x(), middle), end});
}

void sketchScene(Scene &scene)
{
    const auto isDrawn = [&scene](Thing thing) {
        const int zone = thing.kind == Thing::Kind::Card    ? scene.cards.at(thing.index).zone
                         : thing.kind == Thing::Kind::Group ? scene.groups.at(thing.index).zone
                                                            : -1;
        return zone < 0 || !scene.zones.at(zone).collapsed;
    };
    for (SceneConnector &connector : scene.connectors)
        if (!scene.isOnRail(connector) && isDrawn(connector.a) && isDrawn(connector.b))
            connector.way = connector.branch = quickWay(scene.rectOf(connector.a), scene.rectOf(connector.b));
    for (SceneTrunk &trunk : scene.trunks)
        trunk.way = quickWay(scene.gateways.at(trunk.gateway).rect, scene.rectOf(trunk.other));
    scene.index();
}

void routeScene(Scene &scene, const Progress &progress)
{
    Router(scene, progress).run();
    if (progress.isCancelled())
        return;
    placeLabels(scene);
    scene.index();
}

} // namespace portolan
