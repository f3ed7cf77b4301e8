// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/mergememory.h"

namespace portolan {

namespace {

template <class T>
size_t roughHash(const IntervalSet<T> &set, size_t seed)
{
    if (set.isEmpty())
        return qHashMulti(seed, 0);
    return qHashMulti(seed, set.parts().size(), set.parts().first().first, set.parts().last().last);
}

bool sameBoxes(const QList<Box> &a, const QList<Box> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Box &x, const Box &y) {
        return x.source == y.source && x.destination == y.destination && x.ports == y.ports && x.from == y.from;
    });
}

} // namespace

const MergeMemory::Entry *MergeMemory::find(const Entries &entries, size_t hash, MergeMode mode,
                                            const QList<Box> &boxes)
{
    const auto found = entries.constFind(hash);
    if (found == entries.constEnd())
        return nullptr;
    for (const Entry &entry : *found)
        if (entry.mode == mode && sameBoxes(entry.boxes, boxes))
            return &entry;
    return nullptr;
}

QList<Box> MergeMemory::merged(const std::vector<FlowBox> &boxes, MergeMode mode, const Progress &progress)
{
    QList<int> flows;
    for (const FlowBox &box : boxes)
        if (flows.isEmpty() || flows.last() != box.flow)
            flows.append(box.flow);

    // Flows change their numbers from edit to edit, their order seldom.
    QList<Box> numbered;
    numbered.reserve(qsizetype(boxes.size()));
    size_t hash = size_t(mode);
    int rank = 0;
    for (const FlowBox &each : boxes) {
        rank += flows.at(rank) != each.flow;
        numbered.append({each.source, each.destination, each.ports, {rank}});
        const Box &box = numbered.last();
        hash = roughHash(box.ports, roughHash(box.destination, roughHash(box.source, hash)));
        hash = qHashRange(box.from.cbegin(), box.from.cend(), hash);
    }
    const Entry *entry = find(m_entries, hash, mode, numbered);
    if (!entry) {
        const Entry *old = find(m_old, hash, mode, numbered);
        Entry made = old ? *old : Entry{mode, numbered, mergedBoxes(numbered, mode, progress)};
        if (progress.isCancelled())
            return {};
        auto &here = m_entries[hash];
        here.push_back(std::move(made));
        entry = &here.back();
    }
    QList<Box> result = entry->merged;
    for (Box &box : result)
        for (int &rank : box.from)
            rank = flows.at(rank);
    return result;
}

void MergeMemory::age()
{
    m_old = std::exchange(m_entries, {});
}

} // namespace portolan
