// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelffixes.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"outside-address-clash"_s,
            u"N-08"_s,
            QStringLiteral(
                QT_TRANSLATE_NOOP("CheckTitles", "An address given by a translation belongs to something else")),
            {}};
}

struct Owned
{
    AddressRange range;
    QString name;
    QString key; ///< of the translation that owns it: gateway/index; empty for others
    bool own = false;
};

/// Who answers for an address: hosts and gateways inside, and every translation.
QList<Owned> owners(const CheckInput &input)
{
    QList<Owned> all;
    auto add = [&](const QStringList &texts, const QString &name, const QString &key) {
        for (const AddressRange &part : addressesNamed(texts))
            all.append({part, name, key});
    };
    for (const Device &device : input.plan.devices)
        for (const DeviceInterface &interface : device.interfaces)
            if (const Zone *zone = input.plan.zones.find(interface.zone); zone && !zone->external)
                add(interface.addresses, device.label(), {});
    for (const Gateway &gateway : input.plan.gateways) {
        for (const GatewayInterface &interface : gateway.interfaces) {
            add(interface.addresses, gateway.label(), u"own:"_s + gateway.id + u'/' + interface.id);
            for (const GatewayBox &box : gateway.boxes)
                add(box.addresses.value(interface.id), gateway.label() + u' ' + box.label(), {});
        }
        for (qsizetype n = 0; n < gateway.nat.size(); ++n)
            add(gateway.nat.at(n).outside, gateway.label(), gateway.id + u'/' + QString::number(n));
    }
    return all;
}

QList<Finding> run(const CheckInput &input)
{
    const bool any =
        std::any_of(input.plan.gateways.begin(), input.plan.gateways.end(), [](const Gateway &gateway) {
            return std::any_of(gateway.nat.begin(), gateway.nat.end(),
                               [](const Nat &nat) { return !nat.outside.isEmpty(); });
        });
    if (!any)
        return {};
    const QList<Owned> all = owners(input);
    AddressIndex index;
    for (int number = 0; number < all.size(); ++number)
        index.add(AddressSet(all.at(number).range.first, all.at(number).range.last), number);
    const Texts &texts = input.texts;
    FreeAddresses room(input);
    QList<Finding> findings;
    for (const Gateway &gateway : input.plan.gateways)
        for (qsizetype n = 0; n < gateway.nat.size(); ++n) {
            const Nat &nat = gateway.nat.at(n);
            const AddressSet outside = addressesNamed(nat.outside);
            const QString key = gateway.id + u'/' + QString::number(n);
            Unique<QString> names;
            AddressSet clash;
            for (int number : index.meeting(outside)) {
                const Owned &owned = all.at(number);
                // A pool may well give the gateway's own address; two translations clash once.
                const bool own =
                    nat.kind == Nat::Kind::Pool && owned.key == u"own:"_s + gateway.id + u'/' + nat.interface;
                const bool told = !owned.key.isEmpty() && !owned.key.startsWith(u"own:"_s) && owned.key <= key;
                if (own || told)
                    continue;
                const AddressSet both = outside.intersected(AddressSet(owned.range.first, owned.range.last));
                if (both.isEmpty())
                    continue;
                clash = clash.united(both);
                names.add(owned.name);
            }
            if (clash.isEmpty())
                continue;
            Words words;
            words.text =
                texts.translate("OutsideAddressClashCheck", "%1 translates to %2, which is also an address of %3.")
                    .arg(listed(texts, {gateway.label()}), listed(texts, addressTexts(clash)),
                         listed(texts, names.items()));
            words.needs = texts.translate("OutsideAddressClashCheck", "Addresses that nothing else has.");
            words.found = listed(texts, names.items());
            words.remedy = texts.translate("OutsideAddressClashCheck", "Translate to other addresses.");
            Finding &found =
                report(findings, about(), Finding::Severity::Error, {{u"gateways"_s, gateway.id}}, words,
                       u"%1/%2/%3"_s.arg(gateway.id, nat.interface, addressTexts(clash).first()));
            const GatewayInterface *interface = gateway.interface(nat.interface);
            if (const Zone *zone = interface ? input.plan.zones.find(interface->zone) : nullptr;
                zone && addressCount(outside) == 1)
                if (const QString free = room.take(zone->id, 1, outside.begin()->first.family); !free.isEmpty())
                    found.fixes.append(changeGateway(
                        texts.translate("OutsideAddressClashCheck", "Translate to %1 instead.").arg(free),
                        gateway.id, [n, free](Gateway &mended) { mended.nat[n].outside = {free}; }));
        }
    return findings;
}

} // namespace

Check check_outsideaddressclash()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
