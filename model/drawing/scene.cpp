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
    const auto goesOn = [&options](int step) {
        options.progress.step(step, 100);
        return !options.progress.isCancelled();
    };
    collectThings(scene, plan, derived, options);
    if (derived && goesOn(10))
        collectConnectors(scene, *derived, options);
    if (!goesOn(25))
        return scene;
    collectAttachments(scene, plan);
    placeThings(scene, plan, options);
    if (derived)
        collectBadges(scene, *derived);
    if (!goesOn(40))
        return scene;
    Progress rest;
    rest.cancelled = options.progress.cancelled;
    rest.report = [&options](int done, int total) { options.progress.step(40 + int(60.0 * done / total), 100); };
    if (options.routed)
        routeScene(scene, rest);
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

bool Scene::isOnRail(const SceneConnector &connector) const
{
    if (connector.a.kind != Thing::Kind::Zone)
        return false;
    return (connector.b.kind == Thing::Kind::Card && cards.at(connector.b.index).zone == connector.a.index) ||
           (connector.b.kind == Thing::Kind::Group && groups.at(connector.b.index).zone == connector.a.index);
}

} // namespace portolan
