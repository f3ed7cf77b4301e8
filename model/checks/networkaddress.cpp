// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelffixes.h"
#include <QtCore/QHash>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"network-address"_s,
            u"A-14"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "A host has an address that no host may have")),
            {}};
}

/// What no host may have anywhere.
const AddressSet &neverHosts()
{
    static const AddressSet never = addressesNamed(
        {u"0.0.0.0/8"_s, u"127.0.0.0/8"_s, u"224.0.0.0/4"_s, u"240.0.0.0/4"_s, u"::/127"_s, u"ff00::/8"_s});
    return never;
}

/// The network and broadcast addresses of the IPv4 subnets, the routers' anycast of the IPv6 ones.
AddressSet reserved(const Zone &zone)
{
    QList<AddressRange> parts;
    for (const Cidr &cidr : toCidrs(subnetsOf(zone))) {
        const bool four = cidr.address.family == 4;
        if (cidr.prefix > (four ? 30 : 126))
            continue;
        parts.append({cidr.address, cidr.address});
        if (const auto whole = readAddresses(cidr.text()); four && whole)
            parts.append({whole->begin()->last, whole->begin()->last});
    }
    return AddressSet(parts);
}

QList<Finding> run(const CheckInput &input)
{
    const QHash<QString, AddressSet> bad = input.remembered([&input] { // by zone
        QHash<QString, AddressSet> sets;
        for (const Zone &zone : input.plan.zones)
            sets.insert(zone.id, reserved(zone).united(neverHosts()));
        return sets;
    });
    const QList<int> suspects = input.devicesThat([&bad](const Device &device) {
        return std::any_of(device.interfaces.begin(), device.interfaces.end(), [&](const DeviceInterface &each) {
            const auto zone = bad.find(each.zone);
            return zone != bad.end() && addressesNamed(each.addresses).intersects(*zone);
        });
    });
    const Texts &texts = input.texts;
    FreeAddresses room(input);
    QList<Finding> findings;
    auto look = [&](const QString &table, const QString &id, const QString &label, const QString &interface,
                    const QString &zone, const QStringList &addresses) {
        const AddressSet whole = addressesNamed(addresses), wrong = whole.intersected(bad.value(zone));
        const Zone *where = wrong.isEmpty() ? nullptr : input.plan.zones.find(zone);
        // A device that stands for a whole subnet, or for hosts outside, has its ends too.
        if (!where || where->external || whole == subnetsOf(*where))
            return;
        Words words;
        words.text = texts.translate("NetworkAddressCheck", "%1 is no address for a host: %2.")
                         .arg(listed(texts, addressTexts(wrong)), listed(texts, {label}));
        words.needs = texts.translate("NetworkAddressCheck", "An address of a host in %1.")
                          .arg(where->subnets.isEmpty() ? zoneName(input, zone) : listed(texts, where->subnets));
        words.found =
            texts.translate("NetworkAddressCheck",
                            "The address of a network, of everybody in it, of a group, or of the machine itself.");
        words.remedy = texts.translate("NetworkAddressCheck", "Give another address.");
        Finding &found =
            report(findings, about(), Finding::Severity::Error, {{table, id}}, words, id + u'/' + interface);
        NewAddresses news{table, id, interface, {}, {}, label, {}};
        if (room.replace(news, addresses, wrong, zone))
            if (const auto fix = givingAddresses(texts, {news}))
                found.fixes.append(*fix);
    };
    for (int d : suspects) {
        const Device &device = input.plan.devices.at(d);
        for (const DeviceInterface &interface : device.interfaces)
            look(u"devices"_s, device.id, device.label(), interface.id, interface.zone, interface.addresses);
    }
    for (const Gateway &gateway : input.plan.gateways)
        for (const GatewayInterface &interface : gateway.interfaces)
            look(u"gateways"_s, gateway.id, gateway.label(), interface.id, interface.zone, interface.addresses);
    return findings;
}

} // namespace

Check check_networkaddress()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
