// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/buckets.h"

namespace portolan {

namespace {

Bucket::Lane &laneOf(Bucket &bucket, const QString &in, const QString &out)
{
    auto place = bucket.lanes.begin();
    for (; place != bucket.lanes.end(); ++place) {
        if (place->in == in && place->out == out)
            return *place;
        if (std::tie(in, out) < std::tie(place->in, place->out))
            break;
    }
    return *bucket.lanes.insert(place, {in, out, {}});
}

Bucket &bucketOf(Passage &passage, const Crossing &crossing, const Audit *audit)
{
    Bucket wanted;
    wanted.audit = audit;
    wanted.state = crossing.state;
    wanted.protocol = crossing.protocol;
    wanted.multicast = crossing.multicast;
    wanted.companion = crossing.companion;
    wanted.sourcePorts = crossing.sourcePorts;
    const auto place = std::lower_bound(passage.buckets.begin(), passage.buckets.end(), wanted,
                                        [](const Bucket &a, const Bucket &b) { return a.isBefore(b); });
    if (place != passage.buckets.end() && !wanted.isBefore(*place))
        return *place;
    return *passage.buckets.insert(place, wanted);
}

} // namespace

bool Bucket::isBefore(const Bucket &other) const
{
    if (audit != other.audit) {
        if (!audit || !other.audit)
            return !audit;
        return *audit < *other.audit;
    }
    const auto key = [](const Bucket &bucket) {
        return std::tie(bucket.state, bucket.protocol, bucket.multicast, bucket.companion);
    };
    return key(*this) == key(other) ? sourcePorts < other.sourcePorts : key(*this) < key(other);
}

void Buckets::add(const Crossing &crossing, const Audit *audit)
{
    const Key key{crossing.point, int(crossing.hook), crossing.fromZone, crossing.toZone};
    auto known = m_known.constFind(key);
    if (known == m_known.constEnd()) {
        known = m_known.insert(key, int(m_passages.size()));
        Passage passage;
        passage.point = crossing.point;
        passage.hook = crossing.hook;
        passage.fromZone = crossing.fromZone;
        passage.toZone = crossing.toZone;
        m_passages.push_back(std::move(passage));
        m_order.clear();
    }
    Passage &passage = at(*known);
    change(*known);
    QList<Box> &boxes =
        laneOf(bucketOf(passage, crossing, audit), crossing.inInterface, crossing.outInterface).boxes;
    qsizetype place = boxes.size();
    while (place > 0 && boxes.at(place - 1).from.first() > crossing.flow)
        --place;
    boxes.insert(place, {crossing.source, crossing.destination, crossing.destinationPorts, {crossing.flow}});

    if (crossing.flow < 0)
        return;
    if (size_t(crossing.flow) >= m_ofFlow.size())
        m_ofFlow.resize(size_t(crossing.flow) + 1);
    std::vector<int> &passages = m_ofFlow[size_t(crossing.flow)];
    if (std::find(passages.begin(), passages.end(), *known) == passages.end())
        passages.push_back(*known);
}

void Buckets::change(int passage)
{
    if (!std::exchange(at(passage).changed, true))
        m_changed.push_back(passage);
}

void Buckets::takeOut(const QList<int> &flows)
{
    QHash<int, QSet<int>> byPassage;
    for (int flow : flows) {
        if (size_t(flow) >= m_ofFlow.size())
            continue;
        for (int passage : m_ofFlow[size_t(flow)])
            byPassage[passage].insert(flow);
        m_ofFlow[size_t(flow)].clear();
    }
    for (auto it = byPassage.cbegin(); it != byPassage.cend(); ++it) {
        Passage &passage = at(it.key());
        change(it.key());
        for (Bucket &bucket : passage.buckets)
            for (Bucket::Lane &lane : bucket.lanes)
                lane.boxes.removeIf([&](const Box &box) { return it.value().contains(box.from.first()); });
    }
}

const std::vector<int> &Buckets::order()
{
    if (m_order.size() == m_passages.size())
        return m_order;
    m_order.resize(m_passages.size());
    for (size_t i = 0; i < m_order.size(); ++i)
        m_order[i] = int(i);
    const auto key = [this](int index) {
        const Passage &passage = m_passages[size_t(index)];
        return std::tie(passage.point, passage.hook, passage.fromZone, passage.toZone);
    };
    std::sort(m_order.begin(), m_order.end(), [&key](int a, int b) { return key(a) < key(b); });
    return m_order;
}

std::pair<std::vector<int>::const_iterator, std::vector<int>::const_iterator> Buckets::ofPoint(int point)
{
    const std::vector<int> &all = order();
    const auto first = std::partition_point(all.begin(), all.end(), [&](int i) { return at(i).point < point; });
    return {first, std::partition_point(first, all.end(), [&](int i) { return at(i).point == point; })};
}

} // namespace portolan
