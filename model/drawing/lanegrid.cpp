// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/drawing/lanegrid.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace portolan {

namespace {

constexpr double bend = 22, cross = 14, joining = 8;
constexpr double shared = 7;   ///< a unit beside another net's line in the same lane
constexpr double foreign = 3;  ///< a unit in somebody else's area
constexpr double tooClose = 6; ///< between an exact lane and another
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

void LaneGrid::setClosest(double columns, double rows)
{
    m_closestColumn = columns;
    m_closestRow = rows;
}

bool LaneGrid::build(qsizetype most)
{
    const auto settle = [](std::vector<Lane> &lanes, double closest) {
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
            if ((after != exact.end() && *after - lane.at < tooClose) ||
                (after != exact.begin() && lane.at - *(after - 1) < tooClose))
                continue;
            all.push_back(lane.at);
            last = lane.at;
        }
        std::sort(all.begin(), all.end());
        return all;
    };
    m_xs = settle(m_columnLanes, m_closestColumn);
    m_ys = settle(m_rowLanes, m_closestRow);
    m_columns = int(m_xs.size());
    m_rows = int(m_ys.size());
    if (qsizetype(m_columns) * m_rows > most) {
        m_columns = m_rows = 0;
        m_xs.clear();
        m_ys.clear();
        return false;
    }
    const size_t nodes = size_t(m_columns) * size_t(m_rows);
    m_blockedAcross.assign(nodes, 0);
    m_blockedDown.assign(nodes, 0);
    m_takenAcross.assign(nodes, 0);
    m_takenDown.assign(nodes, 0);
    m_area.assign(nodes, -1);
    m_towards.assign(nodes, -2);
    m_rootPort.assign(nodes, -1);
    m_states.assign(nodes * 2, {0, -1, 0});

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
    return true;
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
    m_treeBox = {};
}

void LaneGrid::occupy(const QPointF &from, const QPointF &to)
{
    constexpr int others = -1; // no net of this grid has that number
    const auto nearest = [](const std::vector<double> &lanes, double at) {
        const auto after = std::lower_bound(lanes.begin(), lanes.end(), at);
        const auto best = after == lanes.begin()                                    ? after
                          : after == lanes.end() || at - *(after - 1) < *after - at ? after - 1
                                                                                    : after;
        return best != lanes.end() && std::abs(*best - at) < tooClose ? int(best - lanes.begin()) : -1;
    };
    const auto range = [](const std::vector<double> &lanes, double a, double b) {
        const auto first = std::lower_bound(lanes.begin(), lanes.end(), std::min(a, b) - 0.01);
        const auto last = std::upper_bound(lanes.begin(), lanes.end(), std::max(a, b) + 0.01);
        return std::pair{int(first - lanes.begin()), int(last - lanes.begin()) - 1};
    };
    if (std::abs(from.y() - to.y()) < 0.01) {
        const auto [first, last] = range(m_xs, from.x(), to.x());
        if (const int j = nearest(m_ys, from.y()); j >= 0)
            for (int i = first; i < last; ++i)
                m_takenAcross[size_t(j * m_columns + i)] = others;
    } else {
        const auto [first, last] = range(m_ys, from.y(), to.y());
        if (const int i = nearest(m_xs, from.x()); i >= 0)
            for (int j = first; j < last; ++j)
                m_takenDown[size_t(j * m_columns + i)] = others;
    }
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
    grow(best, -1);
    return true;
}

void LaneGrid::grow(int node, int towards)
{
    m_towards[size_t(node)] = towards;
    m_tree.push_back(node);
    m_treeBox.add(pointOf(node));
}

double LaneGrid::stepCost(int node, int next, bool across, int edge, double length) const
{
    double cost = length;
    for (const int area : {int(m_area[size_t(node)]), int(m_area[size_t(next)])})
        if (area >= 0 ? !m_allowed.contains(area) : m_stayInside)
            cost += length * foreign / 2;
    if (m_plain)
        return cost;
    const int taken = across ? m_takenAcross[size_t(edge)] : m_takenDown[size_t(edge)];
    if (taken && taken != m_net)
        cost += length * shared + 20;
    // Crossing a line of another net that passes through the next node.
    int other = 0;
    if (across)
        other = m_takenDown[size_t(next)] ? m_takenDown[size_t(next)]
                : next - m_columns >= 0   ? m_takenDown[size_t(next - m_columns)]
                                          : 0;
    else
        other = m_takenAcross[size_t(next)] ? m_takenAcross[size_t(next)]
                : next % m_columns > 0      ? m_takenAcross[size_t(next - 1)]
                                            : 0;
    if (other && other != m_net)
        cost += cross;
    return cost;
}

double LaneGrid::turnCost(int i, int j) const
{
    if (m_plain)
        return bend;
    const int node = j * m_columns + i;
    const auto foreignNet = [this](int net) { return net && net != m_net; };
    const bool busy = foreignNet(m_takenAcross[size_t(node)]) || foreignNet(m_takenDown[size_t(node)]) ||
                      (i > 0 && foreignNet(m_takenAcross[size_t(node - 1)])) ||
                      (j > 0 && foreignNet(m_takenDown[size_t(node - m_columns)]));
    return busy ? bend * 3 : bend;
}

/// At least what is still missing to the goal.
float LaneGrid::aim(const QPointF &at) const
{
    if (m_pull <= 0)
        return 0;
    const double x = std::max({m_goalBox.left - at.x(), at.x() - m_goalBox.right, 0.0});
    const double y = std::max({m_goalBox.top - at.y(), at.y() - m_goalBox.bottom, 0.0});
    return m_pull * float(x + y);
}

void LaneGrid::relax(int state, double cost, int parent, const QPointF &at)
{
    State &known = m_states[size_t(state)];
    if (known.stamp == m_now && known.cost <= float(cost))
        return;
    known = {float(cost), parent, m_now};
    m_heap.push_back({float(cost) + aim(at), state});
    std::push_heap(m_heap.begin(), m_heap.end(), std::greater<>());
}

void LaneGrid::mark(int from, int to)
{
    if (to == from + 1 || to == from - 1)
        m_takenAcross[size_t(std::min(from, to))] = m_net;
    else
        m_takenDown[size_t(std::min(from, to))] = m_net;
}

LaneGrid::Places LaneGrid::placesOf(const QList<LanePort> &ports) const
{
    Places places;
    for (int k = 0; k < ports.size(); ++k)
        if (const int node = nodeAt(ports.at(k).node); node >= 0)
            places.push_back({node, k});
    return places;
}

LaneGrid::Goal LaneGrid::search(const QList<LanePort> &leaf, const Places &starts, const Places &doors, bool plain)
{
    ++m_now;
    m_heap.clear();
    m_plain = plain;
    // A little more than what is missing at least: far fewer steps for a way that is hardly longer.
    m_pull = m_patience == std::numeric_limits<int>::max() ? 0.0f : plain ? 1.5f : 1.2f;
    m_goalBox = m_treeBox;
    for (const auto &[door, k] : doors)
        m_goalBox.add(pointOf(door));
    for (const auto &[node, k] : starts)
        relax(node * 2 + (leaf.at(k).across ? 0 : 1), leaf.at(k).cost, -1, pointOf(node));

    Goal goal;
    double best = 1e18;
    int steps = 0;
    while (!m_heap.empty()) {
        std::pop_heap(m_heap.begin(), m_heap.end(), std::greater<>());
        const auto [key, state] = m_heap.back();
        m_heap.pop_back();
        if (key >= best || (!plain && ++steps > m_patience))
            break;
        const int node = state / 2;
        const int j = node / m_columns, i = node - j * m_columns;
        const double x = m_xs[size_t(i)], y = m_ys[size_t(j)];
        const float cost = m_states[size_t(state)].cost;
        if (key > cost + aim(QPointF(x, y)))
            continue;
        const bool across = state % 2 == 0;
        if (m_towards[size_t(node)] != -2) {
            const int next = m_towards[size_t(node)];
            const bool treeAcross = next >= 0 && (next == node + 1 || next == node - 1);
            const double total = cost + (next >= 0 && treeAcross == across ? 0 : joining);
            if (total < best) {
                best = total;
                goal = {state, -1};
            }
            continue; // never through the tree
        }
        for (const auto &[door, k] : doors)
            if (door == node) {
                const double total = cost + m_centre.at(k).cost + (m_centre.at(k).across == across ? 0 : bend);
                if (total < best) {
                    best = total;
                    goal = {state, k};
                }
            }
        const double turned = cost + turnCost(i, j);
        const auto step = [&](bool horizontal, int edge, int next, const std::vector<char> &blocked, double length,
                              const QPointF &at) {
            if (!blocked[size_t(edge)])
                relax(next * 2 + (horizontal ? 0 : 1),
                      (horizontal == across ? double(cost) : turned) +
                          stepCost(node, next, horizontal, edge, length),
                      state, at);
        };
        if (i + 1 < m_columns)
            step(true, node, node + 1, m_blockedAcross, m_xs[size_t(i + 1)] - x, {m_xs[size_t(i + 1)], y});
        if (i > 0)
            step(true, node - 1, node - 1, m_blockedAcross, x - m_xs[size_t(i - 1)], {m_xs[size_t(i - 1)], y});
        if (j + 1 < m_rows)
            step(false, node, node + m_columns, m_blockedDown, m_ys[size_t(j + 1)] - y, {x, m_ys[size_t(j + 1)]});
        if (j > 0)
            step(false, node - m_columns, node - m_columns, m_blockedDown, y - m_ys[size_t(j - 1)],
                 {x, m_ys[size_t(j - 1)]});
    }
    return goal;
}

LaneGrid::Way LaneGrid::join(const QList<LanePort> &leaf)
{
    const Places starts = placesOf(leaf), doors = m_tree.empty() || m_keepOpen ? placesOf(m_centre) : Places();
    if (starts.empty() || (doors.empty() && m_tree.empty()))
        return {};
    Goal goal = search(leaf, starts, doors, false);
    if (goal.end < 0 && m_patience < std::numeric_limits<int>::max())
        goal = search(leaf, starts, doors, true);
    return goal.end < 0 ? Way() : follow(goal, leaf, starts);
}

LaneGrid::Way LaneGrid::follow(const Goal &goal, const QList<LanePort> &leaf, const Places &starts)
{
    Way way;
    const auto [end, endDoor] = goal;
    std::vector<int> path; // from the junction to the leaf
    for (int state = end; state >= 0; state = m_states[size_t(state)].parent)
        if (path.empty() || path.back() != state / 2)
            path.push_back(state / 2);
    int port = 0;
    double cheapest = 1e18;
    int first = end;
    while (m_states[size_t(first)].parent >= 0)
        first = m_states[size_t(first)].parent;
    for (const auto &[node, k] : starts)
        if (node == path.back() && (leaf.at(k).across ? 0 : 1) == first % 2 && leaf.at(k).cost < cheapest) {
            port = k;
            cheapest = leaf.at(k).cost;
        }

    const int junction = path.front();
    const int beyond = endDoor < 0 ? m_towards[size_t(junction)] : -1;
    if (endDoor >= 0) {
        grow(junction, -1);
        m_rootPort[size_t(junction)] = endDoor;
    }
    for (size_t k = 1; k < path.size(); ++k) {
        mark(path[k - 1], path[k]);
        if (m_towards[size_t(path[k])] == -2)
            grow(path[k], path[k - 1]);
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
