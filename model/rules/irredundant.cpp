// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Leaving out what other rules permit.
#include "model/rules/redundancy.h"

#include <map>

namespace portolan {

namespace {

using RuleKind = std::tuple<Rule::Hook, Rule::State, Protocol>;

bool share(const RuleSet &set, const Rule &a, const Rule &b)
{
    if (a.protocol != b.protocol || !a.source.intersects(b.source) || !a.destination.intersects(b.destination))
        return false;
    if (a.protocol.hasPorts() &&
        !(a.sourcePorts.intersects(b.sourcePorts) && a.destinationPorts.intersects(b.destinationPorts)))
        return false;
    const QList<Face> theirs = facesOf(set, b), mine = facesOf(set, a);
    return std::any_of(mine.begin(), mine.end(), [&](const Face &face) { return theirs.contains(face); });
}

void takeOver(Rule &rule, const Rule &gone)
{
    rule.flows += gone.flows;
    std::sort(rule.flows.begin(), rule.flows.end());
    rule.flows.erase(std::unique(rule.flows.begin(), rule.flows.end()), rule.flows.end());
    rule.assumed |= gone.assumed;
    const QString between = QStringLiteral("; ");
    QStringList purposes = rule.purpose.split(between, Qt::SkipEmptyParts);
    purposes += gone.purpose.split(between, Qt::SkipEmptyParts);
    purposes.removeDuplicates();
    rule.purpose = purposes.join(between);
}

/// Marks those that lie within the ones before them, from the widest to the narrowest.
std::vector<bool> withinWider(const RuleSet &set)
{
    Diagram diagram;
    std::vector<std::pair<PacketCount, int>> bySize;
    std::vector<Diagram::Coded> boxes;
    for (int i = 0; i < set.rules.size(); ++i) {
        const Rule &rule = set.rules.at(i);
        boxes.push_back(
            diagram.coded(rule.protocol, rule.source, rule.destination, rule.sourcePorts, rule.destinationPorts));
        bySize.push_back({diagram.count(boxes.back()), -i});
    }
    std::sort(bySize.rbegin(), bySize.rend());
    std::vector<bool> within(boxes.size());
    std::map<Face, PacketSet> kept;
    for (const auto &[size, minusIndex] : bySize) {
        const PacketSet box = diagram.united({boxes[size_t(-minusIndex)]});
        const QList<Face> faces = facesOf(set, set.rules.at(-minusIndex));
        const bool covered = std::all_of(faces.begin(), faces.end(),
                                         [&](const Face &face) { return diagram.contains(kept[face], box); });
        within[size_t(-minusIndex)] = covered;
        for (const Face &face : faces)
            kept[face] = covered ? kept[face] : diagram.united(kept[face], box);
    }
    return within;
}

} // namespace

/// Merged rules overlap only where their source ports differ and meet.
bool mayOverlap(std::span<const Rule> rules)
{
    if (std::all_of(rules.begin(), rules.end(),
                    [&](const Rule &rule) { return rule.sourcePorts == rules.front().sourcePorts; }))
        return false;
    std::map<RuleKind, QList<PortSet>> seen;
    for (const Rule &rule : rules) {
        QList<PortSet> &known = seen[{rule.hook, rule.state, rule.protocol}];
        if (known.contains(rule.sourcePorts))
            continue;
        for (const PortSet &other : std::as_const(known))
            if (other.intersects(rule.sourcePorts))
                return true;
        known.append(rule.sourcePorts);
    }
    return false;
}

QList<Rule> withoutRedundant(const RuleSet &given, const Progress &progress)
{
    if (!mayOverlap(given.rules) || redundantRules(given, Zones::Apart, progress).isEmpty())
        return given.rules;
    RuleSet set = given;
    QList<Rule> gone;
    const std::vector<bool> within = withinWider(given);
    for (qsizetype i = set.rules.size() - 1; i >= 0; --i)
        if (within[size_t(i)])
            gone.append(set.rules.takeAt(i));
    // What is left may still be covered by several narrower ones.
    for (QList<RedundantRule> more = redundantRules(set, Zones::Apart, progress); !more.isEmpty();
         more = redundantRules(set, Zones::Apart, progress))
        gone.append(set.rules.takeAt(more.last().rule));
    for (const Rule &each : std::as_const(gone))
        for (Rule &rule : set.rules)
            if (share(set, rule, each))
                takeOver(rule, each);
    return set.rules;
}

} // namespace portolan
