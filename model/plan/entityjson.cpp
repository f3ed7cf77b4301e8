// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/plan/entityjson.h"

#include "model/plan/fieldwriter.h"

namespace portolan {

namespace {

void checkAddresses(Fields &fields, const QStringList &texts)
{
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (texts.at(i) == QStringLiteral("any") || isFqdn(texts.at(i)))
            continue;
        if (const auto set = readAddresses(texts.at(i)); !set)
            fields.faultIn("addresses", i, set.error());
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
    system.options = fields.objectOfObjects("options");
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
    for (qsizetype i = 0; i < device.roles.size(); ++i)
        if (const QString &role = device.roles.at(i);
            role.count(u'/') != 1 || role.startsWith(u'/') || role.endsWith(u'/'))
            fields.faultIn("roles", i,
                           {.what = PlanTexts::tr("\"%1\" is not a role.").arg(role),
                            .remedy = PlanTexts::tr("Write it as product/role.")});
    device.system = fields.text("system");
    device.count = fields.number("count", 1, 1, 100000);
    device.hostFirewall = fields.text("hostFirewall");
    device.options = fields.objectOfObjects("options");
    QSet<QString> seen;
    fields.objects("interfaces", [&](Fields &each) {
        DeviceInterface interface;
        // Without an id it is the primary one; an id that is there must be one.
        interface.id = each.has("id") ? each.needed("id") : each.text("id", QStringLiteral("primary"));
        refuseTwice(each, interface.id, seen);
        interface.zone = each.text("zone");
        interface.addresses = each.texts("addresses");
        checkAddresses(each, interface.addresses);
        interface.dhcp = each.flag("dhcp", false);
        interface.extra = each.unknown();
        device.interfaces.append(interface);
    });
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
    if (protocols.size() > 1 || fields.isEmptyList("protocol"))
        fields.fault("protocol", PlanTexts::tr("A requirement has one protocol."),
                     PlanTexts::tr("Make one requirement a protocol."));
    requirement.protocol = protocols.value(0, protocols::tcp);
    if (requirement.protocol.hasPorts()) {
        requirement.ports = fields.ports("ports", anyPort());
        requirement.sourcePorts = fields.ports("sourcePorts", anyPort());
    } else {
        // "any" says as much as a key that is not there.
        for (const char *key : {"ports", "sourcePorts"})
            if (fields.ports(key, anyPort()) != anyPort())
                fields.fault(key, PlanTexts::tr("The protocol %1 has no ports.").arg(requirement.protocol.name()),
                             PlanTexts::tr("Leave the ports out."));
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
    constexpr double farthest = 10'000'000;
    Placement placement{.id = id, .extra = {}};
    placement.x = fields.real("x", 0, -farthest, farthest);
    placement.y = fields.real("y", 0, -farthest, farthest);
    placement.width = fields.real("width", 0, 0, farthest);
    placement.height = fields.real("height", 0, 0, farthest);
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
