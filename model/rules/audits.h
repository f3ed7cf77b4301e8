// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Audits tell for every crossing which requirement it serves between which roles.
#pragma once
#include "model/rules/buckets.h"

#include <set>

namespace portolan {

class Audits
{
public:
    explicit Audits(const Plan &plan) : m_language(plan.project.language) {}

    /// The same content has the same address; nullptr for what no flow causes.
    const Audit *of(const Plan &plan, const FlowTable &flows, const Crossing &crossing);

private:
    QStringList roles(const Plan &plan, const FlowTable &flows, const Flow &flow, bool from);

    QString m_language;
    std::set<Audit> m_audits;
    QHash<std::pair<QString, int>, QStringList> m_roles; ///< by requirement and end; `!` before it: as its client
};

} // namespace portolan
