// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An AddressIndex finds who has some of these addresses without asking everybody.
#pragma once
#include "model/base/addresses.h"

#include <vector>

namespace portolan {

/// Owners are numbers; their sets may overlap and may hold symbols. Everybody is added before the first question.
class AddressIndex
{
public:
    void add(const AddressSet &set, int owner);
    bool isEmpty() const { return m_entries.empty(); }
    /// The owners with an address of the set, ascending, each once. Costs a search for each interval of the set,
    /// and what is found.
    QList<int> meeting(const AddressSet &set) const;

private:
    struct Entry
    {
        AddressRange range;
        int owner;
    };
    void open() const;
    void collect(size_t node, size_t from, size_t to, const AddressRange &wanted, QList<int> &owners) const;

    mutable std::vector<Entry> m_entries;    ///< by their first address, once opened
    mutable std::vector<Address> m_furthest; ///< of halves of the entries, and halves of those
};

} // namespace portolan
