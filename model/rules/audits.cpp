// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/audits.h"

namespace portolan {

/// The roles that the devices of an end play in the requirement; none where it is no end of devices.
QStringList Audits::roles(const Plan &plan, const FlowTable &flows, const Flow &flow, bool from)
{
    const Need &need = flows.needOf(flow);
    const Product *product = plan.products.find(need.product);
    const Requirement *requirement = product ? product->requirement(need.requirement) : nullptr;
    if (!requirement)
        return {};
    const int number = from ? flow.from : flow.to;
    const std::pair<QString, int> key{from ? u'!' + need.key() : need.key(), number};
    if (const auto known = m_roles.constFind(key); known != m_roles.constEnd())
        return *known;
    QStringList named = from || requirement->to.isEmpty() ? requirement->from : requirement->to;
    for (QString &role : named)
        if (!role.contains(u'/'))
            role = product->id + u'/' + role;
    QStringList played;
    for (int device : flows.ends.at(number).devices)
        for (const QString &role : plan.devices.at(device).roles)
            if (named.contains(role) && !played.contains(role))
                played.append(role);
    played.sort();
    return *m_roles.insert(key, played);
}

const Audit *Audits::of(const Plan &plan, const FlowTable &flows, const Crossing &crossing)
{
    if (crossing.flow < 0)
        return nullptr;
    const Flow &flow = flows.flows.at(crossing.flow);
    const Need &need = flows.needOf(flow);
    Audit audit{need.key(), (need.serviceName.isEmpty() ? need.purpose : need.serviceName).in(m_language),
                roles(plan, flows, flow, true), roles(plan, flows, flow, false)};
    if (crossing.state == Rule::State::Return)
        std::swap(audit.fromRoles, audit.toRoles);
    return &*m_audits.insert(audit).first;
}

} // namespace portolan
