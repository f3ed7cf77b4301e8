// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Edits that bring a lot in at once: an import, a newer version of a product.
#pragma once
#include "model/editing/planchanges.h"

namespace portolan {

/// Puts the entities of an import into the plan. One of the same id replaces the plan's; the products its roles
/// name come from the import, else from `lookup`.
PlanEdit mergeImport(const Plan &plan, const Plan &imported, const QString &name, const ProductLookup &lookup);

/// What a newer version of a product changes for one service.
struct PortDifference
{
    QString service; ///< name of the service
    QString before;  ///< `tcp 80, 443`; empty: not there
    QString after;
};

/// The services whose protocols or ports differ, in the order of the newer product, then those that are gone.
QList<PortDifference> portDifferences(const Product &before, const Product &after);

/// Puts the newer product in place of the one the plan carries. Errors: a role that devices play is gone.
Result<PlanEdit> updateProduct(const Plan &plan, const Product &newer);

} // namespace portolan
