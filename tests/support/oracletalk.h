// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What gateways and devices say to each other so that groups arrive, and the boxes of pairs; see oracle.h.
#pragma once
#include "tests/support/oraclemeeting.h"

namespace portolan::testing {

class OracleTalk : public OracleMeeting
{
public:
    OracleTalk(const Plan &plan, AtomPacker &packer) : OracleMeeting(plan), m_packer(packer), m_packets(packer) {}

protected:
    /// Somebody who asks for groups or answers: an interface of a gateway, or a device.
    struct Party
    {
        int gateway = -1, interface = -1, device = -1;
        QString zone;
        QList<Address> own;
    };
    struct Words
    {
        const char *four, *six;
        int protocol, protocolOfSix;
        bool toGroups, toGroupsOfSix;
    };
    static constexpr Words report{"224.0.0.22,224.0.0.2", "ff02::16", 2, 58, true, false};
    static constexpr Words query{"224.0.0.1", "ff02::1", 2, 58, true, true};
    static constexpr Words pim{"224.0.0.13", "ff02::d", 103, 103, false, false};

    Party partyOf(int gateway, int interface) const
    {
        const GatewayInterface &own = m_plan.gateways.at(gateway).interfaces.at(interface);
        return {gateway, interface, -1, own.zone, atInterface(m_plan.gateways.at(gateway), own)};
    }
    Party partyOf(int device) const
    {
        const DeviceInterface &own = m_plan.devices.at(device).interfaces.first();
        return {-1, -1, device, own.zone, expanded(own.addresses)};
    }

    /// One party tells the other, over whatever bridges lie between; the groups are those that must be asked for.
    void tell(const Words &words, const QList<Address> &groups, const Party &from, const Party &to)
    {
        if (from.device >= 0 && from.device == to.device && m_plan.devices.at(from.device).count == 1)
            return;
        QList<Route> routes;
        search(from.zone, to.zone, {}, {}, {}, routes);
        routes.removeIf([this](const Route &route) { // reports, queries and PIM stay on their link
            return std::any_of(route.begin(), route.end(),
                               [this](const Step &step) { return !gatewayOf(step).bridge; });
        });
        int best = 1000;
        for (const Route &route : std::as_const(routes))
            best = std::min(best, length(route));
        forEachWord(words, groups, from.own, [&](Atom atom) {
            const bool understood = std::any_of(
                to.own.begin(), to.own.end(), [&](const Address &own) { return own.family == atom.source.family; });
            if (!understood && !to.own.isEmpty()) // who has no address known may have any
                return;
            for (const Route &route : std::as_const(routes))
                for (const Step &step : length(route) == best ? route : Route()) {
                    atom.hook = Rule::Hook::Forward;
                    atom.in = inOf(step).systemName();
                    atom.out = outOf(step).systemName();
                    atom.point = gatewayOf(step).id;
                    if (gatewayOf(step).filters)
                        m_packets.add(atom);
                }
            atom.in.clear();
            atom.out.clear();
            atHost(from.device, Rule::Hook::Output, atom);
            atHost(to.device, Rule::Hook::Input, atom);
            if (to.gateway >= 0 && m_plan.gateways.at(to.gateway).filters &&
                m_plan.gateways.at(to.gateway).protectsItself) {
                atom.point = m_plan.gateways.at(to.gateway).id;
                atom.in = m_plan.gateways.at(to.gateway).interfaces.at(to.interface).systemName();
                atom.hook = Rule::Hook::Input;
                m_packets.add(atom);
            }
        });
    }
    void atHost(int device, Rule::Hook hook, Atom atom)
    {
        if (device < 0 || m_plan.devices.at(device).hostFirewall.isEmpty())
            return;
        atom.point = m_plan.devices.at(device).id;
        atom.hook = hook;
        m_packets.add(atom);
    }
    template <class Each>
    static void forEachWord(const Words &words, const QList<Address> &groups, const QList<Address> &own, Each each)
    {
        for (int family : {4, 6}) {
            const bool asked = std::any_of(groups.begin(), groups.end(),
                                           [family](const Address &group) { return group.family == family; });
            QList<Address> sources,
                targets = expanded(QString::fromLatin1(family == 4 ? words.four : words.six).split(u','));
            for (const Address &address : own)
                if (address.family == family)
                    sources.append(family == 4 ? address : *readAddress(QStringLiteral("fe80::")));
            if (own.isEmpty() && family == 6)
                sources.append(*readAddress(QStringLiteral("fe80::")));
            for (const Address &group : groups)
                if (group.family == family && (family == 4 ? words.toGroups : words.toGroupsOfSix))
                    targets.append(group);
            Atom atom;
            atom.protocol.number = quint8(family == 4 ? words.protocol : words.protocolOfSix);
            for (const Address &source : asked ? sources : QList<Address>())
                for (const Address &target : targets) {
                    atom.source = source;
                    atom.destination = target;
                    each(atom);
                }
        }
    }

    void companions(const Play &play, const Way &way, const Route &route)
    {
        QList<Address> groups = play.groups;
        groups.removeIf([](const Address &group) {
            return group.text().startsWith(QStringLiteral("224.0.0.")) ||
                   group.text().startsWith(QStringLiteral("ff02:"));
        });
        QList<Party> askers;
        int last = -1;
        for (int i = 0; i < route.size(); ++i) {
            if (gatewayOf(route.at(i)).bridge)
                continue;
            if (last >= 0) {
                const Party up = partyOf(route.at(last).gateway, route.at(last).out);
                const Party down = partyOf(route.at(i).gateway, route.at(i).in);
                const bool proxy = gatewayOf(route.at(i)).multicastBy == Gateway::MulticastBy::IgmpProxy;
                tell(proxy ? report : pim, groups, down, up);
                tell(proxy ? query : pim, groups, up, down);
            }
            last = i;
        }
        if (last >= 0)
            askers.append(partyOf(route.at(last).gateway, route.at(last).out));
        for (const Zone &zone : m_plan.zones) {
            if (!linked(zone.id, way.to))
                continue;
            for (int g = 0; g < m_plan.gateways.size(); ++g)
                for (int i = 0; i < m_plan.gateways.at(g).interfaces.size(); ++i)
                    if (m_plan.gateways.at(g).id == zone.querier &&
                        m_plan.gateways.at(g).interfaces.at(i).zone == zone.id)
                        askers.append(partyOf(g, i));
            for (int d = 0; d < m_plan.devices.size(); ++d)
                if (m_plan.devices.at(d).id == zone.querier &&
                    m_plan.devices.at(d).interfaces.first().zone == zone.id)
                    askers.append(partyOf(d));
        }
        for (int device : play.to.devices) {
            const Party listener = partyOf(device);
            if (listener.zone != way.to)
                continue;
            forEachWord(report, groups, listener.own,
                        [&](const Atom &atom) { atHost(device, Rule::Hook::Output, atom); });
            for (const Party &asker : askers) {
                tell(report, groups, listener, asker);
                tell(query, groups, asker, listener);
            }
        }
    }

    /// What the first PIM router and the last one after it do with the rendezvous points that they were told.
    template <class Along>
    void meet(const Play &play, const Way &way, const Route &route, Along along)
    {
        int first = -1, last = -1;
        for (int i = 0; i < route.size(); ++i) {
            if (gatewayOf(route.at(i)).bridge)
                continue;
            if (!isPim(route.at(i).gateway))
                break; // behind a proxy nobody is a neighbour of PIM routers
            first = first < 0 ? i : first;
            last = i;
        }
        if (first < 0)
            return;
        const QStringList forbidden = forbiddenTo(play, way.from, way.to);
        for (int family : {4, 6}) {
            Play part = play;
            part.groups.removeIf(
                [family](const Address &group) { return group.family != family || !isAnySource(group); });
            if (part.groups.isEmpty())
                continue;
            const auto above = meetingOf(route.at(first).gateway, family),
                       below = meetingOf(route.at(last).gateway, family);
            if (above && (above->gateway < 0 || isPim(above->gateway)))
                for (const Lead &lead : leads(route.at(first).gateway, *above, forbidden)) {
                    if (joins(lead, *above))
                        hello(part.groups, route.at(first).gateway, lead, *above);
                    if (registers(route.at(first).gateway, lead, *above))
                        tellOfSenders(route.at(first), lead, *above);
                }
            if (below)
                for (const Lead &lead : leads(route.at(last).gateway, *below, forbidden))
                    if (joins(lead, *below))
                        hello(part.groups, route.at(last).gateway, lead, *below);
            if (above && below && above->address == below->address && first != last)
                for (const Shared &each : shared(part, way, route, first, last, *above, forbidden))
                    for (const Address &source : part.from.addresses) {
                        Play one = part;
                        one.from.addresses = {source};
                        bool lost = false, same = true;
                        for (const View &view : views(one, way, each.route, lost))
                            for (const Named &seen : view.sources.at(each.point))
                                same &= seen.address == source;
                        // Joined is whom the Register names; what bears another source is dropped there.
                        along(one, way, same ? each.route : each.route.mid(each.point));
                    }
        }
    }
    /// Routers that do not hear each other's Hellos take no Joins from each other (4.3.1).
    void hello(const QList<Address> &groups, int router, const Lead &lead, const Meeting &meeting)
    {
        Party up = partyOf(router, lead.out);
        const auto both = [&](const Party &next) {
            tell(pim, groups, up, next);
            tell(pim, groups, next, up);
        };
        for (const Step &step : lead.route)
            if (!gatewayOf(step).bridge) {
                both(partyOf(step.gateway, step.in));
                up = partyOf(step.gateway, step.out);
            }
        if (meeting.gateway >= 0)
            both(partyOf(meeting.gateway, lead.in));
        else if (!m_plan.zones.find(lead.zone)->external)
            for (int device : meeting.devices.isEmpty() ? QList<int>{-1} : meeting.devices)
                both({-1, -1, device, lead.zone, {meeting.address}});
    }
    /// Registers and what answers them (4.4.1, 4.4.2): from the address towards the sender or the rendezvous point.
    void tellOfSenders(const Step &router, const Lead &lead, const Meeting &meeting)
    {
        QList<Named> own;
        for (int side : {router.in, lead.out})
            for (const Address &address : atInterface(gatewayOf(router), gatewayOf(router).interfaces.at(side)))
                if (address.family == meeting.address.family)
                    own.append({address, gatewayOf(router).interfaces.at(side).zone, false});
        const auto sent = [&](const Step &step, const QList<Named> &from) {
            QList<Named> all;
            for (const Named &each : from)
                all += leaves(step, each);
            return all;
        };
        const auto put = [&](const Gateway &gateway, Rule::Hook hook, const QString &in, const QString &out,
                             const QList<Named> &who, bool answer) {
            if (!gateway.filters || (hook == Rule::Hook::Input && !gateway.protectsItself))
                return;
            for (const Named &each : who)
                m_packets.add({gateway.id,
                               hook,
                               in,
                               out,
                               Protocol{103},
                               answer ? meeting.address : each.address,
                               answer ? each.address : meeting.address,
                               {},
                               -1});
        };
        const Gateway &first = gatewayOf(router);
        put(first, Rule::Hook::Input, first.interfaces.at(lead.out).systemName(), {}, own, true);
        QList<Named> given = sent({router.gateway, router.in, lead.out}, own);
        for (const Step &step : lead.route) {
            const QString in = inOf(step).systemName(), out = outOf(step).systemName();
            put(gatewayOf(step), Rule::Hook::Forward, in, out, given, false);
            put(gatewayOf(step), Rule::Hook::Forward, out, in, given, true);
            given = sent(step, given);
        }
        if (meeting.gateway >= 0)
            put(m_plan.gateways.at(meeting.gateway), Rule::Hook::Input,
                m_plan.gateways.at(meeting.gateway).interfaces.at(lead.in).systemName(), {}, given, false);
        for (int device : meeting.devices)
            for (const Named &each : std::as_const(given)) {
                atHost(device, Rule::Hook::Input,
                       {{}, {}, {}, {}, Protocol{103}, each.address, meeting.address, {}, -1});
                atHost(device, Rule::Hook::Output,
                       {{}, {}, {}, {}, Protocol{103}, meeting.address, each.address, {}, -1});
            }
    }

    /// What the boxes of a pair say to each other.
    void boxes(const Gateway &gateway)
    {
        for (const GatewayInterface &interface : gateway.interfaces) {
            QList<Address> own;
            for (const GatewayBox &box : gateway.boxes)
                own += expanded(box.addresses.value(interface.id));
            int others = -1;
            for (const Gateway &each : m_plan.gateways)
                for (const GatewayInterface &side : each.interfaces)
                    others += side.zone == interface.zone;
            for (const Device &device : m_plan.devices)
                others += device.interfaces.first().zone == interface.zone;
            for (const Address &box : own) {
                m_packets.add({gateway.id,
                               Rule::Hook::Input,
                               interface.systemName(),
                               {},
                               Protocol{112},
                               box,
                               *readAddress(QStringLiteral("224.0.0.18")),
                               {},
                               -1});
                for (const Address &to : own + QList<Address>{*readAddress(QStringLiteral("225.0.0.50"))})
                    if (others == 0 && gateway.platform == QStringLiteral("nftables"))
                        m_packets.add({gateway.id,
                                       Rule::Hook::Input,
                                       interface.systemName(),
                                       {},
                                       protocols::udp,
                                       box,
                                       to,
                                       QStringLiteral("any"),
                                       3780});
            }
        }
    }

    AtomPacker &m_packer;
    AtomSet m_packets;
};

} // namespace portolan::testing
