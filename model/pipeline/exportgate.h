// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the rule set of a point may be exported: a finding that nobody has approved may stand against it.
#pragma once
#include "model/pipeline/derive.h"

namespace portolan {

/// Errors: a finding that refuses the point by name, such as a set that locks out whoever manages it.
Done mayExport(const DerivedPlan &derived, const QString &point);

} // namespace portolan
