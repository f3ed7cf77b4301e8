// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What delegates paint in cells: protocol chips, states, severity shapes, row grounds. Fill, shape and word, never
// colour alone.
#pragma once
#include "views/theme/theme.h"

#include <QtCore/QRectF>

class QPainter;

namespace portolan {

enum class Shape { Error, Warning, Info, Permit }; ///< octagon, triangle, circle with i, tick in a circle

/// The state column: a dot or ring of 8 and the word in small text2.
enum class StateKind { Active, Optional, Assumed, Waived, Denied };

/// 40x18 (wider where the word needs it), centred in the cell. `protocol` as Protocol::name() gives it; shown in
/// capitals.
void paintProtocolChip(QPainter &painter, const QRectF &cell, const QString &protocol, const Theme &theme);
/// Left-aligned in the cell; `word` in the window's language.
void paintState(QPainter &painter, const QRectF &cell, StateKind state, const QString &word, const Theme &theme);
/// A severity shape filling `box` (16x16 normally); `ground` is the colour its sign is cut out in.
void paintShape(QPainter &painter, const QRectF &box, Shape shape, const Theme &theme, const QColor &ground);
/// The ground of a row or of one cell of it: base, hover, or sel. `first`: draws the bar of 3 at the left (accent,
/// or edge in a background window); the 1 px line below is drawn always.
struct RowState
{
    bool selected = false;
    bool hovered = false;
    bool active = true; ///< the window is the active one
    bool first = false;
    bool focused = false; ///< a focus ring inside the cell
};
void paintRowGround(QPainter &painter, const QRectF &cell, const RowState &state, const Theme &theme);
/// One line, elided; returns the width that was used. `alignment` horizontal only.
double paintText(QPainter &painter, const QRectF &cell, const QString &text, const QFont &font, const QColor &color,
                 Qt::Alignment alignment = Qt::AlignLeft, Qt::TextElideMode elide = Qt::ElideRight);
/// The text with 22 % accent ground behind every part that matches one of the words.
void paintMarkedText(QPainter &painter, const QRectF &cell, const QString &text, const QStringList &words,
                     const QFont &font, const QColor &color, const Theme &theme);
/// The grey count pill of 16 height (`×20`), its right middle at `right`; returns its width.
double paintPill(QPainter &painter, const QPointF &right, const QString &text, const Theme &theme);
/// An icon of the family, centred in `box`, `size` px wide.
void paintIcon(QPainter &painter, const QRectF &box, const QString &name, int size, Token token,
               const Theme &theme);
/// The tile of a product category with its icon: 32 with 24, 20 with 16.
void paintTile(QPainter &painter, const QRectF &box, const QString &icon, const QString &category,
               const Theme &theme);
/// The ring of 2 px accent inside or around a rectangle.
void paintFocusRing(QPainter &painter, const QRectF &rect, double radius, const Theme &theme);

} // namespace portolan
