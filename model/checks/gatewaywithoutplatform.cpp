// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Gateways that filter, of which nobody knows what they are.
#include "model/checks/shelffixes.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"gateway-without-platform"_s,
            u"Z-04"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "A filtering gateway has no platform")),
            {}};
}

QList<Finding> run(const CheckInput &input)
{
    const Texts &texts = input.texts;
    QList<Finding> findings;
    for (const Gateway &gateway : input.plan.gateways) {
        if (!gateway.filters || !gateway.platform.isEmpty())
            continue;
        Words words;
        words.text =
            texts.translate("GatewayWithoutPlatformCheck", "The gateway %1 filters, but its platform is not given.")
                .arg(listed(texts, {gateway.label()}));
        words.needs = texts.translate("GatewayWithoutPlatformCheck", "A platform to write its configuration for.");
        words.found = texts.translate("GatewayWithoutPlatformCheck", "None.");
        words.remedy = texts.translate("GatewayWithoutPlatformCheck", "Choose the platform of the gateway.");
        report(findings, about(), Finding::Severity::Warning, {{u"gateways"_s, gateway.id}}, words)
            .fixes.append(changeGateway(texts.translate("GatewayWithoutPlatformCheck", "Choose nftables for %1.")
                                            .arg(listed(texts, {gateway.label()})),
                                        gateway.id, [](Gateway &mended) { mended.platform = u"nftables"_s; }));
    }
    return findings;
}

} // namespace

Check check_gatewaywithoutplatform()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
