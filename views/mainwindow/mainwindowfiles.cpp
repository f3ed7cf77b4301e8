// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the main window tells where its plan is kept: saved, read-only, recovered.
#include "views/mainwindow/mainwindow.h"

#include "views/dialogs/messages.h"
#include "views/dialogs/recoverydialog.h"
#include "views/mainwindow/notices.h"
#include "views/mainwindow/recovery.h"
#include "views/settings/settings.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace portolan {

void MainWindow::connectFiles()
{
    const auto settle = [this] {
        settleTitle();
        settleSaved();
    };
    connect(m_files, &PlanFiles::planReplaced, this, [this, settle] {
        for (auto about : {Notices::About::Recovered, Notices::About::Memory, Notices::About::Kept})
            m_notices->withdraw(about);
        if (m_recovery && m_files->hasPlan())
            m_recovery->follow();
        else if (m_recovery)
            m_recovery->stop();
        settleStartPage();
        settle();
    });
    connect(m_files, &PlanFiles::saved, this, [this, settle] {
        m_notices->withdraw(Notices::About::Recovered);
        settle();
    });
    connect(m_files, &PlanFiles::readOnlyChanged, this, &MainWindow::settleReadOnly);
    connect(m_files, &PlanFiles::otherVersionKept, this, [this](const QString &file) {
        m_notices->say(Notices::About::Kept,
                       tr("The other version is kept as %1.").arg(QDir::toNativeSeparators(file)));
    });
    connect(&m_workspace.document().history(), &QUndoStack::cleanChanged, this, settle);
    connect(&m_workspace.document(), &PlanDocument::planChanged, this, &MainWindow::settleTitle);
    connect(&m_workspace, &Workspace::derivingFailed, this, [this](const Error &error) {
        m_notices->say(Notices::About::Memory, error.what + u' ' + error.remedy);
    });
    connect(&m_workspace, &Workspace::derivedChanged, this,
            [this] { m_notices->withdraw(Notices::About::Memory); });
}

void MainWindow::settleReadOnly()
{
    if (m_files->isReadOnly())
        m_notices->say(Notices::About::ReadOnly,
                       tr("Read-only: open by %1. Save asks for another name.").arg(holderWords(m_files->holder())),
                       tr("Save &as…"), [this] { m_files->saveAs(); });
    else
        m_notices->withdraw(Notices::About::ReadOnly);
    settleTitle();
    settleSaved();
}

void MainWindow::startRecovery(Recovery &recovery)
{
    m_recovery = &recovery;
    recovery.setKeeping(m_settings.recoveryMinutes() > 0);
    connect(&m_settings, &Settings::recoveryMinutesChanged, &recovery, [this] {
        m_recovery->setKeeping(m_settings.recoveryMinutes() > 0);
        if (m_files->hasPlan())
            m_recovery->follow();
        settleSaved();
    });
    connect(&recovery, &Recovery::kept, this, [this] {
        m_notices->withdraw(Notices::About::Recovery);
        settleSaved();
    });
    connect(&recovery, &Recovery::failed, this, [this](const Error &error) {
        m_notices->say(Notices::About::Recovery,
                       tr("Edits are not kept for recovery: %1 Save often; it is tried again.").arg(error.what));
        settleSaved();
    });
    connect(&recovery, &Recovery::found, this, &MainWindow::offerRecovered);
    if (m_files->hasPlan())
        recovery.follow();
    recovery.look();
}

void MainWindow::offerRecovered(const QList<LeftBehind> &things)
{
    const bool asked = std::exchange(m_askedForRecovered, false);
    if (things.isEmpty()) {
        if (asked)
            m_workspace.say(tr("No earlier window left anything behind."));
        return;
    }
    auto *dialog = new RecoveryDialog(m_workspace.theme(), things, this);
    dialog->setWindowModality(Qt::WindowModal);
    connect(dialog, &RecoveryDialog::openWanted, this, &MainWindow::openRecovered, Qt::QueuedConnection);
    connect(dialog, &RecoveryDialog::deleteWanted, m_recovery, &Recovery::remove);
    dialog->show();
}

void MainWindow::openRecovered(const LeftBehind &thing)
{
    if (!m_files->mayLeave())
        return;
    const bool journal = thing.kind == LeftBehind::Kind::Journal;
    if (journal && !m_recovery->takeOver(thing)) {
        showError(this, tr("This was not opened."), {.what = tr("Another window has opened it meanwhile.")});
        return;
    }
    if (journal) {
        m_files->restore(*thing.state);
    } else {
        m_files->begin(thing.state->plan, true);
        if (!thing.origin.isEmpty()) {
            const QFileInfo origin(thing.origin);
            m_files->propose(origin.absolutePath() + u'/' +
                             tr("%1 (recovered).portolan").arg(origin.completeBaseName()));
        }
        // It goes when the plan is safe elsewhere: in this run's own journal.
        if (m_recovery->settle())
            m_recovery->remove(thing);
    }
    const PlanDocument &document = m_workspace.document();
    QString sentence = document.path().isEmpty() ? tr("Recovered; it has no file yet.")
                                                 : tr("Recovered; the file holds what was saved last.");
    if (!document.path().isEmpty() && !QFileInfo::exists(document.path()))
        sentence = tr("Recovered; its file %1 is gone. Saving writes it again.")
                       .arg(QDir::toNativeSeparators(document.path()));
    else if (document.changedUnderneath())
        sentence = tr("Recovered; its file was changed since. Saving asks what to do with both.");
    m_notices->say(Notices::About::Recovered, sentence, tr("&Save"), [this] { m_files->save(); });
}

} // namespace portolan
