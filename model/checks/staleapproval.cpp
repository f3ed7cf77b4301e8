// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelffixes.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"stale-approval"_s,
            u"F-13"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "An approval names a finding that is not there")),
            {}};
}

QList<Finding> run(const CheckInput &input, const QList<Finding> &all)
{
    if (input.plan.approvals.isEmpty())
        return {};
    QSet<QString> open;
    for (const Finding &finding : all)
        open.insert(finding.id);
    QStringList stale;
    for (const Approval &approval : input.plan.approvals)
        if (!open.contains(approval.id) && !approval.id.startsWith(about().id))
            stale.append(approval.id);
    if (stale.isEmpty())
        return {};
    const Texts &texts = input.texts;
    QList<Finding> findings;
    Words words;
    words.text = texts.translate("StaleApprovalCheck", "Approvals name findings that are not there any more: %1.")
                     .arg(listed(texts, stale));
    words.needs = texts.translate("StaleApprovalCheck", "Approvals of what is found now.");
    words.found = texts.translate("StaleApprovalCheck", "Approvals of nothing: %1.").arg(stale.size());
    words.remedy =
        texts.translate("StaleApprovalCheck", "Remove them; should the finding come back, it is looked at again.");
    QList<Subject> subjects;
    for (const QString &id : stale.mid(0, mostSubjects))
        subjects.append({u"approvals"_s, id});
    report(findings, about(), Finding::Severity::Info, subjects, words, u"all"_s)
        .fixes.append(
            removal(texts.translate("StaleApprovalCheck", "Remove these approvals."), u"approvals"_s, stale));
    return findings;
}

} // namespace

Check check_staleapproval()
{
    Check check = about();
    check.runAfter = run;
    return check;
}

} // namespace portolan
