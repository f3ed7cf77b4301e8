// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How much more work is done on four times as much: a ratio of processor time within one run, never seconds.
#pragma once
#include <algorithm>
#include <ctime>

namespace portolan::testing {

/// What is called linear here.
inline constexpr double mostGrowth = 6;

/// The processor time of `work(4 * n)` as a multiple of that of `work(n)`; the quickest of some tries each, and the
/// whole again where it seems too much, so that what else runs on the machine does not count. Linear is 4, n log n
/// hardly more, quadratic 16 however often it is tried.
template <class Work>
double growth(int n, Work work)
{
    const auto quickest = [&work](int size) {
        std::clock_t best = 0;
        for (int i = 0; i < 3; ++i) {
            const std::clock_t begin = std::clock();
            work(size);
            const std::clock_t took = std::max<std::clock_t>(std::clock() - begin, 1);
            best = i == 0 ? took : std::min(best, took);
        }
        return double(best);
    };
    double least = 0;
    for (int i = 0; i < 6 && (i == 0 || least > mostGrowth); ++i) {
        const double small = quickest(n), ratio = quickest(4 * n) / small;
        least = i == 0 ? ratio : std::min(least, ratio);
    }
    return least;
}

} // namespace portolan::testing
