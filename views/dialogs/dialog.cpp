// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/dialog.h"

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace portolan {

void tint(QLabel *label, const Theme &theme, Token token)
{
    const auto settle = [label, &theme, token] {
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, theme.color(token));
        label->setPalette(palette);
    };
    QObject::connect(&theme, &Theme::changed, label, settle);
    settle();
}

QLabel *formLabel(const Theme &theme, const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setBuddy(buddy);
    label->setMinimumWidth(120);
    tint(label, theme, Token::Text3);
    return label;
}

Dialog::Dialog(const Theme &theme, const QString &title, int width, QWidget *parent)
    : QDialog(parent), m_theme(theme)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(width);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    m_content = new QVBoxLayout;
    m_content->setSpacing(8);
    layout->addLayout(m_content, 1);
    m_fault = new QLabel(this);
    m_fault->setWordWrap(true);
    m_fault->setTextFormat(Qt::PlainText);
    tint(m_fault, theme, Token::Deny);
    m_fault->hide();
    layout->addWidget(m_fault);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(8);
    m_buttons->addStretch(1);
    layout->addSpacing(4);
    layout->addLayout(m_buttons);
}

QLabel *Dialog::addSentence(const QString &sentence)
{
    auto *label = new QLabel(sentence, this);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    tint(label, m_theme, Token::Text2);
    m_content->addWidget(label);
    return label;
}

QFormLayout *Dialog::addForm()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(8);
    form->setVerticalSpacing(8);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_content->addLayout(form);
    return form;
}

void Dialog::addHeading(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setFont(m_theme.semibold());
    label->setMinimumHeight(28);
    m_content->addWidget(label);
}

QPushButton *Dialog::addButtons(const QString &verb, const QString &closing)
{
    auto *close = new QPushButton(closing, this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_buttons->addWidget(close);
    if (verb.isEmpty()) {
        close->setDefault(true);
        return nullptr;
    }
    close->setAutoDefault(false);
    auto *act = new QPushButton(verb, this);
    makeFilled(act);
    act->setDefault(true);
    m_buttons->addWidget(act);
    return act;
}

QPushButton *Dialog::addSideButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    m_buttons->insertWidget(0, button);
    return button;
}

void Dialog::setFault(const QString &fault)
{
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
}

} // namespace portolan
