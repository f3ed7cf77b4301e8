// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the tables of the CatalogIndex and fills them.
#pragma once
#include "model/catalog/catalogindex.h"

class QSqlDatabase;

namespace portolan {

/// The number of the tables below; a change of it makes every index anew.
inline constexpr int catalogIndexVersion = 1;

/// Fills an empty database: `item` (what can be found, in the order of the sources), `ports` (ranges of items),
/// `words` (full text of items, without content of its own).
Done makeCatalogIndex(QSqlDatabase &database, const Catalog &catalog, const PortRegistry &registry);

} // namespace portolan
