// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plots/zonematrix.h"

#include "views/theme/paints.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolTip>

namespace portolan {

namespace {

constexpr int largeCell = 44, smallCell = 32, nameMost = 200, gap = 10, slantMost = 130;

/// The ground of a step and the token of the text on it; the last step is the accent itself.
QColor stepColor(const Theme &theme, int step)
{
    static const QColor light[] = {QColor(0xE9EFF9), QColor(0xCEDCF1), QColor(0xAAC2E7), QColor(0x84A7DC)};
    static const QColor dark[] = {QColor(0x303B4A), QColor(0x39495E), QColor(0x425672), QColor(0x4C668A)};
    if (step >= 5)
        return theme.color(Token::Accent);
    if (theme.isHighContrast())
        return theme.color(Token::Base);
    return theme.isDark() ? dark[step - 1] : light[step - 1];
}

} // namespace

ZoneMatrix::ZoneMatrix(const Theme &theme, QWidget *parent) : QAbstractScrollArea(parent), m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Zone matrix"));
    connect(&theme, &Theme::changed, this, &ZoneMatrix::settle);
}

void ZoneMatrix::setCounts(const ZoneCounts &counts)
{
    m_counts = counts;
    if (m_from >= counts.size() || m_to >= counts.size())
        m_from = m_to = -1;
    settle();
}

void ZoneMatrix::setLit(const QSet<int> &flows)
{
    m_lit = flows;
    viewport()->update();
}

void ZoneMatrix::settle()
{
    const QFontMetrics metrics(m_theme.body());
    int wide = 0;
    for (const QString &name : m_counts.names)
        wide = qMax(wide, metrics.horizontalAdvance(name));
    const auto top = [&] { return m_slanted ? int(qMin(wide, slantMost) * 0.71) + 20 : metrics.height() + 8; };
    wide = qMin(wide, nameMost);
    m_left = qMax(wide, QFontMetrics(m_theme.small()).horizontalAdvance(tr("from ↓  to →"))) + 2 * gap + 6;
    for (int cell : {largeCell, smallCell}) {
        m_cell = cell;
        m_slanted = m_counts.size() > 8 || wide > cell - 4;
        m_top = top();
        if (m_counts.size() <= 12 && m_counts.size() * cell + m_top <= viewport()->height())
            break;
    }
    const int width = m_left + m_counts.size() * m_cell + (m_slanted ? int(slantMost * 0.71) : 0);
    horizontalScrollBar()->setRange(0, qMax(0, width - viewport()->width()));
    verticalScrollBar()->setRange(0, qMax(0, m_top + m_counts.size() * m_cell + gap - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setPageStep(viewport()->height());
    horizontalScrollBar()->setSingleStep(m_cell);
    verticalScrollBar()->setSingleStep(m_cell);
    viewport()->update();
}

QPointF ZoneMatrix::origin() const
{
    return QPointF(m_left - horizontalScrollBar()->value(), m_top - verticalScrollBar()->value());
}

QRectF ZoneMatrix::cellRect(int from, int to) const
{
    return QRectF(origin() + QPointF(to * m_cell, from * m_cell), QSizeF(m_cell, m_cell));
}

std::pair<int, int> ZoneMatrix::cellAt(const QPointF &at) const
{
    if (at.x() < m_left || at.y() < m_top)
        return {-1, -1};
    const QPointF inside = (at - origin()) / m_cell;
    const int from = int(std::floor(inside.y())), to = int(std::floor(inside.x()));
    const bool isThere = from >= 0 && to >= 0 && from < m_counts.size() && to < m_counts.size();
    return isThere ? std::pair(from, to) : std::pair(-1, -1);
}

QString ZoneMatrix::words(int from, int to) const
{
    const ZoneCell &cell = m_counts.at(from, to);
    QStringList parts;
    if (from == to)
        parts.append(
            tr("%n service(s) inside %1, past no gateway.", nullptr, cell.services).arg(m_counts.names.at(from)));
    else
        parts.append(tr("%n service(s) from %1 to %2.", nullptr, cell.services)
                         .arg(m_counts.names.at(from), m_counts.names.at(to)));
    if (cell.denied > 0)
        parts.append(tr("%n need(s) have no path.", nullptr, cell.denied));
    return parts.join(u' ');
}

void ZoneMatrix::setCurrent(int from, int to)
{
    m_from = from;
    m_to = to;
    if (from >= 0 && to >= 0) {
        const QRectF cell = cellRect(from, to);
        if (cell.left() < m_left || cell.right() > viewport()->width())
            horizontalScrollBar()->setValue(to * m_cell + m_cell / 2 - (viewport()->width() - m_left) / 2);
        if (cell.top() < m_top || cell.bottom() > viewport()->height())
            verticalScrollBar()->setValue(from * m_cell + m_cell / 2 - (viewport()->height() - m_top) / 2);
        setAccessibleDescription(words(from, to));
    }
    viewport()->update();
}

void ZoneMatrix::paintCell(QPainter &painter, int from, int to) const
{
    const ZoneCell &cell = m_counts.at(from, to);
    const QRectF rect = cellRect(from, to).adjusted(0.5, 0.5, -0.5, -0.5);
    if (!rect.intersects(viewport()->rect()))
        return;
    const int step = from == to ? 0 : m_counts.step(from, to);
    const QColor ground = step > 0 ? stepColor(m_theme, step) : m_theme.color(Token::Base);
    painter.fillRect(rect, ground);
    if (from == to)
        painter.fillRect(rect, QBrush(m_theme.color(Token::Line), Qt::BDiagPattern));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.color(Token::Line), 1));
    painter.drawRect(rect);
    const bool lit =
        std::any_of(cell.flows.begin(), cell.flows.end(), [this](int flow) { return m_lit.contains(flow); });
    if (lit || (from == m_hoverFrom && to == m_hoverTo)) {
        painter.setPen(QPen(m_theme.color(lit ? Token::Accent : Token::Frame), 2));
        painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    if (cell.services > 0 && from != to)
        paintText(painter, cell.denied > 0 ? rect.adjusted(0, 8, 0, 0) : rect, QString::number(cell.services),
                  m_theme.figures(), m_theme.color(step >= 5 ? Token::OnAccent : Token::Text), Qt::AlignHCenter,
                  Qt::ElideNone);
    else if (from != to && cell.denied == 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Token::Text3));
        painter.drawEllipse(rect.center(), 1.5, 1.5);
    }
    if (cell.denied > 0)
        paintShape(painter, QRectF(rect.right() - 13, rect.top() + 2, 12, 12), portolan::Shape::Error, m_theme,
                   ground);
    if (hasFocus() && from == m_from && to == m_to)
        paintFocusRing(painter, rect.adjusted(2, 2, -2, -2), 2, m_theme);
}

void ZoneMatrix::paintHeads(QPainter &painter) const
{
    const int hoverOrCurrentRow = m_hoverFrom >= 0 ? m_hoverFrom : m_from,
              hoverOrCurrentColumn = m_hoverTo >= 0 ? m_hoverTo : m_to;
    painter.fillRect(QRect(0, 0, m_left, viewport()->height()), m_theme.color(Token::Base));
    painter.fillRect(QRect(0, 0, viewport()->width(), m_top), m_theme.color(Token::Base));
    const auto font = [&](bool strong) { return strong ? m_theme.semibold() : m_theme.body(); };
    painter.save();
    painter.setClipRect(QRect(0, m_top, m_left, viewport()->height()));
    for (int row = 0; row < m_counts.size(); ++row) {
        const QRectF cell = cellRect(row, 0);
        paintText(painter, QRectF(gap, cell.top(), m_left - 2 * gap, m_cell), m_counts.names.at(row),
                  font(row == hoverOrCurrentRow), m_theme.color(Token::Text), Qt::AlignRight);
    }
    painter.restore();
    painter.save();
    painter.setClipRect(QRect(m_left - (m_slanted ? 0 : 2), 0, viewport()->width(), m_top));
    for (int column = 0; column < m_counts.size(); ++column) {
        const QRectF cell = cellRect(0, column);
        const QFont of = font(column == hoverOrCurrentColumn);
        if (!m_slanted) {
            paintText(painter, QRectF(cell.left() + 1, 0, m_cell - 2, m_top - 2), m_counts.names.at(column), of,
                      m_theme.color(Token::Text),
                      QFontMetricsF(of).horizontalAdvance(m_counts.names.at(column)) > m_cell - 2
                          ? Qt::AlignLeft
                          : Qt::AlignHCenter);
            continue;
        }
        painter.save();
        painter.translate(cell.center().x(), m_top - 4);
        painter.rotate(-45);
        paintText(painter, QRectF(0, -9, slantMost, 18), m_counts.names.at(column), of, m_theme.color(Token::Text));
        painter.restore();
    }
    painter.restore();
    paintText(painter, QRectF(gap, 0, m_left - 2 * gap, m_top - 2), tr("from ↓  to →"), m_theme.small(),
              m_theme.color(Token::Text3), Qt::AlignRight);
}

void ZoneMatrix::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.color(Token::Base));
    painter.setRenderHint(QPainter::Antialiasing);
    for (int from = 0; from < m_counts.size(); ++from)
        for (int to = 0; to < m_counts.size(); ++to)
            paintCell(painter, from, to);
    paintHeads(painter);
}

void ZoneMatrix::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    settle();
}

void ZoneMatrix::scrollContentsBy(int, int)
{
    viewport()->update();
}

void ZoneMatrix::mousePressEvent(QMouseEvent *event)
{
    const auto [from, to] = cellAt(event->position());
    if (event->button() != Qt::LeftButton || from < 0)
        return;
    setCurrent(from, to);
    Q_EMIT chosen(from, to);
}

void ZoneMatrix::mouseMoveEvent(QMouseEvent *event)
{
    std::tie(m_hoverFrom, m_hoverTo) = cellAt(event->position());
    viewport()->update();
}

void ZoneMatrix::leaveEvent(QEvent *event)
{
    m_hoverFrom = m_hoverTo = -1;
    viewport()->update();
    QAbstractScrollArea::leaveEvent(event);
}

void ZoneMatrix::keyPressEvent(QKeyEvent *event)
{
    const int last = m_counts.size() - 1;
    if (last < 0)
        return QAbstractScrollArea::keyPressEvent(event);
    const int from = qBound(0, m_from, last), to = qBound(0, m_to, last);
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(from, qMax(0, to - 1));
    case Qt::Key_Right:
        return setCurrent(from, qMin(last, to + 1));
    case Qt::Key_Up:
        return setCurrent(qMax(0, from - 1), to);
    case Qt::Key_Down:
        return setCurrent(qMin(last, from + 1), to);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        setCurrent(from, to);
        Q_EMIT chosen(from, to);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

bool ZoneMatrix::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const auto [from, to] = cellAt(help->pos()); from >= 0)
            QToolTip::showText(help->globalPos(), words(from, to), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace portolan
