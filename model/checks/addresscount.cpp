// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Devices that stand for more things than they have addresses, or for far fewer.
#include "model/checks/shelffixes.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {
        u"address-count"_s,
        u"A-07"_s,
        QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "A device has other addresses than it stands for things")),
        {}};
}

constexpr quint64 mostCounted = 1'000'000'000;

/// A lease or two to spare is no fault: more than this for each thing is a network, not their addresses.
constexpr quint64 farTooMany = 4;
/// One thing alone may stand for all of a network that is no larger.
constexpr quint64 mostOfOne = 65536;

/// How many addresses a family of an interface has; hosts of IPv6 choose their own within a /64.
quint64 countOf(const AddressSet &set, int family)
{
    const AddressSet own = ofFamily(set, family);
    const bool small = family == 4 || std::all_of(own.begin(), own.end(), [](const AddressRange &range) {
                           return range.first.high == range.last.high;
                       });
    return small && family == 6 ? 0 : addressCount(own, mostCounted);
}

bool isFarTooMany(quint64 addresses, int things)
{
    return things > 1 ? addresses >= farTooMany * quint64(things) && addresses > quint64(things) + 64
                      : addresses > mostOfOne;
}

/// Only texts of several addresses can be too many.
bool mayBeMany(const Device &device)
{
    return std::any_of(device.interfaces.begin(), device.interfaces.end(), [](const DeviceInterface &interface) {
        return std::any_of(interface.addresses.begin(), interface.addresses.end(),
                           [](const QString &text) { return text.contains(u'/') || text.contains(u'-'); });
    });
}

/// As many of the first addresses as there are things.
QString firstOf(const AddressSet &set, int things)
{
    const AddressRange &range = set.parts().first();
    Address last = range.first;
    last.low += quint64(things) - 1;
    return last < range.first || range.last < last ? QString()
                                                   : addressTexts(AddressSet(range.first, last)).value(0);
}

void reportTooMany(const CheckInput &input, const Device &device, const DeviceInterface &interface,
                   QList<Finding> &findings)
{
    const Texts &texts = input.texts;
    const AddressSet set = addressesNamed(interface.addresses);
    for (int family : {4, 6}) {
        const quint64 addresses = countOf(set, family);
        if (!isFarTooMany(addresses, device.count))
            continue;
        Words words;
        words.text = texts.translate("AddressCountCheck", "%1 has far more addresses than things it stands for.")
                         .arg(listed(texts, {device.label()}));
        words.needs = texts.translate("AddressCountCheck", "%n addresses.", nullptr, device.count);
        words.found = (addresses >= mostCounted ? texts.translate("AddressCountCheck", "A billion or more: %1.")
                                                : QString::number(addresses) + u": %1."_s)
                          .arg(listed(texts, addressTexts(ofFamily(set, family))));
        words.remedy =
            texts.translate("AddressCountCheck", "Name the addresses that they have, or correct the count; "
                                                 "the rules are open to every one of the range.");
        Finding &found = report(findings, about(), Finding::Severity::Warning, {{u"devices"_s, device.id}}, words,
                                device.id + u'/' + interface.id + (family == 4 ? u":many"_s : u":many6"_s));
        const QString first = firstOf(ofFamily(set, family), device.count);
        if (first.isEmpty())
            continue;
        const NewAddresses news{u"devices"_s,
                                device.id,
                                interface.id,
                                {},
                                withoutAddresses(interface.addresses, ofFamily(set, family)) + QStringList{first},
                                device.label(),
                                first};
        if (const auto fix = givingAddresses(texts, {news}))
            found.fixes.append(*fix);
    }
}

QList<Finding> run(const CheckInput &input)
{
    const Texts &texts = input.texts;
    QList<Finding> findings;
    FreeAddresses room(input);
    for (int d : input.devicesThat([](const Device &device) { return device.count > 1 || mayBeMany(device); })) {
        const Device &device = input.plan.devices.at(d);
        for (const DeviceInterface &interface : device.interfaces) {
            reportTooMany(input, device, interface, findings);
            const quint64 addresses = addressCount(ofFamily(addressesNamed(interface.addresses), 4), mostCounted);
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
