// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses of gateways that lie outside the subnets of their zone.
#include "model/checks/shelffixes.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {
        u"gateway-address-outside-zone"_s,
        u"A-06"_s,
        QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "A gateway has an address that its zone does not hold")),
        {}};
}

QList<Finding> run(const CheckInput &input)
{
    const Texts &texts = input.texts;
    QList<Finding> findings;
    FreeAddresses room(input);
    for (const Gateway &gateway : input.plan.gateways)
        for (const GatewayInterface &interface : gateway.interfaces) {
            const Zone *zone = input.plan.zones.find(interface.zone);
            const AddressSet space = zone ? subnetsOf(*zone) : AddressSet();
            const AddressSet stray =
                space.isEmpty() ? AddressSet() : addressesNamed(interface.addresses).minus(space);
            if (stray.isEmpty())
                continue;
            Words words;
            words.text = texts
                             .translate("GatewayAddressOutsideZoneCheck",
                                        "The zone %1 does not hold the address of %2 of the gateway %3.")
                             .arg(zoneName(input, zone->id), listed(texts, {interface.systemName()}),
                                  listed(texts, {gateway.label()}));
            words.needs = listed(texts, zone->subnets);
            words.found = listed(texts, addressTexts(stray));
            words.remedy =
                texts.translate("GatewayAddressOutsideZoneCheck",
                                "Correct the address, or put the interface into the zone that holds it.");
            Finding &found = report(findings, about(), Finding::Severity::Error,
                                    {{u"gateways"_s, gateway.id}, {u"zones"_s, zone->id}}, words,
                                    gateway.id + u'/' + interface.id);
            NewAddresses news{u"gateways"_s, gateway.id, interface.id, {}, {}, gateway.label(), {}};
            if (room.replace(news, interface.addresses, stray, zone->id))
                if (const auto fix = givingAddresses(texts, {news}))
                    found.fixes.append(*fix);
        }
    return findings;
}

} // namespace

Check check_gatewayaddressoutsidezone()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
