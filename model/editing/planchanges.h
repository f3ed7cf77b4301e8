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

    void put(const Zone &zone);
    void put(const Gateway &gateway);
    void put(const System &system);
    void put(const Device &device);
    void put(const CustomRequirement &requirement);
    void put(const Restriction &restriction);
    void put(const Waiver &waiver);
    void put(const Approval &approval);
    void put(const Placement &placement);
    void put(const Product &product);
    void remove(const QString &table, const QString &id);

    /// What changed, in the order in which it was first touched.
    PlanEdit edit(const QString &merge = {}) const;

private:
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
