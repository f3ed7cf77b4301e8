// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelffixes.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"stateless-translation"_s,
            u"N-14"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "A gateway without state shall translate addresses")),
            {}};
}

QList<Finding> run(const CheckInput &input)
{
    const Texts &texts = input.texts;
    QList<Finding> findings;
    for (const Gateway &gateway : input.plan.gateways) {
        const bool needsState = std::any_of(gateway.nat.begin(), gateway.nat.end(),
                                            [](const Nat &nat) { return nat.kind != Nat::Kind::Static; });
        if (gateway.stateful || !needsState)
            continue;
        const QString name = listed(texts, {gateway.label()});
        Words words;
        words.text =
            texts.translate("StatelessTranslationCheck", "%1 keeps no state, but translates addresses.").arg(name);
        words.needs = texts.translate("StatelessTranslationCheck",
                                      "State: which reply belongs to which source is known from nothing else.");
        words.found = texts.translate("StatelessTranslationCheck", "No state.");
        words.remedy = texts.translate("StatelessTranslationCheck",
                                       "Translate at a gateway that keeps state, or one address to one.");
        report(findings, about(), Finding::Severity::Error, {{u"gateways"_s, gateway.id}}, words)
            .fixes.append(
                changeGateway(texts.translate("StatelessTranslationCheck", "Let %1 keep state.").arg(name),
                              gateway.id, [](Gateway &mended) { mended.stateful = true; }));
    }
    return findings;
}

} // namespace

Check check_statelesstranslation()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
