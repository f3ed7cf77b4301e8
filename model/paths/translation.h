// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a gateway translates the addresses of flows, in both directions of asking.
#pragma once
#include "model/base/addressindex.h"
#include "model/flows/symbols.h"
#include "model/paths/path.h"

#include <map>

namespace portolan {

/// A destination as it is seen somewhere on the way.
struct Target
{
    AddressSet addresses;
    PortSet ports;           ///< empty for protocols without ports
    QString zone;            ///< where these addresses are at home; empty = not known
    bool translated = false; ///< they stand for others
};

/// A source as it is seen somewhere on the way.
struct Origin
{
    AddressSet addresses;
    QString zone;
    bool translated = false;
};

/// One translation of a gateway with its addresses found; see Nat for the order in which they apply.
struct Translation
{
    Nat::Kind kind = Nat::Kind::Masquerade;
    int interface = 0;   ///< index in Gateway.interfaces
    Protocol protocol;   ///< Forward
    AddressSet external; ///< Forward: addresses of the interface
    PortSet ports;
    AddressSet to; ///< with symbols where the target has no address
    PortSet toPorts;
    AddressSet inside; ///< Static: one CIDR; Pool: what it translates, any address where the plan says nothing
    AddressSet outside;
    bool everything = false; ///< Pool that translates whatever leaves, unknown addresses too
};

/// The addresses that boxes share at an interface; a symbol where none is known.
AddressSet sharedAddresses(const Gateway &gateway, int interface, Symbols &symbols);
/// Those and the ones that each box has for itself.
AddressSet ownAddresses(const Gateway &gateway, int interface, Symbols &symbols);

/// The translations of one gateway.
class Translator
{
public:
    Translator(const Plan &plan, const Gateway &gateway, Symbols &symbols);

    bool isIdle() const { return m_translations.isEmpty(); }
    /// What it makes of an address depends on protocol and port.
    bool looksAtPorts() const { return m_forwards; }
    const QList<Translation> &translations() const { return m_translations; }

    /// What destinations behind the gateway are called in front of its interface. What nobody in front can name,
    /// because others are reached under that name, is put into `lost` under the name that would have been used.
    QList<Target> inFront(const QList<Target> &behind, int inInterface, Protocol protocol,
                          QList<Target> &lost) const;

    /// What sources are called behind the interface that they leave by.
    QList<Origin> behind(const QList<Origin> &inFront, int outInterface) const;

    /// The part of a target in front of the interface that a translation takes for somebody else.
    QList<Target> taken(const Target &target, int inInterface, Protocol protocol) const;

    /// What a target that comes in by the interface becomes; as it is where nothing takes it whole.
    Target after(const Target &target, int inInterface, Protocol protocol) const;

private:
    struct Claim ///< what comes in for these is translated
    {
        int nat; ///< index in m_translations
        AddressSet addresses;
        PortSet ports;   ///< empty = all of them, protocols without ports too
        PortSet reached; ///< of the target of a forward: what no earlier one takes
    };
    /// What is translated on the way in by an interface, in the order in which it is looked for.
    struct Entrance
    {
        std::vector<Claim> claims;
        AddressIndex byName, byTarget; ///< numbers of claims
    };
    /// What is translated on the way out by an interface: no address of one is left to a later one.
    struct Exit
    {
        struct Share
        {
            int nat;
            AddressSet inside;
        };
        std::vector<Share> statics, pools;
        AddressIndex ofStatics, ofPools; ///< numbers of shares
        QList<int> everything;           ///< numbers of pools
        bool hides = false;
    };
    const Entrance &entrance(int inInterface, Protocol protocol) const;
    Exit exitOf(int outInterface) const;
    static QList<Target> free(const Target &target, const Entrance &entrance, int before);
    void followForward(const Claim &claim, const QString &zone, QList<Target> &open, QList<Target> &seen) const;

    QStringList m_zones; ///< by interface
    QList<Translation> m_translations;
    QList<AddressSet> m_shared;                                  ///< by interface; empty where nothing needs it
    QList<Exit> m_exits;                                         ///< by interface
    mutable std::map<std::pair<int, int>, Entrance> m_entrances; ///< by interface and protocol, once asked for
    bool m_forwards = false;
};

} // namespace portolan
