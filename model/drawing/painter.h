// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ScenePainter paints a Scene; canvas, overview, print, PDF, SVG and PNG all use this one painter.
#pragma once
#include "model/drawing/scene.h"

#include <QtCore/QHash>
#include <QtGui/QPen>

class QPainter;

namespace portolan {

struct Overlay;

/// How much is shown, by the scale of the view: all from 75 %, icon and name from 35 %, blocks and bundles below.
enum class Detail { Full, Names, Blocks };
/// Keeps the level `before` while the scale is within 3 % of its border.
Detail detailFor(double scale, Detail before);
Detail detailFor(double scale);

/// Everything about a frame that is not the scene itself.
struct PaintState
{
    enum Layer : quint8 {
        Ground = 1,  ///< canvas colour and grid dots
        Still = 2,   ///< everything that is not dragged
        Dragged = 4, ///< what is dragged, with its connectors, at its new place
        Marks = 8,   ///< hover, chosen and focus marks; drop target
        Over = 16,   ///< the overlay, when there is one
        Everything = 31
    };
    quint8 layers = Everything;
    double scale = 1.0; ///< device-independent pixels a scene unit
    Detail detail = Detail::Full;
    QRectF visible = {};           ///< in scene units; null = all
    QSet<Thing> chosen = {};       ///< things
    QList<int> chosenFlows = {};   ///< ascending; their lines and ends are lit, all others dimmed
    QHash<int, QString> tags = {}; ///< gateway -> "R-0014"
    Thing hover = {};
    Thing focus = {};      ///< has the focus ring
    Thing dropTarget = {}; ///< a zone
    bool filtered = false; ///< a filter is set: what is not in the next two is shown at 35 %
    QSet<Thing> passing = {};
    QSet<int> passingFlows = {};
    QSet<Thing> dragged = {};
    QPointF dragOffset = {};
    bool antialiased = true;
    const Progress *progress = nullptr; ///< asked now and then; when cancelled the picture is not whole
    const Overlay *overlay = nullptr;   ///< of the scene that is painted; it may fade what it says nothing about
};

class ScenePainter
{
public:
    /// `family` must be that of the scene's options.
    explicit ScenePainter(const QString &family = {});

    /// Paints in scene units: the painter's transform maps them to the device.
    void paint(QPainter &painter, const Scene &scene, const Ink &ink, const PaintState &state) const;

private:
    QString m_family;
};

/// Line kinds that occur in the scene, for the legend.
QList<LineKind> kindsIn(const Scene &scene);
/// The pen of a line kind at rest: colour, width, dashes.
QPen linePen(LineKind kind, const Ink &ink);

} // namespace portolan
