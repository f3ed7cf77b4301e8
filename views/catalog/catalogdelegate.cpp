// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/catalog/catalogdelegate.h"
#include "views/catalog/catalogmodel.h"
#include "views/theme/paints.h"

#include <QtGui/QPainter>
#include <QtWidgets/QTreeView>

using namespace Qt::StringLiterals;

namespace portolan {

void CatalogDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRectF row = option.rect;
    const bool selected = option.state & QStyle::State_Selected, hovered = option.state & QStyle::State_MouseOver;
    painter->save();
    if (selected || hovered)
        painter->fillRect(row, m_theme.color(selected ? Token::Sel : Token::Hover));
    if (selected)
        painter->fillRect(QRectF(row.left(), row.top(), measures::selectionBar, row.height()),
                          m_theme.color(option.state & QStyle::State_Active ? Token::Accent : Token::Edge));
    const QString number = index.data(CatalogModel::NumberRole).toString();
    const QString what = index.data(CatalogModel::WhatRole).toString();
    const QFont numberFont = what.isEmpty() ? m_theme.small() : m_theme.smallFigures();
    const double numberWidth = number.isEmpty() ? 0 : QFontMetricsF(numberFont).horizontalAdvance(number) + 8;
    const QRectF inner = row.adjusted(12, 0, -12, 0);
    if (what.isEmpty()) {
        const auto *tree = qobject_cast<const QTreeView *>(option.widget);
        const bool open = !tree || tree->isExpanded(index);
        paintIcon(*painter, QRectF(inner.left() - 2, row.top(), 14, row.height()),
                  open ? u"chevron-down"_s : u"chevron-right"_s, 14, Token::Text3, m_theme);
        paintMarkedText(*painter, inner.adjusted(16, 0, -numberWidth, 0), index.data().toString(), m_words,
                        m_theme.semibold(), m_theme.color(Token::Text), m_theme);
    } else {
        const QString category = index.data(CatalogModel::CategoryRole).toString();
        paintIcon(*painter, QRectF(inner.left() + 16, row.top(), 20, row.height()),
                  index.data(CatalogModel::IconRole).toString(), 20, Theme::categoryToken(category), m_theme);
        const QRectF words = inner.adjusted(16 + 20 + 8, 0, -numberWidth, 0);
        paintMarkedText(*painter, words, index.data().toString(), m_words, m_theme.body(),
                        m_theme.color(Token::Text), m_theme);
        const double used = QFontMetricsF(m_theme.body()).horizontalAdvance(index.data().toString()) + 8;
        const QString detail = index.data(CatalogModel::DetailRole).toString();
        if (words.width() - used > 40 && !detail.isEmpty())
            paintText(*painter, words.adjusted(used, 0, 0, 0), detail, m_theme.small(),
                      m_theme.color(Token::Text3));
    }
    if (!number.isEmpty())
        paintText(*painter, inner.adjusted(inner.width() - numberWidth, 0, 0, 0), number, numberFont,
                  m_theme.color(Token::Text3), Qt::AlignRight, Qt::ElideNone);
    painter->restore();
}

} // namespace portolan
