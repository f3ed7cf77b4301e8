// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `check`: the findings of a plan, and the plan mended of one of them; exit code 1 when errors are left that nobody
// has approved.
#include "app/cli/command.h"
#include "model/base/safefile.h"
#include "model/plan/planfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace portolan {

namespace {

using namespace Qt::StringLiterals;

struct CheckCommand
{
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)
};

QString subjectText(const Subject &subject)
{
    return subject.table + u'/' + subject.id;
}

QStringList fixTexts(const Finding &finding)
{
    QStringList texts;
    for (const Fix &fix : finding.fixes)
        texts.append(fix.text);
    return texts;
}

void printCsv(CommandContext &context, const QList<Finding> &findings)
{
    context.printRow({u"id"_s, u"severity"_s, u"check"_s, u"code"_s, u"subjects"_s, u"text"_s, u"needs"_s,
                      u"found"_s, u"remedy"_s, u"approved"_s, u"fixes"_s});
    for (const Finding &finding : findings) {
        QStringList subjects;
        for (const Subject &subject : finding.subjects)
            subjects.append(subjectText(subject));
        context.printRow({finding.id, severityWord(finding.severity), finding.check, finding.code,
                          subjects.join(u';'), finding.text, finding.needs, finding.found, finding.remedy,
                          finding.approved ? u"yes"_s : u"no"_s, fixTexts(finding).join(u" | "_s)});
    }
}

void printJson(CommandContext &context, const QList<Finding> &findings)
{
    QJsonArray array;
    for (const Finding &finding : findings) {
        QJsonArray subjects;
        for (const Subject &subject : finding.subjects)
            subjects.append(subjectText(subject));
        QJsonObject object{{u"id"_s, finding.id},
                           {u"severity"_s, severityWord(finding.severity)},
                           {u"check"_s, finding.check},
                           {u"code"_s, finding.code},
                           {u"subjects"_s, subjects},
                           {u"text"_s, finding.text},
                           {u"needs"_s, finding.needs},
                           {u"found"_s, finding.found},
                           {u"remedy"_s, finding.remedy},
                           {u"approved"_s, finding.approved},
                           {u"fixes"_s, QJsonArray::fromStringList(fixTexts(finding))}};
        if (finding.approved)
            object.insert(u"reason"_s, finding.approvalReason);
        array.append(object);
    }
    context.printJson(QJsonDocument(QJsonObject{{u"findings"_s, array}}).toJson());
}

CommandResult list(CommandContext &context)
{
    QList<Check> checks = allChecks();
    std::sort(checks.begin(), checks.end(), [](const Check &a, const Check &b) { return a.code < b.code; });
    for (const Check &check : checks)
        context.print(u"%1  %2  %3\n"_s
                          .arg(check.code, check.id, context.texts.translate("CheckTitles", check.title.toUtf8()))
                          .toUtf8());
    return 0;
}

/// The fix that is asked for: the first, or that of --choice.
Result<Fix> fixAsked(const CommandContext &context, const QList<Finding> &findings)
{
    const QString id = context.arguments.value(u"fix"_s);
    const auto finding =
        std::find_if(findings.begin(), findings.end(), [&id](const Finding &each) { return each.id == id; });
    if (finding == findings.end())
        return Error{.what = CheckCommand::tr("There is no finding \"%1\".").arg(id),
                     .remedy = CheckCommand::tr("See portolan-cli check PLAN for those there are.")};
    if (finding->fixes.isEmpty())
        return Error{.what = CheckCommand::tr("No single edit mends \"%1\".").arg(id), .remedy = finding->remedy};
    bool isNumber = false;
    const int choice = context.arguments.value(u"choice"_s, u"1"_s).toInt(&isNumber);
    if (!isNumber || choice < 1 || choice > finding->fixes.size())
        return Error{.what = CheckCommand::tr("There is no fix \"%1\" of this finding.")
                                 .arg(context.arguments.value(u"choice"_s)),
                     .remedy = CheckCommand::tr("Choose from 1 to %1.").arg(finding->fixes.size())};
    return finding->fixes.at(choice - 1);
}

/// Into the file of -o, which the program writes in the end, else into the plan itself.
CommandResult mend(CommandContext &context, const DerivedPlan &derived)
{
    const auto fix = fixAsked(context, derived.findings);
    if (!fix)
        return fix.error();
    Plan mended = derived.plan;
    fix->mend(mended);
    const QByteArray bytes = writePlan(mended);
    if (context.arguments.has(u"o"_s)) {
        context.print(bytes);
        return 0;
    }
    if (const Done written = context.write(context.arguments.rest.first(), bytes, Backup::Keep); !written)
        return written.error();
    context.printLine(fix->text);
    return 0;
}

CommandResult run(CommandContext &context)
{
    if (context.arguments.has(u"list"_s))
        return list(context);
    const QString format = context.arguments.value(u"format"_s, u"csv"_s);
    if (format != u"csv"_s && format != u"json"_s)
        return Error{.what = CheckCommand::tr("There is no format \"%1\" here.").arg(format),
                     .remedy = CheckCommand::tr("Choose csv or json.")};
    if (context.arguments.rest.isEmpty())
        return Error{.what = CheckCommand::tr("A plan is needed."),
                     .remedy = CheckCommand::tr("Usage: portolan-cli check PLAN")};
    auto derived = context.derivedPlan();
    if (!derived)
        return derived.error();
    if (context.arguments.has(u"fix"_s))
        return mend(context, **derived);
    const QList<Finding> &findings = (*derived)->findings;
    if (format == u"csv"_s)
        printCsv(context, findings);
    else
        printJson(context, findings);
    const bool open = std::any_of(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.severity == Finding::Severity::Error && !finding.approved;
    });
    return open ? 1 : 0;
}

} // namespace

CommandList commands_check()
{
    return {{.name = u"check"_s,
             .usage = u"PLAN [--format csv|json] [-o FILE] | PLAN --fix FINDING [--choice N] [-o PLAN] | --list"_s,
             .summary = CheckCommand::tr("Prints what the checks remark about a plan, or mends one of it."),
             .valued = {u"format"_s, u"fix"_s, u"choice"_s},
             .switches = {u"list"_s},
             .leastArguments = 0,
             .mostArguments = 1,
             .run = run}};
}

} // namespace portolan
