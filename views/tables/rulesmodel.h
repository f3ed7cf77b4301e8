// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The RulesModel shows the rules of one enforcement point.
#pragma once
#include "views/mainwindow/workspace.h"
#include "views/tables/tablemodel.h"

namespace portolan {

class RulesModel : public ListedModel
{
    Q_OBJECT
public:
    explicit RulesModel(const Workspace &workspace, QObject *parent = nullptr);

    /// The point whose rules are shown from the next refresh() on.
    void setPoint(const QString &id) { m_wanted = id; }
    /// nullptr when there is no such point.
    const RuleSet *point() const { return m_point; }
    const Rule *ruleAt(int row) const;
    /// -1 when the rule is not shown.
    int rowOfRule(const QString &id) const;

protected:
    int count() const override { return m_point ? int(m_point->rules.size()) : 0; }
    QString text(int thing, int column) const override;
    SortKey key(int thing, int column) const override;
    bool passes(int thing) const override;
    QVariant special(int row, int column, int role) const override;
    QString toolTip(int row, int column) const override;
    bool isLit(int row) const override;
    void arrange() override;

private:
    QString end(const Rule &rule, bool source) const;

    const Workspace &m_workspace;
    std::shared_ptr<const DerivedPlan> m_derived;
    std::shared_ptr<const Digest> m_digest; ///< of m_derived
    QString m_wanted;
    const RuleSet *m_point = nullptr;
    mutable QList<qint64> m_flowCounts; ///< of the rules, -1 = not counted yet
    QHash<QString, int> m_things;
};

} // namespace portolan
