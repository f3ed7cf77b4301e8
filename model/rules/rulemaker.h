// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the rules of a passage out of its buckets.
#pragma once
#include "model/base/texts.h"
#include "model/rules/buckets.h"
#include "model/rules/mergememory.h"

#include <optional>

namespace portolan {

class RuleMaker
{
public:
    /// `mode`: whether rules may overlap where that takes fewer.
    RuleMaker(const FlowTable &flows, const RuleBook &book, MergeMemory &memory, MergeMode mode,
              const Progress &progress)
        : m_flows(flows), m_book(book), m_memory(memory), m_mode(mode), m_progress(progress),
          m_purposes(flows.needs.size())
    {
    }
    /// Appends the rules of the passage and puts their names into it.
    void make(Passage &passage, QList<Rule> &rules);

private:
    void appendRules(QList<Rule> &rules, Passage &passage, MergeMode mode);
    void appendLane(QList<Rule> &rules, const Passage &passage, const Bucket &bucket, Bucket::Lane &lane,
                    MergeMode mode);
    Rule ruleOf(const Passage &passage, const Bucket &bucket, const Bucket::Lane &lane, const Box &box);
    /// Whether some of its flows need another protocol than its own.
    bool describe(Rule &rule);
    void nameWidening(std::span<Rule> rules, const Passage &passage) const;
    QString purposeOf(const Rule &rule);
    const QStringList &listed(const QString &interface);
    const PortSet &unitedPorts(const std::vector<FlowBox> &boxes);

    /// What rules for the same needs have in common.
    struct Description
    {
        QString purpose;
        bool assumed = false;
        bool besides = false; ///< for a flow of another protocol
    };
    /// Sets of ports that were united.
    struct Union
    {
        QList<PortSet> parts;
        PortSet all;
    };

    const FlowTable &m_flows;
    const RuleBook &m_book;
    MergeMemory &m_memory;
    MergeMode m_mode;
    const Progress &m_progress;
    QStringList m_purposes;                        ///< by need, filled as they are asked for
    QHash<QList<int>, Description> m_descriptions; ///< by companion, protocol, and needs
    QList<int> m_key;                              ///< of the one that is asked for
    QHash<QString, QStringList> m_lists;           ///< of one interface each
    QHash<size_t, std::vector<Union>> m_unions;    ///< by where the parts lie
    std::optional<Texts> m_texts;                  ///< of the plan's language, once they are asked for
};

} // namespace portolan
