// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps a copy of a modified plan in the data folder, so that a crash costs a minute and no more; the saved plan is
// never touched.
#pragma once
#include "views/mainwindow/workspace.h"

#include <QtCore/QDateTime>
#include <QtCore/QLockFile>
#include <QtCore/QTimer>

namespace portolan {

/// A copy that an earlier run left behind.
struct RecoveredCopy
{
    QString file;   ///< the copy, an ordinary plan file
    QString origin; ///< the plan's own file, empty if it had none
    QString name;
    QDateTime kept;
};

class Recovery : public QObject
{
    Q_OBJECT
public:
    /// `folder`: where copies lie; the standard one when empty.
    Recovery(Workspace &workspace, const QString &folder, QObject *parent);
    ~Recovery() override;

    /// 0 keeps none.
    void setMinutes(int minutes);
    /// Copies that no running program holds, the newest first.
    QList<RecoveredCopy> leftBehind() const;
    /// Removes a copy that the user has opened and saved, or does not want.
    void remove(const RecoveredCopy &copy);
    /// Removes this run's copy: the plan is saved, or closed on purpose.
    void drop();
    /// Keeps a copy now, if there is something to keep.
    void keep();
    /// This run's copy holds the plan as it is now.
    bool hasKept() const { return m_keptIndex >= 0; }

    static QString standardFolder();

Q_SIGNALS:
    void kept(const QDateTime &when);
    void failed(const portolan::Error &error);

private:
    Workspace &m_workspace;
    QString m_folder;
    QString m_file;
    std::unique_ptr<QLockFile> m_lock;
    QTimer m_timer;
    int m_keptIndex = -1; ///< of the undo history at the last copy
};

} // namespace portolan
