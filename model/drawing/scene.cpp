// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/drawing/scene.h"

#include "model/drawing/collect.h"
#include "model/drawing/layout.h"
#include "model/drawing/routing.h"

namespace portolan {

Scene Scene::build(const Plan &plan, const DerivedPlan *derived, const SceneOptions &options)
{
    Scene scene;
    collectThings(scene, plan, derived, options);
    if (derived)
        collectConnectors(scene, *derived, options);
    collectAttachments(scene, plan);
    placeThings(scene, plan, options);
    if (derived)
        collectBadges(scene, *derived);
    if (options.routed)
        routeScene(scene);
    else
        scene.index();
    return scene;
}

QRectF Scene::rectOf(Thing thing) const
{
    switch (thing.kind) {
    case Thing::Kind::Zone:
        return zones.value(thing.index).rect;
    case Thing::Kind::Gateway:
        return gateways.value(thing.index).rect;
    case Thing::Kind::Card:
        return cards.value(thing.index).rect;
    case Thing::Kind::Group:
        return groups.value(thing.index).rect;
    case Thing::Kind::Note:
        return notes.value(thing.index).rect;
    case Thing::Kind::Connector:
        return connectors.value(thing.index).way.boundingRect();
    case Thing::Kind::Badge: {
        const QPointF centre = badges.value(thing.index).centre;
        return QRectF(centre.x() - 8, centre.y() - 8, 16, 16);
    }
    case Thing::Kind::None:
        break;
    }
    return {};
}

QString Scene::idOf(Thing thing) const
{
    switch (thing.kind) {
    case Thing::Kind::Zone:
        return zones.value(thing.index).id;
    case Thing::Kind::Gateway:
        return gateways.value(thing.index).id;
    case Thing::Kind::Card:
        return cards.value(thing.index).id;
    case Thing::Kind::Group:
        return groups.value(thing.index).id;
    case Thing::Kind::Note:
        return notes.value(thing.index).id;
    default:
        return {};
    }
}

namespace {

template <class List>
int indexOfId(const List &list, const QString &id)
{
    for (int i = 0; i < list.size(); ++i)
        if (list.at(i).id == id)
            return i;
    return -1;
}

Thing made(Thing::Kind kind, int index)
{
    return index < 0 ? Thing{} : Thing{kind, index};
}

} // namespace

Thing Scene::find(const QString &table, const QString &id) const
{
    if (table == QStringLiteral("zones"))
        return made(Thing::Kind::Zone, indexOfId(zones, id));
    if (table == QStringLiteral("gateways"))
        return made(Thing::Kind::Gateway, indexOfId(gateways, id));
    if (table == QStringLiteral("devices"))
        return made(Thing::Kind::Card, indexOfId(cards, id));
    return {};
}

Thing Scene::find(const QString &placement) const
{
    if (placement.startsWith(QStringLiteral("note:")))
        return made(Thing::Kind::Note, indexOfId(notes, placement));
    if (placement.startsWith(QStringLiteral("multicast:")))
        return made(Thing::Kind::Group, indexOfId(groups, placement));
    if (const int card = indexOfId(cards, placement); card >= 0)
        return {Thing::Kind::Card, card};
    if (const int gateway = indexOfId(gateways, placement); gateway >= 0)
        return {Thing::Kind::Gateway, gateway};
    return made(Thing::Kind::Zone, indexOfId(zones, placement));
}

bool Scene::isOnRail(const SceneConnector &connector) const
{
    if (connector.a.kind != Thing::Kind::Zone)
        return false;
    return (connector.b.kind == Thing::Kind::Card && cards.at(connector.b.index).zone == connector.a.index) ||
           (connector.b.kind == Thing::Kind::Group && groups.at(connector.b.index).zone == connector.a.index);
}

} // namespace portolan
