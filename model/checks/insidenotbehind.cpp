// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelffixes.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"inside-not-behind"_s,
            u"N-10"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "A translation stands on the wrong side")),
            {}};
}

/// What the translation leads to or hides.
AddressSet insideOf(const CheckInput &input, const Nat &nat)
{
    if (nat.kind != Nat::Kind::Forward)
        return addressesNamed(nat.inside);
    QStringList target{nat.to};
    if (const Device *device = input.plan.devices.find(nat.to))
        for (const DeviceInterface &interface : device->interfaces)
            target += interface.addresses;
    return addressesNamed(target);
}

/// The subnets of all zones inside but this one.
AddressSet spaceBehind(const CheckInput &input, const QString &front)
{
    QStringList subnets;
    for (const Zone &zone : input.plan.zones)
        if (zone.id != front && !zone.external)
            subnets += zone.subnets;
    return addressesNamed(subnets);
}

QList<Finding> run(const CheckInput &input)
{
    const Texts &texts = input.texts;
    QList<Finding> findings;
    QHash<QString, AddressSet> spaces; // by the zone in front
    for (const Gateway &gateway : input.plan.gateways)
        for (qsizetype n = 0; n < gateway.nat.size(); ++n) {
            const Nat &nat = gateway.nat.at(n);
            const GatewayInterface *interface = gateway.interface(nat.interface);
            const AddressSet inside = insideOf(input, nat);
            if (!interface || inside.isEmpty() || nat.kind == Nat::Kind::Masquerade)
                continue;
            auto known = spaces.constFind(interface->zone);
            if (known == spaces.constEnd())
                known = spaces.insert(interface->zone, spaceBehind(input, interface->zone));
            const AddressSet behind = *known;
            const Zone *own = input.plan.zones.find(interface->zone);
            const bool wrongSide = own && subnetsOf(*own).intersects(inside);
            if (inside.intersects(behind) || (behind.isEmpty() && !wrongSide))
                continue;
            Words words;
            words.text = texts
                             .translate("InsideNotBehindCheck",
                                        "%1 translates for %2 at %3, but nothing behind it holds these addresses.")
                             .arg(listed(texts, {gateway.label()}), listed(texts, addressTexts(inside)),
                                  listed(texts, {interface->systemName()}));
            words.needs =
                texts.translate("InsideNotBehindCheck", "Addresses of a zone on another side of the gateway.");
            words.found = wrongSide ? texts
                                          .translate("InsideNotBehindCheck",
                                                     "They lie in %1, at the side where the translation stands.")
                                          .arg(zoneName(input, own->id))
                                    : texts.translate("InsideNotBehindCheck", "No zone holds them.");
            words.remedy =
                texts.translate("InsideNotBehindCheck", "Put the translation at the interface through which they "
                                                        "are reached from outside, or correct the addresses.");
            Finding &found =
                report(findings, about(), Finding::Severity::Warning, {{u"gateways"_s, gateway.id}}, words,
                       u"%1/%2/%3"_s.arg(gateway.id, nat.interface, addressTexts(inside).first()));
            if (gateway.interfaces.size() == 2 && wrongSide) {
                const GatewayInterface &other =
                    gateway.interfaces.at(gateway.interfaces.first().id == nat.interface ? 1 : 0);
                if (other.zone != interface->zone)
                    found.fixes.append(changeGateway(
                        texts.translate("InsideNotBehindCheck", "Translate at %1 instead.")
                            .arg(listed(texts, {other.systemName()})),
                        gateway.id, [n, id = other.id](Gateway &mended) { mended.nat[n].interface = id; }));
            }
            found.fixes.append(changeGateway(texts.translate("InsideNotBehindCheck", "Remove the translation."),
                                             gateway.id, [n](Gateway &mended) { mended.nat.removeAt(n); }));
        }
    return findings;
}

} // namespace

Check check_insidenotbehind()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
