// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelffixes.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"bridge-subnets"_s,
            u"Z-06"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "A bridge joins zones that do not share a subnet")),
            {}};
}

QList<Finding> run(const CheckInput &input)
{
    const Texts &texts = input.texts;
    QList<Finding> findings;
    for (const Gateway &gateway : input.plan.gateways) {
        if (!gateway.bridge)
            continue;
        QList<const Zone *> zones, bare;
        QStringList names;
        AddressSet common;
        bool differ = false;
        for (const GatewayInterface &interface : gateway.interfaces) {
            const Zone *zone = input.plan.zones.find(interface.zone);
            if (!zone || zones.contains(zone))
                continue;
            const AddressSet own = subnetsOf(*zone);
            zones.append(zone);
            names.append(
                u"%1 (%2)"_s.arg(zone->label(), zone->subnets.isEmpty() ? u"-"_s : zone->subnets.join(u", "_s)));
            if (own.isEmpty())
                bare.append(zone);
            differ |= !own.isEmpty() && !common.isEmpty() && own != common;
            common = own.isEmpty() ? common : own;
        }
        if (!differ && (bare.isEmpty() || common.isEmpty()))
            continue;
        const QString name = listed(texts, {gateway.label()});
        Words words;
        words.text =
            texts.translate("BridgeSubnetsCheck", "%1 bridges zones that do not share their subnets.").arg(name);
        words.needs = texts.translate(
            "BridgeSubnetsCheck", "The same subnets on all sides: a bridge forwards frames and routes nothing.");
        words.found = listed(texts, names);
        words.remedy =
            texts.translate("BridgeSubnetsCheck", "Give the zones the same subnets, or make it a router.");
        QList<Subject> subjects{{u"gateways"_s, gateway.id}};
        for (const Zone *zone : zones)
            subjects.append({u"zones"_s, zone->id});
        Finding &found = report(findings, about(), Finding::Severity::Error, subjects, words, gateway.id);
        if (!differ && bare.size() == 1)
            found.fixes.append(changeZone(
                texts.translate("BridgeSubnetsCheck", "Give %1 the subnet %2.")
                    .arg(zoneName(input, bare.first()->id), addressTexts(common).join(u", "_s)),
                bare.first()->id, [subnets = addressTexts(common)](Zone &mended) { mended.subnets = subnets; }));
        FreeAddresses room(input);
        QList<NewAddresses> news;
        bool complete = true;
        for (const GatewayInterface &interface : gateway.interfaces)
            if (interface.addresses.isEmpty()) {
                const QString address = room.take(interface.zone, 1, 0, true);
                complete &= !address.isEmpty();
                news.append({u"gateways"_s, gateway.id, interface.id, {}, {address}, gateway.label(), address});
            }
        if (complete)
            found.fixes.append({texts.translate("BridgeSubnetsCheck", "Make %1 a router.").arg(name),
                                [id = gateway.id, news](Plan &plan) {
                                    changeIn(plan.gateways, id, [](Gateway &mended) { mended.bridge = false; });
                                    for (const NewAddresses &one : news)
                                        setAddresses(plan, one);
                                }});
    }
    return findings;
}

} // namespace

Check check_bridgesubnets()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
