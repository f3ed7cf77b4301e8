// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The table of changes: what differs from another plan, thing by thing and point by point, in sentences.
#include "model/editing/planchanges.h"
#include "views/mainwindow/comparing.h"
#include "views/tables/tablepanel.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QPushButton>

namespace portolan {

namespace {

struct ChangeRow
{
    enum class Sign { Opened, Closed, Moved, Added, Removed, Changed };
    QString table; ///< of an entity; empty for packets
    QString point; ///< id
    QString where;
    Sign sign = Sign::Opened;
    QString text;
    QString rule, oldRule;
    QString example, purpose;
};

class ChangesModel final : public ListedModel
{
    Q_DECLARE_TR_FUNCTIONS(ChangesModel)
public:
    enum Column { Where, Change, What, RuleColumn, Was, Example, Purpose };

    explicit ChangesModel(const Workspace &workspace)
        : ListedModel(
              {{.id = QStringLiteral("where"), .title = tr("Point"), .least = 80, .most = 200},
               {.id = QStringLiteral("change"), .title = tr("Change"), .kind = CellKind::Marks, .least = 84},
               {.id = QStringLiteral("what"), .title = tr("What"), .least = 280, .most = 900, .stretch = 6},
               {.id = QStringLiteral("rule"), .title = tr("Rule"), .least = 70},
               {.id = QStringLiteral("was"), .title = tr("Was"), .wideOnly = true, .least = 70},
               {.id = QStringLiteral("example"), .title = tr("Such as"), .onDemand = true, .least = 120},
               {.id = QStringLiteral("purpose"),
                .title = tr("Purpose"),
                .wideOnly = true,
                .least = 100,
                .most = 320,
                .stretch = 2}}),
          m_workspace(workspace)
    {
    }

    const ChangeRow *at(int row) const
    {
        const int thing = thingAt(row);
        return thing < 0 ? nullptr : &m_rows.at(thing);
    }
    int firstOf(const QString &point) const
    {
        for (int i = 0; i < m_rows.size(); ++i)
            if (m_rows.at(i).table.isEmpty() && m_rows.at(i).point == point)
                return rowOf(i);
        return -1;
    }

protected:
    int count() const override { return int(m_rows.size()); }
    QString text(int thing, int column) const override
    {
        const ChangeRow &row = m_rows.at(thing);
        switch (column) {
        case Where:
            return row.where;
        case Change:
            return word(row.sign);
        case What:
            return row.text;
        case RuleColumn:
            return row.rule;
        case Was:
            return row.oldRule;
        case Example:
            return row.example;
        case Purpose:
            return row.purpose;
        }
        return {};
    }
    QVariant special(int row, int column, int role) const override
    {
        if (role == ToneRole)
            return int(column == Purpose || column == Was ? Token::Text2 : Token::Text);
        if (role != MarksRole || column != Change)
            return {};
        const ChangeRow &change = *at(row);
        const bool more = change.sign == ChangeRow::Sign::Opened || change.sign == ChangeRow::Sign::Added;
        const bool less = change.sign == ChangeRow::Sign::Closed || change.sign == ChangeRow::Sign::Removed;
        const Shape shape = more ? Shape::Permit : less ? Shape::Error : Shape::Info;
        return QVariant::fromValue(QList<TableMark>{{.shape = shape, .word = word(change.sign)}});
    }
    QString toolTip(int row, int column) const override
    {
        const ChangeRow &change = *at(row);
        return column == What && !change.example.isEmpty()
                   ? change.text + u'\n' + tr("such as %1").arg(change.example)
                   : cell(row, column);
    }
    void arrange() override
    {
        m_rows.clear();
        if (const auto result = m_workspace.comparing().result())
            fill(*result);
        ListedModel::arrange();
    }

private:
    static QString word(ChangeRow::Sign sign)
    {
        switch (sign) {
        case ChangeRow::Sign::Opened:
            return tr("opened");
        case ChangeRow::Sign::Closed:
            return tr("closed");
        case ChangeRow::Sign::Moved:
            return tr("moved");
        case ChangeRow::Sign::Added:
            return tr("added");
        case ChangeRow::Sign::Removed:
            return tr("removed");
        case ChangeRow::Sign::Changed:
            break;
        }
        return tr("changed");
    }
    static QString kindOf(const QString &table)
    {
        return table == QStringLiteral("zones")          ? tr("Zone %1")
               : table == QStringLiteral("gateways")     ? tr("Gateway %1")
               : table == QStringLiteral("devices")      ? tr("Device %1")
               : table == QStringLiteral("systems")      ? tr("System %1")
               : table == QStringLiteral("requirements") ? tr("Requirement %1")
               : table == QStringLiteral("restrictions") ? tr("Path restriction %1")
               : table == QStringLiteral("products")     ? tr("Product %1")
               : table == QStringLiteral("waivers")      ? tr("Waiver of flow %1")
               : table == QStringLiteral("approvals")    ? tr("Approval of finding %1")
                                                         : tr("Project details%1");
    }
    void fill(const Comparison &result)
    {
        for (const PointComparison &point : result.points)
            for (const PointChange &change : point.changes)
                m_rows.append({{},
                               point.point,
                               point.name,
                               ChangeRow::Sign(int(change.kind)),
                               change.text,
                               change.kind == PointChange::Kind::Closed ? QString() : change.rule,
                               change.kind == PointChange::Kind::Closed ? change.rule : change.oldRule,
                               change.example,
                               change.purpose});
        for (const Difference &each : result.entities) {
            const bool gone = each.change == Difference::Change::Removed;
            const QString name = labelOf(gone ? result.before->plan : result.after->plan, {each.table, each.id});
            m_rows.append({each.table,
                           each.id,
                           tr("Plan"),
                           each.change == Difference::Change::Added ? ChangeRow::Sign::Added
                           : gone                                   ? ChangeRow::Sign::Removed
                                                                    : ChangeRow::Sign::Changed,
                           kindOf(each.table).arg(name),
                           {},
                           {},
                           {},
                           {}});
        }
    }

    const Workspace &m_workspace;
    QList<ChangeRow> m_rows;
};

class ChangesPanel final : public TablePanel
{
    Q_DECLARE_TR_FUNCTIONS(ChangesPanel)
public:
    ChangesPanel(Workspace &workspace, QWidget *parent)
        : TablePanel(workspace, new ChangesModel(workspace), parent),
          m_model(static_cast<ChangesModel &>(view().tableModel())),
          m_end(new QPushButton(tr("End comparison"), this))
    {
        setFindText(tr("Find in changes"));
        bar().addRight(m_end);
        connect(m_end, &QPushButton::clicked, this, [this] { this->workspace().comparing().end(); });
        connect(&workspace.comparing(), &Comparing::changed, this, [this] { refresh(); });
        begin();
    }
    /// The changes of one point, from its first.
    void search(const QString &text) override
    {
        if (const int row = m_model.firstOf(text); row >= 0)
            view().scrollToRow(row);
        else
            TablePanel::search(text);
    }

protected:
    void prepare() override { m_end->setVisible(workspace().comparing().isActive()); }
    Selection selectionOf(const QList<int> &rows) const override
    {
        Selection selection;
        for (const int row : rows) {
            const ChangeRow *change = m_model.at(row);
            if (!change)
                continue;
            Pick pick{.kind = Pick::Kind::Rule, .id = change->rule, .point = change->point};
            if (change->table == QStringLiteral("devices"))
                pick = {.kind = Pick::Kind::Device, .id = change->point};
            else if (change->table == QStringLiteral("zones"))
                pick = {.kind = Pick::Kind::Zone, .id = change->point};
            else if (change->table == QStringLiteral("gateways"))
                pick = {.kind = Pick::Kind::Gateway, .id = change->point};
            else if (!change->table.isEmpty())
                continue;
            else if (change->rule.isEmpty())
                pick = {.kind = workspace().plan().gateways.contains(change->point) ? Pick::Kind::Gateway
                                                                                    : Pick::Kind::Device,
                        .id = change->point};
            if (!selection.contains(pick))
                selection.picks.append(pick);
        }
        return selection;
    }
    QItemSelection rowsOf(const Selection &selection) const override
    {
        QItemSelection chosen;
        for (int row = 0; row < m_model.rowCount(); ++row)
            if (const ChangeRow *change = m_model.at(row); change && !change->rule.isEmpty())
                for (const Pick &pick : selection.picks)
                    if (pick.kind == Pick::Kind::Rule && pick.id == change->rule && pick.point == change->point)
                        chosen += rowRange(row, row);
        return chosen;
    }
    QString sentence() const override
    {
        const Comparing &comparing = workspace().comparing();
        if (!comparing.isActive())
            return {};
        if (!comparing.result())
            return tr("Comparing with %1…").arg(comparing.name());
        int unchanged = 0;
        for (const PointComparison &point : comparing.result()->points)
            unchanged += point.unchanged;
        return tr("Compared with %1 · %n rule(s) as before", nullptr, unchanged).arg(comparing.name());
    }
    QString countSentence(const QString &passing, const QString &total) const override
    {
        return tr("%1 of %2 changes").arg(passing, total);
    }
    QString count() const override
    {
        const auto result = workspace().comparing().result();
        return result ? numberText(m_model.total()) : QString();
    }
    QString emptySentence() const override
    {
        const Comparing &comparing = workspace().comparing();
        if (!comparing.isActive())
            return tr("Compare this plan with another one: Check, Compare with.");
        return comparing.result() ? tr("The plans do not differ.") : tr("Comparing with %1…").arg(comparing.name());
    }
    QString emptyIcon() const override { return QStringLiteral("compare"); }
    bool followsFilter() const override { return false; }

private:
    ChangesModel &m_model;
    QPushButton *m_end;
};

} // namespace

Panel *makeChangesTable(Workspace &workspace, QWidget *parent)
{
    return new ChangesPanel(workspace, parent);
}

} // namespace portolan
