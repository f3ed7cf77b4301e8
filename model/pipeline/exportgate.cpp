// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pipeline/exportgate.h"

#include <QtCore/QCoreApplication>

namespace portolan {

namespace {

struct ExportGate
{
    Q_DECLARE_TR_FUNCTIONS(ExportGate)
};

} // namespace

Done mayExport(const DerivedPlan &derived, const QString &point)
{
    for (const Finding &finding : derived.findings)
        if (finding.refusesExport && !finding.approved && !finding.subjects.isEmpty() &&
            finding.subjects.first().id == point)
            return Error{.what = finding.text,
                         .remedy = ExportGate::tr("%1 The finding is %2.").arg(finding.remedy, finding.id)};
    return Nothing{};
}

} // namespace portolan
