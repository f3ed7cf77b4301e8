// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A Proof says whether every enforcement point permits exactly what the active flows need there.
#pragma once
#include "model/base/progress.h"
#include "model/rules/redundancy.h"

namespace portolan {

/// Packets that are needed at a face and not permitted, or the other way round.
struct ProofGap
{
    QString point; ///< id
    Face face;
    bool excess = false; ///< permitted though nothing needs it
    SamplePacket packet; ///< one of them
    PacketCount count;
    QString rule;  ///< excess: id of the first rule that permits the packet
    int flow = -1; ///< missing: index of the first flow that needs it
};

/// A rule that the others of its point cover.
struct ProofRedundancy
{
    QString point;
    QString rule;
    QString shadowedBy; ///< id of the earlier rule that covers it alone; empty: others together
};

struct Proof
{
    int points = 0;
    int rules = 0;
    int flows = 0;        ///< active ones
    int leastRules = -1;  ///< so many at least are needed; -1: nobody asked
    QList<ProofGap> gaps; ///< by point and face
    QList<ProofRedundancy> redundant;
    QStringList symbols; ///< names of the symbols in the packets
    bool cancelled = false;

    /// Exactly what is needed is permitted.
    bool exact() const { return gaps.isEmpty() && !cancelled; }
    /// One sentence with the counts.
    QString summary() const;
    /// One sentence each.
    QString text(const ProofGap &gap, const FlowTable &flows) const;
    QString text(const ProofRedundancy &redundant) const;
    /// An error that names the first gap, for those who must not go on with rules that are not proved.
    Done verdict(const FlowTable &flows) const;
};

/// Computes the flows' crossings anew out of the plan and compares them with the rules, point by point and face by
/// face, as sets: what groups, merging or numbering did plays no part. Time grows as sorting the crossings does.
Proof proveRules(const Plan &plan, const FlowTable &flows, const PathTable &paths, const RuleBook &book,
                 const Progress &progress = {});

} // namespace portolan
