// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A bound from below for the rules of a point.
#include "model/rules/merge.h"
#include "model/rules/redundancy.h"

#include <map>

namespace portolan {

namespace {

/// What rules must share for one rule to be able to stand for them.
using Kind = std::tuple<Rule::Hook, Rule::State, bool, QString, QString, Protocol>;
/// What one rule may hold several of; so only the hardest of them counts.
using Part = std::tuple<QString, QString, PortSet>;

} // namespace

int leastRules(const RuleSet &set)
{
    std::map<Kind, std::map<Part, QList<Box>>> kinds;
    for (const Rule &rule : set.rules)
        for (const Face &face : facesOf(set, rule))
            kinds[{face.hook, face.state, face.multicast, face.fromZone, face.toZone, rule.protocol}]
                 [{face.inInterface, face.outInterface, rule.sourcePorts}]
                     .append({rule.source, rule.destination, rule.destinationPorts, {}});
    int least = 0;
    for (const auto &[kind, parts] : kinds) {
        int hardest = 0;
        for (const auto &[part, boxes] : parts)
            hardest = std::max(hardest, leastBoxes(boxes));
        least += hardest;
    }
    return least;
}

} // namespace portolan
