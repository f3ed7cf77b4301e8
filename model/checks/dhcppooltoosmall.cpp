// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelffixes.h"
#include <QtCore/QHash>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"dhcp-pool-too-small"_s,
            u"A-15"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "A DHCP pool is too small")),
            {}};
}

QList<Finding> run(const CheckInput &input)
{
    QHash<QString, qint64> wanted;
    const QList<int> asking = input.devicesThat([](const Device &device) {
        return std::any_of(device.interfaces.begin(), device.interfaces.end(),
                           [](const DeviceInterface &each) { return each.dhcp && each.addresses.isEmpty(); });
    });
    for (int d : asking)
        for (const DeviceInterface &interface : input.plan.devices.at(d).interfaces)
            if (interface.dhcp && interface.addresses.isEmpty())
                wanted[interface.zone] += input.plan.devices.at(d).count;
    if (wanted.isEmpty())
        return {};
    const Texts &texts = input.texts;
    QList<Finding> findings;
    for (const Zone &zone : input.plan.zones) {
        const quint64 room = addressCount(ofFamily(poolOf(zone), 4));
        const quint64 clients = quint64(wanted.value(zone.id));
        if (room == 0 || clients <= room)
            continue;
        Words words;
        words.text = texts.translate("DhcpPoolTooSmallCheck", "The DHCP pool of %1 is too small.")
                         .arg(zoneName(input, zone.id));
        words.needs = texts.translate("DhcpPoolTooSmallCheck", "%n addresses, one for each device that asks.",
                                      nullptr, int(clients));
        words.found = QString::number(room);
        words.remedy = texts.translate("DhcpPoolTooSmallCheck", "Extend the pool, or give fixed addresses.");
        Finding &found = report(findings, about(), Finding::Severity::Warning, {{u"zones"_s, zone.id}}, words);
        FreeAddresses free(input);
        const QString more = free.take(zone.id, clients - room, 4);
        if (const AddressSet set = addressesNamed({more}); !set.isEmpty()) {
            const QString range = set.begin()->first.text() + u'-' + set.begin()->last.text();
            found.fixes.append(changeZone(texts.translate("DhcpPoolTooSmallCheck", "Add %1 to the pool of %2.")
                                              .arg(range, zoneName(input, zone.id)),
                                          zone.id, [range](Zone &mended) { mended.dhcp.append(range); }));
        }
    }
    return findings;
}

} // namespace

Check check_dhcppooltoosmall()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
