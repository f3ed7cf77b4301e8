// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/reasondialog.h"

#include "views/settings/settings.h"

#include <QtCore/QDate>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QVBoxLayout>

namespace portolan {

ReasonDialog::ReasonDialog(const Theme &theme, Settings &settings, Kind kind, const QString &what, QWidget *parent)
    : Dialog(theme, kind == Kind::Waive ? tr("Waive flow") : tr("Approve finding"), narrow, parent),
      m_settings(settings), m_reason(new QPlainTextEdit(this)), m_by(new QLineEdit(settings.author(), this)),
      m_limited(new QCheckBox(tr("Until"), this)), m_until(new QDateEdit(QDate::currentDate().addMonths(3), this))
{
    auto *subject = new QLabel(what, this);
    subject->setWordWrap(true);
    subject->setTextFormat(Qt::PlainText);
    subject->setFont(theme.semibold());
    content()->addWidget(subject);
    addSentence(kind == Kind::Waive
                    ? tr("A waived flow is shown everywhere, struck through, but no rule permits it.")
                    : tr("An approved finding stays in the plan with its reason, below the open ones."));
    QFormLayout *form = addForm();
    m_reason->setFixedHeight(72);
    m_reason->setTabChangesFocus(true);
    form->addRow(formLabel(theme, tr("&Reason"), m_reason), m_reason);
    m_by->setPlaceholderText(tr("Your name"));
    form->addRow(formLabel(theme, tr("&Signed by"), m_by), m_by);
    m_until->setCalendarPopup(true);
    m_until->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_until->setEnabled(false);
    connect(m_limited, &QCheckBox::toggled, m_until, &QWidget::setEnabled);
    if (kind == Kind::Waive)
        form->addRow(m_limited, m_until);
    m_limited->setVisible(kind == Kind::Waive);
    m_until->setVisible(kind == Kind::Waive);
    connect(addButtons(kind == Kind::Waive ? tr("Waive flow") : tr("Approve finding"), tr("Cancel")),
            &QPushButton::clicked, this, &ReasonDialog::accept);
    m_reason->setFocus();
}

QString ReasonDialog::reason() const
{
    return m_reason->toPlainText().simplified();
}

QString ReasonDialog::by() const
{
    return m_by->text().simplified();
}

QString ReasonDialog::until() const
{
    return m_limited->isChecked() ? m_until->date().toString(Qt::ISODate) : QString();
}

void ReasonDialog::accept()
{
    if (reason().isEmpty()) {
        setFault(tr("Say why; the reason stands in the sheets."));
        m_reason->setFocus();
        return;
    }
    if (!by().isEmpty())
        m_settings.setAuthor(by());
    Dialog::accept();
}

} // namespace portolan
