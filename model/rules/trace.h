// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Follows one packet through a plan: every hop, its verdict, the rule that permits it, what it is translated to.
#pragma once
#include "model/paths/path.h"
#include "model/rules/rule.h"

namespace portolan {

/// The packet that is asked about.
struct TraceQuestion
{
    QString from; ///< device or gateway id, or an address
    QString to; ///< device or gateway id, or an address; one that a gateway forwards is followed to where it leads
    Protocol protocol;
    int port = -1;       ///< destination port; -1 for protocols without ports
    int sourcePort = -1; ///< -1: any that a rule may ask for
};

/// What the packet bears somewhere on its way.
struct TraceAddresses
{
    AddressSet source;
    AddressSet destination;
    int sourcePort = -1;
    int port = -1;
    bool operator==(const TraceAddresses &) const = default;
};

/// A rule that would permit the packet, were it not for one thing.
struct NearMiss
{
    enum class Part { Interface, Protocol, Source, SourcePort, Destination, Port };
    QString rule;
    Part part = Part::Port;
    QString wanted; ///< what the rule says there
};

struct TraceStep
{
    QString point; ///< id of the gateway or device
    QString pointName;
    Rule::Hook hook = Rule::Hook::Forward;
    bool filters = true; ///< false: a router without rules passes everything
    AddressSet source;   ///< as its rules see it
    AddressSet destination;
    int port = -1;
    bool permitted = false;
    QString rule;            ///< id of the rule that permits; the first where several do together
    QList<int> flows;        ///< why: indexes in the flow table
    TraceAddresses arriving; ///< before any translation here
    TraceAddresses leaving;  ///< after it; of what ends here the same as the rules see
    QString inZone;          ///< ids; empty where the packet begins or ends
    QString outZone;
    QString inZoneName;
    QString outZoneName;
    QString inInterface; ///< system names
    QString outInterface;
    QStringList rules;          ///< all that permit together
    QList<NearMiss> nearMisses; ///< of what is denied, the nearest first; at most three
};

struct Trace
{
    QList<QList<TraceStep>> routes; ///< every equal-cost route
    QString unreachable;
    QString stoppedAt;   ///< id of the gateway where it ends, when one is the reason
    QStringList reached; ///< ids of the gateways before that
    bool permitted() const;
};

/// Errors: an end that is neither a device, a gateway nor an address, a device without interface.
Result<Trace> trace(const Plan &plan, const FlowTable &flows, const RuleBook &book, const TraceQuestion &question);

/// What a near miss lacks, as a part of a sentence: `the destination port (443)`.
QString nearMissText(const NearMiss &miss);

} // namespace portolan
