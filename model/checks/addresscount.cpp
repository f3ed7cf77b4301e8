// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Devices that stand for more things than they have addresses.
#include "model/checks/shelffixes.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {
        u"address-count"_s,
        u"A-07"_s,
        QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "A device that stands for several has too few addresses")),
        {}};
}

QList<Finding> run(const CheckInput &input)
{
    const Texts &texts = input.texts;
    QList<Finding> findings;
    FreeAddresses room(input);
    for (int d : input.devicesThat([](const Device &device) { return device.count > 1; })) {
        const Device &device = input.plan.devices.at(d);
        for (const DeviceInterface &interface : device.interfaces) {
            const AddressSet set = ofFamily(addressesNamed(interface.addresses), 4);
            quint64 addresses = 0;
            for (const AddressRange &range : set)
                addresses += range.last.low - range.first.low + 1;
            if (addresses == 0 || addresses >= quint64(device.count))
                continue;
            Words words;
            words.text = texts.translate("AddressCountCheck", "%1 stands for more devices than it has addresses.")
                             .arg(listed(texts, {device.label()}));
            words.needs = texts.translate("AddressCountCheck", "%n addresses.", nullptr, device.count);
            words.found = QString::number(addresses);
            words.remedy =
                texts.translate("AddressCountCheck", "Give the missing addresses, or correct the count.");
            Finding &found = report(findings, about(), Finding::Severity::Warning, {{u"devices"_s, device.id}},
                                    words, device.id + u'/' + interface.id);
            const QString more = room.take(interface.zone, quint64(device.count) - addresses, 4);
            if (more.isEmpty())
                continue;
            const NewAddresses news{
                u"devices"_s,   device.id, interface.id, {}, interface.addresses + QStringList{more},
                device.label(), more};
            if (const auto fix = givingAddresses(texts, {news}))
                found.fixes.append(*fix);
        }
    }
    return findings;
}

} // namespace

Check check_addresscount()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
