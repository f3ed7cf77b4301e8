// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelfinput.h"

#include "model/plan/freeaddress.h"

namespace portolan {

WatchedPlan::WatchedPlan(const Plan &plan, Parts *seen)
    : zones(plan.zones, Part::Zones, seen), gateways(plan.gateways, Part::Gateways, seen),
      systems(plan.systems, Part::Systems, seen), devices(plan.devices, Part::Devices, seen),
      requirements(plan.requirements, Part::Requirements, seen),
      restrictions(plan.restrictions, Part::Restrictions, seen), waivers(plan.waivers, Part::Waivers, seen),
      approvals(plan.approvals, Part::Approvals, seen), products(plan.products, Part::Products, seen)
{
}

Plan WatchedPlan::only(Parts parts) const
{
    Plan plan;
    if (parts & Part::Zones)
        plan.zones = zones;
    if (parts & Part::Gateways)
        plan.gateways = gateways;
    if (parts & Part::Systems)
        plan.systems = systems;
    if (parts & Part::Devices)
        plan.devices = devices;
    if (parts & Part::Requirements)
        plan.requirements = requirements;
    if (parts & Part::Restrictions)
        plan.restrictions = restrictions;
    if (parts & Part::Waivers)
        plan.waivers = waivers;
    if (parts & Part::Approvals)
        plan.approvals = approvals;
    if (parts & Part::Products)
        plan.products = products;
    return plan;
}

const Role *WatchedPlan::role(const QString &productAndRole) const
{
    const Product *product = productOf(productAndRole);
    return product ? product->role(productAndRole.section(u'/', 1)) : nullptr;
}

const Product *WatchedPlan::productOf(const QString &productAndRole) const
{
    return products.find(productAndRole.section(u'/', 0, 0));
}

QList<OptionValues> WatchedPlan::optionsOf(const Device &device, const QString &product) const
{
    return only(Part::Systems | Part::Products).optionsOf(device, product);
}

WatchedFlows::WatchedFlows(const FlowTable &table, Parts *seen)
    : needs(table.needs, Part::Needs, seen), flows(table.flows, Part::Flows, seen),
      ends(table.ends, Part::Ends, seen), symbols(table.symbols, Part::FlowSymbols, seen)
{
}

FlowTable WatchedFlows::whole() const
{
    return {needs, ends, flows, symbols};
}

bool WatchedPaths::unreachable(int flow) const
{
    const QList<Path> &paths = byFlow.at(flow);
    return std::any_of(paths.begin(), paths.end(), [](const Path &path) { return !path.ok(); });
}

void CheckMemory::forget(Parts changed, const QList<DeviceChange> &changes)
{
    std::erase_if(m_pieces, [changed](const auto &piece) { return bool(piece.second.seen & changed); });
    if (!m_standing || !((m_standing->seen | Part::Devices) & changed))
        return;
    // What nobody asked for since the last edit is more than one edit behind.
    if ((m_standing->seen & changed) || m_standing->behind) {
        m_standing.reset();
        return;
    }
    m_standing->behind = true;
    m_changes = changes;
}

CheckInput::CheckInput(const Plan &thePlan, const FlowTable &theFlows, const PathTable &thePaths,
                       const RuleBook &theRules, const PortRegistry &theRegistry, const Texts &theTexts,
                       AddressBook *book, CheckMemory *memory, const Progress &progress)
    : plan(thePlan, memory ? &memory->m_seen : nullptr),
      flows(theFlows, memory ? &memory->m_seen : nullptr), paths{{thePaths.byFlow, Part::Paths,
                                                                  memory ? &memory->m_seen : nullptr}},
      rules{{theRules.points, Part::Points, memory ? &memory->m_seen : nullptr},
            {theRules.symbols, Part::RuleSymbols, memory ? &memory->m_seen : nullptr}},
      registry(theRegistry), texts(theTexts), m_plan(&thePlan), m_book(book), m_memory(memory), m_progress(progress)
{
}

CheckInput CheckInput::with(AddressBook &book, const Progress &progress) const
{
    CheckInput input = *this;
    input.m_book = &book;
    input.m_progress = progress;
    return input;
}

QList<int> CheckInput::devicesThat(const std::function<bool(const Device &)> &standsOut) const
{
    const Table<Device> &devices = m_plan->devices;
    QList<int> found;
    if (!m_memory || !m_memory->m_standing) {
        for (int device = 0; device < devices.size(); ++device)
            if (standsOut(devices.at(device)))
                found.append(device);
    } else if (m_memory->m_standing->behind) {
        QList<int> others = m_memory->m_standing->devices;
        QList<int> gone, came; // by the index before, by the index after
        for (const DeviceChange &change : m_memory->m_changes) {
            if (change.before >= 0)
                others.removeOne(change.before);
            if (change.before >= 0 && change.after < 0)
                gone.append(change.before);
            if (change.before < 0)
                came.append(change.after);
            if (change.after >= 0 && standsOut(devices.at(change.after)))
                found.append(change.after);
        }
        for (int device : std::as_const(others)) {
            int now = device - int(std::lower_bound(gone.cbegin(), gone.cend(), device) - gone.cbegin());
            for (int newcomer : std::as_const(came))
                now += newcomer <= now;
            found.append(now);
        }
        std::sort(found.begin(), found.end());
    } else {
        found = m_memory->m_standing->devices;
    }
    if (m_memory) {
        const Parts seen = m_memory->m_standing ? m_memory->m_standing->seen : Parts();
        m_memory->m_standing = CheckMemory::Standing{m_memory->m_seen | seen, found, false};
        m_memory->m_seen |= m_memory->m_standing->seen | Part::Devices;
    }
    return found;
}

AddressSet CheckInput::usedAddresses() const
{
    const Plan seen = plan.only(Part::Devices | Part::Gateways);
    return m_book ? m_book->used(seen) : portolan::usedAddresses(seen);
}

QList<int> CheckInput::crowdedDevices() const
{
    const Plan seen = plan.only(Part::Devices | Part::Gateways);
    return m_book ? m_book->crowded(seen) : AddressBook().crowded(seen);
}

} // namespace portolan
