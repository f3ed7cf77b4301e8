// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/shelfaddresses.h"

#include "model/plan/freeaddress.h"

namespace portolan {

void AddressBook::enter(std::vector<Entry> &entries, const Plan &plan, int device)
{
    for (const DeviceInterface &interface : plan.devices.at(device).interfaces)
        for (const QString &text : interface.addresses)
            if (const Result<AddressSet> set = readAddresses(text))
                for (const AddressRange &range : *set)
                    entries.push_back({range, device});
}

void AddressBook::open(const Plan &plan)
{
    if (m_isOpen)
        return;
    m_entries.clear();
    m_entries.reserve(size_t(plan.devices.size()));
    for (int device = 0; device < plan.devices.size(); ++device)
        enter(m_entries, plan, device);
    std::sort(m_entries.begin(), m_entries.end());
    m_isOpen = true;
}

void AddressBook::follow(const Plan &before, const Plan &after, const QList<DeviceChange> &changes)
{
    if (!m_isOpen || changes.isEmpty())
        return;
    m_isOpen = changes.size() < 500; // else it is as quick to open it anew
    if (!m_isOpen)
        return;
    // Whoever stays is where the others that came and went have moved him.
    std::vector<int> now(size_t(before.devices.size()));
    auto change = changes.begin();
    int shift = 0;
    for (int device = 0; device < before.devices.size(); ++device) {
        for (; change != changes.end() && change->before < 0 && change->after <= device + shift; ++change)
            ++shift;
        const bool changed = change != changes.end() && change->before == device;
        now[size_t(device)] = changed ? -1 : device + shift;
        if (changed)
            shift -= (change++)->after < 0;
    }
    std::vector<Entry> entries;
    for (const DeviceChange &each : changes)
        if (each.after >= 0)
            enter(entries, after, each.after);
    std::sort(entries.begin(), entries.end());
    std::erase_if(m_entries, [&now](Entry &entry) {
        entry.device = now[size_t(entry.device)];
        return entry.device < 0;
    });
    const auto middle = std::ptrdiff_t(m_entries.size());
    m_entries.insert(m_entries.end(), entries.begin(), entries.end());
    std::inplace_merge(m_entries.begin(), m_entries.begin() + middle, m_entries.end());
}

QList<int> AddressBook::crowded(const Plan &plan)
{
    open(plan);
    std::vector<Entry> all;
    for (const Gateway &gateway : plan.gateways)
        for (const GatewayInterface &interface : gateway.interfaces)
            for (const QString &text : interface.addresses)
                if (const Result<AddressSet> set = readAddresses(text))
                    for (const AddressRange &range : *set)
                        all.push_back({range, -1});
    const auto middle = std::ptrdiff_t(all.size());
    all.insert(all.end(), m_entries.begin(), m_entries.end());
    std::sort(all.begin(), all.begin() + middle);
    std::inplace_merge(all.begin(), all.begin() + middle, all.end());
    std::vector<bool> found(size_t(plan.devices.size()));
    const auto note = [&found](int device) {
        if (device >= 0)
            found[size_t(device)] = true;
    };
    const Entry *furthest = nullptr; // of those so far, the one that reaches furthest
    for (const Entry &entry : all) {
        if (furthest && !(furthest->range.last < entry.range.first)) {
            note(furthest->device);
            note(entry.device);
        }
        if (!furthest || furthest->range.last < entry.range.last)
            furthest = &entry;
    }
    QList<int> devices;
    for (int device = 0; device < plan.devices.size(); ++device)
        if (found[size_t(device)])
            devices.append(device);
    return devices;
}

AddressSet AddressBook::used(const Plan &plan)
{
    open(plan);
    QList<AddressRange> ofDevices;
    ofDevices.reserve(qsizetype(m_entries.size()));
    for (const Entry &entry : m_entries)
        ofDevices.append(entry.range);
    Plan others;
    others.gateways = plan.gateways;
    return AddressSet(ofDevices + portolan::usedAddresses(others).parts());
}

} // namespace portolan
