// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Covers: fewer boxes where they may overlap.
#include "model/rules/kernel.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace portolan {

namespace {

constexpr size_t mostCells = 1 << 15; ///< of a kernel that is covered anew
constexpr size_t mostGrown = 1 << 12; ///< boxes to choose from

constexpr std::array<std::array<int, 3>, 6> orders{
    {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}}};

/// Every box as far as it goes, in each order of the dimensions; where they are not too many, every cell as well.
Cells grownBoxes(Kernel &kernel)
{
    const Permitted permitted(kernel);
    ClassLists &lists = kernel.lists();
    Cells seeds = kernel.boxes();
    const std::vector<Atom> cells = permitted.cells();
    if (orders.size() * (seeds.size() + cells.size()) <= mostGrown)
        for (const Atom &cell : cells)
            seeds.push_back({lists.number(cell[0]), lists.number(cell[1]), lists.number(cell[2])});
    Cells grown;
    for (const Cell &seed : seeds)
        for (const auto &order : orders) {
            std::array<Members, 3> sides{lists.members(seed[0]), lists.members(seed[1]), lists.members(seed[2])};
            for (int dimension : order)
                sides[size_t(dimension)] = permitted.grown(dimension, sides);
            grown.push_back({lists.number(classesOf(sides[0])), lists.number(classesOf(sides[1])),
                             lists.number(classesOf(sides[2]))});
        }
    std::sort(grown.begin(), grown.end());
    grown.erase(std::unique(grown.begin(), grown.end()), grown.end());
    return grown;
}

/// The atoms in each of the boxes, numbered.
std::vector<std::vector<int>> atomsOf(const Cells &boxes, const ClassLists &lists, int &count)
{
    std::map<Atom, int> numbers;
    std::vector<std::vector<int>> atoms;
    for (const Cell &box : boxes) {
        std::vector<int> &mine = atoms.emplace_back();
        const Members destinations = lists.members(box[1]), ports = lists.members(box[2]);
        for (int source : lists.members(box[0]))
            for (int destination : destinations)
                for (int port : ports)
                    mine.push_back(
                        numbers.try_emplace({source, destination, port}, int(numbers.size())).first->second);
    }
    count = int(numbers.size());
    return atoms;
}

/// For the atom that the fewest boxes hold always the box that adds most, the first of equals; then backwards
/// whatever the others cover goes.
std::vector<size_t> chosen(const std::vector<std::vector<int>> &boxes, int atoms)
{
    std::vector<std::vector<size_t>> holders(static_cast<size_t>(atoms)); // by atom
    std::vector<size_t> adds; // by box, how many atoms nothing picked holds
    for (size_t i = 0; i < boxes.size(); ++i) {
        adds.push_back(boxes[i].size());
        for (int atom : boxes[i])
            holders[size_t(atom)].push_back(i);
    }
    std::vector<size_t> hardest(holders.size());
    std::iota(hardest.begin(), hardest.end(), 0);
    std::stable_sort(hardest.begin(), hardest.end(),
                     [&](size_t a, size_t b) { return holders[a].size() < holders[b].size(); });
    std::vector<int> covered(holders.size(), 0);
    std::vector<size_t> picked;
    for (size_t atom : hardest) {
        if (covered[atom])
            continue;
        picked.push_back(*std::max_element(holders[atom].begin(), holders[atom].end(),
                                           [&](size_t a, size_t b) { return adds[a] < adds[b]; }));
        for (int each : boxes[picked.back()])
            if (covered[size_t(each)]++ == 0)
                for (size_t holder : holders[size_t(each)])
                    --adds[holder];
    }
    for (size_t i = picked.size(); i-- > 0;) {
        const std::vector<int> &mine = boxes[picked[i]];
        if (!std::all_of(mine.begin(), mine.end(), [&](int atom) { return covered[size_t(atom)] > 1; }))
            continue;
        for (int atom : mine)
            --covered[size_t(atom)];
        picked.erase(picked.begin() + qsizetype(i));
    }
    return picked;
}

} // namespace

Cells coverOf(const Cells &boxes, ClassLists &lists)
{
    if (boxes.size() < 3 || orders.size() * boxes.size() > mostGrown)
        return boxes;
    Kernel kernel(boxes, lists);
    if (kernel.cellCount() > mostCells)
        return boxes;
    const Cells grown = grownBoxes(kernel);
    size_t inside = 0;
    for (const Cell &box : grown)
        inside += kernel.sizeOf(box);
    if (inside > 32 * mostCells)
        return boxes;
    int atoms = 0;
    const std::vector<std::vector<int>> members = atomsOf(grown, kernel.lists(), atoms);
    const std::vector<size_t> picked = chosen(members, atoms);
    if (picked.size() >= boxes.size())
        return boxes;
    Cells cover;
    for (size_t box : picked)
        cover.push_back(kernel.unfolded(grown[box], lists));
    return cover;
}

} // namespace portolan
