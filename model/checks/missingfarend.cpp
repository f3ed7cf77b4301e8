// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Requirements whose other end is not in the plan.
#include "model/checks/shelfwords.h"

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
        report(findings, about(), severity, subjects, words, one.key());
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
