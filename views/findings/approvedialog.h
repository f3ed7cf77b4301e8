// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ApproveDialog asks why a finding is accepted, and by whom; without a reason there is no approval.
#pragma once
#include "model/checks/check.h"

#include <QtWidgets/QDialog>

class QLineEdit;
class QPushButton;

namespace portolan {

class Theme;

class ApproveDialog : public QDialog
{
    Q_OBJECT
public:
    /// `by`: the name that is offered.
    ApproveDialog(const Theme &theme, const Finding &finding, const QString &by, QWidget *parent);
    QString reason() const;
    QString by() const;

private:
    QLineEdit *m_reason;
    QLineEdit *m_by;
    QPushButton *m_approve;
};

} // namespace portolan
