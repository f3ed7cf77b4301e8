// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Buckets sort the crossings of flows by what rules must have in common to be merged.
#pragma once
#include "model/rules/crossings.h"
#include "model/rules/merge.h"

#include <QtCore/QHash>
#include <QtCore/QSet>
#include <vector>

namespace portolan {

/// What an auditable rule serves; nothing for a compact one.
struct Audit
{
    QString requirement; ///< `product/requirement`
    QString service;     ///< in the plan's language
    QStringList fromRoles;
    QStringList toRoles;
    auto key() const { return std::tie(requirement, fromRoles, toRoles, service); }
    bool operator<(const Audit &other) const { return key() < other.key(); }
};

/// What a point lets pass between two zones for one service, protocol, set of source ports and state.
struct Bucket
{
    const Audit *audit = nullptr;
    Rule::State state = Rule::State::New;
    Protocol protocol;
    bool multicast = false;
    Rule::Companion companion = Rule::Companion::None;
    PortSet sourcePorts;

    /// From one interface to another.
    struct Lane
    {
        QString in;
        QString out;
        std::vector<FlowBox> boxes; ///< by flow, ascending, unless `mixed`
        bool mixed = false;
    };
    std::vector<Lane> lanes; ///< in the order of their interfaces
    bool isBefore(const Bucket &other) const;
};

/// Everything that a point lets pass from one zone to another: rules of two passages never meet.
struct Passage
{
    int point = 0;
    Rule::Hook hook = Rule::Hook::Forward;
    QString fromZone;
    QString toZone;
    std::vector<Bucket> buckets; ///< in the order of their rules
    bool changed = false;        ///< since its rules were made
    QList<quint64> names;        ///< of its rules, see ruleName
};

class Buckets
{
public:
    using AuditOf = std::function<const Audit *(const Crossing &)>;

    /// All that these flows pass. The same audit has the same address; none for compact rules.
    void add(const Kin &kin, const FlowTable &flows, const AuditOf &auditOf);
    /// Remembers which passages flows are in, for takeOut.
    void remember(bool flows) { m_remembers = flows; }
    /// Takes out what these flows brought; they are then added anew.
    void takeOut(const QList<int> &flows);

    /// All passages in the order of the rules: by point, hook and zones.
    const std::vector<int> &order();
    /// Those of one point.
    std::pair<std::vector<int>::const_iterator, std::vector<int>::const_iterator> ofPoint(int point);
    /// The boxes in the order of their flows.
    static const std::vector<FlowBox> &inOrder(Bucket::Lane &lane);
    Passage &at(int index) { return m_passages[size_t(index)]; }
    const Passage &at(int index) const { return m_passages[size_t(index)]; }

    /// Those that crossings were added to or taken out of since this was asked last.
    std::vector<int> takeChanged() { return std::exchange(m_changed, {}); }

private:
    int passageOf(const Crossing &crossing);
    void change(int passage);
    struct Key
    {
        int point, hook;
        QString fromZone, toZone;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.point, key.hook, key.fromZone, key.toZone);
        }
    };
    std::vector<Passage> m_passages;
    std::vector<int> m_order;
    std::vector<int> m_changed;
    QHash<Key, int> m_known;
    bool m_remembers = true;
    std::vector<QList<int>> m_ofFlow; ///< passages that a flow has boxes in; kin share them
};

} // namespace portolan
