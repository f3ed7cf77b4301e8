// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/addressindex.h"

namespace portolan {

void AddressIndex::add(const AddressSet &set, int owner)
{
    for (const AddressRange &range : set)
        m_entries.push_back({range, owner});
    m_furthest.clear();
}

void AddressIndex::open() const
{
    if (!m_furthest.empty() || m_entries.empty())
        return;
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [](const Entry &a, const Entry &b) { return a.range.first < b.range.first; });
    m_furthest.resize(4 * m_entries.size());
    const auto fill = [this](auto &self, size_t node, size_t from, size_t to) -> void {
        if (to - from == 1) {
            m_furthest[node] = m_entries[from].range.last;
            return;
        }
        const size_t middle = from + (to - from) / 2;
        self(self, 2 * node, from, middle);
        self(self, 2 * node + 1, middle, to);
        m_furthest[node] = std::max(m_furthest[2 * node], m_furthest[2 * node + 1]);
    };
    fill(fill, 1, 0, m_entries.size());
}

void AddressIndex::collect(size_t node, size_t from, size_t to, const AddressRange &wanted,
                           QList<int> &owners) const
{
    if (m_furthest[node] < wanted.first || wanted.last < m_entries[from].range.first)
        return;
    if (to - from == 1) {
        owners.append(m_entries[from].owner);
        return;
    }
    const size_t middle = from + (to - from) / 2;
    collect(2 * node, from, middle, wanted, owners);
    collect(2 * node + 1, middle, to, wanted, owners);
}

QList<int> AddressIndex::meeting(const AddressSet &set) const
{
    open();
    QList<int> owners;
    if (m_entries.empty())
        return owners;
    for (const AddressRange &range : set)
        collect(1, 0, m_entries.size(), range, owners);
    std::sort(owners.begin(), owners.end());
    owners.erase(std::unique(owners.begin(), owners.end()), owners.end());
    return owners;
}

} // namespace portolan
