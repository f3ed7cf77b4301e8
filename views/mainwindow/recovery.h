// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps every edit of the open plan in the data folder, so that a crash costs nothing, and finds what an earlier
// run left there; the saved plan is never touched.
#pragma once
#include "model/base/filelock.h"
#include "model/editing/documentjournal.h"
#include "views/mainwindow/workspace.h"

namespace portolan {

/// Something that an earlier run left behind.
struct LeftBehind
{
    enum class Kind {
        Journal, ///< every edit; comes back under the plan's own name with its history
        Copy,    ///< a copy that an earlier version of the program kept
        Write,   ///< a file whose writing was killed
        Damaged  ///< a journal that does not read
    };
    Kind kind = Kind::Journal;
    QString name = {};
    QString origin = {}; ///< the plan's own file, empty if it had none
    QDateTime at = {};   ///< of the last edit
    qint64 steps = 0;    ///< done in its history
    qint64 dropped = 0;  ///< at its end: half written, or does not fit
    QString fault = {};
    QStringList files = {};
    std::shared_ptr<const DocumentState> state = {}; ///< null: Damaged
    QString stem = {};
    int generation = 0;
    qint64 number = 0;
};

class Recovery : public QObject
{
    Q_OBJECT
public:
    /// `folder`: where journals lie; the standard one when empty.
    Recovery(Workspace &workspace, const QString &folder, QObject *parent, JournalLimits limits = {});
    /// Leaves the journal: whoever closes the plan calls stop().
    ~Recovery() override;

    /// Whether edits are kept at all.
    void setKeeping(bool keeping);
    /// A plan is open, from now on its edits are kept. May be called for every plan.
    void follow();
    /// The plan is closed on purpose: its journal goes.
    void stop();
    /// All that was edited is kept.
    bool isWhole() const { return m_journal.isWhole(); }
    /// Waits until it is on disk.
    bool settle() { return m_journal.settle(); }

    /// What no running program holds, the newest first. What holds nothing that could be lost is removed on the
    /// way.
    QList<LeftBehind> leftBehind() const;
    /// The same in a thread; found() tells.
    void look();
    /// What follow() will follow next goes on with this one; false: another program has taken it meanwhile.
    bool takeOver(const LeftBehind &thing);
    /// Removes what the user has opened and saved, or does not want.
    void remove(const LeftBehind &thing);

    static QString standardFolder();

Q_SIGNALS:
    void found(const QList<portolan::LeftBehind> &things);
    void kept();                               ///< whole again or for the first time
    void failed(const portolan::Error &error); ///< once, until it is whole again

private:
    Done prepare();

    QString m_folder;
    DocumentJournal m_journal;
    std::unique_ptr<FileLock> m_lock;
    LeftBehind m_next;                    ///< what takeOver() was told
    std::unique_ptr<FileLock> m_nextLock; ///< null: nothing
    bool m_keeping = true;
    bool m_wanted = false; ///< a plan is open, though it may not be possible to keep its edits
    bool m_failed = false;
    QThreadPool m_pool;
};

} // namespace portolan

Q_DECLARE_METATYPE(portolan::LeftBehind)
