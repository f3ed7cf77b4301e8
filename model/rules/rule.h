// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A Rule permits exactly source × destination × source ports × destination ports of one protocol; everything else
// is denied. A RuleSet is what one enforcement point must permit, and carries all an exporter needs of the point.
#pragma once
#include "model/base/addresses.h"
#include "model/base/ports.h"
#include "model/base/protocol.h"
#include "model/rules/packetset.h"

#include <QtCore/QMap>
#include <QtCore/QStringList>

namespace portolan {

struct Rule
{
    enum class Hook { Forward, Input, Output };
    enum class State { New, Return };
    /// What a rule is there for besides the packets that a requirement states.
    enum class Companion {
        None,
        IgmpReport,      ///< a subscriber says that it wants a group: IGMP, or MLD within ICMPv6
        IgmpQuery,       ///< a querier asks who wants groups
        Pim,             ///< routers agree on where groups go
        PimRegister,     ///< the first router tells the rendezvous point of a sender
        PimRegisterStop, ///< the rendezvous point knows it by now
        Vrrp,            ///< the boxes of a pair agree on which of them works
        StateSync        ///< the boxes of a pair tell each other of connections
    };
    QString id; ///< `R-7K3M9XA`: follows from what the rule permits, see ruleids.h
    Hook hook = Hook::Forward;
    QString fromZone; ///< zone of the flow's source
    QString toZone;
    QStringList inInterfaces; ///< system names of the point's interfaces, for Hook::Forward; sorted
    QStringList outInterfaces;
    Protocol protocol;
    AddressSet source; ///< with symbols for unknown addresses
    AddressSet destination;
    bool sourceAny = false; ///< the source is all of fromZone's space: written `any`
    bool destinationAny = false;
    PortSet sourcePorts; ///< empty for protocols without ports
    PortSet destinationPorts;
    State state = State::New;
    bool assumed = false; ///< one of its flows rests on an assumption
    /// What of it no flow asks for: opened because the gateway cannot tell TCP from UDP. Disjoint.
    QList<PacketBox> widening;
    bool multicast = false;
    Companion companion = Companion::None;
    QList<int> flows; ///< indexes in FlowTable.flows, ascending; none for Vrrp and StateSync, which no flow causes
    QString purpose;  ///< the purposes of its flows, each once, joined by `; `, in the plan's language
    // Of an auditable rule, which serves one requirement between two roles; empty for a compact one.
    QString requirement;   ///< `product/requirement`, or a custom requirement's id
    QString service;       ///< in the plan's language
    QStringList fromRoles; ///< `product/role` of the source that the requirement names, sorted
    QStringList toRoles;
    bool operator==(const Rule &) const = default;
};

/// One side of a point: a gateway's interface.
struct PointInterface
{
    QString name; ///< system name
    QString zone;
    AddressSet addresses;
    bool operator==(const PointInterface &) const = default;
};

struct PointNat
{
    enum class Kind { Masquerade, Forward, Static, Pool }; ///< as Nat::Kind
    Kind kind = Kind::Masquerade;
    QString interface; ///< system name
    Protocol protocol;
    AddressSet external; ///< Forward: addresses of the interface
    PortSet ports;
    AddressSet to; ///< Forward: with symbols where the target has no address
    PortSet toPorts;
    AddressSet
        inside; ///< Static: one CIDR; Pool: the sources it translates, any address where the plan says nothing
    AddressSet outside; ///< Static: one CIDR as long as `inside`; Pool: the addresses it gives
    bool operator==(const PointNat &) const = default;
};

/// One of the boxes of a high-availability pair.
struct PointBox
{
    QString id;
    QString name;
    QMap<QString, AddressSet> addresses; ///< by the interface's system name
    bool operator==(const PointBox &) const = default;
};

struct RuleSet
{
    enum class Kind { Gateway, Host, SecurityGroup };
    QString id; ///< of the gateway or device
    QString name;
    Kind kind = Kind::Gateway;
    QString platform;
    bool stateful = true;
    bool bridge = false;         ///< filters frames within one subnet
    bool protectsItself = false; ///< a gateway whose rules with Hook::Input filter what is for itself; what a
                                 ///< gateway sends itself is never filtered
    QList<PointBox> boxes;       ///< empty = one box
    QList<PointInterface> interfaces;
    AddressSet ownAddresses; ///< of a host
    QList<PointNat> nat;
    QMap<QString, AddressSet> zoneSpaces; ///< of every zone that a rule names
    QMap<QString, QString> zoneNames;
    QList<Rule> rules;
    bool operator==(const RuleSet &) const = default;
};

struct RuleBook
{
    QString plan; ///< project name
    QString revision;
    QString language;
    QList<RuleSet> points; ///< gateways by id, then hosts by id
    QStringList symbols;   ///< see Address::symbol

    const RuleSet *point(const QString &id) const;
    int ruleCount() const;
    bool operator==(const RuleBook &) const = default;
};

QString hookWord(Rule::Hook hook);    ///< forward, input, output
QString stateWord(Rule::State state); ///< new, return
QString kindWord(RuleSet::Kind kind); ///< gateway, host, security-group
/// Empty, or igmp-report, igmp-query, pim, pim-register, pim-register-stop, vrrp, state-sync.
QString companionWord(Rule::Companion companion);

/// An address column: `any`, addresses, symbols as their text.
QStringList sourceWords(const Rule &rule, const QStringList &symbols);
QStringList destinationWords(const Rule &rule, const QStringList &symbols);

/// The symbols (unknown addresses) that a rule set needs, sorted, each once: `device:ws1`, `fqdn:acr.pexip.com`.
QStringList unknownAddresses(const RuleSet &set, const QStringList &symbols);

} // namespace portolan
