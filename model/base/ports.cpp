// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/ports.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

namespace portolan {

namespace {

struct PortTexts
{
    Q_DECLARE_TR_FUNCTIONS(PortTexts)
};

Error portError(const QString &what)
{
    return {.what = what, .remedy = PortTexts::tr("Write ports as 443, 3226-3233, 80,443,8200 or any.")};
}

bool readNumber(QStringView text, int &number)
{
    text = text.trimmed();
    if (text.isEmpty() || text.size() > 5 ||
        !std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return false;
    number = text.toInt();
    return number <= 65535;
}

QString written(const PortSet &ports, QChar dash, const QString &comma)
{
    if (ports == anyPort())
        return QStringLiteral("any");
    QStringList parts;
    for (const auto &part : ports)
        parts.append(part.first == part.last ? QString::number(part.first)
                                             : QString::number(part.first) + dash + QString::number(part.last));
    return parts.join(comma);
}

} // namespace

const PortSet &anyPort()
{
    static const PortSet any(0, 65535);
    return any;
}

Result<PortSet> readPorts(const QString &text)
{
    if (text.trimmed() == QStringLiteral("any"))
        return anyPort();
    QList<Interval<Port>> parts;
    for (QStringView piece : QStringView(text).split(u',')) {
        piece = piece.trimmed();
        qsizetype dash = piece.indexOf(u'-');
        if (dash < 0)
            dash = piece.indexOf(QChar(0x2013));
        int first = 0, last = 0;
        const bool readable = dash < 0
                                  ? readNumber(piece, first) && readNumber(piece, last)
                                  : readNumber(piece.left(dash), first) && readNumber(piece.mid(dash + 1), last);
        if (!readable)
            return portError(PortTexts::tr("\"%1\" is not a port between 0 and 65535.").arg(piece.toString()));
        if (last < first)
            return portError(PortTexts::tr("The port range \"%1\" runs backwards.").arg(piece.toString()));
        parts.append({Port(first), Port(last)});
    }
    return PortSet(parts);
}

QString portsText(const PortSet &ports)
{
    return written(ports, u'-', QStringLiteral(","));
}

QString portsForPeople(const PortSet &ports)
{
    return written(ports, QChar(0x2013), QStringLiteral(", "));
}

int portCount(const PortSet &ports)
{
    int count = 0;
    for (const auto &part : ports)
        count += part.last - part.first + 1;
    return count;
}

} // namespace portolan
