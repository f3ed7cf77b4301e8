// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A Filter limits drawing, tables and output alike to the flows that its words match, and what belongs to them.
#pragma once
#include "model/pipeline/derive.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

namespace portolan {

/// All words must match. A word is part of a name, address, port, purpose or product; `port:443`, `proto:udp`,
/// `zone:prod`, `device:flame`, `product:dante`, `state:optional`, `ip:10.0.0.7` say where to look; a leading `-`
/// turns it round.
struct Filter
{
    QString text = {};
    bool isEmpty() const { return text.trimmed().isEmpty(); }
    bool operator==(const Filter &) const = default;
};

/// What passes a filter; indexes belong to the DerivedPlan it was made from. With an empty filter everything
/// passes.
struct Filtered
{
    bool all = true;
    QSet<int> flows;
    QSet<QString> devices;               ///< that match themselves or are an end of a flow that passes
    QHash<QString, QSet<QString>> rules; ///< point -> ids of the rules of flows that pass
    bool passesFlow(int flow) const { return all || flows.contains(flow); }
    bool passesDevice(const QString &id) const { return all || devices.contains(id); }
    bool passesRule(const QString &point, const QString &rule) const
    {
        return all || rules.value(point).contains(rule);
    }
};

Filtered filtered(const DerivedPlan &derived, const Filter &filter);

} // namespace portolan
