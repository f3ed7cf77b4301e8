// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The FlowsModel shows every flow device by device, by arithmetic over the flows between groups.
#pragma once
#include "model/sheets/shelfsheet.h"
#include "views/mainwindow/workspace.h"
#include "views/tables/flowrows.h"
#include "views/tables/tablemodel.h"

namespace portolan {

class FlowsModel : public TableModel
{
    Q_OBJECT
public:
    /// More rows than this are there, but not shown: the filter leads to them.
    static constexpr int mostShown = 1000000;
    /// Up to this many rows are sorted and searched one by one; above it their flows are.
    static constexpr int mostSorted = 20000;

    explicit FlowsModel(const Workspace &workspace, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    qint64 total() const override { return m_total; }
    qint64 passing() const override { return m_order.isEmpty() && !m_ordered ? m_rows.size() : m_order.size(); }

    FlowRow flowRowAt(int row) const;
    int flowAt(int row) const;
    /// The rows that show this flow, as ranges.
    QList<std::pair<int, int>> rowsOfFlow(int flow) const;
    /// -1 when it is not shown.
    int rowOfId(int flow, const QString &id) const;
    std::shared_ptr<const DerivedPlan> derived() const { return m_derived; }

protected:
    QString cell(int row, int column) const override;
    QVariant special(int row, int column, int role) const override;
    bool isLit(int row) const override;
    void arrange() override;

private:
    QString text(const FlowRow &row, int column) const;
    SortKey key(const FlowRow &row, int column) const;
    bool isFound(const FlowRow &row) const;
    bool groupIsFound(int flow) const;
    QString endName(const FlowRow &row, bool source) const;
    AddressSet endAddresses(const FlowRow &row, bool source) const;
    QString zoneName(const FlowRow &row, bool source) const;

    const Workspace &m_workspace;
    std::shared_ptr<const DerivedPlan> m_derived;
    FlowRows m_rows;
    bool m_ordered = false;
    QList<int> m_order; ///< rows of m_rows in the order shown, when they are few and sorted or searched
    qint64 m_total = 0;
    mutable FlowRow m_last; ///< the row asked for last; cells of one row come one after the other
    mutable qint64 m_lastIndex = -1;
};

} // namespace portolan
