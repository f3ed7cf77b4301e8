// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/flows/ends.h"

namespace portolan {

int Symbols::number(const QString &text)
{
    // Others may have appended texts meanwhile.
    for (int n = int(m_numbers.size()); n < m_texts.size(); ++n)
        m_numbers.insert(m_texts.at(n), n);
    const auto found = m_numbers.constFind(text);
    if (found != m_numbers.constEnd())
        return *found;
    m_texts.append(text);
    return *m_numbers.insert(text, int(m_texts.size()) - 1);
}

namespace {

template <class SymbolSet>
AddressSet addressesAt(const Plan &plan, const Device &device, const DeviceInterface &interface, SymbolSet symbol)
{
    AddressSet set;
    for (const QString &text : interface.addresses) {
        if (text == QStringLiteral("any")) {
            const Zone *zone = plan.zones.find(interface.zone);
            set = set.united(zone && zone->external ? zoneSpace(plan, *zone)
                                                    : symbol(QStringLiteral("device:") + device.id));
        } else if (const auto read = readAddresses(text)) {
            set = set.united(*read);
        } else {
            set = set.united(symbol(QStringLiteral("fqdn:") + text));
        }
    }
    return set.isEmpty() ? symbol(QStringLiteral("device:") + device.id) : set;
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
        for (const GatewayInterface &interface : gateway.interfaces)
            end.addresses = end.addresses.united(gatewayAddresses(gateway, interface));
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
        m_spaces.append(zone.subnets.isEmpty() ? AddressSet() : zoneSpace(m_plan, zone));
    QHash<QString, QList<AddressRange>> parts;
    for (const Gateway &gateway : m_plan.gateways) {
        AddressSet own;
        for (const GatewayInterface &interface : gateway.interfaces) {
            const AddressSet here = gatewayAddresses(gateway, interface);
            own = own.united(here);
            parts[interface.zone] += here.parts();
        }
        m_ofGateways.append(own);
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
    QList<AddressSet> byGateway;
    for (const AddressSet &all : std::as_const(m_ofGateways)) {
        byGateway.append(all.intersected(set).minus(own));
        own = own.united(byGateway.last());
    }
    if (own.contains(set)) {
        for (int g = 0; g < byGateway.size(); ++g)
            if (!byGateway.at(g).isEmpty())
                addPart(byGateway.at(g), {}, FlowEnd::Kind::Addresses, g);
        return ends;
    }
    // Zones with subnets of their own; an address goes to the first zone by id that holds it and has somebody
    // there, else to the first that holds it.
    QList<AddressSet> parts(m_plan.zones.size());
    for (const bool taken : {true, false}) {
        if (taken && m_taken.isEmpty())
            continue;
        for (int z = 0; z < m_plan.zones.size() && !rest.isEmpty(); ++z) {
            AddressSet part = rest.intersected(m_spaces.at(z));
            if (taken && !part.isEmpty())
                part = part.intersected(m_taken.at(z));
            parts[z] = parts.at(z).united(part);
            rest = rest.minus(part);
        }
    }
    for (int z = 0; z < m_plan.zones.size(); ++z)
        if (!parts.at(z).isEmpty())
            addPart(parts.at(z), m_plan.zones.at(z).id, FlowEnd::Kind::Addresses);
    if (!rest.isEmpty())
        addPart(rest, {}, FlowEnd::Kind::External);
    return ends;
}

} // namespace portolan
