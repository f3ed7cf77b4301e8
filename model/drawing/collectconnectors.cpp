// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/drawing/collect.h"
#include "model/drawing/connectorwords.h"

#include <QtCore/QHash>
#include <QtCore/QMap>
#include <algorithm>

namespace portolan {

namespace {

using Class = LineClass;

/// Flows that take the same legs: of one pair of ends, along the same paths. What holds of the first holds of all.
struct Bundle
{
    QList<int> flows; ///< ascending
    qint64 rows = 0;  ///< of those that are active, as tables count them
    int first() const { return flows.first(); }
};

/// What the flows of a bundle have in common besides their paths.
struct BundleKey
{
    int from = 0, to = 0; ///< ends
    int need = -1;        ///< for multicast
    bool active = true;
    bool operator==(const BundleKey &) const = default;
};

size_t qHash(const BundleKey &key, size_t seed)
{
    return qHashMulti(seed, key.from, key.to, key.need, key.active);
}

struct LegKey
{
    Thing a, b;
    Class of = Class::Unicast;
    bool operator==(const LegKey &) const = default;
};

size_t qHash(const LegKey &key, size_t seed)
{
    return qHashMulti(seed, key.a, key.b, int(key.of));
}

/// Flows between cards of one zone, kept until it is known whether they are few.
struct Inside
{
    struct Entry
    {
        int bundle;
        QList<Thing> from, to;
    };
    QList<Entry> entries;
    QSet<std::pair<Thing, Thing>> pairs;
    bool many = false;
};

class Connectors
{
public:
    Connectors(Scene &scene, const DerivedPlan &derived, const SceneOptions &options);
    void run();

private:
    void gather();
    void addBundle(int bundle);
    void addMulticast(int bundle);
    void addPath(int bundle, const Path &path, const QList<Thing> &from, const QList<Thing> &to, Class of);
    void addRoute(int bundle, const QList<Hop> &route, const QList<Thing> &from, const QList<Thing> &to, Class of);
    void addInside(int bundle, const QString &zone, const QList<Thing> &from, const QList<Thing> &to, Class of);
    void addNoPath(int bundle, const Path &path, const QList<Thing> &from);
    void settleInside();
    void leg(int bundle, Thing from, Thing to, Class of, const QString &reason = {});
    void finish();

    QList<Thing> thingsOf(int flow, const FlowEnd &end, bool isSource) const;
    Thing shown(Thing thing) const;
    bool isHub(const QString &zone) const;
    const QList<int> &flowsOf(QList<int> bundles);

    Scene &m_scene;
    const DerivedPlan &m_derived;
    const FlowTable &m_table;
    const SceneOptions &m_options;
    QHash<int, int> m_cardOf; ///< device -> card
    QHash<QString, int> m_zoneOf, m_pillOf, m_groupOf, m_gatewayOf;
    QHash<QString, int> m_gatewaysAt; ///< zone -> how many gateways have an interface there
    QList<Bundle> m_bundles;
    QHash<LegKey, int> m_legs;
    QList<Class> m_classes;                     ///< of every connector
    QList<QList<int>> m_bundlesOf;              ///< of every connector
    QHash<QList<int>, QList<int>> m_flowsOf;    ///< of bundles: many connectors carry the same
    QMap<std::pair<int, int>, Inside> m_inside; ///< by zone and class
};

Connectors::Connectors(Scene &scene, const DerivedPlan &derived, const SceneOptions &options)
    : m_scene(scene), m_derived(derived), m_table(derived.flows), m_options(options)
{
    for (int i = 0; i < scene.cards.size(); ++i) {
        if (scene.cards.at(i).device >= 0)
            m_cardOf.insert(scene.cards.at(i).device, i);
        else
            m_pillOf.insert(scene.cards.at(i).id, i);
    }
    for (int i = 0; i < scene.zones.size(); ++i)
        m_zoneOf.insert(scene.zones.at(i).id, i);
    for (int i = 0; i < scene.groups.size(); ++i)
        m_groupOf.insert(scene.groups.at(i).id, i);
    for (int i = 0; i < scene.gateways.size(); ++i)
        m_gatewayOf.insert(scene.gateways.at(i).id, i);
    for (const Gateway &gateway : derived.plan.gateways) {
        QSet<QString> zones;
        for (const GatewayInterface &interface : gateway.interfaces)
            zones.insert(interface.zone);
        for (const QString &zone : zones)
            ++m_gatewaysAt[zone];
    }
}

/// What stands for a thing: a collapsed zone for all that is in it.
Thing Connectors::shown(Thing thing) const
{
    int zone = -1;
    if (thing.index < 0)
        return thing;
    if (thing.kind == Thing::Kind::Card)
        zone = m_scene.cards.at(thing.index).zone;
    else if (thing.kind == Thing::Kind::Group)
        zone = m_scene.groups.at(thing.index).zone;
    return zone >= 0 && m_scene.zones.at(zone).collapsed ? Thing{Thing::Kind::Zone, zone} : thing;
}

QList<Thing> Connectors::thingsOf(int flow, const FlowEnd &end, bool isSource) const
{
    QList<Thing> things;
    const auto add = [&](Thing thing) {
        if (thing.index >= 0 && !things.contains(shown(thing)))
            things.append(shown(thing));
    };
    if (end.kind == FlowEnd::Kind::Devices) {
        things.reserve(end.devices.size());
        for (const int device : end.devices)
            if (const int card = m_cardOf.value(device, -1); card >= 0)
                things.append(shown({Thing::Kind::Card, card}));
        std::sort(things.begin(), things.end());
        things.erase(std::unique(things.begin(), things.end()), things.end());
    } else if (end.kind == FlowEnd::Kind::External || end.kind == FlowEnd::Kind::Addresses) {
        QString zone = end.zone;
        for (const Path &path : m_derived.paths.of(flow))
            if (zone.isEmpty())
                zone = isSource ? path.fromZone : path.toZone;
        if (end.anyOfZone)
            add({Thing::Kind::Zone, m_zoneOf.value(zone, -1)});
        else
            add({Thing::Kind::Card, m_pillOf.value(externalId(zone, end.label), -1)});
    }
    return things;
}

void Connectors::leg(int bundle, Thing from, Thing to, Class of, const QString &reason)
{
    if (from == to)
        return;
    const bool turned = to < from;
    const LegKey key = turned ? LegKey{to, from, of} : LegKey{from, to, of};
    auto found = m_legs.find(key);
    if (found == m_legs.end()) {
        found = m_legs.insert(key, int(m_scene.connectors.size()));
        SceneConnector connector;
        connector.a = key.a;
        connector.b = key.b;
        connector.reason = reason;
        m_scene.connectors.append(connector);
        m_classes.append(of);
        m_bundlesOf.append(QList<int>());
    }
    SceneConnector &connector = m_scene.connectors[*found];
    (turned ? connector.backward : connector.forward) = true;
    if (QList<int> &bundles = m_bundlesOf[*found]; bundles.isEmpty() || bundles.last() != bundle)
        bundles.append(bundle);
}

/// A zone that only joins gateways: legs end at it, so that n gateways have n lines and not n times n.
bool Connectors::isHub(const QString &zone) const
{
    const int index = m_zoneOf.value(zone, -1);
    return index >= 0 && (m_scene.zones.at(index).cards.isEmpty() || m_gatewaysAt.value(zone) > 2);
}

void Connectors::addRoute(int bundle, const QList<Hop> &route, const QList<Thing> &from, const QList<Thing> &to,
                          Class of)
{
    const auto gatewayAt = [&](int hop) {
        return Thing{Thing::Kind::Gateway,
                     m_gatewayOf.value(m_derived.plan.gateways.at(route.at(hop).gateway).id, -1)};
    };
    for (const Thing &thing : from)
        leg(bundle, thing, gatewayAt(0), of);
    for (int i = 1; i < route.size(); ++i) {
        const Hop &before = route.at(i - 1);
        const QString zone = m_derived.plan.gateways.at(before.gateway).interfaces.value(before.outInterface).zone;
        if (isHub(zone)) {
            const Thing hub{Thing::Kind::Zone, m_zoneOf.value(zone)};
            leg(bundle, gatewayAt(i - 1), hub, of);
            leg(bundle, hub, gatewayAt(i), of);
        } else {
            leg(bundle, gatewayAt(i - 1), gatewayAt(i), of);
        }
    }
    for (const Thing &thing : to)
        leg(bundle, gatewayAt(int(route.size()) - 1), thing, of);
}

void Connectors::addInside(int bundle, const QString &zone, const QList<Thing> &from, const QList<Thing> &to,
                           Class of)
{
    const int index = m_zoneOf.value(zone, -1);
    Inside &inside = m_inside[{index, int(of)}];
    inside.entries.append({bundle, from, to});
    const int cards = index < 0 ? 0 : int(m_scene.zones.at(index).cards.size());
    const int few = of == Class::Multicast ? 3 : std::max(3, cards - 1);
    for (auto a = from.begin(); !inside.many && a != from.end(); ++a)
        for (auto b = to.begin(); !inside.many && b != to.end(); ++b) {
            if (*a == *b)
                continue;
            inside.pairs.insert(std::minmax(*a, *b));
            inside.many = index >= 0 && inside.pairs.size() > few;
        }
}

void Connectors::settleInside()
{
    const auto standsIn = [this](Thing thing, int zone) {
        return (thing.kind == Thing::Kind::Card && m_scene.cards.at(thing.index).zone == zone) ||
               (thing.kind == Thing::Kind::Group && m_scene.groups.at(thing.index).zone == zone);
    };
    for (auto it = m_inside.cbegin(); it != m_inside.cend(); ++it) {
        const auto [zone, of] = it.key();
        for (const Inside::Entry &entry : it->entries) {
            const Thing rail{Thing::Kind::Zone, zone};
            bool atHome = it->many;
            for (const QList<Thing> *side : {&entry.from, &entry.to})
                atHome = atHome && std::all_of(side->begin(), side->end(),
                                               [&](Thing thing) { return standsIn(thing, zone); });
            // Cards of several zones that meet in this one: pair by pair they are more than anybody could follow.
            const bool crowd =
                it->many && entry.from.size() * entry.to.size() > 2 * (entry.from.size() + entry.to.size());
            if (atHome || crowd) {
                for (const Thing &thing : entry.from)
                    leg(entry.bundle, thing, rail, Class(of));
                for (const Thing &thing : entry.to)
                    leg(entry.bundle, rail, thing, Class(of));
                continue;
            }
            for (const Thing &a : entry.from)
                for (const Thing &b : entry.to)
                    leg(entry.bundle, a, b, Class(of));
        }
    }
}

void Connectors::addNoPath(int bundle, const Path &path, const QList<Thing> &from)
{
    if (m_table.flows.at(m_bundles.at(bundle).first()).state != Flow::State::Active)
        return; // nobody misses it
    Thing stop{Thing::Kind::Gateway, m_gatewayOf.value(path.stoppedAt, -1)};
    if (stop.index < 0)
        stop = {Thing::Kind::Zone, m_zoneOf.value(path.toZone, -1)};
    if (stop.index < 0)
        return;
    for (const Thing &thing : from)
        leg(bundle, thing, stop, Class::NoPath, path.unreachable);
}

void Connectors::addPath(int bundle, const Path &path, const QList<Thing> &from, const QList<Thing> &to, Class of)
{
    if (!path.ok()) {
        addNoPath(bundle, path, from);
        return;
    }
    for (const QList<Hop> &route : path.routes) {
        if (!route.isEmpty()) {
            addRoute(bundle, route, from, to, of);
        } else {
            addInside(bundle, path.fromZone, from, to, of);
        }
    }
}

void Connectors::addMulticast(int bundle)
{
    const int flow = m_bundles.at(bundle).first();
    const FlowEnd &end = m_table.toOf(m_table.flows.at(flow));
    const Need &need = m_table.needOf(m_table.flows.at(flow));
    const QList<Thing> from = thingsOf(flow, m_table.fromOf(m_table.flows.at(flow)), true);
    const QString addresses = addressesForPeople(addressTexts(need.groups));
    for (const Path &path : m_derived.paths.of(flow)) {
        const int group = m_groupOf.value(groupId(path.toZone, addresses), -1);
        if (path.ok() && group < 0)
            continue;
        const Thing hexagon = group < 0 ? Thing{} : shown({Thing::Kind::Group, group});
        addPath(bundle, path, from, {hexagon}, Class::Multicast);
        if (!path.ok())
            continue;
        for (const int device : end.devices)
            if (const int card = m_cardOf.value(device, -1);
                card >= 0 && m_scene.cards.at(card).zone == m_zoneOf.value(path.toZone, -1))
                addInside(bundle, path.toZone, {hexagon}, {shown({Thing::Kind::Card, card})}, Class::Multicast);
    }
}

/// Sorts the flows into bundles, in the order of their first flows.
void Connectors::gather()
{
    QHash<BundleKey, QList<int>> known; // bundles that differ in their paths
    for (int i = 0; i < m_table.flows.size() && !m_options.progress.isCancelled(); ++i) {
        const Flow &flow = m_table.flows.at(i);
        const bool multicast = m_table.toOf(flow).kind == FlowEnd::Kind::Multicast;
        const bool active = flow.state == Flow::State::Active;
        QList<int> &alike = known[{flow.from, flow.to, multicast ? flow.need : -1, active}];
        const QList<Path> &paths = m_derived.paths.of(i);
        auto bundle = std::find_if(alike.begin(), alike.end(), [&](int other) {
            return m_derived.paths.of(m_bundles.at(other).first()) == paths;
        });
        if (bundle == alike.end()) {
            bundle = alike.insert(alike.end(), int(m_bundles.size()));
            m_bundles.append(Bundle());
        }
        m_bundles[*bundle].flows.append(i);
    }
    for (Bundle &bundle : m_bundles)
        if (m_table.flows.at(bundle.first()).state == Flow::State::Active)
            bundle.rows = rowCount(m_table, m_derived.plan, bundle.first()) * bundle.flows.size();
}

void Connectors::addBundle(int bundle)
{
    const int flow = m_bundles.at(bundle).first();
    const Flow &row = m_table.flows.at(flow);
    const FlowEnd &to = m_table.toOf(row);
    if (to.kind == FlowEnd::Kind::Multicast) {
        addMulticast(bundle);
        return;
    }
    const QList<Thing> from = thingsOf(flow, m_table.fromOf(row), true);
    const QList<Thing> targets = thingsOf(flow, to, false);
    if (from.isEmpty() || targets.isEmpty())
        return;
    for (const Path &path : m_derived.paths.of(flow))
        addPath(bundle, path, from, targets, Class::Unicast);
}

/// The flows of some bundles, ascending, each once.
const QList<int> &Connectors::flowsOf(QList<int> bundles)
{
    std::sort(bundles.begin(), bundles.end());
    bundles.erase(std::unique(bundles.begin(), bundles.end()), bundles.end());
    auto found = m_flowsOf.find(bundles);
    if (found == m_flowsOf.end()) {
        QList<int> flows;
        for (const int bundle : std::as_const(bundles))
            flows += m_bundles.at(bundle).flows;
        std::sort(flows.begin(), flows.end()); // a flow is in one bundle only
        found = m_flowsOf.insert(bundles, flows);
    }
    return *found;
}

void Connectors::finish()
{
    struct TrunkKey
    {
        int gateway;
        Thing other;
        Class of;
        auto operator<=>(const TrunkKey &) const = default;
    };
    QList<int> order(m_scene.connectors.size());
    for (int i = 0; i < order.size(); ++i)
        order[i] = i;
    std::sort(order.begin(), order.end(), [this](int a, int b) {
        const SceneConnector &one = m_scene.connectors.at(a), &other = m_scene.connectors.at(b);
        return std::tie(one.a, one.b, m_classes.at(a)) < std::tie(other.a, other.b, m_classes.at(b));
    });
    QList<SceneConnector> sorted;
    sorted.reserve(order.size());
    std::map<TrunkKey, int> trunks;
    std::map<TrunkKey, QList<int>> bundlesOf;
    for (const int i : order) {
        SceneConnector connector = m_scene.connectors.at(i);
        connector.flows = flowsOf(m_bundlesOf.at(i));
        connector.kind = kindOf(m_table, connector.flows, m_classes.at(i));
        const bool fromGateway = connector.a.kind == Thing::Kind::Gateway;
        const bool toGateway = connector.b.kind == Thing::Kind::Gateway;
        if (fromGateway || toGateway) {
            const Thing gateway = fromGateway ? connector.a : connector.b;
            Thing other = fromGateway ? connector.b : connector.a;
            if (other.kind == Thing::Kind::Card && m_scene.cards.at(other.index).zone >= 0)
                other = {Thing::Kind::Zone, m_scene.cards.at(other.index).zone};
            else if (other.kind == Thing::Kind::Group && m_scene.groups.at(other.index).zone >= 0)
                other = {Thing::Kind::Zone, m_scene.groups.at(other.index).zone};
            const TrunkKey key{gateway.index, other, m_classes.at(i)};
            const auto found = trunks.try_emplace(key, int(m_scene.trunks.size())).first;
            if (found->second == m_scene.trunks.size()) {
                SceneTrunk trunk;
                trunk.gateway = gateway.index;
                trunk.other = other;
                m_scene.trunks.append(trunk);
            }
            connector.trunk = found->second;
            m_scene.trunks[connector.trunk].connectors.append(int(sorted.size()));
            bundlesOf[key] += m_bundlesOf.at(i);
        }
        const bool toGroup = connector.b.kind == Thing::Kind::Group || connector.a.kind == Thing::Kind::Zone;
        connector.label =
            connector.trunk >= 0 || toGroup ? QString() : labelOf(m_table, connector.flows, m_classes.at(i));
        sorted.append(connector);
    }
    m_scene.connectors = sorted;
    for (const auto &[key, index] : trunks) {
        QList<int> &bundles = bundlesOf[key];
        std::sort(bundles.begin(), bundles.end());
        bundles.erase(std::unique(bundles.begin(), bundles.end()), bundles.end());
        SceneTrunk &trunk = m_scene.trunks[index];
        trunk.label = labelOf(m_table, flowsOf(bundles), key.of);
        for (const int bundle : std::as_const(bundles))
            trunk.rows += m_bundles.at(bundle).rows;
    }
    for (SceneConnector &connector : m_scene.connectors)
        if (connector.trunk >= 0 && m_scene.trunks.at(connector.trunk).connectors.size() == 1)
            connector.label = m_scene.trunks.at(connector.trunk).label;
}

void Connectors::run()
{
    gather();
    for (int i = 0; i < m_bundles.size() && !m_options.progress.isCancelled(); ++i)
        addBundle(i);
    settleInside();
    finish();
    for (SceneZone &zone : m_scene.zones)
        zone.summary = m_options.texts.translate("Drawing", "%1 devices").arg(zone.cards.size());
}

} // namespace

void collectConnectors(Scene &scene, const DerivedPlan &derived, const SceneOptions &options)
{
    Connectors(scene, derived, options).run();
}

void collectAttachments(Scene &scene, const Plan &plan)
{
    QHash<QString, int> zoneOf;
    for (int i = 0; i < scene.zones.size(); ++i)
        zoneOf.insert(scene.zones.at(i).id, i);
    QSet<std::pair<int, Thing>> joined;
    for (const SceneTrunk &trunk : scene.trunks)
        joined.insert({trunk.gateway, trunk.other});
    for (int g = 0; g < scene.gateways.size(); ++g)
        for (const GatewayInterface &interface : plan.gateways.at(scene.gateways.at(g).gateway).interfaces) {
            const Thing zone{Thing::Kind::Zone, zoneOf.value(interface.zone, -1)};
            if (zone.index < 0 || joined.contains({g, zone}))
                continue;
            joined.insert({g, zone});
            SceneConnector connector;
            connector.a = zone;
            connector.b = {Thing::Kind::Gateway, g};
            connector.trunk = int(scene.trunks.size());
            SceneTrunk trunk;
            trunk.gateway = g;
            trunk.other = zone;
            trunk.connectors.append(int(scene.connectors.size()));
            scene.trunks.append(trunk);
            scene.connectors.append(connector);
        }
}

} // namespace portolan
