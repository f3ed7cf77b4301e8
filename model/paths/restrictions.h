// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A RestrictionIndex finds the restrictions of a flow without asking all of them.
#pragma once
#include "model/flows/flow.h"

#include <QtCore/QHash>

namespace portolan {

class RestrictionIndex
{
public:
    explicit RestrictionIndex(const Plan &plan);

    /// Those for this need between these zones whose gateway there is: indexes, ascending.
    QList<int> applying(const QString &fromZone, const QString &toZone, const Need &need) const;
    /// Those for this need between any zones, whose gateway there is: indexes, ascending.
    QList<int> about(const Need &need) const;
    /// What restrictions call the need: its key and its product, each empty where none names it.
    std::pair<QString, QString> namesOf(const Need &need) const;

private:
    struct Key
    {
        QString requirement, from, to;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.requirement, key.from, key.to);
        }
    };
    QHash<Key, QList<int>> m_restrictions;
    QHash<QString, QList<int>> m_named; ///< by requirement or product
};

} // namespace portolan
