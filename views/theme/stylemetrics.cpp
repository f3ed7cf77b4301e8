// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes and hints; heights grow with the font of the system.
#include "views/theme/style.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QToolBar>

namespace portolan {

namespace {

/// `pixels` at a body font of 13 px, never too low for a larger font.
int atLeast(int pixels, const QStyleOption *option, int around)
{
    const QFontMetrics metrics = option ? option->fontMetrics : QFontMetrics(QApplication::font());
    return qMax(pixels, metrics.height() + around);
}

} // namespace

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: {
        if (widget && widget->property("link").toBool())
            return QSize(size.width() + 2, qMax(size.height(), atLeast(20, option, 2)));
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const int icon = button && !button->icon.isNull() ? 7 : 0;
        const int menu = button && (button->features & QStyleOptionButton::HasMenu) ? 14 : 0;
        const int bold = widget && widget->property("filled").toBool() ? size.width() / 14 : 0;
        return QSize(size.width() + 24 + icon + menu + bold, atLeast(measures::button, option, 10));
    }
    case CT_LineEdit:
        return QSize(result.width(), atLeast(measures::field, option, 10));
    case CT_ComboBox:
        return QSize(size.width() + 36, atLeast(measures::field, option, 10));
    case CT_SpinBox:
        return QSize(result.width() + 8, atLeast(measures::field, option, 10));
    case CT_ToolButton:
        if (qobject_cast<const QToolBar *>(widget ? widget->parentWidget() : nullptr)) {
            const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            if (button && button->toolButtonStyle == Qt::ToolButtonIconOnly)
                return QSize(measures::toolButton, measures::toolButton);
        }
        return result;
    case CT_TabBarTab: {
        const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        if (!tab)
            return result;
        const auto [title, note] = titleAndNote(tab->text);
        const int words = QFontMetrics(m_theme.semibold()).horizontalAdvance(title) +
                          (note.isEmpty() ? 0 : 6 + QFontMetrics(m_theme.small()).horizontalAdvance(note));
        return QSize(words + 25, atLeast(measures::tab, option, 14));
    }
    case CT_MenuBarItem:
        return QSize(size.width() + 16, atLeast(26, option, 8));
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (!item)
            return result;
        if (item->menuItemType == QStyleOptionMenuItem::Separator)
            return QSize(size.width(), 9);
        const int tab = item->text.contains(u'\t') ? 28 : 0;
        return QSize(size.width() + 56 + tab, atLeast(26, option, 8));
    }
    case CT_HeaderSection:
        return QSize(result.width(), atLeast(measures::header, option, 10));
    case CT_ItemViewItem:
        return QSize(result.width(), qMax(result.height(), atLeast(measures::row, option, 8)));
    default:
        return result;
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_HeaderLabel:
        return option->rect.adjusted(measures::cellPadding, 0, -measures::cellPadding, 0);
    case SE_PushButtonContents:
        return widget && widget->property("link").toBool() ? option->rect.adjusted(1, 0, 0, 0)
                                                           : option->rect.adjusted(10, 0, -10, 0);
    case SE_LineEditContents:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return option->rect.adjusted(6, 2, -6, -2);
        return option->rect;
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_HeaderMargin: // narrower cells in narrow windows, as the tables have them
        return widget && widget->window()->width() < 1600 ? 8 : measures::cellPadding;
    case PM_ScrollBarExtent:
        return 10;
    case PM_ScrollBarSliderMin:
        return 28;
    case PM_DockWidgetSeparatorExtent:
        return 5;
    case PM_DockWidgetFrameWidth:
    case PM_DockWidgetTitleMargin:
    case PM_ToolBarFrameWidth:
    case PM_ToolBarItemMargin:
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarHMargin:
    case PM_MenuBarVMargin:
    case PM_MenuBarItemSpacing:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return 4;
    case PM_MenuHMargin:
        return 0;
    case PM_ToolBarItemSpacing:
        return 2;
    case PM_ToolBarSeparatorExtent:
        return 17;
    case PM_ToolBarIconSize:
        return 20;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_SplitterWidth:
        return 1;
    case PM_DefaultFrameWidth:
        return 1;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return widget && widget->isWindow() ? 16 : measures::panelMargin;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_FocusFrameHMargin:
        return 3;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ScrollView_FrameOnlyAroundContents:
    case SH_ItemView_ShowDecorationSelected:
        return hint == SH_ItemView_ShowDecorationSelected;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_Menu_MouseTracking:
    case SH_ComboBox_ListMouseTracking:
        return 1;
    case SH_ComboBox_Popup:
        return 0;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_TabBar_ElideMode:
        return Qt::ElideNone;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace portolan
