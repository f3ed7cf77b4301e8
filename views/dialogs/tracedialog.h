// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Follows one connection hop by hop: permitted or denied at each point, by which rule, and why.
#pragma once
#include "views/dialogs/dialog.h"
#include "views/mainwindow/workspace.h"

class QComboBox;
class QLabel;
class QSpinBox;
class QTreeWidget;
class QTreeWidgetItem;

namespace portolan {

struct TraceStep;

class TraceDialog : public Dialog
{
    Q_OBJECT
public:
    /// `from`: a device, a flowKey(), or empty.
    TraceDialog(Workspace &workspace, const QString &from, QWidget *parent);

private:
    void fillFrom(const QString &from);
    void trace();
    void addStep(const TraceStep &step, QTreeWidgetItem *route);
    QString endOf(const QComboBox *box) const;

    Workspace &m_workspace;
    QComboBox *m_from;
    QComboBox *m_to;
    QComboBox *m_protocol;
    QSpinBox *m_port;
    QLabel *m_verdict;
    QTreeWidget *m_steps;
};

} // namespace portolan
