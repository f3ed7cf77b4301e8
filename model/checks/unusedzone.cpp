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
    // By zone: how many gateways join it; one between gateways holds no device and is of use all the same.
    QHash<QString, int> joined;
    for (const Gateway &gateway : input.plan.gateways) {
        QSet<QString> zones;
        for (const GatewayInterface &interface : gateway.interfaces)
            zones.insert(interface.zone);
        for (const QString &zone : std::as_const(zones))
            ++joined[zone];
    }
    QSet<QString> bare; // with one gateway or none, where nobody has been seen yet
    for (const Zone &zone : input.plan.zones)
        if (joined.value(zone.id) < 2)
            bare.insert(zone.id);
    for (const CustomRequirement &requirement : input.plan.requirements) {
        bare.remove(requirement.from);
        bare.remove(requirement.to);
    }
    if (!bare.isEmpty())
        for (const Device &device : input.plan.devices)
            for (const DeviceInterface &interface : device.interfaces)
                bare.remove(interface.zone);
    if (!bare.isEmpty())
        for (const QList<Path> &paths : input.paths.byFlow)
            for (const Path &path : paths) {
                bare.remove(path.fromZone);
                bare.remove(path.toZone);
            }
    const Texts &texts = input.texts;
    QList<Finding> findings;
    for (const Zone &zone : input.plan.zones) {
        if (!bare.contains(zone.id))
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
