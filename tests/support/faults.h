// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that fails on purpose: the calls that change files, each of which can be made to fail, to do half, or to
// be the last one of the process. Linked into a test, or preloaded into a program that knows nothing of it.
#pragma once

namespace faults {

enum class Way {
    Count,   ///< nothing fails; calls are counted
    Fail,    ///< the call fails with `number`
    Short,   ///< a write takes only the first half of its bytes; other calls are done
    Kill,    ///< the process is gone before the call
    KillLate ///< the process is gone after the call
};

struct Plan
{
    Way way = Way::Count;
    int at = 0;              ///< the number of the call that it happens to, from 1; 0: none
    int second = 0;          ///< one more that fails
    int number = 0;          ///< errno
    char under[512] = {};    ///< only calls on files whose path begins so; empty: none
    bool noExchange = false; ///< the file system cannot exchange two names in one step
    bool noLinks = false;    ///< nor give a file a second name

    int calls = 0;       ///< seen so far
    bool struck = false; ///< it happened
    char name[16] = {};  ///< to a call of this name
    bool ofFile = false; ///< that was about the content of an ordinary file
};

/// The plan in force; what a test sets.
extern Plan plan;

} // namespace faults
