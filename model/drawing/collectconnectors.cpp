// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/drawing/collect.h"

#include <QtCore/QHash>
#include <QtCore/QMap>
#include <algorithm>

namespace portolan {

namespace {

/// Lines that look different never share a way.
enum class Class { Unicast, Multicast, NoPath };

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
        int flow;
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
    void addFlow(int flow);
    void addMulticast(int flow);
    void addPath(int flow, const Path &path, const QList<Thing> &from, const QList<Thing> &to, Class of);
    void addRoute(int flow, const QList<Hop> &route, const QList<Thing> &from, const QList<Thing> &to, Class of);
    void addInside(int flow, const QString &zone, const QList<Thing> &from, const QList<Thing> &to, Class of);
    void addNoPath(int flow, const Path &path, const QList<Thing> &from);
    void settleInside();
    void leg(int flow, Thing from, Thing to, Class of, const QString &reason = {});
    void finish();

    QList<Thing> thingsOf(int flow, const FlowEnd &end, bool isSource) const;
    Thing shown(Thing thing) const;
    bool isHub(const QString &zone) const;
    QString labelOf(const QList<int> &flows, Class of) const;
    LineKind kindOf(const QList<int> &flows, Class of) const;

    Scene &m_scene;
    const DerivedPlan &m_derived;
    const FlowTable &m_table;
    const SceneOptions &m_options;
    QHash<int, int> m_cardOf; ///< device -> card
    QHash<QString, int> m_zoneOf, m_pillOf, m_groupOf, m_gatewayOf;
    QHash<QString, int> m_gatewaysAt; ///< zone -> how many gateways have an interface there
    QHash<LegKey, int> m_legs;
    QList<Class> m_classes;                     ///< of every connector
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

void Connectors::leg(int flow, Thing from, Thing to, Class of, const QString &reason)
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
    }
    SceneConnector &connector = m_scene.connectors[*found];
    (turned ? connector.backward : connector.forward) = true;
    if (connector.flows.isEmpty() || connector.flows.last() != flow)
        connector.flows.append(flow);
}

/// A zone that only joins gateways: legs end at it, so that n gateways have n lines and not n times n.
bool Connectors::isHub(const QString &zone) const
{
    const int index = m_zoneOf.value(zone, -1);
    return index >= 0 && (m_scene.zones.at(index).cards.isEmpty() || m_gatewaysAt.value(zone) > 2);
}

void Connectors::addRoute(int flow, const QList<Hop> &route, const QList<Thing> &from, const QList<Thing> &to,
                          Class of)
{
    const auto gatewayAt = [&](int hop) {
        return Thing{Thing::Kind::Gateway,
                     m_gatewayOf.value(m_derived.plan.gateways.at(route.at(hop).gateway).id, -1)};
    };
    for (const Thing &thing : from)
        leg(flow, thing, gatewayAt(0), of);
    for (int i = 1; i < route.size(); ++i) {
        const Hop &before = route.at(i - 1);
        const QString zone = m_derived.plan.gateways.at(before.gateway).interfaces.value(before.outInterface).zone;
        if (isHub(zone)) {
            const Thing hub{Thing::Kind::Zone, m_zoneOf.value(zone)};
            leg(flow, gatewayAt(i - 1), hub, of);
            leg(flow, hub, gatewayAt(i), of);
        } else {
            leg(flow, gatewayAt(i - 1), gatewayAt(i), of);
        }
    }
    for (const Thing &thing : to)
        leg(flow, gatewayAt(int(route.size()) - 1), thing, of);
}

void Connectors::addInside(int flow, const QString &zone, const QList<Thing> &from, const QList<Thing> &to,
                           Class of)
{
    const int index = m_zoneOf.value(zone, -1);
    Inside &inside = m_inside[{index, int(of)}];
    inside.entries.append({flow, from, to});
    const int cards = index < 0 ? 0 : int(m_scene.zones.at(index).cards.size());
    const int few = of == Class::Multicast ? 3 : std::max(3, cards - 1);
    for (const Thing &a : from)
        for (const Thing &b : to) {
            if (inside.many || a == b)
                continue;
            inside.pairs.insert(std::minmax(a, b));
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
            for (const QList<Thing> &side : {entry.from, entry.to})
                for (const Thing &thing : side)
                    atHome = atHome && standsIn(thing, zone);
            if (atHome) {
                for (const Thing &thing : entry.from)
                    leg(entry.flow, thing, rail, Class(of));
                for (const Thing &thing : entry.to)
                    leg(entry.flow, rail, thing, Class(of));
                continue;
            }
            for (const Thing &a : entry.from)
                for (const Thing &b : entry.to)
                    leg(entry.flow, a, b, Class(of));
        }
    }
}

void Connectors::addNoPath(int flow, const Path &path, const QList<Thing> &from)
{
    if (m_table.flows.at(flow).state != Flow::State::Active)
        return; // nobody misses it
    Thing stop{Thing::Kind::Gateway, m_gatewayOf.value(path.stoppedAt, -1)};
    if (stop.index < 0)
        stop = {Thing::Kind::Zone, m_zoneOf.value(path.toZone, -1)};
    if (stop.index < 0)
        return;
    for (const Thing &thing : from)
        leg(flow, thing, stop, Class::NoPath, path.unreachable);
}

void Connectors::addPath(int flow, const Path &path, const QList<Thing> &from, const QList<Thing> &to, Class of)
{
    if (!path.ok()) {
        addNoPath(flow, path, from);
        return;
    }
    for (const QList<Hop> &route : path.routes) {
        if (!route.isEmpty()) {
            addRoute(flow, route, from, to, of);
        } else {
            addInside(flow, path.fromZone, from, to, of);
        }
    }
}

void Connectors::addMulticast(int flow)
{
    const FlowEnd &end = m_table.toOf(m_table.flows.at(flow));
    const Need &need = m_table.needOf(m_table.flows.at(flow));
    const QList<Thing> from = thingsOf(flow, m_table.fromOf(m_table.flows.at(flow)), true);
    const QString addresses = addressesForPeople(addressTexts(need.groups));
    for (const Path &path : m_derived.paths.of(flow)) {
        const int group = m_groupOf.value(groupId(path.toZone, addresses), -1);
        if (path.ok() && group < 0)
            continue;
        const Thing hexagon = group < 0 ? Thing{} : shown({Thing::Kind::Group, group});
        addPath(flow, path, from, {hexagon}, Class::Multicast);
        if (!path.ok())
            continue;
        for (const int device : end.devices)
            if (const int card = m_cardOf.value(device, -1);
                card >= 0 && m_scene.cards.at(card).zone == m_zoneOf.value(path.toZone, -1))
                addInside(flow, path.toZone, {hexagon}, {shown({Thing::Kind::Card, card})}, Class::Multicast);
    }
}

void Connectors::addFlow(int flow)
{
    const Flow &row = m_table.flows.at(flow);
    const FlowEnd &to = m_table.toOf(row);
    if (to.kind == FlowEnd::Kind::Multicast) {
        addMulticast(flow);
        return;
    }
    const QList<Thing> from = thingsOf(flow, m_table.fromOf(row), true);
    const QList<Thing> targets = thingsOf(flow, to, false);
    if (from.isEmpty() || targets.isEmpty())
        return;
    for (const Path &path : m_derived.paths.of(flow))
        addPath(flow, path, from, targets, Class::Unicast);
}

LineKind Connectors::kindOf(const QList<int> &flows, Class of) const
{
    if (of == Class::NoPath)
        return LineKind::NoPath;
    bool optional = false;
    for (const int flow : flows) {
        if (m_table.flows.at(flow).state == Flow::State::Active)
            return of == Class::Multicast ? LineKind::Multicast : LineKind::Required;
        optional = optional || m_table.flows.at(flow).state == Flow::State::Optional;
    }
    return optional ? LineKind::Optional : LineKind::Waived;
}

/// Up to two ports of one protocol, else the first and how many more. Only active flows count where there are any.
QString Connectors::labelOf(const QList<int> &flows, Class of) const
{
    if (of != Class::Unicast) {
        QStringList groups;
        for (const int flow : flows)
            for (const QString &group : addressTexts(m_table.needOf(m_table.flows.at(flow)).groups))
                if (const QString words = addressesForPeople({group}); !groups.contains(words))
                    groups.append(words);
        if (!groups.isEmpty())
            return groups.size() == 1 ? groups.first()
                                      : groups.first() + QStringLiteral(" +%1").arg(groups.size() - 1);
    }
    QMap<int, PortSet> byProtocol; // in the order of the protocol numbers
    const bool anyActive = std::any_of(flows.begin(), flows.end(), [this](int flow) {
        return m_table.flows.at(flow).state == Flow::State::Active;
    });
    for (const int flow : flows) {
        if (anyActive && m_table.flows.at(flow).state != Flow::State::Active)
            continue;
        const Need &need = m_table.needOf(m_table.flows.at(flow));
        PortSet &ports = byProtocol[need.protocol.number];
        ports = ports.united(need.ports);
    }
    QStringList items; // "tcp 80"
    for (auto it = byProtocol.cbegin(); it != byProtocol.cend(); ++it) {
        const QString name = Protocol{quint8(it.key())}.name();
        const QStringList ports = portsForPeople(it.value()).split(QStringLiteral(", "), Qt::SkipEmptyParts);
        for (const QString &port : ports)
            items.append(name + u' ' + port);
        if (ports.isEmpty())
            items.append(name);
    }
    if (items.isEmpty())
        return {};
    // The main one is a single port where there is one, and never "any".
    std::stable_sort(items.begin(), items.end(), [](const QString &a, const QString &b) {
        const auto rank = [](const QString &item) {
            return item.endsWith(QStringLiteral(" any")) ? 2 : item.contains(u'–') || !item.contains(u' ') ? 1 : 0;
        };
        return rank(a) < rank(b);
    });
    if (items.size() == 2 && byProtocol.size() == 1)
        return items.at(0) + QStringLiteral(", ") + items.at(1).section(u' ', 1);
    return items.size() == 1 ? items.first() : items.first() + QStringLiteral(" +%1").arg(items.size() - 1);
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
    std::map<TrunkKey, QList<int>> flowsOf;
    for (const int i : order) {
        SceneConnector connector = m_scene.connectors.at(i);
        connector.kind = kindOf(connector.flows, m_classes.at(i));
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
            flowsOf[key] += connector.flows;
        }
        const bool toGroup = connector.b.kind == Thing::Kind::Group || connector.a.kind == Thing::Kind::Zone;
        connector.label = connector.trunk >= 0 || toGroup ? QString() : labelOf(connector.flows, m_classes.at(i));
        sorted.append(connector);
    }
    m_scene.connectors = sorted;
    for (const auto &[key, index] : trunks) {
        QList<int> &flows = flowsOf[key];
        std::sort(flows.begin(), flows.end());
        flows.erase(std::unique(flows.begin(), flows.end()), flows.end());
        SceneTrunk &trunk = m_scene.trunks[index];
        trunk.label = labelOf(flows, key.of);
        for (const int flow : flows)
            if (m_table.flows.at(flow).state == Flow::State::Active)
                trunk.rows += rowCount(m_table, m_derived.plan, flow);
    }
    for (SceneConnector &connector : m_scene.connectors)
        if (connector.trunk >= 0 && m_scene.trunks.at(connector.trunk).connectors.size() == 1)
            connector.label = m_scene.trunks.at(connector.trunk).label;
}

void Connectors::run()
{
    for (int i = 0; i < m_table.flows.size(); ++i)
        addFlow(i);
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
    QSet<std::pair<int, Thing>> joined;
    for (const SceneTrunk &trunk : scene.trunks)
        joined.insert({trunk.gateway, trunk.other});
    for (int g = 0; g < scene.gateways.size(); ++g)
        for (const GatewayInterface &interface : plan.gateways.at(scene.gateways.at(g).gateway).interfaces) {
            const Thing zone = scene.find(QStringLiteral("zones"), interface.zone);
            if (!zone || joined.contains({g, zone}))
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
