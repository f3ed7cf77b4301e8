// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelffixes.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"box-address-outside-zone"_s,
            u"H-03"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "The zone does not hold the address of a box")),
            {}};
}

QList<Finding> run(const CheckInput &input)
{
    const Texts &texts = input.texts;
    FreeAddresses room(input);
    QList<Finding> findings;
    for (const Gateway &gateway : input.plan.gateways)
        for (const GatewayBox &box : gateway.boxes)
            for (auto own = box.addresses.cbegin(); own != box.addresses.cend(); ++own) {
                const GatewayInterface *interface = gateway.interface(own.key());
                Words words;
                const QString name = listed(texts, {box.label()}), pair = listed(texts, {gateway.label()});
                if (!interface) {
                    words.text =
                        texts
                            .translate("BoxAddressOutsideZoneCheck",
                                       "%1 of %2 has addresses at %3, an interface that the pair does not have.")
                            .arg(name, pair, listed(texts, {own.key()}));
                    words.needs = texts.translate("BoxAddressOutsideZoneCheck", "An interface of the pair.");
                    words.found = listed(texts, {own.key()});
                    words.remedy = texts.translate("BoxAddressOutsideZoneCheck",
                                                   "Name an interface of the pair, or remove the addresses.");
                    report(findings, about(), Finding::Severity::Error, {{u"gateways"_s, gateway.id}}, words,
                           u"%1/%2/%3"_s.arg(gateway.id, box.id, own.key()))
                        .fixes.append(changeGateway(
                            texts.translate("BoxAddressOutsideZoneCheck", "Remove these addresses of %1.")
                                .arg(name),
                            gateway.id, [boxId = box.id, key = own.key()](Gateway &mended) {
                                for (GatewayBox &each : mended.boxes)
                                    if (each.id == boxId)
                                        each.addresses.remove(key);
                            }));
                    continue;
                }
                const Zone *zone = input.plan.zones.find(interface->zone);
                const AddressSet space = zone ? subnetsOf(*zone) : AddressSet();
                const AddressSet stray = space.isEmpty() ? AddressSet() : addressesNamed(*own).minus(space);
                if (stray.isEmpty())
                    continue;
                words.text = texts
                                 .translate("BoxAddressOutsideZoneCheck",
                                            "The zone %1 does not hold the address of the box %2 of %3.")
                                 .arg(zoneName(input, zone->id), name, pair);
                words.needs = listed(texts, zone->subnets);
                words.found = listed(texts, addressTexts(stray));
                words.remedy =
                    texts.translate("BoxAddressOutsideZoneCheck", "Give the box an address of the zone.");
                Finding &found = report(findings, about(), Finding::Severity::Error,
                                        {{u"gateways"_s, gateway.id}, {u"zones"_s, zone->id}}, words,
                                        u"%1/%2/%3"_s.arg(gateway.id, box.id, own.key()));
                NewAddresses news{
                    u"gateways"_s, gateway.id, own.key(), box.id, {}, gateway.label() + u' ' + box.label(), {}};
                if (room.replace(news, *own, stray, zone->id))
                    if (const auto fix = givingAddresses(texts, {news}))
                        found.fixes.append(*fix);
            }
    return findings;
}

} // namespace

Check check_boxaddressoutsidezone()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
