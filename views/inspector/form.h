// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A Form is one page of the inspector being built: a head, sections, rows with their label at the left. A field
// hands what was typed to a function; what that refuses is said below the field, and the plan keeps its value.
#pragma once
#include "views/mainwindow/workspace.h"
#include "views/theme/paints.h"

#include <QtWidgets/QLineEdit>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace portolan {

/// What a commit answers: nothing when all is well.
using Refusal = std::optional<Error>;

/// One choice of a combo box.
struct Choice
{
    QString text;
    QVariant value;
};

class Form
{
public:
    Form(Workspace &workspace, QWidget *page);

    Workspace &workspace() const { return m_workspace; }
    const Plan &plan() const { return m_workspace.plan(); }
    const Theme &theme() const { return m_workspace.theme(); }
    QWidget *page() const { return m_page; }
    /// A text of a product or document in the window's language.
    QString in(const LocalText &text) const { return m_workspace.texts().of(text); }

    /// The head of 50 px: tile, title, kind; a state at the right when `stateWord` is not empty.
    void head(const QString &icon, const QString &category, const QString &title, const QString &kind,
              StateKind state = StateKind::Active, const QString &stateWord = {});
    /// A line and, when there is a title, a heading. `stacked`: labels stand above their fields, for long ones.
    void section(const QString &title = {}, bool stacked = false);
    /// Read-only, selectable; several lines are separated by '\n'. Nothing is shown for an empty value.
    QLabel *value(const QString &label, const QString &text, bool figures = false);
    void chip(const QString &label, Protocol protocol);
    /// A paragraph over the whole width.
    QLabel *text(const QString &words, Token token = Token::Text2);

    /// `key` names the field, so that the focus survives when the page is built anew.
    QLineEdit *field(const QString &key, const QString &label, const QString &text,
                     const std::function<Refusal(const QString &)> &commit, const QString &placeholder = {},
                     bool figures = false);
    QPlainTextEdit *area(const QString &key, const QString &text,
                         const std::function<void(const QString &)> &commit);
    /// `current` that is none of the choices (several values, say) shows `placeholder`.
    QComboBox *combo(const QString &key, const QString &label, const QList<Choice> &choices,
                     const QVariant &current, const std::function<Refusal(const QVariant &)> &commit,
                     const QString &placeholder = {});
    /// Like combo, and other texts can be typed.
    QComboBox *openCombo(const QString &key, const QString &label, const QStringList &choices,
                         const QString &current, const std::function<Refusal(const QString &)> &commit,
                         const QString &placeholder = {});
    QCheckBox *check(const QString &key, const QString &label, Qt::CheckState state,
                     const std::function<void(bool)> &commit);
    /// Like check; what is refused is said below it, and the box shows again what holds.
    QCheckBox *flag(const QString &key, const QString &label, Qt::CheckState state,
                    const std::function<Refusal(bool)> &commit);
    QPushButton *link(const QString &label, const QString &text, const std::function<void()> &act);
    /// Buttons in a row that wraps.
    void buttons(const QList<std::pair<QString, std::function<void()>>> &actions);
    void widget(QWidget *widget);
    void endStretch();

    /// Hands the edit to the document; what is refused comes back.
    Refusal push(const Result<PlanEdit> &edit) const;

private:
    int row(const QString &label);
    void put(QWidget *widget, int row);
    QLabel *errorLabel(int row);
    void guard(QLineEdit *edit, QLabel *error, const std::function<Refusal(const QString &)> &commit);

    Workspace &m_workspace;
    QWidget *m_page;
    QVBoxLayout *m_column;
    QGridLayout *m_grid = nullptr;
    bool m_stacked = false;
};

/// `3 values`, the placeholder of a field whose things differ.
QString valuesWord(int count);

} // namespace portolan
