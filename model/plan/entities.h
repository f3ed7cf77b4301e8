// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an architect draws: zones, gateways, systems, devices, and what is said about flows and findings.
#pragma once
#include "model/base/addresses.h"
#include "model/base/ports.h"
#include "model/base/protocol.h"

#include <QtCore/QJsonObject>
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
    QJsonObject extra;
};

struct Zone
{
    QString id;
    QString name;
    bool external = false;
    QStringList subnets; ///< CIDR texts, valid
    int vlan = 0;        ///< 1 to 4094, 0 = none
    QStringList dhcp;    ///< ranges `a-b`, valid
    QJsonObject extra;

    const QString &label() const { return name.isEmpty() ? id : name; }
};

struct GatewayInterface
{
    QString id;
    QString name; ///< as the platform names it, `eth0`; the id when empty
    QString zone;
    QStringList addresses;
    QJsonObject extra;

    const QString &systemName() const { return name.isEmpty() ? id : name; }
};

struct Nat
{
    enum class Kind { Masquerade, Forward };
    Kind kind = Kind::Masquerade;
    QString interface; ///< id of the gateway's interface
    Protocol protocol; ///< Forward only
    PortSet ports;     ///< external ports; Forward only
    QString to;        ///< device id or address; Forward only
    PortSet toPorts;   ///< as many as `ports`; empty = the same
    QJsonObject extra;
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
    QList<GatewayInterface> interfaces;
    QList<Nat> nat;
    QJsonObject extra;

    const QString &label() const { return name.isEmpty() ? id : name; }
    const GatewayInterface *interface(const QString &id) const;
};

struct System
{
    QString id;
    QString name;
    QJsonObject options; ///< product id -> option values
    QJsonObject extra;

    const QString &label() const { return name.isEmpty() ? id : name; }
};

struct DeviceInterface
{
    QString id;
    QString zone;
    QStringList addresses; ///< IPv4, IPv6, CIDR, `a-b`, FQDN, or `any` in an external zone; valid
    bool dhcp = false;
    QJsonObject extra;
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
};

/// A need that no product states.
struct CustomRequirement
{
    QString id;
    QString from; ///< device, zone or system id, `product/role`, address, CIDR, range, or FQDN
    QString to;
    Protocol protocol;
    PortSet ports;       ///< empty for protocols without ports
    PortSet sourcePorts; ///< any when not said
    QString purpose;
    QJsonObject extra;
};

/// A flow that shall not be permitted although a requirement asks for it.
struct Waiver
{
    QString id; ///< the flow's id
    QString reason;
    QString by;
    QString until; ///< ISO date, or empty
    QJsonObject extra;
};

/// A finding that somebody has looked at and accepts.
struct Approval
{
    QString id; ///< the finding's id
    QString reason;
    QString by;
    QJsonObject extra;
};

/// Where something stands on the canvas; scene units are px at 100 %.
struct Placement
{
    QString id; ///< id of the zone, gateway, device; `note:...` for a note
    double x = 0, y = 0, width = 0, height = 0;
    QJsonObject extra;
};

} // namespace portolan
