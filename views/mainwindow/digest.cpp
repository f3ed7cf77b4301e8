// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow/digest.h"

namespace portolan {

Digest::Digest(std::shared_ptr<const DerivedPlan> derived, const Texts &texts)
    : m_derived(std::move(derived)), m_texts(texts), m_words(*m_derived, m_texts),
      m_rowsAt(m_derived->plan.devices.size(), 0), m_rules(m_derived->rules.ruleCount())
{
    const FlowTable &table = m_derived->flows;
    m_rows.reserve(table.flows.size());
    for (int i = 0; i < table.flows.size(); ++i) {
        m_rows.append(rowCount(table, m_derived->plan, i));
        m_allRows += m_rows.last();
        const auto members = [](const FlowEnd &end) {
            return end.kind == FlowEnd::Kind::Devices ? end.devices : QList<int>();
        };
        const QList<int> from = members(table.fromOf(table.flows.at(i))),
                         to = members(table.toOf(table.flows.at(i)));
        for (int device : from)
            m_rowsAt[device] += qMax<qint64>(1, to.size());
        for (int device : to)
            m_rowsAt[device] += qMax<qint64>(1, from.size());
    }
    for (const Device &device : m_derived->plan.devices)
        m_devices += device.count;
    for (const QList<Path> &paths : m_derived->paths.byFlow)
        m_unreachable += std::any_of(paths.begin(), paths.end(), [](const Path &path) { return !path.ok(); });
}

} // namespace portolan
