// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelffixes.h"
#include "model/checks/shelfrestrictions.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"restriction-closes-way"_s,
            u"F-08"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "A restriction closes the only way")),
            {}};
}

QList<Finding> run(const CheckInput &input)
{
    const Texts &texts = input.texts;
    QList<Finding> findings;
    const QMap<QString, QList<int>> closed = closedByRestrictions(input);
    Unique<QString> needs;
    Unique<int> devices;
    const int *said = nullptr;
    for (auto one = closed.cbegin(); one != closed.cend(); ++one) {
        const Restriction &restriction = *input.plan.restrictions.find(one.key());
        if (one->constData() != said) { // several restrictions together share what they close
            needs = {};
            devices = {};
            for (int f : *one) {
                const Flow &flow = input.flows.flows.at(f);
                needs.add(needName(input, input.flows.needOf(flow)));
                devices.add(input.flows.fromOf(flow).devices);
            }
            said = one->constData();
        }
        const Gateway *gateway = input.plan.gateways.find(restriction.gateway);
        const QString name = listed(texts, {restriction.id}),
                      where = listed(texts, {gateway ? gateway->label() : restriction.gateway});
        Words words;
        words.text = texts.translate("RestrictionClosesWayCheck", "The restriction %1 leaves no way for %2.")
                         .arg(name, listed(texts, needs.items()));
        words.needs = texts.translate("RestrictionClosesWayCheck", "A way that does not cross %1.").arg(where);
        words.found = texts
                          .translate("RestrictionClosesWayCheck",
                                     "Only ways through %1, or through gateways that are restricted too.")
                          .arg(where);
        words.remedy =
            texts.translate("RestrictionClosesWayCheck",
                            "Remove the restriction, make it narrower, or join the zones by another gateway.");
        QList<Subject> subjects{{u"restrictions"_s, restriction.id}};
        subjects += deviceSubjects(input, devices.sorted());
        subjects.append(flowSubject(input, one->first()));
        Finding &found = report(findings, about(), Finding::Severity::Error, subjects, words, restriction.id);
        found.fixes.append(
            removal(texts.translate("RestrictionClosesWayCheck", "Remove the restriction %1.").arg(name),
                    u"restrictions"_s, {restriction.id}));
    }
    return findings;
}

} // namespace

Check check_restrictionclosesway()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
