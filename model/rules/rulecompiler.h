// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The RuleCompiler compiles rules and remembers how, so that after an edit it redoes only what the edit touched.
#pragma once
#include "model/rules/audits.h"
#include "model/rules/mergememory.h"

#include <optional>

namespace portolan {

class RuleMaker;

class RuleCompiler
{
public:
    enum class Use {
        Once, ///< nothing is remembered, and memory is given back as soon as may be
        Edits
    };
    explicit RuleCompiler(Use use = Use::Edits) : m_use(use) {}

    /// Purposes are written in the plan's language.
    RuleBook compile(const Plan &plan, const FlowTable &flows, const PathTable &paths,
                     const Progress &progress = {});

    /// The same when, since the book compiled last, nothing but the ends and paths of these flows has changed;
    /// `flows` are ascending. Nothing when more has changed than this can mend: compile anew then, as after a
    /// cancelled run.
    std::optional<RuleBook> recompile(RuleBook before, const Plan &plan, const FlowTable &flows,
                                      const PathTable &paths, const QList<int> &touched,
                                      const Progress &progress = {});

    /// Everything of a book but its rules, as the plan words it: names change, points and symbols do not.
    static void describe(RuleBook &book, const Plan &plan);

private:
    void gather(const Plan &plan, const FlowTable &flows, const PathTable &paths, RuleBook &book,
                const Progress &progress, const QList<int> *only);
    bool makeRules(const FlowTable &flows, RuleBook &book, const Progress &progress);
    bool remake(int point, QList<Rule> &rules, bool renamed, RuleMaker &maker, const Progress &progress);
    void count(int passage, int by);
    void tellNamesakesApart(RuleBook &book);

    Use m_use;
    MergeMemory m_memory;
    MergeMode m_mode = MergeMode::Partition;
    std::optional<Audits> m_audits; ///< for auditable rules
    Buckets m_buckets;
    struct Holders
    {
        int rules = 0;
        int passages = 0; ///< the sum of their numbers: of one rule, its passage
    };
    QHash<quint64, Holders> m_names;
    QHash<quint64, QList<int>> m_shared; ///< names that several rules have, with their passages
    std::set<int> m_renamed;             ///< points some of whose rules do not have their own names
};

} // namespace portolan
