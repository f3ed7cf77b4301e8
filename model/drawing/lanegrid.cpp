// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/drawing/lanegrid.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace portolan {

namespace {

constexpr double bend = 22, cross = 14, joining = 8;
constexpr double shared = 7;  ///< a unit beside another net's line in the same lane
constexpr double foreign = 3; ///< a unit in somebody else's area
constexpr double closest = 6; ///< between an exact lane and another
constexpr double borderGrow = 5;
constexpr double obstacleGrow = 3; ///< a line keeps at least this away

} // namespace

QPolygonF straightened(const QPolygonF &way)
{
    QPolygonF out;
    for (const QPointF &point : way) {
        if (!out.isEmpty() && std::abs(out.last().x() - point.x()) < 0.01 &&
            std::abs(out.last().y() - point.y()) < 0.01)
            continue;
        if (out.size() >= 2) {
            const QPointF &a = out.at(out.size() - 2), &b = out.last();
            const bool sameX = std::abs(a.x() - b.x()) < 0.01 && std::abs(b.x() - point.x()) < 0.01;
            const bool sameY = std::abs(a.y() - b.y()) < 0.01 && std::abs(b.y() - point.y()) < 0.01;
            if (sameX || sameY) {
                out.last() = point;
                continue;
            }
        }
        out.append(point);
    }
    return out;
}

void LaneGrid::addColumn(double x, bool exact)
{
    m_columnLanes.push_back({x, exact});
}

void LaneGrid::addRow(double y, bool exact)
{
    m_rowLanes.push_back({y, exact});
}

void LaneGrid::build()
{
    const auto settle = [](std::vector<Lane> &lanes) {
        std::vector<double> exact, all;
        for (const Lane &lane : lanes)
            if (lane.exact)
                exact.push_back(lane.at);
        std::sort(exact.begin(), exact.end());
        exact.erase(
            std::unique(exact.begin(), exact.end(), [](double a, double b) { return std::abs(a - b) < 0.01; }),
            exact.end());
        all = exact;
        std::sort(lanes.begin(), lanes.end(), [](const Lane &a, const Lane &b) { return a.at < b.at; });
        double last = -1e18;
        for (const Lane &lane : lanes) {
            if (lane.exact || lane.at - last < closest)
                continue;
            const auto after = std::lower_bound(exact.begin(), exact.end(), lane.at);
            if ((after != exact.end() && *after - lane.at < closest) ||
                (after != exact.begin() && lane.at - *(after - 1) < closest))
                continue;
            all.push_back(lane.at);
            last = lane.at;
        }
        std::sort(all.begin(), all.end());
        return all;
    };
    m_xs = settle(m_columnLanes);
    m_ys = settle(m_rowLanes);
    m_columns = int(m_xs.size());
    m_rows = int(m_ys.size());
    const size_t nodes = size_t(m_columns) * size_t(m_rows);
    m_blockedAcross.assign(nodes, 0);
    m_blockedDown.assign(nodes, 0);
    m_takenAcross.assign(nodes, 0);
    m_takenDown.assign(nodes, 0);
    m_area.assign(nodes, -1);
    m_towards.assign(nodes, -2);
    m_rootPort.assign(nodes, -1);
    m_cost.resize(nodes * 2);
    m_parent.resize(nodes * 2);
    m_stamp.assign(nodes * 2, 0);

    const auto below = [](const std::vector<double> &lanes, double at) { // first lane above `at`
        return int(std::upper_bound(lanes.begin(), lanes.end(), at) - lanes.begin());
    };
    const auto upTo = [](const std::vector<double> &lanes, double at) { // one past the last lane below `at`
        return int(std::lower_bound(lanes.begin(), lanes.end(), at) - lanes.begin());
    };
    for (const QRectF &plain : m_obstacles) {
        const QRectF r = plain.adjusted(-obstacleGrow, -obstacleGrow, obstacleGrow, obstacleGrow);
        const int left = below(m_xs, r.left()), right = upTo(m_xs, r.right());
        const int top = below(m_ys, r.top()), bottom = upTo(m_ys, r.bottom());
        for (int j = top; j < bottom; ++j)
            for (int i = std::max(0, left - 1); i < std::min(right, m_columns - 1); ++i)
                m_blockedAcross[size_t(j * m_columns + i)] = 1;
        for (int i = left; i < right; ++i)
            for (int j = std::max(0, top - 1); j < std::min(bottom, m_rows - 1); ++j)
                m_blockedDown[size_t(j * m_columns + i)] = 1;
    }
    for (int a = 0; a < m_areas.size(); ++a) {
        const QRectF &r = m_areas.at(a);
        for (int j = below(m_ys, r.top()); j < upTo(m_ys, r.bottom()); ++j)
            for (int i = below(m_xs, r.left()); i < upTo(m_xs, r.right()); ++i)
                m_area[size_t(j * m_columns + i)] = short(a);
        // Lines cross a border, they never run along it.
        for (int i = 0; i < m_columns; ++i)
            if (std::min(std::abs(m_xs[size_t(i)] - r.left()), std::abs(m_xs[size_t(i)] - r.right())) < borderGrow)
                for (int j = std::max(0, below(m_ys, r.top()) - 1);
                     j < std::min(upTo(m_ys, r.bottom()), m_rows - 1); ++j)
                    m_blockedDown[size_t(j * m_columns + i)] = 1;
        for (int j = 0; j < m_rows; ++j)
            if (std::min(std::abs(m_ys[size_t(j)] - r.top()), std::abs(m_ys[size_t(j)] - r.bottom())) < borderGrow)
                for (int i = std::max(0, below(m_xs, r.left()) - 1);
                     i < std::min(upTo(m_xs, r.right()), m_columns - 1); ++i)
                    m_blockedAcross[size_t(j * m_columns + i)] = 1;
    }
}

int LaneGrid::column(double x) const
{
    const auto found = std::lower_bound(m_xs.begin(), m_xs.end(), x - 0.01);
    return found != m_xs.end() && std::abs(*found - x) < 0.02 ? int(found - m_xs.begin()) : -1;
}

int LaneGrid::row(double y) const
{
    const auto found = std::lower_bound(m_ys.begin(), m_ys.end(), y - 0.01);
    return found != m_ys.end() && std::abs(*found - y) < 0.02 ? int(found - m_ys.begin()) : -1;
}

int LaneGrid::nodeAt(const QPointF &point) const
{
    const int i = column(point.x()), j = row(point.y());
    return i < 0 || j < 0 ? -1 : j * m_columns + i;
}

void LaneGrid::beginNet(const QList<int> &areas, bool stayInside)
{
    m_stayInside = stayInside;
    ++m_net;
    m_allowed = areas;
    m_centre.clear();
    m_keepOpen = false;
    for (const int node : m_tree) {
        m_towards[size_t(node)] = -2;
        m_rootPort[size_t(node)] = -1;
    }
    m_tree.clear();
}

void LaneGrid::setCentre(const QList<LanePort> &ports, bool keepOpen)
{
    m_centre = ports;
    m_keepOpen = keepOpen;
}

bool LaneGrid::setRoot(const QPointF &near)
{
    int best = -1;
    double bestDistance = 1e18;
    for (int node = 0; node < m_columns * m_rows; ++node) {
        const bool stuck = m_blockedAcross[size_t(node)] && m_blockedDown[size_t(node)];
        const QPointF d = pointOf(node) - near;
        const double distance = std::abs(d.x()) + std::abs(d.y());
        if (!stuck && distance < bestDistance) {
            best = node;
            bestDistance = distance;
        }
    }
    if (best < 0)
        return false;
    m_towards[size_t(best)] = -1;
    m_tree.push_back(best);
    return true;
}

double LaneGrid::stepCost(int node, int next, bool across, int edge) const
{
    const QPointF d = pointOf(next) - pointOf(node);
    const double length = std::abs(d.x()) + std::abs(d.y());
    double cost = length;
    const int areaA = m_area[size_t(node)], areaB = m_area[size_t(next)];
    for (const int area : {areaA, areaB})
        if (area >= 0 ? !m_allowed.contains(area) : m_stayInside)
            cost += length * foreign / 2;
    const int taken = across ? m_takenAcross[size_t(edge)] : m_takenDown[size_t(edge)];
    if (taken && taken != m_net)
        cost += length * shared + 20;
    // Crossing a line of another net that passes through the next node.
    const int i = next % m_columns, j = next / m_columns;
    int other = 0;
    if (across)
        other = m_takenDown[size_t(next)] ? m_takenDown[size_t(next)]
                : j > 0                   ? m_takenDown[size_t(next - m_columns)]
                                          : 0;
    else
        other = m_takenAcross[size_t(next)] ? m_takenAcross[size_t(next)]
                : i > 0                     ? m_takenAcross[size_t(next - 1)]
                                            : 0;
    if (other && other != m_net)
        cost += cross;
    return cost;
}

double LaneGrid::turnCost(int node) const
{
    const int i = node % m_columns, j = node / m_columns;
    const auto foreignNet = [this](int net) { return net && net != m_net; };
    const bool busy = foreignNet(m_takenAcross[size_t(node)]) || foreignNet(m_takenDown[size_t(node)]) ||
                      (i > 0 && foreignNet(m_takenAcross[size_t(node - 1)])) ||
                      (j > 0 && foreignNet(m_takenDown[size_t(node - m_columns)]));
    return busy ? bend * 3 : bend;
}

void LaneGrid::relax(int state, double cost, int parent)
{
    if (m_stamp[size_t(state)] == m_now && m_cost[size_t(state)] <= float(cost))
        return;
    m_stamp[size_t(state)] = m_now;
    m_cost[size_t(state)] = float(cost);
    m_parent[size_t(state)] = parent;
    m_heap.push_back({float(cost), state});
    std::push_heap(m_heap.begin(), m_heap.end(), std::greater<>());
}

void LaneGrid::mark(int from, int to)
{
    if (to == from + 1 || to == from - 1)
        m_takenAcross[size_t(std::min(from, to))] = m_net;
    else
        m_takenDown[size_t(std::min(from, to))] = m_net;
}

LaneGrid::Way LaneGrid::join(const QList<LanePort> &leaf)
{
    ++m_now;
    m_heap.clear();
    std::vector<std::pair<int, int>> starts; // node, port
    for (int k = 0; k < leaf.size(); ++k)
        if (const int node = nodeAt(leaf.at(k).node); node >= 0) {
            starts.push_back({node, k});
            relax(node * 2 + (leaf.at(k).across ? 0 : 1), leaf.at(k).cost, -1);
        }
    std::vector<std::pair<int, int>> doors; // node, centre port
    if (m_tree.empty() || m_keepOpen)
        for (int k = 0; k < m_centre.size(); ++k)
            if (const int node = nodeAt(m_centre.at(k).node); node >= 0)
                doors.push_back({node, k});

    int end = -1, endDoor = -1;
    double best = 1e18;
    while (!m_heap.empty()) {
        std::pop_heap(m_heap.begin(), m_heap.end(), std::greater<>());
        const auto [cost, state] = m_heap.back();
        m_heap.pop_back();
        if (cost >= best)
            break;
        if (cost > m_cost[size_t(state)] || m_stamp[size_t(state)] != m_now)
            continue;
        const int node = state / 2;
        const bool across = state % 2 == 0;
        if (m_towards[size_t(node)] != -2) {
            const int next = m_towards[size_t(node)];
            const bool treeAcross = next >= 0 && (next == node + 1 || next == node - 1);
            const double total = cost + (next >= 0 && treeAcross == across ? 0 : joining);
            if (total < best) {
                best = total;
                end = state;
                endDoor = -1;
            }
            continue; // never through the tree
        }
        for (const auto &[door, k] : doors)
            if (door == node) {
                const double total = cost + m_centre.at(k).cost + (m_centre.at(k).across == across ? 0 : bend);
                if (total < best) {
                    best = total;
                    end = state;
                    endDoor = k;
                }
            }
        const int i = node % m_columns, j = node / m_columns;
        const double turned = cost + turnCost(node);
        const auto step = [&](bool horizontal, int edge, int next, const std::vector<char> &blocked) {
            if (!blocked[size_t(edge)])
                relax(next * 2 + (horizontal ? 0 : 1),
                      (horizontal == across ? double(cost) : turned) + stepCost(node, next, horizontal, edge),
                      state);
        };
        if (i + 1 < m_columns)
            step(true, node, node + 1, m_blockedAcross);
        if (i > 0)
            step(true, node - 1, node - 1, m_blockedAcross);
        if (j + 1 < m_rows)
            step(false, node, node + m_columns, m_blockedDown);
        if (j > 0)
            step(false, node - m_columns, node - m_columns, m_blockedDown);
    }
    Way way;
    if (end < 0)
        return way;

    std::vector<int> path; // from the junction to the leaf
    for (int state = end; state >= 0; state = m_parent[size_t(state)])
        if (path.empty() || path.back() != state / 2)
            path.push_back(state / 2);
    int port = 0;
    double cheapest = 1e18;
    int first = end;
    while (m_parent[size_t(first)] >= 0)
        first = m_parent[size_t(first)];
    for (const auto &[node, k] : starts)
        if (node == path.back() && (leaf.at(k).across ? 0 : 1) == first % 2 && leaf.at(k).cost < cheapest) {
            port = k;
            cheapest = leaf.at(k).cost;
        }

    const int junction = path.front();
    const int beyond = endDoor < 0 ? m_towards[size_t(junction)] : -1;
    if (endDoor >= 0) {
        m_towards[size_t(junction)] = -1;
        m_rootPort[size_t(junction)] = endDoor;
        m_tree.push_back(junction);
    }
    for (size_t k = 1; k < path.size(); ++k) {
        mark(path[k - 1], path[k]);
        if (m_towards[size_t(path[k])] == -2) {
            m_towards[size_t(path[k])] = path[k - 1];
            m_tree.push_back(path[k]);
        }
    }
    QPolygonF toCentre;
    for (int node = m_towards[size_t(junction)]; node >= 0; node = m_towards[size_t(node)])
        toCentre.append(pointOf(node));
    int root = junction;
    while (m_towards[size_t(root)] >= 0)
        root = m_towards[size_t(root)];
    if (const int k = m_rootPort[size_t(root)]; k >= 0) {
        way.centre = m_centre.at(k).at;
        toCentre.append(way.centre);
    } else {
        way.centre = pointOf(root);
    }
    std::reverse(toCentre.begin(), toCentre.end());
    QPolygonF own;
    for (const int node : path)
        own.append(pointOf(node));
    own.append(leaf.at(port).at);
    way.points = straightened(toCentre + own);
    if (endDoor >= 0) {
        way.branch = way.points;
    } else {
        // A little of the tree, so that the branch leaves it in a curve.
        QPolygonF lead;
        if (beyond >= 0) {
            const QPointF at = pointOf(junction), v = pointOf(beyond) - at;
            const double length = std::abs(v.x()) + std::abs(v.y());
            lead.append(at + v * (std::min(8.0, length) / length));
        }
        way.branch = straightened(lead + own);
    }
    return way;
}

} // namespace portolan
