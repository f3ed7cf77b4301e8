// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/check.h"

namespace portolan {

Finding finding(const Check &check, Finding::Severity severity, const QList<Subject> &subjects)
{
    Finding found;
    found.check = check.id;
    found.code = check.code;
    found.severity = severity;
    found.subjects = subjects;
    found.id = check.id;
    for (const Subject &subject : subjects)
        found.id += QStringLiteral(":%1/%2").arg(subject.table, subject.id);
    return found;
}

QString severityWord(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Error:
        return QStringLiteral("error");
    case Finding::Severity::Info:
        return QStringLiteral("info");
    case Finding::Severity::Warning:
        break;
    }
    return QStringLiteral("warning");
}

QList<Finding> runChecks(const CheckInput &input, const Progress &progress)
{
    const QList<Check> checks = allChecks();
    AddressBook book;
    const CheckInput shared = input.with(book, progress);
    QList<Finding> findings;
    for (const Check &check : checks) {
        if (progress.isCancelled())
            return {};
        if (check.run)
            findings += check.run(shared);
    }
    return completed(findings, checks, input);
}

QList<Finding> completed(QList<Finding> findings, const QList<Check> &checks, const CheckInput &input)
{
    QList<Finding> about;
    for (const Check &check : checks)
        if (check.runAfter)
            about += check.runAfter(input, findings);
    findings += about;
    for (Finding &each : findings)
        if (const Approval *approval = input.plan.approvals.find(each.id)) {
            each.approved = true;
            each.approvalReason = approval->reason;
        }
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) {
        return std::tie(a.severity, a.code, a.id) < std::tie(b.severity, b.code, b.id);
    });
    return findings;
}

} // namespace portolan
