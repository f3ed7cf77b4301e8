// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/drawing/layout.h"
#include "model/drawing/pencil.h"
#include "model/drawing/routelabels.h"

#include <QtGui/QPainterPath>
#include <algorithm>
#include <cmath>
#include <vector>

namespace portolan {

namespace {

constexpr double radius = 6;
constexpr double portHalf = 4;

enum class Ending { Nothing, Arrow, Dot };

double length(const QPointF &v)
{
    return std::abs(v.x()) + std::abs(v.y());
}

/// The way without so much of its first and last stretch; never less than nothing.
QPolygonF trimmed(QPolygonF way, double start, double end)
{
    const auto cut = [&way](bool atStart, double by) {
        while (by > 0 && way.size() >= 2) {
            const qsizetype at = atStart ? 0 : way.size() - 1, next = atStart ? 1 : way.size() - 2;
            const QPointF v = way.at(next) - way.at(at);
            const double l = length(v);
            if (l > by) {
                way[at] += v * (by / l);
                return;
            }
            by -= l;
            way.removeAt(at);
        }
    };
    cut(true, start);
    cut(false, end);
    return way;
}

class Line
{
public:
    Line(const Pencil &pencil, const SceneConnector &connector, bool hovered = false)
        : m_pencil(pencil), m_connector(connector), m_lit(pencil.isLit(connector)), m_hovered(hovered)
    {
    }

    void paint() const;

private:
    QPen pen() const;
    /// True for the leg that draws its trunk.
    bool isFirst() const
    {
        return m_connector.branch.isEmpty() || m_connector.branch == m_connector.way ||
               (m_connector.branch.size() == m_connector.way.size() &&
                m_connector.branch.first() == m_connector.way.last() &&
                m_connector.branch.last() == m_connector.way.first());
    }
    Ending endingAt(bool start) const;
    void ending(const QPolygonF &way, bool start, Ending kind, const QColor &colour) const;
    void cross(const QPolygonF &way) const;
    bool isGateway(const Thing &thing) const { return thing.kind == Thing::Kind::Gateway; }

    const Pencil &m_pencil;
    const SceneConnector &m_connector;
    bool m_lit, m_hovered;
};

QPen Line::pen() const
{
    const Ink &ink = m_pencil.ink;
    const LineKind kind = m_connector.kind;
    QPen pen = linePen(kind, ink);
    double width = pen.widthF();
    QColor colour = pen.color();
    if (m_connector.flows.isEmpty()) {
        width = 1;
        colour = ink.frame;
    }
    if (m_lit) {
        width = ink.isHighContrast ? 4 : 2.25;
        colour = kind == LineKind::NoPath ? ink.deny : ink.accent;
    } else if (m_hovered) {
        width = 2;
        colour = Ink::mix(ink.accent, ink.canvas, 0.6);
    } else if (m_pencil.anyLit && kind != LineKind::NoPath) {
        colour = kind == LineKind::Multicast ? ink.multicastDim : ink.flowDim;
        width = ink.isHighContrast ? 1 : width;
    }
    if (pen.style() == Qt::CustomDashLine) {
        QList<qreal> pattern = pen.dashPattern();
        for (qreal &part : pattern)
            part *= pen.widthF() / width;
        pen.setDashPattern(pattern);
    }
    pen.setColor(colour);
    pen.setWidthF(width * m_pencil.unit);
    return pen;
}

/// At a gateway the ending speaks for the whole trunk.
Ending Line::endingAt(bool start) const
{
    const Thing end = start ? m_connector.a : m_connector.b;
    if (end.kind == Thing::Kind::Zone && m_pencil.scene.isOnRail(m_connector))
        return Ending::Nothing;
    bool in = start ? m_connector.backward : m_connector.forward;
    bool out = start ? m_connector.forward : m_connector.backward;
    if (m_connector.trunk >= 0 && !m_lit && isGateway(start ? m_connector.a : m_connector.b))
        if (!in || !out) {
            const Pencil::Traffic traffic = m_pencil.trafficAt(m_connector.trunk, end);
            in = in || traffic.in;
            out = out || traffic.out;
        }
    return in && out ? Ending::Dot : in ? Ending::Arrow : Ending::Nothing;
}

void Line::ending(const QPolygonF &way, bool start, Ending kind, const QColor &colour) const
{
    if (kind == Ending::Nothing || way.size() < 2)
        return;
    const QPointF tip = start ? way.first() : way.last();
    const QPointF before = start ? way.at(1) : way.at(way.size() - 2);
    const double l = std::hypot(tip.x() - before.x(), tip.y() - before.y());
    if (l < 0.01)
        return;
    const QPointF d = (tip - before) / l, side(-d.y(), d.x());
    const double u = m_pencil.names ? std::min(1.4, m_pencil.unit) : 1;
    m_pencil.p.setPen(Qt::NoPen);
    m_pencil.p.setBrush(colour);
    if (kind == Ending::Dot) {
        m_pencil.p.drawEllipse(tip, 2.5 * u, 2.5 * u);
        return;
    }
    m_pencil.p.drawPolygon(
        QPolygonF(QList<QPointF>{tip, tip - d * 8 * u + side * 3.6 * u, tip - d * 8 * u - side * 3.6 * u}));
}

/// The ring with a cross, 8 before what stops the line. `way` begins there.
void Line::cross(const QPolygonF &way) const
{
    const QPolygonF rest = trimmed(way, 16, 0);
    if (rest.size() < 2)
        return;
    const QPointF at = rest.first();
    QPainter &p = m_pencil.p;
    const double u = m_pencil.names ? std::min(1.6, m_pencil.unit) : 1;
    p.setPen(QPen(m_pencil.ink.deny, 1.5 * u));
    p.setBrush(m_pencil.ink.card);
    p.drawEllipse(at, 7.25 * u, 7.25 * u);
    const double arm = 2.8 * u;
    p.drawLine(at - QPointF(arm, arm), at + QPointF(arm, arm));
    p.drawLine(at - QPointF(arm, -arm), at + QPointF(arm, -arm));
}

void Line::paint() const
{
    const QPolygonF &way = m_lit || m_hovered || isFirst() ? m_connector.way : m_connector.branch;
    if (way.size() < 2)
        return;
    const bool whole = &way == &m_connector.way;
    const QPen line = pen();
    const bool stopped = m_connector.kind == LineKind::NoPath;
    const Ending first = whole && !stopped ? endingAt(true) : Ending::Nothing;
    // A branch runs from its junction to its leaf, which may be either end.
    const bool leafIsB = m_connector.way.isEmpty() || way.last() == m_connector.way.last();
    const Ending last = stopped ? Ending::Nothing : endingAt(!leafIsB);
    const double startPort = whole && isGateway(m_connector.a) && !stopped ? portHalf * m_pencil.unit : 0;
    const double endPort =
        isGateway(leafIsB ? m_connector.b : m_connector.a) && !stopped ? portHalf * m_pencil.unit : 0;
    const QPolygonF tips = trimmed(way, startPort, endPort);
    const double startCut = first == Ending::Arrow ? 6 : 0, endCut = last == Ending::Arrow ? 6 : 0;
    const QPolygonF body = trimmed(tips, stopped && whole ? 24 : startCut, endCut);
    const QPainterPath path = roundedWay(body, radius);
    if (m_lit) {
        QPen halo(m_pencil.ink.zone, line.widthF() + 5 * m_pencil.unit, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
        m_pencil.p.strokePath(path, halo);
    }
    m_pencil.p.strokePath(path, line);
    ending(tips, true, first, line.color());
    ending(tips, false, last, line.color());
    if (stopped && whole)
        cross(way);
}

/// The labels of one frame. On the second level they are larger than the room that was kept for them, so each looks
/// for its place anew; one that finds none stays away, as the inspector tells the same.
class Labels
{
public:
    explicit Labels(const Pencil &pencil) : m_pencil(pencil) {}

    struct Label
    {
        const QPolygonF &way;
        QRectF where;
        QString words;
        bool lit, filled;
        QColor colour;
    };
    void add(const Label &label) { m_labels.push_back(label); }
    /// So many that nobody reads them stay away on the second level, where each would look for a place of its own.
    void paint()
    {
        if (!m_pencil.names || m_labels.size() <= mostMoved)
            for (const Label &label : m_labels)
                pill(label.way, label.where, label.words, label.lit, label.filled, label.colour);
    }

private:
    static constexpr size_t mostMoved = 64;

    void pill(const QPolygonF &way, const QRectF &where, const QString &words, bool lit, bool filled,
              const QColor &colour)
    {
        const Ink &ink = m_pencil.ink;
        const QFont &font = lit || filled ? m_pencil.fonts.smallBold : m_pencil.fonts.small;
        const double height = 18 * m_pencil.unit,
                     width = std::max(height, m_pencil.widthOf(words, font) + 16 * m_pencil.unit);
        QRectF rect(where.center() - QPointF(width, height) / 2, QSizeF(width, height));
        if (m_pencil.names && !isFree(rect.adjusted(-2, -2, 2, 2))) {
            rect = labelPlace(way, rect.size(), 2, [this](const QRectF &free) { return isFree(free); });
            if (rect.isNull())
                return;
        }
        m_taken.append(rect);
        m_pencil.box(rect.adjusted(-2, -2, 2, 2), height / 2 + 2, ink.zone, QColor(), 1);
        if (lit && filled)
            m_pencil.box(rect, height / 2, ink.accent, QColor(), 1);
        else
            m_pencil.box(rect, height / 2, ink.card,
                         lit                ? ink.accent
                         : colour.isValid() ? colour
                                            : ink.frame,
                         (lit ? 1.5 : 1) * m_pencil.unit);
        m_pencil.centred(rect, words, font,
                         lit                ? (filled ? ink.onAccent : ink.accent)
                         : colour.isValid() ? colour
                                            : ink.text2);
    }

    bool isFree(const QRectF &rect) const
    {
        const auto meets = [&rect](const QRectF &other) { return other.intersects(rect); };
        if (std::any_of(m_taken.begin(), m_taken.end(), meets))
            return false;
        const double over = m_pencil.names ? 9 * m_pencil.unit : 0; // what looks out above a card
        const QList<Thing> near = m_pencil.scene.touching(rect.adjusted(0, 0, 0, over), Scene::Look::Things);
        return std::none_of(near.begin(), near.end(), [this, &rect, over](const Thing &thing) {
            const QRectF other = m_pencil.scene.rectOf(thing);
            if (thing.kind == Thing::Kind::Zone)
                return rect.intersects(QRectF(other.topLeft(), QSizeF(other.width(), measure::strip)));
            const bool counts = thing.kind == Thing::Kind::Card && m_pencil.scene.cards.at(thing.index).count > 1;
            return thing.kind != Thing::Kind::Badge && other.adjusted(0, counts ? -over : 0, 0, 0).intersects(rect);
        });
    }

    const Pencil &m_pencil;
    std::vector<Label> m_labels;
    QList<QRectF> m_taken;
};

} // namespace

void paintLines(const Pencil &pencil)
{
    QList<int> lit;
    for (const int i : pencil.seenOf(Thing::Kind::Connector)) {
        const SceneConnector &connector = pencil.scene.connectors.at(i);
        if (pencil.isElsewhere(connector))
            continue;
        if (pencil.isCancelled())
            break;
        if (pencil.isLit(connector)) {
            lit.append(i);
        } else {
            pencil.p.setOpacity(pencil.passes(connector) ? 1 : 0.35);
            Line(pencil, connector).paint();
        }
    }
    pencil.p.setOpacity(1);
    for (const int i : lit)
        Line(pencil, pencil.scene.connectors.at(i)).paint();
}

void paintHoveredLine(const Pencil &pencil, const SceneConnector &connector)
{
    if (!pencil.isLit(connector))
        Line(pencil, connector, true).paint();
}

void paintLabels(const Pencil &pencil)
{
    Labels labels(pencil);
    QSet<int> trunks;
    for (const int i : pencil.seenOf(Thing::Kind::Connector)) {
        const SceneConnector &connector = pencil.scene.connectors.at(i);
        if (connector.trunk >= 0)
            trunks.insert(connector.trunk);
        if (connector.labelRect.isNull() || connector.label.isEmpty() || pencil.isElsewhere(connector) ||
            !pencil.passes(connector))
            continue;
        const bool lit = pencil.isLit(connector);
        if (pencil.names && !lit)
            continue;
        const QColor colour = connector.kind == LineKind::NoPath      ? pencil.ink.deny
                              : connector.kind == LineKind::Multicast ? pencil.ink.multicast
                                                                      : QColor();
        labels.add({connector.way, connector.labelRect, connector.label, lit, false, colour});
    }
    QList<int> ordered(trunks.begin(), trunks.end());
    std::sort(ordered.begin(), ordered.end());
    for (const int i : ordered) {
        const SceneTrunk &trunk = pencil.scene.trunks.at(i);
        if (trunk.labelRect.isNull())
            continue;
        const SceneConnector &first = pencil.scene.connectors.at(trunk.connectors.first());
        if (pencil.isElsewhere(first))
            continue;
        bool lit = false, passing = false;
        for (const int c : trunk.connectors) {
            lit = lit || pencil.isLit(pencil.scene.connectors.at(c));
            passing = passing || pencil.passes(pencil.scene.connectors.at(c));
        }
        if (!passing || (pencil.names && !lit))
            continue;
        const bool counts = trunk.connectors.size() > 3;
        const QString words = counts ? QString::number(trunk.rows) : trunk.label;
        if (!words.isEmpty())
            labels.add({trunk.way, trunk.labelRect, words, lit, counts,
                        first.kind == LineKind::NoPath ? pencil.ink.deny : QColor()});
    }
    labels.paint();
}

} // namespace portolan
