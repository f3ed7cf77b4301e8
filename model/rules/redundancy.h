// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What rules of a point say twice, and what one set of rules permits that another does not.
#pragma once
#include "model/base/progress.h"
#include "model/rules/diagram.h"
#include "model/rules/faces.h"

namespace portolan {

/// A rule that can go without anything being denied that was permitted.
struct RedundantRule
{
    int rule = 0;        ///< index in RuleSet.rules
    int shadowedBy = -1; ///< index of an earlier rule that covers it alone; -1: only others together do
    bool operator==(const RedundantRule &) const = default;
};

/// The rules that the union of all others covers, in their order. Each for itself: of two equal rules both are
/// named, yet only one can go. A rule that permits no packet is covered, too.
/// When cancelled, whatever was found so far.
QList<RedundantRule> redundantRules(const RuleSet &set, Zones zones = Zones::Apart, const Progress &progress = {});

/// Whether rules of one passage, merged bucket by bucket, can overlap at all.
bool mayOverlap(std::span<const Rule> rules);

/// The rules with as few left out as need be for none to be redundant, in their order. Those that stay take over
/// the flows and reasons of what they cover. Rules of one bucket do not overlap; those of several source ports may.
QList<Rule> withoutRedundant(const RuleSet &set, const Progress &progress = {});

/// No fewer rules permit what these do, however they are made; see boxesApart.
int leastRules(const RuleSet &set);

/// Which of the boxes lie within the union of the others. `all` is their union. When cancelled, some are not found.
std::vector<bool> coveredByOthers(Diagram &diagram, const std::vector<Diagram::Coded> &boxes, PacketSet all,
                                  const Progress &progress = {});

/// Packets that one set of rules permits at a face and another does not.
struct Surplus
{
    Face face;
    PacketCount count;
    SamplePacket packet;    ///< one of them
    int rule = 0;           ///< index of the first rule that permits that one
    QList<PacketBox> boxes; ///< all of them, in few boxes; symbols as in the first set
};

/// Rules with the names of their symbols: sets of two books are compared by name.
struct NamedRules
{
    const RuleSet &set;
    const QStringList &symbols;
};

/// What `a` permits and `b` does not: empty when b permits all that a does. By face, in a fixed order.
QList<Surplus> permittedOnlyBy(const NamedRules &a, const NamedRules &b, Zones zones = Zones::Apart);

} // namespace portolan
