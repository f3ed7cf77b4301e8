// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/drawing/icons.h"
#include "model/drawing/layout.h"
#include "model/drawing/pencil.h"

#include <QtCore/QStringList>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPaintEngine>
#include <QtGui/QPainterPath>

namespace portolan {

namespace {

/// Icons as pictures on a screen, as vectors everywhere else.
void icon(const Pencil &pencil, const QString &name, const QRectF &target, const QColor &colour)
{
    QPainter &p = pencil.p;
    const bool raster = p.paintEngine() && p.paintEngine()->type() == QPaintEngine::Raster;
    const double scale = pencil.state.scale;
    if (!raster || scale > 8) {
        paintIcon(p, name, target, colour);
        return;
    }
    const double ratio = scale * p.device()->devicePixelRatioF();
    QImage image = iconImage(name, int(std::lround(target.width())), ratio, colour);
    image.setDevicePixelRatio(1);
    p.drawImage(target, image);
}

/// Covers what runs under the words of a head. On the second level they are wider than the room that lines leave
/// free.
void clearHead(const Pencil &pencil, const QRectF &words, const QColor &ground)
{
    if (pencil.names)
        pencil.p.fillRect(words, ground);
}

void stripWords(const Pencil &pencil, const SceneZone &zone)
{
    const Ink &ink = pencil.ink;
    const QRectF r = zone.rect;
    const double u = pencil.names ? pencil.unit : 1;
    const double baseline = pencil.names ? r.top() + 14 + 4.5 * u : r.top() + 19;
    const double left = r.left() + 12, right = r.right() - 12;
    const QFont font =
        pencil.names ? pencil.fitting(zone.name, pencil.fonts.bodyBold, right - left) : pencil.fonts.bodyBold;
    const double nameWidth = pencil.widthOf(zone.name, font),
                 vlanWidth = pencil.widthOf(zone.vlan, pencil.fonts.small);
    const bool isWhole = nameWidth <= right - left;
    const bool hasVlan = isWhole && !zone.vlan.isEmpty() && nameWidth + 8 + vlanWidth <= right - left;
    clearHead(pencil,
              QRectF(left - 4, r.top() + 1.5,
                     std::min(nameWidth + (hasVlan ? 8 + vlanWidth : 0) + 8, right - left + 8), measure::strip - 3),
              ink.strip);
    const double used = pencil.text(QPointF(left, baseline), zone.name, font, ink.text, right - left);
    double free = right - left - used - 8;
    if (hasVlan) {
        pencil.text(QPointF(left + used + 8, baseline), zone.vlan, pencil.fonts.small, ink.text2);
        free -= vlanWidth;
    } else {
        free += 8;
    }
    if (pencil.names)
        return;
    const QStringList endings =
        zone.collapsed ? QStringList{zone.summary} : QStringList{zone.subnets, zone.shortSubnets};
    for (const QString &words : endings)
        if (const double width = pencil.widthOf(words, pencil.fonts.figures);
            !words.isEmpty() && width + 16 <= free) {
            pencil.text(QPointF(right - width, baseline), words, pencil.fonts.figures, ink.text3);
            break;
        }
}

void strip(const Pencil &pencil, const SceneZone &zone)
{
    QPainter &p = pencil.p;
    const Ink &ink = pencil.ink;
    const QRectF r = zone.rect;
    const double height = measure::strip;
    QPainterPath top;
    const double radius = 5.5;
    top.moveTo(r.left() + 0.5, r.top() + height);
    top.lineTo(r.left() + 0.5, r.top() + radius);
    top.quadTo(r.left() + 0.5, r.top() + 0.5, r.left() + radius, r.top() + 0.5);
    top.lineTo(r.right() - radius, r.top() + 0.5);
    top.quadTo(r.right() - 0.5, r.top() + 0.5, r.right() - 0.5, r.top() + radius);
    top.lineTo(r.right() - 0.5, r.top() + height);
    top.closeSubpath();
    if (!zone.collapsed) {
        p.fillPath(top, ink.strip);
        p.setPen(QPen(ink.line, 1));
        p.drawLine(QPointF(r.left() + 1, r.top() + height - 0.5), QPointF(r.right() - 1, r.top() + height - 0.5));
    }
    if (!pencil.names)
        stripWords(pencil, zone);
}

void externalWords(const Pencil &pencil, const SceneZone &zone)
{
    const QRectF r = zone.rect;
    const double u = pencil.names ? pencil.unit : 1;
    const double vlanWidth = pencil.widthOf(zone.vlan, pencil.fonts.small);
    const double width = r.width() - 36 - 12;
    const double baseline = pencil.names ? r.top() + 18 + 4.5 * u : r.top() + 22;
    clearHead(pencil,
              QRectF(r.left() + 8, r.top() + 3,
                     32 + std::min(width, pencil.widthOf(zone.name, pencil.fonts.bodyBold)),
                     measure::externalHead - 4),
              pencil.ink.zone);
    icon(pencil, QStringLiteral("internet"), QRectF(r.left() + 12, r.top() + 9, 18, 18), pencil.ink.text2);
    const double used =
        pencil.text(QPointF(r.left() + 36, baseline), zone.name, pencil.fonts.bodyBold, pencil.ink.text, width);
    if (!pencil.names && used + 8 + vlanWidth <= width)
        pencil.text(QPointF(r.right() - 12 - vlanWidth, baseline), zone.vlan, pencil.fonts.small, pencil.ink.text3);
}

void externalHead(const Pencil &pencil, const SceneZone &zone)
{
    const QRectF r = zone.rect;
    if (!pencil.names)
        externalWords(pencil, zone);
    pencil.p.setPen(QPen(pencil.ink.line, 1));
    pencil.p.drawLine(QPointF(r.left() + 12, r.top() + 34.5), QPointF(r.right() - 12, r.top() + 34.5));
}

/// Two rounded lines below the card; no effect of the platform, so print and screen agree.
void shadow(const Pencil &pencil, const QRectF &rect, double radius)
{
    if (pencil.names || pencil.ink.isPaper || pencil.ink.isHighContrast)
        return;
    QPainter &p = pencil.p;
    p.setBrush(Qt::NoBrush);
    const double strength = pencil.ink.isDark ? 0.38 : 0.10;
    for (int step = 0; step < 2; ++step) {
        QColor colour(0, 0, 0);
        colour.setAlphaF(float(step == 0 ? strength : strength * 0.45));
        p.setPen(QPen(colour, 1));
        const double grow = step;
        p.drawRoundedRect(rect.adjusted(0.5 - grow, 1.5, grow - 0.5, 0.5 + grow), radius + grow, radius + grow);
    }
}

struct Outline
{
    QColor colour;
    double width;
};

Outline outlineOf(const Pencil &pencil, Thing thing, const QColor &rest, double restWidth = 1)
{
    if (pencil.isLit(thing))
        return {pencil.ink.accent, (pencil.ink.isHighContrast ? 3 : 1.5) * pencil.unit};
    return {rest, restWidth * pencil.unit};
}

void fullCard(const Pencil &pencil, const SceneCard &card)
{
    const Ink &ink = pencil.ink;
    const QRectF r = card.rect;
    pencil.box(QRectF(r.left() + 8, r.top() + 14, 32, 32), 5, ink.tile(card.category),
               ink.isHighContrast ? ink.edge : QColor(), 1);
    icon(pencil, card.icon, QRectF(r.left() + 12, r.top() + 18, 24, 24), ink.of(card.category));
    const double left = r.left() + 48, width = r.width() - 48 - 10;
    const double badge =
        card.count > 1
            ? std::max(24.0, pencil.widthOf(QStringLiteral("×%1").arg(card.count), pencil.fonts.smallBold) + 12) + 4
            : 0;
    pencil.text(QPointF(left, r.top() + 19), card.name, pencil.fonts.bodyBold, ink.text, width - badge);
    if (!card.noAddress)
        pencil.text(QPointF(left, r.top() + 35), card.address, pencil.fonts.figures, ink.text2, width,
                    Qt::ElideMiddle);
    pencil.text(QPointF(left, r.top() + (card.noAddress ? 36 : 51)), card.role, pencil.fonts.small,
                card.noAddress ? ink.warn : ink.text3, width);
    if (card.hostFirewall) {
        QPainterPath clip;
        clip.addRoundedRect(r.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        QPainterPath bar;
        bar.addRect(QRectF(r.left(), r.top(), 3.5, r.height()));
        pencil.p.fillPath(clip.intersected(bar), ink.edge);
    }
    if (card.interfaces > 1) {
        pencil.p.setPen(Qt::NoPen);
        pencil.p.setBrush(ink.edge);
        for (int i = 0; i < std::min(card.interfaces, 10); ++i)
            pencil.p.drawRect(QRectF(left + 9 * i, r.bottom() - 3, 6, 6));
    }
}

void namesCard(const Pencil &pencil, const SceneCard &card)
{
    const QRectF r = card.rect;
    // The name first: where it finds no room beside the large tile, the tile gives way.
    const bool small = pencil.widthOf(card.name, pencil.fonts.smallBold) > r.width() - 59 - 6;
    const double side = small ? 26 : 38, gap = small ? 7 : 11;
    const QRectF tile(r.left() + gap, r.center().y() - side / 2, side, side);
    pencil.box(tile, 6, pencil.ink.tile(card.category), QColor(), 1);
    const double inset = small ? 3 : 5;
    icon(pencil, card.icon, tile.adjusted(inset, inset, -inset, -inset), pencil.ink.of(card.category));
    const double left = tile.right() + (small ? 6 : 10);
    const QFont font = pencil.fitting(card.name, pencil.fonts.smallBold, r.right() - left - 5);
    const QFontMetricsF metrics(font);
    pencil.text(QPointF(left, r.center().y() + (metrics.ascent() - metrics.descent()) / 2), card.name, font,
                pencil.ink.text, r.right() - left - 5, Qt::ElideMiddle);
}

/// In two lines of about one length.
QStringList halves(const QString &words)
{
    qsizetype best = -1;
    for (qsizetype at = words.indexOf(u' '); at >= 0; at = words.indexOf(u' ', at + 1))
        if (best < 0 || std::abs(2 * at - words.size()) < std::abs(2 * best - words.size()))
            best = at;
    return best < 0 ? QStringList{words} : QStringList{words.left(best), words.mid(best + 1)};
}

void pill(const Pencil &pencil, const SceneCard &card)
{
    const QRectF r = card.rect;
    const double room = r.width() - (pencil.names ? 16 : 20);
    const auto line = [&](double baseline, const QString &words, const QFont &font, const QColor &colour) {
        const double width = std::min(pencil.widthOf(words, font), room);
        pencil.text(QPointF(r.center().x() - width / 2, baseline), words, font, colour, room, Qt::ElideMiddle);
    };
    if (pencil.names || card.address.isEmpty()) {
        const QFont font = pencil.fitting(card.name, pencil.fonts.smallMedium, room);
        const QFontMetricsF metrics(font);
        const double height = 0.88 * (metrics.ascent() + metrics.descent()); // set close
        const bool parts = pencil.widthOf(card.name, font) > room && 2 * height <= r.height();
        const QStringList lines = parts ? halves(card.name) : QStringList{card.name};
        double baseline =
            r.center().y() - height * (lines.size() - 1) / 2 + (metrics.ascent() - metrics.descent()) / 2;
        for (const QString &words : lines) {
            line(baseline, words, font, pencil.ink.text);
            baseline += height;
        }
        return;
    }
    line(r.top() + 19, card.name, pencil.fonts.smallMedium, pencil.ink.text);
    line(r.top() + 34, card.address, pencil.fonts.figures, pencil.ink.text3);
}

} // namespace

void paintZones(const Pencil &pencil)
{
    const Ink &ink = pencil.ink;
    for (const int i : pencil.seenOf(Thing::Kind::Zone)) {
        const Thing self{Thing::Kind::Zone, i};
        if (pencil.isElsewhere(self))
            continue;
        const SceneZone &zone = pencil.scene.zones.at(i);
        const bool target = pencil.state.dropTarget == self;
        const Outline outline = pencil.isChosen(self) ? Outline{ink.accent, 1.5 * pencil.unit}
                                                      : Outline{zone.external ? ink.edge : ink.frame, pencil.unit};
        pencil.p.setOpacity(pencil.passes(self) ? 1 : 0.35);
        pencil.box(zone.rect, zone.external ? 14 : 6,
                   target           ? ink.infoTint
                   : zone.collapsed ? ink.strip
                                    : ink.zone,
                   QColor(), 1);
        zone.external ? externalHead(pencil, zone) : strip(pencil, zone);
        pencil.box(zone.rect, zone.external ? 14 : 6, QColor(), outline.colour, outline.width,
                   zone.external ? Qt::DashLine : Qt::SolidLine);
    }
    pencil.p.setOpacity(1);
}

void paintHeads(const Pencil &pencil)
{
    if (!pencil.names)
        return;
    for (const int i : pencil.seenOf(Thing::Kind::Zone)) {
        const Thing self{Thing::Kind::Zone, i};
        if (pencil.isElsewhere(self))
            continue;
        const SceneZone &zone = pencil.scene.zones.at(i);
        pencil.p.setOpacity(pencil.passes(self) ? 1 : 0.35);
        zone.external ? externalWords(pencil, zone) : stripWords(pencil, zone);
    }
    pencil.p.setOpacity(1);
}

void paintCount(const Pencil &pencil, const SceneCard &card)
{
    if (card.count < 2)
        return;
    const QString words = QStringLiteral("×%1").arg(card.count);
    const QFont &font = pencil.fonts.smallBold;
    if (!pencil.names) {
        const double width = std::max(24.0, pencil.widthOf(words, font) + 12);
        const QRectF pill(card.rect.right() - 8 - width, card.rect.top() + 7, width, 16);
        pencil.box(pill, 8, pencil.ink.strip, pencil.ink.isHighContrast ? pencil.ink.edge : QColor(), 1);
        pencil.centred(pill, words, font, pencil.ink.text2);
        return;
    }
    const double u = pencil.unit, width = pencil.widthOf(words, font) + 12 * u;
    // Beside the corner, which belongs to the badge of a finding.
    const QRectF pill(card.rect.right() - width - 9 * u, card.rect.top() - 8 * u, width, 16 * u);
    pencil.box(pill, 8 * u, pencil.ink.text2, QColor(), 1);
    pencil.centred(pill, words, font, pencil.ink.card);
}

void paintCards(const Pencil &pencil)
{
    for (const int i : pencil.seenOf(Thing::Kind::Card)) {
        if (pencil.isCancelled())
            break;
        const Thing self{Thing::Kind::Card, i};
        const SceneCard &card = pencil.scene.cards.at(i);
        if (pencil.isElsewhere(self) || (card.zone >= 0 && pencil.scene.zones.at(card.zone).collapsed))
            continue;
        pencil.p.setOpacity(pencil.passes(self) ? 1 : 0.35);
        const double radius = card.pill ? card.rect.height() / 2 : 5;
        const Outline outline = outlineOf(pencil, self, pencil.ink.frame);
        if (!card.pill)
            shadow(pencil, card.rect, radius);
        pencil.box(card.rect, radius, pencil.ink.card, outline.colour, outline.width);
        if (card.pill) {
            pill(pencil, card);
        } else {
            pencil.names ? namesCard(pencil, card) : fullCard(pencil, card);
            paintCount(pencil, card);
        }
    }
    pencil.p.setOpacity(1);
}

void paintGroups(const Pencil &pencil)
{
    const Ink &ink = pencil.ink;
    for (const int i : pencil.seenOf(Thing::Kind::Group)) {
        const Thing self{Thing::Kind::Group, i};
        const SceneGroup &group = pencil.scene.groups.at(i);
        if (pencil.isElsewhere(self) || (group.zone >= 0 && pencil.scene.zones.at(group.zone).collapsed))
            continue;
        const QRectF r = group.rect;
        pencil.p.setOpacity(pencil.passes(self) ? 1 : 0.35);
        const Outline outline = outlineOf(pencil, self, ink.multicast, 1.25);
        pencil.p.setPen(QPen(outline.colour, outline.width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        pencil.p.setBrush(ink.multicastTint);
        pencil.p.drawPolygon(hexagon(r.adjusted(0.5, 0.5, -0.5, -0.5), 12));
        // The address first: the outline alone says that it is a group.
        const bool bare = pencil.names && pencil.widthOf(group.title, pencil.fonts.smallBold) > r.width() - 40 - 14;
        if (!bare)
            icon(pencil, QStringLiteral("multicast-group"), QRectF(r.left() + 14, r.top() + 9, 18, 18),
                 ink.multicast);
        const double left = bare ? 12 : 40, width = r.width() - left - (bare ? 10 : 14);
        if (pencil.names) {
            const QFont font = pencil.fitting(group.title, pencil.fonts.smallBold, width);
            const QFontMetricsF metrics(font);
            pencil.text(QPointF(r.left() + left, r.center().y() + (metrics.ascent() - metrics.descent()) / 2),
                        group.title, font, ink.text, width);
        } else {
            pencil.text(QPointF(r.left() + 40, r.top() + 15), group.title, pencil.fonts.figuresBold, ink.text,
                        width);
            // The ports must be read; the name of the service gives way, whole when little would be left of it.
            const QString separator = QStringLiteral(" · "), ports = group.detail.section(separator, -1);
            const QString service =
                group.detail.chopped(std::min(group.detail.size(), ports.size() + separator.size()));
            const double room = width - pencil.widthOf(separator + ports, pencil.fonts.small);
            const QPointF at(r.left() + 40, r.top() + 30);
            const bool fits = room >= std::min(48.0, pencil.widthOf(service, pencil.fonts.small));
            const double used = fits ? pencil.text(at, service, pencil.fonts.small, ink.text2, room) : 0;
            pencil.text(at + QPointF(used, 0), fits ? separator + ports : ports, pencil.fonts.small, ink.text2,
                        width - used);
        }
    }
    pencil.p.setOpacity(1);
}

void paintNotes(const Pencil &pencil)
{
    const Ink &ink = pencil.ink;
    for (const int i : pencil.seenOf(Thing::Kind::Note)) {
        if (pencil.isCancelled())
            break;
        const Thing self{Thing::Kind::Note, i};
        if (pencil.isElsewhere(self))
            continue;
        const SceneNote &note = pencil.scene.notes.at(i);
        const Outline outline = outlineOf(pencil, self, ink.frame);
        pencil.box(note.rect, 3, ink.warnTint, outline.colour, outline.width);
        const QFontMetricsF metrics(pencil.fonts.small);
        const double width = note.rect.width() - 16;
        double baseline = note.rect.top() + 8 + metrics.ascent();
        for (const QString &paragraph : note.text.split(u'\n')) {
            QString line;
            const auto flush = [&] {
                if (!line.isEmpty() && baseline + metrics.descent() <= note.rect.bottom())
                    pencil.text(QPointF(note.rect.left() + 8, baseline), line, pencil.fonts.small, ink.text, width);
                baseline += metrics.lineSpacing();
                line.clear();
            };
            for (const QString &word : paragraph.split(u' ')) {
                const QString longer = line.isEmpty() ? word : line + u' ' + word;
                if (!line.isEmpty() && metrics.horizontalAdvance(longer) > width) {
                    flush();
                    line = word;
                } else {
                    line = longer;
                }
            }
            flush();
        }
    }
}

} // namespace portolan
