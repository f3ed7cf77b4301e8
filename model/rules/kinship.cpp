// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/kinship.h"

namespace portolan {

namespace {

struct Key
{
    quint64 ends;
    quintptr paths; ///< where they lie: findPaths shares them
    bool hasTwin;
    bool operator==(const Key &) const = default;
    friend size_t qHash(const Key &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.ends, key.paths ^ quintptr(key.hasTwin));
    }
};

} // namespace

Kinship::Kinship(const FlowTable &flows, const PathTable &paths, const QList<int> *only)
{
    QHash<Key, int> known; // numbers from 1
    std::vector<int> actives, kinOf;
    const auto add = [&](int index) {
        const Flow &flow = flows.flows.at(index);
        if (flow.state != Flow::State::Active || index >= paths.byFlow.size())
            return;
        const Need &need = flows.needOf(flow);
        const int next = int(m_ends.size());
        int kin = next;
        if (!need.multicast && flows.toOf(flow).kind != FlowEnd::Kind::Multicast) {
            const bool hasTwin = need.protocol == protocols::tcp || need.protocol == protocols::udp;
            int &number = known[{quint64(flow.from) << 32 | quint32(flow.to),
                                 quintptr(paths.byFlow.at(index).constData()), hasTwin}];
            if (number == 0)
                number = next + 1;
            kin = number - 1;
        }
        if (kin == next)
            m_ends.push_back(0);
        ++m_ends[size_t(kin)];
        actives.push_back(index);
        kinOf.push_back(kin);
    };
    if (only)
        std::for_each(only->begin(), only->end(), add);
    else
        for (int i = 0; i < flows.flows.size(); ++i)
            add(i);

    std::vector<size_t> places(m_ends.size());
    size_t sum = 0;
    for (size_t kin = 0; kin < m_ends.size(); ++kin) {
        places[kin] = sum;
        m_ends[kin] = sum += m_ends[kin];
    }
    m_members.resize(actives.size());
    for (size_t i = 0; i < actives.size(); ++i)
        m_members[places[size_t(kinOf[i])]++] = actives[i];
}

} // namespace portolan
