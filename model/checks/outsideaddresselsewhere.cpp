// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelffixes.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {
        u"outside-address-elsewhere"_s,
        u"N-09"_s,
        QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "An address given by a translation lies in another zone")),
        {}};
}

QList<Finding> run(const CheckInput &input)
{
    const Texts &texts = input.texts;
    FreeAddresses room(input);
    QList<Finding> findings;
    for (const Gateway &gateway : input.plan.gateways)
        for (qsizetype n = 0; n < gateway.nat.size(); ++n) {
            const Nat &nat = gateway.nat.at(n);
            const GatewayInterface *interface = gateway.interface(nat.interface);
            if (nat.outside.isEmpty() || !interface)
                continue;
            const AddressSet outside = addressesNamed(nat.outside);
            QStringList names;
            QList<Subject> subjects{{u"gateways"_s, gateway.id}};
            for (const Zone &zone : input.plan.zones)
                if (!zone.external && zone.id != interface->zone && subnetsOf(zone).intersects(outside)) {
                    names.append(zone.label());
                    subjects.append({u"zones"_s, zone.id});
                }
            if (names.isEmpty())
                continue;
            Words words;
            words.text =
                texts.translate("OutsideAddressElsewhereCheck", "%1 translates at %2 to %3, which lies in %4.")
                    .arg(listed(texts, {gateway.label()}), listed(texts, {interface->systemName()}),
                         listed(texts, nat.outside), listed(texts, names));
            words.needs =
                texts
                    .translate("OutsideAddressElsewhereCheck", "Addresses that lead to %1: of %2, or routed there.")
                    .arg(listed(texts, {gateway.label()}), zoneName(input, interface->zone));
            words.found = texts.translate("OutsideAddressElsewhereCheck", "Packets to them are looked for in %1.")
                              .arg(listed(texts, names));
            words.remedy = texts.translate("OutsideAddressElsewhereCheck", "Translate to other addresses.");
            Finding &found = report(findings, about(), Finding::Severity::Warning, subjects, words,
                                    u"%1/%2/%3"_s.arg(gateway.id, nat.interface, nat.outside.first()));
            if (const QString free = addressCount(outside) == 1
                                         ? room.take(interface->zone, 1, outside.begin()->first.family)
                                         : QString();
                !free.isEmpty())
                found.fixes.append(changeGateway(
                    texts.translate("OutsideAddressElsewhereCheck", "Translate to %1 instead.").arg(free),
                    gateway.id, [n, free](Gateway &mended) { mended.nat[n].outside = {free}; }));
        }
    return findings;
}

} // namespace

Check check_outsideaddresselsewhere()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
