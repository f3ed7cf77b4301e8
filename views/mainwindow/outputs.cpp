// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow/outputs.h"

#include "model/base/safefile.h"
#include "model/drawing/overdrawing.h"
#include "model/editing/fieldedits.h"
#include "model/editing/requirementedits.h"
#include "views/dialogs/exportdialog.h"
#include "views/dialogs/importdialog.h"
#include "views/dialogs/messages.h"
#include "views/dialogs/projectdialog.h"
#include "views/dialogs/reasondialog.h"
#include "views/dialogs/sheetdialog.h"
#include "views/mainwindow/comparing.h"
#include "views/mainwindow/tracing.h"
#include "views/settings/settings.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtWidgets/QFileDialog>

namespace portolan {

Outputs::Outputs(Workspace &workspace, Settings &settings, PlanFiles &files, QWidget &window)
    : QObject(&window), m_workspace(workspace), m_settings(settings), m_files(files), m_window(window)
{
}

void Outputs::import(const QString &format, const QString &file)
{
    auto *dialog = new ImportDialog(m_workspace, m_settings, format, file, &m_window);
    connect(dialog, &ImportDialog::accepted, this, [this, dialog] {
        // Without a plan the import begins one.
        if (!m_files.hasPlan())
            m_files.begin(Plan(), false);
        m_workspace.push(dialog->edit());
    });
    dialog->open();
}

void Outputs::exportConfigurations(const QString &point)
{
    (new ExportDialog(m_workspace, m_settings, point, &m_window))->open();
}

void Outputs::exportSheet(const QString &sheet, const QString &point)
{
    (new SheetDialog(m_workspace, m_settings, sheet, point, &m_window))->open();
}

void Outputs::exportDrawing()
{
    const QString base = QFileInfo(m_files.title()).completeBaseName();
    const QString folder = m_settings.folder(QStringLiteral("drawing"));
    QString chosen;
    QString path = QFileDialog::getSaveFileName(
        &m_window, tr("Export drawing"), QDir(folder).filePath(base + QStringLiteral(".svg")),
        tr("SVG drawing (*.svg);;PDF document (*.pdf);;PNG picture (*.png)"), &chosen);
    if (path.isEmpty())
        return;
    QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix != QStringLiteral("svg") && suffix != QStringLiteral("pdf") && suffix != QStringLiteral("png")) {
        suffix = chosen.contains(QStringLiteral("*.pdf"))   ? QStringLiteral("pdf")
                 : chosen.contains(QStringLiteral("*.png")) ? QStringLiteral("png")
                                                            : QStringLiteral("svg");
        path += u'.' + suffix;
    }
    // What lies over the canvas lies over the exported drawing too.
    auto derived = m_workspace.derived();
    Plan plan = m_workspace.plan();
    DrawingOptions options;
    options.scene.texts = m_workspace.texts();
    const Tracing &tracing = m_workspace.tracing();
    const auto comparison = m_workspace.comparing().result();
    if (tracing.isActive() && tracing.answer()) {
        layTrace(options, derived, tracing.question(), *tracing.answer());
    } else if (comparison && !m_workspace.comparing().isBusy()) {
        layChanges(options, comparison, m_workspace.comparing().name());
        derived = comparison->both;
        plan = bothPlans(comparison->before->plan, plan);
    }
    Result<QByteArray> bytes = QByteArray();
    if (suffix == QStringLiteral("svg"))
        bytes = drawingSvg(plan, derived.get(), options);
    else if (suffix == QStringLiteral("pdf"))
        bytes = drawingPdf(plan, derived.get(), options);
    else
        bytes = drawingPng(plan, derived.get(), options);
    const Result<Written> written = bytes ? writeFile(path, *bytes) : bytes.error();
    if (!written)
        return showError(&m_window, tr("The drawing was not exported."), written.error());
    m_settings.setFolder(QStringLiteral("drawing"), QFileInfo(path).absolutePath());
    m_workspace.say(written->following(tr("The drawing was written to %1.").arg(QDir::toNativeSeparators(path))));
}

void Outputs::waive(const QString &row)
{
    if (row.isEmpty())
        return;
    auto *dialog = new ReasonDialog(m_workspace.theme(), m_settings, ReasonDialog::Kind::Waive, row, &m_window);
    connect(dialog, &ReasonDialog::accepted, this, [this, dialog, row] {
        const auto edit =
            portolan::waive(m_workspace.plan(), {row}, dialog->reason(), dialog->by(), dialog->until());
        if (!edit)
            return showError(&m_window, tr("The flow was not waived."), edit.error());
        m_workspace.push(*edit);
    });
    dialog->open();
}

void Outputs::approve(const QString &finding)
{
    const Finding *found = findingOf(*m_workspace.derived(), finding);
    if (!found)
        return;
    auto *dialog =
        new ReasonDialog(m_workspace.theme(), m_settings, ReasonDialog::Kind::Approve, found->text, &m_window);
    connect(dialog, &ReasonDialog::accepted, this, [this, dialog, finding] {
        const auto edit = portolan::approve(m_workspace.plan(), {finding}, dialog->reason(), dialog->by());
        if (!edit)
            return showError(&m_window, tr("The finding was not approved."), edit.error());
        m_workspace.push(*edit);
    });
    dialog->open();
}

void Outputs::editProject()
{
    auto *dialog = new ProjectDialog(m_workspace.theme(), m_workspace.plan().project, &m_window);
    connect(dialog, &ProjectDialog::accepted, this, [this, dialog] {
        Plan after = m_workspace.plan();
        after.project = dialog->project();
        m_workspace.push(difference(m_workspace.plan(), after, tr("Change project details")));
    });
    dialog->open();
}

} // namespace portolan
