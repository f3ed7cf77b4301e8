// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Zones in which nothing lies.
#include "model/checks/shelffixes.h"

#include <QtCore/QSet>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"unused-zone"_s,
            u"Z-01"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "Nothing lies in a zone")),
            {}};
}

QList<Finding> run(const CheckInput &input)
{
    QSet<QString> used;
    for (const Device &device : input.plan.devices)
        for (const DeviceInterface &interface : device.interfaces)
            used.insert(interface.zone);
    for (const CustomRequirement &requirement : input.plan.requirements)
        used << requirement.from << requirement.to;
    QSet<QString> joined;
    for (const Gateway &gateway : input.plan.gateways)
        for (const GatewayInterface &interface : gateway.interfaces)
            joined.insert(interface.zone);
    for (const QList<Path> &paths : input.paths.byFlow)
        for (const Path &path : paths)
            used << path.fromZone << path.toZone;
    const Texts &texts = input.texts;
    QList<Finding> findings;
    for (const Zone &zone : input.plan.zones) {
        // A zone between gateways holds no device and is of use all the same.
        int gateways = 0;
        for (const Gateway &gateway : input.plan.gateways)
            gateways += std::any_of(gateway.interfaces.begin(), gateway.interfaces.end(),
                                    [&zone](const GatewayInterface &each) { return each.zone == zone.id; });
        if (used.contains(zone.id) || gateways > 1)
            continue;
        Words words;
        words.text =
            texts.translate("UnusedZoneCheck", "Nothing lies in the zone %1.").arg(zoneName(input, zone.id));
        words.needs =
            texts.translate("UnusedZoneCheck", "A device, a requirement, or a way that leads through it.");
        words.found = joined.contains(zone.id) ? texts.translate("UnusedZoneCheck", "One gateway and no device.")
                                               : texts.translate("UnusedZoneCheck", "No gateway and no device.");
        words.remedy = texts.translate("UnusedZoneCheck", "Put devices into it, or remove it.");
        report(findings, about(), Finding::Severity::Info, {{u"zones"_s, zone.id}}, words)
            .fixes.append(withoutZone(
                texts.translate("UnusedZoneCheck", "Remove the zone %1.").arg(zoneName(input, zone.id)), zone.id));
    }
    return findings;
}

} // namespace

Check check_unusedzone()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
