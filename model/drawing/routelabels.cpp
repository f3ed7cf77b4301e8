// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/drawing/routelabels.h"

#include "model/drawing/rectindex.h"

#include <QtGui/QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace portolan {

namespace {

constexpr double pillHeight = 18, slack = 24;

/// What all ways have in common, seen from the gateway.
QPolygonF commonPart(const QList<QPolygonF> &ways)
{
    QPolygonF common = ways.first();
    for (const QPolygonF &way : ways.mid(1)) {
        QPolygonF shared;
        for (int i = 0; i < common.size() && i < way.size(); ++i) {
            if (common.at(i) == way.at(i)) {
                shared.append(common.at(i));
                continue;
            }
            if (i > 0) { // the shorter of two stretches in one direction
                const QPointF from = common.at(i - 1), a = common.at(i) - from, b = way.at(i) - from;
                const bool across = std::abs(a.y()) < 0.01 && std::abs(b.y()) < 0.01 && a.x() * b.x() > 0;
                const bool down = std::abs(a.x()) < 0.01 && std::abs(b.x()) < 0.01 && a.y() * b.y() > 0;
                if (across || down)
                    shared.append(std::abs(a.x()) + std::abs(a.y()) < std::abs(b.x()) + std::abs(b.y())
                                      ? common.at(i)
                                      : way.at(i));
            }
            break;
        }
        common = shared;
    }
    return common;
}

class Labels
{
public:
    explicit Labels(Scene &scene) : m_scene(scene)
    {
        for (const SceneCard &card : scene.cards)
            m_taken.add(card.rect);
        for (const SceneGroup &group : scene.groups)
            m_taken.add(group.rect);
        for (const SceneGateway &gateway : scene.gateways)
            m_taken.add(gateway.rect);
        for (const SceneNote &note : scene.notes)
            m_taken.add(note.rect);
        for (const SceneZone &zone : scene.zones)
            m_taken.add(QRectF(zone.rect.left(), zone.rect.top(), zone.rect.width(), zone.external ? 34 : 28));
    }

    void run();

private:
    QRectF place(const QPolygonF &way, double width);

    Scene &m_scene;
    RectIndex m_taken;
};

QRectF Labels::place(const QPolygonF &way, double width)
{
    const QRectF rect = labelPlace(way, QSizeF(width, pillHeight), 4,
                                   [this](const QRectF &where) { return m_taken.isFree(where); });
    m_taken.add(rect);
    return rect;
}

void Labels::run()
{
    const DrawingFonts fonts;
    const QFontMetricsF small(fonts.small);
    for (SceneTrunk &trunk : m_scene.trunks) {
        QList<QPolygonF> ways;
        for (const int i : trunk.connectors) {
            const SceneConnector &connector = m_scene.connectors.at(i);
            if (connector.way.size() < 2)
                continue;
            const bool turned = connector.a != Thing{Thing::Kind::Gateway, trunk.gateway};
            ways.append(turned ? QPolygonF(QList<QPointF>(connector.way.rbegin(), connector.way.rend()))
                               : connector.way);
        }
        trunk.labelRect = QRectF();
        if (ways.isEmpty())
            continue;
        const QPolygonF common = commonPart(ways);
        if (trunk.way.isEmpty())
            trunk.way = ways.first();
        const bool counts = trunk.connectors.size() > 3;
        const QString words = counts ? QString::number(trunk.rows) : trunk.label;
        if (words.isEmpty() || (counts && trunk.rows == 0))
            continue;
        const double width = std::max(pillHeight, small.horizontalAdvance(words) + 16);
        trunk.labelRect = place(common, width);
        for (int k = 0; trunk.labelRect.isNull() && !counts && k < ways.size() && ways.size() == 1; ++k)
            trunk.labelRect = place(ways.at(k), width);
    }
    for (SceneConnector &connector : m_scene.connectors) {
        connector.labelRect = QRectF();
        if (connector.trunk < 0 && !connector.label.isEmpty() && connector.way.size() >= 2)
            connector.labelRect = place(connector.way, small.horizontalAdvance(connector.label) + 16);
    }
}

} // namespace

QRectF labelPlace(const QPolygonF &way, const QSizeF &size, double gap,
                  const std::function<bool(const QRectF &)> &isFree)
{
    QList<std::pair<double, int>> stretches;
    for (int i = 1; i < way.size(); ++i) {
        const QPointF v = way.at(i) - way.at(i - 1);
        stretches.append({-(std::abs(v.x()) + std::abs(v.y())), i});
    }
    std::sort(stretches.begin(), stretches.end());
    for (const auto &[length, i] : stretches) {
        const bool across = std::abs(way.at(i).y() - way.at(i - 1).y()) < 0.01;
        if (-length < (across ? size.width() : size.height()) + slack)
            continue;
        for (const double share : {0.5, 0.35, 0.65, 0.25, 0.75}) {
            const QPointF at = way.at(i - 1) * (1 - share) + way.at(i) * share;
            const QRectF rect(at - QPointF(size.width(), size.height()) / 2, size);
            if (isFree(rect.adjusted(-gap, -gap, gap, gap)))
                return rect;
        }
    }
    return {};
}

void placeLabels(Scene &scene)
{
    Labels(scene).run();
}

} // namespace portolan
