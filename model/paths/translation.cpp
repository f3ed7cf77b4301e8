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
                    Symbols &symbols)
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
    QList<Interval<Port>> result;
    int done = 0, given = 0; // of the interval in hand
    for (auto target = to.begin(), source = from.begin(); target != to.end() && source != from.end();) {
        const int first = target->first + done, begin = source->first + given;
        const int length = std::min(target->last - first, source->last - begin) + 1;
        for (const auto &part : wanted.intersected(PortSet(Port(first), Port(first + length - 1))))
            result.append({Port(begin + part.first - first), Port(begin + part.last - first)});
        done += length;
        given += length;
        if (first + length > target->last) {
            ++target;
            done = 0;
        }
        if (begin + length > source->last) {
            ++source;
            given = 0;
        }
    }
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

/// What a translation of sources takes. A family of which a pool has nothing is left to later ones.
AddressSet translatedBy(const Translation &nat)
{
    AddressSet inside = nat.inside;
    for (int family : {4, 6})
        if (nat.kind == Nat::Kind::Pool && ofFamily(nat.outside, family).isEmpty())
            inside = inside.minus(wholeFamily(family));
    return inside;
}

} // namespace

AddressSet sharedAddresses(const Gateway &gateway, int interface, Symbols &symbols)
{
    const GatewayInterface &own = gateway.interfaces.at(interface);
    const AddressSet set = addressesNamed(own.addresses);
    if (!set.isEmpty())
        return set;
    return symbols.set(QStringLiteral("gateway:%1/%2").arg(gateway.id, own.id));
}

AddressSet ownAddresses(const Gateway &gateway, int interface, Symbols &symbols)
{
    const GatewayInterface &own = gateway.interfaces.at(interface);
    QList<AddressRange> parts = addressesNamed(own.addresses).parts();
    for (const GatewayBox &box : gateway.boxes)
        parts += addressesNamed(box.addresses.value(own.id)).parts();
    return parts.isEmpty() ? sharedAddresses(gateway, interface, symbols) : AddressSet(parts);
}

Translator::Translator(const Plan &plan, const Gateway &gateway, Symbols &symbols)
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
    for (int i = 0; i < gateway.interfaces.size(); ++i)
        m_exits.append(m_translations.isEmpty() ? Exit() : exitOf(i));
}

const Translator::Entrance &Translator::entrance(int inInterface, Protocol protocol) const
{
    const auto known = m_entrances.find({inInterface, protocol.number});
    if (known != m_entrances.end())
        return known->second;
    Entrance &made = m_entrances[{inInterface, protocol.number}];
    const auto add = [&made](const Claim &claim, const AddressSet &target) {
        const int number = int(made.claims.size());
        made.byName.add(claim.addresses, number);
        made.byTarget.add(target, number);
        made.claims.push_back(claim);
    };
    QList<Interval<Port>> ports; // of earlier ones
    for (int n = 0; n < m_translations.size(); ++n) {
        const Translation &nat = m_translations.at(n);
        if (nat.kind != Nat::Kind::Forward || nat.interface != inInterface || nat.protocol != protocol)
            continue;
        add({n, nat.external, nat.ports, mapped(nat.ports.minus(PortSet(ports)), nat.ports, nat.toPorts)}, nat.to);
        ports = PortSet(ports + nat.ports.parts()).parts();
    }
    for (int n = 0; n < m_translations.size(); ++n)
        if (const Translation &nat = m_translations.at(n);
            nat.kind == Nat::Kind::Static && nat.interface == inInterface)
            add({n, nat.outside, {}, {}}, nat.inside);
    return made;
}

Translator::Exit Translator::exitOf(int outInterface) const
{
    Exit exit;
    AddressIndex statics, pools; // all that they are about, by number
    for (int n = 0; n < m_translations.size(); ++n)
        if (const Translation &nat = m_translations.at(n); nat.interface == outInterface) {
            if (nat.kind == Nat::Kind::Static)
                statics.add(nat.inside, n);
            else if (nat.kind == Nat::Kind::Pool)
                pools.add(translatedBy(nat), n);
        }
    for (int n = 0; n < m_translations.size(); ++n) {
        const Translation &nat = m_translations.at(n);
        if (nat.interface != outInterface)
            continue;
        const auto share = [this, n](std::vector<Exit::Share> &shares, AddressIndex &index, const AddressIndex &all,
                                     AddressSet inside) {
            for (int other : all.meeting(inside)) {
                if (other >= n)
                    break;
                inside = inside.minus(translatedBy(m_translations.at(other)));
            }
            index.add(inside, int(shares.size()));
            shares.push_back({n, inside});
        };
        if (nat.kind == Nat::Kind::Static)
            share(exit.statics, exit.ofStatics, statics, nat.inside);
        exit.hides |= nat.kind == Nat::Kind::Masquerade;
        if (nat.kind != Nat::Kind::Pool)
            continue;
        if (nat.everything)
            exit.everything.append(int(exit.pools.size()));
        share(exit.pools, exit.ofPools, pools, translatedBy(nat));
    }
    return exit;
}

QList<Target> Translator::taken(const Target &target, int inInterface, Protocol protocol) const
{
    QList<Target> hit;
    const Entrance &here = entrance(inInterface, protocol);
    for (int number : here.byName.meeting(target.addresses)) {
        const Claim &claim = here.claims[size_t(number)];
        const Translation &nat = m_translations.at(claim.nat);
        if (nat.kind == Nat::Kind::Forward && nat.to.isEmpty())
            continue;
        Target piece = target;
        piece.addresses = target.addresses.intersected(claim.addresses);
        if (!claim.ports.isEmpty() && !target.ports.isEmpty())
            piece.ports = target.ports.intersected(claim.ports);
        if (piece.ports.isEmpty() == target.ports.isEmpty())
            hit.append(piece);
    }
    return hit;
}

Target Translator::after(const Target &target, int inInterface, Protocol protocol) const
{
    const Entrance &here = entrance(inInterface, protocol);
    for (int number : here.byName.meeting(target.addresses)) {
        const Claim &claim = here.claims[size_t(number)];
        const Translation &nat = m_translations.at(claim.nat);
        if (!claim.addresses.contains(target.addresses))
            continue;
        if (nat.kind == Nat::Kind::Static)
            return {shifted(target.addresses, nat.outside, nat.inside), target.ports, {}, true};
        if (nat.to.isEmpty() || target.ports.isEmpty() || !nat.ports.contains(target.ports))
            continue;
        const AddressSet to = ofFamily(nat.to, target.addresses.parts().first().first.family);
        return {to.isEmpty() ? nat.to : to, mapped(target.ports, nat.ports, nat.toPorts), {}, true};
    }
    return target;
}

/// What of a target nothing takes that is looked for before the claim of this number.
QList<Target> Translator::free(const Target &target, const Entrance &entrance, int before)
{
    QList<Target> rest{target};
    for (int number : entrance.byName.meeting(target.addresses)) {
        if (number >= before)
            break;
        const Claim &claim = entrance.claims[size_t(number)];
        QList<Target> kept;
        for (const Target &each : std::as_const(rest))
            kept += without(each, claim.addresses, claim.ports);
        rest = kept;
    }
    return rest;
}

void Translator::followForward(const Claim &claim, const QString &zone, QList<Target> &open,
                               QList<Target> &seen) const
{
    const Translation &nat = m_translations.at(claim.nat);
    QList<Target> rest;
    for (const Target &target : std::as_const(open)) {
        const PortSet ports = target.ports.intersected(claim.reached);
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
}

QList<Target> Translator::inFront(const QList<Target> &behind, int inInterface, Protocol protocol,
                                  QList<Target> &lost) const
{
    const Entrance &here = entrance(inInterface, protocol);
    if (here.claims.empty())
        return behind;
    QList<Target> open = behind, seen;
    const QString zone = m_zones.at(inInterface);
    QList<int> concerned;
    for (const Target &target : behind)
        concerned += here.byTarget.meeting(target.addresses);
    std::sort(concerned.begin(), concerned.end());
    concerned.erase(std::unique(concerned.begin(), concerned.end()), concerned.end());
    for (int number : std::as_const(concerned)) {
        const Claim &claim = here.claims[size_t(number)];
        const Translation &nat = m_translations.at(claim.nat);
        if (nat.kind == Nat::Kind::Forward) {
            followForward(claim, zone, open, seen);
            continue;
        }
        QList<Target> rest;
        for (const Target &target : std::as_const(open)) {
            const AddressSet inner = target.addresses.intersected(nat.inside);
            QList<Target> left{target};
            if (!inner.isEmpty()) {
                const QList<Target> names =
                    free({shifted(inner, nat.inside, nat.outside), target.ports, zone, true}, here, number);
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
    }
    for (const Target &target : std::as_const(open)) {
        lost += taken(target, inInterface, protocol);
        seen += free(target, here, int(here.claims.size()));
    }
    return seen;
}

QList<Origin> Translator::behind(const QList<Origin> &inFront, int outInterface) const
{
    if (isIdle())
        return inFront;
    const QString zone = m_zones.at(outInterface);
    const Exit &exit = m_exits.at(outInterface);
    QList<Origin> seen;
    for (const Origin &origin : inFront) {
        AddressSet open = origin.addresses;
        QList<AddressRange> given, gone;
        for (int number : exit.ofStatics.meeting(open)) {
            const Exit::Share &share = exit.statics[size_t(number)];
            const Translation &nat = m_translations.at(share.nat);
            given += shifted(open.intersected(share.inside), nat.inside, nat.outside).parts();
            gone += share.inside.parts();
        }
        open = open.minus(AddressSet(std::exchange(gone, {})));
        QList<int> pools = exit.ofPools.meeting(open);
        pools += exit.everything;
        std::sort(pools.begin(), pools.end());
        pools.erase(std::unique(pools.begin(), pools.end()), pools.end());
        for (int number : std::as_const(pools)) {
            const Exit::Share &share = exit.pools[size_t(number)];
            const Translation &nat = m_translations.at(share.nat);
            if (nat.everything)
                open = open.minus(AddressSet(std::exchange(gone, {})));
            for (int family : {0, 4, 6}) {
                const AddressSet part = ofFamily(nat.everything ? open : open.intersected(share.inside), family);
                const AddressSet pool = family == 0 ? nat.outside : ofFamily(nat.outside, family);
                if (part.isEmpty() || pool.isEmpty())
                    continue;
                given += pool.parts();
                gone += part.parts();
            }
        }
        open = open.minus(AddressSet(gone));
        // A family in which the gateway has no address is not hidden.
        for (int family : {0, 4, 6}) {
            const AddressSet theirs = exit.hides ? ofFamily(open, family) : AddressSet();
            const AddressSet own = theirs.isEmpty() ? theirs : standingFor(family, m_shared.at(outInterface));
            if (own.isEmpty())
                continue;
            given += own.parts();
            open = open.minus(theirs);
        }
        if (!open.isEmpty())
            seen.append({open, origin.zone, origin.translated});
        if (!given.isEmpty())
            seen.append({AddressSet(given), zone, true});
    }
    return seen;
}

} // namespace portolan
