// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Forwards whose packets the filter of the same gateway drops.
#include "model/checks/shelffixes.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"forward-without-permit"_s,
            u"N-03"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "A forward that no rule permits")),
            {}};
}

/// Whether some rule lets in what comes out of the forward.
bool isPermitted(const RuleSet &point, const PointNat &nat)
{
    return std::any_of(point.rules.begin(), point.rules.end(), [&nat](const Rule &rule) {
        return rule.protocol == nat.protocol && rule.state == Rule::State::New &&
               rule.inInterfaces.contains(nat.interface) && rule.destination.intersects(nat.to) &&
               (!nat.protocol.hasPorts() || rule.destinationPorts.intersects(nat.toPorts));
    });
}

/// The forward of the plan that became this one; nullptr for none.
const Nat *forwardOf(const Gateway &gateway, const PointNat &nat, int &index)
{
    for (index = 0; index < gateway.nat.size(); ++index) {
        const Nat &each = gateway.nat.at(index);
        const GatewayInterface *interface = gateway.interface(each.interface);
        if (each.kind == Nat::Kind::Forward && interface && interface->systemName() == nat.interface &&
            each.protocol == nat.protocol && each.ports == nat.ports)
            return &each;
    }
    return nullptr;
}

void offer(Finding &found, const CheckInput &input, const RuleSet &point, const PointNat &nat)
{
    const Gateway *gateway = input.plan.gateways.find(point.id);
    int index = 0;
    const Nat *forward = gateway ? forwardOf(*gateway, nat, index) : nullptr;
    if (!forward)
        return;
    const Texts &texts = input.texts;
    const QString zone = gateway->interface(forward->interface)->zone;
    if (input.plan.zones.contains(zone)) {
        CustomRequirement requirement;
        requirement.from = zone;
        requirement.to = forward->to;
        requirement.protocol = forward->protocol;
        requirement.ports = forward->toPorts.isEmpty() ? forward->ports : forward->toPorts;
        requirement.sourcePorts = anyPort();
        requirement.purpose = texts.translate("ForwardWithoutPermitCheck", "Forward of %1")
                                  .arg(portText(forward->protocol, forward->ports));
        found.fixes.append(
            newRequirement(texts.translate("ForwardWithoutPermitCheck", "Let %1 reach %2 by the forward.")
                               .arg(zoneName(input, zone), listed(texts, {forward->to})),
                           u"forward-"_s + gateway->id, requirement));
    }
    found.fixes.append(changeGateway(texts.translate("ForwardWithoutPermitCheck", "Remove the forward of %1.")
                                         .arg(portText(forward->protocol, forward->ports)),
                                     gateway->id, [index](Gateway &mended) { mended.nat.removeAt(index); }));
}

QList<Finding> run(const CheckInput &input)
{
    const Texts &texts = input.texts;
    QList<Finding> findings;
    for (const RuleSet &point : input.rules.points)
        for (const PointNat &nat : point.nat) {
            if (nat.kind != PointNat::Kind::Forward || nat.to.isEmpty() || isPermitted(point, nat))
                continue;
            const QString ports = portText(nat.protocol, nat.ports), inside = portText(nat.protocol, nat.toPorts);
            Words words;
            words.text = texts.translate("ForwardWithoutPermitCheck", "%1 forwards %2, but no rule lets it in.")
                             .arg(listed(texts, {point.name}), ports);
            words.needs = texts.translate("ForwardWithoutPermitCheck", "A flow from outside to %1 on %2.")
                              .arg(listed(texts, addressWords(nat.to, input.rules.symbols)), inside);
            words.found =
                texts.translate("ForwardWithoutPermitCheck", "None: the packets are translated and then dropped.");
            words.remedy = texts.translate("ForwardWithoutPermitCheck",
                                           "Add the requirement that uses the forward, or remove the forward.");
            offer(report(findings, about(), Finding::Severity::Warning, {{u"gateways"_s, point.id}}, words,
                         u"%1/%2/%3/%4"_s.arg(point.id, nat.interface, nat.protocol.name(), portsText(nat.ports))),
                  input, point, nat);
        }
    return findings;
}

} // namespace

Check check_forwardwithoutpermit()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
