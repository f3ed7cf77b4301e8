// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/plan/entityjson.h"

#include <QtCore/QCoreApplication>

namespace portolan {

namespace {

struct PlanTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanTexts)
};

/// Writes fields into an object, leaving out what has its default value.
class Writer
{
public:
    explicit Writer(const QJsonObject &extra) : m_object(extra) {}
    Writer &text(const char *key, const QString &value, const QString &standard = {})
    {
        return put(key, value, value == standard);
    }
    Writer &flag(const char *key, bool value, bool standard) { return put(key, value, value == standard); }
    Writer &number(const char *key, double value, double standard) { return put(key, value, value == standard); }
    Writer &texts(const char *key, const QStringList &values)
    {
        return put(key, QJsonArray::fromStringList(values), values.isEmpty());
    }
    Writer &object(const char *key, const QJsonObject &value) { return put(key, value, value.isEmpty()); }
    Writer &array(const char *key, const QJsonArray &value) { return put(key, value, value.isEmpty()); }
    QJsonObject done() const { return m_object; }

private:
    Writer &put(const char *key, const QJsonValue &value, bool leaveOut)
    {
        if (!leaveOut)
            m_object.insert(QString::fromLatin1(key), value);
        return *this;
    }
    QJsonObject m_object;
};

void checkSubnets(Fields &fields, const char *key, const QStringList &texts)
{
    for (const QString &text : texts)
        if (const auto set = readAddresses(text); !set)
            fields.fault(key, set.error().what, set.error().remedy);
}

void checkAddresses(Fields &fields, const QStringList &texts)
{
    for (const QString &text : texts) {
        if (text == QStringLiteral("any") || isFqdn(text))
            continue;
        if (const auto set = readAddresses(text); !set)
            fields.fault("addresses", set.error().what, set.error().remedy);
    }
}

Nat readNat(Fields &fields)
{
    Nat nat;
    nat.kind = fields.choice("kind", {QStringLiteral("masquerade"), QStringLiteral("forward")}, 0) == 0
                   ? Nat::Kind::Masquerade
                   : Nat::Kind::Forward;
    if (!fields.has("kind"))
        fields.fault("kind", PlanTexts::tr("The kind of translation is missing."),
                     PlanTexts::tr("Write masquerade or forward."));
    nat.interface = fields.needed("interface");
    if (nat.kind == Nat::Kind::Forward) {
        const QList<Protocol> protocols = fields.protocols("protocol");
        nat.protocol = protocols.value(0, protocols::tcp);
        if (protocols.size() > 1 || !nat.protocol.hasPorts())
            fields.fault("protocol", PlanTexts::tr("A forward has exactly one protocol with ports."),
                         PlanTexts::tr("Write tcp or udp."));
        nat.ports = fields.ports("ports", {});
        nat.toPorts = fields.ports("toPorts", {});
        nat.to = fields.needed("to");
        if (nat.ports.isEmpty())
            fields.fault("ports", PlanTexts::tr("The forwarded ports are missing."),
                         PlanTexts::tr("Write them as 443 or 8000-8010."));
        if (!nat.toPorts.isEmpty() && portCount(nat.toPorts) != portCount(nat.ports))
            fields.fault("toPorts", PlanTexts::tr("A forward needs as many target ports as external ports."),
                         PlanTexts::tr("Leave toPorts out to keep the numbers."));
    }
    nat.extra = fields.unknown();
    return nat;
}

QJsonObject natJson(const Nat &nat)
{
    const bool forward = nat.kind == Nat::Kind::Forward;
    Writer writer(nat.extra);
    writer.text("kind", forward ? QStringLiteral("forward") : QStringLiteral("masquerade"))
        .text("interface", nat.interface);
    if (forward)
        writer.text("protocol", nat.protocol.name())
            .text("ports", portsText(nat.ports))
            .text("to", nat.to)
            .text("toPorts", portsText(nat.toPorts));
    return writer.done();
}

template <class T>
void refuseDuplicates(Fields &fields, const char *key, const QList<T> &parts)
{
    QSet<QString> seen;
    for (const T &part : parts) {
        if (seen.contains(part.id))
            fields.fault(key, PlanTexts::tr("The interface \"%1\" is there twice.").arg(part.id),
                         PlanTexts::tr("Give each its own id."));
        seen.insert(part.id);
    }
}

} // namespace

Project readProject(Fields &fields)
{
    Project project;
    project.name = fields.text("name");
    project.number = fields.text("number");
    project.client = fields.text("client");
    project.site = fields.text("site");
    project.author = fields.text("author");
    project.revision = fields.text("revision");
    project.language = fields.text("language", QStringLiteral("en"));
    project.extra = fields.unknown();
    return project;
}

QJsonObject toJson(const Project &project)
{
    return Writer(project.extra)
        .text("name", project.name)
        .text("number", project.number)
        .text("client", project.client)
        .text("site", project.site)
        .text("author", project.author)
        .text("revision", project.revision)
        .text("language", project.language, QStringLiteral("en"))
        .done();
}

Zone readZone(Fields &fields)
{
    Zone zone;
    zone.id = fields.needed("id");
    zone.name = fields.text("name");
    zone.external = fields.choice("kind", {QStringLiteral("internal"), QStringLiteral("external")}, 0) == 1;
    zone.subnets = fields.texts("subnets");
    checkSubnets(fields, "subnets", zone.subnets);
    zone.vlan = fields.number("vlan", 0, 0, 4094);
    zone.dhcp = fields.texts("dhcp");
    checkSubnets(fields, "dhcp", zone.dhcp);
    zone.extra = fields.unknown();
    return zone;
}

QJsonObject toJson(const Zone &zone)
{
    return Writer(zone.extra)
        .text("id", zone.id)
        .text("name", zone.name)
        .text("kind", zone.external ? QStringLiteral("external") : QStringLiteral("internal"),
              QStringLiteral("internal"))
        .texts("subnets", zone.subnets)
        .number("vlan", zone.vlan, 0)
        .texts("dhcp", zone.dhcp)
        .done();
}

Gateway readGateway(Fields &fields)
{
    Gateway gateway;
    gateway.id = fields.needed("id");
    gateway.name = fields.text("name");
    gateway.platform = fields.text("platform");
    gateway.filters = fields.flag("filters", true);
    gateway.stateful = fields.flag("stateful", true);
    gateway.separatesTcpUdp = fields.flag("separatesTcpUdp", true);
    gateway.routesMulticast = fields.flag("routesMulticast", false);
    fields.objects("interfaces", [&gateway](Fields &each) {
        GatewayInterface interface;
        interface.id = each.needed("id");
        interface.name = each.text("name");
        interface.zone = each.text("zone");
        interface.addresses = each.texts("addresses");
        checkSubnets(each, "addresses", interface.addresses);
        interface.extra = each.unknown();
        gateway.interfaces.append(interface);
    });
    refuseDuplicates(fields, "interfaces", gateway.interfaces);
    fields.objects("nat", [&gateway](Fields &each) { gateway.nat.append(readNat(each)); });
    gateway.extra = fields.unknown();
    return gateway;
}

QJsonObject toJson(const Gateway &gateway)
{
    QJsonArray interfaces, nat;
    for (const GatewayInterface &interface : gateway.interfaces)
        interfaces.append(Writer(interface.extra)
                              .text("id", interface.id)
                              .text("name", interface.name)
                              .text("zone", interface.zone)
                              .texts("addresses", interface.addresses)
                              .done());
    for (const Nat &each : gateway.nat)
        nat.append(natJson(each));
    return Writer(gateway.extra)
        .text("id", gateway.id)
        .text("name", gateway.name)
        .text("platform", gateway.platform)
        .flag("filters", gateway.filters, true)
        .flag("stateful", gateway.stateful, true)
        .flag("separatesTcpUdp", gateway.separatesTcpUdp, true)
        .flag("routesMulticast", gateway.routesMulticast, false)
        .array("interfaces", interfaces)
        .array("nat", nat)
        .done();
}

System readSystem(Fields &fields)
{
    System system;
    system.id = fields.needed("id");
    system.name = fields.text("name");
    system.options = fields.object("options");
    system.extra = fields.unknown();
    return system;
}

QJsonObject toJson(const System &system)
{
    return Writer(system.extra)
        .text("id", system.id)
        .text("name", system.name)
        .object("options", system.options)
        .done();
}

Device readDevice(Fields &fields)
{
    Device device;
    device.id = fields.needed("id");
    device.name = fields.text("name");
    device.roles = fields.texts("roles");
    for (const QString &role : device.roles)
        if (role.count(u'/') != 1 || role.startsWith(u'/') || role.endsWith(u'/'))
            fields.fault("roles", PlanTexts::tr("\"%1\" is not a role.").arg(role),
                         PlanTexts::tr("Write it as product/role."));
    device.system = fields.text("system");
    device.count = fields.number("count", 1, 1, 100000);
    device.hostFirewall = fields.text("hostFirewall");
    device.options = fields.object("options");
    fields.objects("interfaces", [&device](Fields &each) {
        DeviceInterface interface;
        interface.id = each.text("id", QStringLiteral("primary"));
        interface.zone = each.text("zone");
        interface.addresses = each.texts("addresses");
        checkAddresses(each, interface.addresses);
        interface.dhcp = each.flag("dhcp", false);
        interface.extra = each.unknown();
        device.interfaces.append(interface);
    });
    refuseDuplicates(fields, "interfaces", device.interfaces);
    device.extra = fields.unknown();
    return device;
}

QJsonObject toJson(const Device &device)
{
    QJsonArray interfaces;
    for (const DeviceInterface &interface : device.interfaces)
        interfaces.append(Writer(interface.extra)
                              .text("id", interface.id)
                              .text("zone", interface.zone)
                              .texts("addresses", interface.addresses)
                              .flag("dhcp", interface.dhcp, false)
                              .done());
    return Writer(device.extra)
        .text("id", device.id)
        .text("name", device.name)
        .texts("roles", device.roles)
        .text("system", device.system)
        .number("count", device.count, 1)
        .text("hostFirewall", device.hostFirewall)
        .object("options", device.options)
        .array("interfaces", interfaces)
        .done();
}

CustomRequirement readCustomRequirement(Fields &fields)
{
    CustomRequirement requirement;
    requirement.id = fields.needed("id");
    requirement.from = fields.needed("from");
    requirement.to = fields.needed("to");
    const QList<Protocol> protocols = fields.protocols("protocol");
    if (protocols.size() > 1)
        fields.fault("protocol", PlanTexts::tr("A requirement has one protocol."),
                     PlanTexts::tr("Make one requirement a protocol."));
    requirement.protocol = protocols.value(0, protocols::tcp);
    if (requirement.protocol.hasPorts()) {
        requirement.ports = fields.ports("ports", anyPort());
        requirement.sourcePorts = fields.ports("sourcePorts", anyPort());
    } else {
        fields.raw("ports");
        fields.raw("sourcePorts");
    }
    requirement.purpose = fields.text("purpose");
    requirement.extra = fields.unknown();
    return requirement;
}

QJsonObject toJson(const CustomRequirement &requirement)
{
    return Writer(requirement.extra)
        .text("id", requirement.id)
        .text("from", requirement.from)
        .text("to", requirement.to)
        .text("protocol", requirement.protocol.name())
        .text("ports", portsText(requirement.ports))
        .text("sourcePorts", portsText(requirement.sourcePorts),
              requirement.protocol.hasPorts() ? QStringLiteral("any") : QString())
        .text("purpose", requirement.purpose)
        .done();
}

Waiver readWaiver(Fields &fields)
{
    Waiver waiver;
    waiver.id = fields.needed("flow");
    waiver.reason = fields.text("reason");
    waiver.by = fields.text("by");
    waiver.until = fields.text("until");
    waiver.extra = fields.unknown();
    return waiver;
}

QJsonObject toJson(const Waiver &waiver)
{
    return Writer(waiver.extra)
        .text("flow", waiver.id)
        .text("reason", waiver.reason)
        .text("by", waiver.by)
        .text("until", waiver.until)
        .done();
}

Approval readApproval(Fields &fields)
{
    Approval approval;
    approval.id = fields.needed("finding");
    approval.reason = fields.text("reason");
    approval.by = fields.text("by");
    approval.extra = fields.unknown();
    return approval;
}

QJsonObject toJson(const Approval &approval)
{
    return Writer(approval.extra)
        .text("finding", approval.id)
        .text("reason", approval.reason)
        .text("by", approval.by)
        .done();
}

Placement readPlacement(const QString &id, Fields &fields)
{
    Placement placement{.id = id, .extra = {}};
    placement.x = fields.raw("x").toDouble();
    placement.y = fields.raw("y").toDouble();
    placement.width = fields.raw("width").toDouble();
    placement.height = fields.raw("height").toDouble();
    placement.extra = fields.unknown();
    return placement;
}

QJsonObject toJson(const Placement &placement)
{
    QJsonObject object =
        Writer(placement.extra).number("width", placement.width, 0).number("height", placement.height, 0).done();
    object.insert(QStringLiteral("x"), placement.x);
    object.insert(QStringLiteral("y"), placement.y);
    return object;
}

} // namespace portolan
