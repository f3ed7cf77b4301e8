// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// portolan: the workbench.
#include "app/application.h"
#include "app/quiet.h"
#include "app/steadyapplication.h"
#include "model/base/safefile.h"

#include <cstdio>

namespace {

/// True if windows can be shown, or a platform was chosen by hand.
bool hasDisplay()
{
#ifdef Q_OS_LINUX
    for (const char *name : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"})
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    return false;
#else
    return true;
#endif
}

} // namespace

int main(int argc, char **argv)
{
    using namespace portolan;
    steadyStreams();
    quietStandardError("portolan");
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    const auto options = readStartOptions(words);
    if (!options) {
        std::fprintf(stderr, "portolan: %s\n", options.error().text().toUtf8().constData());
        return 2;
    }
    if (options->help || options->version) {
        const Done arrived = writeStandardOutput(options->help ? startHelp().toUtf8()
                                                               : QByteArray("portolan " PORTOLAN_VERSION "\n"));
        if (!arrived)
            std::fprintf(stderr, "portolan: %s\n", arrived.error().text().toUtf8().constData());
        return arrived ? 0 : 2;
    }
    if (!hasDisplay()) {
        if (options->screenshot.isEmpty()) {
            std::fputs("portolan: There is no display. Use portolan-cli, or --screenshot FILE.png.\n", stderr);
            return 2;
        }
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    SteadyApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("portolan"));
    QApplication::setApplicationDisplayName({});
    QApplication::setApplicationVersion(QStringLiteral(PORTOLAN_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("portolan"));
    Application workbench(*options);
    QObject::connect(&application, &SteadyApplication::memoryRanOut, &workbench, &Application::sayMemoryRanOut);
    return workbench.run();
}
