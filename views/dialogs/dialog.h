// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What all dialogs share: width, margins, one filled button, rows of label and field.
#pragma once
#include "views/theme/widgets.h"

#include <QtWidgets/QDialog>

class QFormLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace portolan {

class Dialog : public QDialog
{
    Q_OBJECT
public:
    static constexpr int narrow = 480, wide = 720;

    Dialog(const Theme &theme, const QString &title, int width, QWidget *parent);

protected:
    const Theme &theme() const { return m_theme; }
    /// Where the content goes.
    QVBoxLayout *content() const { return m_content; }
    /// A sentence in text2 that wraps.
    QLabel *addSentence(const QString &sentence);
    /// Rows with labels of 120 at the left.
    QFormLayout *addForm();
    /// A heading of 28 above what follows.
    void addHeading(const QString &text);
    /// The buttons below: `verb` filled and pressed by Enter (none when empty), and one that closes.
    QPushButton *addButtons(const QString &verb, const QString &closing);
    /// A button at the left of that row.
    QPushButton *addSideButton(const QString &text);
    /// One sentence in deny above the buttons; empty hides it.
    void setFault(const QString &fault);

private:
    const Theme &m_theme;
    QVBoxLayout *m_content;
    QHBoxLayout *m_buttons;
    QLabel *m_fault;
};

/// The label that a form row begins with.
QLabel *formLabel(const Theme &theme, const QString &text, QWidget *buddy);
/// Colours a label's words; follows the theme.
void tint(QLabel *label, const Theme &theme, Token token);

} // namespace portolan
