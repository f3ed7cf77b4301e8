// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one style of the windows: Fusion with flat fields, buttons, tabs, headers and scroll bars in the theme's
// tokens.
#pragma once
#include "views/theme/theme.h"

#include <QtWidgets/QProxyStyle>

namespace portolan {

/// What stands behind this character in a dock's or tab's title is a note: shown smaller, in text3.
inline constexpr QChar noteMark{0x2002};

class Style : public QProxyStyle
{
public:
    explicit Style(const Theme &theme);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

private:
    // stylecontrols.cpp
    void drawTab(const QStyleOption *option, QPainter &painter, const QWidget *widget) const;
    void drawTabLabel(const QStyleOption *option, QPainter &painter, const QWidget *widget) const;
    void drawHeaderSection(const QStyleOption *option, QPainter &painter) const;
    void drawHeaderLabel(const QStyleOption *option, QPainter &painter, const QWidget *widget) const;
    void drawMenuItem(const QStyleOption *option, QPainter &painter, const QWidget *widget) const;
    void drawMenuBarItem(const QStyleOption *option, QPainter &painter, const QWidget *widget) const;
    void drawPushButtonLabel(const QStyleOption *option, QPainter &painter, const QWidget *widget) const;
    void drawScrollBar(const QStyleOptionComplex *option, QPainter &painter, const QWidget *widget) const;
    void drawComboBox(const QStyleOptionComplex *option, QPainter &painter, const QWidget *widget) const;
    void drawSpinBox(const QStyleOptionComplex *option, QPainter &painter, const QWidget *widget) const;
    // styleprimitives.cpp
    void drawField(const QRect &rect, QPainter &painter, QStyle::State state, const QWidget *widget) const;
    void drawButton(const QStyleOption *option, QPainter &painter, const QWidget *widget) const;
    void drawToolButton(const QStyleOption *option, QPainter &painter) const;
    void drawTick(const QStyleOption *option, QPainter &painter, bool round) const;
    void drawItemGround(const QStyleOption *option, QPainter &painter) const;
    void drawChevron(const QRect &rect, QPainter &painter, Qt::ArrowType direction, bool enabled) const;
    void drawDockSeparator(const QStyleOption *option, QPainter &painter, const QWidget *widget) const;

    const Theme &m_theme;
};

/// The title and the note behind noteMark.
std::pair<QString, QString> titleAndNote(const QString &title);

} // namespace portolan
