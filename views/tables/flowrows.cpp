// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/flowrows.h"

#include <algorithm>

namespace portolan {

namespace {

/// The places of source devices that do not pair with themselves, and where they stand among the destinations.
QList<std::pair<int, int>> selfPairs(const FlowTable &table, const Plan &plan, int flow)
{
    const FlowEnd &from = table.fromOf(table.flows.at(flow)), &to = table.toOf(table.flows.at(flow));
    QList<std::pair<int, int>> places;
    if (from.kind != FlowEnd::Kind::Devices || to.kind != FlowEnd::Kind::Devices)
        return places;
    int a = 0, b = 0;
    while (a < from.devices.size() && b < to.devices.size()) {
        const int device = from.devices.at(a), other = to.devices.at(b);
        if (device == other && plan.devices.at(device).count == 1)
            places.append({a, b});
        a += device <= other;
        b += other <= device;
    }
    return places;
}

FlowRow rowOf(const FlowTable &table, const Plan &plan, int flow, qint64 n, const QList<std::pair<int, int>> &pairs)
{
    const FlowEnd &from = table.fromOf(table.flows.at(flow)), &to = table.toOf(table.flows.at(flow));
    const bool fromDevices = from.kind == FlowEnd::Kind::Devices, toDevices = to.kind == FlowEnd::Kind::Devices;
    const qint64 columns = toDevices ? to.devices.size() : 1;
    // The line of source a begins at a * columns less one for each line before it that lacks its own device.
    const auto lacking = [&](qint64 a) {
        return std::lower_bound(pairs.begin(), pairs.end(), std::pair(int(a), -1)) - pairs.begin();
    };
    qint64 a = n / columns, last = fromDevices ? from.devices.size() - 1 : 0;
    while (a < last) { // the first guess is too low by at most what is lacking
        const qint64 middle = (a + last + 1) / 2;
        if (middle * columns - lacking(middle) <= n)
            a = middle;
        else
            last = middle - 1;
    }
    const qint64 lines = lacking(a);
    qint64 b = n - (a * columns - lines);
    if (lines < pairs.size() && pairs.at(lines).first == a && b >= pairs.at(lines).second)
        ++b;
    return flowRow(table, plan, flow, fromDevices ? from.devices.at(a) : -1, toDevices ? to.devices.at(b) : -1);
}

} // namespace

FlowRow nthRow(const FlowTable &table, const Plan &plan, int flow, qint64 n)
{
    return rowOf(table, plan, flow, n, selfPairs(table, plan, flow));
}

FlowRows::FlowRows(std::shared_ptr<const DerivedPlan> derived, const Digest &digest, QList<int> flows)
    : m_derived(std::move(derived)), m_flows(std::move(flows)), m_places(m_derived->flows.flows.size(), -1)
{
    qint64 end = 0;
    m_ends.reserve(m_flows.size());
    for (int place = 0; place < m_flows.size(); ++place) {
        end += digest.rowsOf(m_flows.at(place));
        m_ends.append(end);
        m_places[m_flows.at(place)] = place;
    }
}

int FlowRows::placeOf(qint64 i) const
{
    return int(std::upper_bound(m_ends.begin(), m_ends.end(), i) - m_ends.begin());
}

const QList<std::pair<int, int>> &FlowRows::pairsOf(int flow) const
{
    if (m_pairsOf != flow) {
        m_pairs = selfPairs(m_derived->flows, m_derived->plan, flow);
        m_pairsOf = flow;
    }
    return m_pairs;
}

qint64 FlowRows::indexOf(const FlowRow &row) const
{
    const int place = placeOfFlow(row.flow);
    if (place < 0)
        return -1;
    const Flow &flow = m_derived->flows.flows.at(row.flow);
    const FlowEnd &from = m_derived->flows.fromOf(flow), &to = m_derived->flows.toOf(flow);
    const auto positionOf = [](const FlowEnd &end, int device) {
        return device < 0 ? 0
                          : std::lower_bound(end.devices.begin(), end.devices.end(), device) - end.devices.begin();
    };
    const qint64 columns = to.kind == FlowEnd::Kind::Devices ? to.devices.size() : 1;
    const qint64 a = positionOf(from, row.fromDevice), b = positionOf(to, row.toDevice);
    const auto &pairs = pairsOf(row.flow);
    // Every pair that is left out before this row moves it one up.
    const auto before = std::lower_bound(pairs.begin(), pairs.end(), std::pair(int(a), int(b))) - pairs.begin();
    return rowsOfPlace(place).first + a * columns + b - before;
}

FlowRow FlowRows::at(qint64 i) const
{
    const int place = placeOf(i);
    const int flow = m_flows.at(place);
    return rowOf(m_derived->flows, m_derived->plan, flow, i - (place > 0 ? m_ends.at(place - 1) : 0),
                 pairsOf(flow));
}

std::pair<qint64, qint64> FlowRows::rowsOfPlace(int place) const
{
    return {place > 0 ? m_ends.at(place - 1) : 0, m_ends.at(place) - 1};
}

} // namespace portolan
