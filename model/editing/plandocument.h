// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// PlanDocument holds a plan, its file and its undo history; the only place where a plan changes.
#pragma once
#include "model/base/safefile.h"
#include "model/editing/documentstate.h"

#include <QtCore/QObject>
#include <QtGui/QUndoStack>
#include <functional>
#include <optional>

namespace portolan {

class PlanDocument : public QObject
{
    Q_OBJECT
public:
    explicit PlanDocument(ProductLookup lookup, QObject *parent = nullptr);

    const Plan &plan() const { return m_plan; }
    const QString &path() const { return m_path; }
    /// To look at and to go to a step of; one step back or forth is better asked of undo() and redo().
    QUndoStack &history() { return m_history; }
    bool isModified() const { return !m_history.isClean(); }
    /// The plan as it was read or saved last: what the file held then. Without a file: what was begun with.
    const Plan &saved() const { return m_saved; }
    /// The digest of the file as it was read or saved last; empty without a file.
    const QString &savedDigest() const { return m_digest; }

    /// Hands an edit over; applied at once and put on the undo stack. An empty edit is nothing. Errors: it does not
    /// fit, or memory does not suffice; the plan is then as it was.
    Done push(const PlanEdit &edit);
    /// One step back or forth, if there is one; errors as push().
    Done undo();
    Done redo();
    /// Opens a file; on an error the open plan stays as it is.
    Done open(const QString &path);
    /// Begins anew with this plan and without a file; `modified`: it counts as not saved.
    void begin(const Plan &plan, bool modified = false);
    /// Saves atomically and keeps the previous version as backup. Errors: the file changed underneath since it was
    /// read.
    Result<Written> save(bool evenIfChangedUnderneath = false);
    Result<Written> saveAs(const QString &path);
    /// True if the file on disk is no longer the one that was read or saved.
    bool changedUnderneath() const;
    /// From now on the plan counts as built upon this version of its file, whose content has this digest.
    void rebase(const Plan &version, const QString &digest);

    DocumentState state() const;
    /// Takes over what another run had, history and all.
    void restore(const DocumentState &state);
    /// Told of every step after the plan has changed and before planChanged(): the journal. One at a time; empty:
    /// none.
    void setWitness(std::function<void(const HistoryStep &)> witness) { m_witness = std::move(witness); }

Q_SIGNALS:
    /// After every change, undo and redo too; an edit without changes says that the whole plan is another one.
    void planChanged(const portolan::PlanEdit &edit);

private:
    friend class EditCommand;
    void apply(const PlanEdit &edit, HistoryStep::Kind kind);
    bool isRestoring() const { return m_restoring; }
    /// Does it, or leaves the plan as it was and says that memory does not suffice.
    Done whole(const std::function<Done()> &step);
    Done step(HistoryStep::Kind kind);
    void tell(HistoryStep::Kind kind, const PlanEdit &edit = {});

    Plan m_plan;
    std::optional<Plan> m_next; ///< what push() made of m_plan, for apply() to take
    Plan m_saved;
    QString m_path;
    QString m_digest;
    ProductLookup m_lookup;
    QUndoStack m_history;
    std::function<void(const HistoryStep &)> m_witness;
    quint64 m_applied = 0; ///< how often apply() changed the plan
    bool m_pushing = false;
    bool m_restoring = false;
};

} // namespace portolan
