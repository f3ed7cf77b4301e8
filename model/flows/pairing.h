// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who pairs with whom for one requirement of a product, and what the option values of each group say about it.
#pragma once
#include "model/flows/groups.h"

namespace portolan {

/// What all requirements look up.
struct GroupTables
{
    GroupTables(const Plan &plan, const QList<DeviceGroup> &groups);
    const Device &first(int group) const { return plan.devices.at(groups.at(group).devices.first()); }

    const Plan &plan;
    const QList<DeviceGroup> &groups;
    QHash<QString, QList<int>> byRole;   ///< `product/role` -> groups, ascending
    QHash<QString, QList<int>> bySystem; ///< likewise
    QList<int> systems;                  ///< of each group, numbered
};

class Pairing
{
public:
    Pairing(const GroupTables &tables, const Product &product, const Requirement &requirement);

    const QList<int> &froms() const { return m_froms; }
    const QList<int> &tos() const { return m_tos; }
    /// Those of the servers that a client pairs with, ascending; and the other way round.
    QList<int> partnersOf(int from) const;
    bool hasClient(int to) const;
    /// Those among the servers, or the other clients where there are none, that listen to what `from` sends.
    QList<int> listenersOf(int from);

    /// The conditions of the requirement hold; a group that plays no part of the product, or -1, has no say.
    bool exists(int from, int to) { return holds(from) && holds(to); }
    /// The switch must be on at every end that plays a part of the product.
    bool required(int from, int to) { return switchedOn(from) && switchedOn(to); }

    /// The listening side sets its ports, the client its source ports; where an end is not of the product, the
    /// other decides.
    const PortSet &ports(int from, int to)
    {
        return portsBy(to, from, m_service.portsOption, m_service.ports, m_ports);
    }
    const PortSet &sourcePorts(int from, int to);

    /// How many clients pair with how many servers, or with themselves; without finding the pairs one by one.
    struct Count
    {
        double pairs = 0;
        double weight = 0; ///< of both ends of all pairs
        int froms = 0, tos = 0;
    };
    /// `weights`: by group.
    Count count(const QList<double> &weights);

    const Service &service() const { return m_service; }
    /// `product/role` of roles as the product names them.
    static QStringList qualified(const Product &product, QStringList roles);
    /// A role among the servers that is a service in the Internet, and stands there when no device is placed for
    /// it.
    QString internetRole() const;

private:
    struct Side
    {
        QHash<int, QList<int>> bySystem;
        QList<int> infrastructure; ///< serve every system
        QList<bool> serves;        ///< by group
    };
    QList<int> groupsOf(const QStringList &roles, Side &side) const;
    static QList<int> partners(int group, int system, const Side &own, const Side &other, const QList<int> &all);
    bool plays(int group);
    const QList<OptionValues> &values(int group);
    bool holds(int group);
    bool switchedOn(int group);
    const PortSet &portsBy(int deciding, int other, const QString &option, const PortSet &standard,
                           QHash<int, PortSet> &known);

    enum Known : char { Unknown, Yes, No };
    const GroupTables &m_tables;
    const Product &m_product;
    const Requirement &m_requirement;
    const Service &m_service;
    Side m_fromSide, m_toSide;
    QList<int> m_froms, m_tos;
    QList<char> m_plays, m_holds, m_on;
    QHash<int, QList<OptionValues>> m_values;
    QHash<int, PortSet> m_ports, m_sourcePorts;
    PortSet m_anySource;
    QHash<int, QList<int>> m_listeners; ///< by system, for senders that serve only theirs
};

} // namespace portolan
