// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/flows/deriveflows.h"

#include "model/flows/ends.h"
#include "model/flows/pairing.h"

namespace portolan {

namespace {

class Derivation
{
public:
    Derivation(const Plan &plan, const Progress &progress, FlowGrounds &grounds)
        : m_plan(plan), m_progress(progress), m_waived(plan), m_groups(groupsInto(grounds)),
          m_tables(plan, m_groups), m_ends(plan, m_table, grounds)
    {
    }

    FlowTable run()
    {
        for (const Product &product : m_plan.products)
            for (const Requirement &requirement : product.requirements) {
                if (m_progress.isCancelled())
                    return m_table;
                const Service *service = product.service(requirement.service);
                if (service && !service->localOnly)
                    derive(product, requirement);
            }
        for (const CustomRequirement &requirement : m_plan.requirements) {
            if (m_progress.isCancelledAt(++m_rounds))
                return m_table;
            derive(requirement);
        }
        return m_table;
    }

private:
    const QList<DeviceGroup> &groupsInto(FlowGrounds &grounds)
    {
        grounds.groups = groupDevices(m_plan, m_waived);
        grounds.groupOf.resize(m_plan.devices.size());
        for (int group = 0; group < grounds.groups.size(); ++group)
            for (int device : grounds.groups.at(group).devices)
                grounds.groupOf[device] = group;
        return grounds.groups;
    }
    void derive(const Product &product, const Requirement &requirement);
    void derive(const CustomRequirement &requirement);
    void sendMulticast(const Product &product, const Requirement &requirement, Pairing &pairing);
    void reachOutside(const Product &product, const Requirement &requirement, Pairing &pairing, int from,
                      bool paired);
    int needFor(const Product &product, const Requirement &requirement, Pairing &pairing, Protocol protocol,
                int from, int to);
    void add(int need, int from, int to, bool isRequired);
    void addAll(const Product &product, const Requirement &requirement, Pairing &pairing, int fromGroup,
                int toGroup, int fromEnd, int toEnd);
    QList<int> customEnds(const QString &text, const QString &peer);
    QString soleInterface(const Device &device, const QString &peer) const;
    QString zoneOutside(const Device &device) const;

    const Plan &m_plan;
    const Progress &m_progress;
    qsizetype m_rounds = 0;
    const WaivedNames m_waived;
    const QList<DeviceGroup> &m_groups;
    const GroupTables m_tables;
    FlowTable m_table;
    EndMaker m_ends;
    QHash<std::pair<std::pair<int, PortSet>, PortSet>, int> m_needs; ///< of the requirement in hand, from 1
    QSet<std::pair<int, int>> m_outside;                             ///< ends of its flows to names outside
    QHash<QString, QList<int>> m_customEnds;
};

int Derivation::needFor(const Product &product, const Requirement &requirement, Pairing &pairing, Protocol protocol,
                        int from, int to)
{
    const Service &service = pairing.service();
    PortSet ports, sourcePorts;
    if (protocol.hasPorts()) {
        ports = pairing.ports(from, to);
        sourcePorts = pairing.sourcePorts(from, to);
    }
    int &known = m_needs[{{int(protocol.number), ports}, sourcePorts}];
    if (known > 0)
        return known - 1;
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
    known = int(m_table.needs.size());
    return known - 1;
}

void Derivation::add(int need, int from, int to, bool isRequired)
{
    const FlowEnd &source = m_table.ends.at(from), &destination = m_table.ends.at(to);
    const bool devices = source.kind == FlowEnd::Kind::Devices && destination.kind == FlowEnd::Kind::Devices;
    // Nobody pairs with himself.
    if (devices && source.devices.size() == 1 && source.devices == destination.devices &&
        m_plan.devices.at(source.devices.first()).count == 1)
        return;
    m_table.flows.append({need, from, to, isRequired ? Flow::State::Active : Flow::State::Optional});
    if (m_waived.isEmpty() || (source.kind == FlowEnd::Kind::Devices &&
                               !m_waived.mayWaiveFrom(m_plan.devices.at(source.devices.first()).id)))
        return;
    // Whoever a waiver names stands alone, so its flow has one row.
    forEachRow(m_table, m_plan, int(m_table.flows.size()) - 1, [&](const FlowRow &row) {
        if (m_waived.waives(row.id))
            m_table.flows.last().state = Flow::State::Waived;
        return false;
    });
}

void Derivation::addAll(const Product &product, const Requirement &requirement, Pairing &pairing, int fromGroup,
                        int toGroup, int fromEnd, int toEnd)
{
    const bool isRequired = pairing.required(fromGroup, toGroup);
    for (Protocol protocol : pairing.service().protocols)
        add(needFor(product, requirement, pairing, protocol, fromGroup, toGroup), fromEnd, toEnd, isRequired);
}

void Derivation::sendMulticast(const Product &product, const Requirement &requirement, Pairing &pairing)
{
    for (int from : pairing.froms()) {
        if (m_progress.isCancelledAt(++m_rounds))
            return;
        const QList<int> listeners = pairing.listenersOf(from);
        const QList<int> &senders = m_groups.at(from).devices;
        const bool alone = listeners.isEmpty() || (listeners == QList<int>{from} && senders.size() == 1 &&
                                                   m_plan.devices.at(senders.first()).count == 1);
        if (alone)
            continue;
        const QString interface = interfaceTowards(m_tables.first(from), requirement.fromInterface, {});
        const int sender = m_ends.group(from, interface),
                  group = m_ends.multicast(listeners, pairing.service().groups, requirement.toInterface);
        addAll(product, requirement, pairing, from, -1, sender, group);
    }
}

/// What a client needs of names outside, and of servers that nobody placed.
void Derivation::reachOutside(const Product &product, const Requirement &requirement, Pairing &pairing, int from,
                              bool paired)
{
    const QString internet = paired ? QString() : pairing.internetRole();
    const bool lacks = !paired && internet.isEmpty() && requirement.external.isEmpty();
    if ((requirement.external.isEmpty() && internet.isEmpty() && !lacks) || !pairing.exists(from, -1))
        return;
    const Device &device = m_tables.first(from);
    const auto reach = [&](int to) {
        const int end =
            m_ends.group(from, interfaceTowards(device, requirement.fromInterface, zoneOutside(device)));
        if (m_outside.contains({end, to}))
            return;
        m_outside.insert({end, to});
        addAll(product, requirement, pairing, from, -1, end, to);
    };
    for (const ExternalName &name : requirement.external)
        reach(m_ends.external(name));
    if (!internet.isEmpty())
        reach(m_ends.external({.name = internet, .addresses = {}, .any = true}));
    else if (lacks && pairing.required(from, -1))
        reach(m_ends.missing(Pairing::qualified(product, requirement.to).join(QStringLiteral(" / "))));
}

void Derivation::derive(const Product &product, const Requirement &requirement)
{
    Pairing pairing(m_tables, product, requirement);
    m_needs.clear();
    m_outside.clear();
    if (!pairing.service().groups.isEmpty()) {
        sendMulticast(product, requirement, pairing);
        return;
    }
    for (int from : pairing.froms()) {
        const QList<int> partners = pairing.partnersOf(from);
        for (int to : partners) {
            if (m_progress.isCancelledAt(++m_rounds))
                return;
            if (!pairing.exists(from, to))
                continue;
            const auto [mine, theirs] = interfacesBetween(m_tables.first(from), requirement.fromInterface,
                                                          m_tables.first(to), requirement.toInterface);
            const int fromEnd = m_ends.group(from, mine), toEnd = m_ends.group(to, theirs);
            addAll(product, requirement, pairing, from, to, fromEnd, toEnd);
        }
        reachOutside(product, requirement, pairing, from, requirement.to.isEmpty() || !partners.isEmpty());
    }
    for (int to : pairing.tos())
        if (!pairing.hasClient(to) && pairing.exists(-1, to) && pairing.required(-1, to)) {
            const int client =
                m_ends.missing(Pairing::qualified(product, requirement.from).join(QStringLiteral(" / ")));
            const int server = m_ends.group(to, interfaceTowards(m_tables.first(to), requirement.toInterface, {}));
            addAll(product, requirement, pairing, -1, to, client, server);
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
                zone && !zone->subnets.isEmpty() && addressesNamed(zone->subnets).intersects(*set))
                return interface.id;
    return interfaceTowards(device, {}, zoneOutside(device));
}

QList<int> Derivation::customEnds(const QString &text, const QString &peer)
{
    if (const int device = m_plan.devices.indexOf(text); device >= 0)
        return {m_ends.device(device, soleInterface(m_plan.devices.at(device), peer))};
    QList<int> ends;
    if (!m_plan.zones.contains(text) && (m_plan.systems.contains(text) || m_tables.byRole.contains(text))) {
        // Towards each peer by the interface that leads there.
        QList<int> groups = m_tables.bySystem.value(text) + m_tables.byRole.value(text);
        std::sort(groups.begin(), groups.end());
        groups.erase(std::unique(groups.begin(), groups.end()), groups.end());
        for (int group : std::as_const(groups))
            ends.append(m_ends.group(group, soleInterface(m_tables.first(group), peer)));
        return ends.isEmpty() ? QList<int>{m_ends.missing(text)} : ends;
    }
    if (const auto found = m_customEnds.constFind(text); found != m_customEnds.constEnd())
        return *found;
    if (const Zone *zone = m_plan.zones.find(text)) {
        ends.append(m_ends.zone(*zone));
    } else if (const int gateway = m_plan.gateways.indexOf(text); gateway >= 0) {
        ends.append(m_ends.gateway(gateway));
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
    if (!requirement.purpose.isEmpty()) // a text of its own for each of many rows that say nothing
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
        for (int to : std::as_const(tos)) {
            if (m_progress.isCancelledAt(++m_rounds))
                return;
            add(index, from, to, true);
        }
}

} // namespace

FlowTable deriveFlows(const Plan &plan, const Progress &progress, FlowGrounds *grounds)
{
    FlowGrounds own;
    return Derivation(plan, progress, grounds ? *grounds : own).run();
}

} // namespace portolan
