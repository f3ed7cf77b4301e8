// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where PIM routers meet, as RFC 7761 tells routers that were given a rendezvous point by hand; see oracle.h.
#pragma once
#include "tests/support/oracleways.h"

namespace portolan::testing {

class OracleMeeting : public OracleWays
{
public:
    using OracleWays::OracleWays;

protected:
    struct Meeting ///< RP(G) of a router, for one family
    {
        int gateway = -1; ///< whose address it is
        QList<int> devices;
        QStringList zones; ///< where somebody without a gateway of his own would be
        Address address;
    };
    struct Lead ///< a shortest way from a router to its rendezvous point
    {
        int out = 0;
        Route route;
        int in = -1;
        QString zone; ///< where it ends
    };

    bool isPim(int gateway) const
    {
        const Gateway &each = m_plan.gateways.at(gateway);
        return !each.bridge && each.routesMulticast && each.multicastBy == Gateway::MulticastBy::Pim;
    }
    /// Section 4.8: no rendezvous point is ever used for these; link-local groups are not routed at all (4.4.1).
    static bool isAnySource(const Address &group)
    {
        const QString text = group.text();
        return !text.startsWith(QStringLiteral("232.")) && !text.startsWith(QStringLiteral("224.0.0.")) &&
               !text.startsWith(QStringLiteral("ff02:")) && !text.startsWith(QStringLiteral("ff35:"));
    }

    std::optional<Meeting> meetingOf(int router, int family) const
    {
        for (const QString &each : m_plan.gateways.at(router).rendezvousPoint.split(u',')) {
            const QString text = each.trimmed();
            if (const int named = m_plan.gateways.indexOf(text); named >= 0) {
                for (int i = 0; i < m_plan.gateways.at(named).interfaces.size(); ++i)
                    if (const Address own = ownAddress(m_plan.gateways.at(named), i, family); own.family == family)
                        return Meeting{named, {}, {}, own};
                continue;
            }
            const auto read = readAddress(text);
            if (!read || read->family != family)
                continue;
            Meeting meeting{-1, {}, {}, *read};
            for (int g = 0; g < m_plan.gateways.size(); ++g)
                for (const GatewayInterface &interface : m_plan.gateways.at(g).interfaces)
                    if (meeting.gateway < 0 && atInterface(m_plan.gateways.at(g), interface).contains(*read))
                        meeting.gateway = g;
            if (meeting.gateway >= 0)
                return meeting;
            const QString zone = zoneOf(*read);
            if (!zone.isEmpty())
                meeting.zones = {zone};
            for (const Zone &open : m_plan.zones)
                if (zone.isEmpty() && open.external && open.subnets.isEmpty())
                    meeting.zones.append(open.id);
            for (const QString &home : std::as_const(meeting.zones))
                for (int d = 0; d < m_plan.devices.size(); ++d)
                    if (m_plan.devices.at(d).interfaces.first().zone == home &&
                        expanded(m_plan.devices.at(d).interfaces.first().addresses).contains(*read))
                        meeting.devices.append(d);
            if (!meeting.zones.isEmpty())
                return meeting;
        }
        return std::nullopt;
    }

    QList<Lead> leads(int router, const Meeting &meeting, QStringList forbidden) const
    {
        QList<Lead> all;
        QList<std::pair<int, QString>> ends;
        if (meeting.gateway >= 0)
            for (int i = 0; i < m_plan.gateways.at(meeting.gateway).interfaces.size(); ++i)
                ends.append({i, m_plan.gateways.at(meeting.gateway).interfaces.at(i).zone});
        for (const QString &zone : meeting.zones)
            ends.append({-1, zone});
        if (meeting.gateway == router ||
            (meeting.gateway >= 0 && forbidden.contains(m_plan.gateways.at(meeting.gateway).id)))
            return {};
        forbidden.append(m_plan.gateways.at(router).id);
        if (meeting.gateway >= 0)
            forbidden.append(m_plan.gateways.at(meeting.gateway).id);
        const auto &own = m_plan.gateways.at(router).interfaces;
        for (int out = 0; out < own.size(); ++out)
            for (const auto &[in, zone] : std::as_const(ends)) {
                QList<Route> routes;
                search(own.at(out).zone, zone, {}, {}, forbidden, routes);
                for (const Route &route : std::as_const(routes))
                    all.append({out, route, in, zone});
            }
        int best = -1;
        for (const Lead &lead : std::as_const(all))
            best = best < 0 ? length(lead.route) : std::min(best, length(lead.route));
        all.removeIf([&](const Lead &lead) { return length(lead.route) != best; });
        return all;
    }

    /// Section 4.5: Joins go from PIM router to PIM router.
    bool joins(const Lead &lead, const Meeting &meeting) const
    {
        return (meeting.gateway < 0 || isPim(meeting.gateway)) &&
               std::all_of(lead.route.begin(), lead.route.end(),
                           [this](const Step &step) { return gatewayOf(step).bridge || isPim(step.gateway); });
    }

    /// Section 4.4.2: what is not sent to RP(G) itself is no Register to the one who gets it, so the address must
    /// stay as it is; and nobody on the way may take it for somebody of his own.
    bool registers(int router, const Lead &lead, const Meeting &meeting) const
    {
        const Protocol pim{103};
        QString zone = m_plan.gateways.at(router).interfaces.at(lead.out).zone;
        const auto wrong = [&] { return astray(zone, Named{meeting.address, homeOf(lead, meeting), false, -1}); };
        bool good = !wrong();
        for (const Step &step : lead.route) {
            good &= !arrives(step.gateway, step.in, pim, meeting.address, -1).translated;
            zone = outOf(step).zone;
            good &= !wrong();
        }
        return good &&
               (meeting.gateway < 0 || !arrives(meeting.gateway, lead.in, pim, meeting.address, -1).translated);
    }
    QString homeOf(const Lead &lead, const Meeting &meeting) const
    {
        for (const GatewayInterface &each :
             meeting.gateway < 0 ? QList<GatewayInterface>() : m_plan.gateways.at(meeting.gateway).interfaces)
            if (atInterface(m_plan.gateways.at(meeting.gateway), each).contains(meeting.address))
                return each.zone;
        return lead.zone;
    }

    /// What packets from a sender take until listeners ask for them directly: to the rendezvous point, as it has
    /// joined the sender (4.4.2), and from there down to whoever joined the group (4.5.1).
    struct Shared
    {
        Route route;
        qsizetype point; ///< where the rendezvous point sends what came in Registers
    };
    QList<Shared> shared(const Play &play, const Way &way, const Route &route, int first, int last,
                         const Meeting &meeting, const QStringList &forbidden) const
    {
        const Step top = route.at(first), bottom = route.at(last);
        const auto usableLeads = [&](int router) {
            QList<Lead> all =
                router == meeting.gateway ? QList<Lead>{{-1, {}, -1, {}}} : leads(router, meeting, forbidden);
            all.removeIf([&](const Lead &lead) { return lead.out >= 0 && !joins(lead, meeting); });
            return all;
        };
        QList<Shared> all;
        for (const Lead &up : usableLeads(top.gateway))
            for (const Lead &down : usableLeads(bottom.gateway)) {
                if (up.out >= 0 && !registers(top.gateway, up, meeting))
                    continue;
                Route whole = route.mid(0, first);
                if (up.out >= 0)
                    whole.append({top.gateway, top.in, up.out});
                whole += up.route;
                whole.removeIf([](const Step &step) { return step.in == step.out; });
                const qsizetype point = whole.size();
                if (meeting.gateway >= 0)
                    whole.append(
                        {meeting.gateway, up.out < 0 ? top.in : up.in, down.out < 0 ? bottom.out : down.in});
                for (auto step = down.route.crbegin(); step != down.route.crend(); ++step)
                    whole.append({step->gateway, step->out, step->in});
                if (down.out >= 0)
                    whole.append({bottom.gateway, down.out, bottom.out});
                whole += route.mid(last + 1);
                whole.removeIf([](const Step &step) { return step.in == step.out; });
                bool inside = true; // nobody routes for us what an external zone would have to carry
                for (qsizetype i = 0; i + 1 < whole.size(); ++i)
                    inside &= !m_plan.zones.find(outOf(whole.at(i)).zone)->external;
                if (inside && carries(play, whole) && usable(play, way, whole))
                    all.append({whole, point});
            }
        return all;
    }
};

} // namespace portolan::testing
