// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/addresses.h"

#include <QtCore/QCoreApplication>
#include <bit>

#include <arpa/inet.h>

namespace portolan {

namespace {

struct AddressTexts
{
    Q_DECLARE_TR_FUNCTIONS(AddressTexts)
};

Error addressError(const QString &what)
{
    return {.what = what,
            .remedy = AddressTexts::tr("Write 10.0.0.1, 10.0.0.0/24, 10.0.0.1-10.0.0.9 or the same in IPv6.")};
}

quint64 bigEndian(const unsigned char *bytes)
{
    quint64 value = 0;
    for (int i = 0; i < 8; ++i)
        value = value << 8 | bytes[i];
    return value;
}

/// A plan holds thousands of addresses: none of them is worth a string of its own. False for what is none.
bool copied(QStringView from, char (&to)[INET6_ADDRSTRLEN])
{
    if (from.size() >= INET6_ADDRSTRLEN)
        return false;
    for (qsizetype i = 0; i < from.size(); ++i) {
        const ushort c = from.at(i).unicode();
        if (c == 0 || c > 127)
            return false;
        to[i] = char(c);
    }
    return true;
}

Address maskedUp(Address address, int hostBits)
{
    address.low |= hostBits >= 64 ? ~0ULL : (1ULL << hostBits) - 1;
    if (hostBits > 64)
        address.high |= hostBits >= 128 ? ~0ULL : (1ULL << (hostBits - 64)) - 1;
    return address;
}

Address maskedDown(Address address, int hostBits)
{
    address.low &= hostBits >= 64 ? 0 : ~((1ULL << hostBits) - 1);
    if (hostBits > 64)
        address.high &= hostBits >= 128 ? 0 : ~((1ULL << (hostBits - 64)) - 1);
    return address;
}

int width(const Address &address)
{
    return address.family == 4 ? 32 : 128;
}

/// The number of host bits of the largest CIDR that begins at `first` and does not pass `last`.
int largestBlock(const Address &first, const Address &last)
{
    int zeros =
        first.low != 0 ? std::countr_zero(first.low) : 64 + (first.high != 0 ? std::countr_zero(first.high) : 64);
    zeros = std::min(zeros, width(first));
    while (zeros > 0 && last < maskedUp(first, zeros))
        --zeros;
    return zeros;
}

Result<AddressSet> readBlock(QStringView text, bool hostBitsAllowed)
{
    const qsizetype slash = text.indexOf(u'/');
    const auto address = readAddress(text.left(slash));
    if (!address)
        return address.error();
    bool isNumber = false;
    const QStringView prefixText = text.mid(slash + 1);
    const int prefix = prefixText.toInt(&isNumber);
    const bool plain = !prefixText.isEmpty() && prefixText.front().isDigit();
    if (!isNumber || !plain || prefix < 0 || prefix > width(*address))
        return addressError(AddressTexts::tr("\"%1\" has no valid prefix length.").arg(text));
    const int hostBits = width(*address) - prefix;
    const Address first = maskedDown(*address, hostBits);
    if (first != *address && !hostBitsAllowed)
        return addressError(AddressTexts::tr("\"%1\" has host bits set; the network is %2/%3.")
                                .arg(text, first.text())
                                .arg(prefix));
    return AddressSet(first, maskedUp(first, hostBits));
}

Result<AddressSet> readAny(QStringView given, bool hostBitsAllowed)
{
    const QStringView text = given.trimmed();
    if (text.contains(u'/'))
        return readBlock(text, hostBitsAllowed);
    const qsizetype dash = text.indexOf(u'-');
    const auto first = readAddress(text.left(dash < 0 ? text.size() : dash));
    if (!first)
        return first.error();
    if (dash < 0)
        return AddressSet(*first);
    const auto last = readAddress(text.mid(dash + 1));
    if (!last)
        return last.error();
    if (first->family != last->family || *last < *first)
        return addressError(
            AddressTexts::tr("The address range \"%1\" runs backwards or mixes families.").arg(text));
    return AddressSet(*first, *last);
}

} // namespace

QString Address::text() const
{
    if (family == 4)
        return QStringLiteral("%1.%2.%3.%4")
            .arg(low >> 24 & 255)
            .arg(low >> 16 & 255)
            .arg(low >> 8 & 255)
            .arg(low & 255);
    if (family == 6) {
        unsigned char bytes[16];
        for (int i = 0; i < 8; ++i) {
            bytes[i] = static_cast<unsigned char>(high >> (56 - 8 * i));
            bytes[8 + i] = static_cast<unsigned char>(low >> (56 - 8 * i));
        }
        char buffer[INET6_ADDRSTRLEN];
        return QString::fromLatin1(inet_ntop(AF_INET6, bytes, buffer, sizeof buffer));
    }
    return QStringLiteral("symbol:%1").arg(low);
}

Address next(Address address)
{
    if (++address.low == 0)
        ++address.high;
    return address;
}

Address previous(Address address)
{
    if (address.low-- == 0)
        --address.high;
    return address;
}

AddressSet wholeFamily(int family)
{
    return family == 4 ? AddressSet(Address{4, 0, 0}, Address{4, 0, 0xffffffffULL})
                       : AddressSet(Address{6, 0, 0}, Address{6, ~0ULL, ~0ULL});
}

const AddressSet &anyAddress()
{
    static const AddressSet any = wholeFamily(4).united(wholeFamily(6));
    return any;
}

Result<Address> readAddress(QStringView given)
{
    char text[INET6_ADDRSTRLEN] = {};
    unsigned char bytes[16];
    if (copied(given.trimmed(), text)) {
        if (inet_pton(AF_INET, text, bytes) == 1)
            return Address{4, 0,
                           quint64(bytes[0]) << 24 | quint64(bytes[1]) << 16 | quint64(bytes[2]) << 8 | bytes[3]};
        if (inet_pton(AF_INET6, text, bytes) == 1)
            return Address{6, bigEndian(bytes), bigEndian(bytes + 8)};
    }
    return addressError(AddressTexts::tr("\"%1\" is not an IP address.").arg(given));
}

Result<AddressSet> readAddresses(QStringView text)
{
    return readAny(text, false);
}

Result<AddressSet> readSubnet(QStringView text)
{
    return readAny(text, true);
}

AddressSet addressesNamed(const QStringList &texts)
{
    QList<AddressRange> parts;
    for (const QString &text : texts)
        if (const auto set = readAddresses(text))
            parts += set->parts();
    return AddressSet(std::move(parts));
}

bool isFqdn(const QString &text)
{
    const QString name = text.startsWith(QStringLiteral("*.")) ? text.mid(2) : text;
    if (name.size() > 253 || !name.contains(u'.'))
        return false;
    const QStringList labels = name.split(u'.');
    bool hasLetter = false;
    for (const QString &label : labels) {
        if (label.isEmpty() || label.size() > 63 || label.startsWith(u'-') || label.endsWith(u'-'))
            return false;
        for (QChar c : label) {
            const bool letter = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
            if (!letter && !(c >= u'0' && c <= u'9') && c != u'-')
                return false;
            hasLetter |= letter;
        }
    }
    return hasLetter;
}

AddressSet ofFamily(const AddressSet &set, int family)
{
    QList<AddressRange> parts;
    for (const AddressRange &part : set)
        if (part.first.family == family)
            parts.append(part);
    return AddressSet(parts);
}

QString Cidr::text() const
{
    return prefix == width(address) ? address.text() : address.text() + u'/' + QString::number(prefix);
}

QList<Cidr> toCidrs(const AddressSet &set)
{
    QList<Cidr> blocks;
    for (const AddressRange &part : set) {
        if (part.first.isSymbol())
            continue;
        Address at = part.first;
        while (true) {
            const int hostBits = largestBlock(at, part.last);
            blocks.append({at, width(at) - hostBits});
            const Address end = maskedUp(at, hostBits);
            if (end == part.last)
                break;
            at = next(end);
        }
    }
    return blocks;
}

QStringList addressTexts(const AddressSet &set)
{
    QStringList texts;
    for (const AddressRange &part : set) {
        if (part.first.isSymbol())
            continue;
        const int hostBits = largestBlock(part.first, part.last);
        if (maskedUp(part.first, hostBits) == part.last)
            texts.append(Cidr{part.first, width(part.first) - hostBits}.text());
        else
            texts.append(part.first.text() + u'-' + part.last.text());
    }
    return texts;
}

namespace {

AddressSet subnets(std::initializer_list<const char *> texts)
{
    QStringList all;
    for (const char *text : texts)
        all.append(QString::fromLatin1(text));
    return addressesNamed(all);
}

} // namespace

bool isPrivate(const Address &address)
{
    static const AddressSet all = subnets({"10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16",
                                           "127.0.0.0/8", "100.64.0.0/10", "fc00::/7", "fe80::/10", "::1/128"});
    return all.contains(address);
}

bool isMulticast(const Address &address)
{
    static const AddressSet all = subnets({"224.0.0.0/4", "ff00::/8"});
    return all.contains(address);
}

bool isLinkLocalMulticast(const Address &address)
{
    static const AddressSet all = subnets({"224.0.0.0/24", "ff02::/16"});
    return all.contains(address);
}

} // namespace portolan
