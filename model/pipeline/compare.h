// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What differs between two derived plans, in the terms of the field: entities, flows, rules.
#pragma once
#include "model/pipeline/derive.h"

namespace portolan {

struct Difference
{
    enum class Change { Added, Removed, Changed };
    QString table; ///< devices, zones, gateways, ..., flows, rules
    Change change = Change::Added;
    QString id;    ///< of the entity or flow; for rules the id in the plan that has it, the newer one where both do
    QString point; ///< for rules
    QString before; ///< in words
    QString after;
};

/// Entities by id, flows by id, rules by what they permit at their point; a rule counts as changed when one that
/// went and one that came serve a common flow. Sorted by table, change and id.
QList<Difference> compare(const DerivedPlan &before, const DerivedPlan &after);

/// Only the entities of the plans, not what is derived from them.
QList<Difference> compareEntities(const DerivedPlan &before, const DerivedPlan &after);

QString changeWord(Difference::Change change); ///< added, removed, changed

/// What a rule permits, in one line.
QString ruleText(const Rule &rule, const QStringList &symbols);

} // namespace portolan
