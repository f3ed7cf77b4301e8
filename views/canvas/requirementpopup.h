// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The small window that asks what a device needs of another after a line was drawn between them.
#pragma once
#include <QtWidgets/QFrame>

class QComboBox;
class QLabel;
class QLineEdit;

namespace portolan {

class Workspace;

class RequirementPopup : public QFrame
{
    Q_OBJECT
public:
    RequirementPopup(Workspace &workspace, const QString &from, const QString &fromName, const QString &to,
                     const QString &toName, QWidget *parent);
    void popUp(const QPoint &global);

private:
    void add();

    Workspace &m_workspace;
    QString m_from, m_to;
    QComboBox *m_protocol;
    QLineEdit *m_ports;
    QLineEdit *m_purpose;
    QLabel *m_error;
};

} // namespace portolan
