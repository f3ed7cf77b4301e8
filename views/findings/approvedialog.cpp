// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findings/approvedialog.h"

#include "model/base/clean.h"
#include "views/theme/widgets.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>

namespace portolan {

ApproveDialog::ApproveDialog(const Theme &theme, const Finding &finding, const QString &by, QWidget *parent)
    : QDialog(parent), m_reason(new QLineEdit(this)), m_by(new QLineEdit(by, this))
{
    setWindowTitle(tr("Approve finding %1").arg(finding.code));
    setMinimumWidth(480);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    const auto addLabel = [&](const QString &text, const QFont &font) {
        auto *label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setFont(font);
        layout->addWidget(label);
    };
    addLabel(oneLine(finding.text), theme.semibold());
    addLabel(tr("The finding stays in the plan and in the sheets, with your reason; it no longer counts."),
             theme.body());
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    m_reason->setPlaceholderText(tr("Why this is acceptable here"));
    m_by->setPlaceholderText(tr("Name"));
    form->addRow(tr("Reason"), m_reason);
    form->addRow(tr("Approved by"), m_by);
    layout->addLayout(form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_approve = buttons->addButton(tr("Approve finding"), QDialogButtonBox::AcceptRole);
    makeFilled(m_approve);
    m_approve->setDefault(true);
    m_approve->setEnabled(false);
    layout->addWidget(buttons);
    connect(m_reason, &QLineEdit::textChanged, this, [this] { m_approve->setEnabled(!reason().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_reason->setFocus();
}

QString ApproveDialog::reason() const
{
    return m_reason->text().trimmed();
}

QString ApproveDialog::by() const
{
    return m_by->text().trimmed();
}

} // namespace portolan
