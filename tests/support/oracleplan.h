// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan asks for, read apart from the model: ends, needs, addresses; see oracle.h.
#pragma once
#include "model/plan/plan.h"
#include "tests/support/atoms.h"

namespace portolan::testing {

class OraclePlan
{
public:
    explicit OraclePlan(const Plan &plan) : m_plan(plan)
    {
        for (const Zone &zone : plan.zones)
            for (const QString &subnet : zone.subnets)
                m_subnets[zone.id].append(*readAddresses(subnet));
    }

    struct Spot ///< one end
    {
        QStringList zones; ///< where it may be
        QList<Address> addresses;
        QList<int> devices; ///< that it is made of
        int gateway = -1;   ///< that it is
        bool whole = false; ///< the gateway by any of its addresses
    };
    struct Play ///< one need between two ends
    {
        QString key, product;
        Protocol protocol;
        PortSet sourcePorts;
        QList<int> ports; ///< -1 alone where the protocol has none
        QList<Address> groups;
        int ttl = 0;
        Spot from, to;
    };
    QList<Play> plays() const
    {
        QList<Play> all;
        for (const CustomRequirement &each : m_plan.requirements)
            for (const Spot &from : spots(each.from))
                for (const Spot &to : spots(each.to)) {
                    if (from.devices.size() == 1 && from.devices == to.devices &&
                        m_plan.devices.at(from.devices.first()).count == 1)
                        continue;
                    all.append({each.id,
                                {},
                                each.protocol,
                                each.sourcePorts,
                                each.protocol.hasPorts() ? portsIn(each.ports) : QList<int>{-1},
                                {},
                                each.ttl,
                                from,
                                to});
                }
        for (const Product &product : m_plan.products)
            for (const Requirement &each : product.requirements)
                all += multicasts(product, each);
        return all;
    }

    Address ownAddress(const Gateway &gateway, int interface, int family) const
    {
        for (const QString &text : gateway.interfaces.at(interface).addresses)
            if (const Address address = *readAddress(text); address.family == family)
                return address;
        return {};
    }

protected:
    static QList<Address> expanded(const QStringList &texts)
    {
        QList<Address> all;
        for (const QString &text : texts)
            all += addressesIn(*readAddresses(text));
        return all;
    }
    static AddressSet setOf(const QStringList &texts)
    {
        AddressSet set;
        for (const QString &text : texts)
            set = set.united(*readAddresses(text));
        return set;
    }
    QList<Address> atInterface(const Gateway &gateway, const GatewayInterface &interface) const
    {
        QStringList texts = interface.addresses;
        for (const GatewayBox &box : gateway.boxes)
            texts += box.addresses.value(interface.id);
        return expanded(texts);
    }
    QList<Address> addressesOf(const Spot &spot, const QString &zone) const
    {
        if (!spot.whole)
            return spot.addresses;
        QList<Address> all;
        for (const GatewayInterface &interface : m_plan.gateways.at(spot.gateway).interfaces)
            if (interface.zone == zone)
                all += atInterface(m_plan.gateways.at(spot.gateway), interface);
        return all;
    }
    int prefixIn(const QString &zone, const Address &address) const
    {
        int longest = -1;
        for (const AddressSet &subnet : m_subnets.value(zone))
            if (subnet.contains(address))
                longest = std::max(longest, toCidrs(subnet).first().prefix);
        return longest;
    }
    QStringList zonesOfGateway(int gateway) const
    {
        QStringList zones;
        for (const GatewayInterface &interface : m_plan.gateways.at(gateway).interfaces)
            if (!zones.contains(interface.zone))
                zones.append(interface.zone);
        return zones;
    }
    QList<Spot> spots(const QString &text) const
    {
        if (const int index = m_plan.devices.indexOf(text); index >= 0) {
            const DeviceInterface &own = m_plan.devices.at(index).interfaces.first();
            return {{{own.zone}, expanded(own.addresses), {index}}};
        }
        if (const Zone *zone = m_plan.zones.find(text))
            return {{{zone->id}, expanded(zone->subnets), {}}};
        if (const int index = m_plan.gateways.indexOf(text); index >= 0)
            return {{zonesOfGateway(index), {}, {}, index, true}};
        const QList<Address> wanted = expanded({text});
        // Gateways' own ones, if all of them are.
        QMap<int, Spot> own;
        QMap<QString, Spot> others;
        for (const Address &address : wanted) {
            for (int g = 0; g < m_plan.gateways.size() && !own[-1].addresses.contains(address); ++g)
                for (const GatewayInterface &interface : m_plan.gateways.at(g).interfaces)
                    if (!own[-1].addresses.contains(address) &&
                        atInterface(m_plan.gateways.at(g), interface).contains(address)) {
                        own[g].addresses.append(address);
                        own[g].gateway = g;
                        own[g].zones = zonesOfGateway(g);
                        own[-1].addresses.append(address);
                    }
            const QString zone = zoneOf(address);
            others[zone].addresses.append(address);
            others[zone].zones = zone.isEmpty() ? outside() : QStringList{zone};
        }
        const bool all = own[-1].addresses.size() == wanted.size();
        own.remove(-1);
        return all ? own.values() : others.values();
    }
    /// Where somebody has it; else the first zone whose subnet holds it.
    QString zoneOf(const Address &address) const
    {
        QString first;
        for (const Zone &zone : m_plan.zones) {
            if (prefixIn(zone.id, address) < 0)
                continue;
            if (first.isEmpty())
                first = zone.id;
            for (const Device &device : m_plan.devices)
                for (const DeviceInterface &interface : device.interfaces)
                    if (interface.zone == zone.id && expanded(interface.addresses).contains(address))
                        return zone.id;
            for (const Gateway &gateway : m_plan.gateways)
                for (const GatewayInterface &interface : gateway.interfaces)
                    if (interface.zone == zone.id && atInterface(gateway, interface).contains(address))
                        return zone.id;
        }
        return first;
    }
    QStringList outside() const
    {
        QStringList open, closed;
        for (const Zone &zone : m_plan.zones)
            if (zone.external)
                (zone.subnets.isEmpty() ? open : closed).append(zone.id);
        return open.isEmpty() ? closed : open;
    }
    QList<Play> multicasts(const Product &product, const Requirement &each) const
    {
        const Service &service = *product.service(each.service);
        QList<int> listeners;
        QMap<QString, QList<int>> senders; // alike in all that matters
        for (int d = 0; d < m_plan.devices.size(); ++d) {
            const Device &device = m_plan.devices.at(d);
            if (device.roles.contains(QStringLiteral("play/listener")))
                listeners.append(d);
            if (device.roles.contains(QStringLiteral("play/sender")))
                senders[device.roles.join(u'+') + device.interfaces.first().zone].append(d);
        }
        // Where nobody only listens, senders hear each other.
        for (const QList<int> &group : listeners.isEmpty() ? senders.values() : QList<QList<int>>())
            listeners += group;
        std::sort(listeners.begin(), listeners.end());
        QList<Play> all;
        for (const QList<int> &group : senders) {
            if (listeners.isEmpty() ||
                (listeners == group && group.size() == 1 && m_plan.devices.at(group.first()).count == 1))
                continue;
            Play play{product.id + u'/' + each.id,
                      product.id,
                      service.protocols.first(),
                      service.sourcePorts,
                      portsIn(service.ports),
                      addressesIn(service.groups),
                      service.ttl,
                      {},
                      {{}, {}, listeners}};
            for (int device : group)
                play.from.addresses += expanded(m_plan.devices.at(device).interfaces.first().addresses);
            play.from.devices = group;
            play.from.zones = {m_plan.devices.at(group.first()).interfaces.first().zone};
            all.append(play);
        }
        return all;
    }

    const Plan &m_plan;
    QMap<QString, QList<AddressSet>> m_subnets;
};

} // namespace portolan::testing
