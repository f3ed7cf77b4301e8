// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Requirements whose other end is not in the plan.
#include "model/base/clean.h"
#include "model/checks/shelffixes.h"

#include <QtCore/QMap>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"missing-far-end"_s,
            u"F-02"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "Nothing stands for the far end of a flow")),
            {}};
}

/// A device with this role beside the first of those that need it.
std::optional<Fix> placing(const CheckInput &input, const QString &roleId, const QList<int> &devices,
                           FreeAddresses &room)
{
    const Role *role = input.plan.role(roleId);
    if (!role || role->internet || devices.isEmpty())
        return {};
    const Device &first = input.plan.devices.at(devices.first());
    const bool oneSystem = std::all_of(devices.begin(), devices.end(),
                                       [&](int d) { return input.plan.devices.at(d).system == first.system; });
    const Zone *zone = first.interfaces.isEmpty() ? nullptr : input.plan.zones.find(first.interfaces.first().zone);
    const QString address = zone && !zone->external ? room.take(zone->id) : QString();
    if (address.isEmpty() || !(oneSystem || role->infrastructure))
        return {};
    Device device;
    device.name = input.texts.of(role->name);
    device.roles = {roleId};
    device.system = oneSystem ? first.system : QString();
    device.interfaces = {{u"primary"_s, zone->id, {address}, false, {}}};
    return Fix{input.texts.translate("MissingFarEndCheck", "Place %1 in %2 with the address %3.")
                   .arg(oneLine(device.name), zoneName(input, zone->id), address),
               [device](Plan &plan) {
                   Device placed = device;
                   const QString stem = device.roles.first().section(u'/', 1);
                   placed.id = stem;
                   for (int n = 2; plan.devices.contains(placed.id) || plan.zones.contains(placed.id) ||
                                   plan.gateways.contains(placed.id) || plan.systems.contains(placed.id);
                        ++n)
                       placed.id = stem + u'-' + QString::number(n);
                   plan.devices.put(placed);
               }};
}

QList<Finding> run(const CheckInput &input)
{
    struct Missing
    {
        Unique<QString> needs;
        QList<int> devices;
        int flow = -1;
        bool client = false;
        bool custom = false;
    };
    QMap<QString, Missing> missing; // by what is not there
    for (int f = 0; f < input.flows.flows.size(); ++f) {
        const Flow &flow = input.flows.flows.at(f);
        const FlowEnd &from = input.flows.fromOf(flow), &to = input.flows.toOf(flow);
        const FlowEnd &gone = to.kind == FlowEnd::Kind::Missing ? to : from;
        if (!isActive(flow) || gone.kind != FlowEnd::Kind::Missing)
            continue;
        Missing &here = missing[gone.label];
        if (here.flow < 0)
            here.flow = f;
        here.client = &gone == &from;
        here.custom |= input.flows.needOf(flow).product.isEmpty();
        here.needs.add(needName(input, input.flows.needOf(flow)));
        for (int device : (&gone == &from ? to : from).devices)
            if (here.devices.size() < mostSubjects && !here.devices.contains(device))
                here.devices.append(device);
    }
    const Texts &texts = input.texts;
    FreeAddresses room(input);
    QList<Finding> findings;
    for (auto one = missing.cbegin(); one != missing.cend(); ++one) {
        QStringList names;
        for (const QString &text : one.key().split(u" / "_s)) {
            const Role *role = input.plan.role(text);
            names.append(role ? texts.of(role->name) : text);
        }
        const QString who = listed(texts, names);
        Words words;
        words.text = one->client
                         ? texts.translate("MissingFarEndCheck", "%2 is missing, for which this is offered: %1.")
                               .arg(listed(texts, one->needs.items()), who)
                         : texts.translate("MissingFarEndCheck", "%2 is missing, which is needed for: %1.")
                               .arg(listed(texts, one->needs.items()), who);
        words.needs = who;
        words.found = texts.translate("MissingFarEndCheck",
                                      "No device with this role; the flow stays unresolved and gets no rule.");
        words.remedy =
            one->custom ? texts.translate("MissingFarEndCheck", "Correct the end of the requirement.")
                        : texts.translate("MissingFarEndCheck",
                                          "Place a device with this role, or switch the option off that needs it.");
        QList<Subject> subjects = deviceSubjects(input, one->devices);
        subjects.append(flowSubject(input, one->flow));
        const Finding::Severity severity = one->custom   ? Finding::Severity::Error
                                           : one->client ? Finding::Severity::Info
                                                         : Finding::Severity::Warning;
        Finding &found = report(findings, about(), severity, subjects, words, one.key());
        if (severity == Finding::Severity::Warning)
            if (const auto fix = placing(input, one.key().section(u" / "_s, 0, 0), one->devices, room))
                found.fixes.append(*fix);
    }
    return findings;
}

} // namespace

Check check_missingfarend()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
