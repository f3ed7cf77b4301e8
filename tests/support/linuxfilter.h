// SPDX-FileCopyrightText: The Portolan authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads exported files of iptables and nftables and says what they do with the first packet of a connection. It
// shares nothing with the exporters but the readers of addresses and ports.
#pragma once
#include "tests/support/ruleeval.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>

namespace portolan::testing {

/// The words of a line, without its comment; texts in quotation marks are one word.
inline QStringList wordsOfLine(QString line)
{
    static const QRegularExpression comment(QStringLiteral("(-m comment --comment|comment) \"[^\"]*\""));
    static const QRegularExpression word(QStringLiteral("\"[^\"]*\"|[^\\s,\"]+"));
    line.remove(comment);
    QStringList words;
    for (auto matches = word.globalMatch(line); matches.hasNext();)
        words.append(matches.next().captured().remove(u'"'));
    return words;
}

inline bool inPorts(const QString &text, int port)
{
    return readPorts(QString(text).replace(u':', u'-')).value().contains(Port(port));
}

/// Whether the last bits of the address are these: `address & mask == wanted`.
inline bool hasBits(const Address &address, const Address &mask, const Address &wanted)
{
    return (address.high & mask.high) == wanted.high && (address.low & mask.low) == wanted.low;
}

/// Neighbour discovery and multicast listener discovery are left out: they are not what rules are about.
class IptablesFile
{
public:
    explicit IptablesFile(const QByteArray &file)
    {
        static const QRegularExpression comment(QStringLiteral("-m comment --comment \"[^\"]*\" "));
        bool filter = false;
        for (const QString &line : QString::fromUtf8(file).split(u'\n')) {
            if (line.startsWith(u'*'))
                filter = line == QStringLiteral("*filter");
            else if (filter && line.startsWith(u':'))
                m_chains[line.mid(1).section(u' ', 0, 0)];
            else if (line.startsWith(QStringLiteral("-A ")))
                (filter ? m_chains : m_nat)[line.section(u' ', 1, 1)].append(
                    QString(line).remove(comment).section(u' ', 2).split(u' ', Qt::SkipEmptyParts));
        }
    }
    /// The packet after the first line of PREROUTING that translates it.
    Packet translatedIn(Packet packet, const QString &in) const
    {
        for (const QStringList &words : m_nat.value(QStringLiteral("PREROUTING"))) {
            if (!matches(words, packet, in, {}))
                continue;
            if (words.contains(QStringLiteral("NETMAP"))) {
                packet.destination = atTheSamePlace(
                    packet.destination, readAddresses(words.at(words.indexOf(QStringLiteral("-d")) + 1)).value(),
                    readAddresses(words.last()).value());
                return packet;
            }
            static const QRegularExpression withPort(
                QStringLiteral("\\A(?:\\[([^\\]]+)\\]|([0-9.]+)):(\\d+)(?:-\\d+/(\\d+))?\\z"));
            const auto match = withPort.match(words.last());
            packet.destination =
                readAddress(match.hasMatch() ? match.captured(1) + match.captured(2) : words.last()).value();
            if (match.hasMatch())
                packet.destinationPort =
                    match.captured(3).toInt() +
                    (match.captured(4).isEmpty() ? 0 : packet.destinationPort - match.captured(4).toInt());
            return packet;
        }
        return packet;
    }
    /// What the first line of POSTROUTING that translates the source may make of it; masquerade gives `own`.
    AddressSet translatedOut(const Packet &packet, const QString &out, const AddressSet &own) const
    {
        for (const QStringList &words : m_nat.value(QStringLiteral("POSTROUTING"))) {
            if (!matches(words, packet, {}, out))
                continue;
            if (words.last() == QStringLiteral("MASQUERADE"))
                return own;
            if (words.contains(QStringLiteral("NETMAP")))
                return AddressSet(atTheSamePlace(
                    packet.source, readAddresses(words.at(words.indexOf(QStringLiteral("-s")) + 1)).value(),
                    readAddresses(words.last()).value()));
            return readAddresses(words.at(words.indexOf(QStringLiteral("--to-source")) + 1)).value();
        }
        return AddressSet(packet.source);
    }
    bool permits(const QString &chain, const Packet &packet, const QString &in, const QString &out) const
    {
        for (const QStringList &words : m_chains.value(chain)) {
            const QString target = words.last();
            if (words.contains(QStringLiteral("hl")) || !matches(words, packet, in, out) ||
                target == QStringLiteral("DROP"))
                continue;
            if (target == QStringLiteral("ACCEPT") || permits(target, packet, in, out))
                return true;
        }
        return false;
    }
    bool has(const QString &chain) const { return m_chains.contains(chain); }
    int lineCount() const
    {
        int count = 0;
        for (const auto *table : {&m_chains, &m_nat})
            for (const auto &chain : *table)
                count += int(chain.size());
        return count;
    }

private:
    static bool matches(const QStringList &words, const Packet &packet, const QString &in, const QString &out)
    {
        bool negated = false;
        for (int i = 0; i + 1 < words.size(); ++i) {
            const QString &option = words.at(i), &value = words.at(i + 1);
            if (option == QStringLiteral("!")) {
                negated = true;
                continue;
            }
            bool holds = true;
            if (option == QStringLiteral("-i"))
                holds = in == value;
            else if (option == QStringLiteral("-o"))
                holds = out == value;
            else if (option == QStringLiteral("-s") &&
                     (value.contains(QStringLiteral("/0.")) || value.contains(QStringLiteral("/::"))))
                holds = hasBits(packet.source, readAddress(value.section(u'/', 1)).value(),
                                readAddress(value.section(u'/', 0, 0)).value());
            else if (option == QStringLiteral("-s") || option == QStringLiteral("--src-range"))
                holds = readAddresses(value).value().contains(packet.source);
            else if (option == QStringLiteral("-d") || option == QStringLiteral("--dst-range"))
                holds = readAddresses(value).value().contains(packet.destination);
            else if (option == QStringLiteral("-p"))
                holds = packet.protocol.number == value.toInt();
            else if (option == QStringLiteral("--sport") || option == QStringLiteral("--sports"))
                holds = inPorts(value, packet.sourcePort);
            else if (option == QStringLiteral("--dport") || option == QStringLiteral("--dports"))
                holds = inPorts(value, packet.destinationPort);
            else if (option == QStringLiteral("--tcp-flags")) {
                if (value != QStringLiteral("SYN,ACK") || words.value(i + 2) != QStringLiteral("SYN"))
                    qFatal("unknown flags");
                holds = packet.opens;
                ++i;
            } else if (option == QStringLiteral("--icmp-type") || option == QStringLiteral("--icmpv6-type"))
                holds = packet.type() == value.section(u'/', 0, 0).toInt() &&
                        (!value.contains(u'/') || packet.icmpCode == value.section(u'/', 1).toInt());
            else if (option == QStringLiteral("--persistent") || option == QStringLiteral("--dst-type"))
                holds = true;
            else if (option.startsWith(QStringLiteral("--to")))
                holds = true;
            else if (option == QStringLiteral("--ctstate"))
                holds = value.split(u',').contains(QStringLiteral("NEW"));
            else if (option == QStringLiteral("-m") || option == QStringLiteral("-j"))
                holds = true;
            else if (option.startsWith(u'-'))
                qFatal("unknown option %s", qPrintable(option));
            else
                continue;
            if (holds == negated)
                return false;
            negated = false;
            ++i;
        }
        return true;
    }
    QHash<QString, QList<QStringList>> m_chains;
    QHash<QString, QList<QStringList>> m_nat;
};

/// As IptablesFile.
class NftFile
{
public:
    explicit NftFile(const QByteArray &file)
    {
        const QStringList tables = QString::fromUtf8(file).split(QStringLiteral("\ndelete table "));
        for (int i = 1; i < tables.size(); ++i)
            readTable(tables.at(i), u'@' + QString::number(i));
    }
    bool has(const QString &chain) const { return m_chains.contains(chain); }
    bool permits(const QString &chain, const Packet &packet, const QString &in, const QString &out) const
    {
        for (const QStringList &words : m_chains.value(chain))
            if (words.contains(QStringLiteral("accept")) && !words.contains(QStringLiteral("hoplimit")) &&
                matches(words, packet, in, out))
                return true;
        return false;
    }

    /// The packet after the first line of nat_prerouting that translates it.
    Packet translatedIn(Packet packet, const QString &in) const
    {
        for (const QStringList &words : m_chains.value(QStringLiteral("nat_prerouting"))) {
            const qsizetype verb = words.indexOf(QStringLiteral("dnat"));
            if (!matches(words.mid(0, verb), packet, in, {}))
                continue;
            const QStringList target = words.mid(verb + 2); // [prefix] to ADDRESS [: tcp dport map @m]
            if (target.first() == QStringLiteral("prefix")) {
                packet.destination = atTheSamePlace(
                    packet.destination, readAddresses(words.at(words.indexOf(QStringLiteral("daddr")) + 1)).value(),
                    readAddresses(target.at(2)).value());
                return packet;
            }
            QString address = target.at(1);
            if (!readAddress(address)) { // with one port
                packet.destinationPort = address.section(u':', -1).toInt();
                address = address.section(u':', 0, -2).remove(u'[').remove(u']');
            }
            packet.destination = readAddress(address).value();
            if (target.contains(QStringLiteral("map")))
                for (const QString &element : m_sets.value(target.last()))
                    if (element.section(u' ', 0, 0).toInt() == packet.destinationPort) {
                        packet.destinationPort = element.section(u' ', 2).toInt();
                        break;
                    }
            return packet;
        }
        return packet;
    }
    /// What the first line of nat_postrouting that translates the source may make of it; masquerade gives `own`.
    AddressSet translatedOut(const Packet &packet, const QString &out, const AddressSet &own) const
    {
        for (const QStringList &words : m_chains.value(QStringLiteral("nat_postrouting"))) {
            const qsizetype verb =
                std::max(words.indexOf(QStringLiteral("snat")), words.indexOf(QStringLiteral("masquerade")));
            if (!matches(words.mid(0, verb), packet, {}, out))
                continue;
            if (words.last() == QStringLiteral("masquerade"))
                return own;
            if (words.at(verb + 2) == QStringLiteral("prefix"))
                return AddressSet(atTheSamePlace(
                    packet.source, readAddresses(words.at(words.indexOf(QStringLiteral("saddr")) + 1)).value(),
                    readAddresses(words.last()).value()));
            return readAddresses(words.at(verb + 3)).value();
        }
        return AddressSet(packet.source);
    }

private:
    /// Names of sets are those of their table.
    void readTable(const QString &text, const QString &mark)
    {
        static const QRegularExpression set(QStringLiteral("\\t(?:set|map) (\\w+) \\{.*?elements = \\{(.*?)\\}"),
                                            QRegularExpression::DotMatchesEverythingOption);
        for (auto found = set.globalMatch(text); found.hasNext();) {
            const auto match = found.next();
            QStringList elements = match.captured(2).split(u',');
            for (QString &element : elements)
                element = element.trimmed();
            m_sets.insert(mark + match.captured(1), elements);
        }
        QString chain;
        for (const QString &line : text.split(u'\n')) {
            const QString bare = line.trimmed();
            if (bare.startsWith(QStringLiteral("chain "))) {
                chain = bare.section(u' ', 1, 1);
                m_chains[chain];
            } else if (bare == QStringLiteral("}")) {
                chain.clear();
            } else if (!chain.isEmpty() && !bare.startsWith(QStringLiteral("type ")) && !bare.startsWith(u'#')) {
                m_chains[chain].append(wordsOfLine(bare).replaceInStrings(QStringLiteral("@"), mark));
            }
        }
    }
    static int icmpTypeOf(const QString &name, bool four)
    {
        static const QHash<QString, std::pair<int, int>> types{{QStringLiteral("echo-request"), {8, 128}},
                                                               {QStringLiteral("destination-unreachable"), {3, 1}},
                                                               {QStringLiteral("packet-too-big"), {-1, 2}},
                                                               {QStringLiteral("time-exceeded"), {11, 3}},
                                                               {QStringLiteral("parameter-problem"), {12, 4}}};
        if (!types.contains(name))
            qFatal("unknown ICMP type %s", qPrintable(name));
        return four ? types.value(name).first : types.value(name).second;
    }
    QStringList elements(const QString &word) const
    {
        return word.startsWith(u'@') ? m_sets.value(word) : QStringList{word};
    }

    bool matches(const QStringList &words, const Packet &packet, const QString &in, const QString &out) const
    {
        for (int i = 0; i < words.size(); ++i) {
            const QString &word = words.at(i);
            bool holds = true;
            if (word == QStringLiteral("iifname") || word == QStringLiteral("oifname")) {
                QStringList names;
                if (words.at(++i) == QStringLiteral("{"))
                    while (words.at(++i) != QStringLiteral("}"))
                        names.append(words.at(i));
                else
                    names.append(words.at(i));
                holds = names.contains(word.startsWith(u'i') ? in : out);
            } else if ((word == QStringLiteral("ip") || word == QStringLiteral("ip6")) &&
                       words.value(i + 2) == QStringLiteral("&")) { // ip saddr & MASK == BITS
                holds = packet.source.family == (word == QStringLiteral("ip") ? 4 : 6) &&
                        hasBits(packet.source, readAddress(words.at(i + 3)).value(),
                                readAddress(words.at(i + 5)).value());
                i += 5;
            } else if (word == QStringLiteral("ether")) {
                i += 2;
                holds = words.at(i) != QStringLiteral("arp") &&
                        packet.source.family == (words.at(i) == QStringLiteral("ip") ? 4 : 6);
            } else if (word == QStringLiteral("tcp") && words.value(i + 1) == QStringLiteral("flags")) {
                if (words.mid(i + 2, 7).join(u' ') != QStringLiteral("& (syn | ack) != syn accept"))
                    qFatal("unknown flags");
                holds = packet.protocol == protocols::tcp && !packet.opens;
                i += 7;
            } else if (word == QStringLiteral("icmp") || word == QStringLiteral("icmpv6")) {
                const bool code = words.at(++i) == QStringLiteral("code");
                const bool negated = words.at(i + 1) == QStringLiteral("!=");
                i += negated ? 2 : 1;
                QStringList names{words.at(i)};
                if (names.first() == QStringLiteral("{"))
                    for (names.clear(); words.at(++i) != QStringLiteral("}");)
                        names.append(words.at(i));
                const bool four = word == QStringLiteral("icmp");
                bool contained = false;
                for (const QString &name : std::as_const(names))
                    contained |= code ? name == QStringLiteral("frag-needed") && packet.icmpCode == 4
                                      : icmpTypeOf(name, four) == packet.type();
                holds = packet.protocol == (four ? protocols::icmp : protocols::icmpv6) && contained != negated;
            } else if (word == QStringLiteral("fib")) {
                i += 3;
            } else if (word == QStringLiteral("ip") || word == QStringLiteral("ip6")) {
                const Address &address =
                    words.at(++i) == QStringLiteral("saddr") ? packet.source : packet.destination;
                const bool negated = words.at(i + 1) == QStringLiteral("!=");
                i += negated ? 2 : 1;
                bool contained = false;
                for (const QString &element : elements(words.at(i)))
                    contained |= readAddresses(element).value().contains(address);
                holds = address.family == (word == QStringLiteral("ip") ? 4 : 6) && contained != negated;
            } else if (word == QStringLiteral("meta")) {
                const bool family = words.at(++i) == QStringLiteral("nfproto");
                const QString &value = words.at(++i);
                holds = family ? packet.source.family == value.back().digitValue()
                               : packet.protocol.number == value.toInt();
            } else if (word == QStringLiteral("ct")) {
                i += 2;
                holds = words.at(i) == QStringLiteral("new");
            } else if (word == QStringLiteral("accept") || word == QStringLiteral("untracked")) {
                continue;
            } else {
                const int port =
                    words.at(++i) == QStringLiteral("sport") ? packet.sourcePort : packet.destinationPort;
                bool contained = false;
                for (const QString &element : elements(words.at(++i)))
                    contained |= inPorts(element, port);
                holds = packet.protocol.name() == word && contained;
            }
            if (!holds)
                return false;
        }
        return true;
    }
    QHash<QString, QStringList> m_sets;
    QHash<QString, QList<QStringList>> m_chains;
};

} // namespace portolan::testing
