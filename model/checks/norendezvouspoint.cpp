// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelfmulticast.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"no-rendezvous-point"_s,
            u"M-16"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "PIM routers know no rendezvous point")),
            {}};
}

/// What the others of the domain have set, else the router that most ways lead over.
QString pointFor(const CheckInput &input, const PimDomain &domain)
{
    QString busiest = domain.routers.first();
    for (const QString &id : domain.routers) {
        if (const QString &set = input.plan.gateways.find(id)->rendezvousPoint; !set.isEmpty())
            return set;
        if (domain.passed.value(id) > domain.passed.value(busiest))
            busiest = id;
    }
    return busiest;
}

QList<Finding> run(const CheckInput &input)
{
    const Texts &texts = input.texts;
    QList<Finding> findings;
    for (const PimDomain &domain : pimDomains(input)) {
        QStringList without;
        for (const QString &id : domain.routers)
            if (input.plan.gateways.find(id)->rendezvousPoint.isEmpty())
                without.append(id);
        if (without.isEmpty())
            continue;
        QList<Subject> subjects;
        for (const QString &id : without.mid(0, mostSubjects))
            subjects.append({u"gateways"_s, id});
        subjects.append(flowSubject(input, domain.flow));
        Words words;
        words.text =
            texts.translate("NoRendezvousPointCheck", "PIM carries %2 over %1, where no rendezvous point is set.")
                .arg(gatewayNames(input, without), listed(texts, domain.needs.items()));
        words.needs =
            texts.translate("NoRendezvousPointCheck",
                            "A rendezvous point, the same on every PIM router of the way: any sender may use "
                            "these groups, so that listeners cannot ask for it directly.");
        words.found = texts.translate("NoRendezvousPointCheck", "None is set.");
        words.remedy = texts.translate("NoRendezvousPointCheck",
                                       "Set one, or use source-specific groups (232.0.0.0/8, ff3x::/32).");
        Finding &one = report(findings, about(), Finding::Severity::Warning, subjects, words, without.join(u'+'));
        const QString point = pointFor(input, domain);
        const Gateway *gateway = input.plan.gateways.find(point);
        one.fixes.append(
            {texts.translate("NoRendezvousPointCheck", "Set the rendezvous point %1 on %2.")
                 .arg(listed(texts, {gateway ? gateway->label() : point}), gatewayNames(input, without)),
             [without, point](Plan &plan) {
                 for (const QString &id : without)
                     changeIn(plan.gateways, id, [&point](Gateway &mended) { mended.rendezvousPoint = point; });
             }});
    }
    return findings;
}

} // namespace

Check check_norendezvouspoint()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
