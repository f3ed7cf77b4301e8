// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ink is the set of colours and type sizes that everything is drawn with, as a value: light, dark, high contrast,
// paper.
#pragma once
#include <QtCore/QList>
#include <QtGui/QColor>
#include <QtGui/QFont>

namespace portolan {

/// The colour families of products; unknown ones are infrastructure.
enum class Category { Editing, Immersive, Audio, Conferencing, Infrastructure };
inline constexpr int categoryCount = 5;
/// From a product file's word: `editing`, `immersive`, `audio`, `conferencing`; all others are infrastructure.
Category categoryOf(const QString &word);

struct Ink
{
    // Surfaces, from the window's chrome to the things of the drawing.
    QColor window, panel, base, alt, header, canvas, zone, strip, card;
    // Text and lines.
    QColor text, text2, text3, line, frame, edge;
    // What is chosen, and what the pointer does.
    QColor accent, onAccent, sel, hover, press;
    // Connectors at rest, and while something else is chosen.
    QColor flow, flowDim;
    // Meaning, each with the ground of its chip.
    QColor permit, permitTint, deny, denyTint, warn, warnTint, info, infoTint, multicast, multicastTint,
        multicastDim, optional, optionalTint, waived, waivedTint;
    QColor tcp, udp; ///< tables and port map only
    QColor categoryInk[categoryCount];
    QColor categoryTile[categoryCount];
    bool isDark = false;
    bool isHighContrast = false; ///< chips are outlined, nothing is dimmed, chosen lines are 4 px
    bool isPaper = false;        ///< no shadow, no grid, no window chrome

    static const Ink &light();
    static const Ink &dark();
    static const Ink &highContrast();
    static const Ink &paper();
    /// `light`, `dark`, `contrast`, `paper`; nullptr for any other word.
    static const Ink *named(const QString &word);

    const QColor &of(Category category) const { return categoryInk[int(category)]; }
    const QColor &tile(Category category) const { return categoryTile[int(category)]; }
    /// A chip's ground for these tokens over a surface: `alpha` 0 to 1 of `colour`.
    static QColor mix(const QColor &colour, const QColor &ground, double alpha);
};

/// The contrast of two opaque colours after WCAG 2: 1 to 21.
double contrastRatio(const QColor &a, const QColor &b);

/// Sizes of type as factors of the body font.
namespace typesize {
inline constexpr double small = 0.92, body = 1.0, title = 1.15, display = 1.54;
}

/// The font a program begins with: the platform's; where it has none of its own (a session without a desktop) Inter,
/// if installed.
QFont startFont();

/// The fonts of a drawing in scene units: body is 13, small 12.
struct DrawingFonts
{
    QFont small, smallMedium, smallBold, body, bodyBold, figures, figuresBold;
    /// `family`: that of the program's font when empty. `factor` scales all sizes (the second level sets text in
    /// screen pixels).
    explicit DrawingFonts(const QString &family = {}, double factor = 1.0);
};

/// The body font when its ten digits have one advance, else the system's fixed font a little smaller.
QFont figuresFont(const QFont &body);

} // namespace portolan
