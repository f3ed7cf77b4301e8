// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/protocol.h"

#include <QtCore/QCoreApplication>
#include <array>

namespace portolan {

namespace {

struct ProtocolTexts
{
    Q_DECLARE_TR_FUNCTIONS(ProtocolTexts)
};

struct Named
{
    Protocol protocol;
    const char16_t *name;
};
constexpr std::array<Named, 12> names{{{protocols::tcp, u"tcp"},
                                       {protocols::udp, u"udp"},
                                       {protocols::icmp, u"icmp"},
                                       {protocols::icmpv6, u"icmpv6"},
                                       {protocols::igmp, u"igmp"},
                                       {protocols::esp, u"esp"},
                                       {protocols::ah, u"ah"},
                                       {protocols::gre, u"gre"},
                                       {protocols::sctp, u"sctp"},
                                       {protocols::dccp, u"dccp"},
                                       {protocols::igmp, u"igmp2"},
                                       {protocols::igmp, u"igmpv2"}}};

} // namespace

QString Protocol::name() const
{
    for (const Named &named : names)
        if (named.protocol == *this)
            return QStringView(named.name).toString();
    return QString::number(number);
}

Result<Protocol> readProtocol(const QString &text)
{
    const QString wanted = text.trimmed().toLower();
    for (const Named &named : names)
        if (wanted == QStringView(named.name))
            return named.protocol;
    bool isNumber = false;
    const int number = wanted.toInt(&isNumber);
    if (isNumber && number >= 0 && number <= 255)
        return Protocol{quint8(number)};
    return Error{.what = ProtocolTexts::tr("\"%1\" is not a protocol.").arg(text),
                 .remedy = ProtocolTexts::tr(
                     "Write tcp, udp, icmp, icmpv6, igmp, esp, ah, gre, sctp or a number from 0 to 255.")};
}

} // namespace portolan
