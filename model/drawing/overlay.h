// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An Overlay lies over a scene and says something about it: the way of one packet, or what differs from another
// plan. It is a value with places, made for one scene; the one painter draws it.
#pragma once
#include "model/drawing/scene.h"

namespace portolan {

struct Trace;
struct TraceQuestion;
struct TraceStep;

struct Overlay
{
    /// What it says; each has a colour, a sign and words of its own.
    enum class Tone : quint8 {
        Way,     ///< on the way of the packet
        Beyond,  ///< where it would go on if it were let through
        Plain,   ///< nothing is decided here
        Permit,  ///< a rule lets it through
        Deny,    ///< no rule lets it through
        Added,   ///< not there before
        Removed, ///< no longer there
        Moved    ///< goes another way, by other rules or with other addresses
    };

    /// A line along a connector, or where there is none yet.
    struct Line
    {
        QPolygonF way;
        Tone tone = Tone::Way;
        bool arrow = true;
        bool signedInTheMiddle = false; ///< the tone's sign stands on it
    };
    /// A thing that is said something about: outlined, with the tone's sign at its corner.
    struct Mark
    {
        Thing on;
        Tone tone = Tone::Added;
    };
    /// A small card with a sign, a title and a line below; `at` is the middle of the edge that it hangs on.
    struct Plate
    {
        Thing on;
        QPointF at;
        bool above = true; ///< hangs above the point, else below it
        Tone tone = Tone::Permit;
        QString number; ///< of the hop, as the list beside the drawing has it
        QString title;
        QString detail;          ///< `10.10.0.11 → 203.0.113.2`, or empty
        bool translates = false; ///< the detail is an address translation
        int row = -1;            ///< of the list that it stands for
        QSizeF size;             ///< at 100 %
    };

    QList<Line> lines;
    QList<Mark> marks;
    QList<Plate> plates;
    bool fades = false; ///< all things but `lit` stand back
    QSet<Thing> lit;

    bool isEmpty() const { return lines.isEmpty() && marks.isEmpty() && plates.isEmpty(); }
    /// Where a plate lies when a pixel is `unit` scene units.
    static QRectF rectOf(const Plate &plate, double unit);
    /// The plate under a point; -1 when there is none.
    int plateAt(const QPointF &point, double unit) const;
};

/// What stands above an exported drawing, so that it speaks for itself.
struct OverlayCaption
{
    Overlay::Tone tone = Overlay::Tone::Plain;
    QString verdict; ///< in the tone's colour, behind its sign
    QString subject; ///< what the verdict is about
    QString note;    ///< a second line, or empty

    bool isEmpty() const { return verdict.isEmpty(); }
    /// At 100 %; null when there is nothing to say.
    QSizeF size(const QString &family) const;
};

/// Gives a plate its size, and a place at its thing where it covers no other plate and as little else as possible.
void placePlate(Overlay &overlay, const Scene &scene, Overlay::Plate plate, const SceneOptions &options);

/// The way of a packet: every route leg by leg, and a plate at each point on it. Rows count the steps of all
/// routes.
Overlay traceOverlay(const Scene &scene, const DerivedPlan &derived, const TraceQuestion &question,
                     const Trace &trace, const SceneOptions &options = {});

/// The thing that stands for an end of a question: a card, or the zone that holds the address.
Thing traceEnd(const Scene &scene, const DerivedPlan &derived, const QString &end);

/// `10.10.0.11 → 203.0.113.2`: what a step changes about the addresses; empty when nothing.
QString translationOf(const TraceStep &step, const QStringList &symbols);

} // namespace portolan
