// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a point as one nftables file: a table of its own, replaced as a whole, with shared named sets and a drop
// policy.
#include "model/exporters/shelfexporter.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

namespace portolan {

namespace {

constexpr char punctuation[] = ".,:;/()_-+=@&<>*";
constexpr int longestComment = 128; // bytes; nft refuses more
constexpr int elementsPerLine = 6;

/// Named sets, numbered by first use; equal sets are one.
class SetPool
{
public:
    QByteArray addresses(const AddressSet &set, int family)
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
    QByteArray ports(const PortSet &set)
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
    /// A map from external to internal ports.
    QByteArray portMap(const QList<ForwardPart> &parts)
    {
        QList<QByteArray> elements;
        for (const ForwardPart &part : parts)
            for (int i = 0; i <= part.last - part.first; ++i)
                elements.append(QByteArray::number(part.first + i) + " : " + QByteArray::number(part.toFirst + i));
        const QByteArray name = "m_" + QByteArray::number(++m_maps);
        define("map", name, "inet_service : inet_service", false, elements);
        return '@' + name;
    }
    const QByteArray &definitions() const { return m_definitions; }

private:
    static QList<QByteArray> latin(const QStringList &texts)
    {
        QList<QByteArray> result;
        for (const QString &text : texts)
            result.append(text.toLatin1());
        return result;
    }
    void define(const char *kind, const QByteArray &name, const char *type, bool interval,
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

    QHash<AddressSet, QByteArray> m_addresses;
    QHash<PortSet, QByteArray> m_ports;
    int m_maps = 0;
    QByteArray m_definitions;
};

/// `ip saddr @a_1`; the complement where that is shorter; empty for a whole family.
QByteArray addressMatch(const AddressSet &set, int family, const char *which, SetPool &pool)
{
    const AddressSet others = wholeFamily(family).minus(set);
    if (others.isEmpty())
        return {};
    const bool negated = others.parts().size() < set.parts().size();
    return QByteArray(family == 4 ? "ip " : "ip6 ") + which + (negated ? " != " : " ") +
           pool.addresses(negated ? others : set, family) + ' ';
}

QByteArray interfaceMatch(const char *which, const QStringList &names)
{
    if (names.isEmpty())
        return {};
    const QByteArray joined = names.join(QStringLiteral("\", \"")).toLatin1();
    return QByteArray(which) + (names.size() == 1 ? " \"" + joined + "\" " : " { \"" + joined + "\" } ");
}

/// Protocol and ports: `tcp dport 443`, `meta l4proto 50`.
QByteArray protocolMatch(Protocol protocol, const PortSet &sourcePorts, const PortSet &ports, SetPool &pool)
{
    const bool ofSource = protocol.hasPorts() && sourcePorts != anyPort();
    const bool ofDestination = protocol.hasPorts() && ports != anyPort();
    if (!ofSource && !ofDestination)
        return "meta l4proto " + QByteArray::number(protocol.number) + ' ';
    const QByteArray name = protocol.name().toLatin1();
    QByteArray match;
    if (ofSource)
        match += name + " sport " + pool.ports(sourcePorts) + ' ';
    if (ofDestination)
        match += name + " dport " + pool.ports(ports) + ' ';
    return match;
}

QByteArray stateMatch(const RuleSet &set, const Rule &rule)
{
    if (!set.stateful || rule.state == Rule::State::Return)
        return {};
    // Connection tracking leaves multicast listener reports and neighbour discovery alone.
    return rule.protocol == protocols::icmpv6 ? "ct state new,untracked " : "ct state new ";
}

QByteArray ruleLines(const RuleSet &set, const Rule &rule, SetPool &pool)
{
    const QByteArray comment =
        "comment \"" + commentText((rule.id + u' ' + rule.purpose).trimmed(), punctuation, longestComment) + "\"\n";
    const QByteArray head =
        "\t\t" + interfaceMatch("iifname", rule.inInterfaces) + interfaceMatch("oifname", rule.outInterfaces);
    const FamilyRule parts[] = {familyPart(rule, 4), familyPart(rule, 6)};
    auto tail = [&] {
        return protocolMatch(rule.protocol, rule.sourcePorts, rule.destinationPorts, pool) + stateMatch(set, rule) +
               "accept " + comment;
    };
    auto open = [](const FamilyRule &part) { return part.allSources && part.allDestinations && !part.isEmpty(); };
    if (open(parts[0]) && open(parts[1]))
        return head + tail();
    QByteArray lines;
    for (const FamilyRule &part : parts) {
        if (part.isEmpty())
            continue;
        QByteArray ends = addressMatch(part.source, part.family, "saddr", pool) +
                          addressMatch(part.destination, part.family, "daddr", pool);
        if (ends.isEmpty())
            ends = part.family == 4 ? "meta nfproto ipv4 " : "meta nfproto ipv6 ";
        lines += head + ends + tail();
    }
    return lines.isEmpty()
               ? "\t\t# " + commentText(rule.id, punctuation, 60) + ": its ends share no address family\n"
               : lines;
}

QByteArray filterChain(const RuleSet &set, Rule::Hook hook, SetPool &pool)
{
    const QByteArray name = hookWord(hook).toLatin1();
    QByteArray chain = "\tchain " + name + " {\n\t\ttype filter hook " + name + " priority filter; policy drop;\n";
    if (hook == Rule::Hook::Input)
        chain += "\t\tiifname \"lo\" accept\n";
    if (hook == Rule::Hook::Output)
        chain += "\t\toifname \"lo\" accept\n";
    if (hook != Rule::Hook::Forward)
        chain += "\t\tip6 hoplimit 255 icmpv6 type { nd-router-solicit, nd-router-advert, nd-neighbor-solicit, "
                 "nd-neighbor-advert } "
                 "accept comment \"neighbour discovery\"\n";
    if (set.stateful)
        chain += "\t\tct state invalid drop\n\t\tct state established,related accept\n";
    for (const Rule &rule : set.rules)
        if (rule.hook == hook)
            chain += ruleLines(set, rule, pool);
    return chain + "\t}\n";
}

QByteArray forwardLines(const PointNat &nat, SetPool &pool)
{
    const QList<ForwardPart> parts = forwardParts(nat);
    const bool shifted =
        std::any_of(parts.begin(), parts.end(), [](const ForwardPart &part) { return part.first != part.toFirst; });
    const bool onePort = parts.size() == 1 && parts.first().first == parts.first().last;
    QByteArray portMap;
    QByteArray lines;
    for (int family : {4, 6}) {
        const AddressSet to = ofFamily(nat.to, family);
        const AddressSet external = ofFamily(nat.external, family);
        if (to.isEmpty() || (external.isEmpty() && nat.external.intersects(anyAddress())))
            continue;
        const QByteArray address = to.begin()->first.text().toLatin1();
        QByteArray target = family == 4 ? "dnat ip to " + address : "dnat ip6 to " + address;
        if (shifted && onePort) {
            target = (family == 4 ? "dnat ip to " + address : "dnat ip6 to [" + address + ']') + ':' +
                     QByteArray::number(parts.first().toFirst);
        } else if (shifted) {
            if (portMap.isEmpty())
                portMap = pool.portMap(parts);
            target += " : " + nat.protocol.name().toLatin1() + " dport map " + portMap;
        }
        const QByteArray arriving =
            external.isEmpty()
                ? QByteArray(family == 4 ? "meta nfproto ipv4 " : "meta nfproto ipv6 ") + "fib daddr type local "
                : addressMatch(external, family, "daddr", pool);
        lines += "\t\t" + interfaceMatch("iifname", {nat.interface}) + arriving +
                 protocolMatch(nat.protocol, anyPort(), nat.ports, pool) + target + '\n';
    }
    return lines;
}

QByteArray natChains(const RuleSet &set, SetPool &pool)
{
    QByteArray forwards, masquerades;
    for (const PointNat &nat : set.nat) {
        if (nat.kind == PointNat::Kind::Forward) {
            forwards += forwardLines(nat, pool);
            continue;
        }
        for (int family : masqueradeFamilies(set, nat.interface))
            masquerades += (family == 4 ? "\t\tmeta nfproto ipv4 " : "\t\tmeta nfproto ipv6 ") +
                           interfaceMatch("oifname", {nat.interface}) + "masquerade\n";
    }
    QByteArray chains;
    if (!forwards.isEmpty())
        chains += "\n\tchain nat_prerouting {\n\t\ttype nat hook prerouting priority dstnat; policy accept;\n" +
                  forwards + "\t}\n";
    if (!masquerades.isEmpty())
        chains += "\n\tchain nat_postrouting {\n\t\ttype nat hook postrouting priority srcnat; policy accept;\n" +
                  masquerades + "\t}\n";
    return chains;
}

Result<QList<ExportFile>> write(const ExportInput &input)
{
    if (auto known = refuseUnknownAddresses(input); !known)
        return known.error();
    if (auto able = refuseWhatLinuxLacks(input); !able)
        return able.error();
    SetPool pool;
    QByteArray chains;
    if (input.set.kind == RuleSet::Kind::Gateway)
        chains = filterChain(input.set, Rule::Hook::Forward, pool);
    else
        chains = filterChain(input.set, Rule::Hook::Input, pool) + '\n' +
                 filterChain(input.set, Rule::Hook::Output, pool);
    chains += natChains(input.set, pool);
    QByteArray content = "#!/usr/sbin/nft -f\n";
    content += hashHead(
        input, punctuation,
        {QStringLiteral(
            "Load: nft -f portolan.nft (replaces the table inet portolan as a whole and touches nothing else)")});
    content += "add table inet portolan\ndelete table inet portolan\ntable inet portolan {\n" + pool.definitions() +
               chains + "}\n";
    return QList<ExportFile>{{QStringLiteral("portolan.nft"), content}};
}

} // namespace

Exporter exporter_nftables()
{
    return {QStringLiteral("nftables"), QStringLiteral("nftables (Linux)"), write};
}

} // namespace portolan
