// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long work says how far it is and hears that it is no longer wanted.
#pragma once
#include <atomic>
#include <functional>
#include <memory>

namespace portolan {

/// A value: copies share the cancel flag. Default-constructed it reports to nobody and is never cancelled.
struct Progress
{
    std::shared_ptr<std::atomic<bool>> cancelled;
    std::function<void(int done, int total)> report; ///< called in the thread that works

    bool isCancelled() const { return cancelled && cancelled->load(std::memory_order_relaxed); }
    void step(int done, int total) const
    {
        if (report)
            report(done, total);
    }
};

} // namespace portolan
