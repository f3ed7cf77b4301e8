// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for the reason of a waiver or an approval, who gives it, and until when.
#pragma once
#include "views/dialogs/dialog.h"

class QDateEdit;
class QCheckBox;
class QPlainTextEdit;

namespace portolan {

class Settings;

class ReasonDialog : public Dialog
{
    Q_OBJECT
public:
    enum class Kind { Waive, Approve };
    /// `what`: the flow or finding in words.
    ReasonDialog(const Theme &theme, Settings &settings, Kind kind, const QString &what, QWidget *parent);

    QString reason() const;
    QString by() const;
    QString until() const; ///< ISO date, or empty

protected:
    void accept() override;

private:
    Settings &m_settings;
    QPlainTextEdit *m_reason;
    QLineEdit *m_by;
    QCheckBox *m_limited;
    QDateEdit *m_until;
};

} // namespace portolan
