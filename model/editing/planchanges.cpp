// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/planchanges.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace portolan {

void PlanChanges::touch(const char *table, const QString &id)
{
    const ThingKey key(QString::fromLatin1(table), id);
    if (m_known.contains(key))
        return;
    m_known.insert(key);
    m_touched.append(key);
}

void PlanChanges::remove(const QString &table, const QString &id)
{
    if (entityJson(m_after, table, id).isEmpty())
        return;
    touch(table.toLatin1().constData(), id);
    const Done done = setEntity(m_after, table, id, {});
    Q_ASSERT(done.ok()); // the table is there: the entity was
}

PlanEdit PlanChanges::edit(const QString &merge) const
{
    PlanEdit edit{m_name, {}, merge};
    for (const auto &[table, id] : m_touched) {
        PlanChange change{table, id, entityJson(m_before, table, id), entityJson(m_after, table, id)};
        if (change.before != change.after)
            edit.changes.append(std::move(change));
    }
    return edit;
}

namespace {

bool isTaken(const Plan &plan, const QString &id)
{
    return plan.zones.contains(id) || plan.gateways.contains(id) || plan.devices.contains(id) ||
           plan.systems.contains(id) || plan.requirements.contains(id) || plan.restrictions.contains(id) ||
           plan.layout.contains(id);
}

} // namespace

QString freeId(const Plan &plan, const QString &stem)
{
    QString id = stem;
    for (int n = 2; isTaken(plan, id); ++n)
        id = stem + u'-' + QString::number(n);
    return id;
}

QString freeNoteId(const Plan &plan)
{
    for (int n = 1;; ++n)
        if (const QString id = u"note:%1"_s.arg(n); !plan.layout.contains(id))
            return id;
}

QString freeDeviceName(const Plan &plan, const QString &stem)
{
    QSet<QString> names;
    for (const Device &device : plan.devices)
        names.insert(device.name);
    for (int n = 1;; ++n) {
        const QString name = u"%1-%2"_s.arg(stem).arg(n, 2, 10, QChar(u'0'));
        if (!names.contains(name) && !isTaken(plan, name))
            return name;
    }
}

QString nameStem(const QString &name)
{
    static const QRegularExpression number(u"-?\\d+$"_s);
    QString stem = name;
    stem.remove(number);
    return stem.isEmpty() ? u"device"_s : stem;
}

QString idFrom(const QString &name)
{
    QString id;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            id += c;
        else if (!id.isEmpty() && !id.endsWith(u'-') && c.category() != QChar::Mark_NonSpacing)
            id += u'-';
    }
    while (id.endsWith(u'-'))
        id.chop(1);
    return id.isEmpty() ? u"thing"_s : id;
}

QString addedId(const PlanEdit &edit, const QString &table)
{
    for (const PlanChange &change : edit.changes)
        if (change.table == table && change.before.isEmpty())
            return change.id;
    return {};
}

QString labelOf(const Plan &plan, const ThingKey &thing)
{
    const auto &[table, id] = thing;
    if (const Zone *zone = table == "zones"_L1 ? plan.zones.find(id) : nullptr)
        return zone->label();
    if (const Gateway *gateway = table == "gateways"_L1 ? plan.gateways.find(id) : nullptr)
        return gateway->label();
    if (const Device *device = table == "devices"_L1 ? plan.devices.find(id) : nullptr)
        return device->label();
    if (const System *system = table == "systems"_L1 ? plan.systems.find(id) : nullptr)
        return system->label();
    return id;
}

} // namespace portolan
