// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/noteeditor.h"

#include <QtGui/QKeyEvent>

namespace portolan {

NoteEditor::NoteEditor(const QString &text, QWidget *parent) : QPlainTextEdit(text, parent), m_before(text)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Text of the note"));
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    selectAll();
}

void NoteEditor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        m_done = true;
        close();
    } else if (enter && (event->modifiers() & Qt::ControlModifier)) {
        close();
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

void NoteEditor::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        close();
}

void NoteEditor::closeEvent(QCloseEvent *event)
{
    if (!m_done && toPlainText() != m_before) {
        m_done = true;
        Q_EMIT written(toPlainText());
    }
    QPlainTextEdit::closeEvent(event);
}

} // namespace portolan
