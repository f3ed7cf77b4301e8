// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// portolan-cli: the headless twin of the workbench.
#include "app/cli/shelfrunner.h"
#include "app/quiet.h"

#include <QtGui/QGuiApplication>

int main(int argc, char **argv)
{
    portolan::steadyStreams();
    portolan::quietStandardError("portolan-cli");
    // Drawings and sheets need fonts, never a screen.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("portolan"));
    QGuiApplication::setApplicationVersion(QStringLiteral(PORTOLAN_VERSION));
    return portolan::runCommandLine(QGuiApplication::arguments().mid(1));
}
