// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/requirementedits.h"

#include <QtCore/QDate>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

Error noReason()
{
    return {.what = EditTexts::tr("The reason is missing."),
            .remedy = EditTexts::tr("Say why, so that whoever reads the sheet next year knows."),
            .field = u"reason"_s};
}

PlanEdit removeAll(const Plan &plan, const QString &name, const QString &table, const QStringList &ids)
{
    PlanChanges changes(plan, name);
    for (const QString &id : ids)
        changes.remove(table, id);
    return changes.edit();
}

} // namespace

Result<PlanEdit> addRequirement(const Plan &plan, const QString &from, const QString &to, Protocol protocol,
                                const QString &ports, const QString &purpose)
{
    if (from.trimmed().isEmpty() || to.trimmed().isEmpty())
        return Error{.what = EditTexts::tr("A requirement needs two ends."),
                     .remedy = EditTexts::tr("Choose both."),
                     .field = u"to"_s};
    if (from.trimmed() == to.trimmed())
        if (const Device *device = plan.devices.find(from.trimmed()); device && device->count == 1)
            return Error{.what = EditTexts::tr("%1 cannot need itself.").arg(device->label()),
                         .remedy = EditTexts::tr("Choose another end."),
                         .field = u"to"_s};
    CustomRequirement requirement;
    requirement.from = from.trimmed();
    requirement.to = to.trimmed();
    requirement.protocol = protocol;
    requirement.purpose = purpose.trimmed();
    if (protocol.hasPorts()) {
        const Result<PortSet> set = readPorts(ports);
        if (!set) {
            Error error = set.error();
            error.field = u"ports"_s;
            return error;
        }
        requirement.ports = *set;
        requirement.sourcePorts = anyPort();
    }
    requirement.id = freeId(plan, u"need-"_s + idFrom(labelOf(plan, {u"devices"_s, requirement.from})) + u'-' +
                                      idFrom(labelOf(plan, {u"devices"_s, requirement.to})));
    PlanChanges changes(plan, EditTexts::tr("Add requirement"));
    changes.put(requirement);
    return changes.edit();
}

PlanEdit removeRequirements(const Plan &plan, const QStringList &ids)
{
    return removeAll(plan, EditTexts::tr("Remove requirement"), u"requirements"_s, ids);
}

Result<PlanEdit> waive(const Plan &plan, const QStringList &flows, const QString &reason, const QString &by,
                       const QString &until)
{
    if (reason.trimmed().isEmpty())
        return noReason();
    if (!until.isEmpty() && !QDate::fromString(until, Qt::ISODate).isValid())
        return Error{.what = EditTexts::tr("“%1” is no date.").arg(until),
                     .remedy = EditTexts::tr("Write it as 2027-01-31."),
                     .field = u"until"_s};
    PlanChanges changes(plan, EditTexts::tr("Waive %n flow(s)", nullptr, int(flows.size())));
    for (const QString &id : flows) {
        Waiver waiver;
        if (const Waiver *old = plan.waivers.find(id))
            waiver = *old;
        waiver.id = id;
        waiver.reason = reason.trimmed();
        waiver.by = by.trimmed();
        waiver.until = until;
        changes.put(waiver);
    }
    return changes.edit();
}

PlanEdit unwaive(const Plan &plan, const QStringList &flows)
{
    return removeAll(plan, EditTexts::tr("Take back waiver"), u"waivers"_s, flows);
}

Result<PlanEdit> approve(const Plan &plan, const QStringList &findings, const QString &reason, const QString &by)
{
    if (reason.trimmed().isEmpty())
        return noReason();
    PlanChanges changes(plan, EditTexts::tr("Approve %n finding(s)", nullptr, int(findings.size())));
    for (const QString &id : findings) {
        Approval approval;
        if (const Approval *old = plan.approvals.find(id))
            approval = *old;
        approval.id = id;
        approval.reason = reason.trimmed();
        approval.by = by.trimmed();
        changes.put(approval);
    }
    return changes.edit();
}

PlanEdit unapprove(const Plan &plan, const QStringList &findings)
{
    return removeAll(plan, EditTexts::tr("Take back approval"), u"approvals"_s, findings);
}

} // namespace portolan
