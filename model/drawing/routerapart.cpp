// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Large drawings: no line looks at more than its neighbourhood, so that twice the plan takes twice the time.
#include "model/drawing/layout.h"
#include "model/drawing/router.h"

#include <algorithm>
#include <cmath>

namespace portolan {

namespace {

constexpr double margin = 160;    ///< about what a trunk joins
constexpr double mostLanes = 160; ///< each way in a window, besides those of the ports
constexpr double stepsOutside = 3'000'000, stepsInside = 2'000'000; ///< that all lines share
constexpr int leastOutside = 1500, mostOutside = 30'000, leastInside = 120, mostInside = 100'000;

/// How many steps each of so many lines may take.
int share(double steps, qsizetype lines, int least, int most)
{
    return int(std::clamp(steps / double(std::max<qsizetype>(1, lines)), double(least), double(most)));
}

double distance(const QPointF &a, const QPointF &b)
{
    return std::abs(a.x() - b.x()) + std::abs(a.y() - b.y());
}

/// Where lines may run inside a zone.
QRectF roomOf(const SceneZone &zone, double edge)
{
    const double head = (zone.external ? measure::externalHead : measure::strip) + measure::underStrip / 2;
    return zone.rect.adjusted(edge, head, -edge, -edge);
}

double within(double at, double low, double high)
{
    return std::max(low, std::min(at, high));
}

} // namespace

/// Into a zone through its sides, or through its head where that says nothing.
QList<LanePort> Router::zoneDoors(int index) const
{
    const SceneZone &zone = m_scene.zones.at(index);
    QList<LanePort> doors;
    for (const LanePort &middle : portsOf({Thing::Kind::Zone, index}, false)) {
        const bool top = !middle.across && middle.node.y() < middle.at.y();
        for (const double off : {0.0, -20.0, 20.0, -40.0, 40.0, -60.0, 60.0}) {
            LanePort door = middle;
            const QPointF by = middle.across ? QPointF(0, off) : QPointF(off, 0);
            door.at += by;
            door.node += by;
            door.cost += std::abs(off) * 0.9;
            const QRectF room = zone.collapsed ? zone.rect : roomOf(zone, offEdge);
            const bool inside =
                off == 0 || (middle.across ? door.at.y() >= room.top() && door.at.y() <= room.bottom()
                                           : door.at.x() >= room.left() && door.at.x() <= room.right());
            const auto names = [&](const QRectF &words) {
                return door.at.x() >= words.left() && door.at.x() <= words.right();
            };
            const QList<QRectF> words = top && !zone.collapsed ? headWords(zone) : QList<QRectF>();
            const auto &taken = m_takenDoors[size_t(index)];
            if (inside && std::none_of(words.begin(), words.end(), names) &&
                std::none_of(taken.begin(), taken.end(),
                             [&](const QPointF &other) { return distance(other, door.at) < 11; }))
                doors.append(door);
        }
    }
    return doors.isEmpty() ? portsOf({Thing::Kind::Zone, index}, false) : doors;
}

void Router::gatherOutside()
{
    const int zones = int(m_scene.zones.size()), gateways = int(m_scene.gateways.size());
    m_takenDoors.resize(size_t(zones));
    for (int i = 0; i < zones; ++i)
        m_blocks.add(m_scene.zones.at(i).rect, i);
    for (int i = 0; i < gateways; ++i)
        m_blocks.add(m_scene.gateways.at(i).rect, zones + i);
    for (const SceneCard &card : m_scene.cards)
        if (card.zone < 0)
            m_loose.append(card.rect);
    for (const SceneGroup &group : m_scene.groups)
        if (group.zone < 0)
            m_loose.append(group.rect);
    for (const SceneNote &note : m_scene.notes)
        m_loose.append(note.rect);
    for (int i = 0; i < m_loose.size(); ++i)
        m_blocks.add(m_loose.at(i), zones + gateways + i);
}

LaneGrid::Way Router::wayOutside(const Net &net, const QRectF &window, bool throughZones)
{
    const Thing other = m_scene.trunks.at(net.trunk).other;
    const int zones = int(m_scene.zones.size()), gateways = int(m_scene.gateways.size());
    LaneGrid grid;
    QList<QRectF> blocks;
    QList<int> areas;
    int area = 0;
    for (const int id : m_blocks.allMeeting(window)) {
        const Thing thing = id < zones              ? Thing{Thing::Kind::Zone, id}
                            : id < zones + gateways ? Thing{Thing::Kind::Gateway, id - zones}
                                                    : Thing();
        const QRectF rect = thing ? m_scene.rectOf(thing) : m_loose.at(id - zones - gateways);
        const bool own = thing && (thing == net.centre || thing == other);
        if (thing.kind == Thing::Kind::Zone && throughZones) {
            if (own)
                areas.append(area);
            ++area;
            grid.addArea(rect);
            for (const double inset : {offOutside / 2, -offOutside / 2}) { // so that its inside is felt
                grid.addColumn(inset > 0 ? rect.left() + inset : rect.right() + inset, false);
                grid.addRow(inset > 0 ? rect.top() + inset : rect.bottom() + inset, false);
            }
        } else {
            grid.addObstacle(rect);
        }
        if (own)
            continue;
        blocks.append(rect);
        for (const double x : {rect.left() - offOutside, rect.right() + offOutside})
            grid.addColumn(x, false);
        for (const double y : {rect.top() - offOutside, rect.bottom() + offOutside})
            grid.addRow(y, false);
    }
    for (const Thing end : {net.centre, other}) {
        blocks.append(m_scene.rectOf(end));
        if (end.kind == Thing::Kind::Gateway)
            addGateway(grid, end.index);
        else if (end.kind != Thing::Kind::Zone)
            addThing(grid, m_scene.rectOf(end), offSide, offEdge);
    }
    const QList<LanePort> doors = other.kind == Thing::Kind::Zone
                                      ? zoneDoors(other.index)
                                      : portsOf(other, false, {m_scene.rectOf(net.centre).center()});
    for (const LanePort &door : doors) {
        grid.addColumn(door.node.x(), true);
        grid.addRow(door.node.y(), true);
    }
    const QList<LanePort> centre = portsOf(net.centre, true, {m_scene.rectOf(other).center()});
    for (const LanePort &port : centre)
        port.across ? grid.addRow(port.node.y(), true) : grid.addColumn(port.node.x(), true);
    addCorridors(grid, blocks, window);
    grid.setClosest(std::max(6.0, window.width() / mostLanes), std::max(6.0, window.height() / mostLanes));
    grid.setPatience(share(stepsOutside, m_scene.trunks.size(), leastOutside, mostOutside));
    grid.build();
    for (const int stretch : m_drawn.allMeeting(window))
        grid.occupy(m_stretches[size_t(stretch)].p1(), m_stretches[size_t(stretch)].p2());
    grid.beginNet(areas);
    grid.setCentre(centre, false);
    return grid.join(doors);
}

void Router::routeOutside(const Net &net, QPolygonF &outside)
{
    const Thing other = m_scene.trunks.at(net.trunk).other;
    const QRectF both = m_scene.rectOf(net.centre) | m_scene.rectOf(other);
    LaneGrid::Way way = wayOutside(net, both.adjusted(-margin, -margin, margin, margin), false);
    if (way.points.size() < 2) // something stands all about it
        way = wayOutside(net, both.adjusted(-8 * margin, -8 * margin, 8 * margin, 8 * margin), false);
    if (way.points.size() < 2) // zones that overlap
        way = wayOutside(net, both.adjusted(-margin, -margin, margin, margin), true);
    if (way.points.size() < 2)
        return;
    for (int i = 1; i < way.points.size(); ++i) {
        const QLineF stretch(way.points.at(i - 1), way.points.at(i));
        m_drawn.add(QRectF(stretch.p1(), stretch.p2()).normalized().adjusted(-1, -1, 1, 1),
                    int(m_stretches.size()));
        m_stretches.push_back(stretch);
    }
    takePort(net.centre.index, way.centre, net.trunk, true);
    if (other.kind == Thing::Kind::Gateway)
        takePort(other.index, way.points.last(), net.trunk, true);
    if (other.kind == Thing::Kind::Zone)
        m_takenDoors[size_t(other.index)].push_back(way.points.last());
    outside = way.points;
    m_scene.trunks[net.trunk].way = way.points;
    for (const int i : net.connectors) {
        SceneConnector &connector = m_scene.connectors[i];
        if (leafOf(net, connector) != other)
            continue;
        connector.way = connector.b == net.centre
                            ? QPolygonF(QList<QPointF>(way.points.rbegin(), way.points.rend()))
                            : way.points;
        connector.branch = connector.way;
    }
}

void Router::routeTrunk(LaneGrid &grid, const Net &net, const QPolygonF &outside)
{
    const QRectF room = roomOf(m_scene.zones.at(net.zone), offEdge);
    const QPointF door = outside.last();
    const QPointF in(within(door.x(), room.left(), room.right()), within(door.y(), room.top(), room.bottom()));
    grid.beginNet({});
    grid.setCentre({{.at = door, .node = in, .across = in.y() == door.y(), .cost = 0}}, false);
    QList<std::pair<double, int>> order; // the nearest first: the others meet its line
    for (const int i : net.connectors) {
        const Thing leaf = leafOf(net, m_scene.connectors.at(i));
        if (leaf.kind == Thing::Kind::Card || leaf.kind == Thing::Kind::Group)
            order.append({distance(m_scene.rectOf(leaf).center(), door), i});
    }
    std::sort(order.begin(), order.end());
    bool first = true;
    for (const auto &[away, i] : order) {
        SceneConnector &connector = m_scene.connectors[i];
        const Thing leaf = leafOf(net, connector);
        const LaneGrid::Way inner = grid.join(portsOf(leaf, false));
        if (inner.points.size() < 2)
            continue;
        QPolygonF whole = straightened(outside + inner.points);
        connector.branch = first ? whole : inner.branch;
        first = false;
        if (connector.b != leaf)
            std::reverse(whole.begin(), whole.end());
        connector.way = whole;
    }
}

void Router::routeInside(int index, const QList<const Net *> &nets, const std::vector<QPolygonF> &outside)
{
    const SceneZone &zone = m_scene.zones.at(index);
    LaneGrid grid;
    addInside(grid, zone);
    for (const int card : zone.cards)
        addThing(grid, m_scene.cards.at(card).rect, offSide, offEdge);
    for (const int group : zone.groups)
        addThing(grid, m_scene.groups.at(group).rect, offSide, offEdge);
    const QRectF room = roomOf(zone, offEdge);
    for (const Net *net : nets)
        if (net->trunk >= 0 && !outside[size_t(net->trunk)].isEmpty()) {
            const QPointF door = outside[size_t(net->trunk)].last();
            grid.addColumn(within(door.x(), room.left(), room.right()), true);
            grid.addRow(within(door.y(), room.top(), room.bottom()), true);
        }
    grid.setPatience(m_patience);
    grid.build();
    for (const Net *net : nets) {
        if (m_progress.isCancelled())
            return;
        if (net->trunk < 0)
            route(grid, *net);
        else if (!outside[size_t(net->trunk)].isEmpty())
            routeTrunk(grid, *net, outside[size_t(net->trunk)]);
    }
}

void Router::routeApart()
{
    m_apart = true;
    m_patience = share(stepsInside, m_scene.connectors.size(), leastInside, mostInside);
    gatherOutside();
    std::vector<QPolygonF> outside(size_t(m_scene.trunks.size())); // from the gateway to the door
    QList<QList<const Net *>> inside(m_scene.zones.size());
    QList<std::pair<double, const Net *>> trunks; // what lies side by side gets the straight lane
    for (const Net &net : m_nets) {
        if (net.zone >= 0)
            inside[net.zone].append(&net);
        if (net.trunk >= 0)
            trunks.append({distance(m_scene.rectOf(net.centre).center(),
                                    m_scene.rectOf(m_scene.trunks.at(net.trunk).other).center()),
                           &net});
    }
    std::stable_sort(trunks.begin(), trunks.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    const int total = int(trunks.size() + m_scene.zones.size());
    int done = 0;
    for (const auto &[away, net] : std::as_const(trunks)) {
        if (m_progress.isCancelled())
            return;
        m_progress.step(done++, total);
        routeOutside(*net, outside[size_t(net->trunk)]);
    }
    for (int z = 0; z < m_scene.zones.size(); ++z) {
        if (m_progress.isCancelled())
            return;
        m_progress.step(done++, total);
        if (!m_scene.zones.at(z).collapsed && !inside.at(z).isEmpty())
            routeInside(z, inside.at(z), outside);
    }
}

} // namespace portolan
