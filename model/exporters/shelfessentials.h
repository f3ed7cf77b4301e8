// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a Linux point lets pass besides its rules, because without it no rule works: neighbour discovery, multicast
// listener discovery of IPv6, and the ICMP errors that carry path MTU.
#pragma once
#include "model/exporters/exporter.h"

namespace portolan {

/// The chains of the point: what is forwarded at a gateway, with what is for itself where it protects itself, with
/// what it sends where rules say so; both directions at a host.
QList<Rule::Hook> filteredHooks(const RuleSet &set);

/// A stateful point knows which connection an ICMP error belongs to. A stateless one lets errors through to those
/// who may have sent what they complain about, against the direction of a rule.
struct ErrorReturn
{
    Rule::Hook hook = Rule::Hook::Forward;
    QStringList inInterfaces;
    QStringList outInterfaces;
    AddressSet to;
};
/// One for each hook and pair of interfaces; none at a stateful point.
QList<ErrorReturn> errorReturns(const RuleSet &set);

/// ICMPv6 types of neighbour discovery, hop limit 255: solicitations and advertisements of routers and neighbours.
QList<int> neighbourTypes();
/// ICMPv6 types of multicast listener discovery, hop limit 1: everybody answers queries; who asks, a router or a
/// querier behind a bridge, hears the answers. Switches need them to pass neighbour discovery on.
QList<int> listenerTypes(const RuleSet &set, Rule::Hook hook);
/// Destination unreachable, packet too big, time exceeded, parameter problem.
QList<int> errorTypes6();

/// Sentences for the head of the file: what passes besides the rules, and what to know about them.
QStringList essentialsHead(const RuleSet &set);

} // namespace portolan
