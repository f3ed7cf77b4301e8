// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The second computation: what every point must let pass, one packet at a time, over the plan as drawn. It knows
// nothing of the rooms flows, paths and rules: no groups, no sets, no merging, its own search for ways and its own
// translation, which it checks by sending the packet forward.
#pragma once
#include "tests/support/oracletalk.h"

#include <map>

namespace portolan::testing {

class Oracle : public OracleTalk
{
public:
    using OracleTalk::OracleTalk;

    AtomSet needed()
    {
        for (const Play &play : plays())
            for (const Way &way : ways(play))
                for (const Route &route : way.routes) {
                    along(play, way, route);
                    if (!play.groups.isEmpty()) {
                        companions(play, way, route);
                        meet(play, way, route, [this](const Play &first, const Way &taken, const Route &by) {
                            along(first, taken, by);
                        });
                    }
                }
        for (const Gateway &gateway : m_plan.gateways)
            if (gateway.boxes.size() > 1 && gateway.filters && gateway.protectsItself)
                boxes(gateway);
        m_packets.close();
        return m_packets;
    }
    /// After needed(): what gateways open for no other reason than that they cannot tell TCP from UDP, from any
    /// interface to any other, whatever the source port.
    AtomSet besides() const
    {
        AtomSet besides(m_packer);
        for (const auto &[key, opened] : m_twins)
            if (const auto asked = m_asked.find(key);
                asked == m_asked.end() || !asked->second.second.contains(opened.second))
                besides.add(opened.first);
        besides.close();
        return besides;
    }

private:
    void along(const Play &play, const Way &way, const Route &route)
    {
        bool lost = false;
        for (const View &view : views(play, way, route, lost)) {
            atHosts(play, way, view, Rule::Hook::Output);
            repliesToGateway(play, way, view);
            for (qsizetype i = 0; i < route.size(); ++i)
                atGateway(play, route, i, view);
            atTarget(play, way, route, view);
            atHosts(play, way, view, Rule::Hook::Input);
        }
    }

    /// Source ports beyond a gateway that repeated the packet are its own.
    QString sourcePorts(const Play &play, const Route &route, qsizetype leg) const
    {
        for (qsizetype i = 0; i < leg; ++i)
            if (repeats(play, route.at(i)))
                return QStringLiteral("5353");
        return portsText(play.sourcePorts);
    }

    void put(const Gateway &gateway, const Atom &atom)
    {
        m_packets.add(atom);
        Atom twin = atom;
        twin.protocol = atom.protocol == protocols::tcp ? protocols::udp : protocols::tcp;
        if (gateway.separatesTcpUdp || (atom.protocol != protocols::tcp && atom.protocol != protocols::udp))
            return;
        m_packets.add(twin);
        note(m_asked, atom);
        note(m_twins, twin);
    }
    using Opened = std::map<PackedAtom, std::pair<Atom, PortSet>>; ///< source ports by packet
    void note(Opened &opened, Atom atom)
    {
        const PortSet ports = readPorts(atom.sourcePorts).value();
        atom.sourcePorts.clear();
        auto &[packet, known] = opened[m_packer.pack(atom)];
        known = known.united(ports);
        packet = atom;
        packet.in.clear();
        packet.out.clear();
    }
    /// An answer to somebody, at a gateway that does not know him.
    void putAnswer(const Gateway &gateway, Atom atom, const Play &play)
    {
        std::swap(atom.in, atom.out);
        std::swap(atom.source, atom.destination);
        atom.sourcePorts = atom.port < 0 ? QString() : QString::number(atom.port);
        for (int port : play.protocol.hasPorts() ? portsIn(play.sourcePorts) : QList<int>{-1}) {
            atom.port = port;
            put(gateway, atom);
        }
    }

    void atGateway(const Play &play, const Route &route, qsizetype i, const View &view)
    {
        const Gateway &gateway = gatewayOf(route.at(i));
        if (!gateway.filters)
            return;
        const bool repeated = repeats(play, route.at(i));
        const Named &to = view.destinations.at(repeated ? i : i + 1);
        for (const Named &from : view.sources.at(i)) {
            const Atom atom{gateway.id,
                            repeated ? Rule::Hook::Input : Rule::Hook::Forward,
                            inOf(route.at(i)).systemName(),
                            repeated ? QString() : outOf(route.at(i)).systemName(),
                            play.protocol,
                            from.address,
                            to.address,
                            sourcePorts(play, route, i),
                            to.port};
            if (!repeated || gateway.protectsItself)
                put(gateway, atom);
            if (!gateway.stateful && play.groups.isEmpty())
                putAnswer(gateway, atom, play);
        }
    }

    void atTarget(const Play &play, const Way &way, const Route &route, const View &view)
    {
        if (play.to.gateway < 0)
            return;
        const Gateway &gateway = m_plan.gateways.at(play.to.gateway);
        for (const GatewayInterface &interface : gateway.interfaces)
            for (const Named &from : view.sources.last())
                if (interface.zone == way.to && gateway.filters && gateway.protectsItself)
                    put(gateway, {gateway.id,
                                  Rule::Hook::Input,
                                  interface.systemName(),
                                  {},
                                  play.protocol,
                                  from.address,
                                  view.destinations.last().address,
                                  sourcePorts(play, route, route.size()),
                                  view.destinations.last().port});
    }

    void repliesToGateway(const Play &play, const Way &way, const View &view)
    {
        if (play.from.gateway < 0 || !play.groups.isEmpty())
            return;
        const Gateway &gateway = m_plan.gateways.at(play.from.gateway);
        if (!gateway.filters || !gateway.protectsItself || gateway.stateful)
            return;
        for (const GatewayInterface &interface : gateway.interfaces)
            if (interface.zone == way.from)
                putAnswer(gateway,
                          {gateway.id,
                           Rule::Hook::Input,
                           {},
                           interface.systemName(),
                           play.protocol,
                           view.sources.first().first().address,
                           view.destinations.first().address,
                           {},
                           view.destinations.first().port},
                          play);
    }

    void atHosts(const Play &play, const Way &way, const View &view, Rule::Hook hook)
    {
        const bool sends = hook == Rule::Hook::Output;
        const Named &to = sends ? view.destinations.first() : view.destinations.last();
        for (int index : sends ? play.from.devices : play.to.devices) {
            const Device &device = m_plan.devices.at(index);
            const QList<Address> own = expanded(device.interfaces.first().addresses);
            if (device.hostFirewall.isEmpty() || device.interfaces.first().zone != (sends ? way.from : way.to))
                continue;
            for (const Named &from : sends ? view.sources.first() : view.sources.last()) {
                const bool mine = sends                   ? own.contains(from.address)
                                  : play.groups.isEmpty() ? own.contains(to.address)
                                                          : true;
                // Alone, nobody hears himself.
                const bool echo = !sends && !play.groups.isEmpty() && play.from.devices.contains(index) &&
                                  device.count == 1 && own.contains(from.address);
                if (mine && !echo)
                    m_packets.add({device.id,
                                   hook,
                                   {},
                                   {},
                                   play.protocol,
                                   from.address,
                                   to.address,
                                   sends || !view.repeated ? portsText(play.sourcePorts) : QStringLiteral("5353"),
                                   to.port});
            }
        }
    }

    Opened m_asked, m_twins; ///< at gateways that cannot tell TCP from UDP
};

} // namespace portolan::testing
