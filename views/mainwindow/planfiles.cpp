// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow/planfiles.h"

#include "model/editing/leftovers.h"
#include "views/dialogs/messages.h"
#include "views/mainwindow/changedfile.h"
#include "views/settings/settings.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <QtWidgets/QFileDialog>

namespace portolan {

PlanFiles::PlanFiles(Workspace &workspace, Settings &settings, QWidget &window)
    : QObject(&window), m_workspace(workspace), m_settings(settings), m_window(window)
{
}

PlanFiles::~PlanFiles() = default;

QString PlanFiles::title() const
{
    if (!m_hasPlan)
        return {};
    const QString path = m_workspace.document().path();
    if (!path.isEmpty())
        return QFileInfo(path).fileName();
    const QString name = m_workspace.plan().project.name;
    return name.isEmpty() ? tr("Untitled") : name;
}

bool PlanFiles::mayLeave()
{
    if (!m_hasPlan || !m_workspace.document().isModified())
        return true;
    switch (askToSave(&m_window, title())) {
    case SaveAnswer::Save:
        return save();
    case SaveAnswer::Discard:
        return true;
    case SaveAnswer::Cancel:
        break;
    }
    return false;
}

void PlanFiles::beginEmpty()
{
    if (!mayLeave())
        return;
    Plan plan;
    plan.project.language = m_settings.language().isEmpty() ? QStringLiteral("en") : m_settings.language();
    begin(plan, false);
}

void PlanFiles::begin(const Plan &plan, bool modified)
{
    m_hasPlan = true;
    m_proposed.clear();
    m_takenOver.clear();
    m_workspace.document().begin(plan, modified);
    take(nullptr, false);
    Q_EMIT planReplaced();
}

void PlanFiles::openWithDialog()
{
    const QString path =
        QFileDialog::getOpenFileName(&m_window, tr("Open plan"), m_settings.folder(QStringLiteral("open")),
                                     tr("Portolan plans (*.portolan);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

bool PlanFiles::open(const QString &path)
{
    if (!mayLeave())
        return false;
    const bool same = m_lock && QFileInfo(path) == QFileInfo(m_workspace.document().path());
    auto lock = same ? std::move(m_lock) : std::make_unique<FileLock>(FileLock::beside(path));
    bool readOnly = false;
    LockHolder holder;
    if (QFileInfo(path).isFile() && lock->take() == FileLock::Outcome::Taken) {
        holder = lock->holder();
        switch (askAboutOpenPlan(&m_window, QFileInfo(path).fileName(), holder)) {
        case OpenElsewhereAnswer::ReadOnly:
            readOnly = true;
            break;
        case OpenElsewhereAnswer::Copy:
            openCopy(path);
            return false;
        case OpenElsewhereAnswer::Anyway:
            lock->take(true);
            break;
        case OpenElsewhereAnswer::Cancel:
            return false;
        }
    }
    const Done done = openAt(path);
    if (!done) {
        if (same)
            m_lock = std::move(lock);
        showError(&m_window, tr("The plan was not opened."), done.error());
        return false;
    }
    take(std::move(lock), readOnly, holder);
    Q_EMIT planReplaced();
    if (!readOnly)
        settleLeftovers();
    return true;
}

Done PlanFiles::openQuietly(const QString &path)
{
    const Done done = openAt(path);
    if (!done)
        return done;
    lockFor(path);
    Q_EMIT planReplaced();
    return done;
}

Done PlanFiles::lookAt(const QString &path)
{
    const Done done = openAt(path);
    if (!done)
        return done;
    take(nullptr, false);
    Q_EMIT planReplaced();
    return done;
}

Done PlanFiles::openAt(const QString &path)
{
    const Done done = m_workspace.document().open(path);
    if (!done)
        return done;
    m_hasPlan = true;
    m_proposed.clear();
    m_takenOver.clear();
    m_settings.addRecentPlan(path);
    m_settings.setFolder(QStringLiteral("open"), QFileInfo(path).absolutePath());
    return done;
}

void PlanFiles::openCopy(const QString &path)
{
    PlanDocument reader(m_workspace.catalog().lookup());
    if (const Done done = reader.open(path); !done) {
        showError(&m_window, tr("The plan was not opened."), done.error());
        return;
    }
    begin(reader.plan(), true);
    const QFileInfo origin(path);
    m_proposed = origin.absolutePath() + u'/' + tr("%1 (copy).portolan").arg(origin.completeBaseName());
}

void PlanFiles::restore(const DocumentState &state)
{
    m_hasPlan = true;
    m_proposed.clear();
    m_takenOver.clear();
    m_workspace.document().restore(state);
    lockFor(state.path);
    Q_EMIT planReplaced();
}

void PlanFiles::take(std::unique_ptr<FileLock> lock, bool readOnly, const LockHolder &holder)
{
    m_lock = std::move(lock);
    m_readOnly = readOnly;
    m_holder = holder;
    Q_EMIT readOnlyChanged();
}

/// A folder that cannot be written to has no locks, and is no obstacle: nothing can be overwritten there either.
void PlanFiles::lockFor(const QString &path)
{
    if (path.isEmpty())
        return take(nullptr, false);
    m_lock.reset(); // it may be the same
    auto lock = std::make_unique<FileLock>(FileLock::beside(path));
    const bool taken = lock->take() == FileLock::Outcome::Taken;
    const LockHolder holder = lock->holder();
    take(std::move(lock), taken, holder);
}

/// The other window may be gone by now.
bool PlanFiles::regain()
{
    if (!m_readOnly || m_lock->take() == FileLock::Outcome::Taken)
        return !m_readOnly;
    m_readOnly = false;
    Q_EMIT readOnlyChanged();
    return true;
}

void PlanFiles::settleLeftovers()
{
    PlanDocument &document = m_workspace.document();
    const QList<Leftover> leftovers = leftoversBeside(document.path(), m_workspace.catalog().lookup());
    for (const Leftover &leftover : leftovers) {
        const PlanEdit edit = difference(document.plan(), leftover.plan, tr("Take over an unfinished save"));
        if (edit.isEmpty() && !isNameOfOurs(QFileInfo(leftover.file).fileName()))
            continue; // a copy of the user's, written in another way
        const QString when = QLocale().toString(leftover.at, QLocale::ShortFormat);
        const LeftoverAnswer answer = edit.isEmpty()
                                          ? LeftoverAnswer::Delete
                                          : askAboutLeftover(&m_window, title(), when, int(edit.changes.size()));
        if (answer == LeftoverAnswer::Delete)
            QDir().remove(leftover.file);
        else if (answer == LeftoverAnswer::Take && m_workspace.push(edit))
            m_takenOver.append(leftover.file); // it goes when that is saved
    }
}

bool PlanFiles::save()
{
    PlanDocument &document = m_workspace.document();
    if (document.path().isEmpty() || !regain())
        return saveAs();
    QString kept;
    while (document.changedUnderneath())
        switch (settleChangedFile(m_workspace, title(), m_window, kept)) {
        case ChangedOutcome::Save:
            break;
        case ChangedOutcome::SaveAs:
            return saveAs();
        case ChangedOutcome::Stay:
            return false;
        }
    const auto written = document.save();
    if (!written) {
        showError(&m_window, tr("The plan was not saved."), written.error());
        return false;
    }
    settleSaved(*written);
    if (!kept.isEmpty())
        Q_EMIT otherVersionKept(kept);
    return true;
}

bool PlanFiles::saveAs()
{
    QString proposed = m_workspace.document().path();
    if (!proposed.isEmpty() && m_readOnly) {
        const QFileInfo origin(proposed);
        proposed = origin.absolutePath() + u'/' + tr("%1 (copy).portolan").arg(origin.completeBaseName());
    }
    if (proposed.isEmpty())
        proposed = m_proposed;
    if (proposed.isEmpty()) {
        QString name = title();
        static const QRegularExpression unfit(QStringLiteral("[^\\w .()-]+"),
                                              QRegularExpression::UseUnicodePropertiesOption);
        name.replace(unfit, QStringLiteral("_"));
        proposed = m_settings.folder(QStringLiteral("open")) + u'/' + name + QStringLiteral(".portolan");
    }
    QString path =
        QFileDialog::getSaveFileName(&m_window, tr("Save plan as"), proposed, tr("Portolan plans (*.portolan)"));
    if (path.isEmpty())
        return false;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".portolan");
    if (QFileInfo(path) == QFileInfo(m_workspace.document().path()) && regain())
        return save();
    auto lock = std::make_unique<FileLock>(FileLock::beside(path));
    if (lock->take() == FileLock::Outcome::Taken) {
        showError(&m_window, tr("The plan was not saved."),
                  {.what = tr("Another window has this file open: %1.").arg(holderWords(lock->holder())),
                   .remedy = tr("Save under another name."),
                   .file = path});
        return false;
    }
    const auto written = m_workspace.document().saveAs(path);
    if (!written) {
        showError(&m_window, tr("The plan was not saved."), written.error());
        return false;
    }
    m_proposed.clear();
    take(std::move(lock), false);
    m_settings.addRecentPlan(path);
    m_settings.setFolder(QStringLiteral("open"), QFileInfo(path).absolutePath());
    settleSaved(*written);
    return true;
}

void PlanFiles::settleSaved(const Written &written)
{
    for (const QString &file : std::as_const(m_takenOver))
        QDir().remove(file);
    m_takenOver.clear();
    Q_EMIT saved();
    if (!written.remarks.isEmpty())
        m_workspace.say(written.remarks.join(u' '));
}

void PlanFiles::close()
{
    if (!mayLeave())
        return;
    m_workspace.document().begin(Plan());
    m_hasPlan = false;
    take(nullptr, false);
    Q_EMIT planReplaced();
}

} // namespace portolan
