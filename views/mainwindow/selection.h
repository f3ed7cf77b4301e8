// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A Selection is what the user has chosen; Lit is everything that it lights: flows, devices, gateways, rules.
#pragma once
#include "model/pipeline/derive.h"

#include <QtCore/QHash>
#include <QtCore/QMetaType>
#include <QtCore/QSet>

namespace portolan {

/// One thing chosen. Ids are stable over derivations, so a Pick may be kept; indexes into a DerivedPlan may not.
struct Pick
{
    enum class Kind {
        Device,      ///< id: of the device
        Zone,        ///< id: of the zone
        Gateway,     ///< id: of the gateway
        Flow,        ///< id: flowKey() of the flow (a group of rows); `row`: one FlowRow id of it, or empty for all
        Rule,        ///< id: `R-0001`; `point`: id of the enforcement point
        Finding,     ///< id: Finding::id
        Requirement, ///< id: Need::key()
        Multicast,   ///< id: the group addresses as multicastId() gives them
        Note,        ///< id: of the placement, `note:...`
    };
    Kind kind = Kind::Device;
    QString id = {};
    QString point = {};
    QString row = {};
    bool operator==(const Pick &) const = default;
};
inline size_t qHash(const Pick &pick, size_t seed = 0)
{
    return qHashMulti(seed, int(pick.kind), pick.id, pick.point, pick.row);
}

/// What is chosen, in the order of choosing; the last one is the current one.
struct Selection
{
    QList<Pick> picks = {};

    bool isEmpty() const { return picks.isEmpty(); }
    bool contains(const Pick &pick) const { return picks.contains(pick); }
    /// All picks are of this kind, and there is one at least.
    bool isOnly(Pick::Kind kind) const;
    /// The ids of the picks of this kind, in order.
    QStringList ids(Pick::Kind kind) const;
    bool operator==(const Selection &) const = default;

    static Selection device(const QString &id) { return {{{.kind = Pick::Kind::Device, .id = id}}}; }
    static Selection zone(const QString &id) { return {{{.kind = Pick::Kind::Zone, .id = id}}}; }
    static Selection gateway(const QString &id) { return {{{.kind = Pick::Kind::Gateway, .id = id}}}; }
    static Selection rule(const QString &point, const QString &id)
    {
        return {{{.kind = Pick::Kind::Rule, .id = id, .point = point}}};
    }
    static Selection finding(const QString &id) { return {{{.kind = Pick::Kind::Finding, .id = id}}}; }
    static Selection requirement(const QString &key) { return {{{.kind = Pick::Kind::Requirement, .id = key}}}; }
    static Selection flows(const DerivedPlan &derived, const QList<int> &flows);
    static Selection devices(const QStringList &ids);
};

/// Everything that a selection lights; indexes belong to the DerivedPlan it was made from.
struct Lit
{
    QSet<int> flows;                     ///< indexes in derived.flows.flows
    QSet<QString> devices;               ///< chosen, or an end of a lit flow
    QSet<QString> zones;                 ///< chosen, or a subject of a chosen finding
    QSet<QString> gateways;              ///< chosen, or crossed by a lit flow
    QSet<QString> groups;                ///< multicastId() of lit groups
    QHash<QString, QSet<QString>> rules; ///< point -> ids of the rules that permit lit flows there
    bool isEmpty() const
    {
        return flows.isEmpty() && devices.isEmpty() && zones.isEmpty() && gateways.isEmpty() && groups.isEmpty();
    }
    bool hasRule(const QString &point, const QString &rule) const { return rules.value(point).contains(rule); }
};

/// Expands a selection: a rule lights its flows, a flow its ends, gateways and rules, a device its flows, a finding
/// its subjects.
Lit litBy(const Selection &selection, const DerivedPlan &derived);

/// A name of a flow that survives a new derivation: need, protocol, first members of both ends.
QString flowKey(const DerivedPlan &derived, int flow);
/// The flow of this key, -1 if there is none (any more).
int flowOfKey(const DerivedPlan &derived, const QString &key);
/// The groups of a need, as Pick::id of a multicast group.
QString multicastId(const Need &need);
/// The finding of this id; nullptr if there is none (any more).
const Finding *findingOf(const DerivedPlan &derived, const QString &id);
/// The rule of this pick; nullptr if there is none (any more).
const Rule *ruleOf(const DerivedPlan &derived, const Pick &pick);
/// The pick for a finding's subject. `rules` subjects are written `point/R-0001`, `flows` subjects are FlowRow ids.
Pick pickOf(const DerivedPlan &derived, const Subject &subject);
/// The selection without what is no longer there.
Selection stillThere(const Selection &selection, const DerivedPlan &derived);
/// The selection and what it lights in words, for the status bar: `R-0014 selected: 66 flows, 22 devices`.
QString selectionWords(const Selection &selection, const DerivedPlan &derived, const Lit &lit);

} // namespace portolan

Q_DECLARE_METATYPE(portolan::Pick)
