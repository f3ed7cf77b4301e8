// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps standard error for our own messages: what Qt remarks about its surroundings is of no use to a user or a script.
#pragma once

namespace portolan {

/// Warnings of Qt are dropped unless PORTOLAN_DEBUG is set; what is critical is printed behind `program: `.
void quietStandardError(const char *program);

} // namespace portolan
