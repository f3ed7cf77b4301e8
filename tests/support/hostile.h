// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Names that nobody would give and somebody will.
#pragma once
#include <QtCore/QRandomGenerator>
#include <QtCore/QStringList>

namespace portolan::testing {

/// The same names every time: the crafted ones first, then mixtures of their parts with characters of every kind.
inline QStringList hostileNames(int count)
{
    QStringList names{
        QStringLiteral("x\"\n accept comment \"y"),
        QStringLiteral("x\" accept; add rule inet portolan forward accept #"),
        QStringLiteral("x\n-A FORWARD -j ACCEPT\n"),
        QStringLiteral("x\r\nCOMMIT\r\n*filter\r\n:FORWARD ACCEPT"),
        QStringLiteral("x\" -j ACCEPT -m comment --comment \"y"),
        QStringLiteral("\\\" -j ACCEPT"),
        QStringLiteral("ends with a backslash\\"),
        QStringLiteral("\"; include \"/etc/hostname\"; \""),
        QStringLiteral("$(touch /tmp/portolan-was-here)"),
        QStringLiteral("`touch /tmp/portolan-was-here`"),
        QStringLiteral("${IFS}; rm -rf /"),
        QStringLiteral("=cmd|' /C calc'!A0"),
        QStringLiteral("+1+1"),
        QStringLiteral("-2+3"),
        QStringLiteral("@SUM(1,1)"),
        QStringLiteral("\t=1+1"),
        QStringLiteral("  =1+1"),
        QString(QChar(0xff1d)) + QStringLiteral("1+1"),
        QStringLiteral("a,b;c\t\"d\""),
        QString(QChar(0)) + QStringLiteral("nul"),
        QStringLiteral("a") + QChar(0) + QStringLiteral("b"),
        QString(QChar(0x2028)) + QStringLiteral("-A FORWARD -j ACCEPT") + QChar(0x2029),
        QString(QChar(0x85)) + QStringLiteral("-A FORWARD -j ACCEPT"),
        QString(QChar(0x202e)) + QStringLiteral("tpecca") + QChar(0x202c),
        QString(QChar(0x2066)) + QStringLiteral("isolate") + QChar(0x2069),
        QString(QChar(0x2018)) + QStringLiteral("; Remove-Item ") + QChar(0x2019),
        QString(QChar(0x201c)) + QStringLiteral("quoted") + QChar(0x201d),
        QString(QChar(0xff02)) + QStringLiteral("wide") + QChar(0xff07),
        QString(QChar(0xd800)) + QStringLiteral("half a character"),
        QString(QChar(0xfeff)) + QStringLiteral("mark"),
        QString(64 * 1024, u'A'),
        QString(64 * 1024, u'"'),
        QStringLiteral("\n-A FORWARD -j ACCEPT").repeated(3000),
        QString(),
        QStringLiteral(" "),
        QStringLiteral("#"),
        QStringLiteral("{ } ; \\ * ? ! ~ ^ % & | < > ( ) [ ]"),
        QStringLiteral("%s%n%1%2%L1"),
        QStringLiteral("../../etc/passwd"),
        QStringLiteral("con"),
    };
    static const QStringList pieces = names.mid(0, 30);
    QRandomGenerator random(20260101);
    auto character = [&]() -> QString {
        switch (random.bounded(8)) {
        case 0:
            return QString(QChar(random.bounded(0x20)));
        case 1:
            return QString(QStringLiteral("\"'`$\\;#{}()<>|&!*?=+-@,\n\r\t").at(random.bounded(26)));
        case 2:
            return QString(QChar(0x80 + random.bounded(0x80)));
        case 3:
            return QString(QChar(0x2000 + random.bounded(0x70)));
        case 4:
            return QString(QChar(0x300 + random.bounded(0x70)));
        case 5: {
            const auto code = char32_t(0x10000 + random.bounded(0x10000));
            return QString::fromUcs4(&code, 1);
        }
        case 6:
            return QString(QChar(random.bounded(0x10000)));
        default:
            return QString(QChar(0x20 + random.bounded(0x5f)));
        }
    };
    while (names.size() < count) {
        QString name;
        const int length = 1 + random.bounded(60);
        for (int i = 0; i < length; ++i)
            name += random.bounded(12) == 0 ? pieces.at(random.bounded(int(pieces.size()))).left(200) : character();
        names.append(name);
    }
    return names;
}

} // namespace portolan::testing
