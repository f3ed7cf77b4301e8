// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A field over a note in which its text is written; leaving it keeps the text, Escape does not.
#pragma once
#include <QtWidgets/QPlainTextEdit>

namespace portolan {

class NoteEditor : public QPlainTextEdit
{
    Q_OBJECT
public:
    NoteEditor(const QString &text, QWidget *parent);

Q_SIGNALS:
    void written(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    QString m_before;
    bool m_done = false;
};

} // namespace portolan
