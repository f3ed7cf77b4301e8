// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// portolan-cli: the headless twin of the workbench.
#include "app/cli/shelfrunner.h"

#include <QtGui/QGuiApplication>
#include <cstdio>

namespace {

/// Standard error carries our messages only; what Qt remarks about its surroundings is of no use to a script.
void onlyGrave(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "portolan-cli: %s\n", qUtf8Printable(message));
}

} // namespace

int main(int argc, char **argv)
{
    qInstallMessageHandler(onlyGrave);
    // Drawings and sheets need fonts, never a screen.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("portolan"));
    QGuiApplication::setApplicationVersion(QStringLiteral(PORTOLAN_VERSION));
    return portolan::runCommandLine(QGuiApplication::arguments().mid(1));
}
