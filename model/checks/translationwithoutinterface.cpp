// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelffixes.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"translation-without-interface"_s,
            u"N-15"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "A translation names an interface that is not there")),
            {}};
}

QList<Finding> run(const CheckInput &input)
{
    const Texts &texts = input.texts;
    QList<Finding> findings;
    for (const Gateway &gateway : input.plan.gateways)
        for (qsizetype n = 0; n < gateway.nat.size(); ++n) {
            const Nat &nat = gateway.nat.at(n);
            if (gateway.interface(nat.interface))
                continue;
            QStringList names;
            for (const GatewayInterface &interface : gateway.interfaces)
                names.append(interface.id);
            Words words;
            words.text = texts
                             .translate("TranslationWithoutInterfaceCheck",
                                        "%1 translates at %2, an interface that it does not have.")
                             .arg(listed(texts, {gateway.label()}), listed(texts, {nat.interface}));
            words.needs =
                names.isEmpty()
                    ? texts.translate("TranslationWithoutInterfaceCheck", "An interface of the gateway.")
                    : texts.translate("TranslationWithoutInterfaceCheck", "One of: %1.").arg(listed(texts, names));
            words.found = texts.translate("TranslationWithoutInterfaceCheck", "%1; the translation does nothing.")
                              .arg(listed(texts, {nat.interface}));
            words.remedy = texts.translate("TranslationWithoutInterfaceCheck",
                                           "Choose an interface of the gateway, or remove the translation.");
            Finding &found = report(findings, about(), Finding::Severity::Error, {{u"gateways"_s, gateway.id}},
                                    words, u"%1/%2/%3"_s.arg(gateway.id, nat.interface).arg(n));
            for (const GatewayInterface &interface : gateway.interfaces)
                if (const Zone *zone = input.plan.zones.find(interface.zone); zone && zone->external)
                    found.fixes.append(changeGateway(
                        texts.translate("TranslationWithoutInterfaceCheck", "Translate at %1 instead.")
                            .arg(listed(texts, {interface.systemName()})),
                        gateway.id, [n, id = interface.id](Gateway &mended) { mended.nat[n].interface = id; }));
            found.fixes.append(
                changeGateway(texts.translate("TranslationWithoutInterfaceCheck", "Remove the translation."),
                              gateway.id, [n](Gateway &mended) { mended.nat.removeAt(n); }));
        }
    return findings;
}

} // namespace

Check check_translationwithoutinterface()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
