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

bool belongs(const Crossing &crossing, const Audit *audit, const Bucket &bucket)
{
    return bucket.audit == audit && bucket.state == crossing.state && bucket.protocol == crossing.protocol &&
           bucket.multicast == crossing.multicast && bucket.companion == crossing.companion &&
           bucket.sourcePorts == crossing.sourcePorts;
}

Bucket &bucketOf(Passage &passage, const Crossing &crossing, const Audit *audit)
{
    for (Bucket &bucket : passage.buckets)
        if (belongs(crossing, audit, bucket))
            return bucket;
    Bucket wanted;
    wanted.audit = audit;
    wanted.state = crossing.state;
    wanted.protocol = crossing.protocol;
    wanted.multicast = crossing.multicast;
    wanted.companion = crossing.companion;
    wanted.sourcePorts = crossing.sourcePorts;
    const auto place = std::lower_bound(passage.buckets.begin(), passage.buckets.end(), wanted,
                                        [](const Bucket &a, const Bucket &b) { return a.isBefore(b); });
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

int Buckets::passageOf(const Crossing &crossing)
{
    const Key key{crossing.point, int(crossing.hook), crossing.fromZone, crossing.toZone};
    const auto known = m_known.constFind(key);
    if (known != m_known.constEnd())
        return *known;
    Passage passage;
    passage.point = crossing.point;
    passage.hook = crossing.hook;
    passage.fromZone = crossing.fromZone;
    passage.toZone = crossing.toZone;
    m_passages.push_back(std::move(passage));
    m_order.clear();
    return *m_known.insert(key, int(m_passages.size()) - 1);
}

void Buckets::add(const Kin &kin, const FlowTable &flows, const AuditOf &auditOf)
{
    QList<int> passages;
    for (const Passing &passing : kin.passings) {
        const int index = passageOf(passing.crossing);
        change(index);
        if (!passages.contains(index))
            passages.append(index);
        Passage &passage = at(index);
        kin.forEachFlow(passing, flows, [&](const Crossing &crossing) {
            Bucket &bucket = bucketOf(passage, crossing, auditOf ? auditOf(crossing) : nullptr);
            Bucket::Lane &lane = laneOf(bucket, crossing.inInterface, crossing.outInterface);
            lane.mixed |= !lane.boxes.empty() && lane.boxes.back().flow > crossing.flow;
            lane.boxes.push_back({crossing.source, crossing.destination, crossing.destinationPorts, crossing.flow});
        });
    }
    if (kin.flows.front() < 0 || !m_remembers)
        return;
    if (size_t(kin.flows.back()) >= m_ofFlow.size())
        m_ofFlow.resize(size_t(kin.flows.back()) + 1);
    for (int flow : kin.flows)
        m_ofFlow[size_t(flow)] = passages;
}

const std::vector<FlowBox> &Buckets::inOrder(Bucket::Lane &lane)
{
    if (std::exchange(lane.mixed, false))
        std::stable_sort(lane.boxes.begin(), lane.boxes.end(),
                         [](const FlowBox &a, const FlowBox &b) { return a.flow < b.flow; });
    return lane.boxes;
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
                std::erase_if(lane.boxes, [&](const FlowBox &box) { return it.value().contains(box.flow); });
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
