// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exporters/shelfnftmatches.h"

namespace portolan {

namespace {

constexpr int elementsPerLine = 6;

QList<QByteArray> latin(const QStringList &texts)
{
    QList<QByteArray> result;
    for (const QString &text : texts)
        result.append(text.toLatin1());
    return result;
}

} // namespace

QByteArray NftSets::addresses(const AddressSet &set, int family)
{
    if (set.parts().size() == 1)
        return addressTexts(set).first().toLatin1();
    QByteArray &name = m_addresses[set];
    if (name.isEmpty()) {
        name = "a_" + QByteArray::number(m_addresses.size());
        define("set", name, family == 4 ? "ipv4_addr" : "ipv6_addr", true, latin(addressTexts(set)));
    }
    return '@' + name;
}

QByteArray NftSets::ports(const PortSet &set)
{
    if (set.parts().size() == 1)
        return portsText(set).toLatin1();
    QByteArray &name = m_ports[set];
    if (name.isEmpty()) {
        name = "p_" + QByteArray::number(m_ports.size());
        define("set", name, "inet_service", true, portsText(set).toLatin1().split(','));
    }
    return '@' + name;
}

QByteArray NftSets::portMap(const QList<ForwardPart> &parts)
{
    QList<QByteArray> elements;
    for (const ForwardPart &part : parts)
        for (int i = 0; i <= part.last - part.first; ++i)
            elements.append(QByteArray::number(part.first + i) + " : " + QByteArray::number(part.toFirst + i));
    const QByteArray name = "m_" + QByteArray::number(++m_maps);
    define("map", name, "inet_service : inet_service", false, elements);
    return '@' + name;
}

void NftSets::define(const char *kind, const QByteArray &name, const char *type, bool interval,
                     const QList<QByteArray> &elements)
{
    m_definitions += QByteArray("\t") + kind + ' ' + name + " {\n\t\ttype " + type + '\n';
    if (interval)
        m_definitions += "\t\tflags interval\n";
    m_definitions += "\t\telements = { ";
    for (int i = 0; i < elements.size(); ++i) {
        if (i > 0)
            m_definitions += i % elementsPerLine == 0 ? ",\n\t\t             " : ", ";
        m_definitions += elements.at(i);
    }
    m_definitions += " }\n\t}\n\n";
}

QByteArray nftAddressMatch(const AddressSet &set, int family, const char *which, NftSets &sets)
{
    const AddressSet others = wholeFamily(family).minus(set);
    if (others.isEmpty())
        return {};
    const bool negated = others.parts().size() < set.parts().size();
    return QByteArray(family == 4 ? "ip " : "ip6 ") + which + (negated ? " != " : " ") +
           sets.addresses(negated ? others : set, family) + ' ';
}

QByteArray nftInterfaceMatch(const char *which, const QStringList &names)
{
    if (names.isEmpty())
        return {};
    const QByteArray joined = names.join(QStringLiteral("\", \"")).toLatin1();
    return QByteArray(which) + (names.size() == 1 ? " \"" + joined + "\" " : " { \"" + joined + "\" } ");
}

QByteArray nftProtocolMatch(Protocol protocol, const PortSet &sourcePorts, const PortSet &ports, NftSets &sets)
{
    const bool ofSource = protocol.hasPorts() && sourcePorts != anyPort();
    const bool ofDestination = protocol.hasPorts() && ports != anyPort();
    if (!ofSource && !ofDestination)
        return "meta l4proto " + QByteArray::number(protocol.number) + ' ';
    const QByteArray name = protocol.name().toLatin1();
    QByteArray match;
    if (ofSource)
        match += name + " sport " + sets.ports(sourcePorts) + ' ';
    if (ofDestination)
        match += name + " dport " + sets.ports(ports) + ' ';
    return match;
}

} // namespace portolan
