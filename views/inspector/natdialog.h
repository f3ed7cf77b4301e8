// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for one address translation of a gateway: what stands inside, what is seen outside, and in words what that
// does; what is wrong is said while it is typed.
#pragma once
#include "views/dialogs/dialog.h"
#include "views/mainwindow/workspace.h"

class QComboBox;

namespace portolan {

class NatDialog : public Dialog
{
    Q_OBJECT
public:
    /// `index`: the translation to change; one past the last adds one.
    NatDialog(Workspace &workspace, const Gateway &gateway, int index, QWidget *parent);

    void accept() override;

private:
    void fill(const Nat &nat);
    void settle();
    /// What the fields say; an error where one of them does not read.
    Result<Nat> typed() const;
    QString wordsOf(const Nat &nat) const;
    void showRow(QWidget *field, bool shown);

    Workspace &m_workspace;
    QString m_gateway;
    int m_index;
    QFormLayout *m_form;
    QComboBox *m_kind;
    QComboBox *m_interface;
    QComboBox *m_protocol;
    QLineEdit *m_inside;
    QLineEdit *m_outside;
    QLineEdit *m_ports;
    QComboBox *m_to;
    QLineEdit *m_toPorts;
    QLabel *m_insideText;
    QLabel *m_outsideText;
    QLabel *m_words;
    QPushButton *m_button;
};

/// `10.10.0.11 ↔ 203.0.113.10 at eth2 (static)`: a translation in one line.
QString natWords(const Plan &plan, const Gateway &gateway, const Nat &nat);

} // namespace portolan
