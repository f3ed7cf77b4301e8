// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A Crossing is one flow as one enforcement point sees it: after destination translation, before source
// translation.
#pragma once
#include "model/paths/path.h"
#include "model/rules/rule.h"

namespace portolan {

struct Crossing
{
    int point = 0; ///< index in RuleBook.points
    Rule::Hook hook = Rule::Hook::Forward;
    QString fromZone;
    QString toZone;
    QString inInterface; ///< system name; empty for hosts
    QString outInterface;
    Protocol protocol;
    AddressSet source;
    AddressSet destination;
    PortSet sourcePorts;
    PortSet destinationPorts;
    Rule::State state = Rule::State::New;
    bool multicast = false;
    Rule::Companion companion = Rule::Companion::None;
    int flow = 0; ///< index in FlowTable.flows; -1 where no flow causes it
};

/// The enforcement points of a plan without their rules: gateways that filter, devices with a host firewall.
/// Symbols for what has no address are appended to `symbols`.
QList<RuleSet> enforcementPoints(const Plan &plan, QStringList &symbols);

/// Every crossing of every active flow, in the order of the flows; with what stateless points need for replies,
/// what gateways open besides because they cannot tell TCP from UDP, and the companions of multicast and of pairs.
QList<Crossing> crossings(const Plan &plan, const FlowTable &flows, const PathTable &paths,
                          const QList<RuleSet> &points, QStringList &symbols, const Progress &progress);

/// The same, one at a time: a big plan has more crossings than should lie in memory at once. `only`: the flows to
/// look at, ascending; nullptr: all. What a flow needs follows from the flow itself, its ends, its paths and the
/// points, never from other flows: after an edit only the flows that it touched are asked again. What no flow
/// causes (Crossing.flow is -1) follows from the gateways and zones alone, and comes last where all are asked.
void forEachCrossing(const Plan &plan, const FlowTable &flows, const PathTable &paths, const QList<RuleSet> &points,
                     QStringList &symbols, const Progress &progress,
                     const std::function<void(const Crossing &)> &each, const QList<int> *only = nullptr);

} // namespace portolan
