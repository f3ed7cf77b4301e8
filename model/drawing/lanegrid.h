// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The lanes in which connectors may run, and the search for ways through them: few bends, no overlap, round every
// obstacle.
#pragma once
#include <QtCore/QList>
#include <QtCore/QRectF>
#include <QtGui/QPolygonF>
#include <cstdint>
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
    /// Sorts the lanes and blocks what the obstacles cover; then nothing can be added.
    void build();
    qsizetype size() const { return qsizetype(m_xs.size()) * qsizetype(m_ys.size()); }

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
    double stepCost(int node, int next, bool across, int edge) const;
    double turnCost(int node) const;
    void relax(int state, double cost, int parent);
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

    std::vector<float> m_cost;
    std::vector<int> m_parent;
    std::vector<std::uint32_t> m_stamp;
    std::uint32_t m_now = 0;
    std::vector<std::pair<float, int>> m_heap;
};

/// Without corners that are none.
QPolygonF straightened(const QPolygonF &way);

} // namespace portolan
