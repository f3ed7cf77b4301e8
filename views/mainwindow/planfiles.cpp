// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow/planfiles.h"

#include "views/dialogs/messages.h"
#include "views/settings/settings.h"

#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtWidgets/QFileDialog>

namespace portolan {

PlanFiles::PlanFiles(Workspace &workspace, Settings &settings, QWidget &window)
    : QObject(&window), m_workspace(workspace), m_settings(settings), m_window(window)
{
}

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
    m_origin.clear();
    m_workspace.document().begin(plan);
    if (modified)
        m_workspace.document().history().resetClean();
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
    const Done done = openQuietly(path);
    if (!done)
        showError(&m_window, tr("The plan was not opened."), done.error());
    return done.ok();
}

Done PlanFiles::openQuietly(const QString &path)
{
    const Done done = m_workspace.document().open(path);
    if (!done)
        return done;
    m_hasPlan = true;
    m_origin.clear();
    m_settings.addRecentPlan(path);
    m_settings.setFolder(QStringLiteral("open"), QFileInfo(path).absolutePath());
    Q_EMIT planReplaced();
    return done;
}

bool PlanFiles::save()
{
    PlanDocument &document = m_workspace.document();
    if (document.path().isEmpty())
        return saveAs();
    bool evenIfChanged = false;
    if (document.changedUnderneath()) {
        switch (askAboutChangedFile(&m_window, title())) {
        case ChangedAnswer::Overwrite:
            evenIfChanged = true;
            break;
        case ChangedAnswer::SaveAs:
            return saveAs();
        case ChangedAnswer::Cancel:
            return false;
        }
    }
    const auto written = document.save(evenIfChanged);
    if (!written) {
        showError(&m_window, tr("The plan was not saved."), written.error());
        return false;
    }
    Q_EMIT saved();
    sayRemarks(*written);
    return true;
}

bool PlanFiles::saveAs()
{
    QString proposed = m_workspace.document().path();
    if (proposed.isEmpty() && !m_origin.isEmpty()) {
        const QFileInfo origin(m_origin);
        proposed = origin.absolutePath() + u'/' + tr("%1 (recovered).portolan").arg(origin.completeBaseName());
    }
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
    const auto written = m_workspace.document().saveAs(path);
    if (!written) {
        showError(&m_window, tr("The plan was not saved."), written.error());
        return false;
    }
    m_origin.clear();
    m_settings.addRecentPlan(path);
    m_settings.setFolder(QStringLiteral("open"), QFileInfo(path).absolutePath());
    Q_EMIT saved();
    sayRemarks(*written);
    return true;
}

void PlanFiles::sayRemarks(const Written &written)
{
    if (!written.remarks.isEmpty())
        m_workspace.say(written.remarks.join(u' '));
}

void PlanFiles::close()
{
    if (!mayLeave())
        return;
    m_workspace.document().begin(Plan());
    m_hasPlan = false;
    Q_EMIT planReplaced();
}

} // namespace portolan
