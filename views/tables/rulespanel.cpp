// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The table of rules: what one enforcement point must permit, with the choice of the point.
#include "views/mainwindow/digest.h"
#include "views/tables/rulesmodel.h"
#include "views/tables/tablepanel.h"
#include "views/tables/words.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

namespace portolan {

namespace {

class RulesPanel final : public TablePanel
{
    Q_DECLARE_TR_FUNCTIONS(RulesPanel)
public:
    RulesPanel(Workspace &workspace, QWidget *parent)
        : TablePanel(workspace, new RulesModel(workspace), parent),
          m_model(static_cast<RulesModel &>(view().tableModel())), m_points(new QComboBox(this))
    {
        m_points->setObjectName(QStringLiteral("points"));
        m_points->setAccessibleName(tr("Enforcement point"));
        m_points->setToolTip(tr("The gateway or host firewall whose rules are shown."));
        m_points->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        m_points->setMaximumWidth(280);
        m_points->setIconSize({16, 16});
        bar().addLeft(m_points);
        setFindText(tr("Find in rules"));
        m_export = new QPushButton(tr("Export…"), this);
        m_export->setToolTip(tr("Writes the configuration of this enforcement point."));
        bar().addRight(m_export);
        connect(m_export, &QPushButton::clicked, this,
                [this] { this->workspace().ask(Ask::Export, m_points->currentData().toString()); });
        connect(m_points, &QComboBox::activated, this, [this] { refresh(); });
        begin();
    }

protected:
    void prepare() override
    {
        const QString before = m_points->currentData().toString();
        m_points->clear();
        for (const RuleSet &point : workspace().derived()->rules.points)
            m_points->addItem(iconFor(workspace().theme(), point.kind == RuleSet::Kind::Gateway
                                                               ? QStringLiteral("enforcement-point")
                                                               : QStringLiteral("device")),
                              tr("%1  %n rule(s)", nullptr, int(point.rules.size())).arg(pointName(point)),
                              point.id);
        m_points->setVisible(m_points->count() > 0);
        m_export->setEnabled(m_points->count() > 0);
        m_points->setCurrentIndex(qMax(0, m_points->findData(before)));
        m_model.setPoint(m_points->currentData().toString());
        // Through a gateway every rule goes the same way; a host has rules in and out.
        const RuleSet *point = workspace().derived()->rules.point(m_points->currentData().toString());
        view().wantColumn(QStringLiteral("hook"), point && point->kind != RuleSet::Kind::Gateway);
    }

    Selection selectionOf(const QList<int> &rows) const override
    {
        Selection selection;
        for (int row : rows)
            if (const Rule *rule = m_model.ruleAt(row))
                selection.picks.append({.kind = Pick::Kind::Rule, .id = rule->id, .point = m_model.point()->id});
        return selection;
    }

    QItemSelection rowsOf(const Selection &selection) const override
    {
        QItemSelection chosen;
        for (const Pick &pick : selection.picks)
            if (pick.kind == Pick::Kind::Rule && m_model.point() && pick.point == m_model.point()->id)
                if (const int row = m_model.rowOfRule(pick.id); row >= 0)
                    chosen += rowRange(row, row);
        return chosen;
    }

    void revealed(const Pick &pick) override
    {
        const QString wanted = pick.kind == Pick::Kind::Rule      ? pick.point
                               : pick.kind == Pick::Kind::Gateway ? pick.id
                                                                  : QString();
        const int index = wanted.isEmpty() ? -1 : m_points->findData(wanted);
        if (index >= 0 && index != m_points->currentIndex()) {
            m_points->setCurrentIndex(index);
            refresh();
        }
        if (pick.kind == Pick::Kind::Rule && m_model.point())
            view().scrollToRow(m_model.rowOfRule(pick.id));
    }

    QString filterWord(int row, int column) const override
    {
        const Rule &rule = *m_model.ruleAt(row);
        const QString id = m_model.columns().at(column).id;
        if (id == QStringLiteral("from") || id == QStringLiteral("to"))
            return QStringLiteral("zone:") + (id == QStringLiteral("from") ? rule.fromZone : rule.toZone);
        if (id == QStringLiteral("protocol"))
            return QStringLiteral("proto:") + rule.protocol.name();
        const bool onePort = !rule.destinationPorts.isEmpty() && rule.destinationPorts != anyPort();
        return id == QStringLiteral("destination_ports") && onePort
                   ? QStringLiteral("port:") + QString::number(rule.destinationPorts.begin()->first)
                   : QString();
    }

    void addActions(QMenu &menu, int row) override
    {
        QAction *flows = menu.addAction(tr("Show its flows"));
        connect(flows, &QAction::triggered, this, [this, row] {
            workspace().select(selectionOf({row}));
            workspace().ask(Ask::ShowView, QStringLiteral("flows"));
        });
    }

    QString sentence() const override
    {
        if (!m_model.point())
            return {};
        return m_model.point()->stateful ? tr("Default: drop · replies implied (stateful)")
                                         : tr("Default: drop · replies have rules of their own (stateless)");
    }
    QString countSentence(const QString &passing, const QString &total) const override
    {
        return tr("%1 of %2 rules").arg(passing, total);
    }
    QString count() const override
    {
        const int rules = workspace().digest()->rules();
        return rules == 0 ? QString() : numberText(rules);
    }
    QString emptySentence() const override { return tr("No flow crosses a gateway yet."); }
    QString emptyIcon() const override { return QStringLiteral("rule"); }

private:
    RulesModel &m_model;
    QComboBox *m_points;
    QPushButton *m_export = nullptr;
};

} // namespace

Panel *makeRulesTable(Workspace &workspace, QWidget *parent)
{
    return new RulesPanel(workspace, parent);
}

} // namespace portolan
