// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Gateways that no flow crosses.
#include "model/checks/shelffixes.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"unused-gateway"_s,
            u"Z-02"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "No flow crosses a gateway")),
            {}};
}

QList<Finding> run(const CheckInput &input)
{
    QList<bool> used(input.plan.gateways.size(), false);
    for (const QList<Path> &paths : input.paths.byFlow)
        for (const Path &path : paths)
            for (const QList<Hop> &route : path.routes)
                for (const Hop &hop : route)
                    used[hop.gateway] = true;
    const Texts &texts = input.texts;
    QList<Finding> findings;
    for (int g = 0; g < input.plan.gateways.size(); ++g) {
        if (used.at(g))
            continue;
        const Gateway &gateway = input.plan.gateways.at(g);
        QStringList zones;
        for (const GatewayInterface &interface : gateway.interfaces)
            zones.append(zoneName(input, interface.zone));
        Words words;
        words.text = texts.translate("UnusedGatewayCheck", "No flow crosses the gateway %1.")
                         .arg(listed(texts, {gateway.label()}));
        words.needs = texts.translate("UnusedGatewayCheck", "Interfaces in two zones, and a flow between them.");
        words.found = zones.isEmpty()
                          ? texts.translate("UnusedGatewayCheck", "It has no interface.")
                          : texts.translate("UnusedGatewayCheck", "It joins: %1.").arg(listed(texts, zones));
        words.remedy = texts.translate("UnusedGatewayCheck",
                                       "Check that its interfaces lie in the right zones, or remove it.");
        report(findings, about(), Finding::Severity::Info, {{u"gateways"_s, gateway.id}}, words)
            .fixes.append(withoutGateway(texts.translate("UnusedGatewayCheck", "Remove the gateway %1.")
                                             .arg(listed(texts, {gateway.label()})),
                                         gateway.id));
    }
    return findings;
}

} // namespace

Check check_unusedgateway()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
