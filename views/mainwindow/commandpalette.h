// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command palette: every action that can be done now, found by typing.
#pragma once
#include "views/mainwindow/actions.h"

#include <QtWidgets/QDialog>

class QListView;
class QStandardItemModel;

namespace portolan {

class SearchField;

class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    CommandPalette(const Actions &actions, const Theme &theme, QWidget *window);
    /// 560 wide, 88 from the top of the window.
    void popUp();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void search(const QString &text);
    void run();

    const Theme &m_theme;
    const Actions &m_actions;
    SearchField *m_field;
    QListView *m_list;
    QStandardItemModel *m_model;
};

} // namespace portolan
