// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An AddressBook knows which device has which addresses, and follows the edits of a plan device by device.
#pragma once
#include "model/flows/patchflows.h"

namespace portolan {

class AddressBook
{
public:
    /// The devices of these changes are others now; `plan` is the plan as it was.
    void follow(const Plan &before, const Plan &after, const QList<DeviceChange> &changes);

    /// The devices that may share an address with another device or gateway, or with themselves, ascending.
    QList<int> crowded(const Plan &plan);

    /// As portolan::usedAddresses.
    AddressSet used(const Plan &plan);

private:
    struct Entry
    {
        AddressRange range;
        int device; ///< index
        bool operator<(const Entry &other) const
        {
            return range == other.range ? device < other.device : range < other.range;
        }
    };
    void open(const Plan &plan);
    static void enter(std::vector<Entry> &entries, const Plan &plan, int device);

    std::vector<Entry> m_entries; ///< sorted
    bool m_isOpen = false;
};

} // namespace portolan
