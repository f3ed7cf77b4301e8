// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Devices without an interface in a zone of the plan.
#include "model/checks/shelfwords.h"

namespace portolan {

using namespace Qt::StringLiterals;

namespace {

Check about()
{
    return {u"device-without-zone"_s,
            u"Z-03"_s,
            QStringLiteral(QT_TRANSLATE_NOOP("CheckTitles", "A device lies in no zone")),
            {}};
}

QList<Finding> run(const CheckInput &input)
{
    QList<int> devices;
    for (int d = 0; d < input.plan.devices.size(); ++d) {
        const QList<DeviceInterface> &interfaces = input.plan.devices.at(d).interfaces;
        const bool lost = std::any_of(interfaces.begin(), interfaces.end(), [&input](const DeviceInterface &each) {
            return !input.plan.zones.contains(each.zone);
        });
        if (interfaces.isEmpty() || lost)
            devices.append(d);
    }
    if (devices.isEmpty())
        return {};
    const Texts &texts = input.texts;
    QList<Finding> findings;
    Words words;
    words.text =
        texts.translate("DeviceWithoutZoneCheck", "No zone is given for %1.").arg(deviceNames(input, devices));
    words.needs = texts.translate("DeviceWithoutZoneCheck", "Every interface in a zone of the plan.");
    words.found =
        texts.translate("DeviceWithoutZoneCheck", "No interface, or one without a zone: no way leads there.");
    words.remedy = texts.translate("DeviceWithoutZoneCheck", "Drag it into a zone.");
    report(findings, about(), Finding::Severity::Error, deviceSubjects(input, devices), words, u"all"_s);
    return findings;
}

} // namespace

Check check_devicewithoutzone()
{
    Check check = about();
    check.run = run;
    return check;
}

} // namespace portolan
