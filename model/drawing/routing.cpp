// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/drawing/routing.h"

#include "model/drawing/lanegrid.h"
#include "model/drawing/layout.h"
#include "model/drawing/routelabels.h"

#include <QtGui/QFontMetricsF>
#include <algorithm>
#include <cmath>
#include <map>

namespace portolan {

namespace {

constexpr int mostCards = 240; ///< above, every zone is routed for itself
constexpr double offGateway = 20, offSide = 8, offEdge = 8, offZone = 20, laneWidth = 20;

/// Lines that form one tree: from a gateway, from a card with several partners, from a group, or a rail.
struct Net
{
    Thing centre; ///< none: a rail
    int trunk = -1;
    int zone = -1; ///< of the leaves
    QList<int> connectors;
};

class Router
{
public:
    explicit Router(Scene &scene) : m_scene(scene) {}
    void run();

private:
    void sortIntoNets();
    void routeTogether();
    void routeApart();
    void addThing(LaneGrid &grid, const QRectF &rect, double across, double down) const;
    void addZone(LaneGrid &grid, const SceneZone &zone, bool words) const;
    void addCorridors(LaneGrid &grid, const QList<QRectF> &blocks, const QRectF &window) const;
    void addInside(LaneGrid &grid, const SceneZone &zone) const;
    void route(LaneGrid &grid, const Net &net);
    void routeLeg(LaneGrid &grid, const Net &net, int connector);
    void endAtBorder(SceneConnector &connector, Thing zone, const QPolygonF &along) const;
    void fallBack();
    QList<LanePort> portsOf(Thing thing, bool asCentre, const QList<QPointF> &partners = {}) const;
    QList<LanePort> gatewayPorts(const SceneGateway &gateway, const QList<QPointF> &partners) const;
    bool isPortFree(const QPointF &port) const;
    void takePort(int gateway, const QPointF &port, int trunk, bool drawn);
    QList<int> areasOf(const Net &net) const;
    int zoneOf(Thing thing) const;
    bool isDrawn(Thing thing) const;
    Thing leafOf(const Net &net, const SceneConnector &connector) const
    {
        return connector.a == net.centre || (!net.centre && connector.a.kind == Thing::Kind::Zone) ? connector.b
                                                                                                   : connector.a;
    }

    Scene &m_scene;
    QList<Net> m_nets;
    std::map<int, QPointF> m_doors; ///< trunk -> where it enters its zone, when zones are routed apart
    QList<QPointF> m_takenPorts;
};

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

/// False for what a collapsed zone hides.
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

/// The words of the head are obstacles, its empty middle is not.
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
    const double name = QFontMetricsF(fonts.bodyBold).horizontalAdvance(zone.name) +
                        QFontMetricsF(fonts.small).horizontalAdvance(zone.vlan) + 32;
    const double subnets = QFontMetricsF(fonts.figures).horizontalAdvance(zone.subnets) + 24;
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

/// Lanes in the free room between zones and gateways.
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

/// Spread about the middle of each side, and straight opposite the partners where that is possible.
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

/// A leg to a zone as a whole runs along another leg and ends where that enters the zone.
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

/// First the trunks, from gateways to zones as a whole; then every zone by itself, with the trunks' doors as
/// centres.
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

/// What found no way at all is drawn all the same.
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
    for (SceneGateway &gateway : m_scene.gateways)
        gateway.ports.clear();
    sortIntoNets();
    m_scene.cards.size() > mostCards ? routeApart() : routeTogether();
    fallBack();
}

} // namespace

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

void routeScene(Scene &scene)
{
    Router(scene).run();
    placeLabels(scene);
    scene.index();
}

} // namespace portolan
