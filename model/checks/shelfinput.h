// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A CheckInput is all that a check may look at; it notes which parts of it a check has looked at, so that findings
// can be kept while nothing of that changes.
#pragma once
#include "model/base/progress.h"
#include "model/catalog/portregistry.h"
#include "model/checks/shelfaddresses.h"
#include "model/paths/path.h"
#include "model/rules/rule.h"

#include <any>
#include <map>
#include <typeindex>

namespace portolan {

/// What changes as a whole, as far as checks are concerned.
enum class Part {
    Zones = 1 << 0,
    Gateways = 1 << 1,
    Systems = 1 << 2,
    Devices = 1 << 3,
    Requirements = 1 << 4,
    Restrictions = 1 << 5,
    Waivers = 1 << 6,
    Approvals = 1 << 7,
    Products = 1 << 8,
    Needs = 1 << 9,
    Flows = 1 << 10,       ///< which need, which ends, which state
    Ends = 1 << 11,        ///< who stands at the ends
    FlowSymbols = 1 << 12, ///< unknown addresses
    Paths = 1 << 13,
    Points = 1 << 14, ///< enforcement points with their rules
    RuleSymbols = 1 << 15
};
Q_DECLARE_FLAGS(Parts, Part)

} // namespace portolan

// Outside, or Qt's own operators for keys and modifiers were hidden from everybody who sees this file.
Q_DECLARE_OPERATORS_FOR_FLAGS(portolan::Parts)

namespace portolan {

/// A part of the input; to look at it is noted.
template <class T>
class Watched
{
public:
    Watched(const T &value, Part part, Parts *seen) : m_value(&value), m_part(part), m_seen(seen) {}

    const T &look() const
    {
        if (m_seen)
            *m_seen |= m_part;
        return *m_value;
    }
    operator const T &() const { return look(); }
    auto begin() const { return look().begin(); }
    auto end() const { return look().end(); }
    auto size() const { return look().size(); }
    bool isEmpty() const { return look().isEmpty(); }
    decltype(auto) at(qsizetype index) const { return look().at(int(index)); }
    template <class Key>
    auto find(const Key &key) const
    {
        return look().find(key);
    }
    template <class Key>
    auto indexOf(const Key &key) const
    {
        return look().indexOf(key);
    }
    template <class Key>
    bool contains(const Key &key) const
    {
        return look().contains(key);
    }

private:
    const T *m_value;
    Part m_part;
    Parts *m_seen;
};

struct WatchedPlan
{
    Watched<Table<Zone>> zones;
    Watched<Table<Gateway>> gateways;
    Watched<Table<System>> systems;
    Watched<Table<Device>> devices;
    Watched<Table<CustomRequirement>> requirements;
    Watched<Table<Restriction>> restrictions;
    Watched<Table<Waiver>> waivers;
    Watched<Table<Approval>> approvals;
    Watched<Table<Product>> products;

    WatchedPlan(const Plan &plan, Parts *seen);
    /// A plan with nothing in it but these parts.
    Plan only(Parts parts) const;
    const Role *role(const QString &productAndRole) const;
    const Product *productOf(const QString &productAndRole) const;
    QList<OptionValues> optionsOf(const Device &device, const QString &product) const;
};

struct WatchedFlows
{
    Watched<QList<Need>> needs;
    Watched<QList<Flow>> flows;
    Watched<QList<FlowEnd>> ends;
    Watched<QStringList> symbols;

    WatchedFlows(const FlowTable &table, Parts *seen);
    FlowTable whole() const;
    const Need &needOf(const Flow &flow) const { return needs.at(flow.need); }
    const FlowEnd &fromOf(const Flow &flow) const { return ends.at(flow.from); }
    const FlowEnd &toOf(const Flow &flow) const { return ends.at(flow.to); }
};

struct WatchedPaths
{
    Watched<QList<QList<Path>>> byFlow;
    /// As PathTable says it.
    bool unreachable(int flow) const;
};

struct WatchedRules
{
    Watched<QList<RuleSet>> points;
    Watched<QStringList> symbols;
};

/// What a check has looked at in its last run, and what it found out on the way.
class CheckMemory
{
public:
    /// Begins another run.
    void begin() { m_seen = {}; }
    Parts seen() const { return m_seen; }
    /// Forgets what rests on these parts; `changes` are all devices that differ.
    void forget(Parts changed, const QList<DeviceChange> &changes);

private:
    friend class CheckInput;
    struct Piece
    {
        Parts seen;
        std::any value;
    };
    struct Standing
    {
        Parts seen;
        QList<int> devices; ///< ascending
        bool behind = false;
    };
    Parts m_seen;
    std::map<std::type_index, Piece> m_pieces;
    std::optional<Standing> m_standing;
    QList<DeviceChange> m_changes; ///< since m_standing, where that is behind
};

class CheckInput
{
public:
    CheckInput(const Plan &plan, const FlowTable &flows, const PathTable &paths, const RuleBook &rules,
               const PortRegistry &registry, const Texts &texts, AddressBook *book = nullptr,
               CheckMemory *memory = nullptr, const Progress &progress = {});

    /// The same input for checks that share what they ask about addresses.
    CheckInput with(AddressBook &book, const Progress &progress) const;

    const WatchedPlan plan;
    const WatchedFlows flows;
    const WatchedPaths paths;
    const WatchedRules rules;
    const PortRegistry &registry;
    const Texts &texts;

    /// Whether the findings are still wanted; a check that hears no returns what it has, which is thrown away.
    const Progress &progress() const { return m_progress; }

    /// What `find` makes of this input, kept from run to run while nothing changes that the check has looked at so
    /// far or that `find` looks at. Not twice in one run with the same `find`.
    template <class Find>
    auto remembered(const Find &find) const
    {
        using Value = decltype(find());
        if (!m_memory)
            return Value(find());
        auto known = m_memory->m_pieces.find(typeid(Find));
        if (known == m_memory->m_pieces.end()) {
            Value value = find();
            known = m_memory->m_pieces.insert({typeid(Find), {m_memory->m_seen, std::move(value)}}).first;
        }
        m_memory->m_seen |= known->second.seen;
        return std::any_cast<Value>(known->second.value);
    }

    /// The devices that stand out, ascending. `standsOut` is asked again only for devices that changed, while
    /// nothing else changes that the check has looked at so far or that `standsOut` looks at. Once in a run.
    QList<int> devicesThat(const std::function<bool(const Device &)> &standsOut) const;

    /// Every address that a device or gateway has, as usedAddresses says it.
    AddressSet usedAddresses() const;
    /// The devices that may share an address with another device or gateway, or with themselves, ascending.
    QList<int> crowdedDevices() const;

private:
    const Plan *m_plan;
    AddressBook *m_book;
    CheckMemory *m_memory;
    Progress m_progress;
};

} // namespace portolan
