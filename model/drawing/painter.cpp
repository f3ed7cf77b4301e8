// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/drawing/painter.h"

#include "model/base/clean.h"
#include "model/drawing/overlay.h"
#include "model/drawing/pencil.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainterPath>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace portolan {

namespace {

constexpr qsizetype mostCharacters = 256; ///< of a line of text; no place has room for more
constexpr double fullFrom = 0.75, namesFrom = 0.35, slack = 0.03;

/// Only what can be seen of a drawing's ground: dots every 16 units, none where they would be closer than 8 px.
void paintGround(QPainter &painter, const Ink &ink, const PaintState &state, const QRectF &area)
{
    painter.fillRect(area, ink.canvas);
    if (ink.isPaper || state.detail != Detail::Full)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    QPen pen(ink.line, 1);
    pen.setCosmetic(true);
    painter.setPen(pen);
    QList<QPointF> dots;
    const double left = std::floor(area.left() / 16) * 16, top = std::floor(area.top() / 16) * 16;
    for (double y = top; y <= area.bottom(); y += 16)
        for (double x = left; x <= area.right(); x += 16)
            dots.append(QPointF(x, y));
    painter.drawPoints(dots.constData(), int(dots.size()));
    painter.restore();
}

void paintThings(const Pencil &pencil)
{
    if (pencil.state.detail == Detail::Blocks) {
        paintBlocks(pencil);
        return;
    }
    paintZones(pencil);
    paintLines(pencil);
    paintHeads(pencil);
    paintCards(pencil);
    paintGroups(pencil);
    paintNotes(pencil);
    paintGateways(pencil);
    paintLabels(pencil);
    paintBadges(pencil);
}

} // namespace

Detail detailFor(double scale)
{
    return scale >= fullFrom ? Detail::Full : scale >= namesFrom ? Detail::Names : Detail::Blocks;
}

Detail detailFor(double scale, Detail before)
{
    const Detail plain = detailFor(scale);
    if (plain == before)
        return plain;
    const double border = plain == Detail::Full || before == Detail::Full ? fullFrom : namesFrom;
    const bool jumped = std::abs(int(plain) - int(before)) > 1;
    return jumped || std::abs(scale - border) > slack * border ? plain : before;
}

Pencil::Pencil(QPainter &painter, const Scene &theScene, const Ink &theInk, const PaintState &theState,
               const QString &family)
    : p(painter), scene(theScene), ink(theInk), state(theState),
      fonts(family, theState.detail == Detail::Full ? 1.0 : 1.0 / std::max(0.01, theState.scale)),
      unit(theState.detail == Detail::Full ? 1.0 : 1.0 / std::max(0.01, theState.scale)),
      names(theState.detail == Detail::Names)
{
}

void Pencil::look()
{
    const bool lines = state.detail != Detail::Blocks || !state.chosenFlows.isEmpty();
    m_things.clear();
    m_lines.clear();
    m_all = !m_draggedPass && (state.visible.isNull() || state.visible.contains(scene.bounds));
    if (m_draggedPass) {
        m_things = QList<Thing>(state.dragged.begin(), state.dragged.end());
        std::sort(m_things.begin(), m_things.end());
        for (int i = 0; i < scene.badges.size(); ++i)
            if (state.dragged.contains(scene.badges.at(i).on))
                m_things.append({Thing::Kind::Badge, i});
        for (const int connector : scene.connectorsAt(state.dragged))
            m_lines.append({Thing::Kind::Connector, connector});
    } else if (!m_all) {
        const QRectF area = state.visible.adjusted(-16, -16, 16, 16);
        m_things = scene.touching(area, Scene::Look::Things);
        if (lines)
            m_lines = scene.touching(area, Scene::Look::Lines);
    }
    light();
}

/// What the chosen flows light: their lines and what these join.
void Pencil::light()
{
    anyLit = !state.chosenFlows.isEmpty();
    for (const Thing &thing : state.chosen)
        anyLit = anyLit || thing.kind == Thing::Kind::Connector;
    if (anyLit)
        for (const int i : seenOf(Thing::Kind::Connector))
            if (const SceneConnector &connector = scene.connectors.at(i); isLit(connector))
                m_litThings << connector.a << connector.b;
    m_anyThingLit = !state.chosen.isEmpty() || !m_litThings.isEmpty();
}

QList<int> Pencil::seenOf(Thing::Kind kind) const
{
    QList<int> indexes;
    if (m_all) {
        qsizetype count = 0;
        switch (kind) {
        case Thing::Kind::Zone:
            count = scene.zones.size();
            break;
        case Thing::Kind::Gateway:
            count = scene.gateways.size();
            break;
        case Thing::Kind::Card:
            count = scene.cards.size();
            break;
        case Thing::Kind::Group:
            count = scene.groups.size();
            break;
        case Thing::Kind::Note:
            count = scene.notes.size();
            break;
        case Thing::Kind::Connector:
            count = scene.connectors.size();
            break;
        case Thing::Kind::Badge:
            count = scene.badges.size();
            break;
        case Thing::Kind::None:
            break;
        }
        indexes.resize(count);
        std::iota(indexes.begin(), indexes.end(), 0);
        return indexes;
    }
    const QList<Thing> &seen = kind == Thing::Kind::Connector ? m_lines : m_things;
    for (auto it = std::lower_bound(seen.begin(), seen.end(), Thing{kind, -1});
         it != seen.end() && it->kind == kind; ++it)
        indexes.append(it->index);
    return indexes;
}

bool Pencil::isLit(const SceneConnector &connector) const
{
    const int index = int(&connector - scene.connectors.constData());
    if (state.chosen.contains({Thing::Kind::Connector, index}))
        return true;
    if (state.chosenFlows.isEmpty())
        return false;
    if (m_lights.empty())
        m_lights.resize(size_t(scene.connectors.size()), Light::Unknown);
    Light &known = m_lights[size_t(index)];
    if (known == Light::Unknown)
        known = findLit(connector) ? Light::On : Light::Off;
    return known == Light::On;
}

/// Both are ascending. A short list is looked up in the long one, lists of about one length are walked together.
bool Pencil::findLit(const SceneConnector &connector) const
{
    const QList<int> &chosen = state.chosenFlows, &flows = connector.flows;
    const QList<int> &few = flows.size() < chosen.size() ? flows : chosen,
                     &many = flows.size() < chosen.size() ? chosen : flows;
    if (few.size() * 16 < many.size())
        return std::any_of(few.begin(), few.end(),
                           [&many](int flow) { return std::binary_search(many.begin(), many.end(), flow); });
    auto a = chosen.begin();
    auto b = flows.begin();
    while (a != chosen.end() && b != flows.end()) {
        if (*a == *b)
            return true;
        *a < *b ? void(++a) : void(++b);
    }
    return false;
}

bool Pencil::passes(Thing thing) const
{
    if (state.overlay && state.overlay->fades && thing.kind != Thing::Kind::Zone &&
        !state.overlay->lit.contains(thing))
        return false;
    return !state.filtered || state.passing.contains(thing);
}

bool Pencil::passes(const SceneConnector &connector) const
{
    if (state.overlay && state.overlay->fades)
        return false;
    return !state.filtered || std::any_of(connector.flows.begin(), connector.flows.end(),
                                          [this](int flow) { return state.passingFlows.contains(flow); });
}

Pencil::Traffic Pencil::trafficAt(int trunk, Thing gateway) const
{
    auto known = m_traffic.find({trunk, gateway});
    if (known == m_traffic.end()) {
        Traffic traffic;
        for (const int i : scene.trunks.at(trunk).connectors) {
            const SceneConnector &leg = scene.connectors.at(i);
            const bool begins = leg.a == gateway;
            traffic.in = traffic.in || (begins ? leg.backward : leg.forward);
            traffic.out = traffic.out || (begins ? leg.forward : leg.backward);
        }
        known = m_traffic.insert({trunk, gateway}, traffic);
    }
    return *known;
}

bool Pencil::isElsewhere(const SceneConnector &connector) const
{
    return (state.dragged.contains(connector.a) || state.dragged.contains(connector.b)) != m_draggedPass;
}

double Pencil::widthOf(const QString &words, const QFont &font) const
{
    return QFontMetricsF(font).horizontalAdvance(oneLine(words.left(mostCharacters)));
}

QFont Pencil::fitting(const QString &words, const QFont &font, double width) const
{
    QFont fitted = font;
    if (const double needed = widthOf(words, font); needed > width && width > 0)
        fitted.setPixelSize(std::max(1, int(font.pixelSize() * std::max(width / needed, 5.0 / 6))));
    return fitted;
}

double Pencil::text(const QPointF &baseline, const QString &words, const QFont &font, const QColor &colour,
                    double width, Qt::TextElideMode elide) const
{
    QString shown = oneLine(words.left(mostCharacters));
    const QFontMetricsF metrics(font);
    if (width > 0 && metrics.horizontalAdvance(shown) > width)
        shown = metrics.elidedText(shown, elide, width);
    if (shown.isEmpty())
        return 0;
    p.setFont(font);
    p.setPen(colour);
    p.drawText(baseline, shown);
    return metrics.horizontalAdvance(shown);
}

void Pencil::centred(const QRectF &rect, const QString &words, const QFont &font, const QColor &colour) const
{
    const QFontMetricsF metrics(font);
    const double x = rect.center().x() - metrics.horizontalAdvance(oneLine(words.left(mostCharacters))) / 2;
    const double y = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    text(QPointF(x, y), words, font, colour);
}

void Pencil::box(const QRectF &rect, double radius, const QColor &fill, const QColor &outline, double width,
                 Qt::PenStyle style) const
{
    p.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    if (outline.isValid()) {
        QPen pen(outline, width);
        if (style == Qt::DashLine)
            pen.setDashPattern({5 / width, 4 / width});
        p.setPen(pen);
    } else {
        p.setPen(Qt::NoPen);
    }
    const double inset = outline.isValid() ? 0.5 : 0;
    p.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
}

QPainterPath roundedWay(const QPolygonF &way, double radius)
{
    QPainterPath path;
    if (way.isEmpty())
        return path;
    path.moveTo(way.first());
    for (int i = 1; i + 1 < way.size(); ++i) {
        const QPointF corner = way.at(i), in = corner - way.at(i - 1), out = way.at(i + 1) - corner;
        const double inLength = std::abs(in.x()) + std::abs(in.y()),
                     outLength = std::abs(out.x()) + std::abs(out.y());
        const double r = std::min({radius, inLength / 2, outLength / 2});
        if (r < 0.5 || inLength < 0.01 || outLength < 0.01) {
            path.lineTo(corner);
            continue;
        }
        path.lineTo(corner - in * (r / inLength));
        path.quadTo(corner, corner + out * (r / outLength));
    }
    path.lineTo(way.last());
    return path;
}

QPolygonF cutBox(const QRectF &r, double cut)
{
    return QPolygonF(QList<QPointF>{{r.left() + cut, r.top()},
                                    {r.right() - cut, r.top()},
                                    {r.right(), r.top() + cut},
                                    {r.right(), r.bottom() - cut},
                                    {r.right() - cut, r.bottom()},
                                    {r.left() + cut, r.bottom()},
                                    {r.left(), r.bottom() - cut},
                                    {r.left(), r.top() + cut}});
}

QPolygonF hexagon(const QRectF &r, double point)
{
    return QPolygonF(QList<QPointF>{{r.left(), r.center().y()},
                                    {r.left() + point, r.top()},
                                    {r.right() - point, r.top()},
                                    {r.right(), r.center().y()},
                                    {r.right() - point, r.bottom()},
                                    {r.left() + point, r.bottom()}});
}

ScenePainter::ScenePainter(const QString &family) : m_family(family) {}

void ScenePainter::paint(QPainter &painter, const Scene &scene, const Ink &ink, const PaintState &state) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, state.antialiased);
    painter.setRenderHint(QPainter::TextAntialiasing, true);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, true);
    if (state.layers & PaintState::Ground)
        paintGround(painter, ink, state, state.visible.isNull() ? scene.bounds : state.visible);
    Pencil pencil(painter, scene, ink, state, m_family);
    if (state.layers & PaintState::Still) {
        pencil.look();
        paintThings(pencil);
    }
    if ((state.layers & PaintState::Dragged) && !state.dragged.isEmpty()) {
        pencil.setDraggedPass(true);
        pencil.look();
        painter.save();
        painter.translate(state.dragOffset);
        paintThings(pencil);
        painter.restore();
    }
    if ((state.layers & PaintState::Over) && state.overlay)
        paintOverlay(pencil, *state.overlay);
    if (state.layers & PaintState::Marks)
        paintMarks(pencil);
    painter.restore();
}

QList<LineKind> kindsIn(const Scene &scene)
{
    QList<LineKind> kinds;
    for (const LineKind kind :
         {LineKind::Required, LineKind::Optional, LineKind::Multicast, LineKind::Waived, LineKind::NoPath})
        if (std::any_of(scene.connectors.begin(), scene.connectors.end(),
                        [kind](const SceneConnector &c) { return c.kind == kind && !c.flows.isEmpty(); }))
            kinds.append(kind);
    return kinds;
}

QPen linePen(LineKind kind, const Ink &ink)
{
    const auto pen = [](const QColor &colour, double width, const QList<qreal> &dashes) {
        QPen made(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
        QList<qreal> scaled;
        for (const qreal dash : dashes)
            scaled.append(dash / width);
        if (!scaled.isEmpty())
            made.setDashPattern(scaled);
        return made;
    };
    switch (kind) {
    case LineKind::Optional:
        return pen(ink.flow, 1.25, {4, 3});
    case LineKind::Multicast:
        return pen(ink.multicast, 1.25, {7, 3, 1.5, 3});
    case LineKind::Waived:
        return pen(ink.waived, 1.25, {1, 3});
    case LineKind::NoPath:
        return pen(ink.deny, 1.5, {7, 3, 1.5, 3});
    case LineKind::Required:
        break;
    }
    return pen(ink.flow, 1.25, {});
}

} // namespace portolan
