// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/flows/groups.h"

#include <QtCore/QJsonDocument>

namespace portolan {

namespace {

/// Ids of devices that waivers may name; a waiver's id begins with `source>destination:`.
bool namedByWaiver(const Plan &plan, const QString &device)
{
    return std::any_of(plan.waivers.begin(), plan.waivers.end(), [&device](const Waiver &waiver) {
        return waiver.id.startsWith(device + u'>') || waiver.id.contains(u'>' + device + u':');
    });
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

QString listKey(const QList<int> &devices)
{
    QString key;
    for (int device : devices)
        key += QString::number(device) + u',';
    return key;
}

} // namespace

QList<DeviceGroup> groupDevices(const Plan &plan)
{
    QList<DeviceGroup> groups;
    QHash<QString, int> known;
    const QChar bar(u'\x1f');
    for (int i = 0; i < plan.devices.size(); ++i) {
        const Device &device = plan.devices.at(i);
        QString key = device.roles.join(bar) + bar + bar + device.system + bar + bar;
        if (!device.options.isEmpty())
            key += QString::fromUtf8(QJsonDocument(device.options).toJson(QJsonDocument::Compact));
        for (const DeviceInterface &interface : device.interfaces)
            key += bar + interface.id + bar + interface.zone;
        if (!plan.waivers.isEmpty() && namedByWaiver(plan, device.id))
            key += bar + device.id;
        const auto found = known.constFind(key);
        if (found == known.constEnd()) {
            known.insert(key, int(groups.size()));
            groups.append({{i}, &device, device.system});
        } else {
            groups[*found].devices.append(i);
        }
    }
    return groups;
}

AddressSet EndMaker::symbol(const QString &text)
{
    if (!m_table.symbols.contains(text))
        m_table.symbols.append(text);
    return AddressSet(Address::symbol(int(m_table.symbols.indexOf(text))));
}

int EndMaker::add(const QString &key, const std::function<FlowEnd()> &make)
{
    const auto found = m_known.constFind(key);
    if (found != m_known.constEnd())
        return *found;
    m_table.ends.append(make());
    return *m_known.insert(key, int(m_table.ends.size()) - 1);
}

int EndMaker::devices(const QList<int> &devices, const QString &interface)
{
    return add(QStringLiteral("d") + listKey(devices) + interface, [&] {
        FlowEnd end;
        end.kind = FlowEnd::Kind::Devices;
        end.devices = devices;
        end.interface = interface;
        QList<AddressRange> parts;
        for (int index : devices) {
            const Device &device = m_plan.devices.at(index);
            const DeviceInterface *own = device.interface(interface);
            if (own) {
                end.zone = own->zone;
                parts += interfaceAddresses(m_plan, device, *own, m_table.symbols).parts();
            } else {
                parts += symbol(QStringLiteral("device:") + device.id).parts();
            }
        }
        end.addresses = AddressSet(parts);
        return end;
    });
}

int EndMaker::multicast(const QList<int> &subscribers, const AddressSet &groups, const QString &interface)
{
    return add(QStringLiteral("m") + listKey(subscribers) + addressTexts(groups).join(u',') + u'|' + interface,
               [&] {
                   FlowEnd end;
                   end.kind = FlowEnd::Kind::Multicast;
                   end.devices = subscribers;
                   end.interface = interface;
                   end.addresses = groups;
                   return end;
               });
}

int EndMaker::external(const ExternalName &name)
{
    return add(QStringLiteral("e") + name.name + u'|' + addressTexts(name.addresses).join(u','), [&] {
        FlowEnd end;
        end.kind = FlowEnd::Kind::External;
        end.label = name.name;
        end.anyOfZone = name.any;
        if (!name.any)
            end.addresses = name.addresses.isEmpty() ? symbol(QStringLiteral("fqdn:") + name.name) : name.addresses;
        return end;
    });
}

int EndMaker::fqdn(const QString &name)
{
    return external({.name = name, .addresses = {}});
}

int EndMaker::missing(const QString &role)
{
    return add(QStringLiteral("x") + role, [&] {
        FlowEnd end;
        end.label = role;
        return end;
    });
}

int EndMaker::zone(const Zone &zone)
{
    return add(QStringLiteral("z") + zone.id, [&] {
        FlowEnd end;
        end.kind = FlowEnd::Kind::Addresses;
        end.zone = zone.id;
        end.label = zone.id;
        end.addresses = zoneSpace(m_plan, zone);
        if (end.addresses.isEmpty())
            end.addresses = symbol(QStringLiteral("zone:") + zone.id);
        return end;
    });
}

int EndMaker::gateway(int index)
{
    const Gateway &gateway = m_plan.gateways.at(index);
    return add(QStringLiteral("g") + gateway.id, [&] {
        FlowEnd end;
        end.kind = FlowEnd::Kind::Addresses;
        end.gateway = index;
        end.anyOfZone = true;
        end.label = gateway.id;
        for (const GatewayInterface &interface : gateway.interfaces)
            end.addresses = end.addresses.united(gatewayAddresses(gateway, interface));
        if (end.addresses.isEmpty())
            end.addresses = symbol(QStringLiteral("gateway:") + gateway.id);
        return end;
    });
}

/// Where which addresses are.
void EndMaker::survey()
{
    if (!m_spaces.isEmpty() || m_plan.zones.isEmpty())
        return;
    QHash<QString, QList<AddressRange>> parts;
    for (const Device &device : m_plan.devices)
        for (const DeviceInterface &interface : device.interfaces)
            for (const QString &text : interface.addresses)
                if (const auto read = readAddresses(text))
                    parts[interface.zone] += read->parts();
    for (const Gateway &gateway : m_plan.gateways) {
        AddressSet own;
        for (const GatewayInterface &interface : gateway.interfaces) {
            const AddressSet here = gatewayAddresses(gateway, interface);
            own = own.united(here);
            parts[interface.zone] += here.parts();
        }
        m_ofGateways.append(own);
    }
    for (const Zone &zone : m_plan.zones) {
        m_spaces.append(zone.subnets.isEmpty() ? AddressSet() : zoneSpace(m_plan, zone));
        m_taken.insert(zone.id, AddressSet(parts.value(zone.id)));
    }
}

QList<int> EndMaker::addresses(const AddressSet &set)
{
    QList<int> ends;
    AddressSet rest = set;
    auto addPart = [&](const AddressSet &part, const QString &zone, FlowEnd::Kind kind, int gateway = -1) {
        ends.append(add(QStringLiteral("a%1|").arg(gateway) + zone + u'|' + addressTexts(part).join(u','), [&] {
            FlowEnd end;
            end.kind = kind;
            end.zone = zone;
            end.gateway = gateway;
            end.addresses = part;
            end.label = addressTexts(part).join(u',');
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
    for (const bool taken : {true, false})
        for (int z = 0; z < m_plan.zones.size() && !rest.isEmpty(); ++z) {
            AddressSet part = rest.intersected(m_spaces.at(z));
            if (taken && !part.isEmpty())
                part = part.intersected(m_taken.value(m_plan.zones.at(z).id));
            parts[z] = parts.at(z).united(part);
            rest = rest.minus(part);
        }
    for (int z = 0; z < m_plan.zones.size(); ++z)
        if (!parts.at(z).isEmpty())
            addPart(parts.at(z), m_plan.zones.at(z).id, FlowEnd::Kind::Addresses);
    if (!rest.isEmpty())
        addPart(rest, {}, FlowEnd::Kind::External);
    return ends;
}

QString interfaceTowards(const Device &device, const QString &named, const QString &peerZone)
{
    if (device.interfaces.isEmpty())
        return {};
    if (!named.isEmpty() && device.interface(named))
        return named;
    if (!named.isEmpty() && device.interface(QStringLiteral("primary")))
        return QStringLiteral("primary");
    for (const DeviceInterface &interface : device.interfaces)
        if (interface.zone == peerZone && named.isEmpty())
            return interface.id;
    return device.interfaces.first().id;
}

std::pair<QString, QString> interfacesBetween(const Device &from, const QString &fromNamed, const Device &to,
                                              const QString &toNamed)
{
    auto zoneOf = [](const Device &device, const QString &interface) {
        const DeviceInterface *found = device.interface(interface);
        return found ? found->zone : QString();
    };
    if (!fromNamed.isEmpty()) {
        const QString mine = interfaceTowards(from, fromNamed, {});
        return {mine, interfaceTowards(to, toNamed, zoneOf(from, mine))};
    }
    if (!toNamed.isEmpty()) {
        const QString theirs = interfaceTowards(to, toNamed, {});
        return {interfaceTowards(from, fromNamed, zoneOf(to, theirs)), theirs};
    }
    for (const DeviceInterface &mine : from.interfaces)
        for (const DeviceInterface &theirs : to.interfaces)
            if (mine.zone == theirs.zone)
                return {mine.id, theirs.id};
    return {interfaceTowards(from, {}, {}), interfaceTowards(to, {}, {})};
}

} // namespace portolan
