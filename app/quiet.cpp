// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quiet.h"

#include <QtCore/QString>
#include <cstdio>

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

void quietStandardError(const char *program)
{
    programName = program;
    qInstallMessageHandler(onlyGrave);
}

} // namespace portolan
