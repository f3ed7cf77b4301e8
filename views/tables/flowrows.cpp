// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/flowrows.h"

#include <algorithm>

namespace portolan {

FlowRow nthRow(const FlowTable &table, const Plan &plan, int flow, qint64 n)
{
    const FlowEnd &from = table.fromOf(table.flows.at(flow)), &to = table.toOf(table.flows.at(flow));
    const bool fromDevices = from.kind == FlowEnd::Kind::Devices, toDevices = to.kind == FlowEnd::Kind::Devices;
    const auto row = [&](qint64 a, qint64 b) {
        return flowRow(table, plan, flow, fromDevices ? from.devices.at(a) : -1, toDevices ? to.devices.at(b) : -1);
    };
    const qint64 columns = toDevices ? to.devices.size() : 1;
    if (!fromDevices || !toDevices || rowCount(table, plan, flow) == from.devices.size() * columns)
        return row(n / columns, n % columns);
    // A device that stands for one thing does not pair with itself: its line is one row shorter.
    for (qint64 a = 0; a < from.devices.size(); ++a) {
        const int device = from.devices.at(a);
        qint64 hole = columns;
        if (plan.devices.at(device).count == 1) {
            const auto self = std::lower_bound(to.devices.begin(), to.devices.end(), device);
            if (self != to.devices.end() && *self == device)
                hole = self - to.devices.begin();
        }
        const qint64 own = columns - (hole < columns ? 1 : 0);
        if (n < own)
            return row(a, n < hole ? n : n + 1);
        n -= own;
    }
    Q_ASSERT_X(false, "nthRow", "the flow has fewer rows");
    return {};
}

FlowRows::FlowRows(std::shared_ptr<const DerivedPlan> derived, QList<int> flows)
    : m_derived(std::move(derived)), m_flows(std::move(flows))
{
    qint64 end = 0;
    m_ends.reserve(m_flows.size());
    m_places.reserve(m_flows.size());
    for (int place = 0; place < m_flows.size(); ++place) {
        end += rowCount(m_derived->flows, m_derived->plan, m_flows.at(place));
        m_ends.append(end);
        m_places.insert(m_flows.at(place), place);
    }
}

int FlowRows::placeOf(qint64 i) const
{
    return int(std::upper_bound(m_ends.begin(), m_ends.end(), i) - m_ends.begin());
}

FlowRow FlowRows::at(qint64 i) const
{
    const int place = placeOf(i);
    return nthRow(m_derived->flows, m_derived->plan, m_flows.at(place), i - (place > 0 ? m_ends.at(place - 1) : 0));
}

std::pair<qint64, qint64> FlowRows::rowsOfPlace(int place) const
{
    return {place > 0 ? m_ends.at(place - 1) : 0, m_ends.at(place) - 1};
}

} // namespace portolan
