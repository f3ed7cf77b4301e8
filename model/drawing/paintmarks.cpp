// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the pointer and the keyboard are at: painted over the picture, so that moving on paints nothing else anew.
#include "model/drawing/pencil.h"

#include <QtGui/QPainterPath>
#include <algorithm>

namespace portolan {

namespace {

QPainterPath outlineOf(const Scene &scene, Thing thing)
{
    const QRectF rect = scene.rectOf(thing).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath path;
    switch (thing.kind) {
    case Thing::Kind::Card:
        path.addRoundedRect(rect, scene.cards.at(thing.index).pill ? rect.height() / 2 : 5,
                            scene.cards.at(thing.index).pill ? rect.height() / 2 : 5);
        break;
    case Thing::Kind::Zone:
        path.addRoundedRect(rect, scene.zones.at(thing.index).external ? 14 : 6,
                            scene.zones.at(thing.index).external ? 14 : 6);
        break;
    case Thing::Kind::Note:
        path.addRoundedRect(rect, 3, 3);
        break;
    case Thing::Kind::Gateway:
        path.addPolygon(cutBox(rect, 8));
        path.closeSubpath();
        break;
    case Thing::Kind::Group:
        path.addPolygon(hexagon(rect, 12));
        path.closeSubpath();
        break;
    case Thing::Kind::Connector:
    case Thing::Kind::Badge:
    case Thing::Kind::None:
        break;
    }
    return path;
}

/// What is chosen or lit says so in a stronger colour already.
bool standsOut(const Pencil &pencil, Thing thing)
{
    if (pencil.isChosen(thing))
        return true;
    if (pencil.state.chosenFlows.isEmpty())
        return false;
    const QList<int> at = pencil.scene.connectorsAt({thing});
    return std::any_of(at.begin(), at.end(),
                       [&pencil](int i) { return pencil.isLit(pencil.scene.connectors.at(i)); });
}

/// What sits on the edge of a thing is not crossed out by the mark.
void paintOnEdge(const Pencil &pencil, Thing thing)
{
    if (thing.kind == Thing::Kind::Gateway)
        paintPorts(pencil, thing.index);
    else if (thing.kind == Thing::Kind::Card && !pencil.scene.cards.at(thing.index).pill)
        paintCount(pencil, pencil.scene.cards.at(thing.index));
    for (const SceneBadge &badge : pencil.scene.badges)
        if (badge.on == thing)
            paintBadge(pencil, badge);
}

void paintHover(const Pencil &pencil)
{
    const Thing hover = pencil.state.hover;
    if (hover.kind == Thing::Kind::Connector) {
        if (pencil.state.detail != Detail::Blocks)
            paintHoveredLine(pencil, pencil.scene.connectors.at(hover.index));
    } else if (hover && !standsOut(pencil, hover)) {
        pencil.p.setPen(QPen(pencil.ink.edge, pencil.unit));
        pencil.p.setBrush(Qt::NoBrush);
        pencil.p.drawPath(outlineOf(pencil.scene, hover));
        paintOnEdge(pencil, hover);
    }
}

} // namespace

void paintMarks(const Pencil &pencil)
{
    QPainter &p = pencil.p;
    const Ink &ink = pencil.ink;
    paintHover(pencil);
    p.setBrush(Qt::NoBrush);
    if (const Thing target = pencil.state.dropTarget; target.kind == Thing::Kind::Zone) {
        p.setPen(QPen(ink.accent, 2 * pencil.unit));
        p.drawRoundedRect(pencil.scene.rectOf(target), 6, 6);
    }
    if (const Thing focus = pencil.state.focus) {
        const double away = 4 * pencil.unit + 1;
        const QRectF rect = pencil.scene.rectOf(focus).adjusted(-away, -away, away, away);
        if (focus.kind != Thing::Kind::Connector && !rect.isNull()) {
            p.setPen(QPen(ink.accent, 2 * pencil.unit));
            p.drawRoundedRect(rect, 8, 8);
        }
    }
}

} // namespace portolan
