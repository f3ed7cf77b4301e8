// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelffixes.h"
#include <QtCore/QMap>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"translated-twice"_s,
            u"N-13"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "A source is translated twice on its way")),
            {}};
}

QList<Finding> run(const CheckInput &input)
{
    struct Twice
    {
        Unique<QString> needs;
        int flow = -1;
    };
    QMap<std::pair<int, int>, Twice> twice; // first and second gateway
    QMap<std::pair<int, int>, int> inner;   // the outward interface of the first
    const QList<int> flows = input.remembered([&input] {
        const QList<bool> translating = translatingGateways(input);
        return std::count(translating.begin(), translating.end(), true) < 2
                   ? QList<int>()
                   : flowsByWay(input, [&translating](const Path &path) {
                         return std::any_of(path.routes.begin(), path.routes.end(), [&](const QList<Hop> &route) {
                             return std::count_if(route.begin(), route.end(), [&translating](const Hop &hop) {
                                        return translating.at(hop.gateway);
                                    }) > 1;
                         });
                     });
    });
    const SourceTranslations translations(input);
    forEachWayOf(input, flows, [&](int f, const Path &path) {
        const Flow &flow = input.flows.flows.at(f);
        for (const QList<Hop> &route : path.routes) {
            const Hop *first = nullptr;
            for (const Hop &hop : route) {
                // Behind the first translation only what translates everything is sure to translate again.
                const Nat *nat = translations.at(hop.gateway, hop.outInterface,
                                                 first ? AddressSet() : input.flows.fromOf(flow).addresses);
                if (!nat)
                    continue;
                if (!first) {
                    first = &hop;
                    continue;
                }
                Twice &here = twice[{first->gateway, hop.gateway}];
                here.flow = here.flow < 0 ? f : here.flow;
                here.needs.add(needName(input, input.flows.needOf(flow)));
                inner[{first->gateway, hop.gateway}] = first->outInterface;
                break;
            }
        }
    });
    const Texts &texts = input.texts;
    QList<Finding> findings;
    for (auto one = twice.cbegin(); one != twice.cend(); ++one) {
        const Gateway &first = input.plan.gateways.at(one.key().first),
                      &second = input.plan.gateways.at(one.key().second);
        const GatewayInterface &interface = first.interfaces.at(inner.value(one.key()));
        Words words;
        words.text = texts.translate("TranslatedTwiceCheck", "%1 and %2 both translate the source of %3.")
                         .arg(listed(texts, {first.label()}), listed(texts, {second.label()}),
                              listed(texts, one->needs.items()));
        words.needs = texts.translate("TranslatedTwiceCheck", "One translation on each way, at the edge.");
        words.found = texts
                          .translate("TranslatedTwiceCheck",
                                     "Two; logs of %1 show only the address of %2, and voice and video often fail.")
                          .arg(listed(texts, {second.label()}), listed(texts, {first.label()}));
        words.remedy = texts.translate("TranslatedTwiceCheck", "Route without translation at %1.")
                           .arg(listed(texts, {first.label()}));
        Finding &found =
            report(findings, about(), Finding::Severity::Warning,
                   {{u"gateways"_s, first.id}, {u"gateways"_s, second.id}, flowSubject(input, one->flow)}, words,
                   first.id + u'>' + second.id);
        found.fixes.append(
            changeGateway(texts.translate("TranslatedTwiceCheck", "Stop translating at %1 of %2.")
                              .arg(listed(texts, {interface.systemName()}), listed(texts, {first.label()})),
                          first.id, [id = interface.id](Gateway &mended) {
                              mended.nat.removeIf([&id](const Nat &nat) {
                                  return nat.interface == id && nat.kind != Nat::Kind::Forward;
                              });
                          }));
    }
    return findings;
}

} // namespace

Check check_translatedtwice()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
