// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pipeline/changewords.h"

#include <QtCore/QSet>

namespace portolan {

namespace {

constexpr int mostNames = 3, mostAddresses = 3;

QString joined(const QStringList &list, int most)
{
    QString text = list.mid(0, most).join(QStringLiteral(", "));
    if (list.size() > most)
        text += QStringLiteral(" +%1").arg(list.size() - most);
    return text;
}

} // namespace

QString ChangeWords::zoneName(const QString &zone) const
{
    const Zone *found = m_derived.plan.zones.find(zone);
    return found ? found->label() : zone;
}

QString ChangeWords::addressWords(const AddressSet &addresses) const
{
    QStringList words = addressTexts(addresses);
    for (const AddressRange &part : addresses.parts())
        for (quint64 n = part.first.low; part.first.isSymbol() && n <= part.last.low; ++n)
            words.append(m_symbols.value(qsizetype(n)).section(u':', 1));
    for (QString &word : words)
        if (const auto dash = word.indexOf(u'-'); dash > 0 && readAddresses(word).ok())
            word.replace(dash, 1, QChar(0x2013));
    return joined(words, mostAddresses);
}

/// The devices and names of the rule's flows that these addresses belong to.
QString ChangeWords::namesOf(const AddressSet &addresses, const Rule &rule, bool source) const
{
    QStringList names;
    QSet<int> seen;
    AddressSet known;
    for (const int flow : rule.flows) {
        const Flow &each = m_derived.flows.flows.at(flow);
        const int index = source ? each.from : each.to;
        if (seen.contains(index))
            continue;
        seen.insert(index);
        const FlowEnd &end = m_derived.flows.ends.at(index);
        for (const int device : end.devices) {
            const Device &one = m_derived.plan.devices.at(device);
            AddressSet own;
            for (const DeviceInterface &interface : one.interfaces)
                own = own.united(addressesNamed(interface.addresses));
            if (!own.isEmpty() && !own.intersects(addresses))
                continue;
            known = known.united(own.intersected(addresses));
            const QString name =
                one.count > 1 ? QStringLiteral("%1 ×%2").arg(one.label()).arg(one.count) : one.label();
            if (!names.contains(name))
                names.append(name);
        }
        if (end.devices.isEmpty() && !end.label.isEmpty() && end.addresses.intersects(addresses) &&
            !names.contains(end.label)) {
            names.append(end.label);
            known = known.united(end.addresses.intersected(addresses));
        }
    }
    // Addresses that are nobody's here, after a translation say, are better told as they are.
    return known.contains(ofFamily(addresses, 4)) && known.contains(ofFamily(addresses, 6))
               ? joined(names, mostNames)
               : QString();
}

QString ChangeWords::end(const AddressSet &addresses, const QString &zone, const Rule &rule, bool source) const
{
    const QString name = zoneName(zone);
    const Zone *found = m_derived.plan.zones.find(zone);
    const AddressSet space = found ? zoneSpace(m_derived.plan, *found) : AddressSet();
    const bool whole = found && (found->subnets.isEmpty()
                                     ? (source ? rule.sourceAny : rule.destinationAny) && addresses.contains(space)
                                     : addresses == space);
    if (whole)
        return found->subnets.isEmpty()
                   ? name
                   : QStringLiteral("%1 (%2)").arg(name, joined(found->subnets, mostAddresses));
    const QString words = addressWords(addresses);
    const QString names = rule.multicast && !source ? QString() : namesOf(addresses, rule, source);
    if (names.isEmpty() || names == words)
        return zone.isEmpty() ? words : m_texts.translate("Changes", "%1 in %2").arg(words, name);
    return zone.isEmpty() ? QStringLiteral("%1 (%2)").arg(names, words)
                          : m_texts.translate("Changes", "%1 in %2 (%3)").arg(names, name, words);
}

QString ChangeWords::what(const Rule &rule, const PacketBox &box) const
{
    QString text = rule.protocol.name();
    if (rule.protocol.hasPorts()) {
        text += u' ' + (box.destinationPorts == anyPort() ? m_texts.translate("Changes", "any port")
                                                          : portsForPeople(box.destinationPorts));
        if (box.sourcePorts != anyPort())
            text += u' ' + m_texts.translate("Changes", "(source ports %1)").arg(portsForPeople(box.sourcePorts));
    }
    return text;
}

QString ChangeWords::opens(const Rule &rule, const PacketBox &box) const
{
    const QString form = rule.state == Rule::State::Return
                             ? m_texts.translate("Changes", "opens replies %1 from %2 to %3")
                             : m_texts.translate("Changes", "opens %1 from %2 to %3");
    return form.arg(what(rule, box), end(box.source, rule.fromZone, rule, true),
                    end(box.destination, rule.toZone, rule, false));
}

QString ChangeWords::closes(const Rule &rule, const PacketBox &box) const
{
    const QString form = rule.state == Rule::State::Return
                             ? m_texts.translate("Changes", "closes replies %1 from %2 to %3")
                             : m_texts.translate("Changes", "closes %1 from %2 to %3");
    return form.arg(what(rule, box), end(box.source, rule.fromZone, rule, true),
                    end(box.destination, rule.toZone, rule, false));
}

QString ChangeWords::moves(const Rule &oldRule, const PacketBox &oldBox, const DerivedPlan &before,
                           const Rule &rule, const PacketBox &box) const
{
    const ChangeWords old(before, m_symbols, m_texts);
    QStringList differences;
    const auto differ = [&](const QString &label, const QString &was, const QString &is) {
        if (was != is)
            differences.append(QStringLiteral("%1 %2 → %3").arg(label, was, is));
    };
    differ(m_texts.translate("Changes", "from zone"), old.zoneName(oldRule.fromZone), zoneName(rule.fromZone));
    differ(m_texts.translate("Changes", "to zone"), old.zoneName(oldRule.toZone), zoneName(rule.toZone));
    if (oldBox.source != box.source)
        differ(m_texts.translate("Changes", "source"), old.addressWords(oldBox.source), addressWords(box.source));
    if (oldBox.destination != box.destination)
        differ(m_texts.translate("Changes", "destination"), old.addressWords(oldBox.destination),
               addressWords(box.destination));
    differ(m_texts.translate("Changes", "ports"), portsForPeople(oldBox.destinationPorts),
           portsForPeople(box.destinationPorts));
    differ(m_texts.translate("Changes", "source ports"), portsForPeople(oldBox.sourcePorts),
           portsForPeople(box.sourcePorts));
    return m_texts.translate("Changes", "moves %1 from %2 to %3: %4")
        .arg(what(rule, box), end(box.source, rule.fromZone, rule, true),
             end(box.destination, rule.toZone, rule, false), differences.join(QStringLiteral("; ")));
}

QString ChangeWords::translates(const Gateway &gateway, const Nat &nat, bool now) const
{
    const GatewayInterface *at = gateway.interface(nat.interface);
    const QString name = at ? at->systemName() : nat.interface;
    const QString own = at && !at->addresses.isEmpty() ? joined(at->addresses, 2) : name;
    const Device *device = m_derived.plan.devices.find(nat.to);
    QString what;
    switch (nat.kind) {
    case Nat::Kind::Masquerade:
        what = m_texts.translate("Changes", "what leaves by %1 is seen as %2").arg(name, own);
        break;
    case Nat::Kind::Forward:
        what = m_texts.translate("Changes", "%1 %2 to %3 goes to %4")
                   .arg(nat.protocol.name(), portsForPeople(nat.ports), own, device ? device->label() : nat.to);
        if (!nat.toPorts.isEmpty())
            what += u' ' + portsForPeople(nat.toPorts);
        break;
    case Nat::Kind::Static:
        what = m_texts.translate("Changes", "%1 and %2 stand for each other beyond %3")
                   .arg(joined(nat.inside, 2), joined(nat.outside, 2), name);
        break;
    case Nat::Kind::Pool:
        what = m_texts.translate("Changes", "%1 is seen beyond %2 as one of %3")
                   .arg(nat.inside.isEmpty() ? m_texts.translate("Changes", "everything") : joined(nat.inside, 2),
                        name, joined(nat.outside, 2));
        break;
    }
    return (now ? m_texts.translate("Changes", "now translates: %1")
                : m_texts.translate("Changes", "no longer translates: %1"))
        .arg(what);
}

SamplePacket exampleOf(const PacketBox &box)
{
    SamplePacket packet;
    packet.protocol = box.protocol;
    const auto lowest = [](const AddressSet &set) {
        for (const char *usual : {"198.51.100.7", "203.0.113.7", "2001:db8::7"}) // kept for examples
            if (const auto address = readAddress(QString::fromLatin1(usual)); address && set.contains(*address))
                return *address;
        for (const AddressRange &part :
             set.parts()) // an address that can be sent to, rather than that of a network
            if (!part.first.isSymbol())
                return part.first.low % 256 == 0 && part.first != part.last ? next(part.first) : part.first;
        return set.isEmpty() ? Address() : set.parts().first().first;
    };
    packet.source = lowest(box.source);
    packet.destination = lowest(box.destination);
    if (!box.protocol.hasPorts())
        return packet;
    const PortSet clients = box.sourcePorts.intersected(PortSet(49152, 65535));
    packet.sourcePort = (clients.isEmpty() ? box.sourcePorts : clients).parts().first().first;
    packet.destinationPort = std::max<int>(
        box.destinationPorts.parts().first().first,
        box.destinationPorts.parts().first().first == box.destinationPorts.parts().first().last ? 0 : 1);
    return packet;
}

} // namespace portolan
