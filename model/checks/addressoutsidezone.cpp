// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses of devices that lie outside the subnets of their zone.
#include "model/checks/shelffixes.h"

#include <QtCore/QHash>
#include <QtCore/QMap>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"address-outside-zone"_s,
            u"A-03"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "A device has an address that its zone does not hold")),
            {}};
}

QList<Finding> run(const CheckInput &input)
{
    const Texts &texts = input.texts;
    QList<Finding> findings;
    const QHash<QString, AddressSet> subnets = input.remembered([&input] { return subnetsOfZones(input); });
    auto strayOf = [&subnets](const DeviceInterface &interface) {
        const auto space = subnets.find(interface.zone);
        return space == subnets.end() || space->isEmpty() ? AddressSet()
                                                          : addressesNamed(interface.addresses).minus(*space);
    };
    const QList<int> strangers = input.devicesThat([&strayOf](const Device &device) {
        return std::any_of(device.interfaces.begin(), device.interfaces.end(),
                           [&](const DeviceInterface &each) { return !strayOf(each).isEmpty(); });
    });
    QMap<QString, QList<int>> devices; // by zone
    QMap<QString, AddressSet> outside;
    QMap<QString, QList<NewAddresses>> news;
    QSet<QString> full; // zones without room for all
    FreeAddresses room(input);
    for (int d : strangers)
        for (const DeviceInterface &interface : input.plan.devices.at(d).interfaces) {
            const AddressSet stray = strayOf(interface);
            if (stray.isEmpty())
                continue;
            outside[interface.zone] = outside.value(interface.zone).united(stray);
            const Device &device = input.plan.devices.at(d);
            NewAddresses fresh{u"devices"_s, device.id, interface.id, {}, {}, device.label(), {}};
            if (room.replace(fresh, interface.addresses, stray, interface.zone))
                news[interface.zone].append(fresh);
            else
                full.insert(interface.zone);
            if (devices[interface.zone].isEmpty() || devices[interface.zone].last() != d)
                devices[interface.zone].append(d);
        }
    for (auto one = devices.cbegin(); one != devices.cend(); ++one) {
        const QString zone = zoneName(input, one.key());
        Words words;
        words.text = texts.translate("AddressOutsideZoneCheck", "The zone %1 does not hold the address of %2.")
                         .arg(zone, deviceNames(input, *one));
        words.needs = listed(texts, input.plan.zones.find(one.key())->subnets);
        words.found = listed(texts, addressTexts(outside.value(one.key())));
        words.remedy = texts.translate("AddressOutsideZoneCheck",
                                       "Correct the address, move the device, or add the subnet to the zone.");
        QList<Subject> subjects = deviceSubjects(input, *one);
        subjects.append({u"zones"_s, one.key()});
        Finding &found = report(findings, about(), Finding::Severity::Error, subjects, words, one.key());
        if (!full.contains(one.key()))
            if (const auto fix = givingAddresses(texts, news.value(one.key())))
                found.fixes.append(*fix);
    }
    return findings;
}

} // namespace

Check check_addressoutsidezone()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
