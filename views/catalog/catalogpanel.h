// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The catalog panel: find a role by typing, place it with Enter or by dragging it onto the canvas.
#pragma once
#include "views/catalog/catalogmodel.h"
#include "views/mainwindow/panels.h"

#include <QtCore/QTimer>

class QLabel;
class QTreeView;

namespace portolan {

class EmptyState;
class SearchField;

class CatalogPanel : public Panel
{
    Q_OBJECT
public:
    CatalogPanel(Workspace &workspace, QWidget *parent);

    bool can(EditAction action) const override { return action == EditAction::Find; }
    void perform(EditAction action) override;
    void search(const QString &text) override;
    QSize sizeHint() const override { return {256, 480}; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refill();
    void settle();
    void place(const QModelIndex &index);
    void stepTo(int by);
    void showMenu(const QPoint &at);
    QString language() const;

    Workspace &m_workspace;
    CatalogModel *m_model;
    SearchField *m_field;
    QTreeView *m_view;
    QLabel *m_hint;
    EmptyState *m_empty;
    QSet<QString> m_closed; ///< products whose roles are folded away
    bool m_filling = false;
};

} // namespace portolan
