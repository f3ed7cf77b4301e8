// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lists what earlier runs left behind, to be opened or deleted.
#pragma once
#include "views/dialogs/dialog.h"
#include "views/mainwindow/recovery.h"

class QTreeWidget;

namespace portolan {

class RecoveryDialog : public Dialog
{
    Q_OBJECT
public:
    RecoveryDialog(const Theme &theme, const QList<LeftBehind> &things, QWidget *parent);

Q_SIGNALS:
    void openWanted(const portolan::LeftBehind &thing); ///< the dialog is gone then
    void deleteWanted(const portolan::LeftBehind &thing);

private:
    void settle();
    void open();
    void remove();
    int current() const; ///< index of the thing, -1: none

    QList<LeftBehind> m_things;
    QTreeWidget *m_list;
    QPushButton *m_open, *m_delete;
};

} // namespace portolan
