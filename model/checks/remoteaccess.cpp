// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Flows that let somebody work on a machine from afar.
#include "model/checks/shelffixes.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"remote-access"_s,
            u"P-07"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "Remote access is permitted")),
            {}};
}

QList<Finding> run(const CheckInput &input)
{
    const Texts &texts = input.texts;
    const QList<bool> remote = needsThat(input, [&input](const Need &need) {
        const Requirement *requirement = requirementOf(input, need);
        return requirement && requirement->category == u"remote-access"_s;
    });
    QList<Finding> findings;
    if (!remote.contains(true))
        return findings;
    for (const Product &product : input.plan.products) {
        QStringList names;
        QStringList ports;
        QList<int> devices;
        Unique<QString> options, optionNames;
        bool switchable = true;
        int flow = -1;
        for (int f = 0; f < input.flows.flows.size(); ++f) {
            const Flow &one = input.flows.flows.at(f);
            const Need &need = input.flows.needOf(one);
            if (!remote.at(one.need) || need.product != product.id || !isActive(one))
                continue;
            const FlowEnd &from = input.flows.fromOf(one), &to = input.flows.toOf(one);
            if (from.kind == FlowEnd::Kind::Missing || to.kind == FlowEnd::Kind::Missing)
                continue;
            flow = flow < 0 ? f : flow;
            const Option *option = product.option(need.option);
            switchable &= option && requirementOf(input, need)->requiredWhen.isEmpty();
            if (option) {
                options.add(option->id);
                optionNames.add(texts.of(option->name));
            }
            if (const QString name = texts.of(need.serviceName); !names.contains(name))
                names.append(name);
            if (const QString port = portText(need.protocol, need.ports); !ports.contains(port))
                ports.append(port);
            for (int device : to.kind == FlowEnd::Kind::Devices ? to.devices : from.devices)
                if (devices.size() < mostSubjects && !devices.contains(device))
                    devices.append(device);
        }
        if (flow < 0)
            continue;
        Words words;
        words.text = texts.translate("RemoteAccessCheck", "Remote access to %1 is permitted: %2.")
                         .arg(deviceNames(input, devices), listed(texts, names));
        words.needs = texts.translate("RemoteAccessCheck", "A decision of whoever answers for the network.");
        words.found = listed(texts, ports);
        words.remedy = texts.translate(
            "RemoteAccessCheck",
            "Switch it off when nobody needs it; else narrow the sources and approve this finding.");
        QList<Subject> subjects = deviceSubjects(input, devices);
        subjects.append(flowSubject(input, flow));
        Finding &found = report(findings, about(), Finding::Severity::Warning, subjects, words, product.id);
        if (switchable)
            found.fixes.append(switching(
                texts.translate("RemoteAccessCheck", "Switch off: %1.").arg(listed(texts, optionNames.items())),
                product.id, options.items(), false));
    }
    return findings;
}

} // namespace

Check check_remoteaccess()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
