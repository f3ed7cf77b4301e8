// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The FindingsView shows findings as rows with their links; no row is a widget.
#pragma once
#include "views/theme/paints.h"

#include <QtWidgets/QListView>
#include <QtWidgets/QStyledItemDelegate>

namespace portolan {

/// The links of a row.
enum class FindingLink {
    None,
    Remedy,
    Approve,
    Fix,   ///< the best fix, or a choice where there are several
    Choice ///< and what follows: the first fix, the second, ...
};
inline FindingLink choiceLink(qsizetype fix)
{
    return FindingLink(int(FindingLink::Choice) + int(fix));
}
/// -1 for a link that is no choice.
inline int choiceOf(FindingLink link)
{
    return int(link) - int(FindingLink::Choice) < 0 ? -1 : int(link) - int(FindingLink::Choice);
}

class FindingDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    FindingDelegate(const Theme &theme, QListView &view);
    /// The row that shows its whole texts, however many lines they take.
    void setWhole(const QModelIndex &index) { m_whole = index; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Where the parts of a row stand.
    struct Places
    {
        QRectF shape, title, code, lines[2], remedy, approve, fix;
        QList<QRectF> fixes; ///< one below the other, in the row that shows everything
        double bottom = 0;
    };
    Places placesOf(const QRectF &row, const QModelIndex &index) const;
    FindingLink linkAt(const QRect &row, const QModelIndex &index, const QPoint &at) const;
    void setHoveredLink(const QModelIndex &index, FindingLink link);

private:
    void paintHead(QPainter &painter, const QRectF &row, const QModelIndex &index) const;
    void paintFinding(QPainter &painter, const QRectF &row, const QModelIndex &index, const QColor &ground) const;
    void paintFixes(QPainter &painter, const Places &at, const QModelIndex &index) const;
    void paintLink(QPainter &painter, const QRectF &place, const QString &text, Token token, bool hovered) const;
    double scale() const;
    double labelWidth() const;
    /// Of a row that shows the beginnings of its texts: it is the same whatever they say.
    double shortHeight() const;
    void paintWhole(QPainter &painter, const QRectF &place, const QString &text, const QFont &font,
                    Token token) const;

    const Theme &m_theme;
    QListView &m_view;
    QPersistentModelIndex m_whole;
    QPersistentModelIndex m_hovered;
    FindingLink m_link = FindingLink::None;
};

class FindingsView : public QListView
{
    Q_OBJECT
public:
    FindingsView(const Theme &theme, QWidget *parent);
    const FindingDelegate &delegate() const { return *m_delegate; }
    /// Where the menu of what mends a row opens.
    QPoint fixPlace(const QModelIndex &index) const;

Q_SIGNALS:
    void linkClicked(const QModelIndex &index, portolan::FindingLink link);
    void rowClicked(const QModelIndex &index); ///< also by Enter and Space

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    FindingLink linkAt(const QPoint &at) const;
    FindingDelegate *m_delegate;
    QPersistentModelIndex m_pressed;
    FindingLink m_pressedLink = FindingLink::None;
};

} // namespace portolan
