// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The third level: zones, blocks of category colour, bundles from zone to zone, findings as dots.
#include "model/drawing/pencil.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainterPath>
#include <array>
#include <cmath>

namespace portolan {

namespace {

void zones(const Pencil &pencil)
{
    const Ink &ink = pencil.ink;
    for (const int i : pencil.seenOf(Thing::Kind::Zone)) {
        const Thing self{Thing::Kind::Zone, i};
        if (pencil.isElsewhere(self))
            continue;
        const SceneZone &zone = pencil.scene.zones.at(i);
        const QColor outline = pencil.isChosen(self) ? ink.accent : zone.external ? ink.edge : ink.frame;
        pencil.box(zone.rect, zone.external ? 14 : 6, pencil.state.dropTarget == self ? ink.infoTint : ink.zone,
                   outline, (pencil.isChosen(self) ? 1.5 : 1) * pencil.unit,
                   zone.external ? Qt::DashLine : Qt::SolidLine);
    }
}

void bundles(const Pencil &pencil)
{
    const Ink &ink = pencil.ink;
    QPainter &p = pencil.p;
    QList<int> lit;
    const auto draw = [&](int i, bool isLit) {
        const SceneTrunk &trunk = pencil.scene.trunks.at(i);
        if (trunk.way.size() < 2)
            return;
        const double n = double(std::max<qint64>(1, trunk.rows));
        const double width = isLit ? 2.25 : trunk.rows ? std::min(3.0, 1.25 + 0.25 * std::log2(n)) : 1;
        const QColor colour = isLit ? ink.accent : pencil.anyLit ? ink.flowDim : trunk.rows ? ink.flow : ink.frame;
        p.setPen(QPen(colour, width * pencil.unit, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        p.setBrush(Qt::NoBrush);
        p.drawPolyline(trunk.way);
    };
    const QRectF visible = pencil.state.visible;
    for (int i = 0; i < pencil.scene.trunks.size(); ++i) {
        const SceneTrunk &trunk = pencil.scene.trunks.at(i);
        const bool moves = pencil.isElsewhere(Thing{Thing::Kind::Gateway, trunk.gateway}) ||
                           (trunk.other && pencil.isElsewhere(trunk.other));
        if (moves || (!visible.isNull() && !trunk.way.boundingRect().adjusted(-8, -8, 8, 8).intersects(visible)))
            continue;
        const bool isLit =
            pencil.anyLit && std::any_of(trunk.connectors.begin(), trunk.connectors.end(),
                                         [&](int c) { return pencil.isLit(pencil.scene.connectors.at(c)); });
        isLit ? lit.append(i) : draw(i, false);
    }
    for (const int i : lit)
        draw(i, true);
}

/// All blocks of one colour in one go.
void blocks(const Pencil &pencil)
{
    QPainter &p = pencil.p;
    struct Batch
    {
        QList<QRectF> rects, faint;
    };
    std::array<Batch, categoryCount> batches;
    QList<QRectF> chosen, pills;
    for (const int i : pencil.seenOf(Thing::Kind::Card)) {
        const Thing self{Thing::Kind::Card, i};
        const SceneCard &card = pencil.scene.cards.at(i);
        if (pencil.isElsewhere(self) || (card.zone >= 0 && pencil.scene.zones.at(card.zone).collapsed))
            continue;
        if (pencil.isLit(self))
            chosen.append(card.rect);
        else if (card.pill)
            pills.append(card.rect);
        else
            (pencil.passes(self) ? batches[size_t(card.category)].rects : batches[size_t(card.category)].faint)
                .append(card.rect);
    }
    const bool round = pencil.state.scale * 5 >= 1;
    p.setRenderHint(QPainter::Antialiasing, round && pencil.state.antialiased);
    const auto fill = [&](const QList<QRectF> &rects, const QColor &colour) {
        if (rects.isEmpty())
            return;
        p.setPen(Qt::NoPen);
        p.setBrush(colour);
        if (!round || rects.size() > 2000) {
            p.drawRects(rects.constData(), int(rects.size()));
            return;
        }
        for (const QRectF &rect : rects)
            p.drawRoundedRect(rect, 5, 5);
    };
    for (int c = 0; c < categoryCount; ++c) {
        fill(batches[size_t(c)].rects, Ink::mix(pencil.ink.categoryInk[c], pencil.ink.zone, 0.6));
        fill(batches[size_t(c)].faint, Ink::mix(pencil.ink.categoryInk[c], pencil.ink.zone, 0.2));
    }
    fill(pills, Ink::mix(pencil.ink.edge, pencil.ink.zone, 0.35));
    fill(chosen, pencil.ink.accent);
    QList<QRectF> groups;
    for (const int i : pencil.seenOf(Thing::Kind::Group))
        if (!pencil.isElsewhere(Thing{Thing::Kind::Group, i}))
            groups.append(pencil.scene.groups.at(i).rect);
    fill(groups, Ink::mix(pencil.ink.multicast, pencil.ink.zone, 0.5));
    p.setRenderHint(QPainter::Antialiasing, pencil.state.antialiased);
}

void gateways(const Pencil &pencil)
{
    for (const int i : pencil.seenOf(Thing::Kind::Gateway)) {
        const Thing self{Thing::Kind::Gateway, i};
        if (pencil.isElsewhere(self))
            continue;
        const SceneGateway &gateway = pencil.scene.gateways.at(i);
        pencil.p.setPen(Qt::NoPen);
        pencil.p.setBrush(pencil.isLit(self) ? pencil.ink.accent : pencil.ink.text2);
        pencil.p.drawPolygon(cutBox(gateway.rect, 8));
    }
}

/// Names of zones and gateways while they have room on the screen.
void names(const Pencil &pencil)
{
    const double u = pencil.unit;
    const QFontMetricsF metrics(pencil.fonts.smallBold);
    for (const int i : pencil.seenOf(Thing::Kind::Zone)) {
        if (pencil.isElsewhere(Thing{Thing::Kind::Zone, i}))
            continue;
        const SceneZone &zone = pencil.scene.zones.at(i);
        const double width = std::min(metrics.horizontalAdvance(zone.name), zone.rect.width() - 12 * u);
        if (width < 28 * u || zone.rect.height() < 18 * u)
            continue;
        const QPointF centre = zone.rect.center();
        const QRectF ground(centre.x() - width / 2 - 5 * u, centre.y() - 9 * u, width + 10 * u, 18 * u);
        pencil.box(ground, 3 * u, pencil.ink.zone, QColor(), 1);
        pencil.text(QPointF(centre.x() - width / 2, centre.y() + (metrics.ascent() - metrics.descent()) / 2),
                    zone.name, pencil.fonts.smallBold, pencil.ink.text, width + 1);
    }
}

void dots(const Pencil &pencil)
{
    for (const int i : pencil.seenOf(Thing::Kind::Badge)) {
        const SceneBadge &badge = pencil.scene.badges.at(i);
        if (pencil.isElsewhere(badge.on))
            continue;
        const QColor colour = badge.severity == Finding::Severity::Error     ? pencil.ink.deny
                              : badge.severity == Finding::Severity::Warning ? pencil.ink.warn
                                                                             : pencil.ink.info;
        pencil.p.setPen(QPen(pencil.ink.zone, pencil.unit));
        pencil.p.setBrush(colour);
        pencil.p.drawEllipse(badge.centre, 4 * pencil.unit, 4 * pencil.unit);
    }
}

} // namespace

void paintBlocks(const Pencil &pencil)
{
    zones(pencil);
    bundles(pencil);
    blocks(pencil);
    gateways(pencil);
    names(pencil);
    dots(pencil);
}

} // namespace portolan
