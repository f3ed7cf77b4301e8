// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How few boxes there can be: covers by overlapping boxes, and a bound from below.
#include "model/rules/cells.h"

#include <algorithm>
#include <map>

namespace portolan {

namespace {

constexpr size_t mostCells = 1 << 15;       ///< of a kernel that is covered anew
constexpr size_t mostGrown = 1 << 12;       ///< boxes to choose from
constexpr qint64 mostComparisons = 1 << 21; ///< for the bound from below

using Atom = std::array<int, 3>;

size_t sizeOf(const Cell &box, const ClassLists &lists)
{
    return lists.list(box[0]).size() * lists.list(box[1]).size() * lists.list(box[2]).size();
}

/// Which ports are permitted from a source to a destination.
class Permitted
{
public:
    Permitted(const Cells &boxes, const ClassLists &lists)
    {
        for (const Cell &box : boxes)
            for (int source : lists.list(box[0]))
                for (int destination : lists.list(box[1])) {
                    Classes &ports = m_ports[key(source, destination)];
                    ports.insert(ports.end(), lists.list(box[2]).begin(), lists.list(box[2]).end());
                }
        for (auto &[pair, ports] : m_ports) {
            std::sort(ports.begin(), ports.end());
            ports.erase(std::unique(ports.begin(), ports.end()), ports.end());
            m_destinations[int(pair >> 32)].push_back(int(pair & 0xffffffff));
            m_sources[int(pair & 0xffffffff)].push_back(int(pair >> 32));
        }
        for (auto *side : {&m_destinations, &m_sources})
            for (auto &[member, others] : *side)
                std::sort(others.begin(), others.end());
    }

    const Classes &ports(int source, int destination) const
    {
        static const Classes none;
        const auto found = m_ports.find(key(source, destination));
        return found == m_ports.end() ? none : found->second;
    }
    bool holds(int source, int destination, int port) const
    {
        const Classes &here = ports(source, destination);
        return std::binary_search(here.begin(), here.end(), port);
    }
    /// Whether one box of permitted cells holds both.
    bool together(const Atom &a, const Atom &b) const
    {
        return holds(a[0], b[1], a[2]) && holds(b[0], a[1], b[2]) && holds(a[0], b[1], b[2]) &&
               holds(b[0], a[1], a[2]) && holds(a[0], a[1], b[2]) && holds(b[0], b[1], a[2]);
    }

    /// The box as far as it goes in this dimension.
    Classes grown(int dimension, const std::array<Classes, 3> &sides) const
    {
        if (dimension == 2) {
            Classes common = ports(sides[0].front(), sides[1].front());
            for (int source : sides[0])
                for (int destination : sides[1]) {
                    const Classes &here = ports(source, destination);
                    std::erase_if(
                        common, [&here](int port) { return !std::binary_search(here.begin(), here.end(), port); });
                }
            return common;
        }
        const auto &near = dimension == 0 ? m_sources : m_destinations;
        const Classes &others = sides[dimension == 0 ? 1 : 0], &wanted = sides[2];
        Classes all;
        for (int each : near.at(others.front()))
            if (std::all_of(others.begin(), others.end(), [&](int other) {
                    const Classes &here = dimension == 0 ? ports(each, other) : ports(other, each);
                    return std::includes(here.begin(), here.end(), wanted.begin(), wanted.end());
                }))
                all.push_back(each);
        return all;
    }

private:
    static quint64 key(int source, int destination) { return quint64(source) << 32 | quint32(destination); }

    std::unordered_map<quint64, Classes> m_ports;
    std::unordered_map<int, Classes> m_destinations, m_sources; ///< of whom something is permitted
};

constexpr std::array<std::array<int, 3>, 6> orders{
    {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}}};

Cells grownBoxes(const Cells &boxes, const Permitted &permitted, ClassLists &lists)
{
    Cells grown;
    for (const Cell &box : boxes)
        for (const auto &order : orders) {
            std::array<Classes, 3> sides{lists.list(box[0]), lists.list(box[1]), lists.list(box[2])};
            for (int dimension : order)
                sides[size_t(dimension)] = permitted.grown(dimension, sides);
            grown.push_back({lists.number(sides[0]), lists.number(sides[1]), lists.number(sides[2])});
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
        for (int source : lists.list(box[0]))
            for (int destination : lists.list(box[1]))
                for (int port : lists.list(box[2]))
                    mine.push_back(
                        numbers.try_emplace({source, destination, port}, int(numbers.size())).first->second);
    }
    count = int(numbers.size());
    return atoms;
}

/// Always the box that adds most, the first of equals; then backwards whatever the others cover goes.
std::vector<size_t> chosen(const std::vector<std::vector<int>> &boxes, int atoms)
{
    std::vector<int> covered(size_t(atoms), 0);
    const auto gain = [&](size_t box) {
        return std::count_if(boxes[box].begin(), boxes[box].end(),
                             [&](int atom) { return !covered[size_t(atom)]; });
    };
    std::vector<std::pair<qsizetype, size_t>> heap; // what a box added when it was last looked at
    for (size_t i = 0; i < boxes.size(); ++i)
        heap.push_back({qsizetype(boxes[i].size()), boxes.size() - i});
    std::make_heap(heap.begin(), heap.end());
    std::vector<size_t> picked;
    while (!heap.empty()) {
        std::pop_heap(heap.begin(), heap.end());
        auto [known, place] = heap.back();
        heap.pop_back();
        const size_t box = boxes.size() - place;
        const qsizetype now = gain(box);
        if (now == 0)
            continue;
        if (now < known) {
            heap.push_back({now, place});
            std::push_heap(heap.begin(), heap.end());
            continue;
        }
        for (int atom : boxes[box])
            ++covered[size_t(atom)];
        picked.push_back(box);
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

int ClassLists::united(std::vector<int> &numbers)
{
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    if (numbers.size() == 1)
        return numbers.front();
    Classes all;
    for (int each : numbers)
        all.insert(all.end(), list(each).begin(), list(each).end());
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return number(all);
}

Cells coverOf(const Cells &boxes, ClassLists &lists)
{
    size_t cells = 0;
    for (const Cell &box : boxes)
        cells += sizeOf(box, lists);
    if (boxes.size() < 3 || cells > mostCells || orders.size() * boxes.size() > mostGrown)
        return boxes;
    const Cells grown = grownBoxes(boxes, Permitted(boxes, lists), lists);
    size_t inside = 0;
    for (const Cell &box : grown)
        inside += sizeOf(box, lists);
    if (inside > 32 * mostCells)
        return boxes;
    int atoms = 0;
    const std::vector<std::vector<int>> members = atomsOf(grown, lists, atoms);
    Cells cover;
    for (size_t box : chosen(members, atoms))
        cover.push_back(grown[box]);
    return cover.size() < boxes.size() ? cover : boxes;
}

int independentCells(const Cells &boxes, const ClassLists &lists)
{
    const Permitted permitted(boxes, lists);
    Cells bySize = boxes;
    std::sort(bySize.begin(), bySize.end(), [&lists](const Cell &a, const Cell &b) {
        const size_t one = sizeOf(a, lists), other = sizeOf(b, lists);
        return one == other ? a < b : one < other;
    });
    std::vector<Atom> apart;
    qint64 comparisons = 0;
    const auto isApart = [&](const Atom &atom) {
        return std::none_of(apart.begin(), apart.end(), [&](const Atom &other) {
            ++comparisons;
            return permitted.together(atom, other);
        });
    };
    const auto take = [&](const Cell &box) {
        for (int source : lists.list(box[0]))
            for (int destination : lists.list(box[1]))
                for (int port : lists.list(box[2])) {
                    if (comparisons > mostComparisons)
                        return;
                    if (const Atom atom{source, destination, port}; isApart(atom)) {
                        apart.push_back(atom);
                        return;
                    }
                }
    };
    for (const Cell &box : bySize)
        take(box);
    return int(apart.size());
}

} // namespace portolan
