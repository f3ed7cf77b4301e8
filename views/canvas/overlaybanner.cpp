// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/overlaybanner.h"

#include <QtGui/QPainter>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {
constexpr int tall = 32, edge = 10, sign = 16, gap = 8, button = 26;
}

OverlayBanner::OverlayBanner(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_close(new QToolButton(this))
{
    m_close->setIcon(theme.icon(u"close"_s));
    m_close->setIconSize({14, 14});
    m_close->setAutoRaise(true);
    m_close->setFixedSize(button, button);
    m_close->setFocusPolicy(Qt::NoFocus);
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Show the drawing as it is (Esc)"));
    connect(m_close, &QToolButton::clicked, this, &OverlayBanner::closed);
    hide();
}

void OverlayBanner::say(Shape shape, const QString &verdict, const QString &subject)
{
    m_shape = shape;
    m_verdict = verdict;
    m_subject = subject;
    setAccessibleName(verdict + u". "_s + subject);
    setToolTip(subject);
    setVisible(!subject.isEmpty());
    update();
}

QSize OverlayBanner::sizeHint() const
{
    return {edge + sign + gap + int(QFontMetricsF(m_theme.semibold()).horizontalAdvance(m_verdict)) + gap +
                int(QFontMetricsF(m_theme.body()).horizontalAdvance(m_subject)) + gap + button + 8,
            tall};
}

void OverlayBanner::arrange(int room)
{
    resize(std::min(sizeHint().width(), room), tall);
}

void OverlayBanner::resizeEvent(QResizeEvent *)
{
    m_close->move(width() - button - 3, (tall - button) / 2);
}

void OverlayBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(Token::Frame), 1));
    painter.setBrush(m_theme.color(Token::Panel));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    paintShape(painter, QRectF(edge, (tall - sign) / 2.0, sign, sign), m_shape, m_theme,
               m_theme.color(Token::Panel));
    const Token tone = m_shape == Shape::Permit  ? Token::Permit
                       : m_shape == Shape::Error ? Token::Deny
                                                 : Token::Info;
    const double right = width() - button - 6;
    double x = edge + sign + gap;
    x +=
        paintText(painter, QRectF(x, 0, right - x, tall), m_verdict, m_theme.semibold(), m_theme.color(tone)) + gap;
    paintText(painter, QRectF(x, 0, std::max(0.0, right - x), tall), m_subject, m_theme.body(),
              m_theme.color(Token::Text2));
}

} // namespace portolan
