// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The fonts and lines of paper. All lengths on paper are in hundredths of a millimetre, on every device.
#pragma once
#include <QtGui/QColor>
#include <QtGui/QFont>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPen>

namespace portolan {

/// Hundredths of a millimetre in a typographic point.
inline constexpr double paperPoint = 2540.0 / 72.0;

struct SheetFonts
{
    SheetFonts();

    QString family;   ///< Inter where it is installed, else the program's own
    QFont title;      ///< 15 pt semibold
    QFont sentence;   ///< 8.5 pt
    QFont label;      ///< 6.8 pt
    QFont value;      ///< 8.5 pt
    QFont cell;       ///< 8 pt
    QFont strong;     ///< 8 pt bold
    QFont detail;     ///< 7 pt, below a cell's first line
    QFont head;       ///< 7.6 pt semibold
    QFont group;      ///< 8.5 pt semibold
    QFont chip;       ///< 6.8 pt semibold
    QFont blockTitle; ///< 11 pt semibold
    QFont note;       ///< 7 pt
    QFont noteWord;   ///< 7 pt semibold

    QFont sized(double points, int weight = 400) const;
};

namespace paperink {
inline const QColor text(0x1a, 0x1f, 0x26), quiet(0x47, 0x50, 0x5d), line(0x8a, 0x90, 0x98), black(0, 0, 0);
}

/// A line of this width in millimetres.
QPen paperPen(double millimetres, const QColor &colour = paperink::black);

} // namespace portolan
