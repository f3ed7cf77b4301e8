// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Turns a plan and what is derived from it into the things and connectors of a scene, without places yet.
#pragma once
#include "model/drawing/scene.h"

namespace portolan {

/// Zones, gateways, cards, pills, groups and notes, each with its words and its size.
void collectThings(Scene &scene, const Plan &plan, const DerivedPlan *derived, const SceneOptions &options);

/// The legs of every flow. Needs among the cards of one zone are drawn pair by pair as long as there are few, else
/// each card meets the zone's rail.
void collectConnectors(Scene &scene, const DerivedPlan &derived, const SceneOptions &options);

/// A line without flows from every gateway to each of its zones that no connector reaches: the topology must be
/// seen.
void collectAttachments(Scene &scene, const Plan &plan);

/// The worst open finding of each thing.
void collectBadges(Scene &scene, const DerivedPlan &derived);

/// `10.0.0.21-10.0.0.40` becomes `10.0.0.21–40`; lists are cut after the second: `10.0.0.1, 10.0.0.2 +3`.
QString addressesForPeople(const QStringList &addresses);

/// Key of the pill for an end that is no device: its zone takes part, so that equal names in two zones are two
/// pills.
QString externalId(const QString &zone, const QString &label);
QString groupId(const QString &zone, const QString &groups);

} // namespace portolan
