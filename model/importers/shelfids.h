// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes ids for new entities from their names, never one that the plan or an earlier entity has.
#pragma once
#include "model/plan/plan.h"

#include <QtCore/QSet>

namespace portolan {

/// Ids of zones, gateways, systems and devices share one space, because requirements name them all alike.
class IdMaker
{
public:
    explicit IdMaker(const Plan &plan);
    /// `flame-01` of `Flame 01`, with `-2`, `-3` ... where it is taken; `otherwise` where no letter or digit is
    /// left.
    QString fresh(const QString &name, const QString &otherwise);
    /// The text itself as id, numbered only where it is taken.
    QString verbatim(const QString &id);

private:
    QSet<QString> m_taken;
    QHash<QString, int> m_next; ///< where counting goes on, so that many equal names stay quick
};

} // namespace portolan
