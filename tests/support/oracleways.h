// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ways of packets and what they look like on them, found apart from the model; see oracle.h.
#pragma once
#include "tests/support/oracleplan.h"

namespace portolan::testing {

class OracleWays : public OraclePlan
{
public:
    using OraclePlan::OraclePlan;

    struct Step
    {
        int gateway, in, out;
    };
    using Route = QList<Step>;
    struct Named ///< an address as it is seen, and where it is at home
    {
        Address address;
        QString home;
        bool translated = false;
        int port = -1;
    };
    /// One pair of addresses on one route: what it looks like in every zone of it.
    struct View
    {
        QList<QList<Named>> sources; ///< several behind a pool
        QList<Named> destinations;
        bool repeated = false; ///< multicast DNS that a gateway sent anew
    };
    struct Way
    {
        QString from, to;
        QList<Route> routes;
    };

    /// The ways that a need takes; none where it cannot get there.
    QList<Way> ways(const Play &play) const
    {
        QList<Way> all;
        if (!play.groups.isEmpty()) {
            QStringList zones;
            for (int device : play.to.devices)
                if (const QString zone = m_plan.devices.at(device).interfaces.first().zone; !zones.contains(zone))
                    zones.append(zone);
            for (const QString &zone : zones) {
                Way way = shortest(play, play.from.zones.first(), zone);
                way.routes.removeIf([&](const Route &route) { return !carries(play, route); });
                all.append(way);
            }
        } else {
            for (const QString &from : play.from.zones)
                for (const QString &to : play.to.zones)
                    all.append(shortest(play, from, to));
            int best = -1;
            for (const Way &way : all)
                if (!way.routes.isEmpty() && (best < 0 || length(way.routes.first()) < best))
                    best = length(way.routes.first());
            all.removeIf(
                [&](const Way &way) { return way.routes.isEmpty() || length(way.routes.first()) != best; });
        }
        for (Way &way : all)
            way.routes.removeIf([&](const Route &route) { return !usable(play, way, route); });
        all.removeIf([](const Way &way) { return way.routes.isEmpty(); });
        return all;
    }

    /// What the packets of a need look like along a route.
    QList<View> views(const Play &play, const Way &way, const Route &route, bool &lost) const
    {
        QList<View> all;
        lost = false;
        const QList<Address> targets = play.groups.isEmpty() ? addressesOf(play.to, way.to) : play.groups;
        for (const Address &source : addressesOf(play.from, way.from))
            for (const Address &target : targets)
                for (int port : play.ports) {
                    const bool itself = play.from.devices.size() == 1 && play.from.devices == play.to.devices &&
                                        source == target && play.groups.isEmpty();
                    if (itself || source.family != target.family)
                        continue;
                    View view;
                    view.sources = sourcesAlong(play, route, source, way.from);
                    view.destinations = destinationsAlong(play, route, {target, way.to, false, port});
                    for (const Step &step : route)
                        view.repeated |= repeats(play, step);
                    lost |= view.destinations.isEmpty();
                    all.append(view);
                }
        return all;
    }

protected:
    const Gateway &gatewayOf(const Step &step) const { return m_plan.gateways.at(step.gateway); }
    const GatewayInterface &inOf(const Step &step) const { return gatewayOf(step).interfaces.at(step.in); }
    const GatewayInterface &outOf(const Step &step) const { return gatewayOf(step).interfaces.at(step.out); }

    /// Routers count for much, bridges for little.
    int length(const Route &route) const
    {
        int length = 0;
        for (const Step &step : route)
            length += gatewayOf(step).bridge ? 1 : 1000;
        return length;
    }
    void search(const QString &at, const QString &to, const Route &sofar, QStringList visited,
                const QStringList &forbidden, QList<Route> &found) const
    {
        if (at == to) {
            found.append(sofar);
            return;
        }
        if (!sofar.isEmpty() && m_plan.zones.find(at)->external)
            return;
        visited.append(at);
        for (int g = 0; g < m_plan.gateways.size(); ++g) {
            const auto &interfaces = m_plan.gateways.at(g).interfaces;
            for (int in = 0; in < interfaces.size(); ++in)
                for (int out = 0; out < interfaces.size(); ++out)
                    if (interfaces.at(in).zone == at && !visited.contains(interfaces.at(out).zone) &&
                        !forbidden.contains(m_plan.gateways.at(g).id))
                        search(interfaces.at(out).zone, to, sofar + Route{{g, in, out}}, visited, forbidden, found);
        }
    }
    QStringList forbiddenTo(const Play &play, const QString &from, const QString &to) const
    {
        QStringList forbidden;
        for (const Restriction &each : m_plan.restrictions)
            if ((each.from.isEmpty() || each.from == from) && (each.to.isEmpty() || each.to == to) &&
                (each.requirement.isEmpty() || each.requirement == play.key || each.requirement == play.product))
                forbidden.append(each.gateway);
        return forbidden;
    }
    Way shortest(const Play &play, const QString &from, const QString &to) const
    {
        Way way{from, to, {}};
        search(from, to, {}, {}, forbiddenTo(play, from, to), way.routes);
        int best = -1;
        for (const Route &route : way.routes)
            best = best < 0 ? length(route) : std::min(best, length(route));
        way.routes.removeIf([&](const Route &route) { return length(route) != best; });
        return way;
    }
    bool linked(const QString &zone, const QString &other) const
    {
        QStringList reached{zone};
        for (qsizetype i = 0; i < reached.size(); ++i)
            for (const Gateway &gateway : m_plan.gateways)
                for (const GatewayInterface &a : gateway.interfaces)
                    for (const GatewayInterface &b : gateway.interfaces)
                        if (gateway.bridge && a.zone == reached.at(i) && !reached.contains(b.zone))
                            reached.append(b.zone);
        return reached.contains(other);
    }

    static bool isDns(const Play &play) { return play.ports == QList<int>{5353}; }
    bool repeats(const Play &play, const Step &step) const
    {
        return isDns(play) && gatewayOf(step).mdnsReflector && !gatewayOf(step).bridge;
    }
    bool carries(const Play &play, const Route &route) const
    {
        int left = play.ttl > 0 ? play.ttl : 255;
        for (const Step &step : route) {
            if (gatewayOf(step).bridge || repeats(play, step))
                continue;
            const bool local = play.groups.first().text().startsWith(QStringLiteral("224.0.0."));
            if (local || !gatewayOf(step).routesMulticast || --left == 0)
                return false;
        }
        return true;
    }

    // Translation, packet by packet.
    static Address moved(const Address &address, const QStringList &from, const QStringList &to)
    {
        const QList<Address> inside = addressesIn(setOf(from)), outside = addressesIn(setOf(to));
        return outside.value(inside.indexOf(address));
    }
    QList<Address> aims(const Nat &nat, int family) const
    {
        QList<Address> all = m_plan.devices.contains(nat.to)
                                 ? expanded(m_plan.devices.find(nat.to)->interfaces.first().addresses)
                                 : expanded({nat.to});
        all.removeIf([family](const Address &address) { return address.family != family; });
        return all;
    }
    struct Arrival
    {
        QList<Address> addresses;
        int port = -1;
        bool translated = false;
    };
    /// What a packet that comes in becomes.
    Arrival arrives(int number, int in, Protocol protocol, const Address &address, int port) const
    {
        const Gateway &gateway = m_plan.gateways.at(number);
        const GatewayInterface &own = gateway.interfaces.at(in);
        for (const Nat &nat : gateway.nat) {
            if (nat.kind != Nat::Kind::Forward || nat.interface != own.id || nat.protocol != protocol ||
                !expanded(own.addresses).contains(address) || aims(nat, address.family).isEmpty())
                continue;
            if (const qsizetype place = portsIn(nat.ports).indexOf(port); place >= 0)
                return {aims(nat, address.family), portsIn(nat.toPorts).at(place), true};
        }
        for (const Nat &nat : gateway.nat)
            if (nat.kind == Nat::Kind::Static && nat.interface == own.id && setOf(nat.outside).contains(address))
                return {{moved(address, nat.outside, nat.inside)}, port, true};
        return {{address}, port, false};
    }
    /// Every name that might lead to what lies behind, the first one that does wins.
    std::optional<Named> namedInFront(const Step &step, Protocol protocol, const Named &behind) const
    {
        QList<Named> names;
        const QString zone = inOf(step).zone;
        for (const Nat &nat : gatewayOf(step).nat) {
            const qsizetype place = nat.kind == Nat::Kind::Forward ? portsIn(nat.toPorts).indexOf(behind.port) : -1;
            if (nat.interface == inOf(step).id && place >= 0 && nat.protocol == protocol)
                names.append({ownAddress(gatewayOf(step), step.in, behind.address.family), zone, true,
                              portsIn(nat.ports).at(place)});
        }
        for (const Nat &nat : gatewayOf(step).nat)
            if (nat.kind == Nat::Kind::Static && nat.interface == inOf(step).id &&
                setOf(nat.inside).contains(behind.address))
                names.append({moved(behind.address, nat.inside, nat.outside), zone, true, behind.port});
        names.append(behind);
        for (const Named &name : names) {
            const Arrival arrival = arrives(step.gateway, step.in, protocol, name.address, name.port);
            if (name.address.family == behind.address.family && arrival.addresses.contains(behind.address) &&
                arrival.port == behind.port)
                return name;
        }
        return std::nullopt;
    }
    QList<Named> leaves(const Step &step, const Named &source) const
    {
        const Gateway &gateway = gatewayOf(step);
        const QString id = outOf(step).id, zone = outOf(step).zone;
        for (const Nat &nat : gateway.nat)
            if (nat.kind == Nat::Kind::Static && nat.interface == id && setOf(nat.inside).contains(source.address))
                return {{moved(source.address, nat.inside, nat.outside), zone, true}};
        for (const Nat &nat : gateway.nat) {
            if (nat.kind != Nat::Kind::Pool || nat.interface != id ||
                (!nat.inside.isEmpty() && !setOf(nat.inside).contains(source.address)))
                continue;
            QList<Named> given;
            for (const Address &address : expanded(nat.outside))
                if (address.family == source.address.family)
                    given.append({address, zone, true});
            if (!given.isEmpty())
                return given;
        }
        for (const Nat &nat : gateway.nat)
            if (const Address own = ownAddress(gateway, step.out, source.address.family);
                nat.kind == Nat::Kind::Masquerade && nat.interface == id && own.family != 0)
                return {{own, zone, true}};
        return {source};
    }
    QList<QList<Named>> sourcesAlong(const Play &play, const Route &route, const Address &source,
                                     const QString &zone) const
    {
        QList<QList<Named>> all{{{source, zone, false}}};
        for (const Step &step : route) {
            QList<Named> next;
            if (repeats(play, step) && !all.last().isEmpty())
                for (const Address &own : atInterface(gatewayOf(step), outOf(step)))
                    if (own.family == source.family)
                        next.append({own, outOf(step).zone, true});
            for (const Named &each : repeats(play, step) ? QList<Named>() : all.last())
                next += leaves(step, each);
            all.append(next);
        }
        return all;
    }
    /// Empty where nobody can name it.
    QList<Named> destinationsAlong(const Play &play, const Route &route, const Named &target) const
    {
        QList<Named> all{target};
        for (qsizetype i = route.size() - 1; i >= 0; --i) {
            const auto name = play.groups.isEmpty() ? namedInFront(route.at(i), play.protocol, all.first())
                                                    : std::optional<Named>(all.first());
            if (!name)
                return {};
            all.prepend(*name);
        }
        return all;
    }

    /// Whether an address seen in a zone would be looked for there although it is at home elsewhere.
    bool astray(const QString &zone, const Named &seen) const
    {
        const int here = prefixIn(zone, seen.address), home = prefixIn(seen.home, seen.address);
        if (linked(zone, seen.home) || here < 0)
            return false;
        return home >= 0 ? here >= home : seen.translated;
    }
    bool usable(const Play &play, const Way &way, const Route &route) const
    {
        bool lost = false;
        const QList<View> all = views(play, way, route, lost);
        if (lost)
            return false;
        auto spoilt = [](const QList<Named> &seen, const QList<Address> &doubtful, const Spot &end) {
            return !doubtful.isEmpty() &&
                   (!end.devices.isEmpty() || std::all_of(seen.begin(), seen.end(), [&](const Named &each) {
                       return doubtful.contains(each.address);
                   }));
        };
        for (qsizetype leg = 0; leg <= route.size(); ++leg) {
            const QString zone = leg == 0 ? way.from : outOf(route.at(leg - 1)).zone;
            QList<Named> sources, destinations;
            for (const View &view : all) {
                sources += view.sources.at(leg);
                if (play.groups.isEmpty())
                    destinations.append(view.destinations.at(leg));
            }
            QList<Address> wrongSources, wrongDestinations;
            for (const Named &each : sources)
                if (astray(zone, each))
                    wrongSources.append(each.address);
            for (const Named &each : destinations)
                if (astray(zone, each))
                    wrongDestinations.append(each.address);
            if (spoilt(sources, wrongSources, play.from) || spoilt(destinations, wrongDestinations, play.to))
                return false;
        }
        if (play.to.gateway < 0)
            return true;
        const auto &interfaces = m_plan.gateways.at(play.to.gateway).interfaces;
        for (int i = 0; i < interfaces.size(); ++i)
            for (const View &view : all)
                if (const Named &last = view.destinations.last();
                    interfaces.at(i).zone == way.to &&
                    arrives(play.to.gateway, i, play.protocol, last.address, last.port).translated)
                    return false;
        return true;
    }
};

} // namespace portolan::testing
