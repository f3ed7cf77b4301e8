// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/restrictionedits.h"

using namespace Qt::StringLiterals;

namespace portolan {

Done checkRestricted(const Plan &plan, const Restriction &restriction)
{
    if (!plan.gateways.contains(restriction.gateway))
        return Error{.what = restriction.gateway.isEmpty()
                                 ? EditTexts::tr("The gateway is missing.")
                                 : EditTexts::tr("There is no gateway “%1”.").arg(restriction.gateway),
                     .remedy = EditTexts::tr("Choose the gateway that shall not be used.")};
    for (const QString &zone : {restriction.from, restriction.to})
        if (!zone.isEmpty() && !plan.zones.contains(zone))
            return Error{.what = EditTexts::tr("There is no zone “%1”.").arg(zone),
                         .remedy = EditTexts::tr("Choose a zone of the plan, or any zone.")};
    if (!restriction.from.isEmpty() && restriction.from == restriction.to)
        return Error{.what = EditTexts::tr("Flows inside one zone use no gateway."),
                     .remedy = EditTexts::tr("Choose two zones, or any zone.")};
    for (const Restriction &other : plan.restrictions)
        if (other.id != restriction.id && other.gateway == restriction.gateway && other.from == restriction.from &&
            other.to == restriction.to && other.requirement == restriction.requirement)
            return Error{.what = EditTexts::tr("The plan has this restriction already."),
                         .remedy = EditTexts::tr("Change that one.")};
    return Nothing();
}

Result<PlanEdit> putRestriction(const Plan &plan, const Restriction &restriction)
{
    if (const Done fits = checkRestricted(plan, restriction); !fits)
        return fits.error();
    if (restriction.reason.trimmed().isEmpty())
        return Error{.what = EditTexts::tr("The reason is missing."),
                     .remedy = EditTexts::tr("Say why, for those who read the plan later.")};
    Restriction wanted = restriction;
    wanted.reason = restriction.reason.trimmed();
    const bool isNew = wanted.id.isEmpty();
    for (int n = 1; wanted.id.isEmpty(); ++n)
        if (const QString id = u"p%1"_s.arg(n); !plan.restrictions.contains(id))
            wanted.id = id;
    PlanChanges changes(plan,
                        isNew ? EditTexts::tr("Add path restriction") : EditTexts::tr("Change path restriction"));
    changes.put(wanted);
    return changes.edit();
}

PlanEdit removeRestrictions(const Plan &plan, const QStringList &ids)
{
    PlanChanges changes(plan, EditTexts::tr("Remove path restriction"));
    for (const QString &id : ids)
        changes.remove(u"restrictions"_s, id);
    return changes.edit();
}

QString restrictionWords(const Plan &plan, const Restriction &restriction)
{
    const auto zone = [&plan](const QString &id) {
        return id.isEmpty() ? EditTexts::tr("any zone") : labelOf(plan, {u"zones"_s, id});
    };
    const QString gateway = labelOf(plan, {u"gateways"_s, restriction.gateway});
    const QString words =
        EditTexts::tr("Not through %1: %2 → %3").arg(gateway, zone(restriction.from), zone(restriction.to));
    return restriction.requirement.isEmpty() ? words
                                             : EditTexts::tr("%1, only %2").arg(words, restriction.requirement);
}

} // namespace portolan
