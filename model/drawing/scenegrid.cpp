// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What lies where: a uniform grid over everything of a scene.
#include "model/drawing/scene.h"

#include <QtCore/QLineF>
#include <algorithm>
#include <cmath>
#include <vector>

namespace portolan {

namespace {

/// Cells of 256 units; each lists the things whose bounds touch it, in compressed rows.
struct Grid
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
                each(size_t(r * columns + c));
    }
    void addTo(QList<Thing> &found, const QRectF &rect) const
    {
        forCells(rect, [&](size_t at) {
            for (int i = starts[at]; i < starts[at + 1]; ++i)
                found.append(things[size_t(i)]);
        });
    }
    /// `pieces` calls back with every thing and each rectangle that it covers, the same ones each time.
    template <class Pieces>
    void build(const QRectF &bounds, Pieces pieces)
    {
        origin = bounds.topLeft();
        columns = std::clamp(int(bounds.width() / cell) + 1, 1, 1000);
        rows = std::clamp(int(bounds.height() / cell) + 1, 1, 1000);
        std::vector<int> counts(size_t(columns * rows + 1), 0);
        pieces([&](Thing, const QRectF &rect) { forCells(rect, [&](size_t at) { ++counts[at]; }); });
        starts.resize(counts.size());
        int sum = 0;
        for (size_t i = 0; i < counts.size(); ++i) {
            starts[i] = sum;
            sum += counts[i];
        }
        things.resize(size_t(sum));
        std::vector<int> next = starts;
        pieces([&](Thing thing, const QRectF &rect) {
            forCells(rect, [&](size_t at) { things[size_t(next[at]++)] = thing; });
        });
    }
};

template <class Each>
void thingPieces(const Scene &scene, Each each)
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
    for (int i = 0; i < scene.badges.size(); ++i)
        each(Thing{Thing::Kind::Badge, i}, scene.rectOf({Thing::Kind::Badge, i}));
}

/// Stretch by stretch, so that a long bent line fills few cells.
template <class Each>
void linePieces(const Scene &scene, Each each)
{
    for (int i = 0; i < scene.connectors.size(); ++i) {
        const SceneConnector &connector = scene.connectors.at(i);
        const Thing thing{Thing::Kind::Connector, i};
        for (int k = 1; k < connector.way.size(); ++k)
            each(thing, QRectF(connector.way.at(k - 1), connector.way.at(k)).normalized());
        if (!connector.labelRect.isNull())
            each(thing, connector.labelRect);
    }
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

/// Lines apart from things: far away only things are asked for.
struct Scene::Index
{
    Grid things, lines;
    std::vector<std::pair<Thing, int>> ends; ///< thing, connector; sorted
    QHash<QString, int> byId[5];             ///< of zones, gateways, cards, groups, notes, in this order

    QList<Thing> in(const QRectF &rect, Look look) const
    {
        QList<Thing> found;
        if (look != Look::Lines)
            things.addTo(found, rect);
        if (look != Look::Things)
            lines.addTo(found, rect);
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    }
};

void Scene::index()
{
    QRectF all;
    const auto unite = [&all](Thing, const QRectF &rect) { all |= rect; };
    thingPieces(*this, unite);
    linePieces(*this, unite);
    bounds = all.isNull() ? QRectF(0, 0, 960, 540) : all.adjusted(-24, -24, 24, 24);

    auto index = std::make_shared<Index>();
    index->things.build(bounds, [this](auto each) { thingPieces(*this, each); });
    index->lines.build(bounds, [this](auto each) { linePieces(*this, each); });
    index->ends.reserve(size_t(connectors.size()) * 2);
    for (int i = 0; i < connectors.size(); ++i) {
        index->ends.push_back({connectors.at(i).a, i});
        index->ends.push_back({connectors.at(i).b, i});
    }
    std::sort(index->ends.begin(), index->ends.end());
    const auto name = [&index](int kind, const auto &list) {
        index->byId[kind].reserve(list.size());
        for (int i = int(list.size()) - 1; i >= 0; --i) // the first of a name is the one that is found
            index->byId[kind].insert(list.at(i).id, i);
    };
    name(0, zones);
    name(1, gateways);
    name(2, cards);
    name(3, groups);
    name(4, notes);
    m_index = index;
}

Thing Scene::named(Thing::Kind kind, const QString &id) const
{
    const int place = kind == Thing::Kind::Zone      ? 0
                      : kind == Thing::Kind::Gateway ? 1
                      : kind == Thing::Kind::Card    ? 2
                      : kind == Thing::Kind::Group   ? 3
                                                     : 4;
    const int index = m_index ? m_index->byId[place].value(id, -1) : -1;
    return index < 0 ? Thing{} : Thing{kind, index};
}

Thing Scene::find(const QString &table, const QString &id) const
{
    if (table == QStringLiteral("zones"))
        return named(Thing::Kind::Zone, id);
    if (table == QStringLiteral("gateways"))
        return named(Thing::Kind::Gateway, id);
    if (table == QStringLiteral("devices"))
        return named(Thing::Kind::Card, id);
    return {};
}

Thing Scene::find(const QString &placement) const
{
    if (placement.startsWith(QStringLiteral("note:")))
        return named(Thing::Kind::Note, placement);
    if (placement.startsWith(QStringLiteral("multicast:")))
        return named(Thing::Kind::Group, placement);
    for (const Thing::Kind kind : {Thing::Kind::Card, Thing::Kind::Gateway, Thing::Kind::Zone})
        if (const Thing thing = named(kind, placement))
            return thing;
    return {};
}

QList<int> Scene::connectorsAt(const QSet<Thing> &things) const
{
    QList<int> found;
    if (!m_index)
        return found;
    for (const Thing &thing : things)
        for (auto it = std::lower_bound(m_index->ends.begin(), m_index->ends.end(), std::pair{thing, 0});
             it != m_index->ends.end() && it->first == thing; ++it)
            found.append(it->second);
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

Thing Scene::hit(const QPointF &point, double reach) const
{
    if (!m_index)
        return {};
    Thing best;
    double bestDistance = reach;
    for (const Thing &thing :
         m_index->in(QRectF(point, point).adjusted(-reach, -reach, reach, reach), Look::Both)) {
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
    if (m_index)
        for (const Thing &thing : m_index->in(rect, Look::Things))
            if (thing.kind != Thing::Kind::Badge && rect.contains(rectOf(thing)))
                found.append(thing);
    return found;
}

QList<Thing> Scene::touching(const QRectF &rect, Look look) const
{
    QList<Thing> found;
    if (!m_index)
        return found;
    const auto touches = [&](const Thing &thing) {
        if (thing.kind != Thing::Kind::Connector)
            return overlap(rectOf(thing), rect);
        const SceneConnector &connector = connectors.at(thing.index);
        for (int k = 1; k < connector.way.size(); ++k)
            if (overlap(QRectF(connector.way.at(k - 1), connector.way.at(k)).normalized(), rect))
                return true;
        return overlap(connector.labelRect, rect);
    };
    for (const Thing &thing : m_index->in(rect, look))
        if (touches(thing))
            found.append(thing);
    return found;
}

} // namespace portolan
