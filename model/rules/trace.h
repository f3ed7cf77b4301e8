// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Follows one packet through a plan: every hop, its verdict, the rule that permits it.
#pragma once
#include "model/paths/path.h"
#include "model/rules/rule.h"

namespace portolan {

/// The packet that is asked about.
struct TraceQuestion
{
    QString from; ///< device id, or an address
    QString to;   ///< device id, or an address
    Protocol protocol;
    int port = -1;       ///< destination port; -1 for protocols without ports
    int sourcePort = -1; ///< -1: any that a rule may ask for
};

struct TraceStep
{
    QString point; ///< id of the gateway or device
    QString pointName;
    Rule::Hook hook = Rule::Hook::Forward;
    bool filters = true; ///< false: a router without rules passes everything
    AddressSet source;   ///< as seen there
    AddressSet destination;
    int port = -1;
    bool permitted = false;
    QString rule;     ///< id of the rule that permits
    QList<int> flows; ///< why: indexes in the flow table
};

struct Trace
{
    QList<QList<TraceStep>> routes; ///< every equal-cost route
    QString unreachable;
    bool permitted() const;
};

/// Errors: an end that is neither a device nor an address, a device without address.
Result<Trace> trace(const Plan &plan, const FlowTable &flows, const RuleBook &book, const TraceQuestion &question);

} // namespace portolan
