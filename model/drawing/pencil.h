// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A Pencil is what the parts of the painter share during one frame: where to, with what, and what is lit.
#pragma once
#include "model/drawing/overlay.h"
#include "model/drawing/painter.h"

#include <QtGui/QPainter>
#include <vector>

namespace portolan {

class Pencil
{
public:
    Pencil(QPainter &painter, const Scene &scene, const Ink &ink, const PaintState &state, const QString &family);

    QPainter &p;
    const Scene &scene;
    const Ink &ink;
    const PaintState &state;
    DrawingFonts fonts;  ///< in scene units; 12 px of the screen on the second and third level
    double unit = 1;     ///< scene units of one pixel of lines: 1 on the first level, else 1 / scale
    bool names = false;  ///< the second level
    bool anyLit = false; ///< something is chosen that has flows: all other lines stand back

    /// Looks up what is to be painted: what touches the visible rectangle, or what is dragged.
    void look();
    /// Things of one kind that are to be painted in this pass, in their order.
    QList<int> seenOf(Thing::Kind kind) const;

    bool isChosen(Thing thing) const { return state.chosen.contains(thing); }
    bool isLit(const SceneConnector &connector) const;
    bool isLit(Thing thing) const { return m_anyThingLit && (isChosen(thing) || m_litThings.contains(thing)); }
    bool passes(Thing thing) const;
    bool passes(const SceneConnector &connector) const;
    /// True for what this pass does not paint: what is dragged in the still one, what stands in the dragged one.
    bool isElsewhere(Thing thing) const
    {
        return !state.dragged.isEmpty() && state.dragged.contains(thing) != m_draggedPass;
    }
    bool isElsewhere(const SceneConnector &connector) const;
    bool isCancelled() const { return state.progress && state.progress->isCancelled(); }
    /// Which way the flows of a trunk's legs go at a gateway: into it, out of it.
    struct Traffic
    {
        bool in = false, out = false;
    };
    Traffic trafficAt(int trunk, Thing gateway) const;
    void setDraggedPass(bool on) { m_draggedPass = on; }
    bool isDraggedPass() const { return m_draggedPass; }

    /// One line of text at a baseline; elided to `width` when that is above 0. Control characters never reach the
    /// page. Returns the width used.
    double text(const QPointF &baseline, const QString &words, const QFont &font, const QColor &colour,
                double width = 0, Qt::TextElideMode elide = Qt::ElideRight) const;
    double widthOf(const QString &words, const QFont &font) const;
    /// The font, or down to five sixths of it where the words would not fit into `width` otherwise.
    QFont fitting(const QString &words, const QFont &font, double width) const;
    /// Centred in a rectangle.
    void centred(const QRectF &rect, const QString &words, const QFont &font, const QColor &colour) const;
    /// A rectangle whose outline of `width` lies on whole pixels at 100 %.
    void box(const QRectF &rect, double radius, const QColor &fill, const QColor &outline, double width,
             Qt::PenStyle style = Qt::SolidLine) const;

private:
    void light();
    bool findLit(const SceneConnector &connector) const;

    QList<Thing> m_things, m_lines; ///< ascending
    bool m_all = false;             ///< everything is in sight: nothing is looked up
    bool m_anyThingLit = false;
    QSet<Thing> m_litThings;
    enum class Light : quint8 { Unknown, Off, On };
    mutable std::vector<Light> m_lights; ///< by connector: asked several times in a frame, found out once
    mutable QHash<std::pair<int, Thing>, Traffic> m_traffic; ///< asked for by every leg of a trunk
    bool m_draggedPass = false;
};

// paintthings.cpp
void paintZones(const Pencil &pencil);
void paintHeads(
    const Pencil &pencil); ///< on the second level over the lines, which leave no room for its larger words
void paintCards(const Pencil &pencil);
void paintCount(const Pencil &pencil, const SceneCard &card); ///< nothing for a single device
void paintGroups(const Pencil &pencil);
void paintNotes(const Pencil &pencil);
// paintgateways.cpp
void paintGateways(const Pencil &pencil);
void paintPorts(const Pencil &pencil, int gateway); ///< its interfaces, on its edge
void paintBadges(const Pencil &pencil);
void paintBadge(const Pencil &pencil, const SceneBadge &badge);
// paintlines.cpp
void paintLines(const Pencil &pencil);
void paintLabels(const Pencil &pencil);
/// Under the pointer; nothing for one that is lit anyway.
void paintHoveredLine(const Pencil &pencil, const SceneConnector &connector);
// paintmarks.cpp
void paintMarks(const Pencil &pencil);
// paintblocks.cpp
void paintBlocks(const Pencil &pencil);
// paintoverlay.cpp
void paintOverlay(const Pencil &pencil, const Overlay &overlay);
/// At the top left of the rectangle, at 100 %; what has no room is elided.
void paintCaption(const Pencil &pencil, const QRectF &rect, const OverlayCaption &caption);

/// A way with rounded corners.
QPainterPath roundedWay(const QPolygonF &way, double radius);
/// The outline of a gateway, corners cut.
QPolygonF cutBox(const QRectF &rect, double cut);
/// The outline of a multicast group.
QPolygonF hexagon(const QRectF &rect, double point);

} // namespace portolan
