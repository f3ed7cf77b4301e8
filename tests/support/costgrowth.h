// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What four times as much costs, in processor time of one run.
#pragma once
#include "tests/support/growth.h"

#include <algorithm>
#include <ctime>

namespace portolan::testing {

/// Processor time of one `work()` in milliseconds: the least of several, each of some milliseconds at least.
template <class Work>
double costOf(Work work)
{
    double least = 1e18;
    for (int run = 0; run < 5; ++run) {
        int times = 0;
        const std::clock_t begin = std::clock();
        std::clock_t end = begin;
        do {
            work();
            ++times;
            end = std::clock();
        } while (end - begin < CLOCKS_PER_SEC / 200);
        least = std::min(least, 1e3 * double(end - begin) / CLOCKS_PER_SEC / times);
        if (least > 400)
            break; // long enough to be sure of
    }
    return least;
}

struct Growth
{
    double small = 0, large = 0; ///< milliseconds
    double ratio() const { return large / std::max(small, 1e-6); }
};

/// Measures again when a busy machine has spoilt it.
template <class Small, class Large>
Growth growthOf(Small small, Large large)
{
    Growth best;
    for (int attempt = 0; attempt < 3; ++attempt) {
        const Growth growth{costOf(small), costOf(large)};
        if (attempt == 0 || growth.ratio() < best.ratio())
            best = growth;
        if (best.ratio() <= mostGrowth)
            break;
    }
    return best;
}

} // namespace portolan::testing
