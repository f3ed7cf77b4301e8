// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelffixes.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"unknown-restriction"_s,
            u"F-06"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "A restriction names something that is not there")),
            {}};
}

bool knowsRequirement(const WatchedPlan &plan, const QString &text)
{
    if (text.isEmpty() || plan.requirements.contains(text))
        return true;
    const Product *product = plan.products.find(text.section(u'/', 0, 0));
    return product && (!text.contains(u'/') || product->requirement(text.section(u'/', 1)));
}

QList<Finding> run(const CheckInput &input)
{
    const Texts &texts = input.texts;
    QList<Finding> findings;
    for (const Restriction &restriction : input.plan.restrictions) {
        QStringList unknown;
        if (!input.plan.gateways.contains(restriction.gateway))
            unknown.append(restriction.gateway.isEmpty() ? texts.translate("UnknownRestrictionCheck", "no gateway")
                                                         : restriction.gateway);
        for (const QString &zone : {restriction.from, restriction.to})
            if (!zone.isEmpty() && !input.plan.zones.contains(zone))
                unknown.append(zone);
        if (!knowsRequirement(input.plan, restriction.requirement))
            unknown.append(restriction.requirement);
        if (unknown.isEmpty())
            continue;
        const QString name = listed(texts, {restriction.id});
        Words words;
        words.text =
            texts.translate("UnknownRestrictionCheck", "The restriction %1 names what the plan does not have: %2.")
                .arg(name, listed(texts, unknown));
        words.needs =
            texts.translate("UnknownRestrictionCheck", "A gateway, zones and a requirement of this plan.");
        words.found = texts.translate("UnknownRestrictionCheck", "%1; the restriction holds nothing back.")
                          .arg(listed(texts, unknown));
        words.remedy = texts.translate("UnknownRestrictionCheck", "Correct the restriction, or remove it.");
        report(findings, about(), Finding::Severity::Error, {{u"restrictions"_s, restriction.id}}, words)
            .fixes.append(
                removal(texts.translate("UnknownRestrictionCheck", "Remove the restriction %1.").arg(name),
                        u"restrictions"_s, {restriction.id}));
    }
    return findings;
}

} // namespace

Check check_unknownrestriction()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
