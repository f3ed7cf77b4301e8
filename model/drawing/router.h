// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Router sorts connectors into nets and leads each net through the lanes; used by routeScene only.
#pragma once
#include "model/drawing/lanegrid.h"
#include "model/drawing/scene.h"

#include <map>

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
    Router(Scene &scene, const Progress &progress) : m_scene(scene), m_progress(progress) {}
    void run();

private:
    void sortIntoNets();
    void routeTogether();
    void routeApart();
    void addThing(LaneGrid &grid, const QRectF &rect, double across, double down) const;
    void addZone(LaneGrid &grid, const SceneZone &zone, bool words) const;
    void addCorridors(LaneGrid &grid, const QList<QRectF> &blocks, const QRectF &window) const;
    void addInside(LaneGrid &grid, const SceneZone &zone) const;
    void route(LaneGrid &grid, const Net &net);
    void routeLeg(LaneGrid &grid, const Net &net, int connector);
    void endAtBorder(SceneConnector &connector, Thing zone, const QPolygonF &along) const;
    void fallBack();
    QList<LanePort> portsOf(Thing thing, bool asCentre, const QList<QPointF> &partners = {}) const;
    QList<LanePort> gatewayPorts(const SceneGateway &gateway, const QList<QPointF> &partners) const;
    bool isPortFree(const QPointF &port) const;
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
    QList<Net> m_nets;
    std::map<int, QPointF> m_doors; ///< trunk -> where it enters its zone, when zones are routed apart
    QList<QPointF> m_takenPorts;
};

} // namespace portolan
