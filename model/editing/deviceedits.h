// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of devices: placing them from the catalog, their roles, interfaces, addresses and systems.
#pragma once
#include "model/editing/planchanges.h"

#include <QtCore/QPointF>

namespace portolan {

/// Puts a device of this role (`product/role`) into a zone, with its product, the products its requirements name,
/// the next free address, and in the system of its kin when they all are in one. `zone` may be empty; without `at`
/// the layout finds a place. Errors: an unknown product or role.
Result<PlanEdit> placeDevice(const Plan &plan, const ProductLookup &lookup, const QString &productAndRole,
                             const QString &zone, std::optional<QPointF> at);

/// What a new device of this role is called before its number: `flame`, `burn`, `dns`.
QString deviceStem(const Product &product, const Role &role);

/// Copies of devices, zones, gateways and notes beside them; a copy of a zone is empty.
PlanEdit duplicateThings(const Plan &plan, const QList<ThingKey> &things, QPointF offset);

/// Adds a role; copies its product into the plan when it is not there. Errors: an unknown product or role.
Result<PlanEdit> addRole(const Plan &plan, const ProductLookup &lookup, const QStringList &devices,
                         const QString &productAndRole);
PlanEdit removeRole(const Plan &plan, const QStringList &devices, const QString &productAndRole);

/// Puts the devices into the system of this name, made when there is none; an empty name takes them out.
PlanEdit setSystem(const Plan &plan, const QStringList &devices, const QString &name);

PlanEdit addInterface(const Plan &plan, const QString &device);
PlanEdit removeInterface(const Plan &plan, const QString &device, const QString &interface);
/// Puts the interface into another zone, with a new address of that zone where the old one does not lie in it.
PlanEdit setInterfaceZone(const Plan &plan, const QStringList &devices, const QString &interface,
                          const QString &zone);
/// `text`: addresses separated by commas or spaces. Errors: what is no address.
Result<PlanEdit> setInterfaceAddresses(const Plan &plan, const QStringList &devices, const QString &interface,
                                       const QString &text);
PlanEdit setInterfaceDhcp(const Plan &plan, const QStringList &devices, const QString &interface, bool dhcp);
/// Gives every one of the devices as many free addresses of the interface's zone as it has members.
PlanEdit giveFreeAddresses(const Plan &plan, const QStringList &devices, const QString &interface);

/// Sets an option of a product for devices or systems (`table`); an undefined value lets the wider setting hold
/// again.
PlanEdit setOption(const Plan &plan, const QString &table, const QStringList &ids, const QString &product,
                   const QString &option, const QJsonValue &value);

/// Addresses as a person types them, each valid: `10.0.0.5, 10.0.0.8-10.0.0.9`; FQDN and `any` too.
Result<QStringList> readAddressList(const QString &text);

} // namespace portolan
