// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/form.h"
#include "views/inspector/formwidgets.h"
#include "views/theme/widgets.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

struct FormTexts
{
    Q_DECLARE_TR_FUNCTIONS(FormTexts)
};

constexpr int labelWidth = 92;

void colour(QWidget *widget, const QColor &color)
{
    QPalette palette = widget->palette();
    palette.setColor(QPalette::WindowText, color);
    widget->setPalette(palette);
}

QString sentenceOf(const Error &error)
{
    return error.remedy.isEmpty() ? error.what : error.what + u' ' + error.remedy;
}

} // namespace

QString valuesWord(int count)
{
    return FormTexts::tr("%n value(s)", nullptr, count);
}

Form::Form(Workspace &workspace, QWidget *page)
    : m_workspace(workspace), m_page(page), m_column(new QVBoxLayout(page))
{
    m_column->setContentsMargins(0, 0, 0, 12);
    m_column->setSpacing(0);
}

void Form::head(const QString &icon, const QString &category, const QString &title, const QString &kind,
                StateKind state, const QString &stateWord)
{
    m_grid = nullptr;
    m_column->addWidget(new HeadWidget(theme(), {icon, category, title, kind, state, stateWord}, m_page));
}

void Form::section(const QString &title, bool stacked)
{
    m_grid = nullptr;
    m_stacked = stacked;
    if (m_column->count() > 0)
        m_column->addWidget(new SectionWidget(theme(), title, m_page));
}

int Form::row(const QString &label)
{
    if (!m_grid) {
        m_grid = new QGridLayout;
        m_grid->setContentsMargins(12, 6, 12, 6);
        m_grid->setHorizontalSpacing(0);
        m_grid->setVerticalSpacing(4);
        m_grid->setColumnMinimumWidth(0, m_stacked ? 0 : labelWidth);
        m_grid->setColumnStretch(1, 1);
        m_column->addLayout(m_grid);
    }
    const int row = m_grid->rowCount();
    if (!label.isEmpty()) {
        auto *name = new QLabel(label, m_page);
        name->setTextFormat(Qt::PlainText);
        name->setWordWrap(true);
        if (m_stacked) {
            name->setContentsMargins(0, 4, 0, 0);
            colour(name, theme().color(Token::Text2));
            m_grid->addWidget(name, row, 1);
            return row + 1;
        }
        name->setFixedWidth(labelWidth);
        name->setMinimumHeight(24);
        name->setContentsMargins(0, 3, 4, 0);
        name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        colour(name, theme().color(Token::Text3));
        m_grid->addWidget(name, row, 0, Qt::AlignTop);
    }
    return row;
}

void Form::put(QWidget *widget, int row)
{
    m_grid->addWidget(widget, row, 1);
    QLayoutItem *named = m_stacked ? m_grid->itemAtPosition(row - 1, 1) : m_grid->itemAtPosition(row, 0);
    if (auto *label = named ? qobject_cast<QLabel *>(named->widget()) : nullptr) {
        label->setBuddy(widget);
        if (widget->accessibleName().isEmpty())
            widget->setAccessibleName(label->text());
    }
}

QLabel *Form::value(const QString &label, const QString &text, bool figures)
{
    if (text.isEmpty())
        return nullptr;
    const int at = row(label);
    auto *shown = new QLabel(text, m_page);
    shown->setTextFormat(Qt::PlainText);
    shown->setWordWrap(true);
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
    shown->setContentsMargins(0, 3, 0, 3);
    shown->setFont(figures ? theme().figures() : theme().body());
    shown->setMinimumWidth(0);
    put(shown, at);
    return shown;
}

void Form::chip(const QString &label, Protocol protocol)
{
    const int at = row(label);
    // With an alignment the fixed width of the chip does not become that of the column.
    m_grid->addWidget(new ChipWidget(theme(), protocol.name(), m_page), at, 1, Qt::AlignLeft);
}

QLabel *Form::text(const QString &words, Token token)
{
    m_grid = nullptr;
    auto *shown = new QLabel(words, m_page);
    shown->setTextFormat(Qt::PlainText);
    shown->setWordWrap(true);
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
    shown->setContentsMargins(12, 4, 12, 4);
    shown->setMinimumWidth(0);
    colour(shown, theme().color(token));
    m_column->addWidget(shown);
    return shown;
}

QLabel *Form::errorLabel(int row)
{
    auto *error = new QLabel(m_page);
    error->setTextFormat(Qt::PlainText);
    error->setWordWrap(true);
    error->setFont(theme().small());
    colour(error, theme().color(Token::Deny));
    error->hide();
    m_grid->addWidget(error, row + 1, 1);
    return error;
}

void Form::guard(QLineEdit *edit, QLabel *error, const std::function<Refusal(const QString &)> &commit)
{
    QObject::connect(edit, &QLineEdit::editingFinished, edit, [edit, error, commit] {
        if (!edit->isModified())
            return;
        edit->setModified(false);
        const Refusal refusal = commit(edit->text());
        error->setVisible(refusal.has_value());
        error->setText(refusal ? sentenceOf(*refusal) : QString());
        edit->setProperty("invalid", refusal.has_value());
        edit->setAccessibleDescription(error->text());
        edit->update();
    });
}

QLineEdit *Form::field(const QString &key, const QString &label, const QString &text,
                       const std::function<Refusal(const QString &)> &commit, const QString &placeholder,
                       bool figures)
{
    const int at = row(label);
    auto *edit = new FieldEdit(text, m_page);
    edit->setObjectName(key);
    edit->setPlaceholderText(placeholder);
    if (figures)
        edit->setFont(theme().figures());
    put(edit, at);
    guard(edit, errorLabel(at), commit);
    return edit;
}

QPlainTextEdit *Form::area(const QString &key, const QString &text,
                           const std::function<void(const QString &)> &commit)
{
    m_grid = nullptr;
    auto *edit = new AreaEdit(text, m_page);
    edit->setObjectName(key);
    auto *box = new QVBoxLayout;
    box->setContentsMargins(12, 8, 12, 8);
    box->addWidget(edit);
    m_column->addLayout(box);
    QObject::connect(edit, &AreaEdit::written, edit, commit);
    return edit;
}

QComboBox *Form::combo(const QString &key, const QString &label, const QList<Choice> &choices,
                       const QVariant &current, const std::function<Refusal(const QVariant &)> &commit,
                       const QString &placeholder)
{
    const int at = row(label);
    auto *box = new QuietCombo(m_page);
    box->setObjectName(key);
    int chosen = -1;
    for (const Choice &choice : choices) {
        if (choice.value == current)
            chosen = box->count();
        box->addItem(choice.text, choice.value);
    }
    box->setPlaceholderText(placeholder);
    box->setCurrentIndex(chosen);
    put(box, at);
    QLabel *error = errorLabel(at);
    QObject::connect(box, &QComboBox::activated, box, [box, error, commit, chosen](int index) {
        const Refusal refusal = commit(box->itemData(index));
        error->setVisible(refusal.has_value());
        error->setText(refusal ? sentenceOf(*refusal) : QString());
        if (refusal)
            box->setCurrentIndex(chosen);
    });
    return box;
}

QComboBox *Form::openCombo(const QString &key, const QString &label, const QStringList &choices,
                           const QString &current, const std::function<Refusal(const QString &)> &commit,
                           const QString &placeholder)
{
    const int at = row(label);
    auto *box = new QuietCombo(m_page);
    box->setObjectName(key);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItems(choices);
    box->setEditText(current);
    box->lineEdit()->setPlaceholderText(placeholder);
    box->lineEdit()->setModified(false);
    put(box, at);
    guard(box->lineEdit(), errorLabel(at), commit);
    QObject::connect(box, &QComboBox::activated, box, [box, commit](int index) {
        box->lineEdit()->setModified(false);
        (void)commit(box->itemText(index));
    });
    return box;
}

QCheckBox *Form::check(const QString &key, const QString &label, Qt::CheckState state,
                       const std::function<void(bool)> &commit)
{
    const int at = row({});
    auto *box = new QCheckBox(label, m_page);
    box->setObjectName(key);
    box->setTristate(state == Qt::PartiallyChecked);
    box->setCheckState(state);
    box->setMinimumHeight(24);
    m_grid->addWidget(box, at, 0, 1, 2);
    QObject::connect(box, &QCheckBox::clicked, box, [box, commit] { commit(box->checkState() != Qt::Unchecked); });
    return box;
}

QCheckBox *Form::flag(const QString &key, const QString &label, Qt::CheckState state,
                      const std::function<Refusal(bool)> &commit)
{
    const int at = row({});
    auto *box = new QCheckBox(label, m_page);
    box->setObjectName(key);
    box->setTristate(state == Qt::PartiallyChecked);
    box->setCheckState(state);
    box->setMinimumHeight(24);
    m_grid->addWidget(box, at, 0, 1, 2);
    QLabel *error = errorLabel(at);
    QObject::connect(box, &QCheckBox::clicked, box, [box, error, commit, state] {
        const Refusal refusal = commit(box->checkState() != Qt::Unchecked);
        error->setVisible(refusal.has_value());
        error->setText(refusal ? sentenceOf(*refusal) : QString());
        box->setAccessibleDescription(error->text());
        if (refusal)
            box->setCheckState(state);
    });
    return box;
}

QPushButton *Form::link(const QString &label, const QString &text, const std::function<void()> &act)
{
    const int at = row(label);
    QPushButton *made = makeLink(text, m_page);
    made->setMinimumHeight(24);
    m_grid->addWidget(made, at, 1, Qt::AlignLeft | Qt::AlignVCenter);
    QObject::connect(made, &QPushButton::clicked, made, act);
    return made;
}

void Form::buttons(const QList<std::pair<QString, std::function<void()>>> &actions)
{
    m_grid = nullptr;
    auto *line = new FlowWidget(m_page);
    for (const auto &[text, act] : actions) {
        auto *button = new QPushButton(text, line);
        QObject::connect(button, &QPushButton::clicked, button, act);
        line->add(button);
    }
    m_column->addWidget(line);
}

void Form::widget(QWidget *widget)
{
    m_grid = nullptr;
    m_column->addWidget(widget);
}

void Form::endStretch()
{
    m_column->addStretch(1);
}

Refusal Form::push(const Result<PlanEdit> &edit) const
{
    if (!edit)
        return edit.error();
    if (const Done done = m_workspace.document().push(*edit); !done)
        return done.error();
    return {};
}

} // namespace portolan
