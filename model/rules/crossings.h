// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A Crossing is one flow as one enforcement point sees it: after destination translation, before source
// translation.
#pragma once
#include "model/paths/path.h"
#include "model/rules/rule.h"

#include <span>
#include <vector>

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

/// What several flows have in common at a point: as it sees them, they differ in nothing but what they need.
struct Passing
{
    Crossing crossing;          ///< of the first of them
    bool otherProtocol = false; ///< opened besides because the gateway cannot tell TCP from UDP
};

/// Flows between the same ends that go the same ways, and all that they pass.
struct Kin
{
    std::span<const int> flows; ///< indexes in FlowTable.flows, ascending; one -1 where no flow causes it
    std::vector<Passing> passings;

    /// Calls `each` for the crossing of every flow, from one that changes in between.
    template <class Each>
    void forEachFlow(const Passing &passing, const FlowTable &table, const Each &each) const;
};

/// The enforcement points of a plan without their rules: gateways that filter, devices with a host firewall.
/// Symbols for what has no address are appended to `symbols`.
QList<RuleSet> enforcementPoints(const Plan &plan, QStringList &symbols);

/// Every crossing of every active flow, those of one flow together; with what stateless points need for replies,
/// what gateways open besides because they cannot tell TCP from UDP, and the companions of multicast and of pairs.
QList<Crossing> crossings(const Plan &plan, const FlowTable &flows, const PathTable &paths,
                          const QList<RuleSet> &points, QStringList &symbols, const Progress &progress);

/// The same, one kin at a time: a big plan has more crossings than should lie in memory at once. `only`: the flows
/// to look at, ascending; nullptr: all. What a flow needs follows from the flow itself, its ends, its paths and the
/// points, never from other flows: after an edit only the flows that it touched are asked again. What no flow
/// causes (Crossing.flow is -1) follows from the gateways and zones alone, and comes last where all are asked. Kins
/// come in the order of their first flows.
void forEachKin(const Plan &plan, const FlowTable &flows, const PathTable &paths, const QList<RuleSet> &points,
                QStringList &symbols, const Progress &progress, const std::function<void(const Kin &)> &each,
                const QList<int> *only = nullptr);

/// The same, one crossing at a time.
void forEachCrossing(const Plan &plan, const FlowTable &flows, const PathTable &paths, const QList<RuleSet> &points,
                     QStringList &symbols, const Progress &progress,
                     const std::function<void(const Crossing &)> &each, const QList<int> *only = nullptr);

template <class Each>
void Kin::forEachFlow(const Passing &passing, const FlowTable &table, const Each &each) const
{
    Crossing crossing = passing.crossing;
    each(std::as_const(crossing));
    const bool back = crossing.state == Rule::State::Return;
    for (const int flow : flows.subspan(1)) {
        const Need &need = table.needOf(table.flows.at(flow));
        crossing.flow = flow;
        crossing.protocol = !passing.otherProtocol            ? need.protocol
                            : need.protocol == protocols::tcp ? protocols::udp
                                                              : protocols::tcp;
        (back ? crossing.destinationPorts : crossing.sourcePorts) = need.sourcePorts;
        (back ? crossing.sourcePorts : crossing.destinationPorts) = need.ports;
        each(std::as_const(crossing));
    }
}

} // namespace portolan
