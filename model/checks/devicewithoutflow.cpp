// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelffixes.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"device-without-flow"_s,
            u"F-14"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "No flow concerns a device")),
            {}};
}

QList<Finding> run(const CheckInput &input)
{
    QList<bool> concerned(input.plan.devices.size(), false);
    for (const FlowEnd &end : input.flows.ends)
        for (int device : end.devices)
            concerned[device] = true;
    // What a zone or an address names is meant too.
    QList<AddressRange> parts;
    QSet<QString> zones;
    for (const FlowEnd &end : input.flows.ends) {
        if (end.kind == FlowEnd::Kind::Addresses && end.anyOfZone)
            zones.insert(end.zone);
        else if (end.kind == FlowEnd::Kind::Addresses)
            parts += end.addresses.parts();
    }
    const AddressSet named(parts);
    QList<int> idle;
    for (int d = 0; d < input.plan.devices.size(); ++d) {
        if (concerned.at(d))
            continue;
        const Device &device = input.plan.devices.at(d);
        const bool meant =
            std::any_of(device.interfaces.begin(), device.interfaces.end(), [&](const DeviceInterface &interface) {
                return zones.contains(interface.zone) ||
                       (!named.isEmpty() && addressesNamed(interface.addresses).intersects(named));
            });
        const bool forwarded =
            std::any_of(input.plan.gateways.begin(), input.plan.gateways.end(), [&device](const Gateway &gateway) {
                return std::any_of(gateway.nat.begin(), gateway.nat.end(),
                                   [&device](const Nat &nat) { return nat.to == device.id; });
            });
        if (!meant && !forwarded)
            idle.append(d);
    }
    if (idle.isEmpty())
        return {};
    const Texts &texts = input.texts;
    QList<Finding> findings;
    const bool roles = std::any_of(idle.begin(), idle.end(),
                                   [&input](int d) { return !input.plan.devices.at(d).roles.isEmpty(); });
    Words words;
    words.text =
        texts.translate("DeviceWithoutFlowCheck", "No flow begins or ends at %1.").arg(deviceNames(input, idle));
    words.needs =
        texts.translate("DeviceWithoutFlowCheck", "A role with a partner in the same system, or a requirement.");
    words.found = roles ? texts.translate("DeviceWithoutFlowCheck",
                                          "Roles whose partners are not in the system, or no role at all.")
                        : texts.translate("DeviceWithoutFlowCheck", "No role and no requirement.");
    words.remedy = texts.translate("DeviceWithoutFlowCheck",
                                   "Give it a role or a requirement, or put it into the system of its partners.");
    report(findings, about(), Finding::Severity::Info, deviceSubjects(input, idle), words, u"all"_s);
    return findings;
}

} // namespace

Check check_devicewithoutflow()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
