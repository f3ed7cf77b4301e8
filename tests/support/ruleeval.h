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
    bool opens = true; ///< TCP: SYN without ACK
    int icmpType = -1; ///< -1: an echo request
    int icmpCode = 0;

    int type() const { return icmpType >= 0 ? icmpType : protocol == protocols::icmp ? 8 : 128; }
    bool isError() const
    {
        return (protocol == protocols::icmp && (type() == 3 || type() == 11)) ||
               (protocol == protocols::icmpv6 && type() >= 1 && type() <= 4);
    }
};

/// Whether a rule that holds for interfaces holds for this one.
inline bool concerns(const QStringList &names, const QString &name)
{
    return names.isEmpty() || name.isEmpty() || names.contains(name);
}

/// Whether the rules of one hook permit the packet, as it is seen there. `in` and `out` are interface names, or
/// empty. Nothing is opened through a rule for replies.
inline bool permits(const RuleSet &set, Rule::Hook hook, const Packet &packet, const QString &in = {},
                    const QString &out = {})
{
    for (const Rule &rule : set.rules) {
        if (rule.hook != hook || rule.protocol != packet.protocol)
            continue;
        if (!concerns(rule.inInterfaces, in) || !concerns(rule.outInterfaces, out))
            continue;
        if (!rule.source.contains(packet.source) || !rule.destination.contains(packet.destination))
            continue;
        if (rule.protocol.hasPorts() && (!rule.sourcePorts.contains(Port(packet.sourcePort)) ||
                                         !rule.destinationPorts.contains(Port(packet.destinationPort))))
            continue;
        if (rule.state == Rule::State::Return) {
            if (packet.protocol == protocols::tcp && packet.opens)
                continue;
            if ((packet.protocol == protocols::icmp && packet.type() == 8) ||
                (packet.protocol == protocols::icmpv6 && packet.type() == 128))
                continue;
        }
        return true;
    }
    return false;
}

/// Whether the packet is one that passes without a rule at a stateless point: an ICMP error to somebody who may
/// have sent what it complains about.
inline bool isLetBack(const RuleSet &set, Rule::Hook hook, const Packet &packet, const QString &in = {},
                      const QString &out = {})
{
    if (set.stateful || !packet.isError())
        return false;
    if (packet.protocol == protocols::icmp && packet.type() == 3 && packet.icmpCode != 4)
        return false;
    bool sends = false;
    for (const Rule &rule : set.rules) {
        sends |= rule.hook == Rule::Hook::Output;
        const bool against = hook == Rule::Hook::Forward ? rule.hook == hook
                             : hook == Rule::Hook::Input ? rule.hook == Rule::Hook::Output
                                                         : rule.hook == Rule::Hook::Input;
        if (against && concerns(rule.inInterfaces, out) && concerns(rule.outInterfaces, in) &&
            rule.source.contains(packet.destination) && !(rule.multicast && packet.destination.family == 4))
            return true;
    }
    return set.kind == RuleSet::Kind::Gateway && hook == Rule::Hook::Input && !sends;
}

/// The address of `to` at the place where this one stands in `from`; both hold at most 2^64 addresses.
inline Address atTheSamePlace(const Address &address, const AddressSet &from, const AddressSet &to)
{
    quint64 index = 0;
    for (const AddressRange &part : from) {
        if (address <= part.last) {
            index += address.low - part.first.low;
            break;
        }
        index += part.last.low - part.first.low + 1;
    }
    for (const AddressRange &part : to) {
        const quint64 most = part.last.low - part.first.low;
        if (index <= most) {
            Address found = part.first;
            found.low += index;
            return found;
        }
        index -= most + 1;
    }
    return address;
}

/// The packet after the forwards and static translations of the point, for one that comes in by this interface.
inline Packet translatedIn(const RuleSet &set, Packet packet, const QString &in)
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
    for (const PointNat &nat : set.nat)
        if (nat.kind == PointNat::Kind::Static && nat.interface == in && nat.outside.contains(packet.destination)) {
            packet.destination = atTheSamePlace(packet.destination, nat.outside, nat.inside);
            return packet;
        }
    return packet;
}

/// What the source of a packet that leaves by this interface may become.
inline AddressSet translatedOut(const RuleSet &set, const Address &source, const QString &out)
{
    auto at = [&](const PointNat &nat, PointNat::Kind kind) { return nat.kind == kind && nat.interface == out; };
    for (const PointNat &nat : set.nat)
        if (at(nat, PointNat::Kind::Static) && nat.inside.contains(source))
            return AddressSet(atTheSamePlace(source, nat.inside, nat.outside));
    for (const PointNat &nat : set.nat)
        if (at(nat, PointNat::Kind::Pool) && (nat.inside.isEmpty() || nat.inside.contains(source)))
            if (const AddressSet pool = ofFamily(nat.outside, source.family); !pool.isEmpty())
                return pool;
    for (const PointNat &nat : set.nat)
        if (at(nat, PointNat::Kind::Masquerade))
            for (const PointInterface &own : set.interfaces)
                if (own.name == out)
                    if (const AddressSet hidden = ofFamily(own.addresses, source.family); !hidden.isEmpty())
                        return hidden;
    return AddressSet(source);
}

} // namespace portolan::testing
