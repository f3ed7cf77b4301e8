// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Devices without an interface in a zone of the plan.
#include "model/checks/shelffixes.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"device-without-zone"_s,
            u"Z-03"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "A device lies in no zone")),
            {}};
}

QList<Finding> run(const CheckInput &input)
{
    const QList<int> devices = input.devicesThat([&input](const Device &device) {
        return device.interfaces.isEmpty() ||
               std::any_of(device.interfaces.begin(), device.interfaces.end(),
                           [&input](const DeviceInterface &each) { return !input.plan.zones.contains(each.zone); });
    });
    if (devices.isEmpty())
        return {};
    const Texts &texts = input.texts;
    QList<Finding> findings;
    Words words;
    words.text =
        texts.translate("DeviceWithoutZoneCheck", "No zone is given for %1.").arg(deviceNames(input, devices));
    words.needs = texts.translate("DeviceWithoutZoneCheck", "Every interface in a zone of the plan.");
    words.found =
        texts.translate("DeviceWithoutZoneCheck", "No interface, or one without a zone: no way leads there.");
    words.remedy = texts.translate("DeviceWithoutZoneCheck", "Drag it into a zone.");
    Finding &found =
        report(findings, about(), Finding::Severity::Error, deviceSubjects(input, devices), words, u"all"_s);
    QList<const Zone *> inside;
    for (const Zone &zone : input.plan.zones)
        if (!zone.external)
            inside.append(&zone);
    if (inside.size() != 1)
        return findings; // which one is meant is not for us to guess
    struct Moved
    {
        QString device;
        QString address; // for one without any
    };
    QList<Moved> moved;
    FreeAddresses room(input);
    for (int d : devices) {
        const Device &device = input.plan.devices.at(d);
        moved.append({device.id, device.interfaces.isEmpty() ? room.take(inside.first()->id, quint64(device.count))
                                                             : QString()});
    }
    found.fixes.append({texts.translate("DeviceWithoutZoneCheck", "Put %1 into %2.")
                            .arg(deviceNames(input, devices), zoneName(input, inside.first()->id)),
                        [moved, zone = inside.first()->id](Plan &plan) {
                            for (const Moved &one : moved)
                                changeIn(plan.devices, one.device, [&](Device &device) {
                                    if (device.interfaces.isEmpty())
                                        device.interfaces.append(
                                            {u"primary"_s,
                                             zone,
                                             one.address.isEmpty() ? QStringList() : QStringList{one.address},
                                             false,
                                             {}});
                                    for (DeviceInterface &interface : device.interfaces)
                                        if (!plan.zones.contains(interface.zone))
                                            interface.zone = zone;
                                });
                        }});
    return findings;
}

} // namespace

Check check_devicewithoutzone()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
