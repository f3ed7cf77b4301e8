// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Interfaces of gateways that lead nowhere.
#include "model/checks/shelffixes.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"gateway-without-zone"_s,
            u"Z-05"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "An interface of a gateway lies in no zone")),
            {}};
}

QList<Finding> run(const CheckInput &input)
{
    const Texts &texts = input.texts;
    QList<Finding> findings;
    for (const Gateway &gateway : input.plan.gateways) {
        QStringList lost;
        for (const GatewayInterface &interface : gateway.interfaces)
            if (!input.plan.zones.contains(interface.zone))
                lost.append(interface.systemName());
        if (lost.isEmpty())
            continue;
        Words words;
        words.text =
            texts.translate("GatewayWithoutZoneCheck", "The gateway %1 has an interface without a zone: %2.")
                .arg(listed(texts, {gateway.label()}), listed(texts, lost));
        words.needs = texts.translate("GatewayWithoutZoneCheck", "Every interface in a zone of the plan.");
        words.found = texts.translate("GatewayWithoutZoneCheck", "No way leads through it.");
        words.remedy =
            texts.translate("GatewayWithoutZoneCheck", "Choose the zone of the interface, or remove it.");
        report(findings, about(), Finding::Severity::Error, {{u"gateways"_s, gateway.id}}, words)
            .fixes.append(
                {texts.translate("GatewayWithoutZoneCheck", "Remove the interface %1.").arg(listed(texts, lost)),
                 [id = gateway.id](Plan &plan) {
                     changeIn(plan.gateways, id, [&plan](Gateway &mended) {
                         const QList<GatewayInterface> all = mended.interfaces;
                         for (const GatewayInterface &interface : all)
                             if (!plan.zones.contains(interface.zone))
                                 removeInterface(mended, interface.id);
                     });
                 }});
    }
    return findings;
}

} // namespace

Check check_gatewaywithoutzone()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
