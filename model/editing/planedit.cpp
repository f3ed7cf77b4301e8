// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/planedit.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

struct PlanEditTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanEditTexts)
};

/// Both tables walked side by side, in the order of their ids.
template <class T>
void compareTables(const Plan &before, const Plan &after, const Table<T> &old, const Table<T> &now,
                   const QString &table, QList<PlanChange> &changes)
{
    if (old.begin() == now.begin() && old.size() == now.size())
        return; // the same rows in memory
    const auto add = [&](const QString &id) {
        PlanChange change{table, id, entityJson(before, table, id), entityJson(after, table, id)};
        if (change.before != change.after)
            changes.append(std::move(change));
    };
    auto a = old.begin();
    auto b = now.begin();
    while (a != old.end() || b != now.end()) {
        if (b == now.end() || (a != old.end() && a->id < b->id)) {
            add(a++->id);
        } else if (a == old.end() || b->id < a->id) {
            add(b++->id);
        } else {
            add(a++->id);
            ++b;
        }
    }
}

} // namespace

PlanEdit PlanEdit::inverted() const
{
    PlanEdit result{name, {}, merge};
    result.changes.reserve(changes.size());
    for (auto change = changes.crbegin(); change != changes.crend(); ++change)
        result.changes.append({change->table, change->id, change->after, change->before});
    return result;
}

Result<Plan> applied(const Plan &plan, const PlanEdit &edit)
{
    Plan result = plan;
    for (const PlanChange &change : edit.changes) {
        if (entityJson(result, change.table, change.id) != change.before)
            return Error{
                .what = PlanEditTexts::tr("The step “%1” does not fit the plan: “%2” in %3 is another one by now.")
                            .arg(edit.name, change.id, change.table),
                .remedy = PlanEditTexts::tr("Repeat the step on the plan as it is now."),
                .field = change.table};
        if (const Done done = setEntity(result, change.table, change.id, change.after); !done)
            return done.error();
    }
    return result;
}

PlanEdit difference(const Plan &before, const Plan &after, const QString &name)
{
    PlanEdit edit{name, {}};
    QList<PlanChange> &changes = edit.changes;
    PlanChange project{u"project"_s, {}, entityJson(before, u"project"_s, {}), entityJson(after, u"project"_s, {})};
    if (project.before != project.after)
        changes.append(std::move(project));
    compareTables(before, after, before.products, after.products, u"products"_s, changes);
    compareTables(before, after, before.zones, after.zones, u"zones"_s, changes);
    compareTables(before, after, before.gateways, after.gateways, u"gateways"_s, changes);
    compareTables(before, after, before.systems, after.systems, u"systems"_s, changes);
    compareTables(before, after, before.devices, after.devices, u"devices"_s, changes);
    compareTables(before, after, before.requirements, after.requirements, u"requirements"_s, changes);
    compareTables(before, after, before.restrictions, after.restrictions, u"restrictions"_s, changes);
    compareTables(before, after, before.waivers, after.waivers, u"waivers"_s, changes);
    compareTables(before, after, before.approvals, after.approvals, u"approvals"_s, changes);
    compareTables(before, after, before.layout, after.layout, u"layout"_s, changes);
    if (before.extra != after.extra)
        changes.append({extraTable, {}, before.extra, after.extra});
    return edit;
}

} // namespace portolan
