// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelffixes.h"
#include "model/plan/freeaddress.h"
#include <QtCore/QRegularExpression>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"requirement-to-nobody"_s,
            u"F-10"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "A requirement names an address that nobody has")),
            {}};
}

constexpr quint64 mostAddresses = 8; // a larger range is meant as a range

QList<Finding> run(const CheckInput &input)
{
    if (input.plan.requirements.isEmpty())
        return {};
    const AddressSet used = input.usedAddresses();
    QList<AddressRange> pools, inside;
    for (const Zone &zone : input.plan.zones) {
        pools += poolOf(zone).parts();
        if (!zone.external)
            inside += subnetsOf(zone).parts();
    }
    const AddressSet own = AddressSet(inside).minus(AddressSet(pools)).minus(used);
    Unique<QString> ids;
    QList<AddressRange> nobody;
    for (const CustomRequirement &requirement : input.plan.requirements)
        for (const QString &end : {requirement.from, requirement.to}) {
            // An id may look like an address.
            if (input.plan.devices.contains(end) || input.plan.zones.contains(end) ||
                input.plan.gateways.contains(end))
                continue;
            const auto set = readAddresses(end);
            if (!set || addressCount(*set) > mostAddresses || !own.intersects(*set))
                continue;
            nobody += set->intersected(own).parts();
            ids.add(requirement.id);
        }
    if (nobody.isEmpty())
        return {};
    const AddressSet missing(nobody);
    const Texts &texts = input.texts;
    QList<Finding> findings;
    Words words;
    words.text =
        texts.translate("RequirementToNobodyCheck", "Requirements name addresses that nobody in the plan has: %1.")
            .arg(listed(texts, addressTexts(missing)));
    words.needs = texts.translate("RequirementToNobodyCheck", "A device with the address, or the address of one.");
    words.found =
        texts.translate("RequirementToNobodyCheck", "Only the address, in: %1.").arg(listed(texts, ids.items()));
    words.remedy = texts.translate("RequirementToNobodyCheck", "Place the device, or correct the address.");
    QList<Subject> subjects;
    for (const QString &id : ids.items().mid(0, mostSubjects))
        subjects.append({u"requirements"_s, id});
    Finding &found = report(findings, about(), Finding::Severity::Info, subjects, words, u"all"_s);
    QList<std::pair<QString, QString>> places; // zone, addresses
    for (const Cidr &cidr : toCidrs(missing))
        for (const Zone &zone : input.plan.zones)
            if (!zone.external && subnetsOf(zone).contains(cidr.address)) {
                places.append({zone.id, cidr.text()});
                break;
            }
    if (addressCount(missing) <= mostAddresses)
        found.fixes.append(
            {texts.translate("RequirementToNobodyCheck", "Place a device for %1.")
                 .arg(listed(texts, addressTexts(missing))),
             [places](Plan &plan) {
                 for (const auto &[zone, address] : places) {
                     Device device;
                     const QString stem =
                         u"host-"_s + QString(address).replace(QRegularExpression(u"[^0-9a-f]+"_s), u"-"_s);
                     device.id = stem;
                     for (int n = 2; plan.devices.contains(device.id) || plan.zones.contains(device.id) ||
                                     plan.gateways.contains(device.id);
                          ++n)
                         device.id = stem + u'-' + QString::number(n);
                     device.name = device.id;
                     DeviceInterface interface;
                     interface.id = u"primary"_s;
                     interface.zone = zone;
                     interface.addresses = {address};
                     device.interfaces = {interface};
                     plan.devices.put(device);
                 }
             }});
    return findings;
}

} // namespace

Check check_requirementtonobody()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
