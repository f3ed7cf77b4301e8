// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// PlanFiles opens and saves plans for the window: with dialogs, recent files, and questions before anything is
// lost.
#pragma once
#include "views/mainwindow/workspace.h"

class QWidget;

namespace portolan {

class Settings;

class PlanFiles : public QObject
{
    Q_OBJECT
public:
    PlanFiles(Workspace &workspace, Settings &settings, QWidget &window);

    /// A plan is open: a file, or one that was begun. Otherwise the start page shows.
    bool hasPlan() const { return m_hasPlan; }
    /// The file's name, or that of the project, or "Untitled".
    QString title() const;
    /// Asks what to do with unsaved changes; false: stay.
    bool mayLeave();

    void beginEmpty();
    /// Begins with this plan, without a file; `modified`: it must be saved somewhere.
    void begin(const Plan &plan, bool modified);
    void openWithDialog();
    /// Opens it; on an error says why and leaves the open plan as it is.
    bool open(const QString &path);
    /// Opens without any dialog.
    Done openQuietly(const QString &path);
    bool save();
    bool saveAs();
    void close();

    /// Where a recovered copy came from, to be proposed when it is saved.
    void setOrigin(const QString &path) { m_origin = path; }

Q_SIGNALS:
    void planReplaced(); ///< another plan, or none
    void saved();

private:
    void sayRemarks(const Written &written);

    Workspace &m_workspace;
    Settings &m_settings;
    QWidget &m_window;
    bool m_hasPlan = false;
    QString m_origin;
};

} // namespace portolan
