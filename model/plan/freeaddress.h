// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Finds free addresses in a zone: inside its subnets, outside its DHCP ranges, used by nobody.
#pragma once
#include "model/plan/plan.h"

#include <optional>

namespace portolan {

/// Every address that a device or gateway of the plan has been given: at interfaces, at the boxes of a pair, and by
/// the translations that answer for others.
AddressSet usedAddresses(const Plan &plan);

/// `count` addresses that follow each other, as a plan writes them; empty when the zone has no subnet or no such
/// room. The first ten addresses of a larger subnet are left to gateways and the like. `alsoUsed` are taken too.
/// `family`: 4 or 6; 0 = the first that the zone has.
QString freeAddresses(const Plan &plan, const Zone &zone, int count = 1, const AddressSet &alsoUsed = {},
                      int family = 0);

/// The lowest free address: where a gateway sits.
QString freeGatewayAddress(const Plan &plan, const Zone &zone, const AddressSet &alsoUsed = {}, int family = 0);

/// The same, where it is known already what is used: `used` holds everything but the zone's DHCP ranges.
QString freeAddressesBeside(const AddressSet &used, const Zone &zone, int count, int family = 0);
QString freeGatewayAddressBeside(const AddressSet &used, const Zone &zone, int family = 0);

/// True when there are addresses and all lie in the zone's subnets.
bool fitsZone(const QStringList &addresses, const Zone &zone);

/// What a device that enters the zone gets: free addresses; `any` in an external zone without subnets; nothing with
/// DHCP.
QStringList addressesFor(const Plan &plan, const Zone &zone, int count, bool dhcp);

/// Free addresses for several devices of one edit. What the plan uses is looked up once, when it is first asked
/// for; what was given out is given to nobody else, and what a device gives up by the edit is not given again.
class AddressSupply
{
public:
    /// The plan must outlive the supply.
    explicit AddressSupply(const Plan &plan) : m_plan(plan) {}

    /// As freeAddresses.
    QString take(const Zone &zone, int count);
    /// As addressesFor.
    QStringList takeFor(const Zone &zone, int count, bool dhcp);

private:
    const Plan &m_plan;
    std::optional<AddressSet> m_used;
    QHash<QString, AddressSet> m_usedIn; ///< by zone: what of m_used lies in its subnets
    AddressSet m_given;
};

} // namespace portolan
