// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/formwidgets.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

constexpr int textLeft = 40, titleHeight = 20, gap = 10;

QRect detailBounds(const QString &detail, const QFont &font, int width)
{
    if (detail.isEmpty())
        return {};
    return QFontMetrics(font).boundingRect(QRect(0, 0, std::max(40, width - textLeft - 12), 2000), Qt::TextWordWrap,
                                           detail);
}

} // namespace

ChainWidget::ChainWidget(const Theme &theme, const QList<ChainStep> &steps, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_steps(steps)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    QStringList words;
    for (const ChainStep &step : steps)
        words.append(step.detail.isEmpty() ? step.title : step.title + u": "_s + step.detail);
    setAccessibleName(words.join(u"; "_s));
}

int ChainWidget::heightForWidth(int width) const
{
    return m_steps.isEmpty() ? 0 : stepRect(int(m_steps.size()) - 1, width).bottom() + 8;
}

QRect ChainWidget::stepRect(int step, int width) const
{
    int y = 2;
    for (int i = 0; i <= step; ++i) {
        const int tall = titleHeight + detailBounds(m_steps.at(i).detail, m_theme.small(), width).height();
        if (i == step)
            return {4, y, width - 8, tall};
        y += tall + gap;
    }
    return {};
}

int ChainWidget::stepAt(const QPoint &point) const
{
    for (int i = 0; i < m_steps.size(); ++i)
        if (m_steps.at(i).act && stepRect(i, width()).contains(point))
            return i;
    return -1;
}

void ChainWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int i = 0; i < m_steps.size(); ++i) {
        const ChainStep &step = m_steps.at(i);
        const QRectF rect = stepRect(i, width());
        if (i + 1 < m_steps.size()) {
            painter.setPen(QPen(m_theme.color(Token::Frame), 1));
            const double x = 12 + 8.5;
            painter.drawLine(QPointF(x, rect.top() + 22), QPointF(x, stepRect(i + 1, width()).top() - 2));
        }
        paintIcon(painter, QRectF(12, rect.top() + 1, 18, 18), step.icon, 18, Token::Text2, m_theme);
        const bool lit = i == m_hover || (hasFocus() && i == m_current && step.act);
        QFont font = m_theme.body();
        font.setUnderline(lit && step.act);
        paintText(painter, QRectF(textLeft, rect.top(), width() - textLeft - 12, titleHeight), step.title, font,
                  m_theme.color(lit && step.act ? Token::Accent : Token::Text));
        painter.setFont(m_theme.small());
        painter.setPen(m_theme.color(Token::Text3));
        painter.drawText(
            QRectF(textLeft, rect.top() + titleHeight, width() - textLeft - 12, rect.height() - titleHeight + 2),
            Qt::TextWordWrap, step.detail);
        if (hasFocus() && i == m_current)
            paintFocusRing(painter, rect.adjusted(2, 0, -2, 0), 4, m_theme);
    }
}

void ChainWidget::mouseMoveEvent(QMouseEvent *event)
{
    const int before = std::exchange(m_hover, stepAt(event->pos()));
    setCursor(m_hover >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (before != m_hover)
        update();
}

void ChainWidget::mouseReleaseEvent(QMouseEvent *event)
{
    if (const int step = stepAt(event->pos()); step >= 0) {
        const auto act = m_steps.at(step).act; // the page may be another one afterwards
        act();
    }
}

void ChainWidget::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        m_current = std::clamp(m_current + (event->key() == Qt::Key_Down ? 1 : -1), 0, int(m_steps.size()) - 1);
        update();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Space) && m_current < m_steps.size() &&
               m_steps.at(m_current).act) {
        const auto act = m_steps.at(m_current).act;
        act();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ChainWidget::leaveEvent(QEvent *)
{
    m_hover = -1;
    update();
}

} // namespace portolan
