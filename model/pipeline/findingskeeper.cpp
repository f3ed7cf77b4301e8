// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pipeline/findingskeeper.h"

#include "model/pipeline/planshift.h"

namespace portolan {

namespace {

/// Whether two versions share their data; most of what an edit leaves alone does.
template <class Rows>
bool shared(const Rows &a, const Rows &b)
{
    return a.size() == b.size() && a.begin() == b.begin();
}

template <class Rows>
bool alike(const Rows &a, const Rows &b)
{
    return shared(a, b) || a == b;
}

} // namespace

Parts changedParts(const DerivedPlan &before, const DerivedPlan &after)
{
    Parts changed;
    const auto note = [&changed](Part part, bool same) { changed.setFlag(part, !same); };
    const Plan &was = before.plan, &now = after.plan;
    note(Part::Zones, alike(was.zones, now.zones));
    note(Part::Gateways, alike(was.gateways, now.gateways));
    note(Part::Systems, alike(was.systems, now.systems));
    note(Part::Devices, shared(was.devices, now.devices));
    note(Part::Requirements, alike(was.requirements, now.requirements));
    note(Part::Restrictions, alike(was.restrictions, now.restrictions));
    note(Part::Waivers, alike(was.waivers, now.waivers));
    note(Part::Approvals, alike(was.approvals, now.approvals));
    note(Part::Products, shared(was.products, now.products));
    note(Part::Needs, alike(before.flows.needs, after.flows.needs));
    note(Part::Flows, alike(before.flows.flows, after.flows.flows));
    note(Part::Ends, alike(before.flows.ends, after.flows.ends));
    note(Part::FlowSymbols, alike(before.flows.symbols, after.flows.symbols));
    note(Part::Paths, shared(before.paths.byFlow, after.paths.byFlow));
    note(Part::Points, shared(before.rules.points, after.rules.points));
    note(Part::RuleSymbols, alike(before.rules.symbols, after.rules.symbols));
    return changed;
}

void FindingsKeeper::forget(const DerivedPlan &now, const Texts &texts)
{
    if (!m_last || m_language != texts.language()) {
        m_kept.assign(size_t(m_checks.size()), {});
        m_book = {};
        return;
    }
    const Parts changed = changedParts(*m_last, now);
    QList<DeviceChange> devices;
    if (changed & Part::Devices)
        devices = changedDevices(m_last->plan, now.plan);
    m_book.follow(m_last->plan, now.plan, devices);
    for (Kept &kept : m_kept) {
        kept.isKnown &= !(kept.memory.seen() & changed);
        kept.memory.forget(changed, devices);
    }
}

QList<Finding> FindingsKeeper::find(const std::shared_ptr<const DerivedPlan> &derived, const Texts &texts,
                                    const Progress &progress)
{
    m_ran.clear();
    if (progress.isCancelled()) { // what was derived may be half a plan
        return {};
    }
    forget(*derived, texts);
    m_last = derived;
    m_language = texts.language();
    QList<Finding> findings;
    for (qsizetype c = 0; c < m_checks.size(); ++c) {
        Kept &kept = m_kept[size_t(c)];
        const Check &check = m_checks.at(c);
        if (!check.run)
            continue;
        if (!kept.isKnown) {
            // What is left of a cancelled run is as good as what it would have been.
            if (progress.isCancelled())
                return {};
            kept.memory.begin();
            kept.findings = check.run({derived->plan, derived->flows, derived->paths, derived->rules,
                                       PortRegistry::shipped(), texts, &m_book, &kept.memory, progress});
            if (progress.isCancelled()) { // it may be half of them, and half of what they rest on
                kept = {};
                return {};
            }
            kept.isKnown = true;
            m_ran.append(check.id);
        }
        findings += kept.findings;
    }
    return completed(
        findings, m_checks,
        {derived->plan, derived->flows, derived->paths, derived->rules, PortRegistry::shipped(), texts, &m_book});
}

} // namespace portolan
