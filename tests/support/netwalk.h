// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Routes for the nodes of a network of namespaces, and what becomes of a packet on its way through it: routing by
// the longest prefix, translation and verdict by the rule book. It knows nothing of the paths that the model finds.
#pragma once
#include "tests/support/networld.h"

#include <QtCore/QSet>
#include <optional>

namespace portolan::testing {

/// Addresses that are reached at a zone, or behind a gateway as seen from a zone (outsides of translations).
struct NetBlock
{
    QString cidr;
    QString zone;
    QString gateway; ///< empty: at home in the zone
};

class NetWalk
{
public:
    QStringList zones;
    QHash<QString, QString> sameWire; ///< zone behind a bridge -> zone in front of it
    QList<NetNode> nodes;
    QList<NetBlock> blocks;

    struct End
    {
        QString node;
        Packet packet;        ///< as it arrives, but for its source
        AddressSet sources;   ///< what its source may have become
        QSet<QString> stages; ///< both ends wherever it was, also of packets that do not arrive
        bool arrives = false;
    };

    /// Fills in the routes of all nodes: to every block by the fewest gateways, the first of equals.
    void route()
    {
        for (const NetBlock &block : std::as_const(blocks)) {
            const bool four = !block.cidr.contains(u':');
            const QHash<QString, int> far = distances(block);
            for (NetNode &node : nodes) {
                if (node.kind == NetNode::Kind::Bridge || node.name == block.gateway)
                    continue;
                const QString via = nextHop(node, block, far, four);
                if (!via.isEmpty())
                    node.routes.append({block.cidr, via});
            }
        }
    }

    const NetNode *node(const QString &name) const
    {
        for (const NetNode &each : nodes)
            if (each.name == name)
                return &each;
        return nullptr;
    }

    /// The node that has the address.
    const NetNode *owner(const Address &address, const QString &wire = {}) const
    {
        for (const NetNode &each : nodes)
            for (const NetPlug &plug : each.plugs)
                if (wire.isEmpty() || wireOf(plug.zone) == wire)
                    for (const QString &text : plug.addresses)
                        if (readAddress(text.section(u'/', 0, 0)).value() == address)
                            return &each;
        return nullptr;
    }

    End walk(const RuleBook &book, const QString &from, Packet packet) const
    {
        End end;
        end.sources = AddressSet(packet.source);
        const NetNode *at = node(from);
        QString came; // the interface that it came in by
        auto note = [&] { end.stages.insert(stage(packet)); };
        note();
        if (const RuleSet *own = book.point(from); own && !passes(*own, Rule::Hook::Output, packet))
            return end;
        for (int hops = 0; hops < 10; ++hops) {
            const auto [out, via] = lookup(*at, packet.destination);
            if (!out)
                return end;
            if (at->kind == NetNode::Kind::Router) {
                const RuleSet &set = *book.point(at->name);
                if (!passes(set, Rule::Hook::Forward, packet, came, out->interface))
                    return end;
                end.sources = translatedOut(set, packet.source, out->interface);
                packet.source = end.sources.begin()->first;
                note();
            }
            const NetNode *next = owner(via, wireOf(out->zone));
            if (!next)
                return end;
            const NetPlug *in = nullptr;
            for (const NetPlug &plug : next->plugs)
                if (wireOf(plug.zone) == wireOf(out->zone))
                    in = &plug;
            if (in->zone != out->zone && !passesBridge(book, packet, out->zone, in->zone))
                return end;
            at = next;
            came = in->interface;
            const RuleSet *set = book.point(at->name);
            if (at->kind == NetNode::Kind::Router) {
                packet = translatedIn(*set, packet, came);
                note();
            }
            if (has(*at, packet.destination)) {
                const bool filtered = set && (at->kind == NetNode::Kind::Host || set->protectsItself);
                end.arrives = !filtered || passes(*set, Rule::Hook::Input, packet, came);
                end.node = at->name;
                end.packet = packet;
                return end;
            }
            if (at->kind == NetNode::Kind::Host)
                return end;
        }
        return end;
    }

    static bool has(const NetNode &node, const Address &address)
    {
        for (const NetPlug &plug : node.plugs)
            for (const QString &text : plug.addresses)
                if (readAddress(text.section(u'/', 0, 0)).value() == address)
                    return true;
        return false;
    }

    QString wireOf(const QString &zone) const { return sameWire.value(zone, zone); }

private:
    static QString stage(const Packet &packet)
    {
        const auto end = [](const Address &address, int port) {
            return address.text() + u' ' + QString::number(port);
        };
        const QString a = end(packet.source, packet.sourcePort),
                      b = end(packet.destination, packet.destinationPort);
        return packet.protocol.name() + u'|' + std::min(a, b) + u'|' + std::max(a, b);
    }

    static bool passes(const RuleSet &set, Rule::Hook hook, const Packet &packet, const QString &in = {},
                       const QString &out = {})
    {
        return permits(set, hook, packet, in, out) || isLetBack(set, hook, packet, in, out);
    }

    bool passesBridge(const RuleBook &book, const Packet &packet, const QString &from, const QString &to) const
    {
        for (const NetNode &each : nodes) {
            if (each.kind != NetNode::Kind::Bridge)
                continue;
            QString in, out;
            for (const NetPlug &plug : each.plugs) {
                if (plug.zone == from)
                    in = plug.interface;
                if (plug.zone == to)
                    out = plug.interface;
            }
            if (!in.isEmpty() && !out.isEmpty())
                return passes(*book.point(each.name), Rule::Hook::Forward, packet, in, out);
        }
        return false;
    }

    /// The plug that a packet leaves by and the address it is sent to; subnets are as good as routes.
    std::pair<const NetPlug *, Address> lookup(const NetNode &node, const Address &to) const
    {
        const NetPlug *best = nullptr;
        Address via;
        int longest = -1;
        for (const NetPlug &plug : node.plugs)
            for (const QString &text : plug.addresses) {
                const int length = text.section(u'/', 1).toInt();
                if (length > longest && readSubnet(text).value().contains(to)) {
                    best = &plug;
                    via = to;
                    longest = length;
                }
            }
        for (const NetRoute &route : node.routes) {
            const int length = route.to.section(u'/', 1).toInt();
            if (length <= longest || !readAddresses(route.to).value().contains(to))
                continue;
            via = readAddress(route.via).value();
            for (const NetPlug &plug : node.plugs)
                for (const QString &text : plug.addresses)
                    if (readSubnet(text).value().contains(via)) {
                        best = &plug;
                        longest = length;
                    }
        }
        return {best, via};
    }

    /// How many gateways lie between each zone and the block.
    QHash<QString, int> distances(const NetBlock &block) const
    {
        QHash<QString, int> far{{wireOf(block.zone), 0}};
        for (bool again = true; again;) {
            again = false;
            for (const NetNode &gateway : nodes) {
                if (gateway.kind != NetNode::Kind::Router || gateway.name == block.gateway)
                    continue;
                for (const NetPlug &a : gateway.plugs)
                    for (const NetPlug &b : gateway.plugs)
                        if (far.contains(a.zone) && far.value(b.zone, 1000) > far.value(a.zone) + 1) {
                            far[b.zone] = far.value(a.zone) + 1;
                            again = true;
                        }
            }
        }
        return far;
    }

    static QString addressIn(const NetPlug &plug, bool four)
    {
        for (const QString &text : plug.addresses)
            if (text.contains(u':') != four)
                return text.section(u'/', 0, 0);
        return {};
    }

    QString nextHop(const NetNode &node, const NetBlock &block, const QHash<QString, int> &far, bool four) const
    {
        const NetPlug *near = nullptr;
        for (const NetPlug &plug : node.plugs)
            if (far.contains(wireOf(plug.zone)) &&
                (!near || far.value(wireOf(plug.zone)) < far.value(wireOf(near->zone))))
                near = &plug;
        if (!near)
            return {};
        const QString wire = wireOf(near->zone);
        const int here = far.value(wire);
        if (here == 0 && block.gateway.isEmpty())
            return {}; // it is at home there
        for (const NetNode &gateway : nodes) {
            if (gateway.kind != NetNode::Kind::Router || gateway.name == node.name ||
                (gateway.name == block.gateway) != (here == 0))
                continue;
            const NetPlug *mine = nullptr;
            bool nearer = here == 0;
            for (const NetPlug &plug : gateway.plugs) {
                if (plug.zone == wire)
                    mine = &plug;
                else
                    nearer |= far.value(plug.zone, 1000) == here - 1;
            }
            if (mine && nearer)
                return addressIn(*mine, four);
        }
        return {};
    }
};

} // namespace portolan::testing
