// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Paints what lies over a scene: lines, marks at things, plates. Every tone has a colour, a sign and a dash.
#include "model/drawing/icons.h"
#include "model/drawing/overlay.h"
#include "model/drawing/pencil.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainterPath>
#include <cmath>

namespace portolan {

namespace {

using Tone = Overlay::Tone;

// Of a caption: its margin, where its words begin, and the room between them.
constexpr double captionLeft = 24, captionText = 50, captionGap = 12;

QColor colourOf(Tone tone, const Ink &ink)
{
    switch (tone) {
    case Tone::Way:
        return ink.accent;
    case Tone::Beyond:
        return ink.flow;
    case Tone::Plain:
        return ink.text2;
    case Tone::Permit:
    case Tone::Added:
        return ink.permit;
    case Tone::Deny:
    case Tone::Removed:
        return ink.deny;
    case Tone::Moved:
        return ink.info;
    }
    return ink.text;
}

QColor tintOf(Tone tone, const Ink &ink)
{
    switch (tone) {
    case Tone::Permit:
    case Tone::Added:
        return ink.permitTint;
    case Tone::Deny:
    case Tone::Removed:
        return ink.denyTint;
    case Tone::Moved:
        return ink.infoTint;
    default:
        return ink.card;
    }
}

/// The sign of a tone in a box: tick and plus in a disc, cross in an octagon, minus and arrow in a disc.
void sign(const Pencil &pencil, Tone tone, const QRectF &box)
{
    QPainter &p = pencil.p;
    const double s = box.width() / 16;
    const QPointF c = box.center();
    const auto at = [&](double x, double y) { return c + QPointF(x * s, y * s); };
    p.setPen(Qt::NoPen);
    p.setBrush(colourOf(tone, pencil.ink));
    if (tone == Tone::Deny) {
        const double k = 8 * s, m = k * 0.4142;
        p.drawPolygon(QPolygonF(QList<QPointF>{c + QPointF(-m, -k), c + QPointF(m, -k), c + QPointF(k, -m),
                                               c + QPointF(k, m), c + QPointF(m, k), c + QPointF(-m, k),
                                               c + QPointF(-k, m), c + QPointF(-k, -m)}));
    } else {
        p.drawEllipse(c, 8 * s, 8 * s);
    }
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(tintOf(tone, pencil.ink), 1.8 * s, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    switch (tone) {
    case Tone::Permit:
        p.drawPolyline(QPolygonF(QList<QPointF>{at(-3.4, 0.2), at(-1, 2.8), at(3.6, -2.6)}));
        break;
    case Tone::Deny:
        p.drawLine(at(-2.8, -2.8), at(2.8, 2.8));
        p.drawLine(at(-2.8, 2.8), at(2.8, -2.8));
        break;
    case Tone::Added:
        p.drawLine(at(0, -3.6), at(0, 3.6));
        p.drawLine(at(-3.6, 0), at(3.6, 0));
        break;
    case Tone::Removed:
        p.drawLine(at(-3.6, 0), at(3.6, 0));
        break;
    default: // an arrow: it goes on
        p.drawLine(at(-3.6, 0), at(3.4, 0));
        p.drawPolyline(QPolygonF(QList<QPointF>{at(0.6, -2.8), at(3.4, 0), at(0.6, 2.8)}));
        break;
    }
}

QPointF middleOf(const QPolygonF &way)
{
    double longest = -1;
    QPointF at;
    for (int i = 1; i < way.size(); ++i)
        if (const double length = QLineF(way.at(i - 1), way.at(i)).length(); length > longest) {
            longest = length;
            at = (way.at(i - 1) + way.at(i)) / 2;
        }
    return at;
}

void line(const Pencil &pencil, const Overlay::Line &line)
{
    QPainter &p = pencil.p;
    const double u = pencil.unit;
    const QColor colour = colourOf(line.tone, pencil.ink);
    const double width = line.tone == Tone::Beyond ? 1.5 : pencil.ink.isHighContrast ? 4 : 2.75;
    QPolygonF way = line.way;
    if (way.size() < 2)
        return;
    const QPointF tip = way.last(), before = way.at(way.size() - 2);
    const double length = std::hypot(tip.x() - before.x(), tip.y() - before.y());
    const double head = std::min(10 * u, length);
    const QPointF d = length > 0.01 ? (tip - before) / length : QPointF(1, 0), side(-d.y(), d.x());
    if (line.arrow)
        way.last() = tip - d * head * 0.8;
    const QPainterPath path = roundedWay(way, 6);
    QPen halo(pencil.ink.zone, (width + 5) * u, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    QPen pen(colour, width * u, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (line.tone == Tone::Beyond)
        pen.setDashPattern({4, 3});
    else if (line.tone == Tone::Removed)
        pen.setDashPattern({2.2, 1.6});
    p.strokePath(path, halo);
    p.strokePath(path, pen);
    if (line.arrow) {
        p.setPen(Qt::NoPen);
        p.setBrush(colour);
        p.drawPolygon(
            QPolygonF(QList<QPointF>{tip, tip - d * head + side * 4.6 * u, tip - d * head - side * 4.6 * u}));
    }
    if (line.signedInTheMiddle) {
        const QPointF at = middleOf(line.way);
        const double half = 7 * u;
        pencil.box(QRectF(at.x() - half - u, at.y() - half - u, 2 * half + 2 * u, 2 * half + 2 * u), half + u,
                   pencil.ink.zone, QColor(), 1);
        sign(pencil, line.tone, QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half));
    }
}

void mark(const Pencil &pencil, const Overlay::Mark &mark)
{
    QPainter &p = pencil.p;
    const double u = pencil.unit;
    const QRectF rect = pencil.scene.rectOf(mark.on);
    if (rect.isEmpty())
        return;
    const QColor colour = colourOf(mark.tone, pencil.ink);
    if (mark.tone == Tone::Removed) { // a ghost: paler than what is there
        QColor veil = pencil.ink.zone;
        veil.setAlphaF(0.55F);
        p.setPen(Qt::NoPen);
        p.setBrush(veil);
        p.drawRect(rect.adjusted(1, 1, -1, -1));
    }
    QPen pen(colour, (pencil.ink.isHighContrast ? 3 : 2) * u);
    if (mark.tone == Tone::Removed)
        pen.setDashPattern({3, 2.5});
    p.setPen(pen);
    p.setBrush(Qt::NoBrush);
    const double radius = mark.on.kind == Thing::Kind::Card ? 6 : 8;
    p.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), radius, radius);
    const double half = 8 * u;
    const QRectF box(rect.left() - half, rect.top() - half, 2 * half, 2 * half);
    pencil.box(box.adjusted(-u, -u, u, u), half + u, pencil.ink.zone, QColor(), 1);
    sign(pencil, mark.tone, box);
}

void plate(const Pencil &pencil, const Overlay::Plate &plate)
{
    QPainter &p = pencil.p;
    const Ink &ink = pencil.ink;
    const double u = pencil.unit;
    const QRectF r = Overlay::rectOf(plate, u);
    const QColor colour = colourOf(plate.tone, ink);
    pencil.box(r.adjusted(-2 * u, -2 * u, 2 * u, 2 * u), 6 * u, ink.zone, QColor(), 1);
    pencil.box(r, 4 * u, tintOf(plate.tone, ink), colour, 1.5 * u);
    const double middle = r.top() + 11 * u;
    sign(pencil, plate.tone, QRectF(r.left() + 6 * u, middle - 7 * u, 14 * u, 14 * u));
    const QFontMetricsF bold(pencil.fonts.smallBold);
    double x = r.left() + 26 * u;
    const double baseline = middle + (bold.ascent() - bold.descent()) / 2;
    x += pencil.text(QPointF(x, baseline), plate.title, pencil.fonts.smallBold, colour) + 8 * u;
    if (!plate.number.isEmpty())
        pencil.text(QPointF(x, baseline), plate.number, pencil.fonts.small, ink.text2, r.right() - x - 4 * u);
    if (plate.detail.isEmpty())
        return;
    double left = r.left() + 8 * u;
    const double second = r.top() + 30 * u - 1 * u;
    if (plate.translates) {
        paintIcon(p, QStringLiteral("nat"), QRectF(r.left() + 6 * u, r.top() + 20 * u, 14 * u, 14 * u), ink.warn);
        left = r.left() + 26 * u;
    }
    const QFontMetricsF figures(pencil.fonts.figures);
    pencil.text(QPointF(left, second + (figures.ascent() - figures.descent()) / 2 - 3 * u), plate.detail,
                pencil.fonts.figures, ink.text, r.right() - left - 4 * u, Qt::ElideMiddle);
}

} // namespace

void paintOverlay(const Pencil &pencil, const Overlay &overlay)
{
    const auto beyond = [](const Overlay::Line &each) { return each.tone == Tone::Beyond; };
    for (const bool first : {true, false}) // what really goes lies over what would
        for (const Overlay::Line &each : overlay.lines)
            if (beyond(each) == first)
                line(pencil, each);
    for (const Overlay::Mark &each : overlay.marks)
        mark(pencil, each);
    for (const Overlay::Plate &each : overlay.plates)
        plate(pencil, each);
}

QSizeF OverlayCaption::size(const QString &family) const
{
    if (isEmpty())
        return {};
    const DrawingFonts fonts(family);
    const double first = captionText + QFontMetricsF(fonts.bodyBold).horizontalAdvance(verdict) + captionGap +
                         QFontMetricsF(fonts.body).horizontalAdvance(subject);
    const double second = note.isEmpty() ? 0 : captionText + QFontMetricsF(fonts.small).horizontalAdvance(note);
    return {std::ceil(std::max(first, second)) + captionLeft, note.isEmpty() ? 44.0 : 62.0};
}

void paintCaption(const Pencil &pencil, const QRectF &rect, const OverlayCaption &caption)
{
    const QFontMetricsF metrics(pencil.fonts.bodyBold);
    const double middle = rect.top() + 30, right = rect.right() - captionLeft;
    sign(pencil, caption.tone, QRectF(rect.left() + captionLeft, middle - 9, 18, 18));
    const double baseline = middle + (metrics.ascent() - metrics.descent()) / 2;
    double x = rect.left() + captionText;
    x += pencil.text(QPointF(x, baseline), caption.verdict, pencil.fonts.bodyBold,
                     colourOf(caption.tone, pencil.ink), std::max(1.0, right - x)) +
         captionGap;
    if (x < right)
        pencil.text(QPointF(x, baseline), caption.subject, pencil.fonts.body, pencil.ink.text, right - x);
    if (!caption.note.isEmpty())
        pencil.text(QPointF(rect.left() + captionText, baseline + 20), caption.note, pencil.fonts.small,
                    pencil.ink.text2, std::max(1.0, right - rect.left() - captionText));
}

} // namespace portolan
