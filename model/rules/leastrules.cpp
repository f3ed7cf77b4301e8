// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A bound from below for the rules of a point.
#include "model/rules/atoms.h"
#include "model/rules/merge.h"
#include "model/rules/redundancy.h"

#include <map>

namespace portolan {

namespace {

constexpr qint64 mostLooks = 1 << 23; ///< at a rule, while packets of several slices are told apart

/// What rules must share for one rule to be able to stand for them.
using Kind = std::tuple<Rule::Hook, Rule::State, bool, QString, QString, Protocol>;
using Lane = std::pair<QString, QString>; ///< interfaces

/// A packet that some rule of its kind permits. No coordinate is missing: -1 is the port of protocols without.
struct Probe
{
    Lane lane;
    Address source;
    Address destination;
    int sourcePort = -1;
    int port = -1;
    int slice = 0; ///< where it was found: those of one slice are apart
};

/// What the rules of one kind permit.
class Allowed
{
public:
    void add(const Face &face, const Rule &rule) { m_rules[{face.inInterface, face.outInterface}].append(&rule); }

    /// Packets no two of which one rule can permit.
    QList<Probe> apart() const
    {
        std::vector<QList<Probe>> slices;
        for (const auto &[lane, rules] : m_rules) {
            QList<PortSet> sets;
            for (const Rule *rule : rules)
                sets.append(rule->sourcePorts);
            // Between these interfaces and with one source port a rule is a box.
            const Atoms<Port> atoms = cut(sets);
            for (size_t i = 0; i < std::max<size_t>(1, atoms.classes.size()); ++i) {
                const int sourcePort = atoms.classes.empty() ? -1 : int(atoms.classes[i].parts().first().first);
                slices.push_back(slice(lane, rules, sourcePort, int(slices.size())));
            }
        }
        std::stable_sort(slices.begin(), slices.end(),
                         [](const auto &a, const auto &b) { return a.size() > b.size(); });
        QList<Probe> all;
        for (const QList<Probe> &slice : slices)
            for (const Probe &probe : slice)
                if (std::none_of(all.begin(), all.end(), [&](const Probe &other) {
                        return other.slice != probe.slice && together(probe, other);
                    }))
                    all.append(probe);
        return all;
    }

private:
    static bool matches(const Rule &rule, int sourcePort)
    {
        return sourcePort < 0 || rule.sourcePorts.contains(Port(sourcePort));
    }

    static QList<Probe> slice(const Lane &lane, const QList<const Rule *> &rules, int sourcePort, int number)
    {
        QList<Box> boxes;
        for (const Rule *rule : rules)
            if (matches(*rule, sourcePort))
                boxes.append({rule->source, rule->destination, rule->destinationPorts, {}});
        QList<Probe> probes;
        for (const Box &box : boxesApart(boxes))
            probes.append({lane, box.source.parts().first().first, box.destination.parts().first().first,
                           sourcePort, box.ports.isEmpty() ? -1 : int(box.ports.parts().first().first), number});
        return probes;
    }

    bool permits(const Probe &probe) const
    {
        const auto rules = m_rules.find(probe.lane);
        m_looks += rules == m_rules.end() ? 1 : rules->second.size();
        return rules != m_rules.end() &&
               std::any_of(rules->second.begin(), rules->second.end(), [&](const Rule *rule) {
                   return matches(*rule, probe.sourcePort) && rule->source.contains(probe.source) &&
                          rule->destination.contains(probe.destination) &&
                          (probe.port < 0 || rule->destinationPorts.contains(Port(probe.port)));
               });
    }

    /// Whether one rule may permit both: it then permits whatever has each of its coordinates from one of them.
    bool together(const Probe &a, const Probe &b) const
    {
        for (int mix = 1; mix < 63; ++mix) {
            Probe mixed = a;
            if (mix & 1)
                mixed.lane.first = b.lane.first;
            if (mix & 2)
                mixed.lane.second = b.lane.second;
            if (mix & 4)
                mixed.sourcePort = b.sourcePort;
            if (mix & 8)
                mixed.port = b.port;
            if (mix & 16)
                mixed.source = b.source;
            if (mix & 32)
                mixed.destination = b.destination;
            if (m_looks < mostLooks && !permits(mixed))
                return false;
        }
        return true;
    }

    std::map<Lane, QList<const Rule *>> m_rules;
    mutable qint64 m_looks = 0;
};

} // namespace

int leastRules(const RuleSet &set)
{
    std::map<Kind, Allowed> kinds;
    for (const Rule &rule : set.rules)
        for (const Face &face : facesOf(set, rule))
            kinds[{face.hook, face.state, face.multicast, face.fromZone, face.toZone, rule.protocol}].add(face,
                                                                                                          rule);
    int least = 0;
    for (const auto &[kind, allowed] : kinds)
        least += int(allowed.apart().size());
    return least;
}

} // namespace portolan
