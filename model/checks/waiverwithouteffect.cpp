// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelffixes.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"waiver-without-effect"_s,
            u"F-09"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "Nothing enforces a waiver")),
            {}};
}

QList<Finding> run(const CheckInput &input)
{
    if (input.plan.waivers.isEmpty())
        return {};
    const Texts &texts = input.texts;
    QList<Finding> findings;
    auto guarded = [&input](const FlowEnd &end) {
        return end.kind == FlowEnd::Kind::Devices &&
               std::all_of(end.devices.begin(), end.devices.end(),
                           [&input](int d) { return !input.plan.devices.at(d).hostFirewall.isEmpty(); });
    };
    for (int f = 0; f < input.flows.flows.size(); ++f) {
        const Flow &flow = input.flows.flows.at(f);
        if (flow.state != Flow::State::Waived || guarded(input.flows.fromOf(flow)) ||
            guarded(input.flows.toOf(flow)))
            continue;
        bool open = false;
        int gateway = -1;
        for (const Path &path : input.paths.byFlow.at(f))
            for (const QList<Hop> &route : path.routes) {
                const bool filtered = std::any_of(route.begin(), route.end(), [&input](const Hop &hop) {
                    return input.plan.gateways.at(hop.gateway).filters;
                });
                open |= !filtered;
                if (!filtered && !route.isEmpty())
                    gateway = route.first().gateway;
            }
        const Subject row = flowSubject(input, f);
        if (!open || !input.plan.waivers.contains(row.id))
            continue;
        const QString need = needName(input, input.flows.needOf(flow));
        Words words;
        words.text =
            texts.translate("WaiverWithoutEffectCheck", "%1 is waived, but nothing on its way filters.").arg(need);
        words.needs =
            texts.translate("WaiverWithoutEffectCheck", "A gateway that filters, or a host firewall at an end.");
        words.found =
            gateway < 0
                ? texts.translate("WaiverWithoutEffectCheck",
                                  "Both ends in one zone, without host firewalls: the packets pass.")
                : texts.translate("WaiverWithoutEffectCheck", "Only %1, which filters nothing: the packets pass.")
                      .arg(listed(texts, {input.plan.gateways.at(gateway).label()}));
        words.remedy = texts.translate("WaiverWithoutEffectCheck",
                                       "Filter on the way, or switch the service off in the product.");
        Finding &found =
            report(findings, about(), Finding::Severity::Warning, {{u"waivers"_s, row.id}, row}, words, row.id);
        if (gateway >= 0)
            found.fixes.append(changeGateway(texts.translate("WaiverWithoutEffectCheck", "Let %1 filter.")
                                                 .arg(listed(texts, {input.plan.gateways.at(gateway).label()})),
                                             input.plan.gateways.at(gateway).id,
                                             [](Gateway &mended) { mended.filters = true; }));
        found.fixes.append(
            removal(texts.translate("WaiverWithoutEffectCheck", "Remove the waiver."), u"waivers"_s, {row.id}));
    }
    return findings;
}

} // namespace

Check check_waiverwithouteffect()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
