// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for one path restriction: which flows must not use which gateway, and why.
#pragma once
#include "views/dialogs/dialog.h"
#include "views/mainwindow/workspace.h"

class QComboBox;

namespace portolan {

class RestrictionDialog : public Dialog
{
    Q_OBJECT
public:
    /// Without an id it is a new one; its gateway is what the dialog begins with.
    RestrictionDialog(Workspace &workspace, const Restriction &restriction, QWidget *parent);

    void accept() override;

private:
    Restriction typed() const;
    void settle();

    Workspace &m_workspace;
    Restriction m_restriction;
    QComboBox *m_gateway;
    QComboBox *m_from;
    QComboBox *m_to;
    QComboBox *m_requirement;
    QLineEdit *m_reason;
    QLabel *m_words;
    QPushButton *m_button;
};

} // namespace portolan
