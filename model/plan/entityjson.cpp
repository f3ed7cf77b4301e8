// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/plan/entityjson.h"

#include "model/plan/fieldwriter.h"

namespace portolan {

namespace {

void checkAddresses(Fields &fields, const QStringList &texts)
{
    for (const QString &text : texts) {
        if (text == QStringLiteral("any") || isFqdn(text))
            continue;
        if (const auto set = readAddresses(text); !set)
            fields.fault("addresses", set.error().what, set.error().remedy);
    }
}

} // namespace

const QStringList &ruleFormWords()
{
    static const QStringList words{QStringLiteral("compact"), QStringLiteral("cover"), QStringLiteral("auditable")};
    return words;
}

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
    project.ruleForm = Project::RuleForm(fields.choice("ruleForm", ruleFormWords(), 0));
    project.extra = fields.unknown();
    return project;
}

QJsonObject toJson(const Project &project)
{
    return FieldWriter(project.extra)
        .text("name", project.name)
        .text("number", project.number)
        .text("client", project.client)
        .text("site", project.site)
        .text("author", project.author)
        .text("revision", project.revision)
        .text("language", project.language, QStringLiteral("en"))
        .text("ruleForm", ruleFormWords().at(int(project.ruleForm)), ruleFormWords().first())
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
    zone.igmpSnooping = fields.flag("igmpSnooping", false);
    zone.querier = fields.text("querier");
    zone.extra = fields.unknown();
    return zone;
}

QJsonObject toJson(const Zone &zone)
{
    return FieldWriter(zone.extra)
        .text("id", zone.id)
        .text("name", zone.name)
        .text("kind", zone.external ? QStringLiteral("external") : QStringLiteral("internal"),
              QStringLiteral("internal"))
        .texts("subnets", zone.subnets)
        .number("vlan", zone.vlan, 0)
        .texts("dhcp", zone.dhcp)
        .flag("igmpSnooping", zone.igmpSnooping, false)
        .text("querier", zone.querier)
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
    return FieldWriter(system.extra)
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
        interfaces.append(FieldWriter(interface.extra)
                              .text("id", interface.id)
                              .text("zone", interface.zone)
                              .texts("addresses", interface.addresses)
                              .flag("dhcp", interface.dhcp, false)
                              .done());
    return FieldWriter(device.extra)
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
    requirement.ttl = fields.number("ttl", 0, 0, 255);
    requirement.purpose = fields.text("purpose");
    requirement.extra = fields.unknown();
    return requirement;
}

QJsonObject toJson(const CustomRequirement &requirement)
{
    return FieldWriter(requirement.extra)
        .text("id", requirement.id)
        .text("from", requirement.from)
        .text("to", requirement.to)
        .text("protocol", requirement.protocol.name())
        .text("ports", portsText(requirement.ports))
        .text("sourcePorts", portsText(requirement.sourcePorts),
              requirement.protocol.hasPorts() ? QStringLiteral("any") : QString())
        .number("ttl", requirement.ttl, 0)
        .text("purpose", requirement.purpose)
        .done();
}

Restriction readRestriction(Fields &fields)
{
    Restriction restriction;
    restriction.id = fields.needed("id");
    restriction.gateway = fields.needed("gateway");
    restriction.from = fields.text("from");
    restriction.to = fields.text("to");
    restriction.requirement = fields.text("requirement");
    restriction.reason = fields.text("reason");
    restriction.extra = fields.unknown();
    return restriction;
}

QJsonObject toJson(const Restriction &restriction)
{
    return FieldWriter(restriction.extra)
        .text("id", restriction.id)
        .text("gateway", restriction.gateway)
        .text("from", restriction.from)
        .text("to", restriction.to)
        .text("requirement", restriction.requirement)
        .text("reason", restriction.reason)
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
    return FieldWriter(waiver.extra)
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
    return FieldWriter(approval.extra)
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
    QJsonObject object = FieldWriter(placement.extra)
                             .number("width", placement.width, 0)
                             .number("height", placement.height, 0)
                             .done();
    object.insert(QStringLiteral("x"), placement.x);
    object.insert(QStringLiteral("y"), placement.y);
    return object;
}

} // namespace portolan
