// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A Check looks at a derived plan and reports Findings; each lies in a file of its own on this shelf.
#pragma once
#include "model/base/progress.h"
#include "model/checks/shelfinput.h"

namespace portolan {

/// What a finding is about; `table` is a key of the plan file (`devices`, `zones`, ...), or `flows`, `rules`.
struct Subject
{
    QString table;
    QString id;
    bool operator==(const Subject &) const = default;
};

/// One edit that mends a finding.
struct Fix
{
    QString text; ///< a short imperative with the values it sets: `Give ws1 the address 10.10.0.14.`
    std::function<void(Plan &)> mend; ///< makes the mended plan of the plan as it was checked
};

struct Finding
{
    enum class Severity { Error, Warning, Info };
    QString check; ///< id of the check: the name of its file with hyphens, `port-clash`
    QString code;  ///< short code for the corner of the row: `P-01`
    QString id;    ///< stable through unrelated edits: check and subjects; what an approval names
    Severity severity = Severity::Warning;
    QList<Subject> subjects;    ///< the culprit first
    QString text;               ///< one sentence, fit for a title
    QString needs;              ///< the required value
    QString found;              ///< the actual value
    QString remedy;             ///< what to do, a short imperative
    QList<Fix> fixes;           ///< the best first; empty where no single edit mends it
    bool refusesExport = false; ///< the rule set of its first subject is not exported until it is approved
    bool approved = false;
    QString approvalReason;
};

struct Check
{
    QString id;    ///< `port-clash`
    QString code;  ///< `P-01`
    QString title; ///< English, one line, for `check --list` and preferences
    std::function<QList<Finding>(const CheckInput &)> run;
    /// In place of `run` for a check of what all others have found.
    std::function<QList<Finding>(const CheckInput &, const QList<Finding> &)> runAfter = {};
};

/// Every check on the shelf, by file name. Each file defines `Check check_<file name>()`.
QList<Check> allChecks();

/// Starts a finding of this check: id from check and subjects.
Finding finding(const Check &check, Finding::Severity severity, const QList<Subject> &subjects);

QString severityWord(Finding::Severity severity); ///< error, warning, info

/// Runs all checks; errors first, then by code and id; approved ones are marked.
QList<Finding> runChecks(const CheckInput &input, const Progress &progress = {});

/// What is made of the findings of all checks that run by themselves: those of the others are added, approved ones
/// marked, errors put first.
QList<Finding> completed(QList<Finding> findings, const QList<Check> &checks, const CheckInput &input);

} // namespace portolan
