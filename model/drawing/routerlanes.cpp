// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/drawing/layout.h"
#include "model/drawing/router.h"

#include <algorithm>
#include <cmath>

namespace portolan {

namespace {

constexpr double laneWidth = 20;
constexpr qsizetype mostSteps = 6'000'000; ///< crossings times lines that are still routed all together

} // namespace

bool Router::isPortFree(int gateway, const QPointF &port) const
{
    const std::vector<QPointF> &taken = m_takenPorts[size_t(gateway)];
    return std::none_of(taken.begin(), taken.end(), [&port](const QPointF &other) {
        return std::abs(other.x() - port.x()) + std::abs(other.y() - port.y()) < 11;
    });
}

void Router::takePort(int gateway, const QPointF &port, int trunk, bool drawn)
{
    if (isPortFree(gateway, port))
        m_takenPorts[size_t(gateway)].push_back(port);
    if (drawn)
        m_scene.gateways[gateway].ports.append({port, trunk});
}

QList<LanePort> Router::gatewayPorts(int gateway, const QList<QPointF> &partners) const
{
    const QRectF &r = m_scene.gateways.at(gateway).rect;
    QList<LanePort> ports, taken;
    const auto add = [&](double x, double y, double outX, double outY, double cost) {
        (isPortFree(gateway, QPointF(x, y)) ? ports : taken)
            .append({.at = QPointF(x, y), .node = QPointF(x + outX, y + outY), .across = outX != 0, .cost = cost});
    };
    const auto sides = [&](double off, double price) {
        add(r.left(), r.center().y() + off, -offOutside, 0, std::abs(off) * price);
        add(r.right(), r.center().y() + off, offOutside, 0, std::abs(off) * price);
    };
    const auto ends = [&](double off, double price) {
        add(r.center().x() + off, r.top(), 0, -offOutside, std::abs(off) * price + 24);
        add(r.center().x() + off, r.bottom(), 0, offOutside, std::abs(off) * price + 24);
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
    return ports.isEmpty() ? taken : ports; // where all are taken they are shared
}

QList<LanePort> Router::portsOf(Thing thing, bool asCentre, const QList<QPointF> &partners) const
{
    if (thing.kind == Thing::Kind::Gateway)
        return gatewayPorts(thing.index, partners);
    const QRectF r = m_scene.rectOf(thing);
    const bool isZone = thing.kind == Thing::Kind::Zone;
    const double across = isZone ? offOutside : offSide, down = isZone ? offOutside : offEdge;
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

void Router::addGateway(LaneGrid &grid, int gateway) const
{
    addThing(grid, m_scene.gateways.at(gateway).rect, offOutside, offOutside);
    for (const LanePort &port : gatewayPorts(gateway))
        port.across ? grid.addRow(port.node.y(), true) : grid.addColumn(port.node.x(), true);
}

QList<QRectF> Router::headWords(const SceneZone &zone) const
{
    const QRectF &r = zone.rect;
    const double name = m_bold.horizontalAdvance(zone.name.left(64)) + m_small.horizontalAdvance(zone.vlan) + 32;
    const double subnets = m_figures.horizontalAdvance(zone.subnets.left(64)) + 24;
    const double head = zone.external ? measure::externalHead : measure::strip;
    QList<QRectF> words{QRectF(r.left(), r.top() + 3, std::min(name, r.width()), head - 6)};
    if (!zone.subnets.isEmpty())
        words.append(
            QRectF(std::max(r.left(), r.right() - subnets), r.top() + 3, std::min(subnets, r.width()), head - 6));
    return words;
}

void Router::addZone(LaneGrid &grid, const SceneZone &zone) const
{
    const QRectF &r = zone.rect;
    grid.addArea(r);
    for (const double x : {r.left() - offOutside, r.center().x(), r.right() + offOutside})
        grid.addColumn(x, true);
    for (const double y : {r.top() - offOutside, r.center().y(), r.bottom() + offOutside})
        grid.addRow(y, true);
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

bool Router::routeTogether()
{
    LaneGrid grid;
    QRectF window;
    QList<QRectF> blocks;
    for (const SceneZone &zone : m_scene.zones) {
        window |= zone.rect;
        blocks.append(zone.rect);
        addZone(grid, zone);
        addInside(grid, zone);
        for (const QRectF &words : headWords(zone))
            grid.addObstacle(words);
    }
    for (int i = 0; i < m_scene.gateways.size(); ++i) {
        window |= m_scene.gateways.at(i).rect;
        blocks.append(m_scene.gateways.at(i).rect);
        addGateway(grid, i);
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
    if (!grid.build(mostSteps / std::max<qsizetype>(1, m_scene.connectors.size())))
        return false;
    for (qsizetype i = 0; i < m_nets.size() && !m_progress.isCancelled(); ++i) {
        m_progress.step(int(i), int(m_nets.size()));
        route(grid, m_nets.at(i));
    }
    return true;
}

} // namespace portolan
