// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/theme.h"

#include "model/drawing/icons.h"
#include "model/drawing/ink.h"
#include "views/theme/desktopscheme.h"
#include "views/theme/iconengine.h"
#include "views/theme/style.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QPixmapCache>
#include <QtWidgets/QApplication>
#include <QtWidgets/QToolTip>

namespace portolan {

namespace {

QFont scaled(const QFont &font, double factor, int weight)
{
    QFont result = font;
    if (font.pixelSize() > 0)
        result.setPixelSize(qMax(qRound(font.pixelSize() * factor), qMin(font.pixelSize(), 12)));
    else
        result.setPointSizeF(font.pointSizeF() * factor);
    result.setWeight(QFont::Weight(weight));
    return result;
}

} // namespace

Theme::Theme(QObject *parent) : QObject(parent), m_ink(std::make_unique<Ink>(Ink::light()))
{
    settle();
}

Theme::~Theme() = default;

void Theme::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    settle();
}

void Theme::settle()
{
    m_shown = m_scheme == Scheme::System ? (desktopIsDark() ? Scheme::Dark : Scheme::Light) : m_scheme;
    *m_ink = m_shown == Scheme::Dark           ? Ink::dark()
             : m_shown == Scheme::HighContrast ? Ink::highContrast()
                                               : Ink::light();
    if (m_applied)
        apply();
}

QColor Theme::color(Token token) const
{
    return color(m_shown, token);
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &color) {
        palette.setColor(QPalette::All, role, color);
    };
    set(QPalette::Window, color(Token::Panel));
    set(QPalette::WindowText, color(Token::Text));
    set(QPalette::Base, color(Token::Base));
    set(QPalette::AlternateBase, color(Token::Alt));
    set(QPalette::Text, color(Token::Text));
    set(QPalette::Button, color(Token::Base));
    set(QPalette::ButtonText, color(Token::Text));
    set(QPalette::BrightText, color(Token::OnAccent));
    set(QPalette::Highlight, color(Token::Sel));
    set(QPalette::HighlightedText, color(Token::Text));
    set(QPalette::Link, color(Token::Accent));
    set(QPalette::LinkVisited, color(Token::Accent));
    set(QPalette::PlaceholderText, color(Token::Text3));
    set(QPalette::ToolTipBase, color(Token::Base));
    set(QPalette::ToolTipText, color(Token::Text));
    set(QPalette::Mid, color(Token::Frame));
    set(QPalette::Midlight, color(Token::Line));
    set(QPalette::Dark, color(Token::Edge));
    set(QPalette::Light, color(Token::Hover));
    set(QPalette::Shadow, color(Token::Press));
    const QColor faint = Ink::mix(color(Token::Text3), color(Token::Panel), 0.7);
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Base, color(Token::Alt));
    return palette;
}

QFont Theme::body() const
{
    return QApplication::font();
}
QFont Theme::medium() const
{
    return scaled(body(), 1, QFont::Medium);
}
QFont Theme::semibold() const
{
    return scaled(body(), 1, QFont::DemiBold);
}
QFont Theme::small() const
{
    return scaled(body(), typesize::small, QFont::Normal);
}
QFont Theme::smallMedium() const
{
    return scaled(body(), typesize::small, QFont::Medium);
}
QFont Theme::smallSemibold() const
{
    return scaled(body(), typesize::small, QFont::DemiBold);
}
QFont Theme::title() const
{
    return scaled(body(), typesize::title, QFont::DemiBold);
}
QFont Theme::display() const
{
    return scaled(body(), typesize::display, QFont::DemiBold);
}
QFont Theme::figures() const
{
    return figuresFont(body());
}
QFont Theme::smallFigures() const
{
    return scaled(figuresFont(body()), typesize::small, QFont::Normal);
}

QIcon Theme::icon(const QString &name, Token token) const
{
    return QIcon(new IconEngine(*this, name, token));
}

void Theme::apply()
{
    if (!m_applied) {
        m_applied = true;
        QApplication::setFont(startFont());
        QApplication::setStyle(new Style(*this));
        onDesktopSchemeChanged(this, [this] {
            if (m_scheme == Scheme::System)
                settle();
        });
    }
    QPixmapCache::clear();
    QApplication::setPalette(palette());
    QToolTip::setPalette(palette());
    QToolTip::setFont(small());
    Q_EMIT changed();
}

} // namespace portolan
