// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Memory that runs out when a test says so, in one thread or in all others. Included by one source of a program: it
// replaces operator new. Not malloc: the lists of Qt 6.4 do not survive one that gives nothing.
#pragma once
#include <atomic>
#include <cstdlib>
#include <new>
#include <thread>

namespace portolan::testing {

class ScarceMemory
{
public:
    enum class Where { ThisThread, OtherThreads };

    /// From now on the allocation after `allowed` others fails, once.
    static void arm(Where where, long allowed)
    {
        s_owner = std::this_thread::get_id();
        s_where = where;
        s_failed = false;
        s_left = allowed;
        s_armed = true;
    }
    /// True when one has failed since.
    static bool disarm()
    {
        s_armed = false;
        return s_failed;
    }
    /// Called for every allocation.
    static bool refuses()
    {
        if (!s_armed.load(std::memory_order_relaxed))
            return false;
        const bool here = std::this_thread::get_id() == s_owner;
        if (here != (s_where == Where::ThisThread) || s_left.fetch_sub(1) > 0)
            return false;
        s_armed = false;
        s_failed = true;
        return true;
    }

private:
    static inline std::atomic<bool> s_armed = false, s_failed = false;
    static inline std::atomic<long> s_left = 0;
    static inline std::thread::id s_owner;
    static inline Where s_where = Where::ThisThread;
};

} // namespace portolan::testing

void *operator new(std::size_t size)
{
    void *block = portolan::testing::ScarceMemory::refuses() ? nullptr : std::malloc(size > 0 ? size : 1);
    if (!block)
        throw std::bad_alloc();
    return block;
}
void operator delete(void *block) noexcept
{
    std::free(block);
}
void operator delete(void *block, std::size_t) noexcept
{
    std::free(block);
}
