// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/editcommand.h"

namespace portolan {

namespace {

/// Two edits one after the other, as one; what comes back to where it was drops out.
QList<PlanChange> joined(const QList<PlanChange> &first, const QList<PlanChange> &second)
{
    QList<PlanChange> changes = first;
    for (const PlanChange &later : second) {
        const auto earlier = std::find_if(changes.begin(), changes.end(), [&](const PlanChange &change) {
            return change.table == later.table && change.id == later.id;
        });
        if (earlier == changes.end())
            changes.append(later);
        else
            earlier->after = later.after;
    }
    changes.removeIf([](const PlanChange &change) { return change.before == change.after; });
    return changes;
}

} // namespace

EditCommand::EditCommand(PlanDocument &document, const PlanEdit &edit)
    : QUndoCommand(edit.name), m_document(document), m_edit(edit)
{
}

void EditCommand::redo()
{
    if (!m_document.isRestoring())
        m_document.apply(m_edit, HistoryStep::Kind::Redone);
}

void EditCommand::undo()
{
    if (!m_document.isRestoring())
        m_document.apply(m_edit.inverted(), HistoryStep::Kind::Undone);
}

int EditCommand::id() const
{
    return m_edit.merge.isEmpty() || m_document.isRestoring() ? -1 : 1;
}

bool EditCommand::mergeWith(const QUndoCommand *other)
{
    const PlanEdit &later = static_cast<const EditCommand *>(other)->m_edit;
    if (later.merge != m_edit.merge)
        return false;
    m_edit.changes = joined(m_edit.changes, later.changes);
    setObsolete(m_edit.isEmpty());
    return true;
}

} // namespace portolan
