// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Forwards whose packets the filter of the same gateway drops.
#include "model/checks/shelfwords.h"

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
            report(findings, about(), Finding::Severity::Warning, {{u"gateways"_s, point.id}}, words,
                   u"%1/%2/%3/%4"_s.arg(point.id, nat.interface, nat.protocol.name(), portsText(nat.ports)));
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
