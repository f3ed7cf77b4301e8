// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What differs between two plans at each enforcement point, as sets of packets and in the words of a firewall team:
// what opens, what closes, what the same flow now needs instead.
#pragma once
#include "model/pipeline/derive.h"

namespace portolan {

struct PointChange
{
    enum class Kind {
        Opened, ///< packets that no rule permitted before
        Closed, ///< packets that no rule permits any longer
        Moved   ///< the same flow as before, with other addresses, ports or zones here; or a translation
    };
    Kind kind = Kind::Opened;
    QString rule;        ///< the rule that opens; for Closed the one of the older plan
    QString oldRule;     ///< Moved: the rule of the older plan
    QString text;        ///< `opens tcp 443 from Production (10.10.0.0/24) to Internet`
    QString example;     ///< one packet of it
    QString purpose;     ///< of the rule
    QStringList needs;   ///< Need::key() of its flows, sorted, each once
    QStringList devices; ///< Moved: ids of the devices whose addresses came or went
};

struct PointComparison
{
    QString point;
    QString name;
    bool before = true; ///< the older plan has this point
    bool after = true;
    QList<PointChange> changes; ///< opened, closed, moved, each in the order of the rules
    int opened = 0, closed = 0, moved = 0;
    int unchanged = 0; ///< rules that permit what was permitted before

    bool isSame() const { return changes.isEmpty() && before == after; }
};

/// Every point of either plan, by id. Exact: the packets opened are those that the newer rules permit and the older
/// ones did not, and the other way round; neither names of rules nor how they are cut matters. When cancelled, points
/// are missing.
QList<PointComparison> comparePoints(const DerivedPlan &before, const DerivedPlan &after, const Texts &texts,
                                     const Progress &progress = {});

QString kindWord(PointChange::Kind kind); ///< opened, closed, moved

/// The newer plan with what the older one has besides, for a drawing of both: zones, gateways, systems, devices,
/// requirements, their products and their places.
Plan bothPlans(const Plan &before, const Plan &after);

} // namespace portolan
