// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A studio of moderate size and random edits of it.
#pragma once
#include "tests/support/studioproduct.h"

#include <QtCore/QRandomGenerator>

namespace portolan::testing {

class RandomStudio
{
public:
    explicit RandomStudio(quint32 seed) : m_random(seed)
    {
        plan.project.name = QStringLiteral("Studio");
        for (int z = 0; z < zoneCount; ++z)
            plan.zones.put(zone(z));
        for (int g = 0; g < 2; ++g)
            plan.gateways.put(gateway(g));
        for (int s = 0; s < 2; ++s) {
            System system;
            system.id = QStringLiteral("s%1").arg(s);
            plan.systems.put(system);
        }
        plan.products.put(studioProduct());
        for (int d = 0; d < 8; ++d)
            plan.devices.put(device());
        for (int r = 0; r < 2; ++r)
            plan.requirements.put(requirement(r));
    }

    Plan plan;

    /// Changes the plan as somebody at work does; mostly devices. The word says what was done.
    QString edit()
    {
        if (!m_before.isEmpty() && chance(8)) { // undo
            plan = m_before.takeLast();
            return QStringLiteral("undo");
        }
        m_before.append(plan);
        if (m_before.size() > 5)
            m_before.removeFirst();
        const int kind = below(110);
        if (kind >= 100)
            return editWhatChecksLookAt(kind - 100);
        if (kind < 60)
            return editDevice(kind);
        return kind < 75 ? editWords(kind) : editStructure(kind);
    }

private:
    static constexpr int zoneCount = 4;
    int below(int limit) { return int(m_random.bounded(limit)); }
    bool chance(int in) { return below(in) == 0; }
    template <class T>
    QString any(const Table<T> &table)
    {
        return table.isEmpty() ? QString() : table.at(below(table.size())).id;
    }
    QString zoneId() { return QStringLiteral("z%1").arg(below(zoneCount)); }

    static Zone zone(int number)
    {
        Zone zone;
        zone.id = QStringLiteral("z%1").arg(number);
        zone.external = number == zoneCount - 1;
        if (!zone.external)
            zone.subnets = QStringList{QStringLiteral("10.0.%1.0/24").arg(number)};
        return zone;
    }

    Gateway gateway(int number)
    {
        Gateway gateway;
        gateway.id = QStringLiteral("g%1").arg(number);
        gateway.filters = !chance(6);
        gateway.stateful = !chance(4);
        gateway.separatesTcpUdp = !chance(4);
        gateway.routesMulticast = chance(2);
        for (int i = 0; i < 3; ++i) {
            const int zone = (number + i) % zoneCount;
            GatewayInterface interface;
            interface.id = QStringLiteral("i%1").arg(i);
            interface.zone = QStringLiteral("z%1").arg(zone);
            interface.addresses = QStringList{QStringLiteral("10.0.%1.%2").arg(zone).arg(240 + number)};
            gateway.interfaces.append(interface);
        }
        if (chance(3)) {
            Nat nat;
            nat.interface = QStringLiteral("i2");
            gateway.nat.append(nat);
        }
        return gateway;
    }

    QString role()
    {
        static const QStringList roles{QStringLiteral("studio/desk"),   QStringLiteral("studio/desk"),
                                       QStringLiteral("studio/desk"),   QStringLiteral("studio/render"),
                                       QStringLiteral("studio/render"), QStringLiteral("studio/store"),
                                       QStringLiteral("studio/names"),  QStringLiteral("studio/player"),
                                       QStringLiteral("studio/player"), QStringLiteral("studio/wall")};
        return roles.at(below(int(roles.size())));
    }

    QStringList addresses(const QString &zone, int count)
    {
        const int kind = below(48), host = 1 + below(200), number = zone.mid(1).toInt();
        if (kind == 0)
            return {};
        if (kind == 1)
            return {QStringLiteral("host%1.example.com").arg(host)};
        if (kind == 2)
            return {QStringLiteral("any")};
        if (count > 1)
            return {QStringLiteral("10.0.%1.%2-10.0.%1.%3").arg(number).arg(host).arg(host + count - 1)};
        if (kind == 3)
            return {QStringLiteral("10.0.%1.%2").arg(number).arg(host), QStringLiteral("2001:db8::%1").arg(host)};
        return {QStringLiteral("10.0.%1.%2").arg(number).arg(host)};
    }

    Device device()
    {
        Device device;
        device.id = QStringLiteral("d%1").arg(below(400), 3, 10, QChar(u'0'));
        device.roles = QStringList{role()};
        if (chance(12))
            device.roles.append(role());
        device.roles.removeDuplicates();
        if (chance(3))
            device.system = QStringLiteral("s%1").arg(below(2));
        device.count = chance(8) ? 3 : 1;
        if (chance(40))
            device.hostFirewall = QStringLiteral("nftables");
        const QString primary = QStringLiteral("z%1").arg(below(2));
        for (int i = 0; i < (chance(6) ? 2 : 1); ++i) {
            DeviceInterface interface;
            interface.id = i ? QStringLiteral("secondary") : QStringLiteral("primary");
            interface.zone = i || chance(8) ? zoneId() : primary;
            interface.addresses = addresses(interface.zone, device.count);
            device.interfaces.append(interface);
        }
        return device;
    }

    CustomRequirement requirement(int number)
    {
        const QStringList ends{any(plan.devices),
                               any(plan.devices),
                               zoneId(),
                               QStringLiteral("s0"),
                               QStringLiteral("studio/desk"),
                               QStringLiteral("10.0.1.7"),
                               QStringLiteral("10.0.0.0/23"),
                               QStringLiteral("198.51.100.7"),
                               QStringLiteral("files.example.com"),
                               QStringLiteral("g1"),
                               QStringLiteral("239.7.7.7"),
                               QStringLiteral("d%1").arg(below(400), 3, 10, QChar(u'0'))};
        CustomRequirement requirement;
        requirement.id = QStringLiteral("r%1").arg(number);
        requirement.from = ends.at(below(10));
        requirement.to = ends.at(below(int(ends.size())));
        requirement.protocol = chance(2) ? protocols::tcp : protocols::udp;
        requirement.ports = chance(2) ? PortSet(80, 81) : PortSet(Port(7400 + below(3)));
        requirement.sourcePorts = chance(4) ? PortSet(1000, 2000) : anyPort();
        requirement.purpose = QStringLiteral("Purpose %1").arg(below(3));
        return requirement;
    }

    QString editDevice(int kind)
    {
        if (plan.devices.isEmpty() || (kind < 16 && plan.devices.size() < 10)) {
            Device added = device();
            if (!chance(3) && !plan.devices.isEmpty()) { // like one that is there
                const Device &like = plan.devices.at(below(plan.devices.size()));
                const QString id = added.id;
                added = like;
                added.id = id;
                for (DeviceInterface &interface : added.interfaces)
                    interface.addresses = addresses(interface.zone, added.count);
            }
            plan.devices.put(added);
            return QStringLiteral("add device");
        }
        Device changed = plan.devices.at(below(plan.devices.size()));
        if (kind < 26) {
            plan.devices.remove(changed.id);
            return QStringLiteral("remove device");
        }
        if (kind < 38) {
            if (!changed.interfaces.isEmpty()) {
                DeviceInterface &interface = changed.interfaces[below(int(changed.interfaces.size()))];
                interface.addresses = addresses(interface.zone, changed.count);
            }
        } else if (kind < 48) {
            if (!changed.interfaces.isEmpty()) {
                DeviceInterface &interface = changed.interfaces[0];
                interface.zone = QStringLiteral("z%1").arg(below(2));
                interface.addresses = addresses(interface.zone, changed.count);
            }
        } else if (kind < 51) {
            plan.devices.remove(changed.id);
            changed.id = QStringLiteral("d%1").arg(below(400), 3, 10, QChar(u'0'));
        } else if (kind < 53) {
            changed.roles = QStringList{role()};
        } else if (kind < 55) {
            changed.count = changed.count == 1 ? 3 : 1;
            for (DeviceInterface &interface : changed.interfaces)
                interface.addresses = addresses(interface.zone, changed.count);
        } else if (kind < 56 && chance(2)) {
            changed.hostFirewall =
                changed.hostFirewall.isEmpty() ? QStringLiteral("aws-security-group") : QString();
        } else if (kind < 58) {
            changed.options = chance(2) ? QJsonObject() : QJsonObject{{QStringLiteral("studio"), values()}};
        } else {
            changed.system = chance(2) ? QString() : QStringLiteral("s%1").arg(below(2));
        }
        plan.devices.put(changed);
        return QStringLiteral("change device");
    }

    QJsonObject values()
    {
        QJsonObject values;
        if (chance(2))
            values.insert(QStringLiteral("watch"), true);
        if (chance(2))
            values.insert(QStringLiteral("version"), QStringLiteral("2025"));
        if (chance(2))
            values.insert(QStringLiteral("media"), QStringLiteral("5000%1").arg(chance(2) ? u"-50009" : u""));
        return values;
    }

    QString editWords(int kind)
    {
        const QString name = QStringLiteral("Name %1").arg(below(1000));
        if (kind < 63 && !plan.devices.isEmpty()) {
            Device named = plan.devices.at(below(plan.devices.size()));
            named.name = name;
            plan.devices.put(named);
            return QStringLiteral("name device");
        }
        if (kind < 65) {
            Zone named = plan.zones.at(below(plan.zones.size()));
            named.name = name;
            named.vlan = below(4000);
            plan.zones.put(named);
            return QStringLiteral("name zone");
        }
        if (kind < 67) {
            Gateway named = plan.gateways.at(below(plan.gateways.size()));
            named.name = name;
            plan.gateways.put(named);
            return QStringLiteral("name gateway");
        }
        if (kind < 69) {
            plan.project.name = name;
            plan.project.revision = QStringLiteral("B");
            return QStringLiteral("name plan");
        }
        if (kind < 72) {
            Approval approval;
            approval.id = QStringLiteral("unused-gateway:gateways/g%1").arg(below(3));
            approval.reason = name;
            plan.approvals.put(approval);
            return QStringLiteral("approve");
        }
        Placement placement;
        placement.id = any(plan.devices);
        placement.x = below(800);
        plan.layout.put(placement);
        return QStringLiteral("place");
    }

    QString editStructure(int kind)
    {
        if (kind < 82) {
            const int number = below(3);
            if (chance(4))
                plan.requirements.remove(QStringLiteral("r%1").arg(number));
            else
                plan.requirements.put(requirement(number));
            return QStringLiteral("requirement");
        }
        if (kind < 86) {
            plan.gateways.put(gateway(below(2)));
            return QStringLiteral("gateway");
        }
        if (kind < 88 && !plan.devices.isEmpty()) {
            Gateway changed = plan.gateways.at(below(plan.gateways.size()));
            Nat nat;
            nat.kind = Nat::Kind::Forward;
            nat.interface = QStringLiteral("i%1").arg(below(3));
            nat.protocol = protocols::tcp;
            nat.ports = PortSet(8080, 8081);
            nat.toPorts = PortSet(80, 81);
            nat.to = any(plan.devices);
            changed.nat = {nat};
            plan.gateways.put(changed);
            return QStringLiteral("forward");
        }
        if (kind < 91) {
            Zone changed = plan.zones.at(below(plan.zones.size()));
            if (!changed.external)
                changed.subnets = chance(2) ? QStringList() : zone(changed.id.mid(1).toInt()).subnets;
            plan.zones.put(changed);
            return QStringLiteral("zone");
        }
        if (kind < 93) {
            System changed = plan.systems.at(below(plan.systems.size()));
            changed.options = QJsonObject{{QStringLiteral("studio"), values()}};
            plan.systems.put(changed);
            return QStringLiteral("options");
        }
        if (kind < 96 && !plan.devices.isEmpty()) {
            Waiver waiver;
            waiver.id = any(plan.devices) + u'>' + any(plan.devices) + QStringLiteral(":studio/files/tcp");
            if (chance(2) && !plan.waivers.isEmpty())
                plan.waivers.remove(any(plan.waivers));
            else
                plan.waivers.put(waiver);
            return QStringLiteral("waiver");
        }
        if (kind < 98) {
            plan.project.ruleForm = Project::RuleForm(below(3));
            return QStringLiteral("rule form");
        }
        plan.project.language = chance(2) ? QStringLiteral("es") : QStringLiteral("en");
        return QStringLiteral("language");
    }

    /// Fields and tables that few rules follow from, but many findings.
    QString editWhatChecksLookAt(int kind)
    {
        Zone zone = plan.zones.at(below(plan.zones.size()));
        Gateway gateway = plan.gateways.at(below(plan.gateways.size()));
        const QString number = zone.id.mid(1);
        switch (kind) {
        case 0:
            zone.dhcp =
                chance(2) ? QStringList()
                          : QStringList{QStringLiteral("10.0.%1.%2-10.0.%1.250").arg(number).arg(40 + below(205))};
            break;
        case 1:
            zone.igmpSnooping = chance(2);
            zone.querier = chance(3) ? QString() : chance(2) ? any(plan.gateways) : any(plan.devices);
            break;
        case 2:
            if (!zone.external)
                zone.subnets = QStringList{QStringLiteral("10.0.%1.0/%2").arg(number).arg(24 + below(2)),
                                           QStringLiteral("2001:db8:%1::/64").arg(number)};
            break;
        case 3:
        case 4:
            return editGateway(gateway);
        case 5:
            return editRestriction();
        case 6: {
            Product product = *plan.products.find(QStringLiteral("studio"));
            product.name = QStringLiteral("Studio %1").arg(below(3));
            product.services[below(int(product.services.size()))].portNotes =
                chance(2) ? QStringList{QStringLiteral("70000")} : QStringList();
            product.json.insert(QStringLiteral("name"), product.name + QString::number(below(1000)));
            plan.products.put(product);
            return QStringLiteral("product");
        }
        case 7:
            if (!plan.waivers.isEmpty()) {
                Waiver waiver = plan.waivers.at(below(plan.waivers.size()));
                waiver.reason = chance(2) ? QStringLiteral("Reason") : QString();
                waiver.until = chance(2) ? QStringLiteral("2027-01-31") : QStringLiteral("soon");
                plan.waivers.put(waiver);
            }
            return QStringLiteral("words of a waiver");
        case 8:
            if (chance(3))
                plan.approvals.remove(any(plan.approvals));
            else
                for (const QString &id :
                     {QStringLiteral("device-without-flow:all"), QStringLiteral("ssh-lock-out:hosts"),
                      QStringLiteral("assumed-requirement:studio")}) {
                    Approval approval;
                    approval.id = id;
                    approval.reason = QStringLiteral("Reason %1").arg(below(3));
                    plan.approvals.put(approval);
                }
            return QStringLiteral("approvals");
        default:
            if (!plan.devices.isEmpty()) {
                Device device = plan.devices.at(below(plan.devices.size()));
                for (DeviceInterface &interface : device.interfaces)
                    interface.dhcp = chance(2);
                if (chance(3))
                    device.roles.append(QStringLiteral("studio/gone"));
                if (chance(6))
                    device.system = QStringLiteral("s9");
                plan.devices.put(device);
            }
            return QStringLiteral("DHCP, roles and systems that are not there");
        }
        plan.zones.put(zone);
        return QStringLiteral("zone: %1").arg(kind);
    }

    QString editGateway(Gateway gateway)
    {
        GatewayInterface &interface = gateway.interfaces[below(int(gateway.interfaces.size()))];
        Nat nat;
        nat.interface = interface.id;
        switch (below(10)) {
        case 0:
            interface.addresses.append(
                QStringLiteral("2001:db8:%1::%2").arg(interface.zone.mid(1)).arg(1 + below(9)));
            break;
        case 1:
            interface.zone = zoneId();
            break;
        case 2:
            interface.addresses =
                chance(2) ? QStringList() : QStringList{QStringLiteral("10.0.9.%1").arg(below(9))};
            break;
        case 3:
            gateway.protectsItself = !gateway.protectsItself;
            break;
        case 4:
            gateway.mdnsReflector = !gateway.mdnsReflector;
            gateway.multicastBy = chance(2) ? Gateway::MulticastBy::Pim : Gateway::MulticastBy::IgmpProxy;
            break;
        case 5:
            nat.kind = Nat::Kind::Static;
            nat.inside = QStringList{QStringLiteral("10.0.%1.0/28").arg(below(3))};
            nat.outside = QStringList{QStringLiteral("192.0.2.0/28")};
            gateway.nat.append(nat);
            break;
        case 6:
            nat.kind = Nat::Kind::Pool;
            nat.outside = QStringList{QStringLiteral("10.0.%1.%2").arg(below(3)).arg(1 + below(200))};
            gateway.nat = {nat};
            break;
        case 7:
            gateway.nat.clear();
            break;
        case 8:
            gateway.boxes.clear();
            for (int box = 0; box < below(3); ++box)
                gateway.boxes.append({QStringLiteral("b%1").arg(box),
                                      {},
                                      {{interface.id, {QStringLiteral("10.0.0.%1").arg(1 + below(250))}}},
                                      {}});
            break;
        default:
            gateway.platform = chance(2) ? QStringLiteral("nftables") : QString();
            gateway.interfaces.last().name = chance(2) ? QStringLiteral("i0") : QString();
        }
        plan.gateways.put(gateway);
        return QStringLiteral("what gateways may be");
    }

    QString editRestriction()
    {
        Restriction restriction;
        restriction.id = QStringLiteral("n%1").arg(below(2));
        restriction.gateway = chance(4) ? QStringLiteral("g7") : any(plan.gateways);
        restriction.from = chance(2) ? QString() : zoneId();
        restriction.requirement = chance(2) ? QString() : QStringLiteral("studio/files");
        restriction.reason = QStringLiteral("Reason %1").arg(below(3));
        if (chance(3))
            plan.restrictions.remove(restriction.id);
        else
            plan.restrictions.put(restriction);
        return QStringLiteral("restriction");
    }

    QRandomGenerator m_random;
    QList<Plan> m_before;
};

} // namespace portolan::testing
