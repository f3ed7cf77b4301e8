// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// portolan: the workbench.
#include "app/application.h"
#include "app/quiet.h"

#include <QtWidgets/QApplication>
#include <cstdio>

int main(int argc, char **argv)
{
    using namespace portolan;
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
        std::fputs(options->help ? startHelp().toUtf8().constData() : "portolan " PORTOLAN_VERSION "\n", stdout);
        return 0;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("portolan"));
    QApplication::setApplicationDisplayName({});
    QApplication::setApplicationVersion(QStringLiteral(PORTOLAN_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("portolan"));
    return Application(*options).run();
}
