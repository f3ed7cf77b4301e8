// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelffixes.h"
#include <QtCore/QHash>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"zone-without-subnet"_s,
            u"A-09"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "A zone with addresses has no subnet")),
            {}};
}

/// The one network of usual size that holds them all: /24, or /64 in IPv6.
QString commonSubnet(const AddressSet &set)
{
    if (set.isEmpty() || set.begin()->first.isSymbol())
        return {};
    const auto subnet =
        readSubnet(set.begin()->first.text() + (set.begin()->first.family == 4 ? u"/24"_s : u"/64"_s));
    return subnet && subnet->contains(set) ? toCidrs(*subnet).first().text() : QString();
}

QList<Finding> run(const CheckInput &input)
{
    QHash<QString, QList<AddressRange>> addresses; // by zone without a subnet
    for (const Zone &zone : input.plan.zones)
        if (!zone.external && zone.subnets.isEmpty())
            addresses.insert(zone.id, {});
    if (addresses.isEmpty())
        return {};
    auto add = [&addresses](const auto &interfaces) {
        for (const auto &interface : interfaces)
            if (const auto zone = addresses.find(interface.zone); zone != addresses.end())
                *zone += addressesNamed(interface.addresses).parts();
    };
    for (const Device &device : input.plan.devices)
        add(device.interfaces);
    for (const Gateway &gateway : input.plan.gateways)
        add(gateway.interfaces);
    AddressSet held;
    for (const Zone &zone : input.plan.zones)
        held = held.united(subnetsOf(zone));
    const Texts &texts = input.texts;
    QList<Finding> findings;
    for (const Zone &zone : input.plan.zones) {
        const AddressSet set(addresses.value(zone.id));
        if (set.isEmpty())
            continue;
        Words words;
        words.text =
            texts.translate("ZoneWithoutSubnetCheck", "The zone %1 has no subnet, but things in it have addresses.")
                .arg(zoneName(input, zone.id));
        words.needs =
            texts.translate("ZoneWithoutSubnetCheck",
                            "Its subnets; without them nothing can say whether an address is right or free.");
        words.found = listed(texts, addressTexts(set));
        words.remedy = texts.translate("ZoneWithoutSubnetCheck", "Enter the subnets of the zone.");
        Finding &found = report(findings, about(), Finding::Severity::Warning, {{u"zones"_s, zone.id}}, words);
        QStringList subnets;
        for (int family : {4, 6})
            if (const AddressSet own = ofFamily(set, family); !own.isEmpty())
                subnets.append(commonSubnet(own));
        if (!subnets.contains(QString()) && !addressesNamed(subnets).intersects(held))
            found.fixes.append(changeZone(texts.translate("ZoneWithoutSubnetCheck", "Give %1 the subnet %2.")
                                              .arg(zoneName(input, zone.id), subnets.join(u", "_s)),
                                          zone.id, [subnets](Zone &mended) { mended.subnets = subnets; }));
    }
    return findings;
}

} // namespace

Check check_zonewithoutsubnet()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
