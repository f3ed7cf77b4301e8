// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What packets are to filters: a box of them, one of them, how many there are.
#pragma once
#include "model/base/addresses.h"
#include "model/base/ports.h"
#include "model/base/protocol.h"

#include <array>

namespace portolan {

/// Every source to every destination, from every source port to every destination port of one protocol. Protocols
/// without ports have no ports in either set; a protocol with ports and an empty set of them is an empty box.
struct PacketBox
{
    Protocol protocol;
    AddressSet source;
    AddressSet destination;
    PortSet sourcePorts;
    PortSet destinationPorts;
    bool operator==(const PacketBox &) const = default;
};

/// One packet, as an example or a counter-example.
struct SamplePacket
{
    Protocol protocol;
    Address source;
    Address destination;
    int sourcePort = -1; ///< -1 for protocols without ports
    int destinationPort = -1;

    /// `tcp from 10.0.0.1 port 49152 to 10.0.0.2 port 443`; symbols as their text.
    QString text(const QStringList &symbols) const;
    bool operator==(const SamplePacket &) const = default;
};

/// An exact number of packets, however many: all there are of both families is a number of about 90 digits.
class PacketCount
{
public:
    PacketCount(quint64 number = 0) : m_limbs{quint32(number), quint32(number >> 32)} {}
    /// How many values lie in first to last.
    static PacketCount between(const Address &first, const Address &last);

    PacketCount &operator+=(const PacketCount &other);
    PacketCount operator*(const PacketCount &other) const;
    auto operator<=>(const PacketCount &other) const
    {
        return std::lexicographical_compare_three_way(m_limbs.rbegin(), m_limbs.rend(), other.m_limbs.rbegin(),
                                                      other.m_limbs.rend());
    }
    bool operator==(const PacketCount &) const = default;
    /// In decimal digits.
    QString text() const;

private:
    int length() const;
    std::array<quint32, 12> m_limbs{}; ///< least significant first
};

} // namespace portolan
