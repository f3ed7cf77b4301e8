// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/drawing/changeoverlay.h"

#include <QtCore/QCoreApplication>

namespace portolan {

namespace {

QString legKey(const Scene &scene, const SceneConnector &connector)
{
    QString a = scene.idOf(connector.a), b = scene.idOf(connector.b);
    if (b < a)
        std::swap(a, b);
    const int kind = connector.kind == LineKind::NoPath ? 2 : connector.kind == LineKind::Multicast ? 1 : 0;
    return QStringLiteral("%1\n%2\n%3").arg(a, b).arg(kind);
}

QSet<QString> needsOf(const SceneConnector &connector, const FlowTable &flows)
{
    QSet<QString> needs;
    for (const int flow : connector.flows)
        if (const Flow &each = flows.flows.at(flow); each.state == Flow::State::Active) {
            const Need &need = flows.needOf(each);
            needs.insert(need.key() + u' ' + need.protocol.name() + u' ' + portsText(need.ports));
        }
    return needs;
}

} // namespace

SceneLegs SceneLegs::of(const DerivedPlan &derived)
{
    SceneOptions options;
    options.routed = false;
    return of(Scene::build(derived.plan, &derived, options), derived);
}

SceneLegs SceneLegs::of(const Scene &scene, const DerivedPlan &derived)
{
    SceneLegs legs;
    const auto add = [&legs](const auto &list) {
        for (const auto &each : list)
            legs.things.insert(each.id);
    };
    add(scene.zones);
    add(scene.gateways);
    add(scene.cards);
    add(scene.groups);
    for (const SceneConnector &connector : scene.connectors)
        if (const QSet<QString> needs = needsOf(connector, derived.flows); !needs.isEmpty())
            legs.needs[legKey(scene, connector)].unite(needs);
    return legs;
}

Overlay changeOverlay(const Scene &scene, const DerivedPlan &both, const QList<Difference> &entities,
                      const QList<PointComparison> &points, const SceneLegs &before, const SceneLegs &after,
                      const SceneOptions &options)
{
    using Tone = Overlay::Tone;
    Overlay overlay;
    overlay.fades = true;
    QSet<QString> changed;
    QHash<QString, QSet<QString>> moved; // need -> devices
    for (const Difference &each : entities)
        if (each.change == Difference::Change::Changed)
            changed.insert(each.id);
    for (const PointComparison &point : points)
        for (const PointChange &change : point.changes)
            for (const QString &need : change.kind == PointChange::Kind::Moved ? change.needs : QStringList())
                moved[need].unite(QSet<QString>(change.devices.begin(), change.devices.end()));
    // A flow goes otherwise where one of its ends has moved; of an end with several devices only those that have.
    const auto goesOtherwise = [&](const SceneConnector &connector) {
        const auto device = [&](Thing thing) {
            return thing.kind == Thing::Kind::Card ? scene.cards.at(thing.index).device : -1;
        };
        const int a = device(connector.a), b = device(connector.b);
        for (const int flow : connector.flows) {
            const auto devices = moved.constFind(both.flows.needOf(both.flows.flows.at(flow)).key());
            if (devices == moved.cend())
                continue;
            const auto hasMoved = [&](int which) { return devices->contains(both.plan.devices.at(which).id); };
            const FlowEnd &from = both.flows.fromOf(both.flows.flows.at(flow)),
                          &to = both.flows.toOf(both.flows.flows.at(flow));
            const auto sideMoved = [&](const FlowEnd &end) {
                // The card at this leg speaks for its side when it stands there.
                for (const int card : {a, b})
                    if (card >= 0 && std::binary_search(end.devices.begin(), end.devices.end(), card))
                        return hasMoved(card);
                return std::any_of(end.devices.begin(), end.devices.end(), hasMoved);
            };
            if (devices->isEmpty() || sideMoved(from) || sideMoved(to))
                return true;
        }
        return false;
    };
    const auto mark = [&](Thing::Kind kind, const auto &list) {
        for (int i = 0; i < list.size(); ++i) {
            const QString &id = list.at(i).id;
            const bool was = before.things.contains(id), is = after.things.contains(id);
            const Thing thing{kind, i};
            if (was && is && !changed.contains(id))
                continue;
            overlay.marks.append({thing, !is ? Tone::Removed : !was ? Tone::Added : Tone::Moved});
            overlay.lit.insert(thing);
        }
    };
    mark(Thing::Kind::Zone, scene.zones);
    mark(Thing::Kind::Gateway, scene.gateways);
    mark(Thing::Kind::Card, scene.cards);
    mark(Thing::Kind::Group, scene.groups);
    for (const SceneConnector &connector : scene.connectors) {
        if (connector.way.size() < 2 || connector.flows.isEmpty())
            continue;
        const QString key = legKey(scene, connector);
        const QSet<QString> was = before.needs.value(key), is = after.needs.value(key);
        const bool ghost =
            !after.things.contains(scene.idOf(connector.a)) || !after.things.contains(scene.idOf(connector.b));
        Overlay::Line line;
        line.way = connector.way;
        line.arrow = false;
        line.signedInTheMiddle = true;
        if (was.isEmpty() && is.isEmpty()) {
            if (!ghost)
                continue; // it ends at a collapsed zone, or carries nothing that is needed
            line.tone = Tone::Removed;
        } else if (was == is) {
            if (!goesOtherwise(connector))
                continue;
            line.tone = Tone::Moved;
        } else {
            line.tone = was.isEmpty() ? Tone::Added : is.isEmpty() ? Tone::Removed : Tone::Moved;
        }
        overlay.lines.append(line);
        overlay.lit << connector.a << connector.b;
    }
    for (int i = 0; i < points.size(); ++i) {
        const PointComparison &point = points.at(i);
        if (point.changes.isEmpty())
            continue;
        Overlay::Plate plate;
        plate.on = scene.find(QStringLiteral("gateways"), point.point);
        if (!plate.on)
            plate.on = scene.find(QStringLiteral("devices"), point.point);
        if (!plate.on)
            continue;
        QStringList words;
        const auto say = [&](const char *text, int count) {
            if (count > 0)
                words.append(options.texts.translate("Drawing", text).arg(count));
        };
        say(QT_TRANSLATE_NOOP("Drawing", "%1 opened"), point.opened);
        say(QT_TRANSLATE_NOOP("Drawing", "%1 closed"), point.closed);
        say(QT_TRANSLATE_NOOP("Drawing", "%1 moved"), point.moved);
        plate.title = words.join(QStringLiteral(" · "));
        plate.tone = point.opened > 0 ? Tone::Added : point.closed > 0 ? Tone::Removed : Tone::Moved;
        plate.row = i;
        overlay.lit.insert(plate.on);
        placePlate(overlay, scene, plate, options);
    }
    return overlay;
}

} // namespace portolan
