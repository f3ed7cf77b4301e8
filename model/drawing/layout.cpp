// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/drawing/layout.h"

#include "model/drawing/closeup.h"
#include "model/drawing/collect.h"
#include "model/drawing/zonelayout.h"

#include <QtCore/QHash>
#include <QtCore/QMap>
#include <algorithm>
#include <cmath>

namespace portolan {

namespace {

constexpr double corridor = 88; ///< between a column of zones and a column of gateways
constexpr double gatewayGap = 56;

/// Where a zone or gateway goes: columns from the left; zones even, gateways odd.
struct Structure
{
    QList<int> rankOfGateway;         ///< 0: beside the outer zones; more: further in, to the left
    QList<QList<int>> gatewaysOfZone; ///< scene indexes, ascending
    QList<QList<int>> zonesOfGateway; ///< scene indexes, ascending
    QList<QList<int>> gatewaysOfRank; ///< scene indexes, ascending
    int deepest = 0;
};

Structure structureOf(const Scene &scene, const Plan &plan)
{
    Structure structure;
    structure.gatewaysOfZone.resize(scene.zones.size());
    structure.zonesOfGateway.resize(scene.gateways.size());
    QHash<QString, int> zoneOf;
    for (int i = 0; i < scene.zones.size(); ++i)
        zoneOf.insert(scene.zones.at(i).id, i);
    for (int g = 0; g < scene.gateways.size(); ++g)
        for (const GatewayInterface &interface : plan.gateways.at(scene.gateways.at(g).gateway).interfaces)
            if (const int zone = zoneOf.value(interface.zone, -1); zone >= 0)
                if (QList<int> &gateways = structure.gatewaysOfZone[zone];
                    gateways.isEmpty() || gateways.last() != g)
                    gateways.append(g);
    for (int z = 0; z < scene.zones.size(); ++z)
        for (const int gateway : structure.gatewaysOfZone.at(z))
            structure.zonesOfGateway[gateway].append(z);

    QList<int> &rank = structure.rankOfGateway;
    rank.fill(-1, scene.gateways.size());
    QList<int> reached;
    QList<bool> passed(scene.zones.size(), false);
    const auto pass = [&](int zone, int distance) { // everything at a zone is reached at once
        if (passed.at(zone))
            return;
        passed[zone] = true;
        for (const int gateway : structure.gatewaysOfZone.at(zone))
            if (rank.at(gateway) < 0) {
                rank[gateway] = distance;
                structure.deepest = std::max(structure.deepest, distance);
                reached.append(gateway);
            }
    };
    for (int z = 0; z < scene.zones.size(); ++z)
        if (scene.zones.at(z).external)
            pass(z, 0);
    for (int next = 0; next < reached.size(); ++next)
        for (const int zone : structure.zonesOfGateway.at(reached.at(next)))
            pass(zone, rank.at(reached.at(next)) + 1);
    structure.gatewaysOfRank.resize(structure.deepest + 1);
    for (int g = 0; g < rank.size(); ++g) {
        rank[g] = std::max(0, rank.at(g)); // no way to the outside: side by side
        structure.gatewaysOfRank[rank.at(g)].append(g);
    }
    return structure;
}

/// The zones of every column; column k lies left of the gateways of rank k - 1 and right of those of rank k.
QList<QList<int>> columnsOf(const Scene &scene, const Structure &structure)
{
    QList<QList<int>> columns(structure.deepest + 2);
    QList<double> heights(columns.size(), 0.0);
    QList<QPair<int, int>> leaves; // rank, zone
    const auto put = [&](int column, int zone) {
        columns[column].append(zone);
        heights[column] += scene.zones.at(zone).rect.height() + measure::zoneGap;
    };
    for (int z = 0; z < scene.zones.size(); ++z) {
        const QList<int> &gateways = structure.gatewaysOfZone.at(z);
        if (scene.zones.at(z).external) {
            put(0, z);
        } else if (gateways.isEmpty()) {
            leaves.append({structure.deepest, z});
        } else {
            int low = 1 << 20, high = 0;
            for (const int gateway : gateways) {
                low = std::min(low, structure.rankOfGateway.at(gateway));
                high = std::max(high, structure.rankOfGateway.at(gateway));
            }
            if (low < high)
                put(high, z);
            else
                leaves.append({low, z});
        }
    }
    // The tallest first, each to the shorter side of its gateway; the left one wins.
    std::stable_sort(leaves.begin(), leaves.end(), [&](const auto &a, const auto &b) {
        return scene.zones.at(a.second).rect.height() > scene.zones.at(b.second).rect.height();
    });
    for (const auto &[rank, zone] : leaves)
        put(heights.at(rank + 1) <= heights.at(rank) ? rank + 1 : rank, zone);
    for (QList<int> &column : columns)
        std::stable_sort(column.begin(), column.end(), [&](int a, int b) {
            return std::make_tuple(!scene.zones.at(a).external, a) <
                   std::make_tuple(!scene.zones.at(b).external, b);
        });
    return columns;
}

/// Stacks the zones of a column, in as many stacks side by side as the height asks for; gives the column's width.
/// Zones of one stack use its width, and stand at the side of the gateways.
double stack(Scene &scene, const ZoneMeasures &measures, const QList<int> &zones, double left, double limit,
             bool gatewaysAreRight)
{
    QList<QList<int>> stacks;
    double y = 0;
    for (const int zone : zones) {
        const double height = scene.zones.at(zone).rect.height();
        if (stacks.isEmpty() || (y > 0 && y + height > limit)) {
            stacks.append(QList<int>());
            y = 0;
        }
        stacks.last().append(zone);
        y += height + measure::zoneGap;
    }
    double x = left;
    for (const QList<int> &members : stacks) {
        double widest = 0;
        for (const int zone : members)
            widest = std::max(widest, scene.zones.at(zone).rect.width());
        y = 0;
        for (const int zone : members) {
            sizeZone(scene, measures, scene.zones[zone], widest);
            QRectF &rect = scene.zones[zone].rect;
            rect.moveTopLeft(QPointF(gatewaysAreRight ? x + widest - rect.width() : x, y));
            y += rect.height() + measure::zoneGap;
        }
        x += widest + measure::zoneGap;
    }
    return std::max(0.0, x - measure::zoneGap - left);
}

/// Gateways of one rank stand in a column, each as near to the middle of its zones as the others let it.
void placeGateways(Scene &scene, const Structure &structure, int rank, double left, double width)
{
    QList<QPair<double, int>> wanted;
    for (const int g : structure.gatewaysOfRank.at(rank)) {
        const QList<int> &zones = structure.zonesOfGateway.at(g);
        double sum = 0;
        for (const int z : zones)
            sum += scene.zones.at(z).rect.center().y();
        wanted.append({zones.isEmpty() ? 0 : sum / double(zones.size()), g});
    }
    std::sort(wanted.begin(), wanted.end());
    double free = -1e9, total = 0;
    for (const auto &[centre, g] : wanted) {
        QRectF &rect = scene.gateways[g].rect;
        const double top = std::round(std::max(free, centre - rect.height() / 2) / 8) * 8;
        rect.moveTopLeft(QPointF(left + std::floor((width - rect.width()) / 2), top));
        free = top + rect.height() + gatewayGap;
        total += top - (centre - rect.height() / 2);
    }
    if (wanted.isEmpty())
        return;
    const double shift = std::round(total / double(wanted.size()) / 8) * 8; // spread the push evenly upwards
    for (const auto &[centre, g] : wanted)
        scene.gateways[g].rect.translate(0, -shift);
}

void placeAnew(Scene &scene, const ZoneMeasures &measures, const Plan &plan)
{
    const Structure structure = structureOf(scene, plan);
    double area = 0;
    for (SceneZone &zone : scene.zones) {
        sizeZone(scene, measures, zone);
        area += (zone.rect.width() + measure::zoneGap) * (zone.rect.height() + measure::zoneGap);
    }
    const double limit = std::max(880.0, std::sqrt(area / 1.3));
    const QList<QList<int>> columns = columnsOf(scene, structure);
    double x = 0;
    for (int k = int(columns.size()) - 1; k >= 0; --k) {
        const double width = stack(scene, measures, columns.at(k), x, limit, k == columns.size() - 1);
        if (!columns.at(k).isEmpty())
            x += width + corridor;
        const QList<int> gateways = structure.gatewaysOfRank.value(k - 1);
        double gatewayWidth = 0;
        for (const int g : gateways)
            gatewayWidth = std::max(gatewayWidth, scene.gateways.at(g).rect.width());
        for (const int g : gateways)
            scene.gateways[g].rect.moveLeft(x + std::floor((gatewayWidth - scene.gateways.at(g).rect.width()) / 2));
        if (gatewayWidth > 0)
            x += gatewayWidth + corridor;
    }
    for (int rank = 0; rank <= structure.deepest; ++rank) {
        double left = 1e9, right = -1e9;
        for (const int g : structure.gatewaysOfRank.at(rank)) {
            left = std::min(left, scene.gateways.at(g).rect.left());
            right = std::max(right, scene.gateways.at(g).rect.right());
        }
        if (left < right)
            placeGateways(scene, structure, rank, left, right - left);
    }
    closeUp(scene, corridor, measure::zoneGap);
    for (SceneZone &zone : scene.zones) {
        double towards = 0;
        for (const int g : structure.gatewaysOfZone.at(int(&zone - scene.zones.data())))
            towards += scene.gateways.at(g).rect.center().x() - zone.rect.center().x();
        fillZone(scene, measures, zone, towards >= 0);
    }
    // What stands in no zone: a row below everything.
    double bottom = 0;
    for (const SceneZone &zone : scene.zones)
        bottom = std::max(bottom, zone.rect.bottom());
    QPointF at(0, scene.zones.isEmpty() ? 0 : bottom + measure::zoneGap);
    const auto putLoose = [&at](QRectF &rect) {
        rect.moveTopLeft(at);
        at.rx() += rect.width() + measure::columnGap;
        if (at.x() > 1200)
            at = QPointF(0, at.y() + measure::cardHeight + measure::rowGap);
    };
    for (SceneCard &card : scene.cards)
        if (card.zone < 0)
            putLoose(card.rect);
    for (SceneGroup &group : scene.groups)
        if (group.zone < 0)
            putLoose(group.rect);
}

/// Moves a thing that has no place of its own down until it lies on nothing that has.
void slideFree(QRectF &rect, const RectIndex &taken, double gap)
{
    while (const QRectF *other = taken.meeting(rect.adjusted(-gap, -gap, gap, gap))) {
        const double top = std::ceil((other->bottom() + gap) / 8) * 8;
        if (top <= rect.top())
            return; // so far out that a step is lost in the rounding
        rect.moveTop(top);
    }
}

} // namespace

void placeThings(Scene &scene, const Plan &plan, const SceneOptions &options)
{
    const ZoneMeasures measures(scene);
    placeAnew(scene, measures, plan);
    if (options.ignorePlacements || plan.layout.isEmpty())
        return;

    QSet<Thing> placed;
    const auto take = [&](Thing thing, const QString &id, QRectF &rect) {
        const Placement *placement = plan.layout.find(id);
        if (!placement)
            return;
        rect.moveTopLeft(QPointF(placement->x, placement->y));
        if (thing.kind == Thing::Kind::Zone && placement->width > 0 && placement->height > 0 &&
            !scene.zones.at(thing.index).collapsed)
            rect.setSize(QSizeF(placement->width, placement->height));
        if (thing.kind == Thing::Kind::Card && !scene.cards.at(thing.index).pill)
            rect.setWidth(placement->width > 0 ? placement->width : measure::cardWidth);
        placed.insert(thing);
    };
    QList<QPointF> zoneMoved(scene.zones.size());
    for (int i = 0; i < scene.zones.size(); ++i) {
        const QPointF before = scene.zones.at(i).rect.topLeft();
        take({Thing::Kind::Zone, i}, scene.zones.at(i).id, scene.zones[i].rect);
        zoneMoved[i] = scene.zones.at(i).rect.topLeft() - before;
    }
    for (int i = 0; i < scene.gateways.size(); ++i)
        take({Thing::Kind::Gateway, i}, scene.gateways.at(i).id, scene.gateways[i].rect);
    for (int i = 0; i < scene.cards.size(); ++i)
        take({Thing::Kind::Card, i}, scene.cards.at(i).id, scene.cards[i].rect);
    for (int i = 0; i < scene.groups.size(); ++i)
        take({Thing::Kind::Group, i}, scene.groups.at(i).id, scene.groups[i].rect);

    const auto placedRects = [&] { // a zone's number is its id, so that it can pass over itself
        RectIndex taken(1024);
        for (int i = 0; i < scene.zones.size(); ++i)
            if (placed.contains({Thing::Kind::Zone, i}))
                taken.add(scene.zones.at(i).rect, i);
        for (int i = 0; i < scene.gateways.size(); ++i)
            if (placed.contains({Thing::Kind::Gateway, i}))
                taken.add(scene.gateways.at(i).rect);
        return taken;
    };
    const RectIndex others = placedRects();
    for (int i = 0; i < scene.zones.size(); ++i)
        completeZone(scene, scene.zones[i], placed, {Thing::Kind::Zone, i}, zoneMoved.at(i), others);
    RectIndex taken = placedRects();
    if (taken.isEmpty())
        return;
    for (int i = 0; i < scene.zones.size(); ++i) {
        SceneZone &zone = scene.zones[i];
        const bool holdsPlaced = std::any_of(zone.cards.begin(), zone.cards.end(), [&placed](int card) {
            return placed.contains({Thing::Kind::Card, card});
        });
        if (placed.contains({Thing::Kind::Zone, i}) || holdsPlaced)
            continue;
        const QPointF before = zone.rect.topLeft();
        slideFree(zone.rect, taken, 40);
        moveContent(scene, zone, zone.rect.topLeft() - before, placed);
        taken.add(zone.rect, i);
    }
    for (int i = 0; i < scene.gateways.size(); ++i)
        if (!placed.contains({Thing::Kind::Gateway, i})) {
            slideFree(scene.gateways[i].rect, taken, 40);
            taken.add(scene.gateways.at(i).rect);
        }
}

QList<Placement> autoLayout(const Plan &plan, const DerivedPlan *derived, const SceneOptions &options)
{
    SceneOptions anew = options;
    anew.ignorePlacements = true;
    anew.routed = false;
    const Scene scene = Scene::build(plan, derived, anew);
    QList<Placement> placements;
    const auto add = [&](const QString &id, const QRectF &rect, bool sized) {
        Placement placement;
        if (const Placement *before = plan.layout.find(id))
            placement.extra = before->extra;
        placement.id = id;
        placement.x = rect.x();
        placement.y = rect.y();
        placement.width = sized ? rect.width() : 0;
        placement.height = sized ? rect.height() : 0;
        placements.append(placement);
    };
    for (const SceneZone &zone : scene.zones)
        add(zone.id, zone.rect, !zone.collapsed);
    for (const SceneGateway &gateway : scene.gateways)
        add(gateway.id, gateway.rect, false);
    for (const SceneCard &card : scene.cards)
        add(card.id, card.rect, !card.pill && card.rect.width() > measure::cardWidth);
    for (const SceneGroup &group : scene.groups)
        add(group.id, group.rect, false);
    std::sort(placements.begin(), placements.end(),
              [](const Placement &a, const Placement &b) { return a.id < b.id; });
    return placements;
}

} // namespace portolan
