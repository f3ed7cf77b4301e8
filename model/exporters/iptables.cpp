// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a point as files for iptables-restore and ip6tables-restore. What one line cannot say is expanded into
// lines, or into chains where that takes fewer.
//
// Besides the rules a file lets pass what shelfessentials.h names. A rule for replies (Rule::State::Return, at
// stateless points) passes TCP packets unless SYN is set and ACK is not, so nothing can be opened through it: `!
// --syn` would let pass SYN with FIN, which some systems take for an opening. It passes every ICMP type but the
// echo request.
#include "model/exporters/shelfessentials.h"
#include "model/exporters/shelfexporter.h"
#include "model/exporters/shelftranslation.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

namespace portolan {

namespace {

constexpr char punctuation[] = ".,:/()_-+=@";
constexpr int longestComment = 240; // bytes; the kernel keeps 255
constexpr int portsPerMatch = 15;   // multiport; a range counts two

struct IptablesTexts
{
    Q_DECLARE_TR_FUNCTIONS(IptablesTexts)
};

/// One thing that a line can match in several ways: five source ranges are five alternatives.
using Alternatives = QList<QByteArray>;

/// The lines of one table and family, with its own chains. Equal chains are one.
class Lines
{
public:
    /// Lines of `chain` that accept each combination of the alternatives.
    void accept(const QByteArray &chain, const QByteArray &protocol, const QList<Alternatives> &dimensions,
                const QByteArray &last)
    {
        QList<Alternatives> open;
        QByteArray fixed = protocol;
        for (const Alternatives &dimension : dimensions) {
            if (dimension.size() == 1)
                fixed += dimension.first();
            else
                open.append(dimension);
        }
        QByteArray target = "-j ACCEPT";
        const QList<QList<int>> levels = bestLevels(open);
        for (qsizetype level = levels.size() - 1; level > 0; --level)
            target = "-j " + ownChain(protocol, combinations(open, levels.at(level)), target);
        for (const QByteArray &combination : combinations(open, levels.value(0)))
            m_rules += "-A " + chain + ' ' + fixed + combination + last + target + '\n';
    }
    const QByteArray &rules() const { return m_rules; }
    const QByteArray &chainNames() const { return m_names; }
    const QByteArray &chains() const { return m_chains; }

private:
    /// How the dimensions are spread over chains, so that lines and chains are fewest: dimensions of one level are
    /// multiplied.
    static QList<QList<int>> bestLevels(const QList<Alternatives> &dimensions)
    {
        QList<QList<int>> best, current;
        qint64 bestCost = -1;
        spread(dimensions, 0, current, best, bestCost);
        // The smallest level comes first: most packets leave there.
        auto size = [&](const QList<int> &level) {
            qint64 product = 1;
            for (int dimension : level)
                product *= dimensions.at(dimension).size();
            return product;
        };
        std::stable_sort(best.begin(), best.end(), [&](const auto &a, const auto &b) { return size(a) < size(b); });
        return best;
    }
    static void spread(const QList<Alternatives> &dimensions, int at, QList<QList<int>> &current,
                       QList<QList<int>> &best, qint64 &bestCost)
    {
        if (at == dimensions.size()) {
            qint64 cost = current.size();
            for (const QList<int> &level : std::as_const(current)) {
                qint64 product = 1;
                for (int dimension : level)
                    product *= dimensions.at(dimension).size();
                cost += product;
            }
            if (bestCost < 0 || cost < bestCost || (cost == bestCost && current.size() < best.size())) {
                best = current;
                bestCost = cost;
            }
            return;
        }
        for (qsizetype level = 0; level < current.size(); ++level) {
            current[level].append(at);
            spread(dimensions, at + 1, current, best, bestCost);
            current[level].removeLast();
        }
        current.append(QList<int>{at});
        spread(dimensions, at + 1, current, best, bestCost);
        current.removeLast();
    }
    static QList<QByteArray> combinations(const QList<Alternatives> &dimensions, const QList<int> &level)
    {
        QList<QByteArray> all{QByteArray()};
        for (int dimension : level) {
            QList<QByteArray> longer;
            for (const QByteArray &begun : std::as_const(all))
                for (const QByteArray &alternative : dimensions.at(dimension))
                    longer.append(begun + alternative);
            all = longer;
        }
        return all;
    }
    /// A match on ports or ICMP types needs the protocol in the same line, also in a chain that is only reached
    /// with it.
    QByteArray ownChain(const QByteArray &protocol, QList<QByteArray> matches, const QByteArray &target)
    {
        for (QByteArray &match : matches)
            if (match.contains("port") || match.contains("icmp"))
                match.prepend(protocol);
        const QByteArray content = matches.join('\n') + '\n' + target;
        QByteArray &name = m_known[content];
        if (name.isEmpty()) {
            name = "portolan-" + QByteArray::number(m_known.size());
            m_names += ':' + name + " - [0:0]\n";
            for (const QByteArray &match : std::as_const(matches))
                m_chains += "-A " + name + ' ' + match + target + '\n';
        }
        return name;
    }

    QByteArray m_rules;
    QByteArray m_names;
    QByteArray m_chains;
    QHash<QByteArray, QByteArray> m_known;
};

QByteArray rangeMatch(const AddressRange &range, bool source, bool negated)
{
    const QStringList texts = addressTexts(AddressSet(range.first, range.last));
    const QByteArray text = texts.first().toLatin1(), sign = negated ? "! " : "";
    if (text.contains('-'))
        return "-m iprange " + sign + (source ? "--src-range " : "--dst-range ") + text + ' ';
    return sign + (source ? "-s " : "-d ") + text + ' ';
}

Alternatives addressMatches(const AddressSet &set, int family, bool source)
{
    const AddressSet others = wholeFamily(family).minus(set);
    if (others.isEmpty())
        return {QByteArray()};
    if (others.parts().size() == 1 && set.parts().size() > 1)
        return {rangeMatch(*others.begin(), source, true)};
    Alternatives matches;
    for (const AddressRange &range : set)
        matches.append(rangeMatch(range, source, false));
    return matches;
}

/// Ports of one direction, as few matches as multiport allows.
Alternatives portMatches(Protocol protocol, const PortSet &ports, bool source)
{
    if (!protocol.hasPorts() || ports == anyPort())
        return {QByteArray()};
    Alternatives matches;
    QByteArray list;
    int used = 0, parts = 0;
    auto flush = [&] {
        if (parts == 1 && (protocol == protocols::tcp || protocol == protocols::udp))
            matches.append("-m " + protocol.name().toLatin1() + (source ? " --sport " : " --dport ") + list + ' ');
        else if (parts > 0)
            matches.append(QByteArray("-m multiport ") + (source ? "--sports " : "--dports ") + list + ' ');
        list.clear();
        used = parts = 0;
    };
    for (const auto &part : ports) {
        const int slots = part.first == part.last ? 1 : 2;
        if (used + slots > portsPerMatch)
            flush();
        list += (parts > 0 ? "," : "") + QByteArray::number(part.first) +
                (slots == 2 ? ":" + QByteArray::number(part.last) : QByteArray());
        used += slots;
        ++parts;
    }
    flush();
    return matches;
}

Alternatives interfaceMatches(const char *option, const QStringList &names)
{
    Alternatives matches;
    for (const QString &name : names)
        matches.append(QByteArray(option) + ' ' + name.toLatin1() + ' ');
    return matches.isEmpty() ? Alternatives{QByteArray()} : matches;
}

QByteArray protocolMatch(Protocol protocol)
{
    return "-p " + QByteArray::number(protocol.number) + ' ';
}

QByteArray chainOf(Rule::Hook hook)
{
    return hookWord(hook).toUpper().toLatin1();
}

QByteArray stateMatch(const RuleSet &set, const Rule &rule)
{
    if (rule.state == Rule::State::Return) {
        if (rule.protocol == protocols::tcp)
            return "-m tcp ! --tcp-flags SYN,ACK SYN ";
        if (rule.protocol == protocols::icmp)
            return "-m icmp ! --icmp-type 8 ";
        return rule.protocol == protocols::icmpv6 ? "-m icmp6 ! --icmpv6-type 128 " : "";
    }
    if (!set.stateful)
        return {};
    // Connection tracking leaves multicast listener reports and neighbour discovery alone.
    return rule.protocol == protocols::icmpv6 ? "-m conntrack --ctstate NEW,UNTRACKED "
                                              : "-m conntrack --ctstate NEW ";
}

void addRule(const RuleSet &set, const Rule &rule, int family, Lines &lines)
{
    const FamilyRule part = familyPart(rule, family);
    if (part.isEmpty())
        return;
    const QByteArray comment = commentText((rule.id + u' ' + rule.purpose).trimmed(), punctuation, longestComment);
    const QByteArray last = stateMatch(set, rule) + "-m comment --comment \"" + comment + "\" ";
    QList<Alternatives> dimensions{
        interfaceMatches("-i", rule.hook == Rule::Hook::Output ? QStringList() : rule.inInterfaces),
        interfaceMatches("-o", rule.hook == Rule::Hook::Input ? QStringList() : rule.outInterfaces),
        addressMatches(part.source, family, true), addressMatches(part.destination, family, false)};
    dimensions.append(portMatches(rule.protocol, rule.sourcePorts, true));
    dimensions.append(portMatches(rule.protocol, rule.destinationPorts, false));
    lines.accept(chainOf(rule.hook), protocolMatch(rule.protocol), dimensions, last);
}

/// Neighbour discovery, and the subscriptions that switches need to pass it on.
QByteArray neighbourLines(const RuleSet &set, Rule::Hook hook)
{
    QByteArray lines;
    auto add = [&](int hopLimit, int type, const char *comment) {
        lines += "-A " + chainOf(hook) + " -p 58 -m hl --hl-eq " + QByteArray::number(hopLimit) +
                 " -m icmp6 --icmpv6-type " + QByteArray::number(type) + " -m comment --comment \"" + comment +
                 "\" -j ACCEPT\n";
    };
    for (int type : neighbourTypes())
        add(255, type, "neighbour discovery");
    for (int type : listenerTypes(set, hook))
        add(1, type, "multicast listener discovery");
    return lines;
}

void addErrorReturns(const RuleSet &set, int family, Lines &lines)
{
    Alternatives types{"-m icmp --icmp-type 3/4 ", "-m icmp --icmp-type 11 "};
    if (family == 6) {
        types.clear();
        for (int type : errorTypes6())
            types.append("-m icmp6 --icmpv6-type " + QByteArray::number(type) + ' ');
    }
    for (const ErrorReturn &each : errorReturns(set)) {
        const AddressSet to = ofFamily(each.to, family);
        if (to.isEmpty())
            continue;
        lines.accept(chainOf(each.hook), protocolMatch(family == 4 ? protocols::icmp : protocols::icmpv6),
                     {interfaceMatches("-i", each.inInterfaces), interfaceMatches("-o", each.outInterfaces),
                      addressMatches(to, family, false), types},
                     "-m comment --comment \"path MTU, ICMP errors\" ");
    }
}

QByteArray filterTable(const RuleSet &set, int family)
{
    Lines lines;
    QByteArray heads, firsts;
    for (Rule::Hook hook : filteredHooks(set)) {
        const QByteArray chain = chainOf(hook);
        heads += ':' + chain + " DROP [0:0]\n";
        firsts += "-F " + chain + '\n';
        if (hook != Rule::Hook::Forward)
            firsts += "-A " + chain + (hook == Rule::Hook::Input ? " -i" : " -o") + " lo -j ACCEPT\n";
        if (hook != Rule::Hook::Forward && family == 6)
            firsts += neighbourLines(set, hook);
        if (set.stateful)
            firsts += "-A " + chain + " -m conntrack --ctstate INVALID -j DROP\n-A " + chain +
                      " -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT\n";
    }
    addErrorReturns(set, family, lines);
    for (const Rule &rule : set.rules)
        addRule(set, rule, family, lines);
    return "*filter\n" + heads + lines.chainNames() + firsts + lines.rules() + lines.chains() + "COMMIT\n";
}

QByteArray forwardLines(const DestinationTranslation &line)
{
    const PointNat &nat = *line.forward;
    const AddressSet external = ofFamily(nat.external, line.family);
    const QByteArray address = line.to.first.text().toLatin1();
    const Alternatives arriving = external.isEmpty() ? Alternatives{"-m addrtype --dst-type LOCAL "}
                                                     : addressMatches(external, line.family, false);
    const QByteArray interface = interfaceMatches("-i", {nat.interface}).first();
    QByteArray lines;
    auto add = [&](const QByteArray &ports, const QByteArray &target) {
        for (const QByteArray &match : arriving)
            lines += "-A PREROUTING " + interface + match + protocolMatch(nat.protocol) + ports +
                     "-j DNAT --to-destination " + target + '\n';
    };
    QList<Interval<Port>> straight; // the same port outside and inside
    for (const ForwardPart &part : forwardParts(nat)) {
        if (part.first == part.toFirst) {
            straight.append({part.first, part.last});
            continue;
        }
        const QByteArray bracketed = line.family == 4 ? address : '[' + address + ']';
        QByteArray target = bracketed + ':' + QByteArray::number(part.toFirst);
        if (part.first != part.last)
            target += '-' + QByteArray::number(part.toFirst + part.last - part.first) + '/' +
                      QByteArray::number(part.first);
        add(portMatches(nat.protocol, PortSet(part.first, part.last), false).first(), target);
    }
    if (!straight.isEmpty() || !nat.protocol.hasPorts())
        for (const QByteArray &ports : portMatches(nat.protocol, PortSet(straight), false))
            add(ports, address);
    return lines;
}

QByteArray blockLine(const DestinationTranslation &line)
{
    const QByteArray to = addressTexts(AddressSet(line.to.first, line.to.last)).first().toLatin1();
    return "-A PREROUTING " + interfaceMatches("-i", {line.interface}).first() +
           rangeMatch(line.outside, false, false) +
           (line.to.first == line.to.last ? "-j DNAT --to-destination " : "-j NETMAP --to ") + to + '\n';
}

/// A pool of several ranges matches the last bits of the source with `-s`, so its sources are matched as ranges.
QByteArray sourceLines(const SourceTranslation &line)
{
    using Becomes = SourceTranslation::Becomes;
    const QByteArray begin = "-A POSTROUTING " + interfaceMatches("-o", {line.interface}).first();
    QByteArray target = "-j MASQUERADE\n";
    if (line.becomes == Becomes::Block) {
        target =
            "-j NETMAP --to " + addressTexts(AddressSet(line.to.first, line.to.last)).first().toLatin1() + '\n';
    } else if (line.becomes == Becomes::Range) {
        target = "-j SNAT --to-source " + line.to.first.text().toLatin1();
        if (line.to.first != line.to.last)
            target += '-' + line.to.last.text().toLatin1() + " --persistent";
        target += '\n';
    }
    QByteArray lines;
    if (line.shareMask == 0) {
        for (const QByteArray &match : addressMatches(line.sources, line.family, true))
            lines += begin + match + target;
        return lines;
    }
    const auto bits = [&line](int value) {
        return Address{quint8(line.family), 0, quint64(value)}.text().toLatin1();
    };
    const QByteArray shared = begin + "-s " + bits(line.share) + '/' + bits(line.shareMask) + ' ';
    if (line.sources == wholeFamily(line.family))
        return shared + target;
    for (const AddressRange &range : line.sources)
        lines += shared + "-m iprange --src-range " + range.first.text().toLatin1() + '-' +
                 range.last.text().toLatin1() + ' ' + target;
    return lines;
}

QByteArray natTable(const RuleSet &set, int family)
{
    QByteArray lines;
    for (const DestinationTranslation &line : destinationTranslations(set))
        if (line.family == family)
            lines += line.forward ? forwardLines(line) : blockLine(line);
    for (const SourceTranslation &line : sourceTranslations(set))
        if (line.family == family)
            lines += sourceLines(line);
    return lines.isEmpty()
               ? lines
               : "*nat\n:PREROUTING ACCEPT [0:0]\n:POSTROUTING ACCEPT [0:0]\n-F PREROUTING\n-F POSTROUTING\n" +
                     lines + "COMMIT\n";
}

Result<QList<ExportFile>> write(const ExportInput &input)
{
    if (auto known = refuseUnknownAddresses(input); !known)
        return known.error();
    if (auto able = refuseWhatLinuxLacks(input); !able)
        return able.error();
    if (input.set.bridge)
        return pointError(input.set, {},
                          IptablesTexts::tr("iptables does not see what passes a bridge, and ebtables keeps no "
                                            "connections."),
                          IptablesTexts::tr("Choose nftables for this bridge."));
    QList<ExportFile> files;
    for (int family : {4, 6}) {
        const QString name = family == 4 ? QStringLiteral("portolan.v4") : QStringLiteral("portolan.v6");
        const QString command =
            family == 4 ? QStringLiteral("iptables-restore") : QStringLiteral("ip6tables-restore");
        const QString load = QStringLiteral("Load: %1 --noflush %2 (replaces the chains that are named here and "
                                            "touches nothing else; load both files, portolan.v4 and portolan.v6)")
                                 .arg(command, name);
        const QByteArray head = hashHead(
            input, punctuation, QStringList{load} + essentialsHead(input.set) + translationsHead(input.set));
        files.append({name, head + natTable(input.set, family) + filterTable(input.set, family)});
    }
    return files;
}

} // namespace

Exporter exporter_iptables()
{
    return {QStringLiteral("iptables"), QStringLiteral("iptables (Linux)"), write};
}

} // namespace portolan
