// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The TableView is the one view of every table: rows of 26, no vertical lines, columns that fit the width they get.
#pragma once
#include "views/tables/tablemodel.h"

#include <QtWidgets/QTableView>

namespace portolan {

class CellDelegate;

class TableView : public QTableView
{
    Q_OBJECT
public:
    /// Both must live longer.
    TableView(const Theme &theme, TableModel &model, QWidget *parent = nullptr);

    TableModel &tableModel() { return m_model; }
    int hoveredRow() const { return m_hovered; }
    bool isFirstColumn(int column) const;
    bool showsFocusOn(const QModelIndex &index) const;
    int cellPadding() const;
    /// The window is narrower than 1600: fewer columns, less padding.
    bool isNarrow() const;
    QList<int> chosenRows() const;
    /// The chosen rows of the shown columns, tab separated, one a line; at most a hundred thousand.
    QString chosenAsTsv() const;
    /// Columns that the user shows or hides; the others follow the width of the window.
    void showColumn(const QString &id, bool shown);
    /// Columns that matter for what is shown just now, as long as the user does not say otherwise.
    void wantColumn(const QString &id, bool wanted);
    /// Chooses these rows without telling chosen(); brings the first into sight if none of them is.
    void chooseQuietly(const QItemSelection &rows, bool scroll);
    void scrollToRow(int row);
    /// Brings the first row that is lit into sight, if none is; looks at the first few thousand rows.
    void showLit();

Q_SIGNALS:
    void chosen();        ///< the user chose other rows
    void opened(int row); ///< double click or Enter on a row that is not edited by that

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void settle();
    void fitColumns();
    void askForColumns(const QPoint &at);
    void setHovered(int row);
    int wantedWidth(int column) const;

    const Theme &m_theme;
    TableModel &m_model;
    CellDelegate *m_delegate;
    QHash<QString, bool> m_shown;
    QSet<QString> m_wanted;
    QSet<int> m_widthByHand;
    int m_hovered = -1;
    bool m_quiet = false;
    bool m_fitting = false;
};

} // namespace portolan
