// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelffixes.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"unfiltered-edge"_s,
            u"Z-08"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "Nothing filters between outside and inside")),
            {}};
}

QList<Finding> run(const CheckInput &input)
{
    const Texts &texts = input.texts;
    const bool all = std::all_of(input.plan.gateways.begin(), input.plan.gateways.end(),
                                 [](const Gateway &gateway) { return gateway.filters; });
    if (all)
        return {};
    QSet<QString> inhabited;
    for (const Device &device : input.plan.devices)
        for (const DeviceInterface &interface : device.interfaces)
            inhabited.insert(interface.zone);
    QList<Finding> findings;
    for (const Gateway &gateway : input.plan.gateways) {
        QString outside;
        QStringList inside;
        for (const GatewayInterface &interface : gateway.interfaces) {
            const Zone *zone = input.plan.zones.find(interface.zone);
            if (zone && zone->external)
                outside = outside.isEmpty() ? zone->id : outside;
            else if (zone && inhabited.contains(zone->id))
                inside.append(zone->label());
        }
        if (gateway.filters || outside.isEmpty() || inside.isEmpty())
            continue;
        const QString name = listed(texts, {gateway.label()});
        Words words;
        words.text = texts.translate("UnfilteredEdgeCheck", "%1 lets everything pass between %2 and %3.")
                         .arg(name, zoneName(input, outside), listed(texts, inside));
        words.needs = texts.translate("UnfilteredEdgeCheck", "A gateway that filters at the edge.");
        words.found =
            texts.translate("UnfilteredEdgeCheck", "A router without rules: what no flow asks for passes too.");
        words.remedy = texts.translate("UnfilteredEdgeCheck", "Let it filter, or put a firewall between.");
        report(findings, about(), Finding::Severity::Warning, {{u"gateways"_s, gateway.id}}, words)
            .fixes.append(changeGateway(texts.translate("UnfilteredEdgeCheck", "Let %1 filter.").arg(name),
                                        gateway.id, [](Gateway &mended) { mended.filters = true; }));
    }
    return findings;
}

} // namespace

Check check_unfilterededge()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
