// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A Digest is what the views count and name in a derivation: made in the thread that derives, so that no view has
// to.
#pragma once
#include "model/sheets/shelfsheet.h"

namespace portolan {

class Digest
{
public:
    Digest(std::shared_ptr<const DerivedPlan> derived, const Texts &texts);
    Q_DISABLE_COPY_MOVE(Digest)

    /// How many rows of a table a flow is, see rowCount().
    qint64 rowsOf(int flow) const { return m_rows.at(flow); }
    qint64 rows() const { return m_allRows; }
    /// How many rows begin or end at a device; an index in the derivation's plan.
    qint64 rowsAt(int device) const { return m_rowsAt.at(device); }
    int devices() const { return m_devices; } ///< with the members of those that stand for several
    int rules() const { return m_rules; }
    int unreachable() const { return m_unreachable; } ///< flows
    const SheetWords &words() const { return m_words; }

private:
    std::shared_ptr<const DerivedPlan> m_derived;
    Texts m_texts;
    SheetWords m_words;
    QList<qint64> m_rows, m_rowsAt;
    qint64 m_allRows = 0;
    int m_devices = 0, m_rules = 0, m_unreachable = 0;
};

} // namespace portolan
