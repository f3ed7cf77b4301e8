// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/scenepicks.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

struct CanvasTexts
{
    Q_DECLARE_TR_FUNCTIONS(CanvasTexts)
};

/// The connectors that end at this thing.
QList<int> flowsAt(const Scene &scene, Thing thing)
{
    QList<int> flows;
    for (const int connector : scene.connectorsAt({thing}))
        flows.append(scene.connectors.at(connector).flows);
    std::sort(flows.begin(), flows.end());
    flows.erase(std::unique(flows.begin(), flows.end()), flows.end());
    return flows;
}

QString groupPickId(const Scene &scene, const DerivedPlan &derived, Thing group)
{
    for (const int flow : flowsAt(scene, group))
        if (const Need &need = derived.flows.needOf(derived.flows.flows.at(flow)); need.multicast)
            return multicastId(need);
    return {};
}

void addLit(QSet<Thing> &things, const Scene &scene, const DerivedPlan &derived, const Lit &lit)
{
    const auto add = [&](const QString &table, const QSet<QString> &ids) {
        for (const QString &id : ids)
            if (const Thing thing = scene.find(table, id))
                things.insert(thing);
    };
    add(u"devices"_s, lit.devices);
    add(u"zones"_s, lit.zones);
    add(u"gateways"_s, lit.gateways);
    if (lit.groups.isEmpty())
        return;
    for (int i = 0; i < scene.groups.size(); ++i)
        if (const Thing group{Thing::Kind::Group, i}; lit.groups.contains(groupPickId(scene, derived, group)))
            things.insert(group);
}

} // namespace

Selection selectionOf(const Scene &scene, const DerivedPlan &derived, Thing thing)
{
    switch (thing.kind) {
    case Thing::Kind::Zone:
        return Selection::zone(scene.zones.at(thing.index).id);
    case Thing::Kind::Gateway:
        return Selection::gateway(scene.gateways.at(thing.index).id);
    case Thing::Kind::Card:
        if (scene.cards.at(thing.index).device >= 0)
            return Selection::device(scene.cards.at(thing.index).id);
        return Selection::flows(derived, flowsAt(scene, thing));
    case Thing::Kind::Group:
        if (const QString id = groupPickId(scene, derived, thing); !id.isEmpty())
            return {{{.kind = Pick::Kind::Multicast, .id = id}}};
        return {};
    case Thing::Kind::Note:
        return {{{.kind = Pick::Kind::Note, .id = scene.notes.at(thing.index).id}}};
    case Thing::Kind::Connector:
        return Selection::flows(derived, scene.connectors.at(thing.index).flows);
    case Thing::Kind::Badge:
        if (const QList<int> &findings = scene.badges.at(thing.index).findings; !findings.isEmpty())
            return Selection::finding(derived.findings.at(findings.first()).id);
        return {};
    case Thing::Kind::None:
        break;
    }
    return {};
}

QList<Thing> thingsOf(const Scene &scene, const DerivedPlan &derived, const Pick &pick)
{
    const auto one = [](Thing thing) { return thing ? QList<Thing>{thing} : QList<Thing>(); };
    switch (pick.kind) {
    case Pick::Kind::Device:
        return one(scene.find(u"devices"_s, pick.id));
    case Pick::Kind::Zone:
        return one(scene.find(u"zones"_s, pick.id));
    case Pick::Kind::Gateway:
        return one(scene.find(u"gateways"_s, pick.id));
    case Pick::Kind::Note:
        return one(scene.find(pick.id));
    case Pick::Kind::Multicast:
    case Pick::Kind::Flow:
    case Pick::Kind::Rule:
    case Pick::Kind::Finding:
    case Pick::Kind::Requirement: {
        QSet<Thing> things;
        addLit(things, scene, derived, litBy({{pick}}, derived));
        QList<Thing> sorted(things.begin(), things.end());
        std::sort(sorted.begin(), sorted.end());
        return sorted;
    }
    }
    return {};
}

QList<Thing> movableThings(const Scene &scene, const DerivedPlan &derived, const Selection &selection)
{
    QSet<Thing> things;
    for (const Pick &pick : selection.picks) {
        if (pick.kind == Pick::Kind::Multicast) {
            for (int i = 0; i < scene.groups.size(); ++i)
                if (const Thing group{Thing::Kind::Group, i}; groupPickId(scene, derived, group) == pick.id)
                    things.insert(group);
        } else if (pick.kind == Pick::Kind::Device || pick.kind == Pick::Kind::Zone ||
                   pick.kind == Pick::Kind::Gateway || pick.kind == Pick::Kind::Note) {
            for (const Thing thing : thingsOf(scene, derived, pick))
                things.insert(thing);
        }
    }
    QList<Thing> sorted(things.begin(), things.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

QList<ThingKey> keysOf(const Selection &selection, const Plan &plan)
{
    QList<ThingKey> keys;
    for (const Pick &pick : selection.picks) {
        if (pick.kind == Pick::Kind::Device)
            keys.append({u"devices"_s, pick.id});
        else if (pick.kind == Pick::Kind::Zone)
            keys.append({u"zones"_s, pick.id});
        else if (pick.kind == Pick::Kind::Gateway)
            keys.append({u"gateways"_s, pick.id});
        else if (pick.kind == Pick::Kind::Note)
            keys.append({u"layout"_s, pick.id});
        else if (pick.kind == Pick::Kind::Requirement && plan.requirements.contains(pick.id))
            keys.append({u"requirements"_s, pick.id});
    }
    return keys;
}

PaintState paintStateOf(const Scene &scene, const DerivedPlan &derived, const Selection &selection, const Lit &lit,
                        bool isFiltered, const Filtered &filtered)
{
    PaintState state;
    bool byFlows = false;
    for (const Pick &pick : selection.picks) {
        if (pick.kind == Pick::Kind::Rule && scene.find(u"gateways"_s, pick.point))
            state.tags.insert(scene.find(u"gateways"_s, pick.point).index, pick.id);
        if (pick.kind == Pick::Kind::Flow || pick.kind == Pick::Kind::Rule ||
            pick.kind == Pick::Kind::Requirement || pick.kind == Pick::Kind::Finding ||
            pick.kind == Pick::Kind::Multicast)
            byFlows = true;
        else
            for (const Thing thing : thingsOf(scene, derived, pick))
                state.chosen.insert(thing);
    }
    if (byFlows)
        addLit(state.chosen, scene, derived, lit);
    state.chosenFlows = QList<int>(lit.flows.begin(), lit.flows.end());
    std::sort(state.chosenFlows.begin(), state.chosenFlows.end());
    if (!isFiltered)
        return state;
    state.filtered = true;
    state.passingFlows = filtered.flows;
    for (int i = 0; i < scene.zones.size(); ++i)
        state.passing.insert({Thing::Kind::Zone, i});
    for (int i = 0; i < scene.notes.size(); ++i)
        state.passing.insert({Thing::Kind::Note, i});
    for (int i = 0; i < scene.cards.size(); ++i)
        if (scene.cards.at(i).device >= 0 && filtered.passesDevice(scene.cards.at(i).id))
            state.passing.insert({Thing::Kind::Card, i});
    for (const SceneConnector &connector : scene.connectors)
        if (std::any_of(connector.flows.begin(), connector.flows.end(),
                        [&](int flow) { return filtered.passesFlow(flow); })) {
            state.passing.insert(connector.a);
            state.passing.insert(connector.b);
        }
    return state;
}

QList<Thing> readingOrder(const Scene &scene)
{
    QList<Thing> order;
    const auto before = [&](Thing a, Thing b) {
        const QRectF left = scene.rectOf(a), right = scene.rectOf(b);
        return left.top() != right.top()     ? left.top() < right.top()
               : left.left() != right.left() ? left.left() < right.left()
                                             : a < b;
    };
    const auto sorted = [&](QList<Thing> things) {
        std::sort(things.begin(), things.end(), before);
        return things;
    };
    QList<Thing> zones;
    for (int i = 0; i < scene.zones.size(); ++i)
        zones.append({Thing::Kind::Zone, i});
    for (const Thing zone : sorted(zones)) {
        order.append(zone);
        QList<Thing> inside;
        if (!scene.zones.at(zone.index).collapsed) {
            for (const int card : scene.zones.at(zone.index).cards)
                inside.append({Thing::Kind::Card, card});
            for (const int group : scene.zones.at(zone.index).groups)
                inside.append({Thing::Kind::Group, group});
        }
        order.append(sorted(inside));
    }
    QList<Thing> rest;
    for (int i = 0; i < scene.gateways.size(); ++i)
        rest.append({Thing::Kind::Gateway, i});
    for (int i = 0; i < scene.cards.size(); ++i)
        if (scene.cards.at(i).zone < 0)
            rest.append({Thing::Kind::Card, i});
    for (int i = 0; i < scene.notes.size(); ++i)
        rest.append({Thing::Kind::Note, i});
    order.append(sorted(rest));
    return order;
}

QString thingName(const Scene &scene, Thing thing)
{
    switch (thing.kind) {
    case Thing::Kind::Zone:
        return scene.zones.at(thing.index).name;
    case Thing::Kind::Gateway:
        return scene.gateways.at(thing.index).name;
    case Thing::Kind::Card: {
        const SceneCard &card = scene.cards.at(thing.index);
        return card.count > 1 ? u"%1 ×%2"_s.arg(card.name).arg(card.count) : card.name;
    }
    case Thing::Kind::Group:
        return scene.groups.at(thing.index).title;
    case Thing::Kind::Note:
        return CanvasTexts::tr("Note");
    case Thing::Kind::Connector:
        return scene.connectors.at(thing.index).label;
    default:
        return {};
    }
}

QString thingWords(const Scene &scene, const DerivedPlan &derived, Thing thing)
{
    const auto joined = [](QStringList words) {
        words.removeAll(QString());
        return words.join(u" · "_s);
    };
    switch (thing.kind) {
    case Thing::Kind::Zone: {
        const SceneZone &zone = scene.zones.at(thing.index);
        return joined({zone.external ? CanvasTexts::tr("External zone") : CanvasTexts::tr("Zone"), zone.vlan,
                       zone.subnets, CanvasTexts::tr("%n device(s)", nullptr, int(zone.cards.size()))});
    }
    case Thing::Kind::Gateway: {
        const SceneGateway &gateway = scene.gateways.at(thing.index);
        return joined(
            {CanvasTexts::tr("Gateway"), gateway.platform, gateway.rules, gateway.nat ? u"NAT"_s : QString()});
    }
    case Thing::Kind::Card: {
        const SceneCard &card = scene.cards.at(thing.index);
        const QString zone = card.zone < 0 ? QString() : scene.zones.at(card.zone).name;
        return joined({card.role, card.noAddress ? CanvasTexts::tr("no address yet") : card.address, zone,
                       CanvasTexts::tr("%n flow(s)", nullptr, int(flowsAt(scene, thing).size()))});
    }
    case Thing::Kind::Group:
        return joined({CanvasTexts::tr("Multicast group"), scene.groups.at(thing.index).detail});
    case Thing::Kind::Note:
        return scene.notes.at(thing.index).text;
    case Thing::Kind::Connector: {
        const SceneConnector &connector = scene.connectors.at(thing.index);
        if (!connector.reason.isEmpty())
            return connector.reason;
        return CanvasTexts::tr("%1 – %2, %n flow(s)", nullptr, int(connector.flows.size()))
            .arg(thingName(scene, connector.a), thingName(scene, connector.b));
    }
    case Thing::Kind::Badge: {
        QStringList texts;
        for (const int finding : scene.badges.at(thing.index).findings.mid(0, 5))
            texts.append(derived.findings.at(finding).text);
        return texts.join(u'\n');
    }
    case Thing::Kind::None:
        break;
    }
    return {};
}

} // namespace portolan
