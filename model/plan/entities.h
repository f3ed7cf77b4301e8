// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an architect draws: zones, gateways, systems, devices, and what is said about flows and findings.
#pragma once
#include "model/base/addresses.h"
#include "model/base/ports.h"
#include "model/base/protocol.h"

#include <QtCore/QJsonObject>
#include <QtCore/QMap>
#include <QtCore/QStringList>

namespace portolan {

// Every entity keeps the keys it did not know in `extra`, so that they survive a round trip.

struct Project
{
    QString name;
    QString number;
    QString client;
    QString site;
    QString author;
    QString revision;
    QString language = QStringLiteral("en");
    /// What the rules of a point are; the same packets in every form.
    enum class RuleForm {
        Compact,  ///< few rules, none of which overlap
        Cover,    ///< fewer still where rules that overlap make it so
        Auditable ///< one rule per role pair and requirement
    };
    RuleForm ruleForm = RuleForm::Compact;
    QJsonObject extra;
    bool operator==(const Project &) const = default;
};

struct Zone
{
    QString id;
    QString name;
    bool external = false;
    QStringList subnets;       ///< CIDR texts, valid
    int vlan = 0;              ///< 1 to 4094, 0 = none
    QStringList dhcp;          ///< ranges `a-b`, valid
    bool igmpSnooping = false; ///< its switches forward a group only where somebody subscribed
    QString querier;           ///< id of the gateway or device that sends IGMP and MLD queries here; empty = none
    QJsonObject extra;

    const QString &label() const { return name.isEmpty() ? id : name; }
    bool operator==(const Zone &) const = default;
};

struct GatewayInterface
{
    QString id;
    QString name; ///< as the platform names it, `eth0`; the id when empty
    QString zone;
    QStringList addresses;
    QJsonObject extra;

    const QString &systemName() const { return name.isEmpty() ? id : name; }
    bool operator==(const GatewayInterface &) const = default;
};

/// A translation at one interface of a gateway. On the way out of the interface a source is translated: by the
/// first Static that holds it, else the first Pool, else a Masquerade. On the way in through it a destination is
/// translated: by the first Forward that fits, else the first Static.
struct Nat
{
    enum class Kind {
        Masquerade, ///< what leaves gets the interface's own address
        Forward,    ///< ports of the interface's address lead to a device
        Static,     ///< `inside` and `outside` stand for each other, address by address, both ways
        Pool        ///< what leaves from `inside` gets one of the addresses of `outside`
    };
    Kind kind = Kind::Masquerade;
    QString interface;  ///< id of the gateway's interface
    Protocol protocol;  ///< Forward only
    PortSet ports;      ///< external ports; Forward only
    QString to;         ///< device id or address; Forward only
    PortSet toPorts;    ///< as many as `ports`; empty = the same
    QStringList inside; ///< address texts, valid; Static: as many addresses as `outside`; Pool: empty = everything
    QStringList outside;
    QJsonObject extra;
    bool operator==(const Nat &) const = default;
};

/// One of the boxes that together are a gateway: a high-availability pair has two, with one policy.
struct GatewayBox
{
    QString id;
    QString name;
    QMap<QString, QStringList> addresses; ///< interface id -> the box's own addresses; the gateway's are shared
    QJsonObject extra;

    const QString &label() const { return name.isEmpty() ? id : name; }
    bool operator==(const GatewayBox &) const = default;
};

struct Gateway
{
    QString id;
    QString name;
    QString platform; ///< exporter id such as `nftables`; empty = none chosen
    bool filters = true;
    bool stateful = true;
    bool separatesTcpUdp = true;
    bool routesMulticast = false;
    enum class MulticastBy { Pim, IgmpProxy };
    MulticastBy multicastBy = MulticastBy::Pim; ///< how it learns where to forward groups; with routesMulticast
    QString rendezvousPoint; ///< with PIM: id of a gateway, or addresses with commas between; empty = none is set
    bool mdnsReflector = false; ///< repeats multicast DNS between its interfaces
    bool bridge = false; ///< filters within one subnet: its zones share their subnets, it has no hop of its own
    bool protectsItself = false; ///< what is for the gateway itself is filtered too, not only what it forwards
    QList<GatewayBox> boxes;     ///< empty = one box
    QList<GatewayInterface> interfaces;
    QList<Nat> nat;
    QJsonObject extra;

    const QString &label() const { return name.isEmpty() ? id : name; }
    const GatewayInterface *interface(const QString &id) const;
    bool operator==(const Gateway &) const = default;
};

struct System
{
    QString id;
    QString name;
    QJsonObject options; ///< product id -> option values
    QJsonObject extra;

    const QString &label() const { return name.isEmpty() ? id : name; }
    bool operator==(const System &) const = default;
};

struct DeviceInterface
{
    QString id;
    QString zone;
    QStringList addresses; ///< IPv4, IPv6, CIDR, `a-b`, FQDN, or `any` in an external zone; valid
    bool dhcp = false;
    QJsonObject extra;
    bool operator==(const DeviceInterface &) const = default;
};

struct Device
{
    QString id;
    QString name;
    QStringList roles;    ///< `product/role`
    QString system;       ///< empty = the default system
    int count = 1;        ///< 1 to 100000 equal things
    QString hostFirewall; ///< platform of its host firewall or security group; empty = none
    QJsonObject options;  ///< product id -> option values; wins over the system's
    QList<DeviceInterface> interfaces;
    QJsonObject extra;

    const QString &label() const { return name.isEmpty() ? id : name; }
    const DeviceInterface *interface(const QString &id) const;
    bool operator==(const Device &) const = default;
};

/// A need that no product states.
struct CustomRequirement
{
    QString id;
    QString from; ///< device, zone, system or gateway id, `product/role`, address, CIDR, range, or FQDN
    QString to;
    Protocol protocol;
    PortSet ports;       ///< empty for protocols without ports
    PortSet sourcePorts; ///< any when not said
    int ttl = 0;         ///< 1 to 255: the hops that multicast may live; 0 = not said
    QString purpose;
    QJsonObject extra;
    bool operator==(const CustomRequirement &) const = default;
};

/// A flow that shall not be permitted although a requirement asks for it.
struct Waiver
{
    QString id; ///< the flow's id
    QString reason;
    QString by;
    QString until; ///< ISO date, or empty
    QJsonObject extra;
    bool operator==(const Waiver &) const = default;
};

/// A gateway that some flows must not use, though it lies on their shortest way.
struct Restriction
{
    QString id;
    QString gateway;
    QString from;        ///< zone id of the source; empty = any
    QString to;          ///< zone id of the destination; empty = any
    QString requirement; ///< `product/requirement`, a product, or the id of a requirement of the plan; empty = any
    QString reason;
    QJsonObject extra;
    bool operator==(const Restriction &) const = default;
};

/// A finding that somebody has looked at and accepts.
struct Approval
{
    QString id; ///< the finding's id
    QString reason;
    QString by;
    QJsonObject extra;
    bool operator==(const Approval &) const = default;
};

/// Where something stands on the canvas; scene units are px at 100 %.
struct Placement
{
    QString id; ///< id of the zone, gateway, device; `note:...` for a note
    double x = 0, y = 0, width = 0, height = 0;
    QJsonObject extra;
    bool operator==(const Placement &) const = default;
};

} // namespace portolan
