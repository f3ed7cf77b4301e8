// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Kinship says which flows go the same ways between the same ends, so that one of them is followed for all.
#pragma once
#include "model/paths/path.h"

#include <span>
#include <vector>

namespace portolan {

/// Of the active flows; where there is `only`, of those. Multicast flows are alone, as what they need decides who
/// asks for them.
class Kinship
{
public:
    Kinship(const FlowTable &flows, const PathTable &paths, const QList<int> *only);

    /// In the order of the first flows.
    size_t size() const { return m_ends.size(); }
    /// Ascending, at least one; the protocols of all of them have a twin that some gateways take for them, or of
    /// none.
    std::span<const int> at(size_t kin) const
    {
        const size_t first = kin == 0 ? 0 : m_ends[kin - 1];
        return {m_members.data() + first, m_ends[kin] - first};
    }

private:
    std::vector<int> m_members; ///< kin by kin
    std::vector<size_t> m_ends; ///< by kin: behind its last member
};

} // namespace portolan
