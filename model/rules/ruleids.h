// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rule ids that stay: the id of a rule follows from what it permits at its point, never from its neighbours.
#pragma once
#include "model/rules/rule.h"

namespace portolan {

/// Gives every rule of the book its id, `R-` and seven characters; unique in the book.
///
/// A compact rule is named by the lowest packet that it permits: rules do not overlap, so that no two share it,
/// and a rule that gains members or ports above keeps its name. An auditable rule is named by its requirement, the
/// roles that it joins and the lowest of its addresses, so that its ports may change. Where rules of one point do
/// share that, or two names meet by chance, the first by content keeps the name and the others are named by all
/// that they hold.
void nameRules(RuleBook &book);

/// The name that a rule has unless it meets another one.
quint64 ruleName(const QString &point, const Rule &rule, const QStringList &symbols);

} // namespace portolan
