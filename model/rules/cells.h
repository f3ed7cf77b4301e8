// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cells are what merging works on: boxes whose sides are numbered lists of atoms.
#pragma once
#include "model/rules/atoms.h"

#include <array>
#include <unordered_map>

namespace portolan {

/// One by one, ascending.
using Members = std::vector<int>;
Members membersOf(const Classes &classes);
Classes classesOf(const Members &members);
/// How many there are.
qint64 countOf(const Classes &classes);

/// Every distinct list of classes, numbered.
class ClassLists
{
public:
    int number(const Classes &list)
    {
        const auto [known, isNew] = m_numbers.try_emplace(list, int(m_lists.size()));
        if (isNew)
            m_lists.push_back(list);
        return known->second;
    }
    int number(int single) { return number(Classes(single)); }
    const Classes &list(int number) const { return m_lists[size_t(number)]; }
    Members members(int number) const { return membersOf(list(number)); }
    int united(std::vector<int> &numbers);

private:
    struct Hash
    {
        size_t operator()(const Classes &list) const { return qHash(list); }
    };
    std::unordered_map<Classes, int, Hash> m_numbers;
    std::vector<Classes> m_lists;
};

/// Source, destination, ports: each the number of a list of classes.
using Cell = std::array<int, 3>;
using Cells = std::vector<Cell>;

/// Boxes with the same union that may overlap, fewer than were given or else those. Every box, and every cell where
/// they are not too many, is grown as far as what is permitted lets it, in six orders; for the cell that the fewest
/// of them hold the most useful one is chosen, and so on, then what the others cover is dropped: each of them holds
/// a cell of its own. Where there are too many cells for that, what was given.
Cells coverOf(const Cells &boxes, ClassLists &lists);

/// Cells no two of which fit into one box of permitted cells, as many as were found: so many boxes at least have
/// the same union, however they are made. Each comes with those that no box tells from it.
Cells cellsApart(const Cells &boxes, ClassLists &lists);

} // namespace portolan
