// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/celldelegate.h"

#include "views/tables/tableview.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QToolTip>

namespace portolan {

namespace {

constexpr int chipWidth = 40, dotRoom = 14, markSize = 14, markGap = 4;
constexpr int mostWidths = 5000;

CellKind kindOf(const QModelIndex &index)
{
    return CellKind(index.data(TableModel::KindRole).toInt());
}

} // namespace

CellDelegate::CellDelegate(const Theme &theme, TableView &view)
    : QStyledItemDelegate(&view), m_theme(theme), m_view(view)
{
    connect(&theme, &Theme::changed, this, [this] { m_widths.clear(); });
}

QFont CellDelegate::fontOf(const QModelIndex &index) const
{
    return kindOf(index) == CellKind::Figures ? m_theme.figures() : m_theme.body();
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool first = m_view.isFirstColumn(index.column());
    const bool hovered = index.row() == m_view.hoveredRow();
    const QRectF row(option.rect);
    paintRowGround(*painter, row,
                   {.selected = selected,
                    .hovered = hovered,
                    .active = option.state.testFlag(QStyle::State_Active),
                    .first = first,
                    .focused = m_view.showsFocusOn(index)},
                   m_theme);
    if (first && !selected && index.data(TableModel::LitRole).toBool())
        painter->fillRect(QRectF(row.left(), row.top(), measures::selectionBar, row.height() - 1),
                          m_theme.color(Token::Accent));
    const int padding = m_view.cellPadding();
    const QRectF cell = row.adjusted(padding, 0, -padding, -1);
    const QColor ground = m_theme.color(selected ? Token::Sel : hovered ? Token::Hover : Token::Base);
    const QString text = index.data().toString();
    const QVariant tone = index.data(TableModel::ToneRole);
    switch (kindOf(index)) {
    case CellKind::Chip:
        paintProtocolChip(
            *painter,
            QRectF(cell.topLeft(), QSizeF(qMin<double>(widthOf(index) - 2 * padding, cell.width()), cell.height())),
            text, m_theme);
        break;
    case CellKind::State:
        if (!text.isEmpty())
            paintState(*painter, cell, StateKind(index.data(TableModel::StateRole).toInt()), text, m_theme);
        break;
    case CellKind::Marks:
        paintMarks(*painter, cell, index, ground);
        break;
    case CellKind::Text:
    case CellKind::Figures:
        paintText(*painter, cell, text, fontOf(index), m_theme.color(Token(tone.toInt())),
                  Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
        break;
    }
}

void CellDelegate::paintMarks(QPainter &painter, QRectF cell, const QModelIndex &index, const QColor &ground) const
{
    for (const TableMark &mark : index.data(TableModel::MarksRole).value<QList<TableMark>>()) {
        if (cell.width() < markSize)
            return;
        paintShape(painter, QRectF(cell.left(), std::round(cell.center().y() - markSize / 2.0), markSize, markSize),
                   mark.shape, m_theme, ground);
        cell.setLeft(cell.left() + markSize + markGap);
        cell.setLeft(cell.left() +
                     paintText(painter, cell, mark.word, m_theme.small(), m_theme.color(Token::Text2)) +
                     2 * markGap);
    }
}

int CellDelegate::widthOf(const QModelIndex &index) const
{
    const int padding = 2 * m_view.cellPadding();
    const QString text = index.data().toString();
    const CellKind kind = kindOf(index);
    const auto wide = [&](const QFont &font, const QString &text) {
        const auto known = m_widths.constFind({int(kind), text});
        if (known != m_widths.constEnd())
            return *known;
        if (m_widths.size() >= mostWidths)
            m_widths.clear();
        return *m_widths.insert({int(kind), text}, int(std::ceil(QFontMetricsF(font).horizontalAdvance(text))));
    };
    switch (kind) {
    case CellKind::Chip:
        return qMax(chipWidth, wide(m_theme.smallSemibold(), text.toUpper()) + 12) + padding;
    case CellKind::State:
        return wide(m_theme.small(), text) + dotRoom + padding;
    case CellKind::Marks: {
        int width = 0;
        for (const TableMark &mark : index.data(TableModel::MarksRole).value<QList<TableMark>>())
            width += markSize + 3 * markGap + wide(m_theme.small(), mark.word);
        return width + padding;
    }
    case CellKind::Text:
    case CellKind::Figures:
        break;
    }
    return wide(fontOf(index), text) + padding + 1;
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &) const
{
    // The text of the field stands where the text of the cell stood.
    editor->setGeometry(option.rect.adjusted(m_view.cellPadding() - 8, -1, 0, 0));
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    const QString whole = index.data(Qt::ToolTipRole).toString();
    const bool same = whole == index.data().toString();
    if (event->type() != QEvent::ToolTip || whole.isEmpty() || (same && widthOf(index) <= option.rect.width())) {
        QToolTip::hideText();
        return true;
    }
    QToolTip::showText(
        event->globalPos(),
        QStringLiteral("<p>%1</p>").arg(whole.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"))), view,
        option.rect);
    return true;
}

} // namespace portolan
