// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs one command line of portolan-cli: finds the command, sorts the arguments, prints results and errors.
#pragma once
#include <QtCore/QStringList>

namespace portolan {

/// 0 done; 1 done, and something was found or differs; 2 the input cannot be read or the arguments are wrong.
int runCommandLine(const QStringList &arguments);

} // namespace portolan
