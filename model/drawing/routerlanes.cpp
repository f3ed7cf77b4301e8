// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/drawing/layout.h"
#include "model/drawing/router.h"

#include <QtGui/QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace portolan {

namespace {

constexpr double offGateway = 20, offSide = 8, offEdge = 8, offZone = 20, laneWidth = 20;

} // namespace

bool Router::isPortFree(const QPointF &port) const
{
    return std::none_of(m_takenPorts.begin(), m_takenPorts.end(), [&port](const QPointF &taken) {
        return std::abs(taken.x() - port.x()) + std::abs(taken.y() - port.y()) < 11;
    });
}

void Router::takePort(int gateway, const QPointF &port, int trunk, bool drawn)
{
    m_takenPorts.append(port);
    if (drawn)
        m_scene.gateways[gateway].ports.append({port, trunk});
}

QList<LanePort> Router::gatewayPorts(const SceneGateway &gateway, const QList<QPointF> &partners) const
{
    const QRectF &r = gateway.rect;
    QList<LanePort> ports;
    const auto add = [&](double x, double y, double outX, double outY, double cost) {
        if (isPortFree(QPointF(x, y)))
            ports.append(
                {.at = QPointF(x, y), .node = QPointF(x + outX, y + outY), .across = outX != 0, .cost = cost});
    };
    const auto sides = [&](double off, double price) {
        add(r.left(), r.center().y() + off, -offGateway, 0, std::abs(off) * price);
        add(r.right(), r.center().y() + off, offGateway, 0, std::abs(off) * price);
    };
    const auto ends = [&](double off, double price) {
        add(r.center().x() + off, r.top(), 0, -offGateway, std::abs(off) * price + 24);
        add(r.center().x() + off, r.bottom(), 0, offGateway, std::abs(off) * price + 24);
    };
    for (const double off : {0.0, -18.0, 18.0, -34.0, 34.0})
        sides(off, 0.9);
    for (const double off : {0.0, -20.0, 20.0, -40.0, 40.0})
        ends(off, 0.9);
    for (const QPointF &partner : partners) {
        if (std::abs(partner.y() - r.center().y()) <= r.height() / 2 - 10)
            sides(partner.y() - r.center().y(), 0.25);
        if (std::abs(partner.x() - r.center().x()) <= r.width() / 2 - 14)
            ends(partner.x() - r.center().x(), 0.25);
    }
    return ports;
}

QList<LanePort> Router::portsOf(Thing thing, bool asCentre, const QList<QPointF> &partners) const
{
    if (thing.kind == Thing::Kind::Gateway)
        return gatewayPorts(m_scene.gateways.at(thing.index), partners);
    const QRectF r = m_scene.rectOf(thing);
    const bool isZone = thing.kind == Thing::Kind::Zone;
    const double across = isZone ? offZone : offSide, down = isZone ? offZone : offEdge;
    const double flat = isZone || thing.kind == Thing::Kind::Group ? 0 : asCentre ? 12 : 30;
    return {{.at = QPointF(r.left(), r.center().y()),
             .node = QPointF(r.left() - across, r.center().y()),
             .across = true,
             .cost = 0},
            {.at = QPointF(r.right(), r.center().y()),
             .node = QPointF(r.right() + across, r.center().y()),
             .across = true,
             .cost = 0},
            {.at = QPointF(r.center().x(), r.top()),
             .node = QPointF(r.center().x(), r.top() - down),
             .across = false,
             .cost = flat},
            {.at = QPointF(r.center().x(), r.bottom()),
             .node = QPointF(r.center().x(), r.bottom() + down),
             .across = false,
             .cost = flat}};
}

void Router::addThing(LaneGrid &grid, const QRectF &rect, double across, double down) const
{
    grid.addObstacle(rect);
    grid.addColumn(rect.center().x(), true);
    grid.addRow(rect.center().y(), true);
    for (const double x : {rect.left() - across, rect.right() + across})
        grid.addColumn(x, true);
    for (const double y : {rect.top() - down, rect.bottom() + down})
        grid.addRow(y, true);
}

void Router::addZone(LaneGrid &grid, const SceneZone &zone, bool words) const
{
    const QRectF &r = zone.rect;
    grid.addArea(r);
    grid.addColumn(r.center().x(), false);
    for (const double x : {r.left() - offZone, r.right() + offZone})
        grid.addColumn(x, true);
    for (const double y : {r.top() - offZone, r.bottom() + offZone})
        grid.addRow(y, true);
    grid.addRow(r.center().y(), true);
    grid.addColumn(r.center().x(), true);
    if (!words)
        return;
    static const DrawingFonts fonts;
    const double name = QFontMetricsF(fonts.bodyBold).horizontalAdvance(zone.name.left(64)) +
                        QFontMetricsF(fonts.small).horizontalAdvance(zone.vlan) + 32;
    const double subnets = QFontMetricsF(fonts.figures).horizontalAdvance(zone.subnets.left(64)) + 24;
    const double head = zone.external ? measure::externalHead : measure::strip;
    grid.addObstacle(QRectF(r.left(), r.top() + 3, std::min(name, r.width()), head - 6));
    if (!zone.subnets.isEmpty())
        grid.addObstacle(
            QRectF(std::max(r.left(), r.right() - subnets), r.top() + 3, std::min(subnets, r.width()), head - 6));
}

void Router::addInside(LaneGrid &grid, const SceneZone &zone) const
{
    const QRectF &r = zone.rect;
    for (const double x : {r.left() + offEdge, r.right() - offEdge})
        grid.addColumn(x, false);
    grid.addRow(r.bottom() - offEdge, false);
    grid.addRow(r.top() + (zone.external ? measure::externalHead : measure::strip) + measure::underStrip / 2,
                false);
}

void Router::addCorridors(LaneGrid &grid, const QList<QRectF> &blocks, const QRectF &window) const
{
    const auto fill = [](QList<double> edges, auto add) {
        std::sort(edges.begin(), edges.end());
        for (int i = 1; i < edges.size(); ++i) {
            const double gap = edges.at(i) - edges.at(i - 1);
            if (gap < 2 * laneWidth || gap > 40 * laneWidth)
                continue;
            const double middle = (edges.at(i) + edges.at(i - 1)) / 2;
            add(middle);
            for (int k = 1; k <= 6 && k * laneWidth < gap / 2 - 12; ++k) {
                add(middle - k * laneWidth);
                add(middle + k * laneWidth);
            }
        }
    };
    QList<double> xs{window.left(), window.right()}, ys{window.top(), window.bottom()};
    for (const QRectF &block : blocks) {
        xs << block.left() << block.right();
        ys << block.top() << block.bottom();
    }
    fill(xs, [&grid](double x) { grid.addColumn(x, false); });
    fill(ys, [&grid](double y) { grid.addRow(y, false); });
}

void Router::routeTogether()
{
    LaneGrid grid;
    QRectF window;
    QList<QRectF> blocks;
    for (const SceneZone &zone : m_scene.zones) {
        window |= zone.rect;
        blocks.append(zone.rect);
        addZone(grid, zone, true);
        addInside(grid, zone);
    }
    for (const SceneGateway &gateway : m_scene.gateways) {
        window |= gateway.rect;
        blocks.append(gateway.rect);
        addThing(grid, gateway.rect, offGateway, offGateway);
        for (const LanePort &port : gatewayPorts(gateway, {}))
            port.across ? grid.addRow(port.node.y(), true) : grid.addColumn(port.node.x(), true);
    }
    for (int i = 0; i < m_scene.cards.size(); ++i)
        if (isDrawn({Thing::Kind::Card, i})) {
            window |= m_scene.cards.at(i).rect;
            addThing(grid, m_scene.cards.at(i).rect, offSide, offEdge);
        }
    for (int i = 0; i < m_scene.groups.size(); ++i)
        if (isDrawn({Thing::Kind::Group, i}))
            addThing(grid, m_scene.groups.at(i).rect, offSide, offEdge);
    for (const SceneNote &note : m_scene.notes)
        grid.addObstacle(note.rect);
    addCorridors(grid, blocks, window.adjusted(-120, -120, 120, 120));
    grid.build();
    for (const Net &net : m_nets)
        route(grid, net);
}

void Router::routeApart()
{
    LaneGrid outer;
    QRectF window;
    QList<QRectF> blocks;
    for (const SceneZone &zone : m_scene.zones) {
        window |= zone.rect;
        blocks.append(zone.rect);
        addZone(outer, zone, false);
    }
    for (const SceneGateway &gateway : m_scene.gateways) {
        window |= gateway.rect;
        blocks.append(gateway.rect);
        addThing(outer, gateway.rect, offGateway, offGateway);
        for (const LanePort &port : gatewayPorts(gateway, {}))
            port.across ? outer.addRow(port.node.y(), true) : outer.addColumn(port.node.x(), true);
    }
    addCorridors(outer, blocks, window.adjusted(-120, -120, 120, 120));
    outer.build();
    std::map<int, QPolygonF> outside; // trunk -> from the gateway to the door
    QList<QList<const Net *>> inside(m_scene.zones.size());
    if (outer.size() > 4000000)
        return;
    for (const Net &net : m_nets) {
        if (m_progress.isCancelled())
            return;
        if (net.trunk < 0) {
            if (net.zone >= 0)
                inside[net.zone].append(&net);
            continue;
        }
        outer.beginNet(areasOf(net));
        const Thing other = m_scene.trunks.at(net.trunk).other;
        outer.setCentre(portsOf(net.centre, true, {m_scene.rectOf(other).center()}), false);
        const LaneGrid::Way way = outer.join(portsOf(other, false, {m_scene.rectOf(net.centre).center()}));
        if (way.points.size() < 2)
            continue;
        takePort(net.centre.index, way.centre, net.trunk, true);
        if (other.kind == Thing::Kind::Gateway)
            takePort(other.index, way.points.last(), net.trunk, true);
        outside[net.trunk] = way.points;
        m_scene.trunks[net.trunk].way = way.points;
        for (const int i : net.connectors) {
            SceneConnector &connector = m_scene.connectors[i];
            if (leafOf(net, connector) != m_scene.trunks.at(net.trunk).other)
                continue;
            connector.way = connector.b == net.centre
                                ? QPolygonF(QList<QPointF>(way.points.rbegin(), way.points.rend()))
                                : way.points;
            connector.branch = connector.way;
        }
        if (net.zone >= 0)
            inside[net.zone].append(&net);
    }
    for (int z = 0; z < m_scene.zones.size(); ++z) {
        const SceneZone &zone = m_scene.zones.at(z);
        if (m_progress.isCancelled())
            return;
        if (zone.collapsed || inside.at(z).isEmpty())
            continue;
        LaneGrid grid;
        grid.addArea(QRectF()); // areas are numbered by what is in this grid: only this zone, at index 0
        addInside(grid, zone);
        for (const int card : zone.cards)
            addThing(grid, m_scene.cards.at(card).rect, offSide, offEdge);
        for (const int group : zone.groups)
            addThing(grid, m_scene.groups.at(group).rect, offSide, offEdge);
        const QRectF content = zone.rect.adjusted(offEdge, 0, -offEdge, -offEdge);
        for (const Net *net : inside.at(z))
            if (const auto way = outside.find(net->trunk); way != outside.end()) {
                grid.addColumn(std::clamp(way->second.last().x(), content.left(), content.right()), true);
                grid.addRow(std::clamp(way->second.last().y(), content.top(), content.bottom()), true);
            }
        grid.build();
        for (const Net *net : inside.at(z)) {
            const auto way = outside.find(net->trunk);
            if (net->trunk < 0) {
                route(grid, *net);
                continue;
            }
            if (way == outside.end())
                continue;
            const QPointF door = way->second.last();
            const QPointF in(std::clamp(door.x(), content.left(), content.right()),
                             std::clamp(door.y(), content.top(), content.bottom()));
            grid.beginNet({});
            grid.setCentre({{.at = door, .node = in, .across = in.y() == door.y(), .cost = 0}}, false);
            bool first = true;
            for (const int i : net->connectors) {
                SceneConnector &connector = m_scene.connectors[i];
                const Thing leaf = leafOf(*net, connector);
                if (leaf.kind == Thing::Kind::Zone || leaf.kind == Thing::Kind::Gateway)
                    continue;
                const LaneGrid::Way inner = grid.join(portsOf(leaf, false));
                if (inner.points.size() < 2)
                    continue;
                QPolygonF whole = straightened(way->second + inner.points);
                connector.branch = first ? whole : inner.branch;
                first = false;
                if (connector.b != leaf)
                    std::reverse(whole.begin(), whole.end());
                connector.way = whole;
            }
        }
    }
}

} // namespace portolan
