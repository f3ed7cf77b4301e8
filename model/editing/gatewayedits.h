// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of gateways: their interfaces into zones and their address translation.
#pragma once
#include "model/editing/planchanges.h"

#include <QtCore/QPointF>

namespace portolan {

/// A filtering gateway that joins these zones, with interfaces `eth0`, `eth1`, ... and a free address of each zone.
/// Without `at` the layout finds a place.
PlanEdit placeGateway(const Plan &plan, const QStringList &zones, std::optional<QPointF> at);

PlanEdit addGatewayInterface(const Plan &plan, const QString &gateway, const QString &zone);
/// Takes the interface away, with its address translation.
PlanEdit removeGatewayInterface(const Plan &plan, const QString &gateway, const QString &interface);
PlanEdit setGatewayInterfaceZone(const Plan &plan, const QString &gateway, const QString &interface,
                                 const QString &zone);
Result<PlanEdit> setGatewayInterfaceName(const Plan &plan, const QString &gateway, const QString &interface,
                                         const QString &name);
Result<PlanEdit> setGatewayInterfaceAddresses(const Plan &plan, const QString &gateway, const QString &interface,
                                              const QString &text);

/// What is wrong with a translation before it is put anywhere: an interface that is not there, a forward without
/// ports or target, target ports that are not as many, a static one whose sides are not as long; nothing when all
/// is well.
std::optional<Error> natFault(const Plan &plan, const QString &gateway, const Nat &nat);
/// Errors: natFault.
Result<PlanEdit> addNat(const Plan &plan, const QString &gateway, const Nat &nat);
Result<PlanEdit> setNat(const Plan &plan, const QString &gateway, int index, const Nat &nat);
PlanEdit removeNat(const Plan &plan, const QString &gateway, int index);

} // namespace portolan
