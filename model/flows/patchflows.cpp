// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/flows/patchflows.h"

#include "model/flows/ends.h"

namespace portolan {

namespace {

class FlowMender
{
public:
    FlowMender(const FlowGrounds &grounds, const Plan &before, const Plan &after,
               const QList<DeviceChange> &changes)
        : m_before(before), m_after(after), m_changes(changes), m_waived(after, &before), m_grounds(grounds),
          m_touched(size_t(grounds.groups.size()))
    {
    }

    /// False when the groups are not the same ones.
    bool regroup()
    {
        const QList<DeviceGroup> old = m_grounds.groups;
        QList<std::pair<int, int>> moves; // group before, group after
        for (const DeviceChange &change : m_changes) {
            const int from = change.before < 0 ? -1 : m_grounds.groupOf.at(change.before);
            const int to = change.after < 0 ? -1 : groupFor(m_after.devices.at(change.after), from);
            if (change.after >= 0 && to < 0)
                return false;
            moves.append({from, to});
        }
        renumber();
        for (qsizetype i = 0; i < m_changes.size(); ++i) {
            const auto [from, to] = moves.at(i);
            if (from >= 0)
                touch(from);
            if (to >= 0)
                touch(to);
            const int index = m_changes.at(i).after;
            if (index < 0)
                continue;
            if (m_changes.at(i).before >= 0)
                m_grounds.groups[from].devices.removeOne(index);
            QList<int> &members = m_grounds.groups[to].devices;
            members.insert(std::lower_bound(members.cbegin(), members.cend(), index), index);
            m_grounds.groupOf[index] = to;
        }
        for (qsizetype group = 0; group < old.size(); ++group)
            if (m_touched[size_t(group)] && !sameKind(old.at(group), m_grounds.groups.at(group)))
                return false;
        return true;
    }

    /// False when a symbol would be met that was not there.
    bool mendEnds(FlowTable &table, std::vector<bool> &touchedEnds)
    {
        Symbols symbols(table.symbols);
        const qsizetype known = table.symbols.size();
        for (int i = 0; i < table.ends.size(); ++i) {
            const FlowGrounds::Origin &origin = m_grounds.origins.at(i);
            if (origin.device >= 0) {
                if (m_shifted) {
                    m_grounds.origins[i].device = m_newIndex.at(origin.device);
                    table.ends[i].devices = {m_grounds.origins.at(i).device};
                }
                continue;
            }
            const bool touched = std::any_of(origin.groups.begin(), origin.groups.end(),
                                             [this](int group) { return m_touched[size_t(group)]; });
            if (origin.groups.isEmpty() || (!touched && !m_shifted))
                continue;
            FlowEnd &end = table.ends[i];
            end.devices = m_grounds.groups.at(origin.groups.first()).devices;
            for (qsizetype g = 1; g < origin.groups.size(); ++g)
                end.devices += m_grounds.groups.at(origin.groups.at(g)).devices;
            if (origin.groups.size() > 1)
                std::sort(end.devices.begin(), end.devices.end());
            touchedEnds[size_t(i)] = touched;
            if (touched && end.kind == FlowEnd::Kind::Devices)
                fillEnd(end, m_after, symbols);
        }
        return table.symbols.size() == known;
    }

    const FlowGrounds &grounds() const { return m_grounds; }

private:
    /// The group of others like this device, -1 when there is none.
    int groupFor(const Device &device, int was) const
    {
        const auto fits = [&](int group) {
            const Device &first = m_before.devices.at(m_grounds.groups.at(group).devices.first());
            return alike(first, device) && !m_waived.contains(first.id);
        };
        if (was >= 0 && fits(was))
            return was;
        for (int group = 0; group < m_grounds.groups.size(); ++group)
            if (fits(group))
                return group;
        return -1;
    }

    /// Indexes of devices move when others come or go; those that went are left out.
    void renumber()
    {
        m_shifted = std::any_of(m_changes.begin(), m_changes.end(),
                                [](const DeviceChange &change) { return change.before < 0 || change.after < 0; });
        if (!m_shifted)
            return;
        std::vector<bool> gone(size_t(m_before.devices.size())), came(size_t(m_after.devices.size()));
        for (const DeviceChange &change : m_changes) {
            if (change.after < 0)
                gone[size_t(change.before)] = true;
            if (change.before < 0)
                came[size_t(change.after)] = true;
        }
        m_newIndex.resize(m_before.devices.size());
        QList<int> groupOf(m_after.devices.size(), -1);
        int after = 0;
        for (int before = 0; before < m_before.devices.size(); ++before) {
            if (gone[size_t(before)]) {
                m_newIndex[before] = -1;
                continue;
            }
            while (came[size_t(after)])
                ++after;
            groupOf[after] = m_grounds.groupOf.at(before);
            m_newIndex[before] = after++;
        }
        m_grounds.groupOf = groupOf;
        for (DeviceGroup &group : m_grounds.groups) {
            for (int &device : group.devices)
                device = m_newIndex.at(device);
            group.devices.removeAll(-1);
        }
    }

    void touch(int group) { m_touched[size_t(group)] = true; }

    /// Whether it pairs with others in the same way; somebody alone does not pair with himself.
    bool sameKind(const DeviceGroup &old, const DeviceGroup &now) const
    {
        if (now.devices.isEmpty() || (old.devices.size() == 1) != (now.devices.size() == 1))
            return false;
        return now.devices.size() > 1 || (m_before.devices.at(old.devices.first()).count == 1) ==
                                             (m_after.devices.at(now.devices.first()).count == 1);
    }

    const Plan &m_before;
    const Plan &m_after;
    const QList<DeviceChange> &m_changes;
    const WaivedNames m_waived;
    FlowGrounds m_grounds;
    std::vector<bool> m_touched; ///< groups
    bool m_shifted = false;
    QList<int> m_newIndex;
};

} // namespace

std::optional<FlowPatch> patchFlows(FlowTable flows, FlowGrounds &grounds, const Plan &before, const Plan &after,
                                    const QList<DeviceChange> &changes)
{
    FlowMender mender(grounds, before, after, changes);
    FlowPatch patch{std::move(flows), {}};
    std::vector<bool> touchedEnds(size_t(patch.flows.ends.size()));
    if (!mender.regroup() || !mender.mendEnds(patch.flows, touchedEnds))
        return std::nullopt;
    grounds = mender.grounds();
    for (int i = 0; i < patch.flows.flows.size(); ++i) {
        const Flow &flow = patch.flows.flows.at(i);
        if (touchedEnds[size_t(flow.from)] || touchedEnds[size_t(flow.to)])
            patch.touched.append(i);
    }
    return patch;
}

} // namespace portolan
