// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelffixes.h"
#include "model/checks/shelfrestrictions.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"unused-restriction"_s,
            u"F-07"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "A restriction holds nothing back")),
            {}};
}

QList<Finding> run(const CheckInput &input)
{
    const Texts &texts = input.texts;
    QList<Finding> findings;
    for (const Restriction &restriction : input.plan.restrictions) {
        const int gateway = input.plan.gateways.indexOf(restriction.gateway);
        if (gateway < 0)
            continue; // said elsewhere
        const FlowTable concerned = flowsOf(input, restriction);
        bool holds = false;
        if (!concerned.flows.isEmpty()) {
            Plan open = input.plan.only(asOfPaths);
            open.restrictions.remove(restriction.id);
            const PathTable paths = findPaths(open, concerned);
            for (const QList<Path> &each : paths.byFlow)
                for (const Path &path : each)
                    for (const QList<Hop> &route : path.routes)
                        holds |= isMeant(restriction, path) &&
                                 std::any_of(route.begin(), route.end(),
                                             [gateway](const Hop &hop) { return hop.gateway == gateway; });
        }
        if (holds)
            continue;
        const QString name = listed(texts, {restriction.id}),
                      where = listed(texts, {input.plan.gateways.at(gateway).label()});
        Words words;
        words.text = texts.translate("UnusedRestrictionCheck", "The restriction %1 holds no flow back from %2.")
                         .arg(name, where);
        words.needs =
            texts.translate("UnusedRestrictionCheck", "A flow that would cross %1 without it.").arg(where);
        words.found = concerned.flows.isEmpty()
                          ? texts.translate("UnusedRestrictionCheck", "No flow that it is about.")
                          : texts.translate("UnusedRestrictionCheck", "Flows that take another way anyway.");
        words.remedy =
            texts.translate("UnusedRestrictionCheck", "Remove it, or correct its zones and requirement.");
        report(findings, about(), Finding::Severity::Info,
               {{u"restrictions"_s, restriction.id}, {u"gateways"_s, restriction.gateway}}, words, restriction.id)
            .fixes.append(removal(texts.translate("UnusedRestrictionCheck", "Remove the restriction %1.").arg(name),
                                  u"restrictions"_s, {restriction.id}));
    }
    return findings;
}

} // namespace

Check check_unusedrestriction()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
