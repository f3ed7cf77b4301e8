// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelffixes.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"multicast-over-tcp"_s,
            u"M-15"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "A group shall be reached by TCP")),
            {}};
}

QList<Finding> run(const CheckInput &input)
{
    const Texts &texts = input.texts;
    QList<Finding> findings;
    for (const CustomRequirement &requirement : input.plan.requirements) {
        const auto set = requirement.protocol == protocols::tcp || requirement.protocol == protocols::sctp
                             ? readAddresses(requirement.to)
                             : Result<AddressSet>(AddressSet());
        if (!set || set->isEmpty() || !isMulticast(set->begin()->first))
            continue;
        Words words;
        words.text = texts.translate("MulticastOverTcpCheck", "The requirement %1 leads to the group %2 by %3.")
                         .arg(listed(texts, {requirement.id}), listed(texts, {requirement.to}),
                              requirement.protocol.name().toUpper());
        words.needs =
            texts.translate("MulticastOverTcpCheck", "A protocol without connections: a group cannot answer.");
        words.found = requirement.protocol.name().toUpper();
        words.remedy =
            texts.translate("MulticastOverTcpCheck", "Correct the protocol, or name the one device that is meant.");
        report(findings, about(), Finding::Severity::Error, {{u"requirements"_s, requirement.id}}, words)
            .fixes.append(
                {texts.translate("MulticastOverTcpCheck", "Send it by UDP."), [id = requirement.id](Plan &plan) {
                     changeIn(plan.requirements, id,
                              [](CustomRequirement &mended) { mended.protocol = protocols::udp; });
                 }});
    }
    return findings;
}

} // namespace

Check check_multicastovertcp()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
