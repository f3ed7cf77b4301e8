// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A Scene is what a plan looks like: every thing with its place, every connector with its way. It is a value, built
// in one go, and knows nothing of painting or windows.
#pragma once
#include "model/base/progress.h"
#include "model/drawing/ink.h"
#include "model/pipeline/derive.h"

#include <QtCore/QRectF>
#include <QtCore/QSet>
#include <QtGui/QPolygonF>
#include <memory>

namespace portolan {

/// One thing of a scene: its kind and its index in the list of that kind.
struct Thing
{
    enum class Kind : quint8 { None, Zone, Gateway, Card, Group, Note, Connector, Badge };
    Kind kind = Kind::None;
    int index = -1;

    explicit operator bool() const { return kind != Kind::None; }
    auto operator<=>(const Thing &) const = default;
};
inline size_t qHash(const Thing &thing, size_t seed = 0)
{
    return qHashMulti(seed, int(thing.kind), thing.index);
}

struct SceneZone
{
    QString id;
    int zone = -1; ///< index in plan.zones
    QRectF rect;
    bool external = false;
    bool collapsed = false;
    QString name;
    QString vlan;             ///< "VLAN 10" or empty
    QString subnets;          ///< joined by " · "
    QString shortSubnets;     ///< "3 subnets"
    QString summary;          ///< "6 devices, 41 flows"
    QList<int> cards, groups; ///< indexes of what stands in it
};

/// Where lines meet a gateway; a square of 8 centred here.
struct ScenePort
{
    QPointF at;
    int trunk = -1; ///< index in Scene::trunks
};

struct SceneGateway
{
    QString id;
    int gateway = -1; ///< index in plan.gateways
    QRectF rect;
    bool filters = true;
    bool nat = false;
    bool pair = false;   ///< several boxes with one policy
    bool bridge = false; ///< no hop of its own
    QString name;
    QString platform; ///< "nftables · stateful"
    QString rules;    ///< "23 rules · 4 zones"; empty when it only routes
    QList<ScenePort> ports;
};

/// A device, or a pill in an external zone: a device there or a name that is no device.
struct SceneCard
{
    QString id;      ///< of the device; `external:NAME` for a name that is no device: also the key of its Placement
    int device = -1; ///< index in plan.devices; -1 for a name
    int zone = -1;   ///< index in Scene::zones; -1 when it stands in none
    QRectF rect;
    bool pill = false;
    bool noAddress = false;
    bool hostFirewall = false;
    Category category = Category::Infrastructure;
    QString icon;
    QString name;
    QString address;
    QString role;
    int count = 1;
    int interfaces = 1;
};

struct SceneGroup
{
    QString id; ///< `multicast:ZONE:GROUPS`, also the key of its Placement
    int zone = -1;
    QRectF rect;
    QString title;  ///< the group addresses
    QString detail; ///< "PTP · udp 319–320"; "PTP +1 · udp 319–320, 5004" where several services send to them
};

struct SceneNote
{
    QString id; ///< `note:...`
    QRectF rect;
    QString text;
};

enum class LineKind : quint8 { Required, Optional, Multicast, Waived, NoPath };

/// One leg between two neighbouring things (card, group, gateway, or a zone as a whole); carries every flow that
/// takes this leg. A flow from a card through two gateways to another card takes three legs.
struct SceneConnector
{
    Thing a, b;
    bool forward = false;  ///< flows from a to b
    bool backward = false; ///< flows from b to a
    LineKind kind = LineKind::Required;
    int trunk = -1;   ///< legs between one gateway and one zone share the trunk's way
    QList<int> flows; ///< indexes in FlowTable.flows, ascending, each once
    QString label;    ///< "tcp 80, 443", "tcp 2049 +2", the group
    QPolygonF way;    ///< corners, orthogonal, from a to b; empty until routed
    QPolygonF branch; ///< the part of `way` that no earlier leg of its trunk draws, from the junction to its leaf
    QRectF labelRect; ///< where the label stands; null when there is no room
    QString reason;   ///< why there is no path
};

/// What the legs between one gateway and one zone (or another gateway) share.
struct SceneTrunk
{
    int gateway = -1; ///< index in Scene::gateways
    Thing other;      ///< a zone or a gateway
    QList<int> connectors;
    qint64 rows = 0; ///< flows as tables count them
    QPolygonF way;   ///< from the gateway to where the first leg branches off
    QString label;   ///< of all its flows together
    QRectF
        labelRect; ///< where the label, or the count for more than three legs, stands; null when there is no room
};

/// Cards of a zone whose needs among themselves are too many to draw pair by pair meet on a rail.
struct SceneRail
{
    int zone = -1;
    QList<QPolygonF> ways;
};

struct SceneBadge
{
    Thing on;
    Finding::Severity severity = Finding::Severity::Info;
    QPointF centre;
    QList<int> findings; ///< indexes in DerivedPlan.findings, not approved, worst first
};

struct SceneOptions
{
    Texts texts = Texts();
    QString family = {};           ///< of the font; the program's own when empty
    QSet<QString> collapsed = {};  ///< ids of zones
    bool ignorePlacements = false; ///< lay everything out anew
    bool groups = true;            ///< multicast groups are nodes, with lines from senders and to subscribers
    bool routed = true;            ///< find the ways at once; else call routeScene before painting
    Progress progress = {};        ///< when cancelled a scene is not whole and must be thrown away
};

class Scene
{
public:
    QList<SceneZone> zones;
    QList<SceneGateway> gateways;
    QList<SceneCard> cards;
    QList<SceneGroup> groups;
    QList<SceneNote> notes;
    QList<SceneConnector> connectors;
    QList<SceneTrunk> trunks;
    QList<SceneRail> rails;
    QList<SceneBadge> badges; ///< the worst finding of each thing
    QRectF bounds;            ///< of everything, with a margin of 24; the page of an empty plan is 960 x 540

    /// `derived` may be null: then there are no connectors and no badges. Deterministic.
    static Scene build(const Plan &plan, const DerivedPlan *derived, const SceneOptions &options = {});

    QRectF rectOf(Thing thing) const;
    /// Key of its Placement; empty for connectors and badges.
    QString idOf(Thing thing) const;
    /// `table` as in Subject and plan file: zones, gateways, devices; nothing for others. What has come since index()
    /// is not found.
    Thing find(const QString &table, const QString &id) const;
    /// The thing whose Placement has this key.
    Thing find(const QString &placement) const;

    /// What lies under a point, topmost first: badge, card, group, note, gateway, connector (within `reach`), zone.
    Thing hit(const QPointF &point, double reach = 4) const;
    /// Cards, groups, notes, gateways wholly inside (rubber band), ascending; zones too when wholly inside.
    QList<Thing> within(const QRectF &rect) const;
    enum class Look { Things, Lines, Both };
    /// Things and connectors whose bounds touch the rectangle; each once, ascending.
    QList<Thing> touching(const QRectF &rect, Look look = Look::Both) const;
    /// True for a leg between a card or group and the rail of its own zone.
    bool isOnRail(const SceneConnector &connector) const;
    /// Connectors that start or end at one of these.
    QList<int> connectorsAt(const QSet<Thing> &things) const;

    /// Rebuilds the grid behind hit() and touching(); build() and routeScene() do it.
    void index();

private:
    Thing named(Thing::Kind kind, const QString &id) const;
    struct Index;
    std::shared_ptr<const Index> m_index;
};

} // namespace portolan
