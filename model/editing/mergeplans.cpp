// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/mergeplans.h"

#include <QtCore/QJsonArray>
#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

const QString idKey = u"id"_s;

/// Merges one entity; what both changed is asked of the choices and noted.
class EntityMerge
{
public:
    EntityMerge(const QString &table, const QString &id, const QList<MergeConflict> &choices,
                QList<MergeConflict> &conflicts)
        : m_table(table), m_id(id), m_choices(choices), m_conflicts(conflicts)
    {
    }

    /// `path`: of the field; undefined values are not there.
    QJsonValue merged(const QString &path, const QJsonValue &base, const QJsonValue &ours, const QJsonValue &theirs)
    {
        if (ours == theirs || base == theirs)
            return ours;
        if (base == ours)
            return theirs;
        if (ours.isObject() && theirs.isObject() && (base.isObject() || base.isUndefined()))
            return mergedObjects(path, base.toObject(), ours.toObject(), theirs.toObject());
        if (isParts(ours) && isParts(theirs) && (isParts(base) || base.isUndefined()))
            return mergedParts(path, base.toArray(), ours.toArray(), theirs.toArray());
        return chosen(path, base, ours, theirs);
    }

    /// One or the other as a whole.
    QJsonValue chosen(const QString &path, const QJsonValue &base, const QJsonValue &ours, const QJsonValue &theirs)
    {
        MergeConflict conflict{m_table, m_id, path, base, ours, theirs, false};
        for (const MergeConflict &choice : m_choices)
            if (choice.table == m_table && choice.id == m_id && choice.field == path)
                conflict.takeTheirs = choice.takeTheirs;
        m_conflicts.append(conflict);
        return conflict.takeTheirs ? theirs : ours;
    }

private:
    QJsonObject mergedObjects(const QString &path, const QJsonObject &base, const QJsonObject &ours,
                              const QJsonObject &theirs)
    {
        QStringList keys = ours.keys() + theirs.keys();
        keys.removeDuplicates();
        QJsonObject result;
        for (const QString &key : std::as_const(keys)) {
            const QString inside = path.isEmpty() ? key : path + u'.' + key;
            const QJsonValue value = merged(inside, base.value(key), ours.value(key), theirs.value(key));
            if (!value.isUndefined())
                result.insert(key, value);
        }
        return result;
    }

    /// A list of objects that each have an id of their own.
    static bool isParts(const QJsonValue &value)
    {
        if (!value.isArray() || value.toArray().isEmpty())
            return false;
        QSet<QString> seen;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &part : array) {
            const QString id = part.toObject().value(idKey).toString();
            if (id.isEmpty() || seen.contains(id))
                return false;
            seen.insert(id);
        }
        return true;
    }

    static QJsonValue part(const QJsonArray &parts, const QString &id)
    {
        for (const QJsonValue &each : parts)
            if (each.toObject().value(idKey).toString() == id)
                return each;
        return QJsonValue::Undefined;
    }

    static QStringList ids(const QJsonArray &parts)
    {
        QStringList result;
        for (const QJsonValue &each : parts)
            result.append(each.toObject().value(idKey).toString());
        return result;
    }

    /// In the order of ours, or of theirs where only they moved them; what only the other has comes after.
    QJsonArray mergedParts(const QString &path, const QJsonArray &base, const QJsonArray &ours,
                           const QJsonArray &theirs)
    {
        const QStringList old = ids(base), mine = ids(ours), other = ids(theirs);
        QStringList order = mine == old ? other + mine : mine + other;
        order.removeDuplicates();
        QJsonArray result;
        for (const QString &id : std::as_const(order)) {
            const QJsonValue value =
                merged(u"%1[%2]"_s.arg(path, id), part(base, id), part(ours, id), part(theirs, id));
            if (!value.isUndefined())
                result.append(value);
        }
        return result;
    }

    QString m_table, m_id;
    const QList<MergeConflict> &m_choices;
    QList<MergeConflict> &m_conflicts;
};

/// An entity that is empty is not there; the keys that are not known always are, none or some.
QJsonValue valueOf(const QString &table, const QJsonObject &entity)
{
    return entity.isEmpty() && table != extraTable ? QJsonValue(QJsonValue::Undefined) : QJsonValue(entity);
}

using ThingIds = QList<std::pair<QString, QString>>;

/// What the two differ in, as an edit says it.
ThingIds touched(const Plan &base, const Plan &theirs)
{
    ThingIds result;
    const PlanEdit edit = difference(base, theirs, {});
    for (const PlanChange &change : edit.changes)
        result.append({change.table, change.id});
    return result;
}

/// Roles whose product neither of the changes left in the plan would make a file that does not open.
void keepNeededProducts(PlanEdit &edit, const Plan &merged, const Plan &ours, const QList<const Plan *> &sources)
{
    Plan whole = merged;
    const ProductLookup lookup = [&sources](const QString &id) -> const Product * {
        for (const Plan *source : sources)
            if (const Product *product = source->products.find(id))
                return product;
        return nullptr;
    };
    QStringList wanted;
    for (const Device &device : merged.devices)
        for (const QString &role : device.roles)
            if (const QString id = role.section(u'/', 0, 0); !whole.products.contains(id) && !wanted.contains(id))
                wanted.append(id);
    if (wanted.isEmpty())
        return;
    carryNeeded(whole, wanted, lookup);
    edit.changes = difference(ours, whole, edit.name).changes;
}

} // namespace

PlanMerge merge(const Plan &base, const Plan &ours, const Plan &theirs, const QString &name,
                const QList<MergeConflict> &choices)
{
    PlanMerge result{{name, {}}, {}};
    // What they did not touch stays as we have it.
    for (const auto &[table, id] : touched(base, theirs)) {
        const QJsonObject before = entityJson(base, table, id), mine = entityJson(ours, table, id),
                          other = entityJson(theirs, table, id);
        QList<MergeConflict> conflicts;
        EntityMerge entity(table, id, choices, conflicts);
        QJsonObject merged =
            entity.merged({}, valueOf(table, before), valueOf(table, mine), valueOf(table, other)).toObject();
        if (merged != mine && merged != other)
            if (Plan probe; !setEntity(probe, table, id, merged)) { // its fields do not go together
                conflicts.clear();
                merged = entity.chosen({}, valueOf(table, before), valueOf(table, mine), valueOf(table, other))
                             .toObject();
            }
        result.conflicts.append(conflicts);
        if (merged != mine)
            result.edit.changes.append({table, id, mine, merged});
    }
    if (const Result<Plan> merged = applied(ours, result.edit))
        keepNeededProducts(result.edit, *merged, ours, {&theirs, &ours, &base});
    return result;
}

} // namespace portolan
