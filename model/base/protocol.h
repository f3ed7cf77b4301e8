// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// IP protocols by number and by the names that plans use.
#pragma once
#include "model/base/result.h"

#include <QtCore/QHashFunctions>

namespace portolan {

/// An IP protocol number, 0 to 255.
struct Protocol
{
    quint8 number = 6;

    bool hasPorts() const { return number == 6 || number == 17 || number == 132 || number == 33; }
    /// `tcp udp icmp icmpv6 igmp esp ah gre sctp dccp`, else the number.
    QString name() const;
    auto operator<=>(const Protocol &) const = default;
};

namespace protocols {
inline constexpr Protocol icmp{1}, igmp{2}, tcp{6}, udp{17}, gre{47}, esp{50}, ah{51}, icmpv6{58}, sctp{132},
    dccp{33};
}

/// Reads a name (any case; `igmp2` and `igmpv2` are igmp) or a number 0 to 255.
Result<Protocol> readProtocol(const QString &text);

inline size_t qHash(Protocol protocol, size_t seed = 0)
{
    return ::qHash(protocol.number, seed);
}

} // namespace portolan
