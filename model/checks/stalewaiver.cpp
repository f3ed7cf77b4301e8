// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Waivers of flows that do not exist, without a reason, or with a date that is none.
#include "model/checks/shelffixes.h"

#include <QtCore/QDate>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"stale-waiver"_s,
            u"F-05"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "A waiver does not hold")),
            {}};
}

QList<Finding> run(const CheckInput &input)
{
    if (input.plan.waivers.isEmpty())
        return {};
    QSet<QString> open;
    for (const Waiver &waiver : input.plan.waivers)
        open.insert(waiver.id);
    const FlowTable flows = input.flows.whole();
    const Plan plan = input.plan.only(Part::Devices);
    for (int f = 0; f < flows.flows.size() && !open.isEmpty(); ++f)
        open.removeIf([&](const QString &id) { return findRow(flows, plan, f, id).has_value(); });
    static const QRegularExpression iso(u"\\A\\d{4}-\\d{2}-\\d{2}\\z"_s);
    const Texts &texts = input.texts;
    QList<Finding> findings;
    auto add = [&](const Waiver &waiver, const QString &kind, const Words &words) -> Finding & {
        return report(findings, about(), Finding::Severity::Warning, {{u"waivers"_s, waiver.id}}, words,
                      kind + waiver.id);
    };
    for (const Waiver &waiver : input.plan.waivers) {
        const QString name = listed(texts, {waiver.id});
        if (open.contains(waiver.id))
            add(waiver, u"gone:"_s,
                {texts.translate("StaleWaiverCheck", "A waiver names a flow that does not exist: %1.").arg(name),
                 texts.translate("StaleWaiverCheck", "The id of a flow of this plan."), name,
                 texts.translate("StaleWaiverCheck", "Remove the waiver, or correct the id.")})
                .fixes.append(
                    removal(texts.translate("StaleWaiverCheck", "Remove the waiver."), u"waivers"_s, {waiver.id}));
        if (!waiver.until.isEmpty() &&
            (!iso.match(waiver.until).hasMatch() || !QDate::fromString(waiver.until, Qt::ISODate).isValid()))
            add(waiver, u"date:"_s,
                {texts.translate("StaleWaiverCheck", "The waiver of %1 ends on a date that is none.").arg(name),
                 texts.translate("StaleWaiverCheck", "A date such as 2027-01-31, or none."),
                 listed(texts, {waiver.until}), texts.translate("StaleWaiverCheck", "Correct the date.")})
                .fixes.append({texts.translate("StaleWaiverCheck", "Let the waiver hold without an end."),
                               [id = waiver.id](Plan &plan) {
                                   changeIn(plan.waivers, id, [](Waiver &mended) { mended.until.clear(); });
                               }});
        if (waiver.reason.trimmed().isEmpty())
            add(waiver, u"reason:"_s,
                {texts.translate("StaleWaiverCheck", "The waiver of %1 gives no reason.").arg(name),
                 texts.translate("StaleWaiverCheck", "A reason, for those who ask years later."),
                 texts.translate("StaleWaiverCheck", "None."),
                 texts.translate("StaleWaiverCheck", "Write the reason.")});
    }
    return findings;
}

} // namespace

Check check_stalewaiver()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
