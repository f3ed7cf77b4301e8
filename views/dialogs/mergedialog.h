// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Shows what a merge takes over, and asks for each place that both changed which side holds.
#pragma once
#include "model/editing/mergeplans.h"
#include "views/dialogs/dialog.h"

class QTreeWidget;
class QTreeWidgetItem;

namespace portolan {

class MergeDialog : public Dialog
{
    Q_OBJECT
public:
    /// `taken`: how many things the merge changes apart from the conflicts.
    MergeDialog(const Theme &theme, const PlanMerge &merge, const Plan &ours, const Plan &theirs, QWidget *parent);

    /// The conflicts with what was chosen.
    const QList<MergeConflict> &choices() const { return m_conflicts; }

private:
    void choose(QTreeWidgetItem *item, int column);
    void mark(QTreeWidgetItem *item, bool theirs);

    QList<MergeConflict> m_conflicts;
    QTreeWidget *m_list;
};

} // namespace portolan
