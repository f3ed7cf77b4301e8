// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// PlanChanges gathers what one user action changes and makes a PlanEdit of it; only what was touched is looked at.
#pragma once
#include "model/editing/planedit.h"

#include <QtCore/QCoreApplication>

namespace portolan {

/// The names of edits, in the user's language.
struct EditTexts
{
    Q_DECLARE_TR_FUNCTIONS(EditTexts)
};

/// An entity that something is done with: a key of the plan file and an id.
using ThingKey = std::pair<QString, QString>;

class PlanChanges
{
public:
    PlanChanges(const Plan &plan, const QString &name) : m_before(plan), m_after(plan), m_name(name) {}

    /// The plan with the changes so far.
    const Plan &plan() const { return m_after; }

    /// Puts any entity of the plan into its table.
    template <class Entity>
    void put(const Entity &entity)
    {
        const auto [key, table] = tableOf(entity);
        touch(key, entity.id);
        (m_after.*table).put(entity);
    }
    void remove(const QString &table, const QString &id);

    /// What changed, in the order in which it was first touched.
    PlanEdit edit(const QString &merge = {}) const;

private:
    template <class Entity>
    struct TableOf
    {
        const char *key; ///< of the plan file
        Table<Entity> Plan::*table;
    };
    static TableOf<Zone> tableOf(const Zone &) { return {"zones", &Plan::zones}; }
    static TableOf<Gateway> tableOf(const Gateway &) { return {"gateways", &Plan::gateways}; }
    static TableOf<System> tableOf(const System &) { return {"systems", &Plan::systems}; }
    static TableOf<Device> tableOf(const Device &) { return {"devices", &Plan::devices}; }
    static TableOf<CustomRequirement> tableOf(const CustomRequirement &)
    {
        return {"requirements", &Plan::requirements};
    }
    static TableOf<Restriction> tableOf(const Restriction &) { return {"restrictions", &Plan::restrictions}; }
    static TableOf<Waiver> tableOf(const Waiver &) { return {"waivers", &Plan::waivers}; }
    static TableOf<Approval> tableOf(const Approval &) { return {"approvals", &Plan::approvals}; }
    static TableOf<Placement> tableOf(const Placement &) { return {"layout", &Plan::layout}; }
    static TableOf<Product> tableOf(const Product &) { return {"products", &Plan::products}; }

    void touch(const char *table, const QString &id);

    Plan m_before;
    Plan m_after;
    QString m_name;
    QList<ThingKey> m_touched;
    QSet<ThingKey> m_known;
};

/// `stem`, `stem-2`, ...: the first that no entity of the drawing has as its id.
QString freeId(const Plan &plan, const QString &stem);
/// `note:1`, `note:2`, ...: the first that is free.
QString freeNoteId(const Plan &plan);
/// `stem-01`, `stem-02`, ...: the first that no device has as its id or name.
QString freeDeviceName(const Plan &plan, const QString &stem);
/// `flame` of `flame-01`: the name without the number at its end; never empty.
QString nameStem(const QString &name);
/// A name made fit to be an id: small letters, digits, hyphens; never empty.
QString idFrom(const QString &name);
/// The first entity that the edit adds to the table; empty when it adds none.
QString addedId(const PlanEdit &edit, const QString &table);

/// What people call the entity: its name, or its id.
QString labelOf(const Plan &plan, const ThingKey &thing);

} // namespace portolan
