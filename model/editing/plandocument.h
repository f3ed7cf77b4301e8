// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// PlanDocument holds a plan, its file and its undo history; the only place where a plan changes.
#pragma once
#include "model/base/safefile.h"
#include "model/editing/planedit.h"

#include <QtCore/QObject>
#include <QtGui/QUndoStack>
#include <optional>

namespace portolan {

class PlanDocument : public QObject
{
    Q_OBJECT
public:
    explicit PlanDocument(ProductLookup lookup, QObject *parent = nullptr);

    const Plan &plan() const { return m_plan; }
    const QString &path() const { return m_path; }
    QUndoStack &history() { return m_history; }
    bool isModified() const { return !m_history.isClean(); }

    /// Hands an edit over; applied at once and put on the undo stack. An empty edit is nothing.
    Done push(const PlanEdit &edit);
    /// Opens a file; on an error the open plan stays as it is.
    Done open(const QString &path);
    /// Begins anew with this plan and without a file.
    void begin(const Plan &plan);
    /// Saves atomically and keeps the previous version as backup. Errors: the file changed underneath since it was
    /// read.
    Result<Written> save(bool evenIfChangedUnderneath = false);
    Result<Written> saveAs(const QString &path);
    /// True if the file on disk is no longer the one that was read or saved.
    bool changedUnderneath() const;

Q_SIGNALS:
    /// After every change, undo and redo too; an edit without changes says that the whole plan is another one.
    void planChanged(const portolan::PlanEdit &edit);

private:
    friend class EditCommand;
    void apply(const PlanEdit &edit);

    Plan m_plan;
    std::optional<Plan> m_next; ///< what push() made of m_plan, for apply() to take
    QString m_path;
    QString m_digest;
    ProductLookup m_lookup;
    QUndoStack m_history;
};

} // namespace portolan
