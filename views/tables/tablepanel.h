// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A TablePanel is a table with its bar: find field, one sentence, what it says when it is empty, and the way to and
// from the shared selection.
#pragma once
#include "views/mainwindow/panels.h"
#include "views/mainwindow/workspace.h"
#include "views/tables/tableview.h"
#include "views/theme/widgets.h"

class QMenu;
class QStackedLayout;

namespace portolan {

class TablePanel : public Panel
{
    Q_OBJECT
public:
    /// `model` becomes the panel's own.
    TablePanel(Workspace &workspace, TableModel *model, QWidget *parent);

    TableView &view() { return *m_view; }
    const TableView &view() const { return *m_view; }
    bool can(EditAction action) const override;
    void perform(EditAction action) override;
    void search(const QString &text) override;

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

    Workspace &workspace() { return m_workspace; }
    const Workspace &workspace() const { return m_workspace; }
    PanelBar &bar() { return *m_bar; }
    SearchField &find() { return *m_find; }
    void setFindText(const QString &placeholder);
    /// Called once, at the end of the constructor of the panel that is.
    void begin();
    /// Makes the rows anew, at once or as soon as the panel is in sight.
    void refresh();

    /// Before the rows are made anew.
    virtual void prepare() {}
    /// What the rows that are chosen in the view mean.
    virtual Selection selectionOf(const QList<int> &rows) const = 0;
    /// The rows that are chosen in the workspace.
    virtual QItemSelection rowsOf(const Selection &selection) const = 0;
    /// The whole rows from first to last, as one range.
    QItemSelection rowRange(int first, int last) const;
    virtual void revealed(const Pick &pick) { Q_UNUSED(pick) }
    /// What stands in the bar while nothing is filtered.
    virtual QString sentence() const { return {}; }
    /// `12 of 61 rules`, in whole words.
    virtual QString countSentence(const QString &passing, const QString &total) const = 0;
    /// What stands behind the tab's name.
    virtual QString count() const;
    /// What an empty table says, and the word on its button; empty: there is nothing to press.
    virtual QString emptySentence() const = 0;
    virtual QString emptyIcon() const { return QStringLiteral("table"); }
    virtual void openRow(int row);
    /// A word of the filter that stands for this cell, such as `proto:udp`; empty: there is none.
    virtual QString filterWord(int row, int column) const
    {
        Q_UNUSED(row)
        Q_UNUSED(column)
        return {};
    }
    /// What else can be done with a row.
    virtual void addActions(QMenu &menu, int row)
    {
        Q_UNUSED(menu)
        Q_UNUSED(row)
    }
    /// What is typed into the find field; by itself it limits the rows to those that hold the words.
    virtual void findChanged(const QString &text) { m_model->setFind(text); }
    /// Rows stand for things of the plan.
    virtual bool opensRows() const { return true; }
    virtual bool followsFilter() const { return true; }
    bool isLimited() const;
    void showAll();

private:
    void refreshNow();
    void askWhatToDo(const QPoint &at);
    void showSelection(bool scroll);
    void tell();

    Workspace &m_workspace;
    TableModel *m_model;
    TableView *m_view = nullptr;
    PanelBar *m_bar = nullptr;
    SearchField *m_find = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedLayout *m_stack = nullptr;
    bool m_stale = true;
    bool m_choosing = false; ///< the change of selection comes from here
};

/// A number with the separators of the language: `1,200`.
QString numberText(qint64 number);

} // namespace portolan
