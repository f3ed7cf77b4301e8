// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/drawing/icons.h"
#include "model/drawing/pencil.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainterPath>

namespace portolan {

namespace {

void natChip(const Pencil &pencil, const SceneGateway &gateway)
{
    const QRectF r = gateway.rect;
    const QRectF chip(r.right() - 36 - 10, r.top() + 12, 36, 18);
    pencil.box(chip, 3, pencil.ink.warnTint,
               pencil.ink.isHighContrast || pencil.ink.isPaper ? pencil.ink.warn : QColor(), 1);
    pencil.centred(chip, QStringLiteral("NAT"), pencil.fonts.smallBold, pencil.ink.warn);
}

void words(const Pencil &pencil, const SceneGateway &gateway)
{
    const Ink &ink = pencil.ink;
    const QRectF r = gateway.rect;
    const QString name = gateway.bridge    ? QStringLiteral("bridge")
                         : gateway.filters ? QStringLiteral("gateway")
                                           : QStringLiteral("router");
    if (pencil.names) {
        // The name first: the icon gives way, then the letters.
        const double needed = pencil.widthOf(gateway.name, pencil.fonts.smallBold);
        const bool small = needed > r.width() - 58, bare = needed > r.width() - 40;
        const double side = bare ? 0 : small ? 20 : 30, gap = bare ? 10 : small ? 8 : 12;
        if (!bare)
            paintIcon(pencil.p, name, QRectF(r.left() + gap, r.center().y() - side / 2, side, side), ink.text2);
        const double left = r.left() + gap + side + (bare ? 0 : gap / 2 + 1),
                     width = r.right() - left - (bare ? 10 : 6);
        const QFont font = pencil.fitting(gateway.name, pencil.fonts.smallBold, width);
        const QFontMetricsF metrics(font);
        const double middle = r.center().y() + (metrics.ascent() - metrics.descent()) / 2;
        const double up = gateway.nat ? metrics.height() / 2 : 0;
        pencil.text(QPointF(left, middle - up), gateway.name, font, ink.text, width, Qt::ElideMiddle);
        if (gateway.nat)
            pencil.text(QPointF(left, middle + up), QStringLiteral("NAT"), pencil.fonts.smallBold, ink.warn, width);
        return;
    }
    paintIcon(pencil.p, name, QRectF(r.left() + 11, r.top() + 10, 22, 22), ink.text2);
    pencil.text(QPointF(r.left() + 40, r.top() + 26), gateway.name, pencil.fonts.bodyBold, ink.text,
                r.width() - 40 - (gateway.nat ? 52 : 10));
    if (gateway.nat)
        natChip(pencil, gateway);
    pencil.p.setPen(QPen(ink.line, 1));
    pencil.p.drawLine(QPointF(r.left() + 1, r.top() + 41.5), QPointF(r.right() - 1, r.top() + 41.5));
    pencil.text(QPointF(r.left() + 12, r.top() + 60), gateway.platform, pencil.fonts.small, ink.text2,
                r.width() - 20);
    pencil.text(QPointF(r.left() + 12, r.top() + 78), gateway.rules, pencil.fonts.small, ink.text2, r.width() - 20);
}

} // namespace

void paintPorts(const Pencil &pencil, int index)
{
    const Ink &ink = pencil.ink;
    const SceneGateway &gateway = pencil.scene.gateways.at(index);
    const bool chosen = pencil.isLit(Thing{Thing::Kind::Gateway, index});
    for (const ScenePort &port : gateway.ports) {
        const double half = 4 * pencil.unit;
        bool lit = false;
        const QList<int> connectors = pencil.scene.trunks.value(port.trunk).connectors;
        for (const int connector : connectors)
            lit = lit || pencil.isLit(pencil.scene.connectors.at(connector));
        const QColor outline = lit || chosen ? ink.accent : gateway.filters ? ink.text2 : ink.edge;
        pencil.p.setPen(QPen(outline, 1.25 * pencil.unit));
        pencil.p.setBrush(lit ? ink.accent : ink.card);
        pencil.p.drawRoundedRect(QRectF(port.at.x() - half, port.at.y() - half, 2 * half, 2 * half),
                                 1.5 * pencil.unit, 1.5 * pencil.unit);
    }
}

void paintGateways(const Pencil &pencil)
{
    const Ink &ink = pencil.ink;
    for (const int i : pencil.seenOf(Thing::Kind::Gateway)) {
        const Thing self{Thing::Kind::Gateway, i};
        if (pencil.isElsewhere(self))
            continue;
        const SceneGateway &gateway = pencil.scene.gateways.at(i);
        pencil.p.setOpacity(pencil.passes(self) ? 1 : 0.35);
        const bool lit = pencil.isLit(self);
        const QColor outline = lit ? ink.accent : gateway.filters ? ink.text2 : ink.frame;
        pencil.p.setPen(QPen(outline, (gateway.filters || lit ? 1.5 : 1.0) * pencil.unit, Qt::SolidLine,
                             Qt::FlatCap, Qt::RoundJoin));
        pencil.p.setBrush(ink.card);
        if (gateway.pair) // the second box looks out behind the first
            pencil.p.drawPolygon(cutBox(gateway.rect.adjusted(6.5, -5.5, 5.5, -6.5), 8));
        pencil.p.drawPolygon(cutBox(gateway.rect.adjusted(0.5, 0.5, -0.5, -0.5), 8));
        words(pencil, gateway);
        paintPorts(pencil, i);
        if (const QString tag = pencil.state.tags.value(i); !tag.isEmpty()) {
            const double u = pencil.unit,
                         width = std::max(70 * u, pencil.widthOf(tag, pencil.fonts.smallBold) + 16 * u);
            const QRectF flag(gateway.rect.left() + 8, gateway.rect.top() - 22 * u, width, 22 * u);
            pencil.box(flag, 3 * u, ink.accent, QColor(), 1);
            pencil.centred(flag, tag, pencil.fonts.smallBold, ink.onAccent);
        }
    }
    pencil.p.setOpacity(1);
}

void paintBadge(const Pencil &pencil, const SceneBadge &badge)
{
    const Ink &ink = pencil.ink;
    const double half = 8 * pencil.unit, halo = 1.2 * pencil.unit;
    const QRectF target(badge.centre.x() - half, badge.centre.y() - half, 2 * half, 2 * half);
    const QColor colour = badge.severity == Finding::Severity::Error     ? ink.deny
                          : badge.severity == Finding::Severity::Warning ? ink.warn
                                                                         : ink.info;
    paintSeverity(pencil.p, int(badge.severity), target.adjusted(-halo, -halo, halo, halo), ink.zone, ink.zone);
    paintSeverity(pencil.p, int(badge.severity), target, colour, ink.zone);
}

void paintBadges(const Pencil &pencil)
{
    for (const int i : pencil.seenOf(Thing::Kind::Badge))
        if (const SceneBadge &badge = pencil.scene.badges.at(i); !pencil.isElsewhere(badge.on))
            paintBadge(pencil, badge);
}

} // namespace portolan
