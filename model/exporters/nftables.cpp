// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a point as one nftables file: a table of its own, replaced as a whole, with shared named sets and a drop
// policy. A bridge filters frames in a table of the bridge family, what is for itself in one of the inet family.
//
// Besides the rules a file lets pass what shelfessentials.h names. A rule for replies (Rule::State::Return, at
// stateless points) passes TCP packets unless SYN is set and ACK is not, so nothing can be opened through it, and
// every ICMP type but the echo request.
#include "model/exporters/shelfessentials.h"
#include "model/exporters/shelfnftmatches.h"
#include "model/exporters/shelftranslation.h"

#include <QtCore/QCoreApplication>

namespace portolan {

namespace {

constexpr char punctuation[] = ".,:;/()_-+=@&<>*";
constexpr int longestComment = 128; // bytes; nft refuses more

/// A table that is being written.
struct NftTable
{
    const RuleSet &set;
    bool bridge = false;
    NftSets sets = {};
    QByteArray chains = {};

    QByteArray text() const
    {
        const QByteArray name = bridge ? "table bridge portolan" : "table inet portolan";
        return "add " + name + "\ndelete " + name + '\n' + name + " {\n" + sets.definitions() + chains + "}\n";
    }
    QByteArray familyMatch(int family) const
    {
        if (bridge)
            return family == 4 ? "ether type ip " : "ether type ip6 ";
        return family == 4 ? "meta nfproto ipv4 " : "meta nfproto ipv6 ";
    }
};

QByteArray stateMatch(const RuleSet &set, const Rule &rule)
{
    if (rule.state == Rule::State::Return) {
        if (rule.protocol == protocols::tcp)
            return "tcp flags & (syn | ack) != syn ";
        if (rule.protocol == protocols::icmp)
            return "icmp type != echo-request ";
        return rule.protocol == protocols::icmpv6 ? "icmpv6 type != echo-request " : "";
    }
    if (!set.stateful)
        return {};
    // Connection tracking leaves multicast listener reports and neighbour discovery alone.
    return rule.protocol == protocols::icmpv6 ? "ct state new,untracked " : "ct state new ";
}

QByteArray interfaces(Rule::Hook hook, const QStringList &in, const QStringList &out)
{
    return (hook == Rule::Hook::Output ? QByteArray() : nftInterfaceMatch("iifname", in)) +
           (hook == Rule::Hook::Input ? QByteArray() : nftInterfaceMatch("oifname", out));
}

QByteArray ruleLines(NftTable &table, const Rule &rule)
{
    const QByteArray comment =
        "comment \"" + commentText((rule.id + u' ' + rule.purpose).trimmed(), punctuation, longestComment) + "\"\n";
    const QByteArray head = "\t\t" + interfaces(rule.hook, rule.inInterfaces, rule.outInterfaces);
    const FamilyRule parts[] = {familyPart(rule, 4), familyPart(rule, 6)};
    auto tail = [&] {
        return nftProtocolMatch(rule.protocol, rule.sourcePorts, rule.destinationPorts, table.sets) +
               stateMatch(table.set, rule) + "accept " + comment;
    };
    auto open = [](const FamilyRule &part) { return part.allSources && part.allDestinations && !part.isEmpty(); };
    if (!table.bridge && open(parts[0]) && open(parts[1]))
        return head + tail();
    QByteArray lines;
    for (const FamilyRule &part : parts) {
        if (part.isEmpty())
            continue;
        QByteArray ends = nftAddressMatch(part.source, part.family, "saddr", table.sets) +
                          nftAddressMatch(part.destination, part.family, "daddr", table.sets);
        if (ends.isEmpty())
            ends = table.familyMatch(part.family);
        lines += head + ends + tail();
    }
    return lines.isEmpty()
               ? "\t\t# " + commentText(rule.id, punctuation, 60) + ": its ends share no address family\n"
               : lines;
}

/// `{ packet-too-big, time-exceeded }`.
QByteArray typeNames(const QList<int> &types)
{
    static const QHash<int, QByteArray> names{
        {1, "destination-unreachable"}, {2, "packet-too-big"},       {3, "time-exceeded"},
        {4, "parameter-problem"},       {130, "mld-listener-query"}, {131, "mld-listener-report"},
        {132, "mld-listener-done"},     {133, "nd-router-solicit"},  {134, "nd-router-advert"},
        {135, "nd-neighbor-solicit"},   {136, "nd-neighbor-advert"}, {143, "mld2-listener-report"}};
    QByteArrayList texts;
    for (int type : types)
        texts.append(names.value(type));
    return texts.size() == 1 ? texts.first() : "{ " + texts.join(", ") + " }";
}

/// Neighbour discovery, and the subscriptions that switches need to pass it on.
QByteArray neighbourLines(const NftTable &table, Rule::Hook hook)
{
    QByteArray lines = "\t\tip6 hoplimit 255 icmpv6 type " + typeNames(neighbourTypes()) +
                       " accept comment \"neighbour discovery\"\n";
    return lines + "\t\tip6 hoplimit 1 icmpv6 type " + typeNames(listenerTypes(table.set, hook)) +
           " accept comment \"multicast listener discovery\"\n";
}

QByteArray errorLines(NftTable &table, Rule::Hook hook)
{
    QByteArray lines;
    for (const ErrorReturn &each : errorReturns(table.set)) {
        if (each.hook != hook)
            continue;
        for (int family : {4, 6}) {
            const AddressSet to = ofFamily(each.to, family);
            if (to.isEmpty())
                continue;
            const QByteArray head = "\t\t" + interfaces(hook, each.inInterfaces, each.outInterfaces) +
                                    nftAddressMatch(to, family, "daddr", table.sets);
            if (family == 4)
                lines += head +
                         "icmp type destination-unreachable icmp code frag-needed accept comment \"path MTU\"\n" +
                         head + "icmp type time-exceeded accept comment \"ICMP error\"\n";
            else
                lines += head + "icmpv6 type " + typeNames(errorTypes6()) +
                         " accept comment \"path MTU, ICMP errors\"\n";
        }
    }
    return lines;
}

void addFilterChain(NftTable &table, Rule::Hook hook)
{
    const QByteArray name = hookWord(hook).toLatin1();
    QByteArray chain = (table.chains.isEmpty() ? "\tchain " : "\n\tchain ") + name + " {\n\t\ttype filter hook " +
                       name + " priority filter; policy drop;\n";
    if (hook == Rule::Hook::Input)
        chain += "\t\tiifname \"lo\" accept\n";
    if (hook == Rule::Hook::Output)
        chain += "\t\toifname \"lo\" accept\n";
    if (table.bridge)
        chain += "\t\tether type arp accept\n";
    if (table.bridge || hook != Rule::Hook::Forward)
        chain += neighbourLines(table, hook);
    if (table.set.stateful)
        chain += "\t\tct state invalid drop\n\t\tct state established,related accept\n";
    else
        chain += errorLines(table, hook);
    for (const Rule &rule : table.set.rules)
        if (rule.hook == hook)
            chain += ruleLines(table, rule);
    table.chains += chain + "\t}\n";
}

QByteArray forwardLine(const DestinationTranslation &line, NftTable &table, QByteArray &portMap)
{
    const PointNat &nat = *line.forward;
    const QList<ForwardPart> parts = forwardParts(nat);
    const bool shifted =
        std::any_of(parts.begin(), parts.end(), [](const ForwardPart &part) { return part.first != part.toFirst; });
    const bool onePort = parts.size() == 1 && parts.first().first == parts.first().last;
    const bool four = line.family == 4;
    const AddressSet external = ofFamily(nat.external, line.family);
    const QByteArray address = line.to.first.text().toLatin1();
    QByteArray target = (four ? "dnat ip to " : "dnat ip6 to ") + address;
    if (shifted && onePort) {
        target = (four ? "dnat ip to " + address : "dnat ip6 to [" + address + ']') + ':' +
                 QByteArray::number(parts.first().toFirst);
    } else if (shifted) {
        if (portMap.isEmpty())
            portMap = table.sets.portMap(parts);
        target += " : " + nat.protocol.name().toLatin1() + " dport map " + portMap;
    }
    const QByteArray arriving = external.isEmpty() ? table.familyMatch(line.family) + "fib daddr type local "
                                                   : nftAddressMatch(external, line.family, "daddr", table.sets);
    return "\t\t" + nftInterfaceMatch("iifname", {line.interface}) + arriving +
           nftProtocolMatch(nat.protocol, anyPort(), nat.ports, table.sets) + target + '\n';
}

QByteArray rangeText(const AddressRange &range)
{
    return addressTexts(AddressSet(range.first, range.last)).first().toLatin1();
}

QByteArray blockLine(const DestinationTranslation &line)
{
    const QByteArray ip = line.family == 4 ? "ip" : "ip6";
    const bool one = line.to.first == line.to.last;
    return "\t\t" + nftInterfaceMatch("iifname", {line.interface}) + ip + " daddr " + rangeText(line.outside) +
           " dnat " + ip + (one ? " to " : " prefix to ") + rangeText(line.to) + '\n';
}

QByteArray sourceLine(const SourceTranslation &line, NftTable &table)
{
    using Becomes = SourceTranslation::Becomes;
    const QByteArray ip = line.family == 4 ? "ip" : "ip6";
    QByteArray match = nftInterfaceMatch("oifname", {line.interface});
    const QByteArray sources = nftAddressMatch(line.sources, line.family, "saddr", table.sets);
    match += sources.isEmpty() ? table.familyMatch(line.family) : sources;
    if (line.shareMask != 0) {
        const auto bits = [&line](int value) {
            return Address{quint8(line.family), 0, quint64(value)}.text().toLatin1();
        };
        match += ip + " saddr & " + bits(line.shareMask) + " == " + bits(line.share) + ' ';
    }
    if (line.becomes == Becomes::InterfaceAddress)
        return "\t\t" + match + "masquerade\n";
    if (line.becomes == Becomes::Block)
        return "\t\t" + match + "snat " + ip + " prefix to " + rangeText(line.to) + '\n';
    if (line.to.first == line.to.last)
        return "\t\t" + match + "snat " + ip + " to " + line.to.first.text().toLatin1() + '\n';
    return "\t\t" + match + "snat " + ip + " to " + line.to.first.text().toLatin1() + '-' +
           line.to.last.text().toLatin1() + " persistent\n";
}

void addNatChains(NftTable &table)
{
    QByteArray in, out;
    QHash<const PointNat *, QByteArray> portMaps;
    for (const DestinationTranslation &line : destinationTranslations(table.set))
        in += line.forward ? forwardLine(line, table, portMaps[line.forward]) : blockLine(line);
    for (const SourceTranslation &line : sourceTranslations(table.set))
        out += sourceLine(line, table);
    if (!in.isEmpty())
        table.chains +=
            "\n\tchain nat_prerouting {\n\t\ttype nat hook prerouting priority dstnat; policy accept;\n" + in +
            "\t}\n";
    if (!out.isEmpty())
        table.chains +=
            "\n\tchain nat_postrouting {\n\t\ttype nat hook postrouting priority srcnat; policy accept;\n" + out +
            "\t}\n";
}

Result<QList<ExportFile>> write(const ExportInput &input)
{
    if (auto known = refuseUnknownAddresses(input); !known)
        return known.error();
    if (auto able = refuseWhatLinuxLacks(input); !able)
        return able.error();
    const RuleSet &set = input.set;
    NftTable frames{.set = set, .bridge = true}, packets{.set = set};
    for (Rule::Hook hook : filteredHooks(set))
        addFilterChain(set.bridge && hook == Rule::Hook::Forward ? frames : packets, hook);
    addNatChains(packets);
    QStringList tables;
    if (!packets.chains.isEmpty())
        tables.append(QStringLiteral("inet portolan"));
    if (set.bridge)
        tables.append(QStringLiteral("bridge portolan"));
    QStringList head{
        QStringLiteral("Load: nft -f portolan.nft (replaces the %1 %2 as a whole and touches nothing else)")
            .arg(tables.size() == 1 ? QStringLiteral("table") : QStringLiteral("tables"),
                 tables.join(QStringLiteral(" and ")))};
    if (set.bridge && set.stateful)
        head.append(QStringLiteral("Needs Linux 5.3 or later with connection tracking for bridges "
                                   "(nf_conntrack_bridge)."));
    QByteArray content =
        "#!/usr/sbin/nft -f\n" + hashHead(input, punctuation, head + essentialsHead(set) + translationsHead(set));
    if (!packets.chains.isEmpty())
        content += packets.text();
    if (set.bridge)
        content += frames.text();
    return QList<ExportFile>{{QStringLiteral("portolan.nft"), content}};
}

} // namespace

Exporter exporter_nftables()
{
    return {QStringLiteral("nftables"), QStringLiteral("nftables (Linux)"), write};
}

} // namespace portolan
