// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs programs of the system for tests, in a network namespace of their own where that is allowed.
#pragma once
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QStringList>
#include <unistd.h>

namespace portolan::testing {

struct Run
{
    int code = -1;
    QByteArray output;
    QByteArray errors;
};

inline Run runProgram(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted())
        return {-1, {}, process.errorString().toUtf8()};
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000))
        return {-1, {}, "took too long"};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

/// The program in PATH or where Debian keeps system programs; empty when it is not there.
inline QString systemProgram(const QString &name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty()
               ? QStandardPaths::findExecutable(name, {QStringLiteral("/usr/sbin"), QStringLiteral("/sbin")})
               : found;
}

/// Runs shell commands in a new network namespace, as root of it. The commands come from the test, never from a
/// plan.
inline Run runInNamespace(const QString &commands, const QByteArray &input = {})
{
    return runProgram(QStringLiteral("unshare"),
                      {geteuid() == 0 ? QStringLiteral("-n") : QStringLiteral("-rn"), QStringLiteral("sh"),
                       QStringLiteral("-c"), commands},
                      input);
}

/// Empty when the programs are there and a namespace can be made; else the reason, to skip with.
inline QString whyNoNamespace(const QStringList &programs)
{
    for (const QString &program : programs)
        if (systemProgram(program).isEmpty())
            return program + QStringLiteral(" is not installed");
    if (runInNamespace(QStringLiteral("true")).code != 0)
        return QStringLiteral("network namespaces are not allowed here");
    return {};
}

/// Whether the kernel can track connections that pass a bridge.
inline bool bridgesTrackConnections()
{
    static const bool can =
        runInNamespace(
            QStringLiteral("nft 'add table bridge t; add chain bridge t c { type filter hook forward priority "
                           "0; }; add rule bridge t c ct state new accept'"))
            .code == 0;
    return can;
}

} // namespace portolan::testing
