// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/flows/pairing.h"

namespace portolan {

namespace {

void sortOnce(QList<int> &numbers)
{
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
}

} // namespace

GroupTables::GroupTables(const Plan &thePlan, const QList<DeviceGroup> &theGroups)
    : plan(thePlan), groups(theGroups)
{
    QHash<QString, int> numbers;
    for (int i = 0; i < groups.size(); ++i) {
        const DeviceGroup &group = groups.at(i);
        for (const QString &role : first(i).roles)
            byRole[role].append(i);
        bySystem[group.system].append(i);
        const auto known = numbers.constFind(group.system);
        systems.append(known != numbers.constEnd() ? *known : *numbers.insert(group.system, int(numbers.size())));
    }
}

Pairing::Pairing(const GroupTables &tables, const Product &product, const Requirement &requirement)
    : m_tables(tables), m_product(product), m_requirement(requirement),
      m_service(*product.service(requirement.service)), m_plays(tables.groups.size(), Unknown),
      m_holds(tables.groups.size(), Unknown), m_on(tables.groups.size(), Unknown)
{
    m_froms = groupsOf(requirement.from, m_fromSide);
    m_tos = groupsOf(requirement.to, m_toSide);
}

QStringList Pairing::qualified(const Product &product, QStringList roles)
{
    for (QString &role : roles)
        if (!role.contains(u'/'))
            role = product.id + u'/' + role;
    return roles;
}

QString Pairing::internetRole() const
{
    for (const QString &name : qualified(m_product, m_requirement.to))
        if (const Role *role = m_tables.plan.role(name); role && role->internet)
            return name;
    return {};
}

QList<int> Pairing::groupsOf(const QStringList &roles, Side &side) const
{
    QList<int> groups;
    for (const QString &name : qualified(m_product, roles)) {
        const QList<int> players = m_tables.byRole.value(name);
        groups += players;
        if (const Role *role = m_tables.plan.role(name); role && role->infrastructure)
            side.infrastructure += players;
    }
    sortOnce(groups);
    sortOnce(side.infrastructure);
    side.serves.resize(m_tables.groups.size());
    for (int group : std::as_const(side.infrastructure))
        side.serves[group] = true;
    for (int group : std::as_const(groups))
        side.bySystem[m_tables.systems.at(group)].append(group);
    return groups;
}

QList<int> Pairing::partners(int group, int system, const Side &own, const Side &other, const QList<int> &all)
{
    if (own.serves.at(group))
        return all;
    QList<int> found = other.bySystem.value(system);
    if (!other.infrastructure.isEmpty()) {
        found += other.infrastructure;
        sortOnce(found);
    }
    return found;
}

QList<int> Pairing::partnersOf(int from) const
{
    return partners(from, m_tables.systems.at(from), m_fromSide, m_toSide, m_tos);
}

bool Pairing::hasClient(int to) const
{
    if (m_toSide.serves.at(to))
        return !m_froms.isEmpty();
    return !m_fromSide.infrastructure.isEmpty() || m_fromSide.bySystem.contains(m_tables.systems.at(to));
}

QList<int> Pairing::listenersOf(int from)
{
    if (!holds(from))
        return {};
    const bool serves = m_fromSide.serves.at(from);
    const int system = serves ? -1 : m_tables.systems.at(from);
    if (const auto known = m_listeners.constFind(system); known != m_listeners.constEnd())
        return *known;
    const bool among = m_tos.isEmpty();
    QList<int> listeners =
        partners(from, system, m_fromSide, among ? m_fromSide : m_toSide, among ? m_froms : m_tos);
    listeners.removeIf([this](int to) { return !holds(to); });
    return *m_listeners.insert(system, listeners);
}

Pairing::Count Pairing::count(const QList<double> &weights)
{
    struct Some
    {
        int groups = 0;
        double weight = 0;
        void add(double by)
        {
            ++groups;
            weight += by;
        }
    };
    Count counted;
    const bool among = !m_service.groups.isEmpty() && m_tos.isEmpty();
    const Side &other = among ? m_fromSide : m_toSide;
    Some all, serving;
    QHash<int, Some> ofSystem, servingOf;
    for (int to : among ? m_froms : m_tos) {
        if (!holds(to))
            continue;
        const int system = m_tables.systems.at(to);
        all.add(weights.at(to));
        ofSystem[system].add(weights.at(to));
        if (other.serves.at(to)) {
            serving.add(weights.at(to));
            servingOf[system].add(weights.at(to));
        }
    }
    counted.tos = all.groups;
    for (int from : std::as_const(m_froms)) {
        if (!holds(from))
            continue;
        ++counted.froms;
        const int system = m_tables.systems.at(from);
        Some partners = all;
        if (!m_fromSide.serves.at(from)) {
            const Some own = ofSystem.value(system), both = servingOf.value(system);
            partners = {own.groups + serving.groups - both.groups, own.weight + serving.weight - both.weight};
        }
        counted.pairs += partners.groups;
        counted.weight += partners.weight + weights.at(from) * partners.groups;
    }
    return counted;
}

bool Pairing::plays(int group)
{
    if (m_plays.at(group) == Unknown) {
        const QStringList &roles = m_tables.first(group).roles;
        const bool any = std::any_of(roles.begin(), roles.end(), [this](const QString &role) {
            return role.startsWith(m_product.id) &&
                   (role.size() == m_product.id.size() || role.at(m_product.id.size()) == u'/');
        });
        m_plays[group] = any ? Yes : No;
    }
    return m_plays.at(group) == Yes;
}

/// The option values that a group has for the product.
const QList<OptionValues> &Pairing::values(int group)
{
    auto known = m_values.find(group);
    if (known == m_values.end())
        known = m_values.insert(group, m_tables.plan.optionsOf(m_tables.first(group), m_product.id));
    return *known;
}

bool Pairing::holds(int group)
{
    if (group < 0 || m_requirement.when.isEmpty())
        return true;
    if (m_holds.at(group) == Unknown)
        m_holds[group] = !plays(group) || allHold(m_product, m_requirement.when, values(group)) ? Yes : No;
    return m_holds.at(group) == Yes;
}

bool Pairing::switchedOn(int group)
{
    if (group < 0 || m_requirement.option.isEmpty())
        return true;
    if (m_on.at(group) == Unknown) {
        bool on = !plays(group);
        if (!on) {
            const bool forced = !m_requirement.requiredWhen.isEmpty() &&
                                allHold(m_product, m_requirement.requiredWhen, values(group));
            on = forced || optionValue(m_product, m_requirement.option, values(group)).toBool();
        }
        m_on[group] = on ? Yes : No;
    }
    return m_on.at(group) == Yes;
}

const PortSet &Pairing::portsBy(int deciding, int other, const QString &option, const PortSet &standard,
                                QHash<int, PortSet> &known)
{
    if (option.isEmpty())
        return standard;
    const int group = deciding >= 0 && plays(deciding) ? deciding : other;
    auto found = known.find(group);
    if (found == known.end()) {
        const QJsonValue value = optionValue(m_product, option, group < 0 ? QList<OptionValues>() : values(group));
        const auto ports = readPorts(value.isDouble() ? QString::number(value.toInt()) : value.toString());
        found = known.insert(group, ports ? *ports : standard);
    }
    return *found;
}

const PortSet &Pairing::sourcePorts(int from, int to)
{
    m_anySource = portsBy(from, to, m_service.sourcePortsOption, m_service.sourcePorts, m_sourcePorts)
                      .united(m_service.alwaysSourcePorts);
    return m_anySource.isEmpty() ? anyPort() : m_anySource;
}

} // namespace portolan
