// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/drawing/zonelayout.h"

#include "model/drawing/layout.h"

#include <QtGui/QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace portolan {

namespace {

/// The grid that a zone's content forms.
struct Cells
{
    int columns = 1, rows = 0;
    double width = 0, height = 0; ///< of one card
    double rowGap = measure::rowGap;
    int groupColumns = 1, groupRows = 0;
    double head = measure::strip + measure::underStrip;

    double innerWidth() const
    {
        const double cards = columns * width + (columns - 1) * measure::columnGap;
        const double groups =
            groupRows ? groupColumns * measure::groupWidth + (groupColumns - 1) * measure::columnGap : 0;
        return std::max({cards, groups, measure::cardWidth});
    }
    double cardsHeight() const { return rows ? rows * height + (rows - 1) * rowGap : 0; }
    double groupsHeight() const
    {
        return groupRows
                   ? groupRows * measure::groupHeight + (groupRows - 1) * measure::rowGap + (rows ? rowGap : 0)
                   : 0;
    }
};

Cells cellsOf(const Scene &scene, const SceneZone &zone)
{
    Cells cells;
    const int n = int(zone.cards.size());
    cells.width = zone.external ? measure::pillWidth : measure::cardWidth;
    cells.height = zone.external ? measure::pillHeight : measure::cardHeight;
    for (const int card : zone.cards) {
        cells.width = std::max(cells.width, scene.cards.at(card).rect.width());
        cells.height = std::max(cells.height, scene.cards.at(card).rect.height());
    }
    if (zone.external) {
        cells.rowGap = 24;
        cells.head = measure::externalHead + measure::underStrip;
    }
    cells.columns = std::max(1, int(std::lround(std::sqrt((zone.external ? 0.2 : 0.6) * n))));
    cells.rows = (n + cells.columns - 1) / cells.columns;
    const int groups = int(zone.groups.size());
    cells.groupColumns = std::clamp(groups, 1, std::max(1, cells.columns));
    cells.groupRows = (groups + cells.groupColumns - 1) / cells.groupColumns;
    return cells;
}

/// Like things side by side: those with lines to gateways first, then by part, then by id.
QList<int> ordered(const Scene &scene, const SceneZone &zone)
{
    QSet<int> outward;
    for (const SceneTrunk &trunk : scene.trunks)
        for (const int connector : trunk.connectors)
            for (const Thing end : {scene.connectors.at(connector).a, scene.connectors.at(connector).b})
                if (end.kind == Thing::Kind::Card)
                    outward.insert(end.index);
    QList<int> cards = zone.cards;
    std::sort(cards.begin(), cards.end(), [&](int a, int b) {
        const SceneCard &one = scene.cards.at(a), &other = scene.cards.at(b);
        return std::make_tuple(!outward.contains(a), one.device < 0, int(one.category), one.icon, one.id) <
               std::make_tuple(!outward.contains(b), other.device < 0, int(other.category), other.icon, other.id);
    });
    return cards;
}

/// What the head of the zone needs at least.
double headWidth(const SceneZone &zone)
{
    const DrawingFonts fonts;
    return 12 + QFontMetricsF(fonts.bodyBold).horizontalAdvance(zone.name) + 8 +
           QFontMetricsF(fonts.small).horizontalAdvance(zone.vlan) + (zone.external ? 40 : 12);
}

QRectF contentRect(const Scene &scene, const SceneZone &zone)
{
    QRectF content;
    for (const int card : zone.cards)
        content |= scene.cards.at(card).rect;
    for (const int group : zone.groups)
        content |= scene.groups.at(group).rect;
    return content;
}

} // namespace

void sizeZone(const Scene &scene, SceneZone &zone)
{
    const Cells cells = cellsOf(scene, zone);
    const double width = std::max(cells.innerWidth() + 2 * measure::padding, std::min(headWidth(zone), 480.0));
    if (zone.collapsed) {
        zone.rect.setSize(QSizeF(std::max(320.0, std::ceil(headWidth(zone) / 8) * 8), measure::strip));
        return;
    }
    const double inner = cells.cardsHeight() + cells.groupsHeight();
    const double height = cells.head + std::max(inner, measure::cardHeight) + measure::padding;
    zone.rect.setSize(QSizeF(std::ceil(width / 8) * 8, std::ceil(height / 8) * 8));
}

void fillZone(Scene &scene, SceneZone &zone, bool gatewaysAreRight)
{
    const Cells cells = cellsOf(scene, zone);
    const double left = zone.rect.left() + std::floor((zone.rect.width() - cells.innerWidth()) / 2);
    const double top = zone.rect.top() + cells.head;
    const QList<int> cards = ordered(scene, zone);
    for (int i = 0; i < cards.size(); ++i) {
        const int fromGateways = i / std::max(1, cells.rows);
        const int column = gatewaysAreRight ? cells.columns - 1 - fromGateways : fromGateways;
        QRectF &rect = scene.cards[cards.at(i)].rect;
        if (!zone.external)
            rect.setWidth(cells.width);
        const double slack = std::floor((cells.width - rect.width()) / 2);
        rect.moveTopLeft(QPointF(left + column * (cells.width + measure::columnGap) + slack,
                                 top + (i % std::max(1, cells.rows)) * (cells.height + cells.rowGap)));
    }
    const double groupTop = top + cells.cardsHeight() + (cells.rows ? cells.rowGap : 0);
    for (int i = 0; i < zone.groups.size(); ++i)
        scene.groups[zone.groups.at(i)].rect.moveTopLeft(QPointF(
            left + (i % cells.groupColumns) * (std::max(cells.width, measure::groupWidth) + measure::columnGap),
            groupTop + (i / cells.groupColumns) * (measure::groupHeight + measure::rowGap)));
}

void moveContent(Scene &scene, const SceneZone &zone, const QPointF &by, const QSet<Thing> &placed)
{
    for (const int card : zone.cards)
        if (!placed.contains({Thing::Kind::Card, card}))
            scene.cards[card].rect.translate(by);
    for (const int group : zone.groups)
        if (!placed.contains({Thing::Kind::Group, group}))
            scene.groups[group].rect.translate(by);
}

void completeZone(Scene &scene, SceneZone &zone, const QSet<Thing> &placed, Thing self, const QPointF &moved)
{
    if (zone.collapsed)
        return;
    const bool zonePlaced = placed.contains(self);
    QList<QRectF> taken;
    QRectF kept;
    for (const int card : zone.cards)
        if (placed.contains({Thing::Kind::Card, card}))
            taken.append(scene.cards.at(card).rect);
    for (const int group : zone.groups)
        if (placed.contains({Thing::Kind::Group, group}))
            taken.append(scene.groups.at(group).rect);
    if (!zonePlaced && taken.isEmpty())
        return; // everything anew stays as it is
    for (const QRectF &rect : taken)
        kept |= rect;
    const Cells cells = cellsOf(scene, zone);
    if (!zonePlaced)
        zone.rect.moveTopLeft(QPointF(kept.left() - measure::padding, kept.top() - cells.head));
    moveContent(scene, zone, zonePlaced ? moved : QPointF(), placed);

    // Slots of the zone's own grid, row by row; more rows come below as they are needed.
    const double left = zone.rect.left() + measure::padding, top = zone.rect.top() + cells.head;
    const int across = std::max(1, int((zone.rect.width() - 2 * measure::padding + measure::columnGap) /
                                       (cells.width + measure::columnGap)));
    const auto settle = [&](QRectF &rect) {
        bool free = zone.rect.contains(rect);
        for (const QRectF &other : taken)
            free = free && !rect.adjusted(-8, -8, 8, 8).intersects(other);
        for (int slot = 0; !free; ++slot) {
            rect.moveTopLeft(QPointF(left + (slot % across) * (cells.width + measure::columnGap),
                                     top + (slot / across) * (cells.height + cells.rowGap)));
            free = std::none_of(taken.begin(), taken.end(), [&rect](const QRectF &other) {
                return rect.adjusted(-8, -8, 8, 8).intersects(other);
            });
        }
        taken.append(rect);
    };
    for (const int card : zone.cards)
        if (!placed.contains({Thing::Kind::Card, card}))
            settle(scene.cards[card].rect);
    for (const int group : zone.groups)
        if (!placed.contains({Thing::Kind::Group, group}))
            settle(scene.groups[group].rect);
    const QRectF content = contentRect(scene, zone);
    if (!content.isNull())
        zone.rect |= content.adjusted(-measure::padding, -cells.head, measure::padding, measure::padding);
}

} // namespace portolan
