// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The findings sheet: what the checks remark, what to do about it, and what has been approved by whom.
#include "model/sheets/shelfsheet.h"

#include "model/base/clean.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

QString groupOf(const Finding &finding, const Texts &texts)
{
    if (finding.approved)
        return texts.translate("FindingSheet", "Approved");
    switch (finding.severity) {
    case Finding::Severity::Error:
        return texts.translate("FindingSheet", "Errors");
    case Finding::Severity::Warning:
        return texts.translate("FindingSheet", "Warnings");
    case Finding::Severity::Info:
        break;
    }
    return texts.translate("FindingSheet", "Remarks");
}

QString severityName(Finding::Severity severity, const Texts &texts)
{
    switch (severity) {
    case Finding::Severity::Error:
        return texts.translate("FindingSheet", "error");
    case Finding::Severity::Warning:
        return texts.translate("FindingSheet", "warning");
    case Finding::Severity::Info:
        break;
    }
    return texts.translate("FindingSheet", "remark");
}

QString approvalOf(const Finding &finding, const Plan &plan, const Texts &texts)
{
    if (!finding.approved)
        return {};
    const Approval *approval = plan.approvals.find(finding.id);
    const QString reason =
        oneLine(finding.approvalReason.isEmpty() && approval ? approval->reason : finding.approvalReason);
    if (!approval || approval->by.isEmpty())
        return reason;
    return texts.translate("FindingSheet", "%1 (%2)").arg(reason, oneLine(approval->by));
}

Sheet make(const DerivedPlan &derived, const Texts &texts, const QString &)
{
    using Kind = SheetColumn::Kind;
    Sheet sheet;
    sheet.id = u"findings"_s;
    sheet.documentType = texts.translate("FindingSheet", "Findings");
    sheet.title = sheet.documentType;
    sheet.supplement = texts.translate("FindingSheet", "Remarks of the checks, and approvals");
    sheet.sentence =
        derived.findings.isEmpty()
            ? texts.translate("FindingSheet", "Nothing to remark.")
            : texts.translate("FindingSheet", "What the checks remark about this plan, and what to do about it.");
    sheet.columns = {
        sheetColumn(u"code"_s, texts.translate("FindingSheet", "Code"), Kind::Text, 54),
        dataColumn(u"severity"_s, texts.translate("FindingSheet", "Severity")),
        dataColumn(u"check"_s, texts.translate("FindingSheet", "Check")),
        sheetColumn(u"finding"_s, texts.translate("FindingSheet", "Finding"), Kind::Text, 300),
        sheetColumn(u"needs"_s, texts.translate("FindingSheet", "Needs"), Kind::Text, 170),
        sheetColumn(u"found"_s, texts.translate("FindingSheet", "Found"), Kind::Text, 170),
        sheetColumn(u"remedy"_s, texts.translate("FindingSheet", "What to do"), Kind::Text, 220),
        sheetColumn(u"approval"_s, texts.translate("FindingSheet", "Approved because"), Kind::Text, 150),
        dataColumn(u"subjects"_s, texts.translate("FindingSheet", "Subjects")),
        dataColumn(u"id"_s, texts.translate("FindingSheet", "Id")),
        sheetColumn(u"done"_s, texts.translate("FindingSheet", "Done"), Kind::Tick, 45)};
    int errors = 0, warnings = 0, remarks = 0, approved = 0;
    QList<SheetRow> open, accepted;
    for (const Finding &finding : derived.findings) {
        QStringList subjects;
        for (const Subject &subject : finding.subjects)
            subjects.append(oneLine(subject.table + u'/' + subject.id));
        SheetRow row;
        row.group = groupOf(finding, texts);
        row.cells = {oneLine(finding.code),
                     severityName(finding.severity, texts),
                     oneLine(finding.check),
                     oneLine(finding.text),
                     oneLine(finding.needs),
                     oneLine(finding.found),
                     oneLine(finding.remedy),
                     approvalOf(finding, derived.plan, texts),
                     subjects.join(u"; "_s),
                     oneLine(finding.id),
                     {}};
        if (finding.approved) {
            ++approved;
            accepted.append(row);
            continue;
        }
        (finding.severity == Finding::Severity::Error     ? errors
         : finding.severity == Finding::Severity::Warning ? warnings
                                                          : remarks)++;
        open.append(row);
    }
    // Whatever order the findings came in, one group stands together.
    for (const auto severity : {Finding::Severity::Error, Finding::Severity::Warning, Finding::Severity::Info})
        for (const SheetRow &row : std::as_const(open))
            if (row.cells.at(1) == severityName(severity, texts))
                sheet.rows.append(row);
    sheet.rows += accepted;
    sheet.facts = {{texts.translate("FindingSheet", "Errors"), QString::number(errors)},
                   {texts.translate("FindingSheet", "Warnings"), QString::number(warnings)},
                   {texts.translate("FindingSheet", "Remarks"), QString::number(remarks)},
                   {texts.translate("FindingSheet", "Approved"), QString::number(approved)}};
    sheet.notes = {{texts.translate("FindingSheet", "Needs, found"),
                    texts.translate("FindingSheet", "what is required, and what the plan has instead")}};
    return sheet;
}

} // namespace

SheetMaker sheet_findings()
{
    return {u"findings"_s, QStringLiteral(QT_TRANSLATE_NOOP("SheetTitles", "Findings")), make};
}

} // namespace portolan
