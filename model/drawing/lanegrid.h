// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The lanes in which connectors may run, and the search for ways through them: few bends, no overlap, round every
// obstacle.
#pragma once
#include <QtCore/QList>
#include <QtCore/QRectF>
#include <QtGui/QPolygonF>
#include <algorithm>
#include <cstdint>
#include <limits>
#include <vector>

namespace portolan {

/// Where a line may leave a thing: from a point of its outline straight out to a node of the grid.
struct LanePort
{
    QPointF at;         ///< on the outline
    QPointF node;       ///< must be a crossing of two lanes
    bool across = true; ///< leaves horizontally
    double cost = 0;
};

class LaneGrid
{
public:
    /// Lanes that ports need keep their exact place; others give way when they come too close to one.
    void addColumn(double x, bool exact);
    void addRow(double y, bool exact);
    /// No line enters the inside of an obstacle.
    void addObstacle(const QRectF &rect) { m_obstacles.append(rect); }
    /// Lines of nets that have no business in an area pay for each unit there. Areas must not overlap.
    void addArea(const QRectF &rect) { m_areas.append(rect); }
    /// Lanes that are not exact keep this distance from others; 6 when nothing is said.
    void setClosest(double columns, double rows);
    /// Sorts the lanes and blocks what the obstacles cover; then nothing can be added. False, and no grid, when it
    /// would have more than so many crossings.
    bool build(qsizetype most = std::numeric_limits<int>::max() / 2);
    /// For many lines: a search heads for its goal, and after so many steps takes the nearest way whatever it
    /// crosses or lies upon. Without it the cheapest way is found, however long that takes.
    void setPatience(int steps) { m_patience = steps; }
    /// A line of some other net lies here.
    void occupy(const QPointF &from, const QPointF &to);

    /// Begins a net: a tree of lines that may run over each other but keep clear of other nets. One that stays
    /// inside its areas pays for what lies outside.
    void beginNet(const QList<int> &areas, bool stayInside = false);
    /// Targets for the first way of the net, and later ones if `keepOpen`.
    void setCentre(const QList<LanePort> &ports, bool keepOpen);
    /// The tree starts at the free crossing nearest to this point.
    bool setRoot(const QPointF &near);

    struct Way
    {
        QPolygonF points; ///< from the centre to the leaf; empty when there is none
        QPolygonF branch; ///< from where it leaves the tree to the leaf, with a little of the tree before it
        QPointF centre;   ///< the port taken
    };
    /// Finds a way from the leaf to the tree, and makes it part of the tree.
    Way join(const QList<LanePort> &leaf);

private:
    int column(double x) const;
    int row(double y) const;
    int nodeAt(const QPointF &point) const;
    QPointF pointOf(int node) const
    {
        return QPointF(m_xs[size_t(node % m_columns)], m_ys[size_t(node / m_columns)]);
    }
    struct Goal
    {
        int end = -1;  ///< state
        int door = -1; ///< port of the centre; -1 where it meets the tree
    };
    using Places = std::vector<std::pair<int, int>>; ///< node, port
    Places placesOf(const QList<LanePort> &ports) const;
    Goal search(const QList<LanePort> &leaf, const Places &starts, const Places &doors, bool plain);
    Way follow(const Goal &goal, const QList<LanePort> &leaf, const Places &starts);
    double stepCost(int node, int next, bool across, int edge, double length) const;
    double turnCost(int i, int j) const;
    void relax(int state, double cost, int parent, const QPointF &at);
    float aim(const QPointF &at) const;
    void grow(int node, int towards);
    void mark(int from, int to);

    struct Lane
    {
        double at;
        bool exact;
    };
    std::vector<Lane> m_columnLanes, m_rowLanes;
    QList<QRectF> m_obstacles, m_areas;

    std::vector<double> m_xs, m_ys;
    int m_columns = 0, m_rows = 0;
    std::vector<char> m_blockedAcross, m_blockedDown; ///< edge from a node to the right, downwards
    std::vector<int> m_takenAcross, m_takenDown;      ///< net that runs there; 0 = none
    std::vector<short> m_area;                        ///< of a node; -1 = none

    int m_net = 0;
    QList<int> m_allowed;
    bool m_stayInside = false;
    QList<LanePort> m_centre;
    bool m_keepOpen = false;
    std::vector<int> m_towards;  ///< of a tree node: the next node towards the centre; -1 root; -2 not in the tree
    std::vector<int> m_rootPort; ///< of a root: index in m_centre, -1 = none
    std::vector<int> m_tree;

    struct State
    {
        float cost;
        int parent;
        std::uint32_t stamp;
    };
    std::vector<State> m_states; ///< two a node: arrived along a row, along a column
    std::uint32_t m_now = 0;
    int m_patience = std::numeric_limits<int>::max();
    double m_closestColumn = 6, m_closestRow = 6;
    bool m_plain = false; ///< this search minds obstacles only
    struct Box
    {
        double left = 1e18, right = -1e18, top = 1e18, bottom = -1e18;
        void add(const QPointF &point)
        {
            left = std::min(left, point.x()), right = std::max(right, point.x());
            top = std::min(top, point.y()), bottom = std::max(bottom, point.y());
        }
    };
    Box m_treeBox, m_goalBox;
    float m_pull = 0; ///< how strongly a search heads for its goal
    std::vector<std::pair<float, int>> m_heap;
};

/// Without corners that are none.
QPolygonF straightened(const QPolygonF &way);

} // namespace portolan
