// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/diagram.h"

namespace portolan {

namespace {

constexpr quint64 mixed(quint64 hash, quint64 value)
{
    hash = (hash ^ value) * 0x9e3779b97f4a7c15ULL;
    return hash ^ hash >> 32;
}

constexpr quint64 folded(const Address &address)
{
    return address.low + address.high * 0xc2b2ae3d27d4eb4fULL + (quint64(address.family) << 61);
}

constexpr Address keyOf(const Address &address)
{
    return address;
}

constexpr Address keyOf(Port port)
{
    return {4, 0, port};
}

/// Symbols touch here too, so that a set has one form however its symbols were written.
bool touches(const Address &last, const Address &first)
{
    return last.family == first.family && next(last) == first;
}

} // namespace

template <class Same>
quint32 &Diagram::Numbers::place(quint64 key, const Same &same)
{
    if (2 * m_used >= m_slots.size())
        grow();
    size_t at = start(key);
    while (m_slots[at].number != none && !(m_slots[at].key == key && same(m_slots[at].number)))
        at = (at + 1) & (m_slots.size() - 1);
    if (m_slots[at].number == none) {
        m_slots[at].key = key;
        ++m_used;
    }
    return m_slots[at].number;
}

std::optional<quint32> Diagram::Numbers::find(quint64 key) const
{
    for (size_t at = start(key); m_slots[at].number != none; at = (at + 1) & (m_slots.size() - 1))
        if (m_slots[at].key == key)
            return m_slots[at].number;
    return std::nullopt;
}

void Diagram::Numbers::grow()
{
    std::vector<Slot> old(2 * m_slots.size());
    old.swap(m_slots);
    --m_shift;
    for (const Slot &slot : old) {
        if (slot.number == none)
            continue;
        size_t at = start(slot.key);
        while (m_slots[at].number != none)
            at = (at + 1) & (m_slots.size() - 1);
        m_slots[at] = slot;
    }
}

Diagram::Diagram() : m_nodes{{0, 0}, {0, 0}} {}

template <class T>
quint32 Diagram::sideOf(const IntervalSet<T> &set)
{
    quint64 hash = quint64(set.parts().size());
    for (const Interval<T> &part : set)
        hash = mixed(mixed(hash, folded(keyOf(part.first))), folded(keyOf(part.last)));
    quint32 &number = m_sideNumbers.place(hash, [&](quint32 known) {
        const Run &side = m_sides[known];
        return side.size == quint32(set.parts().size()) &&
               std::equal(set.begin(), set.end(), m_intervals.begin() + side.begin,
                          [](const Interval<T> &part, const AddressRange &range) {
                              return keyOf(part.first) == range.first && keyOf(part.last) == range.last;
                          });
    });
    if (number == Numbers::none) {
        number = quint32(m_sides.size());
        m_sides.push_back({quint32(m_intervals.size()), quint32(set.parts().size())});
        for (const Interval<T> &part : set)
            m_intervals.push_back({keyOf(part.first), keyOf(part.last)});
    }
    return number;
}

Diagram::Coded Diagram::coded(Protocol protocol, const AddressSet &source, const AddressSet &destination,
                              const PortSet &sourcePorts, const PortSet &destinationPorts)
{
    static const PortSet onlyClass{Port(0)};
    const bool hasPorts = protocol.hasPorts();
    return {sideOf(PortSet(Port(protocol.number))), sideOf(hasPorts ? destinationPorts : onlyClass), sideOf(source),
            sideOf(destination), sideOf(hasPorts ? sourcePorts : onlyClass)};
}

void Diagram::push(size_t base, const Address &first, const Address &last, quint32 to)
{
    if (m_scratch.size() > base && m_scratch.back().to == to && touches(m_scratch.back().last, first))
        m_scratch.back().last = last;
    else
        m_scratch.push_back({first, last, to});
}

quint32 Diagram::nodeOfScratch(size_t base)
{
    const std::span<const Edge> edges(m_scratch.data() + base, m_scratch.size() - base);
    if (edges.empty())
        return 0;
    quint64 hash = edges.size();
    for (const Edge &edge : edges)
        hash = mixed(mixed(mixed(hash, folded(edge.first)), folded(edge.last)), edge.to);
    quint32 &node = m_nodeNumbers.place(hash, [&](quint32 known) {
        const std::span<const Edge> theirs = edgesOf(known);
        return std::equal(
            edges.begin(), edges.end(), theirs.begin(), theirs.end(),
            [](const Edge &a, const Edge &b) { return a.to == b.to && a.first == b.first && a.last == b.last; });
    });
    if (node == Numbers::none) {
        node = quint32(m_nodes.size());
        m_nodes.push_back({quint32(m_edges.size()), quint32(edges.size())});
        m_edges.insert(m_edges.end(), edges.begin(), edges.end());
    }
    m_scratch.resize(base);
    return node;
}

quint32 Diagram::combined(Operation operation, quint32 a, quint32 b)
{
    if (a == b)
        return operation == Subtract ? 0 : a;
    if (a == 0)
        return operation == Unite ? b : 0;
    if (b == 0)
        return operation == Intersect ? 0 : a;
    if (operation != Subtract && a > b)
        std::swap(a, b);
    const quint64 key = quint64(operation) << 62 | quint64(a) << 31 | b;
    if (const auto known = m_results.find(key))
        return *known;

    // The edges move while nodes are made, so the two in hand are copies.
    const Run as = m_nodes[a], bs = m_nodes[b];
    const size_t base = m_scratch.size();
    quint32 i = 0, j = 0;
    Edge left = m_edges[as.begin], right = m_edges[bs.begin];
    const auto nextLeft = [&] {
        if (++i < as.size)
            left = m_edges[as.begin + i];
    };
    const auto nextRight = [&] {
        if (++j < bs.size)
            right = m_edges[bs.begin + j];
    };
    while (i < as.size || j < bs.size) {
        if (j == bs.size || (i < as.size && left.first < right.first)) {
            if (j == bs.size && operation == Intersect)
                break;
            const bool whole = j == bs.size || left.last < right.first;
            if (operation != Intersect)
                push(base, left.first, whole ? left.last : previous(right.first), left.to);
            if (whole)
                nextLeft();
            else
                left.first = right.first;
        } else if (i == as.size || right.first < left.first) {
            if (i == as.size && operation != Unite)
                break;
            const bool whole = i == as.size || right.last < left.first;
            if (operation == Unite)
                push(base, right.first, whole ? right.last : previous(left.first), right.to);
            if (whole)
                nextRight();
            else
                right.first = left.first;
        } else {
            const Address first = left.first, last = std::min(left.last, right.last);
            if (const quint32 to = combined(operation, left.to, right.to))
                push(base, first, last, to);
            const bool leftEnds = left.last == last, rightEnds = right.last == last;
            if (leftEnds)
                nextLeft();
            else
                left.first = next(last);
            if (rightEnds)
                nextRight();
            else
                right.first = next(last);
        }
    }
    const quint32 result = nodeOfScratch(base);
    m_results.place(key, [](quint32) { return true; }) = result;
    return result;
}

PacketSet Diagram::united(std::vector<Coded> boxes)
{
    std::sort(boxes.begin(), boxes.end());
    boxes.erase(std::unique(boxes.begin(), boxes.end()), boxes.end());
    return {boxes.empty() ? 0 : built(boxes, 0)};
}

quint32 Diagram::built(std::span<const Coded> sorted, int dimension)
{
    if (dimension == Dimensions)
        return 1;
    const size_t base = m_scratch.size();
    const auto side = [dimension](const Coded &box) { return box[size_t(dimension)]; };
    const bool alone = side(sorted.front()) == side(sorted.back());
    for (size_t i = 0; i < sorted.size();) {
        size_t j = i + 1;
        while (j < sorted.size() && side(sorted[j]) == side(sorted[i]))
            ++j;
        const Run run = m_sides[side(sorted[i])];
        if (const quint32 to = run.size == 0 ? 0 : built(sorted.subspan(i, j - i), dimension + 1))
            for (quint32 k = run.begin; k < run.begin + run.size; ++k) {
                if (alone)
                    push(base, m_intervals[k].first, m_intervals[k].last, to);
                else
                    m_scratch.push_back({m_intervals[k].first, m_intervals[k].last, to});
            }
        i = j;
    }
    if (alone)
        return nodeOfScratch(base);
    std::vector<Edge> edges(m_scratch.begin() + qsizetype(base), m_scratch.end());
    m_scratch.resize(base);
    // Those that begin together stay in the order of their boxes, so that halves of them lead to neighbours.
    std::stable_sort(edges.begin(), edges.end(), [](const Edge &a, const Edge &b) { return a.first < b.first; });
    return layered(edges);
}

quint32 Diagram::layered(std::span<const Edge> edges)
{
    const size_t base = m_scratch.size();
    for (size_t i = 0; i < edges.size();) {
        // Up to j the edges hang together by overlapping.
        size_t j = i + 1;
        Address last = edges[i].last;
        for (; j < edges.size() && !(last < edges[j].first); ++j)
            last = std::max(last, edges[j].last);
        if (j == i + 1) {
            push(base, edges[i].first, edges[i].last, edges[i].to);
        } else {
            const std::span<const Edge> left = edges.subspan(i, (j - i) / 2),
                                        right = edges.subspan(i + left.size(), j - i - left.size());
            const quint32 first = layered(left), second = layered(right);
            const Run both = m_nodes[combined(Unite, first, second)];
            for (quint32 k = both.begin; k < both.begin + both.size; ++k)
                push(base, m_edges[k].first, m_edges[k].last, m_edges[k].to);
        }
        i = j;
    }
    return nodeOfScratch(base);
}

} // namespace portolan
