// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// FlowRows numbers the rows of chosen flows without ever storing them: a hundred million rows cost what their flows
// cost.
#pragma once
#include "views/mainwindow/digest.h"

namespace portolan {

class FlowRows
{
public:
    FlowRows() = default;
    /// `flows`: indexes in derived->flows.flows, in the order in which their rows shall stand. `digest`: of
    /// derived.
    FlowRows(std::shared_ptr<const DerivedPlan> derived, const Digest &digest, QList<int> flows);

    qint64 size() const { return m_ends.isEmpty() ? 0 : m_ends.last(); }
    const QList<int> &flows() const { return m_flows; }
    /// The i-th row, 0 <= i < size(): its flow by binary search, its members by division.
    FlowRow at(qint64 i) const;
    /// Where the row of these members stands; -1 when its flow is not among flows().
    qint64 indexOf(const FlowRow &row) const;
    int flowAt(qint64 i) const { return m_flows.at(placeOf(i)); }
    /// First and last row of the flow at this place in flows(); last < first when it has none.
    std::pair<qint64, qint64> rowsOfPlace(int place) const;
    /// The place of a flow in flows(), -1 when it is not there.
    int placeOfFlow(int flow) const { return m_places.value(flow, -1); }

private:
    int placeOf(qint64 i) const;
    const QList<std::pair<int, int>> &pairsOf(int flow) const;

    std::shared_ptr<const DerivedPlan> m_derived;
    QList<int> m_flows;
    QList<qint64> m_ends;       ///< m_ends[p]: how many rows the flows up to place p have
    QList<int> m_places;        ///< flow -> place, -1 = nowhere
    mutable int m_pairsOf = -1; ///< the flow that m_pairs is about
    mutable QList<std::pair<int, int>> m_pairs;
};

/// The n-th row of a flow in the order of forEachRow(), 0 <= n < rowCount().
FlowRow nthRow(const FlowTable &table, const Plan &plan, int flow, qint64 n);

} // namespace portolan
