// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The streams of the programs: standard error is for our own messages, as what Qt remarks about its surroundings is
// of no use to a user or a script; the standard output fails with an error, never with a signal.
#pragma once

namespace portolan {

/// To be called before any file is opened: a closed standard stream is never mistaken for one of our files, and a
/// closed pipe or a limit on the size of files makes a write fail instead of ending the program.
void steadyStreams();

/// Warnings of Qt are dropped unless PORTOLAN_DEBUG is set; what is critical is printed behind `program: `.
void quietStandardError(const char *program);

} // namespace portolan
