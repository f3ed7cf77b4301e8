// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/drawing/overlay.h"

#include <QtGui/QFontMetricsF>
#include <algorithm>

namespace portolan {

namespace {

/// Seen from further away a plate is larger than its things; places are chosen so that this does no harm.
constexpr double grown = 1.3;
constexpr double oneLine = 22, twoLines = 38, away = 6;

double overlap(const QRectF &a, const QRectF &b)
{
    const QRectF both = a.intersected(b);
    return both.isEmpty() ? 0 : both.width() * both.height();
}

} // namespace

QRectF Overlay::rectOf(const Plate &plate, double unit)
{
    const QSizeF size = plate.size * unit;
    return QRectF(
        QPointF(plate.at.x() - size.width() / 2, plate.above ? plate.at.y() - size.height() : plate.at.y()), size);
}

int Overlay::plateAt(const QPointF &point, double unit) const
{
    for (qsizetype i = plates.size() - 1; i >= 0; --i) // the last painted lies on top
        if (rectOf(plates.at(i), unit).contains(point))
            return int(i);
    return -1;
}

void placePlate(Overlay &overlay, const Scene &scene, Overlay::Plate plate, const SceneOptions &options)
{
    const DrawingFonts fonts(options.family);
    const double number =
        plate.number.isEmpty() ? 0 : QFontMetricsF(fonts.small).horizontalAdvance(plate.number) + 14;
    const double title = 28 + number + QFontMetricsF(fonts.smallBold).horizontalAdvance(plate.title.left(64)) + 10;
    const double detail = plate.detail.isEmpty()
                              ? 0
                              : (plate.translates ? 44 : 20) +
                                    QFontMetricsF(fonts.figures).horizontalAdvance(plate.detail.left(96)) + 10;
    plate.size = QSizeF(std::ceil(std::max(title, detail)), plate.detail.isEmpty() ? oneLine : twoLines);

    const QRectF thing = scene.rectOf(plate.on);
    struct Candidate
    {
        QPointF at;
        bool above;
    };
    // Over and under the thing, in the middle and at its ends; then further out, for those that came before.
    QList<Candidate> candidates;
    const double half = plate.size.width() / 2, high = plate.size.height() * grown;
    for (int ring = 0; ring < 5; ++ring) {
        const double up = thing.top() - away - ring * (high + 4), down = thing.bottom() + away + ring * (high + 4);
        for (const double x : {thing.center().x(), thing.left() + half, thing.right() - half}) {
            candidates.append({QPointF(x, up), true});
            candidates.append({QPointF(x, down), false});
        }
    }
    double best = -1;
    Candidate chosen = candidates.first();
    for (int i = 0; i < candidates.size(); ++i) {
        plate.at = candidates.at(i).at;
        plate.above = candidates.at(i).above;
        const QRectF rect = Overlay::rectOf(plate, grown);
        double cost = i * 150.0;
        for (const Overlay::Plate &other : std::as_const(overlay.plates))
            cost += 100 * overlap(rect.adjusted(-3, -3, 3, 3), Overlay::rectOf(other, grown));
        for (const Thing other : scene.touching(rect, Scene::Look::Things)) {
            const QRectF theirs = scene.rectOf(other);
            if (other.kind == Thing::Kind::Card || other.kind == Thing::Kind::Gateway ||
                other.kind == Thing::Kind::Group || other.kind == Thing::Kind::Note)
                cost += (overlay.lit.contains(other) ? 40 : 4) * overlap(rect, theirs);
            else if (other.kind == Thing::Kind::Zone) // the words of its strip
                cost += 0.4 * overlap(rect, QRectF(theirs.topLeft(), QSizeF(theirs.width(), 28)));
        }
        for (const Overlay::Line &line : std::as_const(overlay.lines))
            for (int k = 1; k < line.way.size(); ++k)
                if (QRectF(line.way.at(k - 1), line.way.at(k)).normalized().adjusted(-2, -2, 2, 2).intersects(rect))
                    cost += 400;
        if (best < 0 || cost < best) {
            best = cost;
            chosen = candidates.at(i);
        }
        if (cost <= i * 150.0)
            break; // nothing is covered: no later place can be better
    }
    plate.at = chosen.at;
    plate.above = chosen.above;
    overlay.plates.append(plate);
}

} // namespace portolan
