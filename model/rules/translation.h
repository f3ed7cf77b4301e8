// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How gateways translate addresses on the way of a flow: forwards change its destination, masquerades its source.
#pragma once
#include "model/plan/plan.h"
#include "model/rules/rule.h"

namespace portolan {

/// A destination as it is seen somewhere on the way.
struct Target
{
    AddressSet addresses;
    PortSet ports;
};

/// What the destinations behind a gateway's interface look like in front of it: those that a forward leads to are
/// seen at the gateway's own address and external ports, the others as they are.
QList<Target> beforeForwards(const QList<Target> &behind, const RuleSet &gateway, const QString &interface,
                             Protocol protocol);

/// The source as it is seen behind a gateway: its own address where it hides what leaves by this interface.
AddressSet behindMasquerade(const AddressSet &source, const RuleSet &gateway, const QString &interface);

/// Every gateway of the plan with its translations, in their order; routers that do not filter translate too.
QList<RuleSet> translatingGateways(const Plan &plan, QStringList &symbols);

} // namespace portolan
