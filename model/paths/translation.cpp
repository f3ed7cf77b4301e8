// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/paths/translation.h"

namespace portolan {

namespace {

/// The interface of a device that a forward leads to: one in a zone of the gateway, else the first with an address.
const DeviceInterface *forwardedInterface(const Device &device, const Gateway &gateway)
{
    const DeviceInterface *first = nullptr;
    for (const DeviceInterface &interface : device.interfaces) {
        const bool near =
            std::any_of(gateway.interfaces.begin(), gateway.interfaces.end(),
                        [&interface](const GatewayInterface &each) { return each.zone == interface.zone; });
        if (near && !interface.addresses.isEmpty())
            return &interface;
        if (!first || first->addresses.isEmpty())
            first = &interface;
    }
    return first;
}

/// What a forward leads to: addresses of the family that the outside has, of one interface of a device, or literal
/// ones.
AddressSet targetOf(const Plan &plan, const Gateway &gateway, const Nat &nat, const AddressSet &outside,
                    QStringList &symbols)
{
    AddressSet set;
    if (const Device *device = plan.devices.find(nat.to)) {
        if (const DeviceInterface *interface = forwardedInterface(*device, gateway))
            set = interfaceAddresses(plan, *device, *interface, symbols);
    } else if (const auto read = readAddresses(nat.to)) {
        set = *read;
    }
    for (int family : {4, 6})
        if (ofFamily(outside, family).isEmpty() && !ofFamily(outside, 10 - family).isEmpty())
            set = set.minus(ofFamily(set, family));
    return set;
}

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

/// Address by address from one CIDR to another as long: their host bits are clear, so the others stay.
AddressSet shifted(const AddressSet &set, const AddressSet &from, const AddressSet &to)
{
    const Address a = from.parts().first().first, b = to.parts().first().first;
    auto moved = [&](Address address) {
        address.high ^= a.high ^ b.high;
        address.low ^= a.low ^ b.low;
        return address;
    };
    QList<AddressRange> parts;
    for (const AddressRange &part : set.intersected(from))
        parts.append({moved(part.first), moved(part.last)});
    return AddressSet(parts);
}

bool sameLength(const AddressSet &a, const AddressSet &b)
{
    const QList<Cidr> one = toCidrs(a), other = toCidrs(b);
    return one.size() == 1 && other.size() == 1 && one.first().prefix == other.first().prefix &&
           one.first().address.family == other.first().address.family;
}

/// What is left of a target when these addresses on these ports are taken away.
QList<Target> without(const Target &target, const AddressSet &addresses, const PortSet &ports)
{
    const bool everyPort = ports.isEmpty() || target.ports.isEmpty();
    const AddressSet hit = target.addresses.intersected(addresses);
    const PortSet hitPorts = everyPort ? target.ports : target.ports.intersected(ports);
    if (hit.isEmpty() || (!everyPort && hitPorts.isEmpty()))
        return {target};
    QList<Target> rest;
    Target piece = target;
    piece.addresses = target.addresses.minus(hit);
    if (!piece.addresses.isEmpty())
        rest.append(piece);
    piece.addresses = hit;
    piece.ports = target.ports.minus(hitPorts);
    if (!everyPort && !piece.ports.isEmpty())
        rest.append(piece);
    return rest;
}

/// Addresses of an interface that stand for those of a family; an unknown address may stand for IPv4.
AddressSet standingFor(int family, const AddressSet &own)
{
    if (family == 0)
        return own;
    const AddressSet known = ofFamily(own, family);
    return !known.isEmpty() || family == 6 ? known : ofFamily(own, 0);
}

} // namespace

AddressSet sharedAddresses(const Gateway &gateway, int interface, QStringList &symbols)
{
    const GatewayInterface &own = gateway.interfaces.at(interface);
    const AddressSet set = addressesNamed(own.addresses);
    if (!set.isEmpty())
        return set;
    const QString symbol = QStringLiteral("gateway:%1/%2").arg(gateway.id, own.id);
    if (!symbols.contains(symbol))
        symbols.append(symbol);
    return AddressSet(Address::symbol(int(symbols.indexOf(symbol))));
}

AddressSet ownAddresses(const Gateway &gateway, int interface, QStringList &symbols)
{
    const GatewayInterface &own = gateway.interfaces.at(interface);
    AddressSet set = addressesNamed(own.addresses);
    for (const GatewayBox &box : gateway.boxes)
        set = set.united(addressesNamed(box.addresses.value(own.id)));
    return set.isEmpty() ? sharedAddresses(gateway, interface, symbols) : set;
}

Translator::Translator(const Plan &plan, const Gateway &gateway, QStringList &symbols)
    : m_shared(gateway.interfaces.size())
{
    for (const GatewayInterface &interface : gateway.interfaces)
        m_zones.append(interface.zone);
    for (const Nat &nat : gateway.nat) {
        const auto found =
            std::find_if(gateway.interfaces.begin(), gateway.interfaces.end(),
                         [&nat](const GatewayInterface &interface) { return interface.id == nat.interface; });
        if (found == gateway.interfaces.end())
            continue;
        Translation each;
        each.kind = nat.kind;
        each.interface = int(found - gateway.interfaces.begin());
        each.inside = addressesNamed(nat.inside);
        each.outside = addressesNamed(nat.outside);
        if (nat.kind == Nat::Kind::Forward || nat.kind == Nat::Kind::Masquerade)
            m_shared[each.interface] = sharedAddresses(gateway, each.interface, symbols);
        if (nat.kind == Nat::Kind::Forward) {
            m_forwards = true;
            each.protocol = nat.protocol;
            each.external = m_shared.at(each.interface);
            each.ports = nat.ports;
            each.to = targetOf(plan, gateway, nat, each.external, symbols);
            each.toPorts = nat.toPorts.isEmpty() ? nat.ports : nat.toPorts;
            // A family in which it leads nowhere is not translated.
            for (int family : {4, 6})
                if (ofFamily(each.to, family).isEmpty() && ofFamily(each.to, 0).isEmpty())
                    each.external = each.external.minus(ofFamily(each.external, family));
        }
        if (nat.kind == Nat::Kind::Static && !sameLength(each.inside, each.outside))
            continue; // the reader refuses it
        if (nat.kind == Nat::Kind::Pool && nat.inside.isEmpty()) {
            each.everything = true;
            each.inside = anyAddress();
        }
        m_translations.append(each);
    }
}

/// What is translated on the way in by this interface, in the order in which it is looked for.
QList<Translator::Claim> Translator::claims(int inInterface, Protocol protocol) const
{
    QList<Claim> found;
    for (const Translation &each : m_translations)
        if (each.kind == Nat::Kind::Forward && each.interface == inInterface && each.protocol == protocol &&
            !each.to.isEmpty())
            found.append({each.external, each.ports});
    for (const Translation &each : m_translations)
        if (each.kind == Nat::Kind::Static && each.interface == inInterface)
            found.append({each.outside, {}});
    return found;
}

QList<Target> Translator::taken(const Target &target, int inInterface, Protocol protocol) const
{
    QList<Target> hit;
    for (const Claim &claim : claims(inInterface, protocol)) {
        Target piece = target;
        piece.addresses = target.addresses.intersected(claim.addresses);
        if (!claim.ports.isEmpty() && !target.ports.isEmpty())
            piece.ports = target.ports.intersected(claim.ports);
        if (!piece.addresses.isEmpty() && piece.ports.isEmpty() == target.ports.isEmpty())
            hit.append(piece);
    }
    return hit;
}

Target Translator::after(const Target &target, int inInterface, Protocol protocol) const
{
    for (const Translation &nat : m_translations) {
        if (nat.kind != Nat::Kind::Forward || nat.interface != inInterface || nat.protocol != protocol ||
            nat.to.isEmpty() || target.ports.isEmpty() || !nat.external.contains(target.addresses) ||
            !nat.ports.contains(target.ports))
            continue;
        const AddressSet to = ofFamily(nat.to, target.addresses.parts().first().first.family);
        return {to.isEmpty() ? nat.to : to, mapped(target.ports, nat.ports, nat.toPorts), {}, true};
    }
    for (const Translation &nat : m_translations)
        if (nat.kind == Nat::Kind::Static && nat.interface == inInterface && nat.outside.contains(target.addresses))
            return {shifted(target.addresses, nat.outside, nat.inside), target.ports, {}, true};
    return target;
}

QList<Target> Translator::inFront(const QList<Target> &behind, int inInterface, Protocol protocol,
                                  QList<Target> &lost) const
{
    QList<Target> open = behind, seen;
    const QString zone = m_zones.at(inInterface);
    QList<Claim> earlier;
    auto free = [&earlier](const Target &target) {
        QList<Target> rest{target};
        for (const Claim &claim : std::as_const(earlier)) {
            QList<Target> kept;
            for (const Target &each : std::as_const(rest))
                kept += without(each, claim.addresses, claim.ports);
            rest = kept;
        }
        return rest;
    };
    for (const Translation &nat : m_translations) {
        if (nat.kind != Nat::Kind::Forward || nat.interface != inInterface || nat.protocol != protocol)
            continue;
        PortSet usable = nat.ports;
        for (const Claim &claim : std::as_const(earlier))
            usable = usable.minus(claim.ports);
        const PortSet reached = mapped(usable, nat.ports, nat.toPorts);
        QList<Target> rest;
        for (const Target &target : std::as_const(open)) {
            const PortSet ports = target.ports.intersected(reached);
            AddressSet led;
            for (int family : {0, 4, 6}) {
                const AddressSet part = ofFamily(target.addresses.intersected(nat.to), family);
                const AddressSet name = standingFor(family, nat.external);
                if (part.isEmpty() || ports.isEmpty() || name.isEmpty())
                    continue;
                seen.append({name, mapped(ports, nat.toPorts, nat.ports), zone, true});
                led = led.united(part);
            }
            rest += led.isEmpty() ? QList<Target>{target} : without(target, led, ports);
        }
        open = rest;
        earlier.append({nat.external, nat.ports});
    }
    for (const Translation &nat : m_translations) {
        if (nat.kind != Nat::Kind::Static || nat.interface != inInterface)
            continue;
        QList<Target> rest;
        for (const Target &target : std::as_const(open)) {
            const AddressSet inner = target.addresses.intersected(nat.inside);
            QList<Target> left{target};
            if (!inner.isEmpty()) {
                const QList<Target> names =
                    free({shifted(inner, nat.inside, nat.outside), target.ports, zone, true});
                seen += names;
                for (const Target &name : names) {
                    const AddressSet led = shifted(name.addresses, nat.outside, nat.inside);
                    QList<Target> kept;
                    for (const Target &each : std::as_const(left))
                        kept += without(each, led, name.ports);
                    left = kept;
                }
            }
            rest += left;
        }
        open = rest;
        earlier.append({nat.outside, {}});
    }
    for (const Target &target : std::as_const(open)) {
        lost += taken(target, inInterface, protocol);
        seen += free(target);
    }
    return seen;
}

QList<Origin> Translator::behind(const QList<Origin> &inFront, int outInterface) const
{
    if (isIdle())
        return inFront;
    const QString zone = m_zones.at(outInterface);
    QList<Origin> seen;
    for (const Origin &origin : inFront) {
        AddressSet open = origin.addresses, given;
        for (const Translation &nat : m_translations)
            if (nat.kind == Nat::Kind::Static && nat.interface == outInterface) {
                given = given.united(shifted(open, nat.inside, nat.outside));
                open = open.minus(nat.inside);
            }
        for (const Translation &nat : m_translations)
            if (nat.kind == Nat::Kind::Pool && nat.interface == outInterface)
                for (int family : {0, 4, 6}) {
                    const AddressSet theirs = ofFamily(open, family);
                    const AddressSet part = nat.everything ? theirs : theirs.intersected(nat.inside);
                    const AddressSet pool = family == 0 ? nat.outside : ofFamily(nat.outside, family);
                    if (part.isEmpty() || pool.isEmpty())
                        continue;
                    given = given.united(pool);
                    open = open.minus(part);
                }
        const bool hides =
            std::any_of(m_translations.begin(), m_translations.end(), [outInterface](const Translation &nat) {
                return nat.kind == Nat::Kind::Masquerade && nat.interface == outInterface;
            });
        // A family in which the gateway has no address is not hidden.
        for (int family : {0, 4, 6}) {
            const AddressSet theirs = hides ? ofFamily(open, family) : AddressSet();
            const AddressSet own = theirs.isEmpty() ? theirs : standingFor(family, m_shared.at(outInterface));
            if (own.isEmpty())
                continue;
            given = given.united(own);
            open = open.minus(theirs);
        }
        if (!open.isEmpty())
            seen.append({open, origin.zone, origin.translated});
        if (!given.isEmpty())
            seen.append({given, zone, true});
    }
    return seen;
}

} // namespace portolan
