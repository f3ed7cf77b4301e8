// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One target as libFuzzer calls it; PORTOLAN_TARGET is its name.
#include "tests/fuzz/targets.h"

#include <QtCore/QCoreApplication>
#include <cstring>

namespace {

const portolan::fuzz::Target *target = nullptr;

void quiet(QtMsgType, const QMessageLogContext &, const QString &) {}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static QCoreApplication application(*argc, *argv);
    qInstallMessageHandler(quiet);
    for (const portolan::fuzz::Target &each : portolan::fuzz::targets())
        if (std::strcmp(each.name, PORTOLAN_TARGET) == 0)
            target = &each;
    return target ? 0 : 1;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    target->run(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
