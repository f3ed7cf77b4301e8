// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/routeline.h"

#include "views/theme/theme.h"

#include <QtGui/QPainter>

namespace portolan {

namespace {

constexpr double least = 0.08; ///< so that it is seen from the beginning

} // namespace

RouteLine::RouteLine(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFixedHeight(2);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleName(tr("The drawing is being made"));
    hide();
}

void RouteLine::begin(bool working)
{
    m_share = least;
    setVisible(working);
    raise();
}

void RouteLine::advance(int done, int total)
{
    m_share = total > 0 ? qBound(least, double(done) / total, 1.0) : least;
    update();
}

void RouteLine::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRectF(0, 0, width() * m_share, height()), m_theme.color(Token::Accent));
}

} // namespace portolan
