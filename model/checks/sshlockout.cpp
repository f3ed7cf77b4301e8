// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelffixes.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"ssh-lock-out"_s,
            u"S-01"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "A rule set locks out who manages the device")),
            {}};
}

/// The ports by which a platform is managed over the network.
PortSet managementPorts(const RuleSet &set)
{
    PortSet ports{Port(22)};
    if (set.platform.startsWith(u"windows"_s) || set.kind == RuleSet::Kind::SecurityGroup)
        ports = ports.united(PortSet(Port(3389))).united(PortSet(Port(5985), Port(5986)));
    return ports;
}

bool letsIn(const RuleSet &set, const PortSet &ports)
{
    return std::any_of(set.rules.begin(), set.rules.end(), [&ports](const Rule &rule) {
        return rule.hook == Rule::Hook::Input && rule.state == Rule::State::New &&
               rule.protocol == protocols::tcp && rule.destinationPorts.intersects(ports);
    });
}

/// Who manages: a device that plays an SSH client, else the zone that the managed thing lies in.
QString managerFor(const WatchedPlan &plan, const QString &zone, const QString &managed)
{
    for (const Device &device : plan.devices)
        if (device.roles.contains(u"generic/ssh-client"_s) && device.id != managed && !device.interfaces.isEmpty())
            return device.id;
    return zone;
}

/// What people call who manages.
QString managerName(const CheckInput &input, const QString &id)
{
    const Device *device = input.plan.devices.find(id);
    return device ? device->label() : zoneName(input, id);
}

std::optional<CustomRequirement> managementOf(const CheckInput &input, const QString &id, const QString &zone,
                                              Port port)
{
    CustomRequirement requirement;
    requirement.from = managerFor(input.plan, zone, id);
    if (requirement.from.isEmpty())
        return {};
    requirement.to = id;
    requirement.protocol = protocols::tcp;
    requirement.ports = PortSet(port);
    requirement.sourcePorts = anyPort();
    requirement.purpose = input.texts.translate("SshLockOutCheck", "Management");
    return requirement;
}

/// The zone of the first interface that has an address, one inside if there is one.
QString zoneOf(const WatchedPlan &plan, const Gateway &gateway)
{
    QString outside;
    for (const GatewayInterface &interface : gateway.interfaces) {
        const Zone *zone = plan.zones.find(interface.zone);
        if (!zone || interface.addresses.isEmpty())
            continue;
        if (!zone->external)
            return zone->id;
        outside = outside.isEmpty() ? zone->id : outside;
    }
    return outside;
}

void lockedGateway(QList<Finding> &findings, const CheckInput &input, const RuleSet &set)
{
    const Texts &texts = input.texts;
    const QString name = listed(texts, {set.name});
    Words words;
    words.text = texts
                     .translate("SshLockOutCheck",
                                "The rule set of %1 locks out whoever manages it: no flow reaches its SSH.")
                     .arg(name);
    words.needs = texts.translate("SshLockOutCheck", "TCP 22 from where it is managed to %1.").arg(name);
    words.found = texts.translate("SshLockOutCheck", "None; its configuration is not exported.");
    words.remedy = texts.translate(
        "SshLockOutCheck", "Add a requirement from the managing device to the gateway, or approve this finding.");
    Finding &found = report(findings, about(), Finding::Severity::Error, {{u"gateways"_s, set.id}}, words);
    found.refusesExport = true;
    const Gateway *gateway = input.plan.gateways.find(set.id);
    const QString zone = gateway ? zoneOf(input.plan, *gateway) : QString();
    if (zone.isEmpty())
        return;
    if (const auto requirement = managementOf(input, set.id, zone, 22))
        found.fixes.append(newRequirement(texts.translate("SshLockOutCheck", "Let %1 reach %2 by TCP 22.")
                                              .arg(listed(texts, {managerName(input, requirement->from)}), name),
                                          u"ssh-"_s + set.id, *requirement));
}

QList<Finding> run(const CheckInput &input)
{
    const Texts &texts = input.texts;
    QList<Finding> findings;
    QList<int> hosts;
    QList<std::pair<QString, CustomRequirement>> wanted;
    for (const RuleSet &set : input.rules.points) {
        const bool guards = set.kind != RuleSet::Kind::Gateway || set.protectsItself;
        if (!guards || letsIn(set, managementPorts(set)))
            continue;
        if (set.kind == RuleSet::Kind::Gateway) {
            lockedGateway(findings, input, set);
            continue;
        }
        const int host = input.plan.devices.indexOf(set.id);
        if (host < 0)
            continue;
        hosts.append(host);
        const Device &device = input.plan.devices.at(host);
        const bool windows = set.platform.startsWith(u"windows"_s);
        if (!device.interfaces.isEmpty() && input.plan.zones.contains(device.interfaces.first().zone))
            if (const auto one =
                    managementOf(input, device.id, device.interfaces.first().zone, windows ? 3389 : 22))
                wanted.append({u"management-"_s + device.id, *one});
    }
    if (hosts.isEmpty())
        return findings;
    Words words;
    words.text = texts.translate("SshLockOutCheck", "The host firewall locks out whoever manages it: %1.")
                     .arg(deviceNames(input, hosts));
    words.needs =
        texts.translate("SshLockOutCheck", "SSH, or remote desktop on Windows, from where it is managed.");
    words.found = texts.translate("SshLockOutCheck",
                                  "No flow reaches it; once the rules are applied, only the console is left.");
    words.remedy =
        texts.translate("SshLockOutCheck", "Add a requirement from the managing device, or approve this finding.");
    Finding &found =
        report(findings, about(), Finding::Severity::Warning, deviceSubjects(input, hosts), words, u"hosts"_s);
    Unique<QString> managers;
    for (const auto &one : wanted)
        managers.add(managerName(input, one.second.from));
    if (wanted.size() == hosts.size() && hosts.size() <= mostSubjects)
        found.fixes.append({texts.translate("SshLockOutCheck", "Let %1 reach %2 for management.")
                                .arg(listed(texts, managers.items()), deviceNames(input, hosts)),
                            [wanted](Plan &plan) {
                                for (const auto &[stem, requirement] : wanted)
                                    newRequirement({}, stem, requirement).mend(plan);
                            }});
    return findings;
}

} // namespace

Check check_sshlockout()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
