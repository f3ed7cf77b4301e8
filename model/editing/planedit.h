// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A PlanEdit is one undoable change of a plan: a list of (key, before, after).
#pragma once
#include "model/plan/planfile.h"

namespace portolan {

struct PlanChange
{
    QString table; ///< a key of the plan file, see planTables()
    QString id;
    QJsonObject before; ///< empty: the entity was not there
    QJsonObject after;  ///< empty: the entity goes
};

struct PlanEdit
{
    QString name; ///< for undo and the history: a short imperative in the user's language
    QList<PlanChange> changes;
    /// Edits that follow each other with the same text here become one step of the history: arrow keys, a turning
    /// spin box. Empty: never.
    QString merge = {};

    bool isEmpty() const { return changes.isEmpty(); }
    PlanEdit inverted() const;
};

/// Applies the edit to the plan, or leaves it as it was and says which change does not fit.
Result<Plan> applied(const Plan &plan, const PlanEdit &edit);

/// The edit that makes `after` of `before`, entity by entity.
PlanEdit difference(const Plan &before, const Plan &after, const QString &name);

} // namespace portolan
