// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every entity of a plan as JSON and back, field by field; used by the plan file and by edits alike.
#pragma once
#include "model/base/fields.h"
#include "model/plan/entities.h"

namespace portolan {

/// How files and commands write the forms of rules, in the order of Project::RuleForm.
const QStringList &ruleFormWords();

Project readProject(Fields &fields);
Zone readZone(Fields &fields);
Gateway readGateway(Fields &fields);
System readSystem(Fields &fields);
Device readDevice(Fields &fields);
CustomRequirement readCustomRequirement(Fields &fields);
Restriction readRestriction(Fields &fields);
Waiver readWaiver(Fields &fields);
Approval readApproval(Fields &fields);

QJsonObject toJson(const Project &project);
QJsonObject toJson(const Zone &zone);
QJsonObject toJson(const Gateway &gateway);
QJsonObject toJson(const System &system);
QJsonObject toJson(const Device &device);
QJsonObject toJson(const CustomRequirement &requirement);
QJsonObject toJson(const Restriction &restriction);
QJsonObject toJson(const Waiver &waiver);
QJsonObject toJson(const Approval &approval);

/// A placement has its id as key, not as a field.
Placement readPlacement(const QString &id, Fields &fields);
QJsonObject toJson(const Placement &placement);

} // namespace portolan
