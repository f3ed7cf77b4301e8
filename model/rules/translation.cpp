// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/translation.h"

#include "model/rules/crossings.h"

namespace portolan {

namespace {

/// The ports of `from` that stand at the same places as `wanted` stands in `to`.
PortSet mapped(const PortSet &wanted, const PortSet &to, const PortSet &from)
{
    if (to == from)
        return wanted;
    QList<Port> targets, sources;
    for (const auto &part : to)
        for (int port = part.first; port <= part.last; ++port)
            targets.append(Port(port));
    for (const auto &part : from)
        for (int port = part.first; port <= part.last; ++port)
            sources.append(Port(port));
    QList<Interval<Port>> result;
    for (qsizetype i = 0; i < std::min(targets.size(), sources.size()); ++i)
        if (wanted.contains(targets.at(i)))
            result.append({sources.at(i), sources.at(i)});
    return PortSet(result);
}

} // namespace

QList<Target> beforeForwards(const QList<Target> &behind, const RuleSet &point, const QString &interface,
                             Protocol protocol)
{
    QList<Target> open = behind, seen;
    for (const PointNat &nat : point.nat) {
        if (nat.kind != PointNat::Kind::Forward || nat.interface != interface || nat.protocol != protocol)
            continue;
        QList<Target> rest;
        for (const Target &target : std::as_const(open)) {
            const AddressSet addresses = target.addresses.intersected(nat.to);
            const PortSet ports = target.ports.intersected(nat.toPorts);
            if (addresses.isEmpty() || ports.isEmpty()) {
                rest.append(target);
                continue;
            }
            seen.append({nat.external, mapped(ports, nat.toPorts, nat.ports)});
            if (const AddressSet others = target.addresses.minus(addresses); !others.isEmpty())
                rest.append({others, target.ports});
            if (const PortSet others = target.ports.minus(ports); !others.isEmpty())
                rest.append({addresses, others});
        }
        open = rest;
    }
    return open + seen;
}

AddressSet behindMasquerade(const AddressSet &source, const RuleSet &gateway, const QString &interface)
{
    const bool hides = std::any_of(gateway.nat.begin(), gateway.nat.end(), [&interface](const PointNat &nat) {
        return nat.kind == PointNat::Kind::Masquerade && nat.interface == interface;
    });
    const auto own = std::find_if(gateway.interfaces.begin(), gateway.interfaces.end(),
                                  [&interface](const PointInterface &each) { return each.name == interface; });
    if (!hides || own == gateway.interfaces.end())
        return source;
    // A family in which the gateway has no address is not hidden; an unknown address stands for IPv4.
    AddressSet seen;
    for (int family : {0, 4, 6}) {
        const AddressSet theirs = ofFamily(source, family);
        if (theirs.isEmpty())
            continue;
        const AddressSet known = family == 0 ? own->addresses : ofFamily(own->addresses, family);
        const AddressSet unknown = ofFamily(own->addresses, 0);
        if (!known.isEmpty())
            seen = seen.united(known);
        else
            seen = seen.united(family == 4 && !unknown.isEmpty() ? unknown : theirs);
    }
    return seen;
}

QList<RuleSet> translatingGateways(const Plan &plan, QStringList &symbols)
{
    Plan filtering;
    filtering.zones = plan.zones;
    filtering.devices = plan.devices;
    for (Gateway gateway : plan.gateways) {
        gateway.filters = true;
        filtering.gateways.put(gateway);
    }
    QList<RuleSet> gateways = enforcementPoints(filtering, symbols);
    gateways.resize(plan.gateways.size());
    return gateways;
}

} // namespace portolan
