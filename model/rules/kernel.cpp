// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/kernel.h"

#include <algorithm>
#include <map>

namespace portolan {

Kernel::Kernel(const Cells &boxes, const ClassLists &lists) : m_boxes(boxes)
{
    for (size_t dimension = 0; dimension < 3; ++dimension) {
        std::map<int, std::vector<int>> holders; // by class, the lists that hold it
        std::map<int, std::vector<int>> places;  // by list, the boxes that have it
        for (size_t i = 0; i < boxes.size(); ++i)
            places[boxes[i][dimension]].push_back(int(i));
        for (const auto &[list, in] : places)
            for (int each : lists.members(list))
                holders[each].push_back(list);
        std::map<std::vector<int>, int> twins;
        std::map<int, Members> folded; // by list
        for (const auto &[each, in] : holders) {
            const auto [known, isNew] = twins.try_emplace(in, int(twins.size()));
            if (isNew) {
                m_twins[dimension].emplace_back();
                for (int list : in)
                    folded[list].push_back(known->second);
            }
            m_twins[dimension][size_t(known->second)].push_back(each);
        }
        for (const auto &[list, in] : places)
            for (int box : in)
                m_boxes[size_t(box)][dimension] = m_lists.number(classesOf(folded[list]));
    }
}

size_t Kernel::cellCount() const
{
    size_t cells = 0;
    for (const Cell &box : m_boxes)
        cells += sizeOf(box);
    return cells;
}

Cell Kernel::unfolded(const Cell &box, ClassLists &lists) const
{
    Cell whole{};
    for (size_t dimension = 0; dimension < 3; ++dimension) {
        Members all;
        for (int each : m_lists.members(box[dimension])) {
            const Members &twins = m_twins[dimension][size_t(each)];
            all.insert(all.end(), twins.begin(), twins.end());
        }
        whole[dimension] = lists.number(classesOf(all));
    }
    return whole;
}

Permitted::Permitted(const Kernel &kernel)
{
    for (const Cell &box : kernel.boxes()) {
        const Members destinations = kernel.lists().members(box[1]), here = kernel.lists().members(box[2]);
        for (int source : kernel.lists().members(box[0]))
            for (int destination : destinations) {
                Members &ports = m_ports[key(source, destination)];
                ports.insert(ports.end(), here.begin(), here.end());
            }
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

const Members &Permitted::ports(int source, int destination) const
{
    static const Members none;
    const auto found = m_ports.find(key(source, destination));
    return found == m_ports.end() ? none : found->second;
}

bool Permitted::holds(int source, int destination, int port) const
{
    const Members &here = ports(source, destination);
    return std::binary_search(here.begin(), here.end(), port);
}

bool Permitted::together(const Atom &a, const Atom &b) const
{
    return holds(a[0], b[1], a[2]) && holds(b[0], a[1], b[2]) && holds(a[0], b[1], b[2]) &&
           holds(b[0], a[1], a[2]) && holds(a[0], a[1], b[2]) && holds(b[0], b[1], a[2]);
}

Members Permitted::grown(int dimension, const std::array<Members, 3> &sides) const
{
    if (dimension == 2) {
        Members common = ports(sides[0].front(), sides[1].front());
        for (int source : sides[0])
            for (int destination : sides[1]) {
                const Members &here = ports(source, destination);
                std::erase_if(common,
                              [&here](int port) { return !std::binary_search(here.begin(), here.end(), port); });
            }
        return common;
    }
    const auto &near = dimension == 0 ? m_sources : m_destinations;
    const Members &others = sides[dimension == 0 ? 1 : 0], &wanted = sides[2];
    Members all;
    for (int each : near.at(others.front()))
        if (std::all_of(others.begin(), others.end(), [&](int other) {
                const Members &here = dimension == 0 ? ports(each, other) : ports(other, each);
                return std::includes(here.begin(), here.end(), wanted.begin(), wanted.end());
            }))
            all.push_back(each);
    return all;
}

std::vector<Atom> Permitted::cells() const
{
    std::vector<Atom> cells;
    for (const auto &[pair, ports] : m_ports)
        for (int port : ports)
            cells.push_back({int(pair >> 32), int(pair & 0xffffffff), port});
    std::sort(cells.begin(), cells.end());
    return cells;
}

} // namespace portolan
