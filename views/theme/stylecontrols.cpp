// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tabs, headers, menus, labels, scroll bars, combo and spin boxes.
#include "views/theme/style.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QTabBar>

namespace portolan {

std::pair<QString, QString> titleAndNote(const QString &title)
{
    const qsizetype mark = title.indexOf(noteMark);
    return mark < 0 ? std::pair(title, QString()) : std::pair(title.left(mark), title.mid(mark + 1));
}

void Style::drawTab(const QStyleOption *option, QPainter &painter, const QWidget *) const
{
    const bool chosen = option->state & State_Selected;
    if (chosen) {
        painter.fillRect(option->rect, m_theme.color(Token::Panel));
        painter.fillRect(QRect(option->rect.left(), option->rect.top(), option->rect.width(), 2),
                         m_theme.color(Token::Accent));
    } else if (option->state & State_MouseOver) {
        painter.fillRect(option->rect, m_theme.color(Token::Hover));
    }
    if ((option->state & State_HasFocus) && (option->state & State_KeyboardFocusChange)) {
        painter.setPen(QPen(m_theme.color(Token::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(option->rect.adjusted(3, 5, -3, -3));
    }
}

void Style::drawTabLabel(const QStyleOption *option, QPainter &painter, const QWidget *) const
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (!tab)
        return;
    const bool chosen = option->state & State_Selected;
    const auto [title, note] = titleAndNote(tab->text);
    const QFont font = chosen ? m_theme.semibold() : m_theme.body();
    const QFontMetrics metrics(font);
    const int noteWidth = note.isEmpty() ? 0 : QFontMetrics(m_theme.small()).horizontalAdvance(note) + 6;
    QRect rect = option->rect.adjusted(12, 2, -12, 0);
    const QString shown = metrics.elidedText(title, Qt::ElideRight, rect.width() - noteWidth);
    painter.setFont(font);
    painter.setPen(m_theme.color(chosen ? Token::Text : Token::Text2));
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    if (note.isEmpty())
        return;
    rect.setLeft(rect.left() + metrics.horizontalAdvance(shown) + 6);
    painter.setFont(m_theme.small());
    painter.setPen(m_theme.color(Token::Text3));
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, note);
}

void Style::drawHeaderSection(const QStyleOption *option, QPainter &painter) const
{
    const bool hovered = (option->state & State_MouseOver) && (option->state & State_Enabled);
    painter.fillRect(option->rect, m_theme.color(hovered ? Token::Hover : Token::Header));
    painter.fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                     m_theme.color(Token::Line));
}

void Style::drawHeaderLabel(const QStyleOption *option, QPainter &painter, const QWidget *) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (!header)
        return;
    // The margin that keeps the words in line with the cells takes height as well: given back here.
    QRect rect = header->rect.marginsAdded(QMargins(0, measures::cellPadding, 0, measures::cellPadding));
    const bool sorted = header->sortIndicator != QStyleOptionHeader::None;
    const bool right = header->textAlignment & Qt::AlignRight;
    const QFont font = m_theme.smallMedium();
    const QFontMetrics metrics(font);
    if (sorted)
        right ? rect.adjust(12, 0, 0, 0) : rect.adjust(0, 0, -12, 0);
    painter.setFont(font);
    painter.setPen(m_theme.color(sorted ? Token::Text : Token::Text3));
    const QString text = metrics.elidedText(header->text, Qt::ElideRight, rect.width());
    painter.drawText(
        rect, int(header->textAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter | Qt::TextSingleLine, text);
    if (!sorted)
        return;
    const int width = metrics.horizontalAdvance(text);
    const int x = right ? rect.right() - width - 12 : rect.left() + width + 4;
    drawChevron(QRect(x, rect.top(), 8, rect.height()), painter,
                header->sortIndicator == QStyleOptionHeader::SortUp ? Qt::DownArrow : Qt::UpArrow, true);
}

void Style::drawMenuItem(const QStyleOption *option, QPainter &painter, const QWidget *) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item)
        return;
    painter.save();
    const QRect rect = item->rect;
    painter.fillRect(rect, m_theme.color(Token::Base));
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(rect.left(), rect.center().y(), rect.width(), 1), m_theme.color(Token::Line));
        painter.restore();
        return;
    }
    const bool enabled = item->state & State_Enabled;
    if ((item->state & State_Selected) && enabled)
        painter.fillRect(rect, m_theme.color(Token::Sel));
    const QRect box(rect.left() + 8, rect.center().y() - 7, 16, 16);
    if (item->checkType != QStyleOptionMenuItem::NotCheckable && item->checked) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.color(enabled ? Token::Accent : Token::Text3), 1.75, Qt::SolidLine,
                            Qt::RoundCap, Qt::RoundJoin));
        const QPointF c = QRectF(box).center();
        painter.drawPolyline(QPolygonF({c + QPointF(-4, 0.5), c + QPointF(-1.2, 3.2), c + QPointF(4.2, -3)}));
    } else if (!item->icon.isNull()) {
        item->icon.paint(&painter, box, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const int tab = int(item->text.indexOf(u'\t'));
    const QString text = tab < 0 ? item->text : item->text.left(tab);
    const QString shortcut = tab < 0 ? QString() : item->text.mid(tab + 1);
    const int flags =
        Qt::AlignVCenter | Qt::TextSingleLine |
        (styleHint(SH_UnderlineShortcut, option, nullptr, nullptr) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    painter.setFont(item->font);
    painter.setPen(item->palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    const QRect words = rect.adjusted(32, 0, -16, 0);
    painter.drawText(words, flags | Qt::AlignLeft, text);
    if (!shortcut.isEmpty()) {
        if (enabled)
            painter.setPen(m_theme.color(Token::Text3));
        painter.setFont(m_theme.small());
        painter.drawText(words, flags | Qt::AlignRight, shortcut);
    }
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu)
        drawChevron(QRect(rect.right() - 18, rect.top(), 10, rect.height()), painter, Qt::RightArrow, enabled);
    painter.restore();
}

void Style::drawMenuBarItem(const QStyleOption *option, QPainter &painter, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item)
        return;
    painter.fillRect(item->rect, m_theme.color(Token::Window));
    if (item->state & (State_Selected | State_Sunken)) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(item->state & State_Sunken ? Token::Press : Token::Hover));
        painter.drawRoundedRect(item->rect.adjusted(1, 2, -1, -2), measures::radiusField, measures::radiusField);
    }
    const bool mnemonic = styleHint(SH_UnderlineShortcut, option, widget, nullptr);
    painter.setPen(m_theme.color(item->state & State_Enabled ? Token::Text : Token::Text3));
    painter.drawText(
        item->rect, Qt::AlignCenter | Qt::TextSingleLine | (mnemonic ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
        item->text);
}

void Style::drawPushButtonLabel(const QStyleOption *option, QPainter &painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button)
        return;
    const bool enabled = option->state & State_Enabled;
    QStyleOptionButton copy(*button);
    Token token = Token::Text;
    if (widget && widget->property("filled").toBool()) {
        token = Token::OnAccent;
        painter.setFont(m_theme.semibold());
    } else if (widget && widget->property("destructive").toBool()) {
        token = Token::Deny;
    } else if (widget && widget->property("link").toBool()) {
        token = Token::Accent;
    }
    const QColor color =
        enabled ? m_theme.color(token) : option->palette.color(QPalette::Disabled, QPalette::ButtonText);
    const QRect rect = subElementRect(SE_PushButtonContents, option, widget);
    const QSize icon = copy.icon.isNull() ? QSize(0, 0) : copy.iconSize;
    const QFontMetrics metrics(painter.font());
    const int gap = icon.width() && !copy.text.isEmpty() ? 7 : 0;
    const int flags =
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine |
        (styleHint(SH_UnderlineShortcut, option, widget, nullptr) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    const int menu = copy.features & QStyleOptionButton::HasMenu ? 14 : 0;
    const int words = metrics.size(flags, copy.text).width();
    const bool link = widget && (widget->property("link").toBool() || widget->property("leftAligned").toBool());
    int x = link ? rect.left() : rect.left() + qMax(0, (rect.width() - words - icon.width() - gap - menu) / 2);
    if (icon.width()) {
        copy.icon.paint(&painter, QRect(QPoint(x, rect.center().y() - (icon.height() - 1) / 2), icon),
                        Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        x += icon.width() + gap;
    }
    painter.setPen(color);
    painter.drawText(QRect(x, rect.top(), rect.right() - x + 1 - menu, rect.height()), flags, copy.text);
    if (menu)
        drawChevron(QRect(rect.right() - 10, rect.top(), 10, rect.height()), painter, Qt::DownArrow, enabled);
}

void Style::drawScrollBar(const QStyleOptionComplex *option, QPainter &painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar)
        return;
    QColor ground = m_theme.color(Token::Panel);
    for (const QWidget *parent = widget ? widget->parentWidget() : nullptr; parent; parent = parent->parentWidget())
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(parent)) {
            ground = area->viewport()->palette().color(area->viewport()->backgroundRole());
            break;
        }
    painter.fillRect(option->rect, ground);
    if (bar->minimum == bar->maximum)
        return;
    QRectF thumb = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    thumb = bar->orientation == Qt::Vertical ? thumb.adjusted(2, 1, -2, -1) : thumb.adjusted(1, 2, -1, -2);
    const bool held =
        (bar->activeSubControls & SC_ScrollBarSlider) && (bar->state & (State_MouseOver | State_Sunken));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(held ? Token::Edge : Token::Frame));
    painter.drawRoundedRect(thumb, 3, 3);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void Style::drawComboBox(const QStyleOptionComplex *option, QPainter &painter, const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (!combo)
        return;
    QStyleOption frame(*option);
    const bool enabled = option->state & State_Enabled;
    drawField(option->rect, painter, option->state, widget);
    if (enabled && (option->state & (State_Sunken | State_MouseOver)) && !combo->editable &&
        !(option->state & State_HasFocus)) {
        painter.fillRect(option->rect.adjusted(2, 2, -2, -2),
                         m_theme.color(option->state & State_Sunken ? Token::Press : Token::Hover));
    }
    drawChevron(subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget), painter, Qt::DownArrow, enabled);
}

void Style::drawSpinBox(const QStyleOptionComplex *option, QPainter &painter, const QWidget *widget) const
{
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (!spin)
        return;
    drawField(option->rect, painter, option->state, widget);
    if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    drawChevron(subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget), painter, Qt::UpArrow,
                spin->stepEnabled & QAbstractSpinBox::StepUpEnabled);
    drawChevron(subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget), painter, Qt::DownArrow,
                spin->stepEnabled & QAbstractSpinBox::StepDownEnabled);
}

} // namespace portolan
