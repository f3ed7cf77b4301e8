// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The table of flows: every need, device by device, with the way it takes.
#include "views/mainwindow/digest.h"
#include "views/tables/flowsmodel.h"
#include "views/tables/tablepanel.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

namespace portolan {

namespace {

/// More chosen rows than this are told to the other views flow by flow.
constexpr int mostSingleRows = 200;

class FlowsPanel final : public TablePanel
{
    Q_DECLARE_TR_FUNCTIONS(FlowsPanel)
public:
    FlowsPanel(Workspace &workspace, QWidget *parent)
        : TablePanel(workspace, new FlowsModel(workspace), parent),
          m_model(static_cast<FlowsModel &>(view().tableModel()))
    {
        setFindText(tr("Find in flows"));
        auto *button = new QPushButton(tr("Export…"), this);
        connect(button, &QPushButton::clicked, this,
                [this] { this->workspace().ask(Ask::ExportSheet, QStringLiteral("flows")); });
        bar().addRight(button);
        begin();
    }

protected:
    Selection selectionOf(const QList<int> &rows) const override
    {
        Selection selection;
        const auto derived = m_model.derived();
        if (rows.size() > mostSingleRows) {
            QSet<int> flows;
            QList<int> order;
            for (int row : rows)
                if (const int flow = m_model.flowAt(row); !flows.contains(flow)) {
                    flows.insert(flow);
                    order.append(flow);
                }
            return Selection::flows(*derived, order);
        }
        for (int row : rows) {
            const FlowRow of = m_model.flowRowAt(row);
            selection.picks.append({.kind = Pick::Kind::Flow, .id = flowKey(*derived, of.flow), .row = of.id});
        }
        return selection;
    }

    QItemSelection rowsOf(const Selection &selection) const override
    {
        QItemSelection chosen;
        for (const Pick &pick : selection.picks) {
            if (pick.kind != Pick::Kind::Flow)
                continue;
            const int flow = flowOfKey(*m_model.derived(), pick.id);
            if (pick.row.isEmpty()) {
                for (const auto &[first, last] : m_model.rowsOfFlow(flow))
                    chosen += rowRange(first, last);
            } else if (const int row = m_model.rowOfId(flow, pick.row); row >= 0) {
                chosen += rowRange(row, row);
            }
        }
        return chosen;
    }

    void revealed(const Pick &pick) override
    {
        if (pick.kind != Pick::Kind::Flow || !isVisible())
            return;
        const QItemSelection rows = rowsOf({{pick}});
        if (!rows.isEmpty())
            view().scrollToRow(rows.first().top());
    }

    QString filterWord(int row, int column) const override
    {
        const auto derived = m_model.derived();
        const FlowRow of = m_model.flowRowAt(row);
        const Flow &flow = derived->flows.flows.at(of.flow);
        const Need &need = derived->flows.needOf(flow);
        const QString id = m_model.columns().at(column).id;
        const auto device = [&](int index) {
            return index < 0 ? QString() : QStringLiteral("device:") + derived->plan.devices.at(index).id;
        };
        if (id.startsWith(QStringLiteral("source")) && id != QStringLiteral("source_ports"))
            return id.endsWith(QStringLiteral("zone")) ? zoneWord(derived->flows.fromOf(flow).zone)
                                                       : device(of.fromDevice);
        if (id.startsWith(QStringLiteral("destination")) && id != QStringLiteral("destination_ports"))
            return id.endsWith(QStringLiteral("zone")) ? zoneWord(derived->flows.toOf(flow).zone)
                                                       : device(of.toDevice);
        if (id == QStringLiteral("protocol"))
            return QStringLiteral("proto:") + need.protocol.name();
        if (id == QStringLiteral("destination_ports") && !need.ports.isEmpty() && need.ports != anyPort())
            return QStringLiteral("port:") + QString::number(need.ports.begin()->first);
        if (id == QStringLiteral("state"))
            return QStringLiteral("state:") + stateWord(flow.state);
        return id == QStringLiteral("product") && !need.product.isEmpty()
                   ? QStringLiteral("product:") + need.product
                   : QString();
    }

    void addActions(QMenu &menu, int row) override
    {
        const FlowRow of = m_model.flowRowAt(row);
        const auto derived = m_model.derived();
        QAction *trace = menu.addAction(tr("Trace…"));
        connect(trace, &QAction::triggered, this,
                [this, key = flowKey(*derived, of.flow)] { workspace().ask(Ask::Trace, key); });
        QAction *waive = menu.addAction(tr("Waive…"));
        waive->setEnabled(derived->flows.flows.at(of.flow).state != Flow::State::Waived);
        connect(waive, &QAction::triggered, this, [this, id = of.id] { workspace().ask(Ask::Waive, id); });
    }

    QString sentence() const override
    {
        const int unreachable = workspace().digest()->unreachable();
        return unreachable > 0 ? tr("%n need(s) have no path; the findings say why.", nullptr, unreachable)
                               : tr("Every need has a path.");
    }
    QString countSentence(const QString &passing, const QString &total) const override
    {
        return tr("%1 of %2 flows").arg(passing, total);
    }
    QString count() const override
    {
        const qint64 rows = workspace().digest()->rows();
        return rows == 0 ? QString() : numberText(rows);
    }
    QString emptySentence() const override
    {
        return tr("No device needs another yet: place a product that has a peer.");
    }
    QString emptyIcon() const override { return QStringLiteral("flow"); }

private:
    static QString zoneWord(const QString &id) { return id.isEmpty() ? QString() : QStringLiteral("zone:") + id; }

    FlowsModel &m_model;
};

} // namespace

Panel *makeFlowsTable(Workspace &workspace, QWidget *parent)
{
    return new FlowsPanel(workspace, parent);
}

} // namespace portolan
