// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelffixes.h"
#include <QtCore/QHash>
#include <QtCore/QMap>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"gateway-address-in-dhcp-pool"_s,
            u"A-13"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "The address of a gateway lies in a DHCP pool")),
            {}};
}

QList<Finding> run(const CheckInput &input)
{
    QMap<QString, Unique<QString>> gateways; // by zone
    QMap<QString, AddressSet> inside;
    QHash<QString, AddressSet> pools;
    for (const Zone &zone : input.plan.zones)
        if (!zone.dhcp.isEmpty())
            pools.insert(zone.id, poolOf(zone));
    for (const Gateway &gateway : input.plan.gateways)
        for (const GatewayInterface &interface : gateway.interfaces) {
            if (!pools.contains(interface.zone))
                continue;
            QStringList fixed = interface.addresses;
            for (const GatewayBox &box : gateway.boxes)
                fixed += box.addresses.value(interface.id);
            for (const Nat &nat : gateway.nat)
                if (nat.interface == interface.id)
                    fixed += nat.outside;
            const AddressSet both = addressesNamed(fixed).intersected(pools.value(interface.zone));
            if (both.isEmpty())
                continue;
            inside[interface.zone] = inside.value(interface.zone).united(both);
            gateways[interface.zone].add(gateway.id);
        }
    const Texts &texts = input.texts;
    QList<Finding> findings;
    for (auto one = gateways.cbegin(); one != gateways.cend(); ++one) {
        const Zone &zone = *input.plan.zones.find(one.key());
        const AddressSet both = inside.value(zone.id);
        QStringList names;
        QList<Subject> subjects;
        for (const QString &id : one->items()) {
            names.append(input.plan.gateways.find(id)->label());
            subjects.append({u"gateways"_s, id});
        }
        subjects.append({u"zones"_s, zone.id});
        Words words;
        words.text = texts
                         .translate("GatewayAddressInDhcpPoolCheck",
                                    "The DHCP pool of %1 may give away an address of the gateway %2.")
                         .arg(zoneName(input, zone.id), listed(texts, names));
        words.needs = texts.translate("GatewayAddressInDhcpPoolCheck", "Addresses of gateways outside %1.")
                          .arg(listed(texts, zone.dhcp));
        words.found = listed(texts, addressTexts(both));
        words.remedy = texts.translate("GatewayAddressInDhcpPoolCheck",
                                       "Shrink the pool, or give the gateway another address.");
        Finding &found = report(findings, about(), Finding::Severity::Error, subjects, words, zone.id);
        const QStringList rest = rangesWithout(zone.dhcp, both);
        found.fixes.append(
            changeZone(texts.translate("GatewayAddressInDhcpPoolCheck", "Take %1 out of the pool of %2.")
                           .arg(listed(texts, addressTexts(both)), zoneName(input, zone.id)),
                       zone.id, [rest](Zone &mended) { mended.dhcp = rest; }));
    }
    return findings;
}

} // namespace

Check check_gatewayaddressindhcppool()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
