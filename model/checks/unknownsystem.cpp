// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelffixes.h"
#include <QtCore/QMap>

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"unknown-system"_s,
            u"Z-11"_s,
            QStringLiteral(
                QT_TRANSLATE_NOOP("CheckTitles", "A device belongs to a system that the plan does not have")),
            {}};
}

QList<Finding> run(const CheckInput &input)
{
    QMap<QString, QList<int>> unknown;
    const QList<int> devices = input.devicesThat([&input](const Device &device) {
        return !device.system.isEmpty() && !input.plan.systems.contains(device.system);
    });
    for (int d : devices)
        unknown[input.plan.devices.at(d).system].append(d);
    const Texts &texts = input.texts;
    QList<Finding> findings;
    for (auto one = unknown.cbegin(); one != unknown.cend(); ++one) {
        const QString name = listed(texts, {one.key()});
        Words words;
        words.text = texts.translate("UnknownSystemCheck", "The plan has no system %1, to which %2 shall belong.")
                         .arg(name, deviceNames(input, *one));
        words.needs = texts.translate("UnknownSystemCheck", "A system of the plan, with its options.");
        words.found = texts
                          .translate("UnknownSystemCheck",
                                     "%1; its devices are paired among themselves with standard options.")
                          .arg(name);
        words.remedy = texts.translate("UnknownSystemCheck", "Add the system, or choose another one.");
        Finding &found =
            report(findings, about(), Finding::Severity::Warning, deviceSubjects(input, *one), words, one.key());
        found.fixes.append(
            {texts.translate("UnknownSystemCheck", "Add the system %1.").arg(name), [id = one.key()](Plan &plan) {
                 System system;
                 system.id = id;
                 system.name = id;
                 plan.systems.put(system);
             }});
    }
    return findings;
}

} // namespace

Check check_unknownsystem()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
