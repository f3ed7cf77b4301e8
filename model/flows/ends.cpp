// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/flows/ends.h"

#include <QtCore/QMap>

namespace portolan {

namespace {

template <class SymbolSet>
AddressSet addressesAt(const Plan &plan, const Device &device, const DeviceInterface &interface, SymbolSet symbol)
{
    QList<AddressRange> parts;
    for (const QString &text : interface.addresses) {
        if (text == QStringLiteral("any")) {
            const Zone *zone = plan.zones.find(interface.zone);
            parts +=
                (zone && zone->external ? zoneSpace(plan, *zone) : symbol(QStringLiteral("device:") + device.id))
                    .parts();
        } else if (const auto read = readAddresses(text)) {
            parts += read->parts();
        } else {
            parts += symbol(QStringLiteral("fqdn:") + text).parts();
        }
    }
    return parts.isEmpty() ? symbol(QStringLiteral("device:") + device.id) : AddressSet(parts);
}

/// What a gateway has at an interface: shared by its boxes, and their own.
AddressSet gatewayAddresses(const Gateway &gateway, const GatewayInterface &interface)
{
    QList<AddressRange> parts;
    QStringList texts = interface.addresses;
    for (const GatewayBox &box : gateway.boxes)
        texts += box.addresses.value(interface.id);
    for (const QString &text : std::as_const(texts))
        if (const auto read = readAddresses(text))
            parts += read->parts();
    return AddressSet(parts);
}

} // namespace

AddressSet interfaceAddresses(const Plan &plan, const Device &device, const DeviceInterface &interface,
                              Symbols &symbols)
{
    return addressesAt(plan, device, interface, [&symbols](const QString &text) { return symbols.set(text); });
}

AddressSet interfaceAddresses(const Plan &plan, const Device &device, const DeviceInterface &interface,
                              QStringList &symbols)
{
    return addressesAt(plan, device, interface, [&symbols](const QString &text) {
        qsizetype number = symbols.indexOf(text);
        if (number < 0) {
            number = symbols.size();
            symbols.append(text);
        }
        return AddressSet(Address::symbol(int(number)));
    });
}

void fillEnd(FlowEnd &end, const Plan &plan, Symbols &symbols)
{
    QList<AddressRange> parts;
    parts.reserve(end.devices.size());
    for (int index : std::as_const(end.devices)) {
        const Device &device = plan.devices.at(index);
        if (const DeviceInterface *own = device.interface(end.interface)) {
            end.zone = own->zone;
            parts += interfaceAddresses(plan, device, *own, symbols).parts();
        } else {
            parts += symbols.set(QStringLiteral("device:") + device.id).parts();
        }
    }
    end.addresses = AddressSet(parts);
}

EndMaker::EndMaker(const Plan &plan, FlowTable &table, FlowGrounds &grounds)
    : m_plan(plan), m_table(table), m_grounds(grounds), m_symbols(table.symbols), m_ofGroup(grounds.groups.size())
{
}

int EndMaker::add(const FlowEnd &end, const FlowGrounds::Origin &origin)
{
    m_table.ends.append(end);
    m_grounds.origins.append(origin);
    return int(m_table.ends.size()) - 1;
}

int EndMaker::known(const QString &key, const std::function<FlowEnd()> &make)
{
    const auto found = m_known.constFind(key);
    return found != m_known.constEnd() ? *found : *m_known.insert(key, add(make()));
}

int EndMaker::group(int group, const QString &interface)
{
    for (const auto &[name, end] : std::as_const(m_ofGroup[group]))
        if (name == interface)
            return end;
    FlowEnd end;
    end.kind = FlowEnd::Kind::Devices;
    end.devices = m_grounds.groups.at(group).devices;
    end.interface = interface;
    fillEnd(end, m_plan, m_symbols);
    m_ofGroup[group].append({interface, add(end, {.groups = {group}, .device = -1})});
    return m_ofGroup.at(group).last().second;
}

int EndMaker::device(int device, const QString &interface)
{
    if (const auto found = m_ofDevice.constFind({device, interface}); found != m_ofDevice.constEnd())
        return *found;
    FlowEnd end;
    end.kind = FlowEnd::Kind::Devices;
    end.devices = {device};
    end.interface = interface;
    fillEnd(end, m_plan, m_symbols);
    return *m_ofDevice.insert({device, interface}, add(end, {.groups = {}, .device = device}));
}

int EndMaker::multicast(const QList<int> &subscribers, const AddressSet &groups, const QString &interface)
{
    const Subscribers key{subscribers, groups, interface};
    if (const auto found = m_multicast.constFind(key); found != m_multicast.constEnd())
        return *found;
    FlowEnd end;
    end.kind = FlowEnd::Kind::Multicast;
    for (int group : subscribers)
        end.devices += m_grounds.groups.at(group).devices;
    std::sort(end.devices.begin(), end.devices.end());
    end.interface = interface;
    end.addresses = groups;
    return *m_multicast.insert(key, add(end, {.groups = subscribers, .device = -1}));
}

int EndMaker::external(const ExternalName &name)
{
    return known(QStringLiteral("e") + name.name + u'|' + addressTexts(name.addresses).join(u','), [&] {
        FlowEnd end;
        end.kind = FlowEnd::Kind::External;
        end.label = name.name;
        end.anyOfZone = name.any;
        if (!name.any)
            end.addresses =
                name.addresses.isEmpty() ? m_symbols.set(QStringLiteral("fqdn:") + name.name) : name.addresses;
        return end;
    });
}

int EndMaker::fqdn(const QString &name)
{
    return external({.name = name, .addresses = {}});
}

int EndMaker::missing(const QString &role)
{
    return known(QStringLiteral("x") + role, [&] {
        FlowEnd end;
        end.label = role;
        return end;
    });
}

int EndMaker::zone(const Zone &zone)
{
    return known(QStringLiteral("z") + zone.id, [&] {
        FlowEnd end;
        end.kind = FlowEnd::Kind::Addresses;
        end.zone = zone.id;
        end.label = zone.id;
        end.addresses = zoneSpace(m_plan, zone);
        if (end.addresses.isEmpty())
            end.addresses = m_symbols.set(QStringLiteral("zone:") + zone.id);
        return end;
    });
}

int EndMaker::gateway(int index)
{
    const Gateway &gateway = m_plan.gateways.at(index);
    return known(QStringLiteral("g") + gateway.id, [&] {
        FlowEnd end;
        end.kind = FlowEnd::Kind::Addresses;
        end.gateway = index;
        end.anyOfZone = true;
        end.label = gateway.id;
        QList<AddressRange> parts;
        for (const GatewayInterface &interface : gateway.interfaces)
            parts += gatewayAddresses(gateway, interface).parts();
        end.addresses = AddressSet(parts);
        if (end.addresses.isEmpty())
            end.addresses = m_symbols.set(QStringLiteral("gateway:") + gateway.id);
        return end;
    });
}

/// Where which addresses are.
void EndMaker::survey()
{
    if (!m_spaces.isEmpty() || m_plan.zones.isEmpty())
        return;
    for (const Zone &zone : m_plan.zones)
        m_spaces.append(addressesNamed(zone.subnets));
    for (int z = 0; z < m_spaces.size(); ++z)
        m_zonesAt.add(m_spaces.at(z), z);
    QHash<QString, QList<AddressRange>> parts;
    for (const Gateway &gateway : m_plan.gateways) {
        QList<AddressRange> own;
        for (const GatewayInterface &interface : gateway.interfaces) {
            const QList<AddressRange> here = gatewayAddresses(gateway, interface).parts();
            own += here;
            parts[interface.zone] += here;
        }
        m_ofGateways.append(AddressSet(own));
        m_gatewaysAt.add(m_ofGateways.last(), int(m_ofGateways.size()) - 1);
    }
    if (!zonesOverlap(m_plan))
        return;
    for (const Device &device : m_plan.devices)
        for (const DeviceInterface &interface : device.interfaces)
            for (const QString &text : interface.addresses)
                if (const auto read = readAddresses(text))
                    parts[interface.zone] += read->parts();
    for (const Zone &zone : m_plan.zones)
        m_taken.append(AddressSet(parts.value(zone.id)));
}

QList<int> EndMaker::addresses(const AddressSet &set)
{
    QList<int> ends;
    AddressSet rest = set;
    auto addPart = [&](const AddressSet &part, const QString &zone, FlowEnd::Kind kind, int gateway = -1) {
        const QString label = addressTexts(part).join(u',');
        ends.append(known(QStringLiteral("a%1|").arg(gateway) + zone + u'|' + label, [&] {
            FlowEnd end;
            end.kind = kind;
            end.zone = zone;
            end.gateway = gateway;
            end.addresses = part;
            end.label = label;
            return end;
        }));
    };
    survey();
    AddressSet own;
    QList<std::pair<int, AddressSet>> byGateway;
    for (int g : m_gatewaysAt.meeting(set)) {
        byGateway.append({g, m_ofGateways.at(g).intersected(set).minus(own)});
        own = own.united(byGateway.last().second);
    }
    if (own.contains(set)) {
        for (const auto &[g, part] : std::as_const(byGateway))
            if (!part.isEmpty())
                addPart(part, {}, FlowEnd::Kind::Addresses, g);
        return ends;
    }
    // Zones with subnets of their own; an address goes to the first zone by id that holds it and has somebody
    // there, else to the first that holds it.
    QMap<int, AddressSet> parts;
    const QList<int> zones = m_zonesAt.meeting(set);
    for (const bool taken : {true, false}) {
        if (taken && m_taken.isEmpty())
            continue;
        for (int z : zones) {
            AddressSet part = rest.intersected(m_spaces.at(z));
            if (taken && !part.isEmpty())
                part = part.intersected(m_taken.at(z));
            if (part.isEmpty())
                continue;
            parts[z] = parts.value(z).united(part);
            rest = rest.minus(part);
        }
    }
    for (auto part = parts.cbegin(); part != parts.cend(); ++part)
        addPart(*part, m_plan.zones.at(part.key()).id, FlowEnd::Kind::Addresses);
    if (!rest.isEmpty())
        addPart(rest, {}, FlowEnd::Kind::External);
    return ends;
}

} // namespace portolan
