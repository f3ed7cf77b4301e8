// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of tables say: names, addresses, ports, paths and states in the words of the window.
#pragma once
#include "model/pipeline/derive.h"
#include "views/theme/paints.h"

namespace portolan {

/// A state for a cell: its shape and its word.
struct StateWords
{
    StateKind kind = StateKind::Active;
    QString word = {};
};
StateWords flowState(const DerivedPlan &derived, int flow);
StateWords ruleState(const DerivedPlan &derived, const Rule &rule);

/// `burn ×20`
QString deviceWords(const Device &device);
/// Name of the zone, or its id; nothing for none.
QString zoneWords(const Plan &plan, const QString &id);
/// `any`, `n/a` without ports, else with en dashes.
QString portWords(const PortSet &ports, Protocol protocol);
/// `any` and `n/a` stand in text2.
bool isQuietPorts(const PortSet &ports);
/// `10.10.10.11–10.10.10.12, 10.10.10.21`; unknown addresses are left out; `any` for all there are.
QString addressesForPeople(const AddressSet &addresses);
/// The addresses of one interface, or of all when it is empty.
AddressSet addressesOf(const Device &device, const QString &interface = {});
/// `core-fw › edge-fw`; `inside the zone`; why there is none.
QString pathWords(const DerivedPlan &derived, int flow);
/// The kind of an enforcement point, as people say it: firewall, router, host firewall.
QString pointWords(const RuleSet &point);
/// The name of a point, or its id.
QString pointName(const RuleSet &point);

} // namespace portolan
