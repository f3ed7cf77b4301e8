// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The matches of nftables rules, and the named sets that they share.
#pragma once
#include "model/exporters/shelfexporter.h"

#include <QtCore/QHash>

namespace portolan {

/// Named sets, numbered by first use; equal sets are one.
class NftSets
{
public:
    QByteArray addresses(const AddressSet &set, int family); ///< the address itself, or `@a_1`
    QByteArray ports(const PortSet &set);                    ///< the ports themselves, or `@p_1`
    QByteArray portMap(const QList<ForwardPart> &parts);     ///< from external to internal ports: `@m_1`
    const QByteArray &definitions() const { return m_definitions; }

private:
    void define(const char *kind, const QByteArray &name, const char *type, bool interval,
                const QList<QByteArray> &elements);

    QHash<AddressSet, QByteArray> m_addresses;
    QHash<PortSet, QByteArray> m_ports;
    int m_maps = 0;
    QByteArray m_definitions;
};

/// `ip saddr @a_1`; the complement where that is shorter; empty for a whole family. Each match ends with a space.
QByteArray nftAddressMatch(const AddressSet &set, int family, const char *which, NftSets &sets);

/// `iifname "eth0"`; empty for every interface.
QByteArray nftInterfaceMatch(const char *which, const QStringList &names);

/// Protocol and ports: `tcp dport 443`, `meta l4proto 50`.
QByteArray nftProtocolMatch(Protocol protocol, const PortSet &sourcePorts, const PortSet &ports, NftSets &sets);

} // namespace portolan
