// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rule ids that stay: the id of a rule follows from what it permits at its point, never from its neighbours.
#pragma once
#include "model/rules/rule.h"

#include <functional>

namespace portolan {

/// The name of a rule, 35 bits. A compact rule is named by the lowest packet that it permits: rules do not overlap,
/// so that no two share it, and a rule that gains members or ports above keeps its name. An auditable rule is named
/// by its requirement, the roles that it joins and the lowest of its addresses, so that its ports may change.
quint64 ruleName(const QString &point, const Rule &rule, const QStringList &symbols);

/// The names of rules some of which may overlap: the rules of a cover. A rule that shares packets with others is
/// named by the lowest packet that none of them permits, so that again no two share it; one that shares none is
/// named as a compact rule is. A rule keeps its name through every edit that leaves it that packet: as long as the
/// cover stays, or gains members or ports above. `rules` are all those of one passage.
QList<quint64> ruleNames(const QString &point, const QList<Rule> &rules, const QStringList &symbols);

/// `R-` and seven characters that nobody misreads: digits and capitals without I, L, O and U.
QString ruleId(quint64 name);

/// A rule that shares its name with others.
struct Namesake
{
    int point = 0;
    int rule = 0;
    quint64 name = 0;
};

/// Where rules of one point share their lowest packet, or two names meet by chance, the first by content keeps the
/// name and the others are named by all that they hold. `namesakes` are all that share a name.
void tellApart(RuleBook &book, const QList<Namesake> &namesakes, const std::function<bool(quint64)> &isTaken);

} // namespace portolan
