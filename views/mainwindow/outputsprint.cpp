// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Printing and issuing the pack, with the dialogs of views/print.
#include "views/mainwindow/outputs.h"
#include "views/print/packdialog.h"
#include "views/print/printjob.h"
#include "views/settings/settings.h"

#include <QtCore/QDate>
#include <QtCore/QFileInfo>

namespace portolan {

void Outputs::print()
{
    showPrint(&m_window, m_workspace.derived(), Texts(m_workspace.plan().project.language), QDate::currentDate());
}

void Outputs::printPreview()
{
    auto *preview = new PrintPreview(m_workspace.derived(), Texts(m_workspace.plan().project.language),
                                     QDate::currentDate(), &m_window);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->open();
}

void Outputs::issuePack()
{
    QString folder = m_settings.folder(QStringLiteral("pack"));
    if (folder.isEmpty() && !m_workspace.document().path().isEmpty())
        folder = QFileInfo(m_workspace.document().path()).absolutePath();
    auto *dialog = new PackDialog(m_workspace.derived(), Texts(m_workspace.plan().project.language),
                                  QDate::currentDate(), folder, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, dialog] {
        if (!dialog->isDone())
            return;
        m_settings.setFolder(QStringLiteral("pack"), QFileInfo(dialog->target()).absolutePath());
        Plan after = m_workspace.plan();
        if (dialog->revision() == after.project.revision)
            return;
        after.project.revision = dialog->revision();
        m_workspace.push(difference(m_workspace.plan(), after, tr("Issue revision %1").arg(dialog->revision())));
    });
    dialog->open();
}

} // namespace portolan
