// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quiet.h"

#include <QtCore/QString>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

namespace portolan {

namespace {

const char *programName = "portolan";

void onlyGrave(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    static const bool everything = qEnvironmentVariableIsSet("PORTOLAN_DEBUG");
    if (everything || type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s: %s\n", programName, message.toUtf8().constData());
}

} // namespace

void steadyStreams()
{
    // Of a closed descriptor the next file that is opened would become the standard output. One that can only be
    // read fails when it is written to, and that is said.
    for (int number = STDIN_FILENO; number <= STDERR_FILENO; ++number)
        if (::fcntl(number, F_GETFD) < 0 && ::open("/dev/null", O_RDONLY) != number)
            std::_Exit(2);
    // A reader that went away and a limit that is reached are errors of the write, which says them.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
}

void quietStandardError(const char *program)
{
    programName = program;
    qInstallMessageHandler(onlyGrave);
}

} // namespace portolan
