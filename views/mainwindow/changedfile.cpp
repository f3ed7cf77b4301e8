// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow/changedfile.h"

#include "model/base/safefile.h"
#include "model/editing/mergeplans.h"
#include "views/dialogs/mergedialog.h"
#include "views/dialogs/messages.h"

#include <QtCore/QCoreApplication>

namespace portolan {

namespace {

struct ChangedTexts
{
    Q_DECLARE_TR_FUNCTIONS(ChangedTexts)
};

ChangedOutcome mergeWith(Workspace &workspace, const Plan &theirs, const QString &digest, QWidget &window)
{
    PlanDocument &document = workspace.document();
    const Plan base = document.saved();
    PlanMerge merged = merge(base, document.plan(), theirs, ChangedTexts::tr("Merge with the other version"));
    MergeDialog dialog(workspace.theme(), merged, document.plan(), theirs, &window);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    if (dialog.exec() != QDialog::Accepted)
        return ChangedOutcome::Stay;
    merged = merge(base, document.plan(), theirs, merged.edit.name, dialog.choices());
    if (const Done done = document.push(merged.edit); !done) {
        showError(&window, ChangedTexts::tr("The versions were not merged."), done.error());
        return ChangedOutcome::Stay;
    }
    document.rebase(theirs, digest);
    return ChangedOutcome::Save;
}

} // namespace

Result<QString> keepOtherVersion(PlanDocument &document, const QDateTime &now)
{
    const QString when = now.toString(QStringLiteral("yyyy-MM-dd HHmm"));
    const Result<QString> file = keepForGood(document.path(), ChangedTexts::tr("other version %1").arg(when));
    if (!file)
        return file;
    // What is overwritten is what was kept: should the file change once more, that is noticed.
    const Result<QByteArray> content = readFile(*file);
    if (!content)
        return content.error();
    document.rebase(document.saved(), digest(*content));
    return file;
}

ChangedOutcome settleChangedFile(Workspace &workspace, const QString &name, QWidget &window, QString &kept)
{
    PlanDocument &document = workspace.document();
    const Result<QByteArray> content = readFile(document.path());
    const Result<Plan> theirs =
        content ? readPlan(*content, document.path(), workspace.catalog().lookup()) : content.error();
    switch (askAboutChangedFile(&window, name, theirs ? QString() : theirs.error().what)) {
    case ChangedAnswer::Merge:
        return mergeWith(workspace, *theirs, digest(*content), window);
    case ChangedAnswer::SaveAs:
        return ChangedOutcome::SaveAs;
    case ChangedAnswer::Overwrite: {
        const Result<QString> file = keepOtherVersion(document, QDateTime::currentDateTime());
        if (!file) {
            showError(&window, ChangedTexts::tr("The other version could not be kept; nothing was overwritten."),
                      file.error());
            return ChangedOutcome::Stay;
        }
        kept = *file;
        return ChangedOutcome::Save;
    }
    case ChangedAnswer::Cancel:
        break;
    }
    return ChangedOutcome::Stay;
}

} // namespace portolan
