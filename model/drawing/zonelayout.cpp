// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/drawing/zonelayout.h"

#include "model/drawing/layout.h"

#include <QtCore/QMarginsF>
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

Cells cellsOf(const Scene &scene, const SceneZone &zone, double within = 0)
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
    if (within > 0)
        cells.columns = std::clamp(
            int((within - 2 * measure::padding + measure::columnGap) / (cells.width + measure::columnGap)), 1,
            std::max(1, n));
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
    return 12 + QFontMetricsF(fonts.bodyBold).horizontalAdvance(zone.name.left(64)) + 8 +
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

void sizeZone(const Scene &scene, SceneZone &zone, double within)
{
    const Cells cells = cellsOf(scene, zone, within);
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
    const Cells cells = cellsOf(scene, zone, zone.rect.width());
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

void completeZone(Scene &scene, SceneZone &zone, const QSet<Thing> &placed, Thing self, const QPointF &moved,
                  const QList<QRectF> &others)
{
    if (zone.collapsed)
        return;
    const bool zonePlaced = placed.contains(self);
    QList<QRectF> taken;
    QRectF kept;
    const auto keep = [&](Thing thing) {
        if (!placed.contains(thing))
            return;
        taken.append(scene.rectOf(thing));
        kept |= scene.rectOf(thing);
    };
    for (const int card : zone.cards)
        keep({Thing::Kind::Card, card});
    for (const int group : zone.groups)
        keep({Thing::Kind::Group, group});
    if (!zonePlaced && taken.isEmpty())
        return; // everything anew stays as it is
    const Cells cells = cellsOf(scene, zone);
    const QMarginsF margins(measure::padding, cells.head, measure::padding, measure::padding);
    if (!zonePlaced)
        zone.rect = kept.marginsAdded(margins);
    moveContent(scene, zone, zonePlaced ? moved : QPointF(), placed);

    const auto isFree = [&taken](const QRectF &rect) {
        return std::none_of(taken.begin(), taken.end(),
                            [&rect](const QRectF &other) { return rect.adjusted(-8, -8, 8, 8).intersects(other); });
    };
    const auto grown = [&](const QRectF &rect) { return zone.rect | rect.marginsAdded(margins); };
    const auto collides = [&others](const QRectF &area) {
        return std::any_of(others.begin(), others.end(),
                           [&area](const QRectF &other) { return area.intersects(other); });
    };
    // Slots of the zone's own grid: inside it, then below, right and left of it, the first where it meets nothing.
    const auto settle = [&](QRectF &rect, double stepX, double stepY) {
        const QRectF inner = zone.rect.marginsRemoved(margins);
        if (inner.contains(rect) && isFree(rect)) {
            taken.append(rect);
            return;
        }
        const int across = std::max(1, int((inner.width() + measure::columnGap) / stepX));
        const int down = std::max(1, int((inner.height() + cells.rowGap) / stepY));
        const double left =
            zone.external ? inner.left() + std::floor((inner.width() - across * stepX + measure::columnGap) / 2)
                          : inner.left();
        QRectF fallback;
        const auto attempt = [&](int column, int row) {
            QRectF slot(QPointF(left + column * stepX, inner.top() + row * stepY), rect.size());
            if (zone.external)
                slot.moveLeft(slot.left() + std::floor((stepX - measure::columnGap - rect.width()) / 2));
            if (!isFree(slot))
                return false;
            if (fallback.isNull())
                fallback = slot;
            if (!inner.contains(slot) && collides(grown(slot)))
                return false;
            rect = slot;
            return true;
        };
        bool done = false;
        for (int row = 0; !done && row < down; ++row)
            for (int column = 0; !done && column < across; ++column)
                done = attempt(column, row) && inner.contains(rect);
        for (int row = down; !done && row < down + 40; ++row)
            for (int column = 0; !done && column < across; ++column)
                done = attempt(column, row);
        for (int away = 0; !done && away < 6; ++away)
            for (int row = 0; !done && row < down; ++row)
                done = attempt(across + away, row) || attempt(-1 - away, row);
        for (int row = down; !done && fallback.isNull(); ++row)
            for (int column = 0; fallback.isNull() && column < across; ++column)
                attempt(column, row);
        if (!done)
            rect = fallback;
        taken.append(rect);
        zone.rect = grown(rect);
    };
    for (const int card : zone.cards)
        if (!placed.contains({Thing::Kind::Card, card}))
            settle(scene.cards[card].rect, cells.width + measure::columnGap, cells.height + cells.rowGap);
    for (const int group : zone.groups)
        if (!placed.contains({Thing::Kind::Group, group}))
            settle(scene.groups[group].rect, measure::groupWidth + measure::columnGap,
                   measure::groupHeight + measure::rowGap);
    const QRectF content = contentRect(scene, zone);
    if (!content.isNull())
        zone.rect |= content.marginsAdded(margins);
}

} // namespace portolan
