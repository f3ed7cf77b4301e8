// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Router sorts connectors into nets and leads each net through the lanes; used by routeScene only.
#pragma once
#include "model/drawing/lanegrid.h"
#include "model/drawing/rectindex.h"
#include "model/drawing/scene.h"

#include <QtCore/QLineF>
#include <QtGui/QFontMetricsF>
#include <map>
#include <vector>

namespace portolan {

/// Lines that form one tree: from a gateway, from a card with several partners, from a group, or a rail.
struct Net
{
    Thing centre; ///< none: a rail
    int trunk = -1;
    int zone = -1; ///< of the leaves
    QList<int> connectors;
};

class Router
{
public:
    Router(Scene &scene, const Progress &progress)
        : m_scene(scene), m_progress(progress), m_bold(m_fonts.bodyBold), m_small(m_fonts.small),
          m_figures(m_fonts.figures), m_takenPorts(size_t(scene.gateways.size()))
    {
    }
    void run();

private:
    void sortIntoNets();
    /// All in one grid. False where that would take too long; then nothing is routed.
    bool routeTogether();
    /// The trunks each in a window of its own, then every zone for itself: as many steps as there are lines.
    void routeApart();
    void gatherOutside();
    void routeOutside(const Net &net, QPolygonF &outside);
    LaneGrid::Way wayOutside(const Net &net, const QRectF &window, bool throughZones);
    QList<LanePort> zoneDoors(int zone) const;
    void routeTrunk(LaneGrid &grid, const Net &net, const QPolygonF &outside);
    void routeInside(int zone, const QList<const Net *> &nets, const std::vector<QPolygonF> &outside);

    static constexpr double offSide = 8, offEdge = 8; ///< from a card to the lanes about it
    static constexpr double offOutside = 20;          ///< from a zone or gateway to the lanes about it
    void addThing(LaneGrid &grid, const QRectF &rect, double across, double down) const;
    void addGateway(LaneGrid &grid, int gateway) const;
    void addZone(LaneGrid &grid, const SceneZone &zone) const;
    QList<QRectF> headWords(const SceneZone &zone) const;
    void addCorridors(LaneGrid &grid, const QList<QRectF> &blocks, const QRectF &window) const;
    void addInside(LaneGrid &grid, const SceneZone &zone) const;
    void route(LaneGrid &grid, const Net &net);
    void routeLeg(LaneGrid &grid, const Net &net, int connector);
    void endAtBorder(SceneConnector &connector, Thing zone, const QPolygonF &along) const;
    void fallBack();
    QList<LanePort> portsOf(Thing thing, bool asCentre, const QList<QPointF> &partners = {}) const;
    QList<LanePort> gatewayPorts(int gateway, const QList<QPointF> &partners = {}) const;
    bool isPortFree(int gateway, const QPointF &port) const;
    void takePort(int gateway, const QPointF &port, int trunk, bool drawn);
    QList<int> areasOf(const Net &net) const;
    int zoneOf(Thing thing) const;
    bool isDrawn(Thing thing) const;
    Thing leafOf(const Net &net, const SceneConnector &connector) const
    {
        return connector.a == net.centre || (!net.centre && connector.a.kind == Thing::Kind::Zone) ? connector.b
                                                                                                   : connector.a;
    }

    Scene &m_scene;
    const Progress &m_progress;
    const DrawingFonts m_fonts = DrawingFonts();
    const QFontMetricsF m_bold, m_small, m_figures;
    QList<Net> m_nets;
    std::vector<std::vector<QPointF>> m_takenPorts; ///< by gateway

    // While zones are routed apart:
    bool m_apart = false;
    int m_patience = 0;
    RectIndex m_blocks = RectIndex(1024);           ///< what stands outside: zones, then gateways, then the loose
    QList<QRectF> m_loose;                          ///< cards and groups without a zone, notes
    std::vector<std::vector<QPointF>> m_takenDoors; ///< by zone
    RectIndex m_drawn = RectIndex(1024);            ///< stretches outside, as indexes in m_stretches
    std::vector<QLineF> m_stretches;
};

} // namespace portolan
