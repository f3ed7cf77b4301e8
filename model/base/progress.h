// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long work says how far it is and hears that it is no longer wanted.
#pragma once
#include <QtCore/QtGlobal>
#include <atomic>
#include <functional>
#include <memory>

namespace portolan {

/// A value: copies share the cancel flag. Default-constructed it reports to nobody and is never cancelled.
struct Progress
{
    std::shared_ptr<std::atomic<bool>> cancelled;
    std::function<void(int done, int total)> report; ///< called in the thread that works
    std::function<void()> asked = {};                ///< called each time before work hears whether it is wanted

    /// To be asked in every loop that may take longer than a twentieth of a second. What is half done then is
    /// thrown away by whoever cancelled.
    bool isCancelled() const
    {
        if (asked)
            asked();
        return cancelled && cancelled->load(std::memory_order_relaxed);
    }
    /// Cheap enough for loops whose rounds are short.
    bool isCancelledAt(qsizetype round) const { return (round & 255) == 0 && isCancelled(); }
    void step(int done, int total) const
    {
        if (report)
            report(done, total);
    }
};

} // namespace portolan
