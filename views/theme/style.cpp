// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/style.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QStyleFactory>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QToolBar>
#include <QtWidgets/QToolButton>

namespace portolan {

Style::Style(const Theme &theme) : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), m_theme(theme) {}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractItemView *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QHeaderView *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    painter->save();
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            drawField(option->rect, *painter, option->state, widget);
        break;
    case PE_FrameLineEdit:
    case PE_FrameFocusRect:
    case PE_FrameTabBarBase:
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_FrameMenu:
    case PE_FrameGroupBox:
    case PE_FrameWindow:
        break;
    case PE_Frame:
    case PE_FrameDockWidget:
        painter->setPen(m_theme.color(Token::Line));
        if (element == PE_Frame)
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        break;
    case PE_PanelButtonCommand:
        drawButton(option, *painter, widget);
        break;
    case PE_PanelButtonTool:
        drawToolButton(option, *painter);
        break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawTick(option, *painter, false);
        break;
    case PE_IndicatorRadioButton:
        drawTick(option, *painter, true);
        break;
    case PE_PanelItemViewItem:
        drawItemGround(option, *painter);
        break;
    case PE_PanelItemViewRow:
        break;
    case PE_IndicatorBranch:
        if (option->state & State_Children)
            drawChevron(option->rect, *painter, option->state & State_Open ? Qt::DownArrow : Qt::RightArrow, true);
        break;
    case PE_IndicatorArrowDown:
        drawChevron(option->rect, *painter, Qt::DownArrow, option->state & State_Enabled);
        break;
    case PE_IndicatorArrowRight:
        drawChevron(option->rect, *painter, Qt::RightArrow, option->state & State_Enabled);
        break;
    case PE_PanelMenu:
        painter->fillRect(option->rect, m_theme.color(Token::Base));
        painter->setPen(m_theme.color(Token::Frame));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        break;
    case PE_PanelTipLabel:
        painter->setBrush(m_theme.color(Token::Base));
        painter->setPen(m_theme.color(Token::Frame));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        break;
    case PE_PanelMenuBar:
        break;
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, m_theme.color(Token::Window));
        painter->fillRect(QRect(option->rect.left(), option->rect.top(), option->rect.width(), 1),
                          m_theme.color(Token::Line));
        break;
    case PE_IndicatorToolBarSeparator: {
        const QPoint centre = option->rect.center();
        painter->fillRect(QRect(centre.x(), centre.y() - 9, 1, 20), m_theme.color(Token::Frame));
        break;
    }
    case PE_IndicatorDockWidgetResizeHandle:
        drawDockSeparator(option, *painter, widget);
        break;
    default:
        painter->restore();
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    painter->restore();
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    painter->save();
    switch (element) {
    case CE_TabBarTabShape:
        drawTab(option, *painter, widget);
        break;
    case CE_TabBarTabLabel:
        drawTabLabel(option, *painter, widget);
        break;
    case CE_HeaderSection:
        drawHeaderSection(option, *painter);
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, m_theme.color(Token::Header));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          m_theme.color(Token::Line));
        break;
    case CE_HeaderLabel:
        drawHeaderLabel(option, *painter, widget);
        break;
    case CE_MenuItem:
        drawMenuItem(option, *painter, widget);
        break;
    case CE_MenuEmptyArea:
    case CE_MenuTearoff:
        break;
    case CE_MenuBarItem:
        drawMenuBarItem(option, *painter, widget);
        break;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, m_theme.color(Token::Window));
        break;
    case CE_ToolBar:
        painter->fillRect(option->rect, m_theme.color(Token::Window));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          m_theme.color(Token::Line));
        break;
    case CE_PushButtonLabel:
        drawPushButtonLabel(option, *painter, widget);
        break;
    case CE_Splitter:
        painter->fillRect(option->rect, m_theme.color(Token::Line));
        break;
    case CE_ShapedFrame: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine)) {
            const QPoint centre = option->rect.center();
            painter->fillRect(frame->frameShape == QFrame::HLine
                                  ? QRect(option->rect.left(), centre.y(), option->rect.width(), 1)
                                  : QRect(centre.x(), option->rect.top(), 1, option->rect.height()),
                              m_theme.color(Token::Line));
        } else if (frame && frame->frameShape != QFrame::NoFrame && frame->lineWidth > 0) {
            painter->setPen(m_theme.color(Token::Line));
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        }
        break;
    }
    case CE_ProgressBarGroove:
        painter->fillRect(option->rect, m_theme.color(Token::Line));
        break;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            QRect filled = option->rect;
            const int range = qMax(1, bar->maximum - bar->minimum);
            filled.setWidth(int(qint64(filled.width()) * (bar->progress - bar->minimum) / range));
            painter->fillRect(filled, m_theme.color(Token::Accent));
        }
        break;
    case CE_ProgressBarLabel:
        break;
    default:
        painter->restore();
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    painter->restore();
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    painter->save();
    if (control == CC_ScrollBar)
        drawScrollBar(option, *painter, widget);
    else if (control == CC_ComboBox)
        drawComboBox(option, *painter, widget);
    else if (control == CC_SpinBox)
        drawSpinBox(option, *painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    painter->restore();
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                            const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (sub == SC_ScrollBarAddLine || sub == SC_ScrollBarSubLine)
            return {};
        if (sub == SC_ScrollBarGroove || !bar)
            return option->rect;
        const bool upright = bar->orientation == Qt::Vertical;
        const int length = upright ? bar->rect.height() : bar->rect.width();
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        int thumb = length;
        if (range > 0)
            thumb = qBound(qMin(28, length), int(qint64(bar->pageStep) * length / (range + bar->pageStep)), length);
        const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - thumb,
                                                  bar->upsideDown);
        const auto part = [&](int from, int to) {
            return upright ? QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), to - from)
                           : QRect(bar->rect.left() + from, bar->rect.top(), to - from, bar->rect.height());
        };
        if (sub == SC_ScrollBarSlider)
            return part(start, start + thumb);
        return sub == SC_ScrollBarSubPage ? part(0, start) : part(start + thumb, length);
    }
    if (control == CC_ComboBox) {
        if (sub == SC_ComboBoxArrow)
            return QRect(option->rect.right() - 22, option->rect.top(), 20, option->rect.height());
        if (sub == SC_ComboBoxEditField)
            return option->rect.adjusted(8, 2, -24, -2);
    }
    if (control == CC_SpinBox) {
        const QRect rect = option->rect;
        if (sub == SC_SpinBoxUp)
            return QRect(rect.right() - 20, rect.top() + 2, 18, rect.height() / 2 - 2);
        if (sub == SC_SpinBoxDown)
            return QRect(rect.right() - 20, rect.center().y() + 1, 18, rect.height() / 2 - 2);
        if (sub == SC_SpinBoxEditField)
            return rect.adjusted(6, 2, -22, -2);
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

} // namespace portolan
