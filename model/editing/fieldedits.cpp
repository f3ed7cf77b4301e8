// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/fieldedits.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

QJsonValue changedAt(const QJsonValue &in, const QStringList &path, int depth, const QJsonValue &value)
{
    if (depth == path.size())
        return value;
    bool isIndex = false;
    const int index = path.at(depth).toInt(&isIndex);
    if (isIndex && in.isArray()) {
        QJsonArray array = in.toArray();
        if (index < 0 || index >= array.size())
            return in;
        array.replace(index, changedAt(array.at(index), path, depth + 1, value));
        return array;
    }
    QJsonObject object = in.toObject();
    const QJsonValue inner = changedAt(object.value(path.at(depth)), path, depth + 1, value);
    if (inner.isUndefined())
        object.remove(path.at(depth));
    else
        object.insert(path.at(depth), inner);
    return object;
}

QJsonValue valueAt(const QJsonObject &entity, const QStringList &path)
{
    QJsonValue value = entity;
    for (const QString &step : path) {
        bool isIndex = false;
        const int index = step.toInt(&isIndex);
        value = isIndex && value.isArray() ? value.toArray().at(index) : value.toObject().value(step);
    }
    return value;
}

/// Ports go with a protocol that has none; of a plan that says both nobody knows what is meant.
void leavePortsOut(QJsonObject &requirement)
{
    const auto protocol = readProtocol(requirement.value(u"protocol"_s).toString());
    if (!protocol || protocol->hasPorts())
        return;
    requirement.remove(u"ports"_s);
    requirement.remove(u"sourcePorts"_s);
}

template <class T>
bool isNamed(const Table<T> &table, const QString &id, const QString &name)
{
    return std::any_of(table.begin(), table.end(),
                       [&](const T &one) { return one.id != id && one.label() == name; });
}

} // namespace

Result<PlanEdit> setField(const Plan &plan, const QString &table, const QStringList &ids, const QString &path,
                          const QJsonValue &value, const QString &merge)
{
    PlanEdit edit{EditTexts::tr("Change %1")
                      .arg(ids.size() == 1 && !ids.first().isEmpty() ? labelOf(plan, {table, ids.first()})
                                                                     : path.section(u'.', -1)),
                  {},
                  merge};
    const QStringList steps = path.split(u'.');
    Plan after = plan;
    for (const QString &id : ids) {
        const QJsonObject before = entityJson(plan, table, id);
        if (before.isEmpty() && table != "project"_L1)
            continue;
        QJsonObject wanted = changedAt(before, steps, 0, value).toObject();
        if (table == "requirements"_L1 && path == "protocol"_L1)
            leavePortsOut(wanted);
        if (const Done done = setEntity(after, table, id, wanted); !done)
            return done.error();
        // What the reader makes of it is what the plan holds: defaults are left out, numbers in their own form.
        const QJsonObject now = entityJson(after, table, id);
        if (now != before)
            edit.changes.append({table, id, before, now});
    }
    return edit;
}

Result<PlanEdit> rename(const Plan &plan, const ThingKey &thing, const QString &name)
{
    const QString wanted = name.trimmed();
    if (wanted.isEmpty())
        return Error{.what = EditTexts::tr("The name is empty."), .remedy = EditTexts::tr("Give it a name.")};
    const auto &[table, id] = thing;
    const bool taken = table == "devices"_L1    ? isNamed(plan.devices, id, wanted)
                       : table == "zones"_L1    ? isNamed(plan.zones, id, wanted)
                       : table == "gateways"_L1 ? isNamed(plan.gateways, id, wanted)
                                                : isNamed(plan.systems, id, wanted);
    if (taken)
        return Error{.what = EditTexts::tr("Another one is named “%1” already.").arg(wanted),
                     .remedy = EditTexts::tr("Choose another name.")};
    Result<PlanEdit> edit = setField(plan, table, {id}, u"name"_s, wanted);
    if (edit)
        edit->name = EditTexts::tr("Rename to %1").arg(wanted);
    return edit;
}

QJsonValue commonField(const Plan &plan, const QString &table, const QStringList &ids, const QString &path,
                       int *count)
{
    const QStringList steps = path.split(u'.');
    QJsonArray values;
    for (const QString &id : ids) {
        const QJsonValue value = valueAt(entityJson(plan, table, id), steps);
        if (!values.contains(value.isUndefined() ? QJsonValue() : value))
            values.append(value.isUndefined() ? QJsonValue() : value);
    }
    if (count)
        *count = int(values.size());
    return values.size() == 1 ? values.first() : QJsonValue(QJsonValue::Undefined);
}

} // namespace portolan
