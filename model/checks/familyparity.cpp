// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelffixes.h"
#include <QtCore/QHash>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"family-parity"_s,
            u"A-11"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "A dual-stack zone holds devices of one family")),
            {}};
}

QList<Finding> run(const CheckInput &input)
{
    QHash<QString, QList<std::pair<int, const DeviceInterface *>>> members; // of dual-stack zones, by zone
    QSet<QString> dual;
    for (const Zone &zone : input.plan.zones)
        if (!zone.external && familiesOf(subnetsOf(zone)) == 3)
            dual.insert(zone.id);
    if (dual.isEmpty())
        return {};
    for (int d = 0; d < input.plan.devices.size(); ++d)
        for (const DeviceInterface &interface : input.plan.devices.at(d).interfaces)
            if (dual.contains(interface.zone) && !interface.dhcp &&
                familiesOf(addressesNamed(interface.addresses)) == 1)
                members[interface.zone].append({d, &interface});
    const Texts &texts = input.texts;
    FreeAddresses room(input);
    QList<Finding> findings;
    for (const Zone &zone : input.plan.zones) {
        const auto these = members.value(zone.id);
        if (these.isEmpty())
            continue;
        Unique<int> devices;
        QList<NewAddresses> news;
        for (const auto &[d, interface] : these) {
            const Device &device = input.plan.devices.at(d);
            devices.add(d);
            if (const QString address = room.take(zone.id, quint64(device.count), 6); !address.isEmpty())
                news.append({u"devices"_s,
                             device.id,
                             interface->id,
                             {},
                             interface->addresses + QStringList{address},
                             device.label(),
                             address});
        }
        Words words;
        words.text =
            texts.translate("FamilyParityCheck", "%1 speaks IPv4 and IPv6, but only IPv4 is planned for %2.")
                .arg(zoneName(input, zone.id), deviceNames(input, devices.items()));
        words.needs = texts.translate("FamilyParityCheck", "Addresses of both families, so that rules name both.");
        words.found = texts.translate(
            "FamilyParityCheck",
            "IPv4 only; an IPv6 address that a device gives itself is in no rule and is denied at every filter.");
        words.remedy =
            texts.translate("FamilyParityCheck", "Give IPv6 addresses, or take the IPv6 subnet out of the zone.");
        QList<Subject> subjects = deviceSubjects(input, devices.items());
        subjects.append({u"zones"_s, zone.id});
        Finding &found = report(findings, about(), Finding::Severity::Warning, subjects, words, zone.id);
        if (news.size() == these.size())
            if (const auto fix = givingAddresses(texts, news))
                found.fixes.append(*fix);
        QStringList rest;
        for (const QString &subnet : zone.subnets)
            if (familiesOf(addressesNamed({subnet})) == 1)
                rest.append(subnet);
        bool unused = true; // nobody has an IPv6 address there, so the subnet may go
        for (const Device &device : input.plan.devices)
            for (const DeviceInterface &interface : device.interfaces)
                unused &= interface.zone != zone.id || (familiesOf(addressesNamed(interface.addresses)) & 2) == 0;
        for (const Gateway &gateway : input.plan.gateways)
            for (const GatewayInterface &interface : gateway.interfaces)
                unused &= interface.zone != zone.id || (familiesOf(addressesNamed(interface.addresses)) & 2) == 0;
        if (unused)
            found.fixes.append(changeZone(
                texts.translate("FamilyParityCheck", "Make %1 a zone of IPv4 only.").arg(zoneName(input, zone.id)),
                zone.id, [rest](Zone &mended) { mended.subnets = rest; }));
    }
    return findings;
}

} // namespace

Check check_familyparity()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
