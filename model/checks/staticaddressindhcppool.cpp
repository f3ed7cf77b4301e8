// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fixed addresses that the DHCP server may give to somebody else.
#include "model/checks/shelffixes.h"

#include <QtCore/QHash>
#include <QtCore/QMap>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"static-address-in-dhcp-pool"_s,
            u"A-04"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "A fixed address lies in a DHCP pool")),
            {}};
}

QList<Finding> run(const CheckInput &input)
{
    const Texts &texts = input.texts;
    QHash<QString, AddressSet> pools;
    for (const Zone &zone : input.plan.zones)
        if (!zone.dhcp.isEmpty())
            pools.insert(zone.id, poolOf(zone));
    if (pools.isEmpty())
        return {};
    QMap<QString, QList<int>> devices;
    QMap<QString, QList<AddressRange>> inside;
    QMap<QString, QList<NewAddresses>> news;
    QSet<QString> full; // zones without room for all
    FreeAddresses room(input);
    for (int d = 0; d < input.plan.devices.size(); ++d)
        for (const DeviceInterface &interface : input.plan.devices.at(d).interfaces) {
            if (interface.dhcp || !pools.contains(interface.zone))
                continue;
            const AddressSet both = addressesNamed(interface.addresses).intersected(pools.value(interface.zone));
            if (both.isEmpty())
                continue;
            inside[interface.zone] += both.parts();
            const Device &device = input.plan.devices.at(d);
            NewAddresses fresh{u"devices"_s, device.id, interface.id, {}, {}, device.label(), {}};
            if (room.replace(fresh, interface.addresses, both, interface.zone))
                news[interface.zone].append(fresh);
            else
                full.insert(interface.zone);
            if (devices[interface.zone].isEmpty() || devices[interface.zone].last() != d)
                devices[interface.zone].append(d);
        }
    QList<Finding> findings;
    for (auto one = devices.cbegin(); one != devices.cend(); ++one) {
        const AddressSet both(inside.value(one.key()));
        Words words;
        words.text = texts
                         .translate("StaticAddressInDhcpPoolCheck",
                                    "The DHCP pool of %1 may give away the fixed address of %2.")
                         .arg(zoneName(input, one.key()), deviceNames(input, *one));
        words.needs = texts.translate("StaticAddressInDhcpPoolCheck", "Fixed addresses outside %1.")
                          .arg(listed(texts, input.plan.zones.find(one.key())->dhcp));
        words.found = listed(texts, addressTexts(both));
        words.remedy =
            texts.translate("StaticAddressInDhcpPoolCheck",
                            "Move the address out of the pool, shrink the pool, or reserve the address.");
        QList<Subject> subjects = deviceSubjects(input, *one);
        subjects.append({u"zones"_s, one.key()});
        Finding &found = report(findings, about(), Finding::Severity::Warning, subjects, words, one.key());
        if (!full.contains(one.key()))
            if (const auto fix = givingAddresses(texts, news.value(one.key())))
                found.fixes.append(*fix);
        const QStringList ranges = rangesWithout(input.plan.zones.find(one.key())->dhcp, both);
        found.fixes.append(
            changeZone(texts.translate("StaticAddressInDhcpPoolCheck", "Take %1 out of the pool of %2.")
                           .arg(words.found, zoneName(input, one.key())),
                       one.key(), [ranges](Zone &mended) { mended.dhcp = ranges; }));
    }
    return findings;
}

} // namespace

Check check_staticaddressindhcppool()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
