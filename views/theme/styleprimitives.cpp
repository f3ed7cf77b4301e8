// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Grounds and outlines: fields, buttons, ticks, rows, chevrons.
#include "views/theme/paints.h"
#include "views/theme/style.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QStyleOption>

namespace portolan {

namespace {

void rounded(QPainter &painter, const QRectF &rect, double radius, const QColor &ground, const QColor &outline,
             double width)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    painter.setPen(outline.isValid() ? QPen(outline, width) : QPen(Qt::NoPen));
    const double inset = outline.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace

void Style::drawField(const QRect &rect, QPainter &painter, QStyle::State state, const QWidget *widget) const
{
    const bool enabled = state & State_Enabled;
    const bool focused = enabled && (state & State_HasFocus);
    const QColor ground = widget && widget->property("limiting").toBool()
                              ? m_theme.color(Token::InfoTint)
                              : m_theme.color(enabled ? Token::Base : Token::Alt);
    QColor outline = m_theme.color(!enabled ? Token::Frame : focused ? Token::Accent : Token::Edge);
    rounded(painter, rect, measures::radiusField, ground, outline, focused ? 2 : 1);
}

void Style::drawButton(const QStyleOption *option, QPainter &painter, const QWidget *widget) const
{
    const bool enabled = option->state & State_Enabled;
    const bool down = option->state & (State_Sunken | State_On);
    const bool hovered = enabled && (option->state & State_MouseOver);
    const bool focused = enabled && (option->state & State_HasFocus) && (option->state & State_KeyboardFocusChange);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (widget && widget->property("link").toBool()) {
        if (option->state & State_HasFocus)
            rounded(painter, option->rect, measures::radiusChip, {}, m_theme.color(Token::Accent), 2);
        return;
    }
    if (button && (button->features & QStyleOptionButton::Flat)) {
        if (down || hovered)
            rounded(painter, option->rect, measures::radiusField, m_theme.color(down ? Token::Press : Token::Hover),
                    {}, 1);
        return;
    }
    if (widget && widget->property("filled").toBool() && enabled) {
        QColor ground = m_theme.color(Token::Accent);
        if (down || hovered)
            ground = m_theme.isDark() ? ground.lighter(down ? 114 : 107) : ground.darker(down ? 118 : 109);
        rounded(painter, option->rect, measures::radiusField, ground, {}, 1);
        if (focused)
            rounded(painter, QRectF(option->rect).adjusted(2, 2, -2, -2), 3, {}, m_theme.color(Token::OnAccent), 1);
        return;
    }
    const bool destructive = widget && widget->property("destructive").toBool();
    const Token outline = !enabled      ? Token::Frame
                          : focused     ? Token::Accent
                          : destructive ? Token::Deny
                                        : Token::Edge;
    const Token ground = !enabled ? Token::Alt : down ? Token::Press : hovered ? Token::Hover : Token::Base;
    rounded(painter, option->rect, measures::radiusField, m_theme.color(ground), m_theme.color(outline),
            focused ? 2 : 1);
}

void Style::drawToolButton(const QStyleOption *option, QPainter &painter) const
{
    const bool enabled = option->state & State_Enabled;
    if (option->state & State_On)
        rounded(painter, option->rect, measures::radiusField, m_theme.color(Token::Sel),
                m_theme.color(Token::Accent), 1);
    else if (option->state & State_Sunken)
        rounded(painter, option->rect, measures::radiusField, m_theme.color(Token::Press), {}, 1);
    else if (enabled && (option->state & State_MouseOver))
        rounded(painter, option->rect, measures::radiusField, m_theme.color(Token::Hover), {}, 1);
    if (enabled && (option->state & State_HasFocus) && (option->state & State_KeyboardFocusChange))
        rounded(painter, option->rect, measures::radiusField, {}, m_theme.color(Token::Accent), 2);
}

void Style::drawTick(const QStyleOption *option, QPainter &painter, bool round) const
{
    const bool enabled = option->state & State_Enabled;
    const bool on = option->state & State_On;
    const bool partly = option->state & State_NoChange;
    const QRectF box = QRectF(option->rect).adjusted(0, 0, 0, 0);
    const double radius = round ? box.width() / 2 : 3;
    const QColor accent = m_theme.color(enabled ? Token::Accent : Token::Text3);
    const bool focused = (option->state & State_HasFocus) && (option->state & State_KeyboardFocusChange);
    if (on || partly)
        rounded(painter, box, radius, accent, accent, 1);
    else
        rounded(painter, box, radius, m_theme.color(enabled ? Token::Base : Token::Alt),
                m_theme.color(focused ? Token::Accent : Token::Edge), focused ? 2 : 1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.color(Token::OnAccent), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF centre = box.center();
    if (on && round) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Token::OnAccent));
        painter.drawEllipse(centre, 3, 3);
    } else if (partly) {
        painter.drawLine(centre - QPointF(3.5, 0), centre + QPointF(3.5, 0));
    } else if (on) {
        painter.drawPolyline(
            QPolygonF({centre + QPointF(-3.5, 0), centre + QPointF(-1, 2.6), centre + QPointF(3.6, -2.8)}));
    }
}

void Style::drawItemGround(const QStyleOption *option, QPainter &painter) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    const bool selected = option->state & State_Selected;
    const bool hovered = (option->state & State_MouseOver) && (option->state & State_Enabled);
    if (item && item->backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option->rect, item->backgroundBrush);
    if (selected)
        painter.fillRect(option->rect, m_theme.color(Token::Sel));
    else if (hovered)
        painter.fillRect(option->rect, m_theme.color(Token::Hover));
    if (selected && item &&
        (item->viewItemPosition == QStyleOptionViewItem::Beginning ||
         item->viewItemPosition == QStyleOptionViewItem::OnlyOne)) {
        const Token bar = option->state & State_Active ? Token::Accent : Token::Edge;
        painter.fillRect(
            QRect(option->rect.left(), option->rect.top(), measures::selectionBar, option->rect.height()),
            m_theme.color(bar));
    }
}

void Style::drawChevron(const QRect &rect, QPainter &painter, Qt::ArrowType direction, bool enabled) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(QRectF(rect).center());
    painter.rotate(direction == Qt::UpArrow      ? 180
                   : direction == Qt::LeftArrow  ? 90
                   : direction == Qt::RightArrow ? -90
                                                 : 0);
    painter.setPen(QPen(m_theme.color(enabled ? Token::Text3 : Token::Frame), 1.25, Qt::SolidLine, Qt::RoundCap,
                        Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({QPointF(-3, -1.5), QPointF(0, 1.5), QPointF(3, -1.5)}));
    painter.restore();
}

void Style::drawDockSeparator(const QStyleOption *option, QPainter &painter, const QWidget *widget) const
{
    // The line stands at the side of the canvas, the grip belongs to the panel.
    painter.fillRect(option->rect, m_theme.color(Token::Panel));
    QRect line = option->rect;
    const QPoint middle = widget ? widget->rect().center() : QPoint();
    if (option->rect.height() > option->rect.width()) {
        const bool left = option->rect.center().x() < middle.x();
        line.setLeft(left ? line.right() : line.left());
        line.setWidth(1);
    } else {
        line.setHeight(1);
    }
    painter.fillRect(line, m_theme.color(Token::Line));
}

} // namespace portolan
