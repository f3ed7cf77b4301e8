// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ways for the lines of an overlay: along the connectors that a scene has, and new ones where it has none.
#pragma once
#include "model/drawing/scene.h"

#include <map>

namespace portolan {

class OverlayWays
{
public:
    explicit OverlayWays(const Scene &scene) : m_scene(scene) {}

    /// Says that a way between these will be asked for; those without a connector are then found together.
    void want(Thing from, Thing to);
    /// The way between two things, in this direction; empty when one of them has no place.
    QPolygonF way(Thing from, Thing to);

private:
    QPolygonF known(Thing from, Thing to) const;
    QPolygonF throughHub(Thing from, Thing to) const;
    void findMissing();

    const Scene &m_scene;
    QList<std::pair<Thing, Thing>> m_missing;
    std::map<std::pair<Thing, Thing>, QPolygonF> m_found;
};

} // namespace portolan
