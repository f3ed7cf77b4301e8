// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// PlanFiles opens and saves plans for the window: with dialogs, recent files, a lock that tells other windows, and
// questions before anything is lost.
#pragma once
#include "model/base/filelock.h"
#include "views/mainwindow/workspace.h"

class QWidget;

namespace portolan {

class Settings;

class PlanFiles : public QObject
{
    Q_OBJECT
public:
    PlanFiles(Workspace &workspace, Settings &settings, QWidget &window);
    ~PlanFiles() override;

    /// A plan is open: a file, or one that was begun. Otherwise the start page shows.
    bool hasPlan() const { return m_hasPlan; }
    /// The file's name, or that of the project, or "Untitled".
    QString title() const;
    /// Asks what to do with unsaved changes; false: stay.
    bool mayLeave();
    /// Another window has the file: it is saved under another name only.
    bool isReadOnly() const { return m_readOnly; }
    /// Who has it then.
    const LockHolder &holder() const { return m_holder; }

    void beginEmpty();
    /// Begins with this plan, without a file; `modified`: it must be saved somewhere.
    void begin(const Plan &plan, bool modified);
    void openWithDialog();
    /// Opens it; on an error says why and leaves the open plan as it is. Where another window has it, asks how.
    bool open(const QString &path);
    /// Opens without any dialog; where another window has it, read-only.
    Done openQuietly(const QString &path);
    /// Looks at a file, as for a picture: without a lock.
    Done lookAt(const QString &path);
    /// Takes over what another run had, under its own name and with its history.
    void restore(const DocumentState &state);
    bool save();
    bool saveAs();
    void close();

    /// The name that saveAs() proposes for what has none yet.
    void propose(const QString &path) { m_proposed = path; }

Q_SIGNALS:
    void planReplaced(); ///< another plan, or none
    void saved();
    /// The other version of a file that was overwritten lies there now.
    void otherVersionKept(const QString &file);
    void readOnlyChanged();

private:
    Done openAt(const QString &path);
    void take(std::unique_ptr<FileLock> lock, bool readOnly, const LockHolder &holder = {});
    void lockFor(const QString &path);
    void openCopy(const QString &path);
    void settleLeftovers();
    bool regain();
    void settleSaved(const Written &written);

    Workspace &m_workspace;
    Settings &m_settings;
    QWidget &m_window;
    bool m_hasPlan = false;
    QString m_proposed;
    QStringList m_takenOver;          ///< files of unfinished saves that the plan holds now
    std::unique_ptr<FileLock> m_lock; ///< of the open file; null where there is none, or none can be
    bool m_readOnly = false;
    LockHolder m_holder;
};

} // namespace portolan
