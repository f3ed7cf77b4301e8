// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How few boxes there can be: a bound from below.
#include "model/rules/kernel.h"

#include <algorithm>
#include <map>

namespace portolan {

namespace {

constexpr qint64 mostComparisons = 1 << 21;
constexpr size_t mostCells = 1 << 22; ///< of a kernel that is looked at cell by cell

/// Cells no two of which fit into one box, taken as they come.
class Apart
{
public:
    explicit Apart(const Permitted &permitted) : m_permitted(permitted) {}

    /// Whether the cell is apart from all those before.
    bool take(const Atom &atom)
    {
        for (const Atom &other : m_atoms)
            if (++m_comparisons > mostComparisons || m_permitted.together(atom, other))
                return false;
        m_atoms.push_back(atom);
        return true;
    }
    const std::vector<Atom> &atoms() const { return m_atoms; }

private:
    const Permitted &m_permitted;
    std::vector<Atom> m_atoms;
    qint64 m_comparisons = 0;
};

/// One cell of each box, where there is one; the smallest boxes have the least choice.
std::vector<Atom> apartByBox(const Kernel &kernel, const Permitted &permitted)
{
    Cells bySize = kernel.boxes();
    std::sort(bySize.begin(), bySize.end(), [&kernel](const Cell &a, const Cell &b) {
        const size_t one = kernel.sizeOf(a), other = kernel.sizeOf(b);
        return one == other ? a < b : one < other;
    });
    Apart apart(permitted);
    const auto takeOne = [&](const Cell &box) {
        const Members destinations = kernel.lists().members(box[1]), ports = kernel.lists().members(box[2]);
        for (int source : kernel.lists().members(box[0]))
            for (int destination : destinations)
                for (int port : ports)
                    if (apart.take({source, destination, port}))
                        return;
    };
    for (const Cell &box : bySize)
        takeOne(box);
    return apart.atoms();
}

/// The cells with the fewest neighbours first, whatever the boxes are.
std::vector<Atom> apartByNeighbours(const Permitted &permitted)
{
    const std::vector<Atom> cells = permitted.cells();
    std::array<std::map<std::pair<int, int>, qint64>, 3> lines; // by the two dimensions that stay
    const auto lineOf = [](const Atom &cell, size_t dimension) {
        return std::pair(cell[(dimension + 1) % 3], cell[(dimension + 2) % 3]);
    };
    for (const Atom &cell : cells)
        for (size_t dimension = 0; dimension < 3; ++dimension)
            ++lines[dimension][lineOf(cell, dimension)];
    std::vector<std::pair<qint64, Atom>> byNeighbours;
    for (const Atom &cell : cells) {
        qint64 most = 1; // cells of a box that holds this one
        for (size_t dimension = 0; dimension < 3; ++dimension)
            most *= lines[dimension][lineOf(cell, dimension)];
        byNeighbours.push_back({most, cell});
    }
    std::sort(byNeighbours.begin(), byNeighbours.end());
    Apart apart(permitted);
    for (const auto &[most, cell] : byNeighbours)
        apart.take(cell);
    return apart.atoms();
}

} // namespace

Cells cellsApart(const Cells &boxes, ClassLists &lists)
{
    // Where that is too much to look at, one cell is all that is known to be apart.
    const Cell &any = boxes.front();
    const Cells one{{lists.number(lists.list(any[0]).begin()->first),
                     lists.number(lists.list(any[1]).begin()->first),
                     lists.number(lists.list(any[2]).begin()->first)}};
    qint64 members = 0;
    for (const Cell &box : boxes)
        for (int list : box)
            members += countOf(lists.list(list));
    if (size_t(members) > mostCells)
        return one;
    Kernel kernel(boxes, lists);
    if (kernel.cellCount() > mostCells)
        return one;
    const Permitted permitted(kernel);
    std::vector<Atom> most = apartByBox(kernel, permitted);
    if (most.size() < boxes.size())
        if (const std::vector<Atom> more = apartByNeighbours(permitted); more.size() > most.size())
            most = more;
    Cells apart;
    ClassLists &folded = kernel.lists();
    for (const Atom &atom : most)
        apart.push_back(
            kernel.unfolded({folded.number(atom[0]), folded.number(atom[1]), folded.number(atom[2])}, lists));
    return apart;
}

} // namespace portolan
