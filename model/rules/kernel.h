// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A Kernel is what is left of boxes when classes that no box tells apart are one; what it permits is asked cell by
// cell.
#pragma once
#include "model/rules/cells.h"

namespace portolan {

/// One source, one destination, one class of ports.
using Atom = std::array<int, 3>;

/// The same boxes over fewer classes. Classes that stand in the same boxes are twins: whatever few boxes hold the
/// one can hold the other as well, so that neither the fewest boxes nor the bound for them change.
class Kernel
{
public:
    Kernel(const Cells &boxes, const ClassLists &lists);

    const Cells &boxes() const { return m_boxes; }
    const ClassLists &lists() const { return m_lists; }
    ClassLists &lists() { return m_lists; }
    size_t sizeOf(const Cell &box) const
    {
        return size_t(countOf(m_lists.list(box[0])) * countOf(m_lists.list(box[1])) *
                      countOf(m_lists.list(box[2])));
    }
    /// In how many cells the boxes are; one in two boxes counts twice.
    size_t cellCount() const;
    /// A box of the kernel with all the twins, numbered in `lists`.
    Cell unfolded(const Cell &box, ClassLists &lists) const;

private:
    Cells m_boxes;
    ClassLists m_lists;
    std::array<std::vector<Members>, 3> m_twins; ///< by dimension and class of the kernel
};

/// Which ports are permitted from a source to a destination.
class Permitted
{
public:
    explicit Permitted(const Kernel &kernel);

    const Members &ports(int source, int destination) const;
    bool holds(int source, int destination, int port) const;
    /// Whether one box of permitted cells holds both.
    bool together(const Atom &a, const Atom &b) const;
    /// The box as far as it goes in this dimension.
    Members grown(int dimension, const std::array<Members, 3> &sides) const;
    /// Every permitted cell, ascending.
    std::vector<Atom> cells() const;

private:
    static quint64 key(int source, int destination) { return quint64(source) << 32 | quint32(destination); }

    std::unordered_map<quint64, Members> m_ports;
    std::unordered_map<int, Members> m_destinations, m_sources; ///< of whom something is permitted
};

} // namespace portolan
