// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a point as files for iptables-restore and ip6tables-restore. What one line cannot say is expanded into
// lines, or into chains where that takes fewer.
#include "model/exporters/shelfexporter.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

namespace portolan {

namespace {

constexpr char punctuation[] = ".,:/()_-+=@";
constexpr int longestComment = 240; // bytes; the kernel keeps 255
constexpr int portsPerMatch = 15;   // multiport; a range counts two

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
    /// A match on ports needs the protocol in the same line, also in a chain that is only reached with it.
    QByteArray ownChain(const QByteArray &protocol, QList<QByteArray> matches, const QByteArray &target)
    {
        for (QByteArray &match : matches)
            if (match.contains("port"))
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

void addRule(const RuleSet &set, const Rule &rule, int family, Lines &lines)
{
    const FamilyRule part = familyPart(rule, family);
    if (part.isEmpty())
        return;
    const QByteArray comment = commentText((rule.id + u' ' + rule.purpose).trimmed(), punctuation, longestComment);
    QByteArray last;
    if (set.stateful && rule.state == Rule::State::New)
        last += rule.protocol == protocols::icmpv6 ? "-m conntrack --ctstate NEW,UNTRACKED "
                                                   : "-m conntrack --ctstate NEW ";
    last += "-m comment --comment \"" + comment + "\" ";
    QList<Alternatives> dimensions{
        interfaceMatches("-i", rule.inInterfaces), interfaceMatches("-o", rule.outInterfaces),
        addressMatches(part.source, family, true), addressMatches(part.destination, family, false)};
    dimensions.append(portMatches(rule.protocol, rule.sourcePorts, true));
    dimensions.append(portMatches(rule.protocol, rule.destinationPorts, false));
    lines.accept(chainOf(rule.hook), protocolMatch(rule.protocol), dimensions, last);
}

QByteArray filterTable(const RuleSet &set, int family)
{
    Lines lines;
    QByteArray heads, firsts;
    const bool gateway = set.kind == RuleSet::Kind::Gateway;
    const QList<Rule::Hook> hooks =
        gateway ? QList{Rule::Hook::Forward} : QList{Rule::Hook::Input, Rule::Hook::Output};
    for (Rule::Hook hook : hooks) {
        const QByteArray chain = chainOf(hook);
        heads += ':' + chain + " DROP [0:0]\n";
        if (!gateway)
            firsts += "-A " + chain + (hook == Rule::Hook::Input ? " -i" : " -o") + " lo -j ACCEPT\n";
        if (!gateway && family == 6)
            for (int type : {133, 134, 135, 136})
                firsts += "-A " + chain + " -p 58 -m hl --hl-eq 255 -m icmp6 --icmpv6-type " +
                          QByteArray::number(type) + " -m comment --comment \"neighbour discovery\" -j ACCEPT\n";
        if (set.stateful)
            firsts += "-A " + chain + " -m conntrack --ctstate INVALID -j DROP\n-A " + chain +
                      " -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT\n";
    }
    for (const Rule &rule : set.rules)
        addRule(set, rule, family, lines);
    return "*filter\n" + heads + lines.chainNames() + firsts + lines.rules() + lines.chains() + "COMMIT\n";
}

QByteArray forwardLines(const PointNat &nat, int family)
{
    const AddressSet to = ofFamily(nat.to, family), external = ofFamily(nat.external, family);
    if (to.isEmpty() || (external.isEmpty() && nat.external.intersects(anyAddress())))
        return {};
    const QByteArray address = to.begin()->first.text().toLatin1();
    const Alternatives arriving = external.isEmpty() ? Alternatives{"-m addrtype --dst-type LOCAL "}
                                                     : addressMatches(external, family, false);
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
        const QByteArray bracketed = family == 4 ? address : '[' + address + ']';
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

QByteArray natTable(const RuleSet &set, int family)
{
    QByteArray lines;
    for (const PointNat &nat : set.nat) {
        if (nat.kind == PointNat::Kind::Forward)
            lines += forwardLines(nat, family);
        else if (masqueradeFamilies(set, nat.interface).contains(family))
            lines += "-A POSTROUTING " + interfaceMatches("-o", {nat.interface}).first() + "-j MASQUERADE\n";
    }
    return lines.isEmpty() ? lines
                           : "*nat\n:PREROUTING ACCEPT [0:0]\n:POSTROUTING ACCEPT [0:0]\n" + lines + "COMMIT\n";
}

Result<QList<ExportFile>> write(const ExportInput &input)
{
    if (auto known = refuseUnknownAddresses(input); !known)
        return known.error();
    if (auto able = refuseWhatLinuxLacks(input); !able)
        return able.error();
    QList<ExportFile> files;
    for (int family : {4, 6}) {
        const QString name = family == 4 ? QStringLiteral("portolan.v4") : QStringLiteral("portolan.v6");
        const QString command =
            family == 4 ? QStringLiteral("iptables-restore") : QStringLiteral("ip6tables-restore");
        const QByteArray head = hashHead(input, punctuation,
                                         {QStringLiteral("Load: %1 %2 (replaces the tables that are named here; "
                                                         "load both files, portolan.v4 and portolan.v6)")
                                              .arg(command, name)});
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
