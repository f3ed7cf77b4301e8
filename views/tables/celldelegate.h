// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The CellDelegate paints every cell of every table: text, protocol chip, state, and the marks of the registry.
#pragma once
#include "views/tables/tablemodel.h"

#include <QtCore/QHash>
#include <QtWidgets/QStyledItemDelegate>

namespace portolan {

class TableView;

class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    CellDelegate(const Theme &theme, TableView &view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The width that the cell's content asks for, with its padding.
    int widthOf(const QModelIndex &index) const;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    /// The whole text, but only of a cell that had to be shortened.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    QFont fontOf(const QModelIndex &index) const;
    void paintMarks(QPainter &painter, QRectF cell, const QModelIndex &index, const QColor &ground) const;

    const Theme &m_theme;
    TableView &m_view;
    mutable QHash<std::pair<int, QString>, int> m_widths; ///< of texts; measuring is what a reset costs
};

} // namespace portolan
