// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Says of one packet what a rule set says: written apart from the exporters, to judge them.
#pragma once
#include "model/rules/rule.h"

namespace portolan::testing {

struct Packet
{
    Address source;
    Address destination;
    Protocol protocol;
    int sourcePort = 0; ///< 0 for protocols without ports
    int destinationPort = 0;
};

/// Whether the rules of one hook permit the packet, as it is seen there. `in` and `out` are interface names, or
/// empty.
inline bool permits(const RuleSet &set, Rule::Hook hook, const Packet &packet, const QString &in = {},
                    const QString &out = {})
{
    for (const Rule &rule : set.rules) {
        if (rule.hook != hook || rule.protocol != packet.protocol)
            continue;
        if (!rule.inInterfaces.isEmpty() && !in.isEmpty() && !rule.inInterfaces.contains(in))
            continue;
        if (!rule.outInterfaces.isEmpty() && !out.isEmpty() && !rule.outInterfaces.contains(out))
            continue;
        if (!rule.source.contains(packet.source) || !rule.destination.contains(packet.destination))
            continue;
        if (rule.protocol.hasPorts() && (!rule.sourcePorts.contains(Port(packet.sourcePort)) ||
                                         !rule.destinationPorts.contains(Port(packet.destinationPort))))
            continue;
        return true;
    }
    return false;
}

/// The packet after the forwards of the point, for one that comes in by this interface.
inline Packet afterForwards(const RuleSet &set, Packet packet, const QString &in)
{
    for (const PointNat &nat : set.nat) {
        if (nat.kind != PointNat::Kind::Forward || nat.interface != in || nat.protocol != packet.protocol ||
            !nat.external.contains(packet.destination) ||
            (nat.protocol.hasPorts() && !nat.ports.contains(Port(packet.destinationPort))))
            continue;
        const AddressSet target = ofFamily(nat.to, packet.destination.family);
        if (target.isEmpty())
            continue;
        int index = 0; // how many external ports are below this one
        for (const auto &part : nat.ports)
            index += std::max(0, std::min<int>(part.last, packet.destinationPort - 1) - part.first + 1);
        for (const auto &part : nat.toPorts.isEmpty() ? nat.ports : nat.toPorts) {
            const int size = part.last - part.first + 1;
            if (index < size) {
                packet.destinationPort = part.first + index;
                break;
            }
            index -= size;
        }
        packet.destination = target.begin()->first;
        return packet;
    }
    return packet;
}

} // namespace portolan::testing
