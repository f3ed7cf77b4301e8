// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What lies where: a uniform grid over everything of a scene.
#include "model/drawing/scene.h"

#include <QtCore/QLineF>
#include <algorithm>
#include <cmath>
#include <vector>

namespace portolan {

/// Cells of 256 units; each lists the things whose bounds touch it, in compressed rows.
struct Scene::Grid
{
    static constexpr double cell = 256;
    QPointF origin;
    int columns = 1, rows = 1;
    std::vector<int> starts;
    std::vector<Thing> things;

    int column(double x) const { return std::clamp(int(std::floor((x - origin.x()) / cell)), 0, columns - 1); }
    int row(double y) const { return std::clamp(int(std::floor((y - origin.y()) / cell)), 0, rows - 1); }

    template <class Each>
    void forCells(const QRectF &rect, Each each) const
    {
        for (int r = row(rect.top()); r <= row(rect.bottom()); ++r)
            for (int c = column(rect.left()); c <= column(rect.right()); ++c)
                each(r * columns + c);
    }
    QList<Thing> in(const QRectF &rect) const
    {
        QList<Thing> found;
        forCells(rect, [&](int cellIndex) {
            for (int i = starts[cellIndex]; i < starts[cellIndex + 1]; ++i)
                found.append(things[i]);
        });
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    }
};

namespace {

/// Each piece of what a thing covers; a connector's segments one by one, so that a long bent line fills few cells.
template <class Each>
void forPieces(const Scene &scene, Each each)
{
    const auto all = [&each](Thing::Kind kind, const auto &list) {
        for (int i = 0; i < list.size(); ++i)
            each(Thing{kind, i}, list.at(i).rect);
    };
    all(Thing::Kind::Zone, scene.zones);
    all(Thing::Kind::Gateway, scene.gateways);
    all(Thing::Kind::Card, scene.cards);
    all(Thing::Kind::Group, scene.groups);
    all(Thing::Kind::Note, scene.notes);
    for (int i = 0; i < scene.connectors.size(); ++i) {
        const SceneConnector &connector = scene.connectors.at(i);
        for (int k = 1; k < connector.way.size(); ++k)
            each(Thing{Thing::Kind::Connector, i},
                 QRectF(connector.way.at(k - 1), connector.way.at(k)).normalized());
        if (!connector.labelRect.isNull())
            each(Thing{Thing::Kind::Connector, i}, connector.labelRect);
    }
    for (int i = 0; i < scene.badges.size(); ++i)
        each(Thing{Thing::Kind::Badge, i}, scene.rectOf({Thing::Kind::Badge, i}));
}

bool overlap(const QRectF &a, const QRectF &b)
{
    return a.left() <= b.right() && b.left() <= a.right() && a.top() <= b.bottom() && b.top() <= a.bottom();
}

double distanceTo(const QPolygonF &way, const QPointF &point)
{
    double best = 1e9;
    for (int i = 1; i < way.size(); ++i) {
        const QRectF piece = QRectF(way.at(i - 1), way.at(i)).normalized();
        const double dx = std::max({piece.left() - point.x(), 0.0, point.x() - piece.right()});
        const double dy = std::max({piece.top() - point.y(), 0.0, point.y() - piece.bottom()});
        best = std::min(best, std::hypot(dx, dy));
    }
    return best;
}

/// Topmost first.
int rank(Thing::Kind kind)
{
    switch (kind) {
    case Thing::Kind::Badge:
        return 0;
    case Thing::Kind::Card:
        return 1;
    case Thing::Kind::Group:
        return 2;
    case Thing::Kind::Note:
        return 3;
    case Thing::Kind::Gateway:
        return 4;
    case Thing::Kind::Connector:
        return 5;
    case Thing::Kind::Zone:
        return 6;
    case Thing::Kind::None:
        break;
    }
    return 7;
}

} // namespace

void Scene::index()
{
    QRectF all;
    forPieces(*this, [&all](Thing, const QRectF &rect) { all |= rect; });
    for (const SceneRail &rail : rails)
        for (const QPolygonF &way : rail.ways)
            all |= way.boundingRect();
    bounds = all.isNull() ? QRectF(0, 0, 960, 540) : all.adjusted(-24, -24, 24, 24);

    auto grid = std::make_shared<Grid>();
    grid->origin = bounds.topLeft();
    grid->columns = std::clamp(int(bounds.width() / Grid::cell) + 1, 1, 1000);
    grid->rows = std::clamp(int(bounds.height() / Grid::cell) + 1, 1, 1000);
    std::vector<int> counts(size_t(grid->columns * grid->rows + 1), 0);
    forPieces(*this, [&](Thing, const QRectF &rect) { grid->forCells(rect, [&](int cell) { ++counts[cell]; }); });
    grid->starts.resize(counts.size());
    int sum = 0;
    for (size_t i = 0; i < counts.size(); ++i) {
        grid->starts[i] = sum;
        sum += counts[i];
    }
    grid->things.resize(size_t(sum));
    std::vector<int> next = grid->starts;
    forPieces(*this, [&](Thing thing, const QRectF &rect) {
        grid->forCells(rect, [&](int cell) { grid->things[size_t(next[cell]++)] = thing; });
    });
    m_grid = grid;
}

Thing Scene::hit(const QPointF &point, double reach) const
{
    if (!m_grid)
        return {};
    Thing best;
    double bestDistance = reach;
    for (const Thing &thing : m_grid->in(QRectF(point, point).adjusted(-reach, -reach, reach, reach))) {
        if (thing.kind == Thing::Kind::Connector) {
            const SceneConnector &connector = connectors.at(thing.index);
            const double distance = connector.labelRect.contains(point) ? 0 : distanceTo(connector.way, point);
            const bool better = best.kind == Thing::Kind::Connector
                                    ? distance < bestDistance
                                    : rank(thing.kind) < rank(best.kind) && distance <= reach;
            if (better) {
                best = thing;
                bestDistance = distance;
            }
        } else if (rank(thing.kind) < rank(best.kind) && rectOf(thing).contains(point)) {
            best = thing;
        }
    }
    return best;
}

QList<Thing> Scene::within(const QRectF &rect) const
{
    QList<Thing> found;
    if (m_grid)
        for (const Thing &thing : m_grid->in(rect))
            if (thing.kind != Thing::Kind::Connector && thing.kind != Thing::Kind::Badge &&
                rect.contains(rectOf(thing)))
                found.append(thing);
    return found;
}

QList<Thing> Scene::touching(const QRectF &rect) const
{
    QList<Thing> found;
    if (m_grid)
        for (const Thing &thing : m_grid->in(rect))
            if (overlap(rectOf(thing), rect))
                found.append(thing);
    return found;
}

} // namespace portolan
