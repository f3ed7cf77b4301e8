// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads and writes the plan file: JSON, sorted, one entity a line; the same plan gives the same bytes.
#pragma once
#include "model/plan/plan.h"

namespace portolan {

/// The format this program writes; older ones are migrated by the steps on the shelf, newer ones refused.
inline constexpr int planFormat = 1;

/// Reads a plan. Products that are used but not carried come from `lookup`. The error holds all faults, with file,
/// line and field; nothing half-read is ever returned, and nothing is left out: every value is kept or refused.
Result<Plan> readPlan(const QByteArray &json, const QString &file, const ProductLookup &lookup);

QByteArray writePlan(const Plan &plan);

/// The ids of other products that the requirements of a product name.
QStringList productsNamedBy(const Product &product);
/// Copies the wanted products and those that products of the plan name into the plan, as far as `lookup` has them.
void carryNeeded(Plan &plan, QStringList wanted, const ProductLookup &lookup);

/// One entity as JSON, and back; `table` is a key of the plan file: `zones`, `devices`, ..., `layout`, `products`.
/// `project` is an entity of its own, with an empty id. An absent entity is an empty object.
QJsonObject entityJson(const Plan &plan, const QString &table, const QString &id);
/// Puts the entity in or, when `json` is empty, removes it. Errors: a table that does not exist, JSON that does not
/// read.
Done setEntity(Plan &plan, const QString &table, const QString &id, const QJsonObject &json);

/// What entityJson() and setEntity() call the keys of the file that this program does not know, all together; its
/// id is empty.
extern const QString extraTable;

/// The keys of the plan file that hold entities, in the order of the file: project, zones, gateways, ...
const QStringList &planTables();

} // namespace portolan
