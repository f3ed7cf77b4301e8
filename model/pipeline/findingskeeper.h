// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The FindingsKeeper checks one version of a plan after the other and runs only the checks that an edit concerns.
#pragma once
#include "model/pipeline/derive.h"

namespace portolan {

/// Not for several threads at once.
class FindingsKeeper
{
public:
    /// What runChecks finds. When cancelled, the result must be thrown away.
    QList<Finding> find(const std::shared_ptr<const DerivedPlan> &derived, const Texts &texts,
                        const Progress &progress = {});

    /// Which checks ran the last time, by id.
    QStringList lastRun() const { return m_ran; }

private:
    struct Kept
    {
        CheckMemory memory;
        QList<Finding> findings;
        bool isKnown = false;
    };
    void forget(const DerivedPlan &now, const Texts &texts);

    const QList<Check> m_checks = allChecks();
    std::vector<Kept> m_kept; ///< by check
    AddressBook m_book;
    std::shared_ptr<const DerivedPlan> m_last; ///< what m_kept and m_book are about
    QString m_language;
    QStringList m_ran;
};

/// What differs between two versions; parts that are alike but do not share their data may be taken for different.
Parts changedParts(const DerivedPlan &before, const DerivedPlan &after);

} // namespace portolan
