// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/packetset.h"

#include <QtCore/QCoreApplication>

namespace portolan {

namespace {

struct PacketTexts
{
    Q_DECLARE_TR_FUNCTIONS(PacketTexts)
};

QString addressText(const Address &address, const QStringList &symbols)
{
    return address.isSymbol() ? symbols.value(int(address.low), address.text()) : address.text();
}

} // namespace

QString SamplePacket::text(const QStringList &symbols) const
{
    const QString from = addressText(source, symbols), to = addressText(destination, symbols);
    if (!protocol.hasPorts())
        return PacketTexts::tr("%1 from %2 to %3").arg(protocol.name(), from, to);
    return PacketTexts::tr("%1 from %2 port %3 to %4 port %5")
        .arg(protocol.name(), from, QString::number(sourcePort), to, QString::number(destinationPort));
}

PacketCount PacketCount::between(const Address &first, const Address &last)
{
    const quint64 low = last.low - first.low, high = last.high - first.high - (last.low < first.low);
    PacketCount count(low);
    count.m_limbs[2] = quint32(high);
    count.m_limbs[3] = quint32(high >> 32);
    return count += PacketCount(1);
}

int PacketCount::length() const
{
    int used = int(m_limbs.size());
    while (used > 0 && m_limbs[size_t(used) - 1] == 0)
        --used;
    return used;
}

PacketCount &PacketCount::operator+=(const PacketCount &other)
{
    quint64 carry = 0;
    for (size_t i = 0; i < m_limbs.size(); ++i) {
        carry += quint64(m_limbs[i]) + other.m_limbs[i];
        m_limbs[i] = quint32(carry);
        carry >>= 32;
    }
    Q_ASSERT(carry == 0);
    return *this;
}

PacketCount PacketCount::operator*(const PacketCount &other) const
{
    PacketCount product;
    const int mine = length(), theirs = other.length();
    Q_ASSERT(mine + theirs <= int(m_limbs.size()) + 1);
    for (int i = 0; i < mine; ++i) {
        quint64 carry = 0;
        for (int j = 0; i + j < int(m_limbs.size()) && (j < theirs || carry != 0); ++j) {
            quint32 &limb = product.m_limbs[size_t(i + j)];
            carry += quint64(m_limbs[size_t(i)]) * (j < theirs ? other.m_limbs[size_t(j)] : 0) + limb;
            limb = quint32(carry);
            carry >>= 32;
        }
    }
    return product;
}

QString PacketCount::text() const
{
    PacketCount rest = *this;
    QString digits;
    do {
        quint64 remainder = 0;
        for (size_t i = rest.m_limbs.size(); i-- > 0;) {
            remainder = remainder << 32 | rest.m_limbs[i];
            rest.m_limbs[i] = quint32(remainder / 10);
            remainder %= 10;
        }
        digits.prepend(QChar(u'0' + char16_t(remainder)));
    } while (rest != PacketCount());
    return digits;
}

} // namespace portolan
