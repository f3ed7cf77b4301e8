// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A Diagram holds sets of packets in canonical form: two sets are equal exactly when their numbers are.
//
// It is an interval decision diagram over protocol, destination port, source, destination, source port, in this
// order: the few values come first, so that a wide rule is not taken apart by every address. A node lists disjoint
// intervals of one dimension, each leading to a node of the next; neighbours leading to the same node are one
// interval, nodes with the same intervals are one node. Nothing is ever changed or freed while the diagram lives.
// Interfaces, hooks, zones and states are not in here: see faces.h.
#pragma once
#include "model/rules/packetset.h"

#include <optional>
#include <span>
#include <vector>

namespace portolan {

/// A set of packets in a Diagram; comparable with others of the same diagram only.
struct PacketSet
{
    quint32 node = 0;
    bool isEmpty() const { return node == 0; }
    bool operator==(const PacketSet &) const = default;
};

class Diagram
{
public:
    enum Dimension { ProtocolNumber, DestinationPort, Source, Destination, SourcePort, Dimensions };
    /// A box whose sides are numbered, as many of them are kept: 20 bytes.
    using Coded = std::array<quint32, Dimensions>;

    Diagram();

    Coded coded(Protocol protocol, const AddressSet &source, const AddressSet &destination,
                const PortSet &sourcePorts, const PortSet &destinationPorts);
    Coded coded(const PacketBox &box)
    {
        return coded(box.protocol, box.source, box.destination, box.sourcePorts, box.destinationPorts);
    }

    /// The union of boxes, in any order, overlapping or not: about as fast as sorting them.
    PacketSet united(std::vector<Coded> boxes);
    PacketSet of(const PacketBox &box) { return united({coded(box)}); }

    PacketSet united(PacketSet a, PacketSet b) { return {combined(Unite, a.node, b.node)}; }
    PacketSet intersected(PacketSet a, PacketSet b) { return {combined(Intersect, a.node, b.node)}; }
    PacketSet minus(PacketSet a, PacketSet b) { return {combined(Subtract, a.node, b.node)}; }
    bool contains(PacketSet outer, PacketSet inner) { return minus(inner, outer).isEmpty(); }

    bool contains(PacketSet set, const SamplePacket &packet) const;
    /// A packet of the set, the same each time: real-looking where there is a choice (no port 0, a source port as
    /// clients use them, no network address), else the lowest. Nothing out of an empty set.
    std::optional<SamplePacket> sample(PacketSet set) const;
    PacketCount count(PacketSet set);
    PacketCount count(const Coded &box) const;
    /// The set as disjoint boxes, few but not the fewest.
    QList<PacketBox> boxes(PacketSet set) const;

    qsizetype nodeCount() const { return qsizetype(m_nodes.size()); }

private:
    enum Operation : quint32 { Unite, Intersect, Subtract };
    /// Every dimension counts in addresses; a port or protocol is the IPv4 address of the same number.
    struct Edge
    {
        Address first;
        Address last;
        quint32 to;
    };
    struct Run ///< of edges, or of intervals of a side
    {
        quint32 begin;
        quint32 size;
    };
    /// Numbers by key; where keys are hashes the caller compares what they stand for.
    class Numbers
    {
    public:
        static constexpr quint32 none = ~0u;
        /// The place of the number for which `same` says yes, or a free one, which holds `none` and must be filled.
        template <class Same>
        quint32 &place(quint64 key, const Same &same);
        /// Where keys are no hashes.
        std::optional<quint32> find(quint64 key) const;

    private:
        struct Slot
        {
            quint64 key = 0;
            quint32 number = none;
        };
        size_t start(quint64 key) const { return (key ^ key >> 29) * 0x9e3779b97f4a7c15ULL >> m_shift; }
        void grow();
        std::vector<Slot> m_slots = std::vector<Slot>(64);
        int m_shift = 58;
        size_t m_used = 0;
    };

    template <class T>
    quint32 sideOf(const IntervalSet<T> &set);
    std::span<const Edge> edgesOf(quint32 node) const
    {
        return {m_edges.data() + m_nodes[node].begin, m_nodes[node].size};
    }
    /// The node of the edges on the scratch from here on, which are sorted and disjoint; takes them off.
    quint32 nodeOfScratch(size_t base);
    void push(size_t base, const Address &first, const Address &last, quint32 to);
    quint32 combined(Operation operation, quint32 a, quint32 b);
    quint32 built(std::span<const Coded> sorted, int dimension);
    /// The node of edges sorted by their first values that may overlap.
    quint32 layered(std::span<const Edge> edges);
    void appendBoxes(quint32 node, int dimension, std::array<AddressSet, Dimensions> &sides,
                     QList<PacketBox> &boxes) const;

    std::vector<Run> m_nodes; ///< 0: no packet, 1: every packet (below the last dimension)
    std::vector<Edge> m_edges;
    Numbers m_nodeNumbers;
    std::vector<Run> m_sides;
    std::vector<AddressRange> m_intervals;
    Numbers m_sideNumbers;
    Numbers m_results;           ///< of operations
    std::vector<Edge> m_scratch; ///< a stack, while nodes are made
    std::vector<std::optional<PacketCount>> m_counts;
};

} // namespace portolan
