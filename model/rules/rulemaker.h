// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the rules of a passage out of its buckets.
#pragma once
#include "model/rules/buckets.h"
#include "model/rules/mergememory.h"

namespace portolan {

class RuleMaker
{
public:
    /// `mode`: whether rules may overlap where that takes fewer.
    RuleMaker(const FlowTable &flows, const RuleBook &book, MergeMemory &memory, MergeMode mode)
        : m_flows(flows), m_book(book), m_memory(memory), m_mode(mode), m_purposes(flows.needs.size())
    {
    }
    /// Fills `rules` and `names` of the passage.
    void make(Passage &passage);

private:
    QList<Rule> rulesOf(const Passage &passage, MergeMode mode);
    Rule ruleOf(const Passage &passage, const Bucket &bucket, const Bucket::Lane &lane, const Box &box) const;
    void describe(Rule &rule);
    QString purposeOf(const Rule &rule);

    const FlowTable &m_flows;
    const RuleBook &m_book;
    MergeMemory &m_memory;
    MergeMode m_mode;
    QStringList m_purposes; ///< by need, filled as they are asked for
};

} // namespace portolan
