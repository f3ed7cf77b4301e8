// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a diagram answers about one of its sets.
#include "model/rules/diagram.h"

#include <QtCore/QHash>

namespace portolan {

namespace {

constexpr quint64 clientPort = 49152; // the first of those that clients take

/// The values of intervals; each symbol on its own, as sets hold them.
AddressSet valuesOf(const QList<AddressRange> &intervals)
{
    QList<AddressRange> parts;
    for (const AddressRange &interval : intervals) {
        if (!interval.first.isSymbol()) {
            parts.append(interval);
            continue;
        }
        for (Address symbol = interval.first; !(interval.last < symbol); symbol = next(symbol))
            parts.append({symbol, symbol});
    }
    return AddressSet(parts);
}

PortSet portsOf(const AddressSet &keys)
{
    QList<Interval<Port>> parts;
    for (const AddressRange &part : keys)
        parts.append({Port(part.first.low), Port(part.last.low)});
    return PortSet(parts);
}

} // namespace

bool Diagram::contains(PacketSet set, const SamplePacket &packet) const
{
    const bool hasPorts = packet.protocol.hasPorts();
    if (hasPorts && (packet.sourcePort < 0 || packet.destinationPort < 0))
        return false;
    const std::array<Address, Dimensions> values{
        Address{4, 0, packet.protocol.number}, Address{4, 0, hasPorts ? quint64(packet.destinationPort) : 0},
        packet.source, packet.destination, Address{4, 0, hasPorts ? quint64(packet.sourcePort) : 0}};
    quint32 node = set.node;
    for (const Address &value : values) {
        const std::span<const Edge> edges = edgesOf(node);
        const auto after = std::upper_bound(edges.begin(), edges.end(), value,
                                            [](const Address &v, const Edge &edge) { return v < edge.first; });
        if (after == edges.begin() || std::prev(after)->last < value)
            return false;
        node = std::prev(after)->to;
    }
    return true;
}

std::optional<SamplePacket> Diagram::sample(PacketSet set) const
{
    if (set.isEmpty())
        return std::nullopt;
    std::array<Address, Dimensions> values;
    quint32 node = set.node;
    for (int dimension = 0; dimension < Dimensions; ++dimension) {
        const std::span<const Edge> edges = edgesOf(node);
        const Edge *edge = &edges.front();
        Address value = edge->first;
        if (dimension == SourcePort)
            for (const Edge &each : edges)
                if (each.first.low <= clientPort && clientPort <= each.last.low) {
                    edge = &each;
                    value.low = clientPort;
                }
        const bool isPort = dimension == SourcePort || dimension == DestinationPort;
        const bool isAddress = (dimension == Source || dimension == Destination) && !value.isSymbol();
        if (isPort && value.low == 0 && edge->last == edge->first && edges.size() > 1) {
            edge = &edges[1];
            value = edge->first;
        }
        if (value < edge->last && ((isPort && value.low == 0) || (isAddress && (value.low & 0xff) == 0)))
            ++value.low;
        values[size_t(dimension)] = value;
        node = edge->to;
    }
    SamplePacket packet;
    packet.protocol.number = quint8(values[ProtocolNumber].low);
    packet.source = values[Source];
    packet.destination = values[Destination];
    if (packet.protocol.hasPorts()) {
        packet.sourcePort = int(values[SourcePort].low);
        packet.destinationPort = int(values[DestinationPort].low);
    }
    return packet;
}

PacketCount Diagram::count(const Coded &box) const
{
    PacketCount product(1);
    for (quint32 side : box) {
        PacketCount values;
        for (quint32 k = m_sides[side].begin; k < m_sides[side].begin + m_sides[side].size; ++k)
            values += PacketCount::between(m_intervals[k].first, m_intervals[k].last);
        product = product * values;
    }
    return product;
}

PacketCount Diagram::count(PacketSet set)
{
    if (set.node < 2)
        return PacketCount(set.node);
    if (m_counts.size() < m_nodes.size())
        m_counts.resize(m_nodes.size());
    if (!m_counts[set.node]) {
        PacketCount sum;
        for (const Edge &edge : edgesOf(set.node))
            sum += PacketCount::between(edge.first, edge.last) * count(PacketSet{edge.to});
        m_counts[set.node] = sum;
    }
    return *m_counts[set.node];
}

QList<PacketBox> Diagram::boxes(PacketSet set) const
{
    QList<PacketBox> found;
    std::array<AddressSet, Dimensions> sides;
    if (!set.isEmpty())
        appendBoxes(set.node, 0, sides, found);
    return found;
}

void Diagram::appendBoxes(quint32 node, int dimension, std::array<AddressSet, Dimensions> &sides,
                          QList<PacketBox> &boxes) const
{
    if (dimension == Dimensions) {
        PacketBox box;
        box.protocol.number = quint8(sides[ProtocolNumber].begin()->first.low);
        box.source = sides[Source];
        box.destination = sides[Destination];
        if (box.protocol.hasPorts()) {
            box.sourcePorts = portsOf(sides[SourcePort]);
            box.destinationPorts = portsOf(sides[DestinationPort]);
        }
        boxes.append(box);
        return;
    }
    std::vector<std::pair<quint32, QList<AddressRange>>> ways; // what leads to the same node, in order
    QHash<quint32, size_t> known;
    for (const Edge &edge : edgesOf(node)) {
        // A box is of one protocol, whatever its number.
        if (dimension == ProtocolNumber) {
            for (quint64 number = edge.first.low; number <= edge.last.low; ++number)
                ways.push_back({edge.to, {{Address{4, 0, number}, Address{4, 0, number}}}});
            continue;
        }
        const auto found = known.constFind(edge.to);
        if (found == known.constEnd()) {
            known.insert(edge.to, ways.size());
            ways.push_back({edge.to, {{edge.first, edge.last}}});
        } else {
            ways[*found].second.append({edge.first, edge.last});
        }
    }
    for (const auto &[to, parts] : ways) {
        sides[size_t(dimension)] = valuesOf(parts);
        appendBoxes(to, dimension + 1, sides, boxes);
    }
}

} // namespace portolan
