// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelffixes.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"box-address-clash"_s,
            u"H-02"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "The address of a box belongs to something else")),
            {}};
}

QList<Finding> run(const CheckInput &input)
{
    const bool any = std::any_of(input.plan.gateways.begin(), input.plan.gateways.end(),
                                 [](const Gateway &gateway) { return !gateway.boxes.isEmpty(); });
    if (!any)
        return {};
    QList<AddressRange> ofDevices;
    for (const Device &device : input.plan.devices)
        for (const DeviceInterface &interface : device.interfaces)
            if (const Zone *zone = input.plan.zones.find(interface.zone); zone && !zone->external)
                ofDevices += addressesNamed(interface.addresses).parts();
    const AddressSet devices(ofDevices);
    const Texts &texts = input.texts;
    FreeAddresses room(input);
    QList<Finding> findings;
    AddressSet boxes; // of the boxes so far
    for (const Gateway &gateway : input.plan.gateways)
        for (const GatewayBox &box : gateway.boxes)
            for (auto own = box.addresses.cbegin(); own != box.addresses.cend(); ++own) {
                const AddressSet set = addressesNamed(*own);
                QStringList names;
                AddressSet clash = set.intersected(boxes);
                if (!clash.isEmpty())
                    names.append(texts.translate("BoxAddressClashCheck", "another box"));
                for (const Gateway &other : input.plan.gateways)
                    for (const GatewayInterface &interface : other.interfaces)
                        if (const AddressSet both = set.intersected(addressesNamed(interface.addresses));
                            !both.isEmpty()) {
                            clash = clash.united(both);
                            names.append(
                                other.id == gateway.id
                                    ? texts.translate("BoxAddressClashCheck", "the pair itself, which shares it")
                                    : other.label());
                        }
                if (const AddressSet both = set.intersected(devices); !both.isEmpty()) {
                    clash = clash.united(both);
                    for (const Device &device : input.plan.devices)
                        for (const DeviceInterface &interface : device.interfaces)
                            if (addressesNamed(interface.addresses).intersects(both) &&
                                !names.contains(device.label()))
                                names.append(device.label());
                }
                boxes = boxes.united(set);
                if (clash.isEmpty())
                    continue;
                Words words;
                words.text =
                    texts.translate("BoxAddressClashCheck", "%1 of the box %2 of %3 is also an address of %4.")
                        .arg(listed(texts, addressTexts(clash)), listed(texts, {box.label()}),
                             listed(texts, {gateway.label()}), listed(texts, names));
                words.needs = texts.translate("BoxAddressClashCheck", "An address that only this box has.");
                words.found = listed(texts, names);
                words.remedy = texts.translate("BoxAddressClashCheck", "Give the box another address.");
                Finding &found = report(findings, about(), Finding::Severity::Error, {{u"gateways"_s, gateway.id}},
                                        words, u"%1/%2/%3"_s.arg(gateway.id, box.id, own.key()));
                const GatewayInterface *interface = gateway.interface(own.key());
                NewAddresses news{
                    u"gateways"_s, gateway.id, own.key(), box.id, {}, gateway.label() + u' ' + box.label(), {}};
                if (interface && room.replace(news, *own, clash, interface->zone))
                    if (const auto fix = givingAddresses(texts, {news}))
                        found.fixes.append(*fix);
            }
    return findings;
}

} // namespace

Check check_boxaddressclash()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
