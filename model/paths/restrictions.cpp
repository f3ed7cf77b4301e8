// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/paths/restrictions.h"

namespace portolan {

RestrictionIndex::RestrictionIndex(const Plan &plan)
{
    for (int i = 0; i < plan.restrictions.size(); ++i) {
        const Restriction &each = plan.restrictions.at(i);
        if (!plan.gateways.contains(each.gateway))
            continue;
        m_restrictions[{each.requirement, each.from, each.to}].append(i);
        m_named[each.requirement].append(i);
    }
}

std::pair<QString, QString> RestrictionIndex::namesOf(const Need &need) const
{
    const QString key = need.key();
    return {m_named.contains(key) ? key : QString(), m_named.contains(need.product) ? need.product : QString()};
}

QList<int> RestrictionIndex::about(const Need &need) const
{
    const auto [key, product] = namesOf(need);
    QList<int> found = m_named.value(QString());
    if (!key.isEmpty())
        found += m_named.value(key);
    if (!product.isEmpty() && product != key)
        found += m_named.value(product);
    std::sort(found.begin(), found.end());
    return found;
}

QList<int> RestrictionIndex::applying(const QString &fromZone, const QString &toZone, const Need &need) const
{
    QList<int> found;
    if (m_restrictions.isEmpty())
        return found;
    const auto [key, product] = namesOf(need);
    QStringList requirements{QString()}, froms{QString()}, tos{QString()};
    const auto add = [](QStringList &names, const QString &name) {
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    };
    add(requirements, key);
    add(requirements, product);
    add(froms, fromZone);
    add(tos, toZone);
    for (const QString &requirement : std::as_const(requirements))
        for (const QString &from : std::as_const(froms))
            for (const QString &to : std::as_const(tos))
                if (const auto here = m_restrictions.constFind({requirement, from, to});
                    here != m_restrictions.constEnd())
                    found += *here;
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace portolan
