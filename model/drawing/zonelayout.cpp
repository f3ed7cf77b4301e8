// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/drawing/zonelayout.h"

#include "model/drawing/layout.h"

#include <QtCore/QMarginsF>
#include <QtGui/QFontMetricsF>
#include <algorithm>
#include <cmath>
#include <tuple>

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
QList<int> ordered(const Scene &scene, const ZoneMeasures &measures, const SceneZone &zone)
{
    QList<int> cards = zone.cards;
    const auto rank = [&](int card) {
        const SceneCard &it = scene.cards.at(card);
        return std::tuple<bool, bool, int, const QString &, const QString &>(
            !measures.outward.at(card), it.device < 0, int(it.category), it.icon, it.id);
    };
    std::sort(cards.begin(), cards.end(), [&](int a, int b) { return rank(a) < rank(b); });
    return cards;
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

/// The slots that a zone's grid has for things of one size, in rows; those before `next` are known to be taken.
struct Slots
{
    QPointF from;
    double stepX = 0, stepY = 0;
    int across = 0;
    QSizeF size;
    int next = 0;

    bool isSame(const Slots &other) const
    {
        return from == other.from && stepX == other.stepX && stepY == other.stepY && across == other.across &&
               size == other.size;
    }
};

} // namespace

ZoneMeasures::ZoneMeasures(const Scene &scene) : outward(scene.cards.size(), false)
{
    const DrawingFonts fonts;
    const QFontMetricsF bold(fonts.bodyBold), small(fonts.small);
    for (const SceneZone &zone : scene.zones)
        headWidth.append(12 + bold.horizontalAdvance(zone.name.left(64)) + 8 + small.horizontalAdvance(zone.vlan) +
                         (zone.external ? 40 : 12));
    for (const SceneConnector &connector : scene.connectors)
        for (const Thing end : {connector.a, connector.b})
            if (connector.trunk >= 0 && end.kind == Thing::Kind::Card)
                outward[end.index] = true;
}

void sizeZone(const Scene &scene, const ZoneMeasures &measures, SceneZone &zone, double within)
{
    const Cells cells = cellsOf(scene, zone, within);
    const double head = measures.headWidth.at(&zone - scene.zones.constData());
    const double width = std::max(cells.innerWidth() + 2 * measure::padding, std::min(head, 480.0));
    if (zone.collapsed) {
        zone.rect.setSize(QSizeF(std::max(320.0, std::ceil(head / 8) * 8), measure::strip));
        return;
    }
    const double inner = cells.cardsHeight() + cells.groupsHeight();
    const double height = cells.head + std::max(inner, measure::cardHeight) + measure::padding;
    zone.rect.setSize(QSizeF(std::ceil(width / 8) * 8, std::ceil(height / 8) * 8));
}

void fillZone(Scene &scene, const ZoneMeasures &measures, SceneZone &zone, bool gatewaysAreRight)
{
    const Cells cells = cellsOf(scene, zone, zone.rect.width());
    const double left = zone.rect.left() + std::floor((zone.rect.width() - cells.innerWidth()) / 2);
    const double top = zone.rect.top() + cells.head;
    const QList<int> cards = ordered(scene, measures, zone);
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
                  const RectIndex &others)
{
    if (zone.collapsed)
        return;
    const bool zonePlaced = placed.contains(self);
    RectIndex taken;
    QRectF kept;
    const auto keep = [&](Thing thing) {
        if (!placed.contains(thing))
            return;
        taken.add(scene.rectOf(thing));
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

    const auto isFree = [&taken](const QRectF &rect) { return taken.isFree(rect.adjusted(-8, -8, 8, 8)); };
    const auto grown = [&](const QRectF &rect) { return zone.rect | rect.marginsAdded(margins); };
    const auto collides = [&](const QRectF &area) { return !others.isFree(area, self.index); };
    QList<Slots> known;
    // Slots of the zone's own grid: inside it, then below, right and left of it, the first where it meets nothing.
    const auto settle = [&](QRectF &rect, double stepX, double stepY) {
        const QRectF inner = zone.rect.marginsRemoved(margins);
        if (inner.contains(rect) && isFree(rect)) {
            taken.add(rect);
            return;
        }
        const int across = std::max(1, int((inner.width() + measure::columnGap) / stepX));
        const int down = std::max(1, int((inner.height() + cells.rowGap) / stepY));
        const double left =
            zone.external ? inner.left() + std::floor((inner.width() - across * stepX + measure::columnGap) / 2)
                          : inner.left();
        const Slots wanted{QPointF(left, inner.top()), stepX, stepY, across, rect.size(), 0};
        auto places = std::find_if(known.begin(), known.end(), [&](const Slots &it) { return it.isSame(wanted); });
        if (places == known.end())
            places = known.insert(known.end(), wanted);
        QRectF fallback;
        const auto attempt = [&](int column, int row) {
            QRectF slot(QPointF(left + column * stepX, inner.top() + row * stepY), rect.size());
            if (zone.external)
                slot.moveLeft(slot.left() + std::floor((stepX - measure::columnGap - rect.width()) / 2));
            if (!isFree(slot)) {
                if (places->next == row * across + column && column >= 0 && column < across)
                    ++places->next;
                return false;
            }
            if (fallback.isNull())
                fallback = slot;
            if (!inner.contains(slot) && collides(grown(slot)))
                return false;
            rect = slot;
            return true;
        };
        bool done = false;
        for (int at = places->next; !done && at / across < down; ++at)
            done = attempt(at % across, at / across) && inner.contains(rect);
        for (int at = std::max(places->next, down * across); !done && at / across < down + 40; ++at)
            done = attempt(at % across, at / across);
        for (int away = 0; !done && away < 6; ++away)
            for (int row = 0; !done && row < down; ++row)
                done = attempt(across + away, row) || attempt(-1 - away, row);
        for (int at = std::max(places->next, down * across); !done && fallback.isNull(); ++at)
            attempt(at % across, at / across);
        if (!done)
            rect = fallback;
        taken.add(rect);
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
