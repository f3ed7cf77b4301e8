// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/zoneedits.h"
#include "model/editing/deviceedits.h"

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

PlanEdit setTexts(const Plan &plan, const QStringList &zones, const QString &name, QStringList Zone::*member,
                  const QStringList &texts)
{
    PlanChanges changes(plan, name);
    for (const QString &id : zones) {
        const Zone *zone = plan.zones.find(id);
        if (!zone)
            continue;
        Zone changed = *zone;
        changed.*member = texts;
        changes.put(changed);
    }
    return changes.edit();
}

Error noName(const QString &text)
{
    return {.what = EditTexts::tr("“%1” is no address.").arg(text),
            .remedy = EditTexts::tr("Write it as 10.0.0.0/24 or 10.0.0.200-10.0.0.250.")};
}

} // namespace

PlanEdit placeZone(const Plan &plan, const QRectF &where, bool external)
{
    QSet<QString> names;
    for (const Zone &zone : plan.zones)
        names.insert(zone.label());
    Zone zone;
    zone.external = external;
    zone.name = EditTexts::tr("Internet");
    for (int n = 1; !external || names.contains(zone.name); ++n) {
        zone.name = (external ? EditTexts::tr("External %1") : EditTexts::tr("Zone %1")).arg(n);
        if (!names.contains(zone.name))
            break;
    }
    zone.id = freeId(plan, idFrom(zone.name));
    PlanChanges changes(plan, EditTexts::tr("Place %1").arg(zone.name));
    changes.put(zone);
    Placement placement;
    placement.id = zone.id;
    placement.x = where.x();
    placement.y = where.y();
    placement.width = where.width();
    placement.height = where.height();
    changes.put(placement);
    return changes.edit();
}

Result<PlanEdit> setSubnets(const Plan &plan, const QStringList &zones, const QString &text)
{
    const Result<QStringList> subnets = readAddressList(text);
    if (!subnets)
        return subnets.error();
    for (const QString &subnet : *subnets)
        if (!readAddresses(subnet))
            return noName(subnet);
    return setTexts(plan, zones, EditTexts::tr("Set subnets"), &Zone::subnets, *subnets);
}

Result<PlanEdit> setDhcpRanges(const Plan &plan, const QStringList &zones, const QString &text)
{
    const Result<QStringList> ranges = readAddressList(text);
    if (!ranges)
        return ranges.error();
    for (const QString &range : *ranges) {
        const Result<AddressSet> set = readAddresses(range);
        if (!set)
            return noName(range);
        for (const QString &id : zones) {
            const Zone *zone = plan.zones.find(id);
            AddressSet space;
            for (const QString &subnet : zone ? zone->subnets : QStringList())
                if (const Result<AddressSet> one = readSubnet(subnet))
                    space = space.united(*one);
            if (zone && !space.isEmpty() && !space.contains(*set))
                return Error{.what =
                                 EditTexts::tr("%1 does not lie in the subnets of %2.").arg(range, zone->label()),
                             .remedy = EditTexts::tr("Choose a range inside %1.").arg(zone->subnets.join(u", "_s))};
        }
    }
    return setTexts(plan, zones, EditTexts::tr("Set DHCP ranges"), &Zone::dhcp, *ranges);
}

} // namespace portolan
