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
            else if (filter && line.startsWith(QStringLiteral("-A ")))
                m_chains[line.section(u' ', 1, 1)].append(
                    QString(line).remove(comment).section(u' ', 2).split(u' ', Qt::SkipEmptyParts));
        }
    }
    bool permits(const QString &chain, const Packet &packet, const QString &in, const QString &out) const
    {
        for (const QStringList &words : m_chains.value(chain)) {
            const QString target = words.last();
            if (!matches(words, packet, in, out) || target == QStringLiteral("DROP"))
                continue;
            if (target == QStringLiteral("ACCEPT") || permits(target, packet, in, out))
                return true;
        }
        return false;
    }
    int lineCount() const
    {
        int count = 0;
        for (const auto &chain : m_chains)
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
};

/// Neighbour discovery is left out: it is not what rules are about.
class NftFile
{
public:
    explicit NftFile(const QByteArray &file)
    {
        const QString text = QString::fromUtf8(file);
        static const QRegularExpression set(QStringLiteral("\\tset (\\w+) \\{.*?elements = \\{(.*?)\\}"),
                                            QRegularExpression::DotMatchesEverythingOption);
        for (auto found = set.globalMatch(text); found.hasNext();) {
            const auto match = found.next();
            QStringList elements = match.captured(2).split(u',');
            for (QString &element : elements)
                element = element.trimmed();
            m_sets.insert(u'@' + match.captured(1), elements);
        }
        QString chain;
        for (const QString &line : text.split(u'\n')) {
            const QString bare = line.trimmed();
            if (bare.startsWith(QStringLiteral("chain ")))
                chain = bare.section(u' ', 1, 1);
            else if (!chain.isEmpty() && bare == QStringLiteral("}"))
                chain.clear();
            else if (!chain.isEmpty() && !bare.startsWith(QStringLiteral("type ")) && !bare.startsWith(u'#'))
                m_chains[chain].append(wordsOfLine(bare));
        }
    }
    bool permits(const QString &chain, const Packet &packet, const QString &in, const QString &out) const
    {
        for (const QStringList &words : m_chains.value(chain))
            if (words.contains(QStringLiteral("accept")) && !words.contains(QStringLiteral("hoplimit")) &&
                matches(words, packet, in, out))
                return true;
        return false;
    }

private:
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
