// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// IP addresses of both families, sets of them, and how they are written.
#pragma once
#include "model/base/intervalset.h"
#include "model/base/result.h"

#include <QtCore/QStringList>

namespace portolan {

/// One IPv4 or IPv6 address, or a symbol: a thing whose address is not known (a device without address, an FQDN),
/// numbered in a list kept beside the sets. Symbols order before IPv4, IPv4 before IPv6; the families never touch.
struct Address
{
    quint8 family = 0; ///< 0 symbol, 4, 6
    quint64 high = 0;
    quint64 low = 0;

    static Address ipv4(quint32 bits) { return {4, 0, bits}; }
    static Address symbol(int index) { return {0, 0, quint64(index)}; }
    bool isSymbol() const { return family == 0; }
    auto operator<=>(const Address &) const = default;
    /// Dotted or RFC 5952 form; a symbol as `symbol:n`.
    QString text() const;
};
Address next(Address address);
Address previous(Address address);
inline bool adjacent(const Address &a, const Address &b)
{
    return a.family == b.family && a.family != 0 && next(a) == b;
}
inline size_t qHash(const Address &a, size_t seed = 0)
{
    return qHashMulti(seed, a.family, a.high, a.low);
}

using AddressRange = Interval<Address>;
using AddressSet = IntervalSet<Address>;

/// All of one family (4 or 6), or of both.
AddressSet wholeFamily(int family);
const AddressSet &anyAddress();

Result<Address> readAddress(QStringView text);
/// Reads `10.0.0.1`, `10.0.0.0/24` (host bits must be zero), `10.0.0.1-10.0.0.9`, and the same in IPv6.
Result<AddressSet> readAddresses(QStringView text);
/// Like readAddresses, but host bits may be set in a CIDR: `10.0.0.1/24` is the subnet of that address.
Result<AddressSet> readSubnet(QStringView text);
/// What the texts name together, each as readAddresses takes it; those that do not read are left out.
AddressSet addressesNamed(const QStringList &texts);

/// True for a name that may stand where an external name is meant: labels of letters, digits, hyphens, with at
/// least one dot; a leading `*.` is allowed.
bool isFqdn(const QString &text);

/// The part of a set that is of this family (0 for symbols).
AddressSet ofFamily(const AddressSet &set, int family);

/// A CIDR: the address with its prefix length.
struct Cidr
{
    Address address;
    int prefix = 0;
    QString text() const; ///< `10.0.0.0/24`; a single host without the slash
};
/// The fewest CIDRs that make up exactly the set (symbols left out), ascending.
QList<Cidr> toCidrs(const AddressSet &set);

/// The set as plans write it: single addresses, CIDRs where one interval is one CIDR, else `a-b`. Symbols are left
/// out.
QStringList addressTexts(const AddressSet &set);

/// Private, link-local, loopback, shared or unique local address: not routed in the Internet.
bool isPrivate(const Address &address);
bool isMulticast(const Address &address);
/// 224.0.0.0/24 and ff02::/16: never forwarded by a router.
bool isLinkLocalMulticast(const Address &address);

} // namespace portolan
