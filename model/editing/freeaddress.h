// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Finds free addresses in a zone: inside its subnets, outside its DHCP ranges, used by nobody.
#pragma once
#include "model/plan/plan.h"

namespace portolan {

/// Every address that a device or gateway of the plan has been given.
AddressSet usedAddresses(const Plan &plan);

/// `count` addresses that follow each other, as a plan writes them; empty when the zone has no subnet or no such
/// room. The first ten addresses of a larger subnet are left to gateways and the like. `alsoUsed` are taken too.
QString freeAddresses(const Plan &plan, const Zone &zone, int count = 1, const AddressSet &alsoUsed = {});

/// The lowest free address: where a gateway sits.
QString freeGatewayAddress(const Plan &plan, const Zone &zone, const AddressSet &alsoUsed = {});

/// True when there are addresses and all lie in the zone's subnets.
bool fitsZone(const QStringList &addresses, const Zone &zone);

/// What a device that enters the zone gets: free addresses; `any` in an external zone without subnets; nothing with
/// DHCP.
QStringList addressesFor(const Plan &plan, const Zone &zone, int count, bool dhcp);

} // namespace portolan
