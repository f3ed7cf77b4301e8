// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows say for each class of one side what it is permitted to, without looking at every pair of classes: a thousand
// members that each meet all others are a thousand rows of two intervals.
#pragma once
#include "model/base/progress.h"
#include "model/rules/cells.h"

#include <map>

namespace portolan {

class Rows
{
public:
    /// Of `boxes`, whose sides are numbered in `lists`. `side`: 0 for rows of sources, 1 for those of destinations.
    /// Nothing in it when cancelled.
    Rows(const Cells &boxes, size_t side, ClassLists &lists, const Progress &progress = {});

    /// One class of the side, what it meets on the same ports, those ports: every pair of classes is in one cell.
    Cells wide();
    /// One class of the side, all that it meets on a class of ports, that class.
    Cells narrow();

private:
    struct Met ///< on one class of ports
    {
        int port;
        int others; ///< number of a list
        auto operator<=>(const Met &) const = default;
    };
    Cell cellOf(int member, int others, int ports) const;
    const std::vector<std::pair<int, int>> &byPorts(const std::vector<Met> &row);

    size_t m_side;
    ClassLists &m_lists;
    std::vector<std::vector<Met>> m_rows;                                 ///< by class, ports ascending
    std::map<std::vector<Met>, std::vector<std::pair<int, int>>> m_known; ///< row -> others, ports
};

} // namespace portolan
