// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Icons by name, from resources/icons, in the wanted colour.
#pragma once
#include <QtGui/QColor>
#include <QtGui/QImage>

class QPainter;

namespace portolan {

/// `size` in device-independent pixels, `ratio` device pixels a pixel. Cached by (name, size, ratio, colour); safe
/// to call from any thread. A name that has no file gives the icon `generic`.
QImage iconImage(const QString &name, int size, double ratio, const QColor &colour);

/// Paints the icon as vectors, so that SVG and PDF stay sharp at any size.
void paintIcon(QPainter &painter, const QString &name, const QRectF &target, const QColor &colour);

bool hasIcon(const QString &name);
/// All names, sorted.
QStringList iconNames();

/// The severity shapes: an octagon (0), a triangle (1), a circle (2), with their sign cut out in `ground`.
void paintSeverity(QPainter &painter, int severity, const QRectF &target, const QColor &colour,
                   const QColor &ground);

} // namespace portolan
