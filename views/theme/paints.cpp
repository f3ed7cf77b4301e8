// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/paints.h"

#include "model/drawing/icons.h"
#include "model/drawing/ink.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

namespace portolan {

void paintProtocolChip(QPainter &painter, const QRectF &cell, const QString &protocol, const Theme &theme)
{
    if (protocol.isEmpty())
        return;
    const Token token = Theme::protocolToken(protocol);
    const QString word = protocol.toUpper();
    const QFont font = theme.smallSemibold();
    const double width = qMin(cell.width(), qMax(40.0, QFontMetricsF(font).horizontalAdvance(word) + 12));
    const QRectF chip(std::round(cell.center().x() - width / 2), std::round(cell.center().y() - 9),
                      std::round(width), 18);
    const bool filled = token == Token::Tcp && !theme.isHighContrast();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor tint = theme.color(token);
    tint.setAlphaF(0.15F);
    painter.setBrush(filled ? QBrush(tint) : QBrush(Qt::NoBrush));
    painter.setPen(filled ? QPen(Qt::NoPen) : QPen(theme.color(token), 1));
    painter.drawRoundedRect(filled ? chip : chip.adjusted(0.5, 0.5, -0.5, -0.5), measures::radiusChip,
                            measures::radiusChip);
    painter.setFont(font);
    painter.setPen(theme.color(token == Token::Edge ? Token::Text2 : token));
    painter.drawText(chip, Qt::AlignCenter | Qt::TextSingleLine, word);
    painter.restore();
}

void paintState(QPainter &painter, const QRectF &cell, StateKind state, const QString &word, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF centre(cell.left() + 4, std::round(cell.center().y()) + 0.5);
    const auto ring = [&](Token token, Qt::PenStyle style) {
        painter.setBrush(Qt::NoBrush);
        QPen pen(theme.color(token), 1.5, style);
        if (style == Qt::CustomDashLine)
            pen.setDashPattern({1, 1});
        painter.setPen(pen);
        painter.drawEllipse(centre, 3.25, 3.25);
    };
    QFont font = theme.small();
    switch (state) {
    case StateKind::Active:
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Token::Permit));
        painter.drawEllipse(centre, 3.75, 3.75);
        break;
    case StateKind::Optional:
        ring(Token::Optional, Qt::SolidLine);
        break;
    case StateKind::Assumed:
        ring(Token::Warn, Qt::SolidLine);
        break;
    case StateKind::Waived:
        ring(Token::Waived, Qt::CustomDashLine);
        font.setStrikeOut(true);
        break;
    case StateKind::Denied:
        paintShape(painter, QRectF(centre.x() - 6, centre.y() - 6, 12, 12), Shape::Error, theme,
                   theme.color(Token::Base));
        break;
    }
    const double indent = state == StateKind::Denied ? 15 : 13;
    paintText(painter, cell.adjusted(indent, 0, 0, 0), word, font, theme.color(Token::Text2));
    painter.restore();
}

void paintShape(QPainter &painter, const QRectF &box, Shape shape, const Theme &theme, const QColor &ground)
{
    if (shape != Shape::Permit) {
        const Token tokens[] = {Token::Deny, Token::Warn, Token::Info};
        paintSeverity(painter, int(shape), box, theme.color(tokens[int(shape)]), ground);
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Token::Permit));
    painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5));
    const double unit = box.width() / 16;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ground, 1.75 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF c = box.center();
    painter.drawPolyline(
        QPolygonF({c + QPointF(-3.4, 0.3) * unit, c + QPointF(-1, 2.7) * unit, c + QPointF(3.6, -2.6) * unit}));
    painter.restore();
}

void paintRowGround(QPainter &painter, const QRectF &cell, const RowState &state, const Theme &theme)
{
    const Token ground = state.selected ? Token::Sel : state.hovered ? Token::Hover : Token::Base;
    painter.fillRect(cell, theme.color(ground));
    painter.fillRect(QRectF(cell.left(), cell.bottom() - 1, cell.width(), 1), theme.color(Token::Line));
    if (state.selected && state.first)
        painter.fillRect(QRectF(cell.left(), cell.top(), measures::selectionBar, cell.height()),
                         theme.color(state.active ? Token::Accent : Token::Edge));
    if (state.focused)
        paintFocusRing(painter, cell.adjusted(1, 1, -1, -2), 2, theme);
}

double paintText(QPainter &painter, const QRectF &cell, const QString &text, const QFont &font, const QColor &color,
                 Qt::Alignment alignment, Qt::TextElideMode elide)
{
    if (text.isEmpty() || cell.width() <= 0)
        return 0;
    const QFontMetricsF metrics(font);
    const QString shown = metrics.elidedText(text, elide, cell.width() + 0.5);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(cell, int(alignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter | Qt::TextSingleLine,
                     shown);
    return metrics.horizontalAdvance(shown);
}

void paintMarkedText(QPainter &painter, const QRectF &cell, const QString &text, const QStringList &words,
                     const QFont &font, const QColor &color, const Theme &theme)
{
    const QFontMetricsF metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, cell.width() + 0.5);
    QColor mark = theme.color(Token::Accent);
    mark.setAlphaF(0.22F);
    for (const QString &word : words) {
        if (word.isEmpty())
            continue;
        for (qsizetype at = shown.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
             at = shown.indexOf(word, at + word.size(), Qt::CaseInsensitive)) {
            const double left = metrics.horizontalAdvance(shown.left(at));
            const double width = metrics.horizontalAdvance(shown.mid(at, word.size()));
            painter.fillRect(
                QRectF(cell.left() + left, cell.center().y() - metrics.height() / 2, width, metrics.height()),
                mark);
        }
    }
    paintText(painter, cell, text, font, color);
}

double paintPill(QPainter &painter, const QPointF &right, const QString &text, const Theme &theme)
{
    const QFont font = theme.smallSemibold();
    const double width = std::ceil(QFontMetricsF(font).horizontalAdvance(text) + 12);
    const QRectF pill(right.x() - width, std::round(right.y() - 8), width, 16);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Token::Strip));
    painter.drawRoundedRect(pill, 8, 8);
    painter.setFont(font);
    painter.setPen(theme.color(Token::Text2));
    painter.drawText(pill, Qt::AlignCenter | Qt::TextSingleLine, text);
    painter.restore();
    return width;
}

void paintIcon(QPainter &painter, const QRectF &box, const QString &name, int size, Token token, const Theme &theme)
{
    const double ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1;
    const QPointF corner(std::round(box.center().x() - size / 2.0), std::round(box.center().y() - size / 2.0));
    painter.drawImage(QRectF(corner, QSizeF(size, size)), iconImage(name, size, ratio, theme.color(token)));
}

void paintTile(QPainter &painter, const QRectF &box, const QString &icon, const QString &category,
               const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Theme::categoryTile(category)));
    painter.drawRoundedRect(box, measures::radiusCard, measures::radiusCard);
    painter.restore();
    paintIcon(painter, box, icon, box.width() >= 28 ? 24 : 16, Theme::categoryToken(category), theme);
}

void paintFocusRing(QPainter &painter, const QRectF &rect, double radius, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.color(Token::Accent), 2));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

} // namespace portolan
