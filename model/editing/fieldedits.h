// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of single fields, of one entity or of many at once; what does not read as the plan file's field is refused.
#pragma once
#include "model/editing/planchanges.h"

namespace portolan {

/// Sets the key of every one of these entities; an undefined value takes the key away, so that its default holds.
/// `path` may lead into parts: `interfaces.0.name`. `merge` as in PlanEdit. Errors: what the plan file's reader
/// says to the value.
Result<PlanEdit> setField(const Plan &plan, const QString &table, const QStringList &ids, const QString &path,
                          const QJsonValue &value, const QString &merge = {});

/// Renames a zone, gateway, device or system. Errors: an empty name, one that another entity of the table has.
Result<PlanEdit> rename(const Plan &plan, const ThingKey &thing, const QString &name);

/// What a field of several entities has in common; undefined when they differ. `count` receives how many values
/// there are.
QJsonValue commonField(const Plan &plan, const QString &table, const QStringList &ids, const QString &path,
                       int *count = nullptr);

} // namespace portolan
