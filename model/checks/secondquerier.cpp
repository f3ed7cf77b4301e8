// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelffixes.h"
#include "model/checks/shelfmulticast.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"second-querier"_s,
            u"M-06"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "A router asks beside the querier of a zone")),
            {}};
}

QList<Finding> run(const CheckInput &input)
{
    const Texts &texts = input.texts;
    QList<Finding> findings;
    for (const Zone &zone : input.plan.zones) {
        if (zone.querier.isEmpty())
            continue;
        QStringList others;
        QList<Subject> subjects{{u"zones"_s, zone.id}};
        const QList<const Gateway *> routers = routersIn(input.plan, zone.id);
        for (const Gateway *gateway : routers)
            if (gateway->id != zone.querier) {
                others.append(gateway->label());
                subjects.append({u"gateways"_s, gateway->id});
            }
        const bool routerAsks = std::any_of(routers.begin(), routers.end(),
                                            [&zone](const Gateway *each) { return each->id == zone.querier; });
        if (others.isEmpty() || routerAsks)
            continue;
        const QString name = zoneName(input, zone.id);
        Words words;
        words.text = texts
                         .translate("SecondQuerierCheck",
                                    "In %1 not only %2 asks who wants a group: %3 routes multicast and asks too.")
                         .arg(name, listed(texts, {zone.querier}), listed(texts, others));
        words.needs = texts.translate("SecondQuerierCheck",
                                      "One querier for each zone; of several, the one with the lowest address.");
        words.found = texts.translate("SecondQuerierCheck", "%1, and %2 as the querier of the zone.")
                          .arg(listed(texts, others), listed(texts, {zone.querier}));
        words.remedy = texts.translate("SecondQuerierCheck", "Let the router be the querier.");
        Finding &found = report(findings, about(), Finding::Severity::Info, subjects, words, zone.id);
        for (const Gateway *gateway : routers)
            found.fixes.append(changeZone(texts.translate("SecondQuerierCheck", "Let %1 be the querier of %2.")
                                              .arg(listed(texts, {gateway->label()}), name),
                                          zone.id, [id = gateway->id](Zone &mended) { mended.querier = id; }));
    }
    return findings;
}

} // namespace

Check check_secondquerier()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
