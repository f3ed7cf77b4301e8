// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/trace/stepdelegate.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>

namespace portolan {

namespace {

constexpr int left = 38, padding = 8, edge = 12;

double lineOf(const QFont &font)
{
    return std::ceil(QFontMetricsF(font).height()) + 2;
}

double wrapped(const QFont &font, const QString &text, double width)
{
    return text.isEmpty()
               ? 0
               : std::ceil(QFontMetricsF(font)
                               .boundingRect(QRectF(0, 0, std::max(60.0, width), 10000), Qt::TextWordWrap, text)
                               .height());
}

} // namespace

QSize StepDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const double width = (view ? view->viewport()->width() : 300) - left - edge;
    if (index.data(HeadRole).toBool())
        return {120, 30};
    double height = 2 * padding + lineOf(m_theme.semibold()) + lineOf(m_theme.body());
    if (const QString text = index.data(TranslationRole).toString(); !text.isEmpty())
        height += wrapped(m_theme.figures(), text, width - 20) + 3;
    height += wrapped(m_theme.small(), index.data(WhyRole).toString(), width);
    return {120, int(height)};
}

void StepDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const QRectF row = option.rect;
    if (index.data(HeadRole).toBool()) {
        painter->fillRect(row, m_theme.color(Token::Header));
        paintText(*painter, row.adjusted(edge, 0, -edge, 0), index.data().toString(), m_theme.semibold(),
                  m_theme.color(Token::Text));
        painter->restore();
        return;
    }
    RowState state;
    state.selected = option.state & QStyle::State_Selected;
    state.hovered = option.state & QStyle::State_MouseOver;
    state.active = option.state & QStyle::State_Active;
    state.first = true;
    paintRowGround(*painter, row, state, m_theme);
    const double width = row.width() - left - edge;
    double y = row.top() + padding;
    const int shape = index.data(ShapeRole).toInt();
    const QColor ground = m_theme.color(state.selected ? Token::Sel : Token::Base);
    const QRectF sign(row.left() + edge, y + 1, 16, 16);
    if (shape >= 0)
        paintShape(*painter, sign, Shape(shape), m_theme, ground);
    else
        paintIcon(*painter, sign, QStringLiteral("chevron-right"), 14, Token::Text3, m_theme);
    const double first = lineOf(m_theme.semibold()), second = lineOf(m_theme.body());
    const QString number = index.data(NumberRole).toString();
    const double numberWidth = QFontMetricsF(m_theme.small()).horizontalAdvance(number) + 8;
    paintText(*painter, QRectF(row.left() + left, y, width - numberWidth, first), index.data().toString(),
              m_theme.semibold(), m_theme.color(Token::Text));
    paintText(*painter, QRectF(row.right() - edge - numberWidth, y, numberWidth, first), number, m_theme.small(),
              m_theme.color(Token::Text3), Qt::AlignRight);
    y += first;
    const Token tone = shape == int(Shape::Permit) ? Token::Permit : shape < 0 ? Token::Text2 : Token::Deny;
    paintText(*painter, QRectF(row.left() + left, y, width, second), index.data(VerdictRole).toString(),
              m_theme.body(), m_theme.color(tone));
    y += second;
    painter->setPen(m_theme.color(Token::Text));
    if (const QString text = index.data(TranslationRole).toString(); !text.isEmpty()) {
        paintIcon(*painter, QRectF(row.left() + left, y, 14, lineOf(m_theme.figures()) - 2), QStringLiteral("nat"),
                  14, Token::Warn, m_theme);
        const double height = wrapped(m_theme.figures(), text, width - 20);
        painter->setFont(m_theme.figures());
        painter->drawText(QRectF(row.left() + left + 20, y, width - 20, height), Qt::TextWordWrap, text);
        y += height + 3;
    }
    painter->setFont(m_theme.small());
    painter->setPen(m_theme.color(Token::Text2));
    painter->drawText(QRectF(row.left() + left, y, width, row.bottom() - y), Qt::TextWordWrap,
                      index.data(WhyRole).toString());
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(*painter, row.adjusted(2, 2, -2, -3), 4, m_theme);
    painter->restore();
}

} // namespace portolan
