// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelffixes.h"
#include "model/checks/shelfmulticast.h"
#include "model/paths/topology.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"unknown-querier"_s,
            u"M-05"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "The querier of a zone is not in it")),
            {}};
}

/// In the zone, or in one that a bridge makes one segment with it.
bool isIn(const WatchedPlan &plan, const Topology &topology, const QString &id, const QString &zone)
{
    auto within = [&](const auto &interfaces) {
        return std::any_of(interfaces.begin(), interfaces.end(),
                           [&](const auto &each) { return topology.sameSegment(each.zone, zone); });
    };
    const Gateway *gateway = plan.gateways.find(id);
    const Device *device = plan.devices.find(id);
    return (gateway && within(gateway->interfaces)) || (device && within(device->interfaces));
}

QList<Finding> run(const CheckInput &input)
{
    const Texts &texts = input.texts;
    QList<Finding> findings;
    const bool any = std::any_of(input.plan.zones.begin(), input.plan.zones.end(),
                                 [](const Zone &zone) { return !zone.querier.isEmpty(); });
    if (!any)
        return {};
    const Plan plan = input.plan.only(Part::Zones | Part::Gateways);
    const Topology topology(plan);
    for (const Zone &zone : input.plan.zones) {
        if (zone.querier.isEmpty() || isIn(input.plan, topology, zone.querier, zone.id))
            continue;
        const QString name = zoneName(input, zone.id);
        Words words;
        words.text =
            texts.translate("UnknownQuerierCheck", "%1 shall send the queries of %2, but has no interface there.")
                .arg(listed(texts, {zone.querier}), name);
        words.needs = texts.translate("UnknownQuerierCheck", "A gateway or device with an interface in the zone.");
        words.found =
            input.plan.gateways.contains(zone.querier) || input.plan.devices.contains(zone.querier)
                ? texts.translate("UnknownQuerierCheck", "It lies in another zone; queries never cross one.")
                : texts.translate("UnknownQuerierCheck", "The plan has no such gateway or device.");
        words.remedy = texts.translate("UnknownQuerierCheck", "Choose a gateway of the zone, or none.");
        Finding &found = report(findings, about(), Finding::Severity::Error, {{u"zones"_s, zone.id}}, words);
        for (const Gateway *gateway : gatewaysIn(input.plan, zone.id))
            found.fixes.append(changeZone(texts.translate("UnknownQuerierCheck", "Let %1 be the querier of %2.")
                                              .arg(listed(texts, {gateway->label()}), name),
                                          zone.id, [id = gateway->id](Zone &mended) { mended.querier = id; }));
        if (found.fixes.isEmpty() && !zone.igmpSnooping)
            found.fixes.append(
                changeZone(texts.translate("UnknownQuerierCheck", "Name no querier for %1.").arg(name), zone.id,
                           [](Zone &mended) { mended.querier.clear(); }));
    }
    return findings;
}

} // namespace

Check check_unknownquerier()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
