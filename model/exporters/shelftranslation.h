// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The translations of a Linux point, taken apart into what one line of nftables or iptables can say, in the order
// in which the lines must stand: the first that matches wins.
#pragma once
#include "model/exporters/exporter.h"

namespace portolan {

/// What happens to the source of what leaves by an interface.
struct SourceTranslation
{
    enum class Becomes {
        InterfaceAddress, ///< whichever address the interface has at that moment
        Range,            ///< one address of `to`
        Block             ///< the address at the same place of `to`, a CIDR as large as `sources`
    };
    Becomes becomes = Becomes::InterfaceAddress;
    QString interface;
    int family = 4;
    AddressSet sources; ///< of this family
    /// Pools of several ranges share the sources out by their last bits: this line holds where
    /// `source & shareMask == share`; mask 0 = for every source.
    int shareMask = 0;
    int share = 0;
    AddressRange to; ///< not for InterfaceAddress
};

/// What happens to the destination of what comes in through an interface.
struct DestinationTranslation
{
    QString interface;
    int family = 4;
    const PointNat *forward = nullptr; ///< a port forward; null for a block
    AddressRange outside; ///< a CIDR, each of whose addresses becomes the one at the same place of `to`
    AddressRange to;
};

/// Static before pool before masquerade. The masquerade of a high-availability pair is the shared address: each box
/// would otherwise use its own.
QList<SourceTranslation> sourceTranslations(const RuleSet &set);

/// Forwards before blocks; pointers into the set.
QList<DestinationTranslation> destinationTranslations(const RuleSet &set);

/// Errors for translations that Linux cannot make: blocks that do not pair address by address, pools without
/// addresses of the family, a pair of boxes that shares no known address, a bridge that translates.
Done refuseTranslations(const RuleSet &set);

/// For the head of the file: which addresses of translations the gateway's interfaces do not have; empty without.
QStringList translationsHead(const RuleSet &set);

} // namespace portolan
