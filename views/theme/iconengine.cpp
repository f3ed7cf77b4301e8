// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/iconengine.h"

#include "model/drawing/icons.h"

#include <QtGui/QPainter>

namespace portolan {

IconEngine::IconEngine(const Theme &theme, const QString &name, Token token)
    : m_theme(&theme), m_name(name), m_token(token)
{
}

QColor IconEngine::colorOf(QIcon::Mode mode) const
{
    if (mode != QIcon::Disabled)
        return m_theme->color(m_token);
    QColor faint = m_theme->color(Token::Text3);
    faint.setAlphaF(0.5F);
    return faint;
}

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    const int side = qMin(rect.width(), rect.height());
    const QImage image = iconImage(m_name, side, painter->device()->devicePixelRatioF(), colorOf(mode));
    painter->drawImage(
        QRectF(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side), image);
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1);
}

QPixmap IconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale)
{
    // `size` counts device pixels here; the icon's own size decides how much detail it has.
    const int side = qMin(size.width(), size.height());
    QImage image = iconImage(m_name, qRound(side / scale), scale, colorOf(mode));
    image.setDevicePixelRatio(1);
    return QPixmap::fromImage(image);
}

QIconEngine *IconEngine::clone() const
{
    return new IconEngine(*m_theme, m_name, m_token);
}

} // namespace portolan
