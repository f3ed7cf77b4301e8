// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plots/portlayer.h"

#include "views/plots/portplot.h"
#include "views/theme/paints.h"

namespace portolan {

PortLayer::PortLayer(PortPlot &port, QCustomPlot *plot) : QCPLayerable(plot, QStringLiteral("main")), m_port(port)
{
}

void PortLayer::applyDefaultAntialiasingHint(QCPPainter *painter) const
{
    painter->setAntialiasing(true);
}

void PortLayer::draw(QCPPainter *painter)
{
    const QRect inner = parentPlot()->axisRect()->rect();
    if (inner.width() <= 0 || inner.height() <= 0)
        return;
    painter->setRenderHint(QPainter::Antialiasing, true);
    const QCPRange rows = parentPlot()->yAxis->range();
    const int first = qMax(0, int(std::floor(rows.lower)));
    const int last = qMin(int(m_port.m_map.rows.size()) - 1, int(std::ceil(rows.upper)));
    drawClashes(*painter, false);
    painter->save();
    painter->setClipRect(QRect(0, inner.top(), parentPlot()->width(), inner.height()));
    drawRows(*painter, first, last);
    painter->setClipRect(inner.adjusted(-1, 0, 2, 0));
    for (int row = first; row <= last; ++row)
        drawBars(*painter, row);
    painter->restore();
    drawClashes(*painter, true);
    drawLine(*painter);
}

void PortLayer::drawRows(QPainter &painter, int first, int last) const
{
    const Theme &theme = m_port.m_theme;
    const QRect inner = parentPlot()->axisRect()->rect();
    for (int row = first; row <= last; ++row) {
        const double middle = m_port.rowMiddle(row);
        painter.fillRect(QRectF(inner.left(), middle - 0.5, inner.width(), 1), theme.color(Token::Line));
        paintText(painter, QRectF(10, middle - rowHeight / 2.0, inner.left() - 20, rowHeight),
                  m_port.m_map.rows.at(row).label, theme.small(), theme.color(Token::Text2), Qt::AlignRight,
                  Qt::ElideMiddle);
    }
}

void PortLayer::drawBars(QPainter &painter, int row) const
{
    const Theme &theme = m_port.m_theme;
    const QRectF inner = parentPlot()->axisRect()->rect();
    for (const PortBar &bar : m_port.m_map.rows.at(row).bars) {
        const bool tcp = bar.protocol == protocols::tcp;
        QColor color = theme.color(tcp ? Token::Tcp : bar.protocol == protocols::udp ? Token::Udp : Token::Edge);
        for (const auto &part : bar.ports) {
            const QRectF rect = m_port.barRect(row, bar, part);
            if (rect.right() < inner.left() || rect.left() > inner.right())
                continue;
            // A range to choose from, or one that stays inside the machine, is drawn lighter than a port that is
            // open.
            QColor fill = color;
            fill.setAlphaF(bar.localOnly || bar.ports == anyPort() ? 0.2F : bar.dynamic ? 0.45F : 1.0F);
            if (tcp) {
                painter.setPen(fill.alphaF() < 1 ? QPen(color, 1) : QPen(Qt::NoPen));
                painter.setBrush(fill);
            } else {
                painter.setPen(QPen(color, 1,
                                    bar.localOnly ? Qt::DotLine
                                    : bar.dynamic ? Qt::DashLine
                                                  : Qt::SolidLine));
                painter.setBrush(Qt::NoBrush);
            }
            painter.drawRect(tcp && painter.pen().style() == Qt::NoPen ? rect
                                                                       : rect.adjusted(0.5, 0.5, -0.5, -0.5));
        }
        painter.setPen(QPen(theme.color(Token::Text3), 1));
        for (const auto &part : bar.known) {
            const double x = std::round(m_port.barRect(row, bar, part).center().x()) + 0.5;
            const double edge = m_port.rowMiddle(row) + (tcp ? -rowHeight / 2.0 : rowHeight / 2.0 - 4);
            if (x >= inner.left() && x <= inner.right())
                painter.drawLine(QPointF(x, edge), QPointF(x, edge + 4));
        }
    }
}

void PortLayer::drawClashes(QPainter &painter, bool signs) const
{
    const Theme &theme = m_port.m_theme;
    const QRectF inner = parentPlot()->axisRect()->rect();
    for (const PortClash &clash : m_port.m_map.clashes)
        for (const auto &part : clash.ports) {
            const QRectF band = m_port.clashRect(clash, part);
            if (band.right() < inner.left() || band.left() > inner.right())
                continue;
            if (signs)
                paintShape(painter,
                           QRectF(std::round(qBound(inner.left(), band.center().x(), inner.right())) - 7,
                                  inner.top() - 16, 14, 14),
                           Shape::Error, theme, theme.color(Token::Base));
            else
                painter.fillRect(band.intersected(inner), theme.color(Token::DenyTint));
        }
}

void PortLayer::drawLine(QPainter &painter) const
{
    const Theme &theme = m_port.m_theme;
    const QRectF inner = parentPlot()->axisRect()->rect();
    const double y = std::floor(inner.bottom()) + 1.5;
    const auto [from, to] = m_port.sight();
    painter.setPen(QPen(theme.color(Token::Edge), 1));
    painter.drawLine(QPointF(inner.left(), y), QPointF(inner.right(), y));
    const QFont font = theme.smallFigures();
    const QFontMetricsF metrics(font);
    const double room = metrics.horizontalAdvance(QStringLiteral("65535")) + 14;
    double free = -1e9;
    for (int port : portline::ticks(from, to, qMax(2, int(inner.width() / room)))) {
        const double place = port == 65535 ? portline::pieces : portline::at(port);
        const double x = std::round(parentPlot()->xAxis->coordToPixel(place)) + 0.5;
        const QString text = QString::number(port);
        const double half = metrics.horizontalAdvance(text) / 2;
        painter.setPen(QPen(theme.color(Token::Edge), 1));
        painter.drawLine(QPointF(x, y), QPointF(x, y + 4));
        if (x - half < free)
            continue;
        free = x + half + 8;
        paintText(painter, QRectF(x - half - 1, y + 4, 2 * half + 2, 18), text, font, theme.color(Token::Text2),
                  Qt::AlignHCenter, Qt::ElideNone);
    }
    // Where the scale changes the line is broken by two strokes.
    for (int piece = 1; piece < portline::pieces; ++piece) {
        const double x = std::round(parentPlot()->xAxis->coordToPixel(piece)) + 0.5;
        if (x <= inner.left() || x >= inner.right())
            continue;
        painter.fillRect(QRectF(x - 2.5, y - 1, 5, 2), theme.color(Token::Base));
        painter.setPen(QPen(theme.color(Token::Edge), 1));
        for (double shift : {-2.5, 2.5})
            painter.drawLine(QPointF(x + shift - 1.5, y + 4), QPointF(x + shift + 1.5, y - 4));
        painter.setPen(QPen(theme.color(Token::Line), 1, Qt::DotLine));
        painter.drawLine(QPointF(x, inner.top()), QPointF(x, y - 5));
    }
}

} // namespace portolan
