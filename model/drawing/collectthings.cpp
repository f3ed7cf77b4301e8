// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/drawing/collect.h"
#include "model/drawing/layout.h"

#include <QtCore/QHash>
#include <QtCore/QMap>
#include <QtGui/QFontMetricsF>

#include <QtCore/QCoreApplication>

namespace portolan {

namespace {

constexpr const char *context = "Drawing";

/// The part of a range's end that differs from its start, from the last dot or colon before the difference.
QString shortEnd(const QString &first, const QString &last)
{
    int keep = 0;
    for (int i = 0; i < std::min(first.size(), last.size()) && first.at(i) == last.at(i); ++i)
        if (first.at(i) == u'.' || first.at(i) == u':')
            keep = i + 1;
    return last.mid(keep);
}

class Things
{
public:
    Things(Scene &scene, const Plan &plan, const DerivedPlan *derived, const SceneOptions &options)
        : m_scene(scene), m_plan(plan), m_derived(derived), m_options(options), m_fonts(options.family),
          m_small(m_fonts.small), m_medium(m_fonts.smallMedium), m_bold(m_fonts.bodyBold),
          m_figures(m_fonts.figures)
    {
        if (derived)
            for (const RuleSet &point : derived->rules.points)
                if (!m_ruleCount.contains(point.id))
                    m_ruleCount.insert(point.id, int(point.rules.size()));
    }

    void zones();
    void gateways();
    void devices();
    void externals();
    void groups();
    void notes();

private:
    QString say(const char *text, int n = -1) const { return m_options.texts.translate(context, text, nullptr, n); }
    QString rolesOf(const Device &device);
    QString addressOf(const Device &device) const;
    double widthOf(const SceneCard &card) const;
    QString zoneOfEnd(int flow, const FlowEnd &end) const;
    void addPill(const QString &zone, const FlowEnd &end);
    void addGroup(const QString &zone, int need);

    Scene &m_scene;
    const Plan &m_plan;
    const DerivedPlan *m_derived;
    const SceneOptions &m_options;
    DrawingFonts m_fonts;
    QFontMetricsF m_small, m_medium, m_bold, m_figures;
    QHash<QString, int> m_ruleCount; ///< by enforcement point
    /// What a part is called and looks like.
    struct Part
    {
        QString name, icon;
        Category category = Category::Infrastructure;
    };
    const Part &partOf(const QString &word);
    QHash<QString, Part> m_parts;
    QHash<QString, int> m_zoneIndex;
    QHash<QString, int> m_known; ///< ids of pills and groups
    /// What is sent to the same groups in one zone.
    struct Shared
    {
        QString service; ///< the first
        QSet<QString> services;
        QMap<QString, QList<Interval<Port>>> ports; ///< by protocol
    };
    void describe(SceneGroup &group, const Shared &shared) const;
    QHash<int, Shared> m_shared;          ///< by index in Scene::groups
    QSet<std::pair<QString, int>> m_sent; ///< zones and needs
};

void Things::zones()
{
    for (int i = 0; i < m_plan.zones.size(); ++i) {
        const Zone &zone = m_plan.zones.at(i);
        SceneZone drawn;
        drawn.id = zone.id;
        drawn.zone = i;
        drawn.external = zone.external;
        drawn.collapsed = m_options.collapsed.contains(zone.id);
        drawn.name = zone.label();
        if (zone.vlan > 0)
            drawn.vlan = say(QT_TRANSLATE_NOOP("Drawing", "VLAN %1")).arg(zone.vlan);
        drawn.subnets = zone.subnets.join(QStringLiteral(" · "));
        if (zone.subnets.size() > 1)
            drawn.shortSubnets = say(QT_TRANSLATE_N_NOOP("Drawing", "%n subnets"), int(zone.subnets.size()))
                                     .replace(QStringLiteral("%n"), QString::number(zone.subnets.size()));
        if (zone.external)
            drawn.vlan = say(QT_TRANSLATE_NOOP("Drawing", "external"));
        m_zoneIndex.insert(zone.id, int(m_scene.zones.size()));
        m_scene.zones.append(drawn);
    }
}

void Things::gateways()
{
    static const QMap<QString, QString> platforms = {{QStringLiteral("nftables"), QStringLiteral("nftables")},
                                                     {QStringLiteral("iptables"), QStringLiteral("iptables")}};
    for (int i = 0; i < m_plan.gateways.size(); ++i) {
        const Gateway &gateway = m_plan.gateways.at(i);
        SceneGateway drawn;
        drawn.id = gateway.id;
        drawn.gateway = i;
        drawn.filters = gateway.filters;
        drawn.name = gateway.label();
        int forwards = 0, statics = 0;
        for (const Nat &nat : gateway.nat) {
            forwards += nat.kind == Nat::Kind::Forward ? 1 : 0;
            statics += nat.kind == Nat::Kind::Static ? 1 : 0;
        }
        drawn.nat = !gateway.nat.isEmpty();
        drawn.pair = gateway.boxes.size() > 1;
        drawn.bridge = gateway.bridge;
        const QString platform = gateway.platform.isEmpty() ? say(QT_TRANSLATE_NOOP("Drawing", "no platform"))
                                                            : platforms.value(gateway.platform, gateway.platform);
        if (gateway.filters) {
            drawn.platform = platform + QStringLiteral(" · ") +
                             (gateway.stateful ? say(QT_TRANSLATE_NOOP("Drawing", "stateful"))
                                               : say(QT_TRANSLATE_NOOP("Drawing", "stateless")));
            if (gateway.bridge)
                drawn.platform = platform + QStringLiteral(" · ") + say(QT_TRANSLATE_NOOP("Drawing", "bridge"));
            const int ruleCount = m_ruleCount.value(gateway.id);
            const QString rules = ruleCount == 1 ? say(QT_TRANSLATE_NOOP("Drawing", "1 rule"))
                                                 : say(QT_TRANSLATE_NOOP("Drawing", "%1 rules")).arg(ruleCount);
            QSet<QString> sides;
            for (const GatewayInterface &interface : gateway.interfaces)
                sides.insert(interface.zone);
            const QString second =
                forwards > 0 ? (forwards == 1 ? say(QT_TRANSLATE_NOOP("Drawing", "1 forward"))
                                              : say(QT_TRANSLATE_NOOP("Drawing", "%1 forwards")).arg(forwards))
                : statics > 0
                    ? say(QT_TRANSLATE_NOOP("Drawing", "%1 static")).arg(statics)
                    : (sides.size() == 1 ? say(QT_TRANSLATE_NOOP("Drawing", "1 zone"))
                                         : say(QT_TRANSLATE_NOOP("Drawing", "%1 zones")).arg(sides.size()));
            drawn.rules = rules + QStringLiteral(" · ") + second;
        } else {
            drawn.platform = gateway.bridge ? say(QT_TRANSLATE_NOOP("Drawing", "bridges, does not filter"))
                                            : say(QT_TRANSLATE_NOOP("Drawing", "routes, does not filter"));
        }
        const double wanted =
            std::max({m_small.horizontalAdvance(drawn.platform) + 24, m_small.horizontalAdvance(drawn.rules) + 24,
                      40 + m_bold.horizontalAdvance(drawn.name.left(64)) + (drawn.nat ? 56 : 12)});
        const double width = std::clamp(std::ceil(wanted / 8) * 8, measure::gatewayWidth, measure::widestGateway);
        drawn.rect = QRectF(0, 0, width, measure::gatewayHeight);
        m_scene.gateways.append(drawn);
    }
}

const Things::Part &Things::partOf(const QString &word)
{
    auto found = m_parts.find(word);
    if (found == m_parts.end()) {
        const Role *role = m_plan.role(word);
        const Product *product = m_plan.productOf(word);
        found = m_parts.insert(word, {role ? m_options.texts.of(role->name) : word,
                                      role && !role->icon.isEmpty() ? role->icon : QStringLiteral("generic"),
                                      categoryOf(product ? product->category : QString())});
    }
    return *found;
}

QString Things::rolesOf(const Device &device)
{
    QStringList names;
    for (const QString &word : device.roles)
        if (const QString name = partOf(word).name; !names.contains(name))
            names.append(name);
    return names.isEmpty() ? say(QT_TRANSLATE_NOOP("Drawing", "no role yet")) : names.join(QStringLiteral(" · "));
}

QString Things::addressOf(const Device &device) const
{
    QStringList addresses;
    bool leased = false;
    for (const DeviceInterface &interface : device.interfaces) {
        addresses += interface.addresses;
        leased = leased || interface.dhcp;
    }
    if (!addresses.isEmpty())
        return addressesForPeople(addresses);
    return leased ? QStringLiteral("DHCP") : QString();
}

double Things::widthOf(const SceneCard &card) const
{
    const double name = m_bold.horizontalAdvance(card.name.left(64)) + (card.count > 1 ? 48 : 0);
    const double longest = 48 + 10 +
                           std::max({name, m_figures.horizontalAdvance(card.address.left(64)),
                                     m_small.horizontalAdvance(card.role.left(64))});
    return longest <= 168 ? 168 : longest <= 200 ? 200 : 232;
}

void Things::devices()
{
    for (int i = 0; i < m_plan.devices.size(); ++i) {
        const Device &device = m_plan.devices.at(i);
        SceneCard card;
        card.id = device.id;
        card.device = i;
        for (const DeviceInterface &interface : device.interfaces)
            if (card.zone < 0)
                card.zone = m_zoneIndex.value(interface.zone, -1);
        card.pill = card.zone >= 0 && m_scene.zones.at(card.zone).external;
        card.hostFirewall = !device.hostFirewall.isEmpty();
        card.count = device.count;
        card.interfaces = std::max(1, int(device.interfaces.size()));
        card.name = device.label();
        card.address = addressOf(device);
        card.role = rolesOf(device);
        card.noAddress = card.address.isEmpty();
        if (card.noAddress)
            card.role = say(QT_TRANSLATE_NOOP("Drawing", "no address yet"));
        const Part &part = partOf(device.roles.value(0));
        card.icon = part.icon;
        card.category = part.category;
        if (card.pill && card.address.isEmpty())
            card.address = card.role;
        card.rect = card.pill ? QRectF(0, 0, measure::pillWidth, measure::pillHeight)
                              : QRectF(0, 0, widthOf(card), measure::cardHeight);
        if (card.zone >= 0)
            m_scene.zones[card.zone].cards.append(int(m_scene.cards.size()));
        m_scene.cards.append(card);
    }
}

/// The zone that an end without device lies in; its path knows it where the end itself does not.
QString Things::zoneOfEnd(int flow, const FlowEnd &end) const
{
    if (!end.zone.isEmpty())
        return end.zone;
    const QList<Path> &paths = m_derived->paths.of(flow);
    const bool isSource = &end == &m_derived->flows.fromOf(m_derived->flows.flows.at(flow));
    for (const Path &path : paths)
        if (const QString &zone = isSource ? path.fromZone : path.toZone; !zone.isEmpty())
            return zone;
    return {};
}

void Things::addPill(const QString &zone, const FlowEnd &end)
{
    const QString id = externalId(zone, end.label);
    if (m_known.contains(id))
        return;
    SceneCard pill;
    pill.id = id;
    pill.zone = m_zoneIndex.value(zone, -1);
    pill.pill = true;
    pill.name = end.label;
    pill.icon = QStringLiteral("internet");
    if (end.kind == FlowEnd::Kind::Addresses || !end.addresses.isEmpty()) {
        const QString words = addressesForPeople(addressWords(end.addresses, {}));
        if (words != end.label && !words.startsWith(QStringLiteral("symbol:")))
            pill.address = words;
    }
    const double wanted = m_medium.horizontalAdvance(pill.name.left(64)) + 28;
    pill.rect = QRectF(0, 0, std::clamp(std::ceil(wanted / 8) * 8, measure::pillWidth, 200.0), measure::pillHeight);
    m_known.insert(id, int(m_scene.cards.size()));
    if (pill.zone >= 0)
        m_scene.zones[pill.zone].cards.append(int(m_scene.cards.size()));
    m_scene.cards.append(pill);
}

void Things::externals()
{
    if (!m_derived)
        return;
    const FlowTable &table = m_derived->flows;
    for (int i = 0; i < table.flows.size(); ++i) {
        if (table.flows.at(i).state == Flow::State::Optional)
            continue; // what is switched off adds no pill
        for (const int index : {table.flows.at(i).from, table.flows.at(i).to}) {
            const FlowEnd &end = table.ends.at(index);
            const bool named = end.kind == FlowEnd::Kind::External || end.kind == FlowEnd::Kind::Addresses;
            if (named && !end.anyOfZone && !end.label.isEmpty())
                addPill(zoneOfEnd(i, end), end);
        }
    }
}

void Things::addGroup(const QString &zone, int index)
{
    if (m_sent.contains({zone, index}))
        return;
    m_sent.insert({zone, index});
    const Need &need = m_derived->flows.needs.at(index);
    const QString addresses = addressesForPeople(addressTexts(need.groups));
    const QString id = groupId(zone, addresses);
    if (!m_known.contains(id)) {
        SceneGroup group;
        group.id = id;
        group.zone = m_zoneIndex.value(zone, -1);
        group.title =
            addresses.isEmpty() ? say(QT_TRANSLATE_NOOP("Drawing", "multicast, group not stated")) : addresses;
        group.rect = QRectF(0, 0, measure::groupWidth, measure::groupHeight);
        m_known.insert(id, int(m_scene.groups.size()));
        if (group.zone >= 0)
            m_scene.zones[group.zone].groups.append(int(m_scene.groups.size()));
        m_scene.groups.append(group);
    }
    Shared &shared = m_shared[m_known.value(id)];
    if (const QString name = m_options.texts.of(need.serviceName.isEmpty() ? need.purpose : need.serviceName);
        !name.isEmpty()) {
        shared.service = shared.services.isEmpty() ? name : shared.service;
        shared.services.insert(name);
    }
    shared.ports[need.protocol.name()] += need.ports.parts();
}

void Things::describe(SceneGroup &group, const Shared &shared) const
{
    QStringList words;
    for (auto one = shared.ports.cbegin(); one != shared.ports.cend(); ++one) {
        const PortSet ports(*one);
        words.append(ports.isEmpty() ? one.key() : one.key() + u' ' + portsForPeople(ports));
    }
    QString service = shared.service;
    if (shared.services.size() > 1)
        service += QStringLiteral(" +%1").arg(shared.services.size() - 1);
    group.detail =
        (service.isEmpty() ? QString() : service + QStringLiteral(" · ")) + words.join(QStringLiteral(", "));
}

void Things::groups()
{
    if (!m_derived)
        return;
    const FlowTable &table = m_derived->flows;
    for (int i = 0; i < table.flows.size(); ++i) {
        const Flow &flow = table.flows.at(i);
        if (table.toOf(flow).kind != FlowEnd::Kind::Multicast || flow.state == Flow::State::Optional)
            continue;
        const QList<Path> &paths = m_derived->paths.of(i);
        for (const Path &path : paths)
            if (path.ok() && !path.toZone.isEmpty())
                addGroup(path.toZone, flow.need);
        if (paths.isEmpty() && !table.fromOf(flow).zone.isEmpty())
            addGroup(table.fromOf(flow).zone, flow.need);
    }
    for (auto it = m_shared.cbegin(); it != m_shared.cend(); ++it)
        describe(m_scene.groups[it.key()], *it);
}

void Things::notes()
{
    for (const Placement &placement : m_plan.layout) {
        if (!placement.id.startsWith(QStringLiteral("note:")))
            continue;
        SceneNote note;
        note.id = placement.id;
        note.text = placement.extra.value(QStringLiteral("text")).toString();
        note.rect = QRectF(placement.x, placement.y, placement.width > 0 ? placement.width : 192,
                           placement.height > 0 ? placement.height : 64);
        m_scene.notes.append(note);
    }
}

} // namespace

QString externalId(const QString &zone, const QString &label)
{
    return QStringLiteral("external:") + zone + u':' + label;
}

QString groupId(const QString &zone, const QString &groups)
{
    return QStringLiteral("multicast:") + zone + u':' + groups;
}

QString addressesForPeople(const QStringList &addresses)
{
    QStringList words;
    for (const QString &address : addresses.mid(0, 2)) {
        const auto dash = address.indexOf(u'-');
        const bool isRange = dash > 0 && readAddresses(address).ok();
        words.append(isRange ? address.left(dash) + u'–' + shortEnd(address.left(dash), address.mid(dash + 1))
                             : address);
    }
    QString text = words.join(QStringLiteral(", "));
    if (addresses.size() > 2)
        text += QStringLiteral(" +%1").arg(addresses.size() - 2);
    return text;
}

void collectThings(Scene &scene, const Plan &plan, const DerivedPlan *derived, const SceneOptions &options)
{
    Things things(scene, plan, derived, options);
    things.zones();
    things.gateways();
    things.devices();
    things.externals();
    if (options.groups)
        things.groups();
    things.notes();
}

void collectBadges(Scene &scene, const DerivedPlan &derived)
{
    QMap<Thing, QList<int>> byThing;
    QHash<QString, Thing> things;
    for (int i = 0; i < scene.zones.size(); ++i)
        things.insert(QStringLiteral("zones/") + scene.zones.at(i).id, {Thing::Kind::Zone, i});
    for (int i = 0; i < scene.gateways.size(); ++i)
        things.insert(QStringLiteral("gateways/") + scene.gateways.at(i).id, {Thing::Kind::Gateway, i});
    for (int i = 0; i < scene.cards.size(); ++i)
        things.insert(QStringLiteral("devices/") + scene.cards.at(i).id, {Thing::Kind::Card, i});
    for (int i = 0; i < derived.findings.size(); ++i) {
        const Finding &finding = derived.findings.at(i);
        if (finding.approved)
            continue;
        for (const Subject &subject : finding.subjects)
            if (const Thing thing = things.value(subject.table + u'/' + subject.id)) {
                byThing[thing].append(i);
                break;
            }
    }
    for (auto it = byThing.cbegin(); it != byThing.cend(); ++it) {
        SceneBadge badge;
        badge.on = it.key();
        badge.findings = it.value();
        std::stable_sort(badge.findings.begin(), badge.findings.end(), [&derived](int a, int b) {
            return derived.findings.at(a).severity < derived.findings.at(b).severity;
        });
        badge.severity = derived.findings.at(badge.findings.first()).severity;
        const QRectF rect = scene.rectOf(it.key());
        badge.centre = QPointF(rect.right() - 2, rect.top() + 2);
        scene.badges.append(badge);
    }
}

} // namespace portolan
