// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/flows/deriveflows.h"

#include "model/flows/groups.h"

#include <QtCore/QSet>

namespace portolan {

namespace {

class Derivation
{
public:
    Derivation(const Plan &plan, const Progress &progress)
        : m_plan(plan), m_progress(progress), m_groups(groupDevices(plan)), m_ends(plan, m_table)
    {
        for (int i = 0; i < m_groups.size(); ++i)
            for (const QString &role : m_groups.at(i).first->roles)
                m_byRole[role].append(i);
        for (const Waiver &waiver : plan.waivers)
            m_waived.insert(waiver.id);
    }

    FlowTable run()
    {
        for (const Product &product : m_plan.products)
            for (const Requirement &requirement : product.requirements) {
                if (m_progress.isCancelled())
                    return m_table;
                derive(product, requirement);
            }
        for (const CustomRequirement &requirement : m_plan.requirements) {
            if (m_progress.isCancelled())
                return m_table;
            derive(requirement);
        }
        return m_table;
    }

private:
    void derive(const Product &product, const Requirement &requirement);
    void derive(const CustomRequirement &requirement);
    void pair(const Product &product, const Requirement &requirement, const Service &service, int from, int to);
    void sendMulticast(const Product &product, const Requirement &requirement, const Service &service,
                       const QList<int> &froms, const QList<int> &tos);

    QList<int> groupsOf(const Product &product, const QStringList &roles) const;
    QString internetRole(const Product &product, const Requirement &requirement) const;
    bool infrastructure(const Product &product, const QStringList &roles, int group) const;
    bool mayPair(const Product &product, const Requirement &requirement, int from, int to) const;
    QList<OptionValues> valuesOf(const Product &product, int group) const;
    bool exists(const Product &product, const Requirement &requirement, int from, int to) const;
    bool required(const Product &product, const Requirement &requirement, int from, int to) const;
    PortSet portsOf(const Product &product, const QString &option, const PortSet &standard,
                    const QList<OptionValues> &values) const;
    int needFor(const Product &product, const Requirement &requirement, const Service &service, Protocol protocol,
                int from, int to);
    void add(int need, int from, int to, bool isRequired);
    void addAll(const Product &product, const Requirement &requirement, const Service &service, int fromGroup,
                int toGroup, int fromEnd, int toEnd);
    QList<int> customEnds(const QString &text, const QString &peer);
    QString soleInterface(const Device &device, const QString &peer) const;
    QString zoneOutside(const Device &device) const;
    static QString qualified(const Product &product, const QString &role)
    {
        return role.contains(u'/') ? role : product.id + u'/' + role;
    }
    static QStringList qualified(const Product &product, QStringList roles)
    {
        for (QString &role : roles)
            role = qualified(product, role);
        return roles;
    }

    const Plan &m_plan;
    const Progress &m_progress;
    FlowTable m_table;
    QList<DeviceGroup> m_groups;
    QHash<QString, QList<int>> m_byRole;
    EndMaker m_ends;
    QSet<QString> m_waived;
    QHash<QString, int> m_needs;
    QSet<std::pair<std::pair<int, int>, int>> m_known; ///< need, from, to
    QHash<QString, QList<int>> m_customEnds;
};

QList<int> Derivation::groupsOf(const Product &product, const QStringList &roles) const
{
    QList<int> groups;
    for (const QString &role : roles)
        groups += m_byRole.value(qualified(product, role));
    std::sort(groups.begin(), groups.end());
    groups.erase(std::unique(groups.begin(), groups.end()), groups.end());
    return groups;
}

/// A role among the servers that is a service in the Internet, and stands there when no device is placed for it.
QString Derivation::internetRole(const Product &product, const Requirement &requirement) const
{
    for (const QString &name : requirement.to)
        if (const Role *role = m_plan.role(qualified(product, name)); role && role->internet)
            return qualified(product, name);
    return {};
}

/// True if the group plays one of the roles as infrastructure, which serves every system.
bool Derivation::infrastructure(const Product &product, const QStringList &roles, int group) const
{
    return std::any_of(roles.begin(), roles.end(), [&](const QString &name) {
        const QString whole = qualified(product, name);
        const Role *role = m_groups.at(group).first->roles.contains(whole) ? m_plan.role(whole) : nullptr;
        return role && role->infrastructure;
    });
}

bool Derivation::mayPair(const Product &product, const Requirement &requirement, int from, int to) const
{
    return m_groups.at(from).system == m_groups.at(to).system || infrastructure(product, requirement.from, from) ||
           infrastructure(product, requirement.to, to);
}

/// The option values that a group has for the product; nothing when it plays no role of it.
QList<OptionValues> Derivation::valuesOf(const Product &product, int group) const
{
    if (group < 0)
        return {};
    return m_plan.optionsOf(*m_groups.at(group).first, product.id);
}

bool plays(const DeviceGroup &group, const Product &product)
{
    return std::any_of(group.first->roles.begin(), group.first->roles.end(),
                       [&](const QString &role) { return role.section(u'/', 0, 0) == product.id; });
}

bool Derivation::exists(const Product &product, const Requirement &requirement, int from, int to) const
{
    for (int group : {from, to})
        if (group >= 0 && plays(m_groups.at(group), product) &&
            !allHold(product, requirement.when, valuesOf(product, group)))
            return false;
    return true;
}

/// The switch must be on at every end that plays a part of the product; where only one end does, that one decides.
bool Derivation::required(const Product &product, const Requirement &requirement, int from, int to) const
{
    if (requirement.option.isEmpty())
        return true;
    for (int group : {from, to}) {
        if (group < 0 || !plays(m_groups.at(group), product))
            continue;
        const QList<OptionValues> values = valuesOf(product, group);
        const bool forced =
            !requirement.requiredWhen.isEmpty() && allHold(product, requirement.requiredWhen, values);
        if (!forced && !optionValue(product, requirement.option, values).toBool())
            return false;
    }
    return true;
}

PortSet Derivation::portsOf(const Product &product, const QString &option, const PortSet &standard,
                            const QList<OptionValues> &values) const
{
    if (option.isEmpty())
        return standard;
    const QJsonValue value = optionValue(product, option, values);
    const auto ports = readPorts(value.isDouble() ? QString::number(value.toInt()) : value.toString());
    return ports ? *ports : standard;
}

int Derivation::needFor(const Product &product, const Requirement &requirement, const Service &service,
                        Protocol protocol, int from, int to)
{
    const bool hasPorts = protocol.hasPorts();
    // The listening side sets its ports, the client its source ports; where an end is not of the product, the other
    // decides.
    auto deciding = [&](int group, int other) {
        return valuesOf(product, group >= 0 && plays(m_groups.at(group), product) ? group : other);
    };
    PortSet ports, sourcePorts;
    if (hasPorts) {
        ports = portsOf(product, service.portsOption, service.ports, deciding(to, from));
        sourcePorts = portsOf(product, service.sourcePortsOption, service.sourcePorts, deciding(from, to))
                          .united(service.alwaysSourcePorts);
        if (sourcePorts.isEmpty())
            sourcePorts = anyPort();
    }
    const QString key = product.id + u'|' + requirement.id + u'|' + protocol.name() + u'|' + portsText(ports) +
                        u'|' + portsText(sourcePorts);
    if (const auto found = m_needs.constFind(key); found != m_needs.constEnd())
        return *found;
    Need need;
    need.product = product.id;
    need.requirement = requirement.id;
    need.service = service.id;
    need.serviceName = service.name;
    need.protocol = protocol;
    need.ports = ports;
    need.sourcePorts = sourcePorts;
    need.groups = service.groups;
    need.multicast = !service.groups.isEmpty();
    need.ttl = service.ttl;
    need.dscp = service.dscp;
    need.purpose = requirement.purpose.isEmpty() ? service.name : requirement.purpose;
    need.source = requirement.source;
    need.confidence = requirement.confidence;
    need.reason = requirement.reason;
    need.option = requirement.option;
    m_table.needs.append(need);
    return *m_needs.insert(key, int(m_table.needs.size()) - 1);
}

void Derivation::add(int need, int from, int to, bool isRequired)
{
    if (m_known.contains({{need, from}, to}))
        return;
    m_known.insert({{need, from}, to});
    m_table.flows.append({need, from, to, isRequired ? Flow::State::Active : Flow::State::Optional});
    const int index = int(m_table.flows.size()) - 1;
    if (rowCount(m_table, m_plan, index) == 0) {
        m_table.flows.removeLast();
    } else if (!m_waived.isEmpty()) {
        // Whoever a waiver names stands alone, so its flow has one row.
        forEachRow(m_table, m_plan, index, [&](const FlowRow &row) {
            if (m_waived.contains(row.id))
                m_table.flows[index].state = Flow::State::Waived;
            return false;
        });
    }
}

void Derivation::addAll(const Product &product, const Requirement &requirement, const Service &service,
                        int fromGroup, int toGroup, int fromEnd, int toEnd)
{
    const bool isRequired = required(product, requirement, fromGroup, toGroup);
    for (Protocol protocol : service.protocols)
        add(needFor(product, requirement, service, protocol, fromGroup, toGroup), fromEnd, toEnd, isRequired);
}

void Derivation::pair(const Product &product, const Requirement &requirement, const Service &service, int from,
                      int to)
{
    if (!exists(product, requirement, from, to))
        return;
    const auto [mine, theirs] = interfacesBetween(*m_groups.at(from).first, requirement.fromInterface,
                                                  *m_groups.at(to).first, requirement.toInterface);
    addAll(product, requirement, service, from, to, m_ends.devices(m_groups.at(from).devices, mine),
           m_ends.devices(m_groups.at(to).devices, theirs));
}

void Derivation::sendMulticast(const Product &product, const Requirement &requirement, const Service &service,
                               const QList<int> &froms, const QList<int> &tos)
{
    const QList<int> listeners = tos.isEmpty() ? froms : tos;
    for (int from : froms) {
        QList<int> subscribers;
        for (int to : listeners)
            if (mayPair(product, requirement, from, to) && exists(product, requirement, from, to))
                subscribers += m_groups.at(to).devices;
        std::sort(subscribers.begin(), subscribers.end());
        const DeviceGroup &group = m_groups.at(from);
        const bool alone = subscribers.isEmpty() || (subscribers.size() == 1 && subscribers == group.devices &&
                                                     m_plan.devices.at(subscribers.first()).count == 1);
        if (alone)
            continue;
        const QString interface = interfaceTowards(*group.first, requirement.fromInterface, {});
        addAll(product, requirement, service, from, -1, m_ends.devices(group.devices, interface),
               m_ends.multicast(subscribers, service.groups, requirement.toInterface));
    }
}

void Derivation::derive(const Product &product, const Requirement &requirement)
{
    const Service *service = product.service(requirement.service);
    if (!service || service->localOnly)
        return;
    const QList<int> froms = groupsOf(product, requirement.from), tos = groupsOf(product, requirement.to);
    if (!service->groups.isEmpty()) {
        sendMulticast(product, requirement, *service, froms, tos);
        return;
    }
    for (int from : froms) {
        bool paired = requirement.to.isEmpty();
        for (int to : tos)
            if (mayPair(product, requirement, from, to)) {
                pair(product, requirement, *service, from, to);
                paired = true;
            }
        if (!exists(product, requirement, from, -1))
            continue;
        const int fromEnd = m_ends.devices(m_groups.at(from).devices,
                                           interfaceTowards(*m_groups.at(from).first, requirement.fromInterface,
                                                            zoneOutside(*m_groups.at(from).first)));
        for (const ExternalName &name : requirement.external)
            addAll(product, requirement, *service, from, -1, fromEnd, m_ends.external(name));
        if (const QString internet = paired ? QString() : internetRole(product, requirement); !internet.isEmpty())
            addAll(product, requirement, *service, from, -1, fromEnd,
                   m_ends.external({.name = internet, .addresses = {}, .any = true}));
        else if (!paired && requirement.external.isEmpty() && required(product, requirement, from, -1))
            addAll(product, requirement, *service, from, -1, fromEnd,
                   m_ends.missing(qualified(product, requirement.to).join(QStringLiteral(" / "))));
    }
    for (int to : tos) {
        const bool anyClient = std::any_of(froms.begin(), froms.end(),
                                           [&](int from) { return mayPair(product, requirement, from, to); });
        if (!anyClient && exists(product, requirement, -1, to) && required(product, requirement, -1, to))
            addAll(product, requirement, *service, -1, to,
                   m_ends.missing(qualified(product, requirement.from).join(QStringLiteral(" / "))),
                   m_ends.devices(m_groups.at(to).devices,
                                  interfaceTowards(*m_groups.at(to).first, requirement.toInterface, {})));
    }
}

/// The external zone that a device has an interface in, for peers outside; empty when it has none.
QString Derivation::zoneOutside(const Device &device) const
{
    for (const DeviceInterface &interface : device.interfaces)
        if (const Zone *zone = m_plan.zones.find(interface.zone); zone && zone->external)
            return zone->id;
    return {};
}

/// The interface of a device named by a custom requirement: one in the zone of the other end.
QString Derivation::soleInterface(const Device &device, const QString &peer) const
{
    if (device.interfaces.size() < 2)
        return interfaceTowards(device, {}, {});
    if (const Device *other = m_plan.devices.find(peer))
        return interfacesBetween(device, {}, *other, {}).first;
    if (m_plan.zones.contains(peer))
        return interfaceTowards(device, {}, peer);
    const auto set = readAddresses(peer);
    if (set && isMulticast(set->parts().first().first))
        return interfaceTowards(device, {}, {});
    if (set)
        for (const DeviceInterface &interface : device.interfaces)
            if (const Zone *zone = m_plan.zones.find(interface.zone);
                zone && !zone->subnets.isEmpty() && zoneSpace(m_plan, *zone).intersects(*set))
                return interface.id;
    return interfaceTowards(device, {}, zoneOutside(device));
}

QList<int> Derivation::customEnds(const QString &text, const QString &peer)
{
    if (const int device = m_plan.devices.indexOf(text); device >= 0)
        return {m_ends.devices({device}, soleInterface(m_plan.devices.at(device), peer))};
    if (const auto found = m_customEnds.constFind(text); found != m_customEnds.constEnd())
        return *found;
    QList<int> ends;
    if (const Zone *zone = m_plan.zones.find(text)) {
        ends.append(m_ends.zone(*zone));
    } else if (const int gateway = m_plan.gateways.indexOf(text);
               gateway >= 0 && !m_plan.systems.contains(text) && !m_byRole.contains(text)) {
        ends.append(m_ends.gateway(gateway));
    } else if (m_plan.systems.contains(text) || m_byRole.contains(text)) {
        for (const DeviceGroup &group : m_groups)
            if (group.system == text || group.first->roles.contains(text))
                ends.append(m_ends.devices(group.devices, soleInterface(*group.first, peer)));
    } else if (const auto set = readAddresses(text)) {
        ends = m_ends.addresses(*set);
    } else if (isFqdn(text)) {
        ends.append(m_ends.fqdn(text));
    }
    if (ends.isEmpty())
        ends.append(m_ends.missing(text));
    m_customEnds.insert(text, ends);
    return ends;
}

void Derivation::derive(const CustomRequirement &requirement)
{
    Need need;
    need.requirement = requirement.id;
    need.protocol = requirement.protocol;
    need.ports = requirement.ports;
    need.sourcePorts = requirement.sourcePorts;
    need.ttl = requirement.ttl;
    need.purpose = LocalText(requirement.purpose);
    const QList<int> froms = customEnds(requirement.from, requirement.to);
    QList<int> tos = customEnds(requirement.to, requirement.from);
    // A destination that is a multicast group goes to nobody in particular.
    if (const auto set = readAddresses(requirement.to);
        set && !set->isEmpty() && isMulticast(set->parts().first().first)) {
        need.groups = *set;
        need.multicast = true;
        tos = {m_ends.multicast({}, *set, {})};
    }
    m_table.needs.append(need);
    const int index = int(m_table.needs.size()) - 1;
    for (int from : froms)
        for (int to : std::as_const(tos))
            add(index, from, to, true);
}

} // namespace

FlowTable deriveFlows(const Plan &plan, const Progress &progress)
{
    return Derivation(plan, progress).run();
}

} // namespace portolan
